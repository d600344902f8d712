// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/appearance.h"
#include "ui/text/verdicttext.h"

#include <QFrame>

#include <vector>

class QLabel;

namespace daemok::ui {

class FactTile;
class ProjectController;

/// The verdict, always on top: the recommended layout in one sentence and its seven facts.
class VerdictStrip : public QFrame
{
    Q_OBJECT

public:
    VerdictStrip(ProjectController *controller, const Appearance *appearance,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString value(VerdictText::FactId fact) const;

signals:
    void figureAsked(const QString &figure); ///< JSON pointer into plan --json

private:
    void showPlan();
    void showPromise(); ///< and whether a plan at the asked confidence is on its way

    ProjectController *m_controller;
    QLabel *m_headline;
    QLabel *m_promise;
    std::vector<FactTile *> m_tiles;
};

} // namespace daemok::ui

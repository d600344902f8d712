// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/submission.h"
#include "ui/state/appearance.h"

#include <QListWidget>

#include <vector>

namespace daemok::ui {

/// What the pre-submission check found, most serious first; shape and colour of the mark say how serious. Return or a
/// double click leads to the question or the figure.
class FindingsList : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingsList(const Appearance *appearance, QWidget *parent = nullptr);

    void setFindings(std::vector<Finding> findings);

signals:
    void answerAsked(const QString &key);
    void figureAsked(const QString &figure);

private:
    void fill();
    [[nodiscard]] QIcon mark(Severity severity) const;

    const Appearance *m_appearance;
    std::vector<Finding> m_findings;
};

} // namespace daemok::ui

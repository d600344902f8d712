// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/retention/reusecurves.h"
#include "ui/state/appearance.h"

#include <QWidget>

class QLabel;

namespace daemok::ui {

class BarPanel;
class LogCharts;

/// What the log says of repeats, within one user, across users and in its halves, and what a reader has to know of it.
class LogTab : public QWidget
{
    Q_OBJECT

public:
    explicit LogTab(const Appearance *appearance, QWidget *parent = nullptr);

    void show(const LogCharts &charts, const LoggedReuse *log);
    using QWidget::show;
    [[nodiscard]] BarPanel *bars() const { return m_bars; }
    [[nodiscard]] QString notes() const;

private:
    BarPanel *m_bars;
    QLabel *m_notes;
};

} // namespace daemok::ui

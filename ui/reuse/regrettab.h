// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"
#include "core/planner/retention/reusecurves.h"
#include "ui/state/appearance.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace daemok::ui {

class ChartCard;
class ProjectController;

/// Similar questions: how many are matched (slider), how many of the matches are wrong (slider, or the chart's marker), and
/// what remains. Both are answers; one drag is one undo step.
class RegretTab : public QWidget
{
    Q_OBJECT

public:
    RegretTab(ProjectController *controller, const Appearance *appearance,
              QWidget *parent = nullptr);

    void show(const planner::ReuseCurves &curves);
    using QWidget::show;
    [[nodiscard]] ChartCard *chart() const { return m_chart; }
    [[nodiscard]] QSlider *gain() const { return m_gain.slider; }
    [[nodiscard]] QSlider *wrong() const { return m_wrong.slider; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Dial
    {
        QLabel *name = nullptr;
        QSlider *slider = nullptr;
        QLabel *value = nullptr;
    };
    Dial createDial(AnswerId id);
    void showDial(const Dial &dial, AnswerId id);
    void retranslate();

    ProjectController *m_controller;
    ChartCard *m_chart;
    Dial m_gain, m_wrong;
    QLabel *m_note;
    bool m_filling = false;
};

} // namespace daemok::ui

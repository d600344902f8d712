// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/state/theme.h"

#include <QFrame>

class QLabel;
class QStackedLayout;

namespace daemok::ui {

class ChartView;
class LegendRow;

/// A chart in its card: title, legend, the chart under them; or the sentence
/// that says what is missing.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    void setTheme(const Theme &theme);
    [[nodiscard]] ChartView *view() const { return m_view; }

private:
    QLabel *m_title;
    LegendRow *m_legend;
    ChartView *m_view;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace daemok::ui

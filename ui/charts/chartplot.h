// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"

#include <QtCharts/QChart>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace daemok::ui {

/// The series of a spec as a QChart with nothing else in it: axes, grid and words are painted by us.
/// Series stay and their points are replaced as long as the kinds of the series stay.
class ChartPlot
{
public:
    ChartPlot();
    ChartPlot(const ChartPlot &) = delete;
    ChartPlot &operator=(const ChartPlot &) = delete;

    /// Belongs to the scene it is put into.
    [[nodiscard]] QChart *chart() const { return m_chart; }
    void show(const ChartSpec &spec, const ChartFrame &frame, const ChartStyle &style);

private:
    struct Entry
    {
        SeriesKind kind{};
        QAbstractSeries *series = nullptr;
        SeriesLook look;
    };

    void rebuild(const std::vector<const ChartSeries *> &order);
    void fill(Entry &entry, const ChartSeries &series, const ChartSpec &spec);
    void dress(Entry &entry, const ChartSeries &series, const ChartStyle &style);
    void fillBars(const ChartSpec &spec, const ChartStyle &style);

    QChart *m_chart;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QBarSeries *m_bars = nullptr;
    std::vector<Entry> m_entries;
    QColor m_ground;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "core/planner/retention/reusecurves.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace daemok::ui {

/// Hits, volume and money of reuse against retention, on the same axis. The chosen retention is a marker that can be dragged,
/// its id the answer's name, its value in seconds; the best one is marked where there are prices.
class RetentionCharts
{
    Q_DECLARE_TR_FUNCTIONS(RetentionCharts)

public:
    /// `log` may be null. `chosen`: the answered retention in s, newer than the curves while it is dragged.
    RetentionCharts(const planner::ReuseCurves &curves, const LoggedReuse *log, double chosen,
                    Format format = Format());

    [[nodiscard]] ChartSpec hits() const;
    [[nodiscard]] ChartSpec volume() const;
    [[nodiscard]] ChartSpec money() const;

    /// A curve of the axis at a retention, between its points on the straight line over ln T.
    [[nodiscard]] static double at(const planner::ReuseCurves &curves,
                                   const std::vector<Interval> &values, double retention);

private:
    [[nodiscard]] ChartSpec onAxis() const;
    [[nodiscard]] ChartSeries band(const std::vector<Interval> &values, const QString &name) const;
    [[nodiscard]] ChartSeries line(const std::vector<Interval> &values, const QString &name,
                                   SeriesRole role) const;
    void addMarkers(ChartSpec &spec) const;
    void addCounted(ChartSpec &spec) const;
    void addUsers(ChartSpec &spec) const;
    void addMoney(ChartSpec &spec) const; ///< its curves
    [[nodiscard]] QString lawName() const;
    [[nodiscard]] bool isSwept() const; ///< the sweep holds the chosen retention itself

    const planner::ReuseCurves &m_curves;
    const LoggedReuse *m_log;
    double m_chosen;
    Format m_format;
};

} // namespace daemok::ui

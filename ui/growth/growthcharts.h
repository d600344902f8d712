// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "core/planner/growth/growth.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace daemok::ui {

/// Nodes and cost by month on the same axis. The horizon is a marker that can be dragged, its id the answer's name, its
/// value in months; the month in which the start layout breaks first, and when to order for it, stand beside it.
class GrowthCharts
{
    Q_DECLARE_TR_FUNCTIONS(GrowthCharts)

public:
    /// `horizon`: the answered one, newer than the figures while it is dragged.
    GrowthCharts(const planner::Growth &growth, const Plan &plan, double horizon,
                 const Format &format = Format());

    [[nodiscard]] ChartSpec nodes() const; ///< of the recommended layout, stacked by role
    [[nodiscard]] ChartSpec cost() const;  ///< of the recommended layout and the alternatives
    /// Both charts without figures: what is missing.
    [[nodiscard]] static ChartSpec nothing(const Plan *plan);

    /// The role that breaks first of those the start layout keeps; null where none does.
    [[nodiscard]] static const planner::RoleBreak *firstBreak(const planner::Growth &growth);
    [[nodiscard]] static QString layoutName(const planner::GrowthLine &line, const Plan &plan);

private:
    [[nodiscard]] static QString bandName(int band);
    [[nodiscard]] ChartSpec onAxis() const;
    void addMarkers(ChartSpec &spec) const;

    const planner::Growth &m_growth;
    const Plan &m_plan;
    double m_horizon;
    Format m_format;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "core/pattern/pattern.h"
#include "core/planner/retention/reusecurves.h"
#include "core/reuse/economics.h"

#include <QCoreApplication>

#include <optional>

namespace daemok::ui {

/// Reuse against regret: what answering similar questions saves a month, and what its wrong answers cost, by how many of the
/// matches are wrong. The answered share is a marker that can be dragged, its id the answer's name.
class RegretChart
{
    Q_DECLARE_TR_FUNCTIONS(RegretChart)

public:
    RegretChart(const planner::ReuseCurves &curves, const UsagePattern &pattern);

    [[nodiscard]] ChartSpec spec() const;
    /// A day, at the answered shares; nothing without a price of a call.
    [[nodiscard]] std::optional<SemanticOutcome> outcome() const;
    /// Share of wrong ones among the matches up to which they pay: 1 - precisionNeeded(); nothing where they always do.
    [[nodiscard]] std::optional<double> paysUpTo() const;

private:
    [[nodiscard]] SemanticOutcome at(double falseShare) const;
    void addCurves(ChartSpec &spec) const;
    void addMarkers(ChartSpec &spec) const;

    const planner::ReuseCurves &m_curves;
    const UsagePattern &m_pattern;
    ReuseTraffic m_traffic;
    ReusePrices m_prices;
    bool m_priced = false;
};

} // namespace daemok::ui

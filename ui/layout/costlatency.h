// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "core/planner/plan.h"

#include <QCoreApplication>

#include <optional>

namespace daemok::ui {

/// Cost against p99 of every searched layout, with the ones that nothing beats in both. Dots carry the id
/// of their product, so that all layouts of one product are chosen together. The goal of the tightest
/// operation is a marker that can be dragged; its id is the goal's name in a project file. Without prices
/// the nodes stand on the axis instead.
class CostLatency
{
    Q_DECLARE_TR_FUNCTIONS(CostLatency)

public:
    /// `pinned`: the plan to compare with, its recommended layout becomes a ghost.
    [[nodiscard]] static ChartSpec spec(const Plan &plan, const Plan *pinned = nullptr);
    /// The operation of the results store that is nearest to its goal, as the dots are; nothing without goals.
    [[nodiscard]] static std::optional<ReportedOp> tightest(const Layout &layout);
};

} // namespace daemok::ui

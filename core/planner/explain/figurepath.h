// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::planner {

/// The parts of a JSON pointer: "/recommended/roles/0/count" -> recommended, roles, 0, count.
using FigurePath = std::vector<std::string>;
[[nodiscard]] FigurePath splitFigure(std::string_view pointer);

/// A whole number below `size`.
[[nodiscard]] std::optional<std::size_t> figureIndex(const std::string &text, std::size_t size);

/// What a figure belongs to. Null and empty where it belongs to no layout, role or line.
struct FigureOwner
{
    const Layout *layout = nullptr;
    std::size_t layoutIndex = 0; ///< into PlanInternals::layouts
    std::string base;            ///< pointer of the layout
    FigurePath rest;             ///< parts after the layout, or all of them
    const RolePlan *role = nullptr;
    const ManagedUnits *managed = nullptr;
    const LedgerLine *line = nullptr;
    const CostLine *cost = nullptr;
};
[[nodiscard]] FigureOwner figureOwner(const Plan &plan, std::string_view pointer);

} // namespace daemok::planner

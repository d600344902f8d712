// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "core/planner/run.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::planner {

inline constexpr std::array<std::string_view, 13> kDemandFigures = {
    "peak_requests_per_s", "llm_calls_per_s", "llm_calls_in_flight", "llm_tokens_per_min",
    "hit_ratio",           "lookups_per_s",   "inserts_per_s",       "selects_per_s",
    "fulltext_per_s",      "vector_per_s",    "store_connections",   "stored_items",
    "stored_bytes"};

/// Finds the figure a JSON pointer names and runs the function that computed it with a recording sink.
class Explainer
{
public:
    Explainer(const UsagePattern &pattern, const Plan &plan);

    [[nodiscard]] std::optional<Explanation> explain(std::string_view pointer) const;

private:
    using Path = std::vector<std::string>;

    [[nodiscard]] std::optional<Explanation> demandFigure(const std::string &name) const;
    [[nodiscard]] std::optional<Explanation>
    operationsFigure(std::initializer_list<Operation> operations) const;
    [[nodiscard]] std::optional<Explanation> storedFigure(bool bytes) const;
    [[nodiscard]] std::optional<Explanation> llmFigure(const std::string &name) const;
    [[nodiscard]] std::optional<Explanation> layoutFigure(const Layout &layout,
                                                          const ChosenLayout &chosen,
                                                          const std::string &base,
                                                          const Path &path) const;
    [[nodiscard]] std::optional<Explanation>
    costFigure(const Layout &layout, const std::string &base, const Path &path) const;
    [[nodiscard]] std::optional<Explanation> roleFigure(const Layout &layout,
                                                        const ChosenLayout &chosen,
                                                        const std::string &base,
                                                        const Path &path) const;
    [[nodiscard]] std::optional<Explanation>
    ledgerFigure(const RolePlan &role, const StoreChoice &store, const StoreBundle &bundle,
                 std::size_t roleInStore, const std::string &base, const Path &path) const;
    [[nodiscard]] std::optional<Explanation>
    latencyFigure(const Layout &layout, const ChosenLayout &chosen, const Path &path) const;

    const UsagePattern &m_pattern;
    const Plan &m_plan;
};

} // namespace daemok::planner

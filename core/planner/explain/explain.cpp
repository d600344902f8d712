// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/explainer.h"
#include "core/planner/planner.h"

namespace daemok::planner {

Result<Explanation> explain(const UsagePattern &pattern, const Plan &plan, std::string_view figure)
{
    if (plan.internals) {
        if (auto found = Explainer(pattern, plan).explain(figure)) {
            found->figure = std::string(figure);
            return std::move(*found);
        }
    }
    return Error{ErrorId::UnknownFigure, {}, {std::string(figure)}};
}

std::vector<std::string> figures(const Plan &plan)
{
    std::vector<std::string> all;
    for (const std::string_view name : kDemandFigures)
        all.push_back("/demand/" + std::string(name));
    if (!plan.llm.local) {
        all.push_back("/llm_api/monthly_without_reuse");
        all.push_back("/llm_api/monthly_with_reuse");
    }
    const auto addLayout = [&](const Layout &layout, const std::string &base) {
        for (const std::string_view sum : {"monthly", "one_off", "tco_36", "tco_60"})
            all.push_back(base + "/cost/" + std::string(sum));
        for (std::size_t i = 0; i < layout.cost.lines.size(); ++i)
            if (layout.cost.lines[i].status == PriceStatus::Priced)
                all.push_back(base + "/cost/lines/" + std::to_string(i) + "/amount");
        for (std::size_t i = 0; i < layout.roles.size(); ++i) {
            const std::string role = base + "/roles/" + std::to_string(i);
            all.push_back(role + "/count");
            all.push_back(role + "/utilisation");
            for (std::size_t j = 0; j < layout.roles[i].ledger.size(); ++j)
                for (const std::string_view part : {"demand", "per_node", "nodes"})
                    all.push_back(role + "/ledger/" + std::to_string(j) + "/" + std::string(part));
        }
        for (std::size_t op = 0; op < kReportedOps; ++op)
            if (layout.latency[op].asked)
                all.push_back(base + "/latency_ms/"
                              + std::string(reportedOpName(static_cast<ReportedOp>(op))) + "/p99");
    };
    if (plan.recommended)
        addLayout(*plan.recommended, "/recommended");
    for (std::size_t i = 0; i < plan.alternatives.size(); ++i)
        addLayout(plan.alternatives[i], "/alternatives/" + std::to_string(i));
    return all;
}

} // namespace daemok::planner

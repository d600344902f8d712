// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/usedsources.h"

#include <algorithm>

namespace daemok {
namespace {

// The catalogue's name for figures that it assumes with a reason.
constexpr std::string_view kAssumption = "assumption";

void use(SourceUse &result, const Source &source, Origin origin, const Plan &plan)
{
    result.figures += 1;
    if (origin == Origin::Assumed)
        result.assumedFigures += 1;
    if (source.key.empty() || source.key == kAssumption)
        return;
    auto known = std::find_if(result.sources.begin(), result.sources.end(),
                              [&](const UsedSource &each) { return each.key == source.key; });
    if (known == result.sources.end()) {
        UsedSource fresh{source.key, source.key, {}, 0};
        if (plan.catalog) {
            const auto entry = plan.catalog->sources.find(source.key);
            if (entry != plan.catalog->sources.end())
                fresh.title = entry->second.title;
        }
        result.sources.push_back(std::move(fresh));
        known = result.sources.end() - 1;
    }
    known->figures += 1;
    known->asOf = std::max(known->asOf, source.asOf);
}

} // namespace

SourceUse sourceUse(const Plan &plan)
{
    SourceUse result;
    if (plan.recommended) {
        const auto ledger = [&](const std::vector<LedgerLine> &lines) {
            for (const LedgerLine &line : lines) {
                if (line.checked)
                    use(result, line.source, line.origin, plan);
            }
        };
        for (const RolePlan &role : plan.recommended->roles)
            ledger(role.ledger);
        for (const ManagedUnits &units : plan.recommended->managed)
            ledger(units.ledger);
        for (const CostLine &line : plan.recommended->cost.lines) {
            if (line.status == PriceStatus::Priced)
                use(result, line.source, line.origin, plan);
        }
    }
    if (plan.llm.priced)
        use(result, plan.llm.source, Origin::Published, plan);
    std::stable_sort(
        result.sources.begin(), result.sources.end(),
        [](const UsedSource &a, const UsedSource &b) { return a.figures > b.figures; });
    return result;
}

std::array<int, 5> answerOrigins(const UsagePattern &pattern)
{
    std::array<int, 5> counts{};
    for (const AnswerSpec &spec : answerSpecs()) {
        if (pattern.find(spec.id))
            counts[static_cast<std::size_t>(pattern.origin(spec.id))] += 1;
    }
    return counts;
}

} // namespace daemok

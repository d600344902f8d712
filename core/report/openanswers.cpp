// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/openanswers.h"

#include "core/demand/demand.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace daemok {
namespace {

using Amounts = std::array<double, kDrivers>;

constexpr std::size_t at(Driver driver)
{
    return static_cast<std::size_t>(driver);
}

std::optional<Driver> driverOf(Constraint constraint)
{
    switch (constraint) {
    case Constraint::Connections:
        return Driver::Connections;
    case Constraint::Cpu:
    case Constraint::Iops:
    case Constraint::DiskThroughput:
    case Constraint::Network:
    case Constraint::QueryCeiling:
    case Constraint::Latency:
    case Constraint::RequestUnits:
        return Driver::Operations;
    case Constraint::Memory:
    case Constraint::MemoryRatio:
    case Constraint::Disk:
    case Constraint::Density:
    case Constraint::Shards:
    case Constraint::Partitions:
        return Driver::StoredBytes;
    case Constraint::KvCache:
    case Constraint::TokenRate:
    case Constraint::TokenSpeed:
        return Driver::LlmTokens;
    case Constraint::HaMinimum:
    case Constraint::Survive:
    case Constraint::Rounding:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Driver> driverOf(const CostLine &line, const Layout &layout)
{
    for (const RolePlan &role : layout.roles) {
        if (role.id != line.role || line.role.empty())
            continue;
        // A disk grows with what lies on it, whatever its server is bound by.
        if (line.item == CostItem::Disk)
            return Driver::StoredBytes;
        for (const LedgerLine &each : role.ledger) {
            if (each.binding)
                return driverOf(each.constraint);
        }
        return std::nullopt;
    }
    switch (line.item) {
    case CostItem::ManagedStorage:
    case CostItem::ObjectStorage:
    case CostItem::Backup:
        return Driver::StoredBytes;
    case CostItem::RequestUnits:
    case CostItem::CrossZone:
    case CostItem::Egress:
        return Driver::Operations;
    default:
        return std::nullopt;
    }
}

// Money a month on each driver; purchases spread as in the ranking.
Amounts moneyOn(const Plan &plan)
{
    Amounts money{};
    if (plan.recommended) {
        for (const CostLine &line : plan.recommended->cost.lines) {
            if (const auto driver = driverOf(line, *plan.recommended))
                money[at(*driver)] += line.perMonth();
        }
    }
    money[at(Driver::LlmTokens)] = plan.llm.priced ? plan.llm.monthlyWithReuse : 0;
    return money;
}

Amounts amountsOf(const UsagePattern &pattern, int month)
{
    const Demand demand = demandAt(pattern, month, true);
    Amounts amounts{};
    amounts[at(Driver::Requests)] = demand.peakRequests;
    amounts[at(Driver::StoredBytes)] = demand.storedBytes().value();
    for (std::size_t op = 0; op < kOperations; ++op)
        amounts[at(Driver::Operations)] += demand.rate(static_cast<Operation>(op));
    amounts[at(Driver::Connections)] = demand.storeConnections;
    amounts[at(Driver::LlmTokens)] = llmLoad(pattern, demand).tokensPerMinute;
    return amounts;
}

UsagePattern withLikely(UsagePattern pattern, AnswerId id, double likely)
{
    const Answer *known = pattern.find(id);
    Answer answer = known ? *known : Answer{};
    answer.number = {likely, likely, likely};
    pattern.answers[static_cast<std::size_t>(id)] = std::move(answer);
    return pattern;
}

double ratio(double value, double base)
{
    return base > 0 ? value / base : 1;
}

void measure(OpenAnswer &open, const UsagePattern &pattern, int month, const Amounts &likely,
             const Amounts &money)
{
    const Amounts low = amountsOf(withLikely(pattern, open.id, open.range.low), month);
    const Amounts high = amountsOf(withLikely(pattern, open.id, open.range.high), month);
    double most = 0;
    for (std::size_t i = 0; i < low.size(); ++i) {
        if (low[i] <= 0 || high[i] <= 0)
            continue;
        const double stake = money[i] * std::abs(std::log(high[i] / low[i]));
        open.atStake += stake;
        if (stake <= most)
            continue;
        most = stake;
        open.driver = static_cast<Driver>(i);
        open.atLow = ratio(low[i], likely[i]);
        open.atHigh = ratio(high[i], likely[i]);
    }
}

} // namespace

std::vector<OpenAnswer> openAnswers(const UsagePattern &pattern, const Plan &plan)
{
    const Amounts money = moneyOn(plan);
    const Amounts likely = amountsOf(pattern, plan.month);
    std::vector<OpenAnswer> open;
    for (const AnswerId id : pattern.unconfirmed()) {
        OpenAnswer each{id, {}, std::nullopt, 1, 1, 0};
        const Answer *answer = pattern.find(id);
        const bool counted = answer && isNumeric(answerSpec(id).kind);
        if (counted)
            each.range = answer->number;
        if (counted && each.range.low < each.range.high && std::isfinite(each.range.high))
            measure(each, pattern, plan.month, likely, money);
        open.push_back(each);
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenAnswer &a, const OpenAnswer &b) {
        return a.atStake > b.atStake;
    });
    return open;
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tta/sheet.h"

#include "core/quantity/numbers.h"

#include <algorithm>

namespace daemok::tta {
namespace {

constexpr double kMbPerGb = 1000; // decimal, as the answer's GB

struct Answered
{
    double value = 0;
    ValueFrom from{};
};

std::optional<Answered> answered(const UsagePattern &pattern, AnswerId id, double factor = 1)
{
    if (!pattern.known(id) || pattern.likely(id) <= 0)
        return std::nullopt;
    const bool preset = pattern.origin(id) == Origin::Preset;
    return Answered{pattern.likely(id) * factor, preset ? ValueFrom::Preset : ValueFrom::Client};
}

// What the interview knows of the client's own factors.
std::optional<Answered> fromAnswers(const std::string &symbol, const UsagePattern &pattern)
{
    if (symbol == "S1" || symbol == "M3")
        return answered(pattern, AnswerId::ConcurrentUsers);
    if (symbol == "O1")
        return answered(pattern, AnswerId::RdbmsTransactionsPerMin);
    if (symbol == "D6")
        return answered(pattern, AnswerId::RdbmsSizeGb, kMbPerGb);
    return std::nullopt;
}

bool isPeak(const Factor &factor)
{
    return factor.id == "peak";
}

UsedFactor usedFactor(const Factor &factor, const ResultRule &rule, const UsagePattern &pattern,
                      const Choice &choice, const std::map<std::string, double> &computed)
{
    UsedFactor used{factor.symbol, ValueFrom::Fixed, factor.value.likely, factor.value};
    if (const auto set = rule.set.find(factor.symbol); set != rule.set.end()) {
        used.value = set->second;
        used.range = {used.value, used.value, used.value};
    } else if (const auto chosen = choice.factors.find(factor.symbol);
               chosen != choice.factors.end()) {
        used.value = chosen->second;
        used.from = factor.kind == FactorKind::Client ? ValueFrom::Client : ValueFrom::Chosen;
    } else if (const auto result = computed.find(factor.symbol); result != computed.end()) {
        used.value = result->second;
        used.from = ValueFrom::Result;
    } else if (factor.kind == FactorKind::Client) {
        const auto known = fromAnswers(factor.symbol, pattern);
        used.value = known ? known->value : 0;
        used.from = known ? known->from : ValueFrom::Missing;
    } else if (isPeak(factor) && pattern.flag(AnswerId::BurstIncluded)) {
        used.value = 1;
        used.range = {1, 1, 1};
        used.from = ValueFrom::Left;
    } else if (factor.kind == FactorKind::Range) {
        used.from = ValueFrom::Default;
    }
    return used;
}

// Larger divisors make less: their ends change places.
bool divides(const ResultRule &rule, const std::string &symbol,
             std::map<std::string, double> factors)
{
    const auto before = valueOf(rule, factors);
    factors[symbol] *= 2;
    const auto after = valueOf(rule, factors);
    return before && after && *after < *before;
}

SheetLine lineOf(const ResultRule &rule, const RuleSet &rules, const UsagePattern &pattern,
                 const Choice &choice, const std::map<std::string, double> &computed)
{
    SheetLine line;
    line.id = rule.id;
    std::map<std::string, double> values;
    bool complete = true;
    for (const std::string &symbol : formula::symbols(rule.parsed)) {
        line.factors.push_back(usedFactor(*rules.find(symbol), rule, pattern, choice, computed));
        complete = complete && line.factors.back().from != ValueFrom::Missing;
        values[symbol] = line.factors.back().value;
    }
    if (!complete)
        return line;
    line.value = valueOf(rule, values);
    std::map<std::string, double> low = values;
    std::map<std::string, double> high = values;
    for (const UsedFactor &used : line.factors) {
        if (used.from != ValueFrom::Default && used.from != ValueFrom::Chosen)
            continue;
        const bool inverse = divides(rule, used.symbol, values);
        low[used.symbol] = inverse ? used.range.high : used.range.low;
        high[used.symbol] = inverse ? used.range.low : used.range.high;
    }
    line.low = valueOf(rule, low);
    line.high = valueOf(rule, high);
    return line;
}

} // namespace

const SheetLine *Sheet::find(std::string_view id) const
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const SheetLine &line) { return line.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

Sheet sheetOf(const RuleSet &rules, const UsagePattern &pattern, const Choice &choice)
{
    Sheet sheet;
    sheet.ruleSet = rules.id;
    std::map<std::string, double> computed;
    for (const ResultRule &rule : rules.results) {
        sheet.lines.push_back(lineOf(rule, rules, pattern, choice, computed));
        if (rule.id == "db_cpu" && sheet.lines.back().value)
            computed["T"] = *sheet.lines.back().value;
    }
    return sheet;
}

Result<Done> check(const RuleSet &rules, const Choice &choice)
{
    if (!choice.ruleSet.empty() && choice.ruleSet != rules.id)
        return Error{ErrorId::WrongSchema, {}, {choice.ruleSet, rules.id}};
    for (const auto &[symbol, value] : choice.factors) {
        const Factor *factor = rules.find(symbol);
        if (!factor)
            return Error{ErrorId::UnknownReference, {}, {"tta.factors", symbol, ""}};
        const bool inside = factor->kind == FactorKind::Client
                                ? value >= 0
                                : value >= factor->value.low && value <= factor->value.high;
        if (!inside)
            return Error{
                ErrorId::OutOfRange,
                {},
                {"tta.factors." + symbol, formatNumber(value),
                 factor->kind == FactorKind::Client
                     ? ">= 0"
                     : formatNumber(factor->value.low) + ".." + formatNumber(factor->value.high)}};
    }
    return Done{};
}

} // namespace daemok::tta

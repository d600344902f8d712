// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tta/rules.h"

#include "core/quantity/yamlfields.h"
#include "core/quantity/yamlreader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace daemok::tta {
namespace {

constexpr std::string_view kSchema = "daemok.tta/1";
constexpr std::array<std::pair<std::string_view, FactorKind>, 3> kKinds = {
    {{"client", FactorKind::Client}, {"range", FactorKind::Range}, {"fixed", FactorKind::Fixed}}};
constexpr std::array<std::pair<std::string_view, Status>, 6> kStatuses = {
    {{"verified", Status::Verified},
     {"excerpt", Status::Excerpt},
     {"copy", Status::Copy},
     {"derived", Status::Derived},
     {"unverified", Status::Unverified},
     {"assumed", Status::Assumed}}};

using Kinds = std::span<const std::pair<std::string_view, FactorKind>>;
using Statuses = std::span<const std::pair<std::string_view, Status>>;

Factor readFactor(yaml::Fields &fields, Status status)
{
    Factor factor;
    factor.status = status;
    fields.text("symbol", factor.symbol);
    fields.text("id", factor.id);
    fields.text("unit", factor.unit);
    fields.choice<FactorKind>("kind", factor.kind, Kinds(kKinds));
    fields.maybeText("note", factor.note);
    fields.maybeChoice<Status>("status", factor.status, Statuses(kStatuses));
    if (factor.kind == FactorKind::Client)
        return factor;
    fields.number("likely", factor.value.likely, yaml::kNotNegative);
    factor.value.low = factor.value.high = factor.value.likely;
    fields.maybeNumber("low", factor.value.low, yaml::kNotNegative);
    fields.maybeNumber("high", factor.value.high, yaml::kNotNegative);
    const yaml::Node *likely = fields.maybe("likely");
    if (likely
        && (factor.value.low > factor.value.likely || factor.value.likely > factor.value.high))
        fields.fail({ErrorId::Inconsistent, likely->place(), {factor.symbol, "low, likely, high"}});
    return factor;
}

void readSet(yaml::Fields &fields, ResultRule &rule)
{
    const yaml::Node *map = fields.maybeMap("set");
    for (std::size_t i = 0; map && i < map->keys().size(); ++i) {
        const auto value = yaml::asNumber(map->items()[i], map->keys()[i].name);
        if (value)
            rule.set[map->keys()[i].name] = *value;
        else
            fields.fail(value.error());
    }
}

ResultRule readResult(yaml::Fields &fields, const RuleSet &rules)
{
    ResultRule rule;
    fields.text("id", rule.id);
    fields.text("unit", rule.unit);
    fields.text("formula", rule.formula);
    fields.text("where", rule.where);
    fields.maybeText("note", rule.note);
    readSet(fields, rule);
    const yaml::Node *text = fields.need("formula");
    const auto parsed = formula::parse(rule.formula);
    if (!parsed) {
        if (text)
            fields.fail({ErrorId::WrongType, text->place(), {"formula", "formula"}});
        return rule;
    }
    rule.parsed = *parsed;
    for (const std::string &symbol : formula::symbols(rule.parsed)) {
        if (text && !rules.find(symbol))
            fields.fail({ErrorId::UnknownReference, text->place(), {"formula", symbol, ""}});
    }
    return rule;
}

template <class Read> void eachOf(yaml::Fields &root, std::string_view key, Read read)
{
    const yaml::Node *list = root.need(key);
    for (std::size_t i = 0; list && i < list->items().size(); ++i) {
        yaml::Fields fields(list->items()[i], std::string(key) + '[' + std::to_string(i) + ']');
        read(fields);
        if (auto done = fields.finish(); !done)
            root.fail(done.error());
    }
}

} // namespace

const Factor *RuleSet::find(std::string_view symbol) const
{
    const auto found = std::find_if(factors.begin(), factors.end(),
                                    [&](const Factor &each) { return each.symbol == symbol; });
    return found == factors.end() ? nullptr : &*found;
}

const ResultRule *RuleSet::result(std::string_view wanted) const
{
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const ResultRule &each) { return each.id == wanted; });
    return found == results.end() ? nullptr : &*found;
}

Result<RuleSet> loadRules(const std::filesystem::path &file)
{
    const auto node = yaml::parseFile(file);
    if (!node)
        return node.error();
    RuleSet rules;
    yaml::Fields root(*node);
    std::string schema;
    root.text("schema", schema);
    root.text("id", rules.id);
    root.text("date", rules.date);
    root.text("source", rules.source);
    root.text("address", rules.address);
    root.choice<Status>("status", rules.status, Statuses(kStatuses));
    eachOf(root, "factors", [&](yaml::Fields &fields) {
        rules.factors.push_back(readFactor(fields, rules.status));
    });
    eachOf(root, "results",
           [&](yaml::Fields &fields) { rules.results.push_back(readResult(fields, rules)); });
    if (auto done = root.finish(); !done)
        return done.error();
    if (schema != kSchema)
        return Error{ErrorId::WrongSchema, node->place(), {schema, std::string(kSchema)}};
    return rules;
}

std::optional<double> valueOf(const ResultRule &rule, const std::map<std::string, double> &factors)
{
    return formula::evaluate(rule.parsed, [&](std::string_view symbol) -> std::optional<double> {
        if (const auto set = rule.set.find(std::string(symbol)); set != rule.set.end())
            return set->second;
        const auto found = factors.find(std::string(symbol));
        return found == factors.end() ? std::nullopt : std::optional(found->second);
    });
}

} // namespace daemok::tta

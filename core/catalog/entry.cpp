// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entry.h"

#include "core/catalog/rulekinds.h"
#include "core/quantity/nearest.h"
#include "core/quantity/numbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace daemok::catalogfile {
namespace {

using yaml::Fields;
using yaml::Node;

constexpr std::array<std::pair<std::string_view, Status>, 6> kStatus{
    {{"verified", Status::Verified},
     {"excerpt", Status::Excerpt},
     {"copy", Status::Copy},
     {"derived", Status::Derived},
     {"unverified", Status::Unverified},
     {"assumed", Status::Assumed}}};

bool digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

template <class Enum, class FromName, class NameOf>
std::vector<Enum> readNames(Fields &fields, std::string_view key, Context &context, int count,
                            FromName fromName, NameOf nameOf)
{
    std::vector<Enum> values;
    const Node *list = fields.maybeList(key);
    if (list == nullptr)
        return values;
    for (const Node &item : list->items()) {
        const auto value = item.isText() ? fromName(item.text()) : std::nullopt;
        if (value) {
            values.push_back(*value);
            continue;
        }
        std::string allowed;
        for (int i = 0; i < count; ++i)
            allowed += (i != 0 ? ", " : "") + std::string(nameOf(static_cast<Enum>(i)));
        context.fail({ErrorId::NotOneOf, item.place(), {fields.path(key), item.text(), allowed}});
    }
    return values;
}

} // namespace

bool isDate(std::string_view text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return false;
    if (!digits(text.substr(0, 4)))
        return false;
    if (text.size() >= 7 && (text[4] != '-' || !digits(text.substr(5, 2))))
        return false;
    return text.size() != 10 || (text[7] == '-' && digits(text.substr(8, 2)));
}

void readSchema(Fields &fields, Context &context)
{
    std::string schema;
    fields.text("schema", schema);
    if (schema.empty() || schema == kSchema)
        return;
    constexpr std::string_view kFamily = "daemok.catalog/";
    const Node *node = fields.maybe("schema");
    const bool ours = schema.rfind(kFamily, 0) == 0;
    const auto version =
        ours ? parseNumber(std::string_view(schema).substr(kFamily.size())) : std::nullopt;
    const ErrorId id = version && *version > 1 ? ErrorId::NewerSchema : ErrorId::WrongSchema;
    context.fail({id, node->place(), {schema, std::string(kSchema)}});
}

void checkSource(const std::string &key, std::string_view field, const Place &place,
                 Context &context)
{
    if (context.sources.count(key) != 0)
        return;
    std::vector<std::string> known;
    for (const auto &[name, entry] : context.sources)
        known.push_back(name);
    context.fail(
        {ErrorId::UnknownReference, place, {std::string(field), key, nearest(key, known)}});
}

Source readSource(Fields &fields, Context &context)
{
    Source source;
    fields.text("source", source.key);
    fields.choice("status", source.status,
                  std::span<const std::pair<std::string_view, Status>>(kStatus));
    source.asOf = context.asOf;
    fields.maybeText("as_of", source.asOf);
    if (const Node *node = fields.maybe("source"); node != nullptr && !source.key.empty())
        checkSource(source.key, fields.path("source"), node->place(), context);
    if (const Node *node = fields.maybe("as_of"); node != nullptr && !isDate(source.asOf))
        context.fail(
            {ErrorId::WrongType, node->place(), {fields.path("as_of"), "a date like 2026-11-23"}});
    context.newest = std::max(context.newest, source.asOf);
    return source;
}

Figure figure(double value, const Source &source)
{
    return {value, originOf(source.status), source};
}

std::optional<Status> statusFromName(std::string_view name)
{
    const auto *found = std::find_if(kStatus.begin(), kStatus.end(),
                                     [name](const auto &s) { return s.first == name; });
    return found == kStatus.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Operation> readOperations(Fields &fields, std::string_view key, Context &context)
{
    return readNames<Operation>(fields, key, context, kOperations, operationFromName,
                                operationName);
}

std::vector<RoleKind> readRoleKinds(Fields &fields, std::string_view key, Context &context)
{
    return readNames<RoleKind>(fields, key, context, kRoleKinds, roleKindFromName, roleKindName);
}

Figure readRule(Rule rule, Fields &fields, Context &context, const Source &source)
{
    const RuleKind &kind = ruleKind(rule);
    double value = kind.least;
    std::string unit;
    fields.number("value", value, {kind.least, kind.most});
    fields.text("unit", unit);
    if (const Node *node = fields.maybe("unit");
        node != nullptr && !unit.empty() && unit != kind.unit)
        context.fail({ErrorId::WrongUnit,
                      node->place(),
                      {fields.path("unit"), unit, std::string(kind.unit)}});
    return figure(value, source);
}

std::optional<Rule> readRuleKind(const Node::Key &key, const Node &map, Context &context)
{
    const std::optional<Rule> rule = ruleFromName(key.name);
    if (!rule) {
        std::vector<std::string_view> known;
        for (std::size_t i = 0; i < kRules; ++i)
            known.push_back(ruleName(static_cast<Rule>(i)));
        context.fail({ErrorId::UnknownKey,
                      map.placeOf(key),
                      {"rules." + key.name, nearest(key.name, known)}});
    }
    return rule;
}

} // namespace daemok::catalogfile

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/explainjson.h"

#include "core/export/jsonfields.h"
#include "core/quantity/numbers.h"

namespace daemok {
namespace {

Json termJson(const Term &term)
{
    Json json;
    json["symbol"] = term.symbol;
    json["name"] = term.name;
    put(json, "value", term.value);
    put(json, "unit", std::string_view(term.unit));
    putOrigin(json, term.origin, term.source);
    put(json, "figure", std::string_view(term.figure));
    put(json, "answer", std::string_view(term.answer));
    return json;
}

} // namespace

std::optional<WhyNotFewer> whyNotFewer(std::string_view text)
{
    const auto first = text.find(':');
    const auto second = text.find(':', first == std::string_view::npos ? first : first + 1);
    if (first == 0 || second == std::string_view::npos)
        return std::nullopt;
    const auto needed = parseNumber(text.substr(first + 1, second - first - 1));
    const auto oneLess = parseNumber(text.substr(second + 1));
    if (!needed || !oneLess)
        return std::nullopt;
    return WhyNotFewer{std::string(text.substr(0, first)), *needed, *oneLess};
}

Json explainJson(const planner::Explanation &explanation)
{
    Json json;
    json["schema"] = "daemok.explain/1";
    json["figure"] = explanation.figure;
    put(json, "value", explanation.value);
    put(json, "unit", std::string_view(explanation.unit));
    put(json, "formula", std::string_view(explanation.terms.text));
    json["terms"] = Json::array();
    for (const Term &term : explanation.terms.terms)
        json["terms"].push_back(termJson(term));
    if (const auto why = whyNotFewer(explanation.whyNotFewer)) {
        Json &reason = json["why_not_fewer"];
        reason["constraint"] = why->constraint;
        put(reason, "needed", why->needed);
        put(reason, "one_less", why->oneLess);
    } else {
        put(json, "why_not_fewer", std::string_view(explanation.whyNotFewer));
    }
    return json;
}

} // namespace daemok

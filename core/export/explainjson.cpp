// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/explainjson.h"

#include "core/export/jsonfields.h"

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
    if (!explanation.terms.notes.empty())
        json["notes"] = explanation.terms.notes;
    if (const auto &why = explanation.whyNotFewer) {
        Json &reason = json["why_not_fewer"];
        reason["constraint"] = constraintName(why->limit);
        if (why->operation)
            reason["operation"] = reportedOpName(*why->operation);
        reason["nodes"] = why->left;
        put(reason, "needed", why->demand);
        put(reason, "one_less", why->carried);
        put(reason, "unit", why->unit);
        reason["fails"] = why->fails;
    }
    return json;
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reversejson.h"

#include "core/export/jsonfields.h"
#include "core/export/layoutjson.h"

namespace daemok {
namespace {

using planner::Reverse;
using planner::ReverseEnd;
using planner::ReverseNext;
using planner::ReverseQuestion;
using planner::ReverseTrial;

Json questionJson(const ReverseQuestion &question)
{
    const AnswerSpec &spec = answerSpec(planner::answerOf(question.subject));
    Json json;
    json["answer"] = planner::reverseSubjectName(question.subject);
    json["name"] = spec.name;
    put(json, "unit", spec.unit);
    put(json, "budget", question.monthly);
    if (question.nodes)
        json["nodes"] = *question.nodes;
    json["with_llm_api"] = question.withLlmApi;
    return json;
}

Json nextJson(const ReverseNext &next)
{
    Json json;
    json["fits"] = next.fits;
    json["sure"] = next.sure;
    if (!next.sure)
        return json;
    json["other_product"] = next.otherProduct;
    put(json, "role", std::string_view(next.role));
    json["from"] = next.from;
    json["to"] = next.to;
    if (next.limit)
        json["limit"] = constraintName(*next.limit);
    return json;
}

Json trialJson(const ReverseTrial &trial)
{
    Json json;
    put(json, "value", trial.value);
    json["fits"] = trial.fits;
    json["sure"] = trial.sure;
    json["carries"] = trial.carries;
    if (trial.fits) {
        put(json, "monthly", trial.monthly);
        json["nodes"] = trial.nodes;
    }
    return json;
}

} // namespace

Json reverseJson(const ReverseQuestion &question, const Reverse &made)
{
    Json json;
    json["schema"] = "daemok.reverse/1";
    json["question"] = questionJson(question);
    json["end"] = planner::reverseEndName(made.end);
    put(json, "currency", std::string_view(made.currency));
    json["bound"] = made.least ? "least" : "most";
    put(json, "answered", made.answered);
    json["carries_answered"] = made.carriesAnswered;
    if (made.plan) {
        put(json, "value", made.value);
        put(json, "monthly", made.monthly);
    }
    if (made.beyondPlan)
        put(json, "beyond", made.beyond);
    if (made.next)
        json["next"] = nextJson(*made.next);
    if (made.beyondPlan && made.beyondPlan->infeasible) {
        json["infeasible"]["reason"] = reasonName(made.beyondPlan->infeasible->reason);
        put(json["infeasible"], "product", std::string_view(made.beyondPlan->infeasible->product));
    }
    if (made.plan)
        json["layout"] = layoutJson(planner::layoutOf(*made.plan, made.layout));
    json["trials"] = Json::array();
    for (const ReverseTrial &trial : made.trials)
        json["trials"].push_back(trialJson(trial));
    return json;
}

} // namespace daemok

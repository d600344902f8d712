// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/comparisonjson.h"

#include "core/export/jsonfields.h"
#include "core/export/layoutjson.h"

namespace daemok {
namespace {

using planner::Change;
using planner::ChangeKind;
using planner::Version;
using planner::Waterfall;
using planner::WaterfallEnd;
using planner::WaterfallStep;

Json answerJson(AnswerId id, const UsagePattern &pattern)
{
    const Answer *answer = pattern.find(id);
    if (!answer)
        return nullptr;
    const AnswerSpec &spec = answerSpec(id);
    Json json = Json::object();
    if (isNumeric(spec.kind)) {
        const Interval &number = answer->number;
        if (number.low == number.high) {
            put(json, "value", number.likely);
        } else {
            put(json, "low", number.low);
            put(json, "likely", number.likely);
            put(json, "high", number.high);
        }
        put(json, "unit", spec.unit);
    } else if (spec.kind == AnswerKind::Flag) {
        json["value"] = answer->number.likely != 0;
    } else {
        json["words"] = answer->names;
    }
    json["origin"] = originName(pattern.own(id) ? answer->origin : Origin::Preset);
    return json;
}

Json valueJson(const Change &change, const Version &version)
{
    switch (change.kind) {
    case ChangeKind::Preset:
        return version.pattern.preset ? Json(version.pattern.preset->id) : Json(nullptr);
    case ChangeKind::Answer: {
        const auto members = answersOf(change);
        if (members.size() == 1)
            return answerJson(members.front(), version.pattern);
        Json mix = Json::object();
        for (const AnswerId id : members)
            mix[std::string(answerSpec(id).name)] = version.pattern.likely(id);
        return mix;
    }
    case ChangeKind::Goal: {
        const auto goal = version.pattern.goalMs(change.goal);
        return goal ? Json(*goal) : Json(nullptr);
    }
    case ChangeKind::Table:
        return rowsOf(change.table, version.tables);
    }
    return nullptr;
}

Json changeJson(const Change &change, const Version &from, const Version &to)
{
    Json json;
    json["kind"] = planner::changeKindName(change.kind);
    json["name"] = planner::changeName(change);
    for (const auto &[key, version] : {std::pair("from", &from), std::pair("to", &to)})
        if (Json value = valueJson(change, *version); !value.is_null())
            json[key] = std::move(value);
    return json;
}

Json stepJson(const WaterfallStep &step, const Version &from, const Version &to)
{
    Json json;
    json["changes"] = Json::array();
    for (const Change &change : step.changes)
        json["changes"].push_back(changeJson(change, from, to));
    put(json, "before", step.before.monthly);
    put(json, "after", step.after.monthly);
    put(json, "difference", step.difference());
    put(json, "alone", step.alone);
    json["nodes_before"] = step.before.nodes;
    json["nodes_after"] = step.after.nodes;
    put(json, "llm_api_before", step.before.llmApi);
    put(json, "llm_api_after", step.after.llmApi);
    json["priced"] = step.before.priced && step.after.priced;
    put(json, "enough_after", step.after.enough);
    json["reached"] = step.before.reached && step.after.reached;
    return json;
}

Json waterfallJson(const Waterfall &made, std::size_t to,
                   const std::vector<ComparedEntry> &versions)
{
    Json json;
    json["from"] = 0;
    json["to"] = to;
    json["end"] = planner::waterfallEndName(made.end);
    json["order"] = "project_file";
    const Version &first = *versions.front().compared.version;
    const Version &last = *versions[to].compared.version;
    if (made.end == WaterfallEnd::Whole || made.end == WaterfallEnd::Same) {
        json["currency"] = made.currency;
        put(json, "first", made.first.monthly);
        put(json, "last", made.last.monthly);
        put(json, "difference", made.last.monthly - made.first.monthly);
    }
    json["steps"] = Json::array();
    for (const WaterfallStep &step : made.steps)
        json["steps"].push_back(stepJson(step, first, last));
    if (made.steps.empty()) { // what differs is known all the same
        json["changes"] = Json::array();
        for (const Change &change : changesBetween(first, last))
            json["changes"].push_back(changeJson(change, first, last));
    }
    return json;
}

} // namespace

Json comparisonJson(const std::vector<ComparedEntry> &versions,
                    const std::vector<Waterfall> &waterfalls, const std::string &appVersion)
{
    Json json;
    json["schema"] = "daemok.comparison/1";
    json["app_version"] = appVersion;
    const Catalog &catalog = *versions.front().compared.catalog;
    json["catalog"] = {{"version", catalog.version}, {"sha256", catalog.sha256}};
    json["versions"] = Json::array();
    for (const ComparedEntry &version : versions) {
        Json entry;
        entry["file"] = version.file;
        entry["scenario"] = version.scenario;
        const Plan &plan = *version.compared.plan;
        if (plan.recommended)
            entry["recommended"] = layoutJson(*plan.recommended);
        if (plan.llm.priced && !plan.llm.local)
            put(entry, "llm_api_monthly", plan.llm.monthlyWithReuse);
        json["versions"].push_back(std::move(entry));
    }
    json["waterfalls"] = Json::array();
    for (std::size_t i = 0; i < waterfalls.size(); ++i)
        json["waterfalls"].push_back(waterfallJson(waterfalls[i], i + 1, versions));
    return json;
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/growthjson.h"

#include "core/export/jsonfields.h"

#include <algorithm>

namespace daemok {
namespace {

using namespace planner;

Json lineJson(const GrowthLine &line)
{
    Json json;
    json["layout"] = line.layout == 0 ? std::string("/recommended")
                                      : "/alternatives/" + std::to_string(line.layout - 1);
    json["kind_of_choice"] = choiceName(line.choice);
    put(json, "product", std::string_view(line.product));
    Json nodes = Json::array(), monthly = Json::array(), fits = Json::array();
    for (const GrowthMonth &month : line.months) {
        nodes.push_back(month.nodes);
        monthly.push_back(month.monthly);
        fits.push_back(month.fits);
    }
    json["nodes"] = std::move(nodes);
    json["monthly"] = std::move(monthly);
    if (!std::all_of(line.months.begin(), line.months.end(),
                     [](const GrowthMonth &month) { return month.fits; }))
        json["fits"] = std::move(fits);
    json["roles"] = Json::array();
    for (const RoleMonths &role : line.roles) {
        Json entry;
        entry["id"] = role.id;
        entry["kind"] = roleKindName(role.kind);
        put(entry, "name", std::string_view(role.name));
        put(entry, "instance", std::string_view(role.instance));
        entry["nodes"] = role.nodes;
        json["roles"].push_back(std::move(entry));
    }
    return json;
}

Json breakJson(const RoleBreak &entry)
{
    Json json;
    json["kept"] = keptName(entry.kept);
    json["role"] = entry.role;
    json["kind"] = roleKindName(entry.kind);
    put(json, "name", std::string_view(entry.name));
    json["nodes"] = entry.nodes;
    json["within"] = entry.month >= 0;
    if (entry.month >= 0) {
        json["month"] = entry.month;
        json["needed"] = entry.needed;
        json["limit"] = constraintName(entry.limit);
        json["order_month"] = entry.orderMonth;
    }
    put(json, "lead_days", entry.leadDays);
    json["lead_origin"] = originName(entry.leadOrigin);
    return json;
}

Json stepJson(const GrowthStep &step)
{
    Json json;
    json["month"] = step.month;
    json["order_month"] = step.orderMonth;
    json["kind"] = stepName(step.kind);
    json["role"] = step.role;
    json["store"] = step.store;
    put(json, "product", std::string_view(step.product));
    json["from"] = step.from;
    json["to"] = step.to;
    if (!step.rule)
        return json;
    put(json, "moved_gib", step.movedGib);
    put(json, "hours", step.hours);
    put(json, "unit", std::string_view(step.rule->unit));
    json["moves"] = movesName(step.rule->moves);
    json["by"] = movedByName(step.rule->by);
    put(json, "note", std::string_view(step.rule->note));
    putOrigin(json, originOf(step.rule->source.status), step.rule->source);
    if (step.rule->mbPerSecond) {
        put(json, "mb_per_s", *step.rule->mbPerSecond);
        json["rate_source"] = step.rule->rateSource.key;
    }
    return json;
}

Json yearJson(const YearChoice &year)
{
    Json json;
    json["year"] = year.year;
    json["month"] = year.month;
    json["feasible"] = year.feasible;
    if (!year.feasible)
        return json;
    json["all_rdbms"] = year.allRdbms;
    json["changed"] = year.changed;
    json["product"] = year.product;
    put(json, "provider", std::string_view(year.provider));
    put(json, "region", std::string_view(year.region));
    json["nodes"] = year.nodes;
    put(json, "monthly", year.monthly);
    return json;
}

template <class Items, class Write> Json listOf(const Items &items, Write write)
{
    Json list = Json::array();
    for (const auto &item : items)
        list.push_back(write(item));
    return list;
}

} // namespace

Json growthJson(const Growth &growth)
{
    Json json;
    json["horizon"] = growth.horizon;
    json["currency"] = growth.currency;
    json["whole_retention_beyond"] = growth.fullBeyond;
    json["peak_requests_per_s"] = growth.peakRequests;
    json["stored_gb"] = growth.storedGb;
    json["lines"] = listOf(growth.lines, lineJson);
    json["breaks"] = listOf(growth.breaks, breakJson);
    json["steps"] = listOf(growth.steps, stepJson);
    json["years"] = listOf(growth.years, yearJson);
    return json;
}

} // namespace daemok

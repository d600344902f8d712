// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/planjson.h"

#include "core/export/growthjson.h"
#include "core/export/jsonfields.h"
#include "core/export/layoutjson.h"

namespace daemok {
namespace {

// Names the rules of computation: raised when the same answers and catalogue give another plan.
constexpr std::string_view ruleSet = "daemok.rules/1";

Json catalogJson(const Catalog &catalog)
{
    Json json;
    json["version"] = catalog.version;
    json["sha256"] = catalog.sha256;
    json["dates"] = catalog.fileDates;
    return json;
}

Json demandJson(const Plan &plan)
{
    const Demand &demand = plan.demand;
    Json json;
    put(json, "peak_requests_per_s", demand.peakRequests);
    put(json, "llm_calls_per_s", plan.llmLoad.callsPerSecond);
    put(json, "llm_calls_in_flight", plan.llmLoad.callsInFlight);
    put(json, "llm_tokens_per_min", plan.llmLoad.tokensPerMinute);
    put(json, "hit_ratio", demand.hitRatio);
    put(json, "lookups_per_s", demand.rate(Operation::Lookup));
    put(json, "inserts_per_s", demand.rate(Operation::Insert));
    put(json, "selects_per_s", demand.rate(Operation::List) + demand.rate(Operation::Aggregate));
    put(json, "fulltext_per_s", demand.rate(Operation::FullText));
    put(json, "vector_per_s", demand.rate(Operation::Vector));
    put(json, "store_connections", demand.storeConnections);
    put(json, "stored_items", demand.storedItems());
    put(json, "stored_bytes", demand.storedBytes().value());
    json["operations"] = Json::object();
    for (const OperationLoad &load : demand.operations)
        json["operations"][std::string(dataSetName(load.dataSet))]
            [std::string(operationName(load.operation))] = load.rate.value();
    json["data_sets"] = Json::object();
    for (const DataSet &set : demand.dataSets) {
        if (set.id == DataSetId::Existing || set.items <= 0)
            continue;
        Json &data = json["data_sets"][std::string(dataSetName(set.id))];
        put(data, "items", set.items);
        put(data, "bytes_per_item", set.bytesPerItem);
        put(data, "bytes", set.bytes().value());
    }
    return json;
}

Json futuresJson(const Plan &plan)
{
    const PlannedFutures &futures = *plan.futures;
    Json json;
    json["seed"] = futures.seed;
    json["count"] = futures.count;
    put(json, "confidence", futures.confidence);
    if (futures.confidence)
        json["reached"] = futures.reached;
    if (plan.at)
        json["quantile"] = plan.at->u;
    return json;
}

Json bundleJson(const Bundle &bundle)
{
    Json json;
    json["purposes"] = Json::array();
    for (const Purpose purpose : bundle.purposes)
        json["purposes"].push_back(purposeName(purpose));
    json["operations"] = Json::array();
    for (const Operation operation : bundle.operations)
        json["operations"].push_back(operationName(operation));
    return json;
}

// All layouts of a plan are in one currency.
std::string currencyOf(const Plan &plan)
{
    if (plan.recommended)
        return plan.recommended->cost.currency;
    return plan.alternatives.empty() ? std::string() : plan.alternatives.front().cost.currency;
}

// Reasons that carry an id instead of a number, or nothing at all.
void putDecidingNumber(Json &json, const Rejection &rejection, const std::string &currency)
{
    switch (rejection.reason) {
    case Reason::Filtered:
    case Reason::NotOffered:
        return;
    case Reason::CannotServe:
    case Reason::NotNative:
        json["limit_of"] = operationName(static_cast<Operation>(static_cast<int>(rejection.limit)));
        break;
    case Reason::NotPriced:
        json["limit_of"] = costItemName(static_cast<CostItem>(static_cast<int>(rejection.limit)));
        break;
    default:
        put(json, "limit", rejection.limit);
    }
    put(json, "value", rejection.value);
    if (rejection.unit == "money/month" && !currency.empty())
        json["unit"] = currency + "/month";
    else
        put(json, "unit", rejection.unit);
}

Json rejectionJson(const Rejection &rejection, const Plan &plan)
{
    Json json;
    json["product"] = plan.catalog->products[static_cast<std::size_t>(rejection.productIndex)].id;
    if (rejection.serverIndex >= 0)
        json["instance"] =
            plan.catalog->servers[static_cast<std::size_t>(rejection.serverIndex)].name;
    if (rejection.bundle < plan.bundles.size() && !plan.bundles[rejection.bundle].purposes.empty())
        json["purpose"] = purposeName(plan.bundles[rejection.bundle].purposes.front());
    json["bundle"] = rejection.bundle;
    json["role"] = roleKindName(rejection.role);
    json["reason"] = reasonName(rejection.reason);
    putDecidingNumber(json, rejection, currencyOf(plan));
    return json;
}

Json llmLimitJson(const LlmLimit &limit)
{
    Json json;
    json["limit"] = limit.limit;
    put(json, "demand", limit.demand);
    put(json, "allowed", limit.allowed);
    if (limit.allowed)
        json["met"] = limit.met;
    put(json, "smallest_fix", limit.smallestFix);
    if (!limit.smallestFix.empty())
        put(json, "fix_value", limit.fixValue);
    if (limit.workers > 0)
        put(json, "workers", limit.workers);
    return json;
}

Json llmJson(const LlmCost &llm)
{
    Json json;
    put(json, "model", std::string_view(llm.model));
    json["status"] = priceStatusName(llm.local    ? PriceStatus::NotApplicable
                                     : llm.priced ? PriceStatus::Priced
                                                  : PriceStatus::NotPriced);
    if (llm.priced) {
        put(json, "monthly_without_reuse", llm.monthlyWithoutReuse);
        put(json, "monthly_with_reuse", llm.monthlyWithReuse);
        put(json, "monthly_saved", llm.monthlyWithoutReuse - llm.monthlyWithReuse);
    }
    put(json, "currency", std::string_view(llm.currency));
    if (llm.priced)
        putOrigin(json, llm.source.key.empty() ? Origin::Assumed : Origin::Published, llm.source);
    json["limits"] = Json::array();
    for (const LlmLimit &limit : llm.limits)
        json["limits"].push_back(llmLimitJson(limit));
    return json;
}

Json localJson(const LocalModel &local)
{
    Json json;
    json["model"] = local.model;
    json["required"] = local.required;
    json["stand_in"] = local.standIn;
    put(json, "note", std::string_view(local.note));
    put(json, "api_model", std::string_view(local.apiModel));
    put(json, "currency", std::string_view(local.currency));
    put(json, "own_monthly", local.ownMonthly);
    put(json, "api_monthly", local.apiMonthly);
    put(json, "break_even_calls_per_month", local.breakEvenCallsPerMonth);
    return json;
}

Json infeasibleJson(const Infeasible &infeasible)
{
    Json json;
    json["reason"] = reasonName(infeasible.reason);
    put(json, "product", std::string_view(infeasible.product));
    if (infeasible.reason == Reason::GoalNotMet && infeasible.goal > 0)
        json["operation"] = reportedOpName(infeasible.operation);
    put(json, "goal", infeasible.goal);
    put(json, "nearest", infeasible.nearest);
    put(json, "smallest_change", infeasible.smallestChange);
    put(json, "change_to", infeasible.changeTo);
    for (const Infeasible::Miss &miss : infeasible.misses)
        json["misses"].push_back({{"operation", reportedOpName(miss.operation)},
                                  {"goal", miss.goalMs},
                                  {"reached", miss.reachedMs}});
    return json;
}

// Everything, with `rejected` still empty in its place.
Json withoutRejections(const Plan &plan, const PlanHeading &heading, const planner::Growth *growth)
{
    Json json;
    json["schema"] = "daemok.plan/1";
    json["app_version"] = heading.appVersion;
    json["project"] = heading.project;
    json["scenario"] = plan.scenario;
    if (plan.catalog)
        json["catalog"] = catalogJson(*plan.catalog);
    json["rule_set"] = ruleSet;
    put(json, "rates", std::string_view(heading.rates));
    json["month"] = plan.month;
    json["demand"] = demandJson(plan);
    if (plan.futures)
        json["futures"] = futuresJson(plan);
    json["unconfirmed"] = heading.unconfirmed;
    if (plan.recommended)
        json["recommended"] = layoutJson(*plan.recommended);
    json["alternatives"] = Json::array();
    for (const Layout &layout : plan.alternatives)
        json["alternatives"].push_back(layoutJson(layout));
    json["bundles"] = Json::array();
    for (const Bundle &bundle : plan.bundles)
        json["bundles"].push_back(bundleJson(bundle));
    json["rejected"] = Json::array();
    json["llm_api"] = llmJson(plan.llm);
    if (plan.local)
        json["local_model"] = localJson(*plan.local);
    if (plan.infeasible)
        json["infeasible"] = infeasibleJson(*plan.infeasible);
    if (growth)
        json["growth"] = growthJson(*growth);
    return json;
}

// A file name need not be UTF-8; what is not becomes U+FFFD.
std::string dumped(const Json &value, int indent = -1)
{
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

// Strings in JSON hold no raw line break, so every one found is layout.
std::string indented(const Json &value)
{
    const std::string text = dumped(value, 2);
    std::string result;
    result.reserve(text.size() + text.size() / 4);
    for (const char c : text) {
        result += c;
        if (c == '\n')
            result += "  ";
    }
    return result;
}

void writeRejections(const Plan &plan, const TextSink &out)
{
    constexpr std::size_t pieceBytes = 1U << 16U;
    std::string piece = "[";
    for (std::size_t i = 0; i < plan.rejected.size(); ++i) {
        piece += i == 0 ? "\n    " : ",\n    ";
        piece += dumped(rejectionJson(plan.rejected[i], plan));
        if (piece.size() >= pieceBytes) {
            out(piece);
            piece.clear();
        }
    }
    piece += plan.rejected.empty() ? "]" : "\n  ]";
    out(piece);
}

} // namespace

Json planJson(const Plan &plan, const PlanHeading &heading, const planner::Growth *growth)
{
    Json json = withoutRejections(plan, heading, growth);
    Json &rejected = json["rejected"];
    for (const Rejection &rejection : plan.rejected)
        rejected.push_back(rejectionJson(rejection, plan));
    return json;
}

void writePlanJson(const Plan &plan, const PlanHeading &heading, const TextSink &out,
                   const planner::Growth *growth)
{
    const Json json = withoutRejections(plan, heading, growth);
    bool first = true;
    out("{\n");
    for (const auto &[key, value] : json.items()) {
        out((first ? "  " : ",\n  ") + dumped(Json(key)) + ": ");
        first = false;
        if (key == "rejected")
            writeRejections(plan, out);
        else
            out(indented(value));
    }
    out("\n}\n");
}

} // namespace daemok

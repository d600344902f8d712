// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/planschema.h"

#include <algorithm>
#include <initializer_list>

namespace daemok::testing {
namespace {

using Json = nlohmann::ordered_json;

enum class Type { Text, Whole, Number, Flag, List, Object };

struct Field
{
    const char *key;
    Type type;
    bool required = true;
    std::vector<std::string> words = {}; ///< allowed texts; empty = any
};

constexpr bool optional = false;

bool hasType(const Json &value, Type type)
{
    switch (type) {
    case Type::Text:
        return value.is_string();
    case Type::Whole:
        return value.is_number_integer();
    case Type::Number:
        return value.is_number();
    case Type::Flag:
        return value.is_boolean();
    case Type::List:
        return value.is_array();
    case Type::Object:
        return value.is_object();
    }
    return false;
}

class Check
{
public:
    std::vector<std::string> complaints;

    void fields(const Json &object, const std::string &at, const std::vector<Field> &expected)
    {
        if (!object.is_object()) {
            complain(at, "is not an object");
            return;
        }
        for (const Field &field : expected) {
            const auto found = object.find(field.key);
            const std::string place = at + "/" + field.key;
            if (found == object.end()) {
                if (field.required)
                    complain(place, "is missing");
            } else if (!hasType(*found, field.type)) {
                complain(place, "has the wrong type: " + found->dump());
            } else if (!field.words.empty()) {
                word(*found, place, field.words);
            }
        }
    }

    void words(const Json &list, const std::string &at, const std::vector<std::string> &allowed)
    {
        if (!list.is_array())
            return;
        for (std::size_t i = 0; i < list.size(); ++i)
            word(list[i], at + "/" + std::to_string(i), allowed);
    }

    void word(const Json &value, const std::string &at, const std::vector<std::string> &allowed)
    {
        if (!value.is_string()
            || std::find(allowed.begin(), allowed.end(), value.get<std::string>()) == allowed.end())
            complain(at, "is " + value.dump());
    }

    void noNulls(const Json &value, const std::string &at)
    {
        if (value.is_null())
            complain(at, "is null");
        if (value.is_structured()) {
            for (const auto &[key, child] : value.items())
                noNulls(child, at + "/" + key);
        }
    }

    void complain(const std::string &at, const std::string &what)
    {
        complaints.push_back(at + " " + what);
    }
};

const std::vector<std::string> kinds = {"session", "query", "data",  "coordination",
                                        "ingest",  "log",   "rdbms", "compute"};
const std::vector<std::string> origins = {"measured", "published", "estimate", "preset", "assumed"};
const std::vector<std::string> purposes = {"results", "records",   "search", "vector",
                                           "cache",   "analytics", "corpus", "existing"};
const std::vector<std::string> choices = {"recommended", "lean",      "resilient", "fewest_nodes",
                                          "start",       "one_store", "all_rdbms", "other_product"};
const std::vector<std::string> operations = {"lookup", "insert", "select",
                                             "search", "vector", "aggregate"};

template <class Each>
void forEach(const Json &owner, const char *key, const std::string &at, Each each)
{
    const auto list = owner.find(key);
    if (list == owner.end() || !list->is_array())
        return;
    for (std::size_t i = 0; i < list->size(); ++i)
        each((*list)[i], at + "/" + key + "/" + std::to_string(i));
}

void ledger(Check &check, const Json &owner, const std::string &at)
{
    forEach(owner, "ledger", at, [&check](const Json &line, const std::string &place) {
        check.fields(line, place,
                     {{"constraint", Type::Text},
                      {"demand", Type::Number},
                      {"per_node", Type::Number, optional},
                      {"unit", Type::Text, optional},
                      {"nodes", Type::Whole},
                      {"binding", Type::Flag},
                      {"state", Type::Text, true, {"checked", "unchecked"}},
                      {"missing", Type::Text, optional},
                      {"origin", Type::Text, true, origins},
                      {"source", Type::Text, optional}});
        if (line.value("state", "") == "unchecked") {
            if (line.value("nodes", -1) != 0)
                check.complain(place + "/nodes", "is not 0 on an unchecked line");
            if (!line.contains("missing"))
                check.complain(place + "/missing", "is missing on an unchecked line");
        }
    });
}

void role(Check &check, const Json &role, const std::string &at)
{
    check.fields(role, at,
                 {{"store", Type::Text},
                  {"kind", Type::Text, true, kinds},
                  {"serves", Type::List},
                  {"name", Type::Text, optional},
                  {"count", Type::Whole},
                  {"instance", Type::Text, optional},
                  {"vcpu", Type::Number, optional},
                  {"memory_gib", Type::Number, optional},
                  {"disk", Type::Object},
                  {"utilisation", Type::Number},
                  {"ledger", Type::List}});
    if (role.contains("serves"))
        check.words(role["serves"], at + "/serves", kinds);
    if (role.contains("disk"))
        check.fields(role["disk"], at + "/disk",
                     {{"kind", Type::Text}, {"gib", Type::Number}, {"iops", Type::Number}});
    if (role.value("kind", "") != "rdbms" && !role.contains("instance"))
        check.complain(at + "/instance", "is missing");
    ledger(check, role, at);
}

void cost(Check &check, const Json &cost, const std::string &at)
{
    check.fields(cost, at,
                 {{"currency", Type::Text},
                  {"monthly", Type::Number},
                  {"one_off", Type::Number},
                  {"tco_36", Type::Number},
                  {"tco_60", Type::Number},
                  {"p5", Type::Number, optional},
                  {"p95", Type::Number, optional},
                  {"lines", Type::List}});
    forEach(cost, "lines", at, [&check](const Json &line, const std::string &place) {
        const bool priced = line.value("status", "") == "priced";
        check.fields(line, place,
                     {{"item", Type::Text},
                      {"store", Type::Text, optional},
                      {"period", Type::Text, true, {"monthly", "once"}},
                      {"status", Type::Text, true, {"priced", "not_priced", "not_applicable"}},
                      {"quantity", Type::Number, priced},
                      {"unit", Type::Text, priced},
                      {"unit_price", Type::Number, priced},
                      {"amount", Type::Number, priced},
                      {"origin", Type::Text, true, origins},
                      {"source", Type::Text, optional},
                      {"as_of", Type::Text, optional}});
        if (!priced && line.contains("amount"))
            check.complain(place + "/amount", "stands on a line that is not priced");
    });
}

void recovery(Check &check, const Json &recovery, const std::string &at)
{
    check.fields(recovery, at,
                 {{"dr", Type::Text, true, {"none", "backup", "standby", "active"}},
                  {"backup_gib", Type::Number},
                  {"window_min", Type::Number, optional},
                  {"restore_min", Type::Number, optional},
                  {"recovery_min", Type::Number, optional},
                  {"rto", Type::Object},
                  {"rpo", Type::Object},
                  {"site_monthly", Type::Number, optional},
                  {"stores", Type::List}});
    for (const char *name : {"rto", "rpo"})
        if (recovery.contains(name))
            check.fields(recovery[name], at + "/" + name,
                         {{"state", Type::Text, true, {"not_asked", "met", "not_met", "unchecked"}},
                          {"goal_min", Type::Number, optional},
                          {"reached_min", Type::Number, optional},
                          {"missing", Type::Text, optional}});
}

void layout(Check &check, const Json &layout, const std::string &at)
{
    check.fields(layout, at,
                 {{"kind_of_choice", Type::Text, true, choices},
                  {"product", Type::Text},
                  {"provider", Type::Text},
                  {"region", Type::Text, optional},
                  {"zones", Type::Whole},
                  {"feasible", Type::Flag},
                  {"probability_enough", Type::Number, optional},
                  {"flags", Type::List},
                  {"stores", Type::List},
                  {"roles", Type::List},
                  {"managed", Type::List},
                  {"latency_ms", Type::Object},
                  {"cost", Type::Object}});
    forEach(layout, "stores", at, [&check](const Json &store, const std::string &place) {
        check.fields(store, place,
                     {{"id", Type::Text},
                      {"product", Type::Text},
                      {"purposes", Type::List},
                      {"operations", Type::List},
                      {"copied_from", Type::Text, optional}});
        if (store.contains("purposes"))
            check.words(store["purposes"], place + "/purposes", purposes);
    });
    forEach(layout, "roles", at,
            [&check](const Json &each, const std::string &place) { role(check, each, place); });
    forEach(layout, "managed", at, [&check](const Json &units, const std::string &place) {
        check.fields(units, place,
                     {{"store", Type::Text},
                      {"unit", Type::Text},
                      {"quantity", Type::Number},
                      {"ledger", Type::List}});
        ledger(check, units, place);
    });
    if (layout.contains("latency_ms")) {
        for (const auto &[operation, figure] : layout["latency_ms"].items()) {
            const std::string place = at + "/latency_ms/" + operation;
            check.word(operation, place, operations);
            check.fields(figure, place,
                         {{"p50", Type::Number},
                          {"p95", Type::Number},
                          {"p99", Type::Number},
                          {"goal", Type::Number, optional},
                          {"met", Type::Flag},
                          {"flags", Type::List, optional}});
        }
    }
    if (layout.contains("cost"))
        cost(check, layout["cost"], at + "/cost");
    if (layout.contains("recovery"))
        recovery(check, layout["recovery"], at + "/recovery");
}

void growth(Check &check, const Json &growth)
{
    const std::string at = "/growth";
    check.fields(growth, at,
                 {{"horizon", Type::Whole},
                  {"currency", Type::Text},
                  {"whole_retention_beyond", Type::Flag},
                  {"peak_requests_per_s", Type::List},
                  {"stored_gb", Type::List},
                  {"lines", Type::List},
                  {"breaks", Type::List},
                  {"steps", Type::List},
                  {"years", Type::List}});
    forEach(growth, "lines", at, [&](const Json &line, const std::string &place) {
        check.fields(line, place,
                     {{"layout", Type::Text},
                      {"kind_of_choice", Type::Text, true, choices},
                      {"nodes", Type::List},
                      {"monthly", Type::List},
                      {"fits", Type::List, optional},
                      {"roles", Type::List}});
        const auto months = static_cast<std::size_t>(growth.value("horizon", 0)) + 1;
        for (const char *list : {"nodes", "monthly"})
            if (line.contains(list) && line[list].size() != months)
                check.complain(place + "/" + list, "has not one entry for each month");
    });
    forEach(growth, "breaks", at, [&check](const Json &entry, const std::string &place) {
        const bool within = entry.value("within", false);
        check.fields(entry, place,
                     {{"kept", Type::Text, true, {"start", "recommended"}},
                      {"role", Type::Text},
                      {"kind", Type::Text, true, kinds},
                      {"nodes", Type::Whole},
                      {"within", Type::Flag},
                      {"month", Type::Whole, within},
                      {"needed", Type::Whole, within},
                      {"limit", Type::Text, within},
                      {"order_month", Type::Whole, within},
                      {"lead_days", Type::Number},
                      {"lead_origin", Type::Text, true, origins}});
    });
    forEach(growth, "steps", at, [&check](const Json &step, const std::string &place) {
        check.fields(step, place,
                     {{"month", Type::Whole},
                      {"order_month", Type::Whole},
                      {"kind", Type::Text, true, {"add_nodes", "split_shards"}},
                      {"role", Type::Text},
                      {"from", Type::Whole},
                      {"to", Type::Whole},
                      {"moved_gib", Type::Number, optional},
                      {"hours", Type::Number, optional},
                      {"moves", Type::Text, optional, {"nothing", "share", "all", "empty"}},
                      {"by", Type::Text, optional, {"product", "command", "hand"}},
                      {"source", Type::Text, optional}});
    });
    forEach(growth, "years", at, [&check](const Json &year, const std::string &place) {
        const bool feasible = year.value("feasible", false);
        check.fields(year, place,
                     {{"year", Type::Whole},
                      {"month", Type::Whole},
                      {"feasible", Type::Flag},
                      {"product", Type::Text, feasible},
                      {"nodes", Type::Whole, feasible},
                      {"monthly", Type::Number, feasible}});
    });
}

void demand(Check &check, const Json &demand)
{
    std::vector<Field> fields;
    for (const char *key :
         {"peak_requests_per_s", "llm_calls_per_s", "llm_calls_in_flight", "llm_tokens_per_min",
          "hit_ratio", "lookups_per_s", "inserts_per_s", "selects_per_s", "fulltext_per_s",
          "vector_per_s", "store_connections", "stored_items", "stored_bytes"})
        fields.push_back({key, Type::Number});
    for (const char *key : {"operations", "data_sets"})
        fields.push_back({key, Type::Object});
    check.fields(demand, "/demand", fields);
}

void llm(Check &check, const Json &llm)
{
    check.fields(llm, "/llm_api",
                 {{"monthly_without_reuse", Type::Number, optional},
                  {"monthly_with_reuse", Type::Number, optional},
                  {"currency", Type::Text},
                  {"limits", Type::List}});
    forEach(llm, "limits", "/llm_api", [&check](const Json &limit, const std::string &place) {
        check.fields(limit, place,
                     {{"limit", Type::Text},
                      {"demand", Type::Number},
                      {"allowed", Type::Number, optional},
                      {"met", Type::Flag, optional},
                      {"smallest_fix", Type::Text, optional}});
    });
}

} // namespace

std::vector<std::string> schemaComplaints(const Json &plan)
{
    Check check;
    check.fields(plan, "",
                 {{"schema", Type::Text, true, {"daemok.plan/1"}},
                  {"app_version", Type::Text},
                  {"project", Type::Text},
                  {"scenario", Type::Text},
                  {"catalog", Type::Object},
                  {"rule_set", Type::Text},
                  {"month", Type::Whole},
                  {"demand", Type::Object},
                  {"recommended", Type::Object, optional},
                  {"alternatives", Type::List},
                  {"rejected", Type::List},
                  {"llm_api", Type::Object}});
    if (!plan.is_object())
        return check.complaints;
    if (plan.contains("catalog"))
        check.fields(plan["catalog"], "/catalog",
                     {{"version", Type::Text}, {"sha256", Type::Text}, {"dates", Type::Object}});
    if (plan.contains("demand"))
        demand(check, plan["demand"]);
    if (plan.contains("recommended"))
        layout(check, plan["recommended"], "/recommended");
    forEach(plan, "alternatives", "",
            [&check](const Json &each, const std::string &at) { layout(check, each, at); });
    forEach(plan, "rejected", "", [&check](const Json &each, const std::string &at) {
        check.fields(each, at,
                     {{"product", Type::Text},
                      {"instance", Type::Text, optional},
                      {"purpose", Type::Text, true, purposes},
                      {"role", Type::Text, true, kinds},
                      {"reason", Type::Text},
                      {"limit", Type::Number, optional},
                      {"value", Type::Number, optional},
                      {"unit", Type::Text, optional}});
    });
    if (plan.contains("llm_api"))
        llm(check, plan["llm_api"]);
    if (plan.contains("growth"))
        growth(check, plan["growth"]);
    check.noNulls(plan, "");
    return check.complaints;
}

} // namespace daemok::testing

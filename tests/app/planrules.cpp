// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/planrules.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace daemok::testing {
namespace {

using Json = nlohmann::ordered_json;
using Complaints = std::vector<std::string>;

std::string nameOf(const Json &layout)
{
    return layout.value("kind_of_choice", "?") + " " + layout.value("product", "?");
}

bool differs(double a, double b)
{
    return std::abs(a - b) > 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

void checkCounts(const Json &layout, Complaints &complaints)
{
    for (const Json &role : layout["roles"]) {
        int largest = 0;
        bool bindingEqualsCount = false;
        for (const Json &line : role["ledger"]) {
            const int nodes = line["nodes"];
            largest = std::max(largest, nodes);
            if (line["binding"] && nodes == role["count"])
                bindingEqualsCount = true;
        }
        const std::string at =
            nameOf(layout) + " " + role.value("store", "?") + "/" + role.value("kind", "?");
        if (role["count"] != largest)
            complaints.push_back(at + ": count " + role["count"].dump() + ", largest line "
                                 + std::to_string(largest));
        if (!bindingEqualsCount)
            complaints.push_back(at + ": no binding line equals the count");
    }
}

void checkCost(const Json &layout, Complaints &complaints)
{
    double monthly = 0;
    double once = 0;
    for (const Json &line : layout["cost"]["lines"]) {
        if (line["status"] == "priced")
            (line["period"] == "monthly" ? monthly : once) += line["amount"].get<double>();
    }
    if (differs(monthly, layout["cost"]["monthly"]))
        complaints.push_back(nameOf(layout) + ": monthly is not the sum of its lines");
    if (differs(once, layout["cost"]["one_off"]))
        complaints.push_back(nameOf(layout) + ": one_off is not the sum of its lines");
}

void checkStores(const Json &layout, Complaints &complaints)
{
    for (const Json &store : layout["stores"]) {
        const std::string id = store["id"];
        const auto isOfStore = [&id](const Json &part) { return part["store"] == id; };
        const bool managed =
            std::any_of(layout["managed"].begin(), layout["managed"].end(), isOfStore);
        const bool holdsData =
            std::any_of(layout["roles"].begin(), layout["roles"].end(), [&](const Json &role) {
                const auto serves = role["serves"].get<std::vector<std::string>>();
                const bool data = std::find(serves.begin(), serves.end(), "data") != serves.end()
                                  || role["kind"] == "rdbms";
                return isOfStore(role) && data && role["count"] > 0;
            });
        if (!managed && !holdsData)
            complaints.push_back(nameOf(layout) + ": store " + id + " has no data nodes");
    }
}

bool holdsPurposes(const Json &layout, const std::string &product, const Json &wanted)
{
    return std::any_of(layout["stores"].begin(), layout["stores"].end(), [&](const Json &store) {
        if (store.value("product", "") != product)
            return false;
        return std::all_of(wanted.begin(), wanted.end(), [&store](const Json &purpose) {
            return std::find(store["purposes"].begin(), store["purposes"].end(), purpose)
                   != store["purposes"].end();
        });
    });
}

// Each product for each bundle: in a layout, or rejected.
void checkProducts(const Json &plan, const std::vector<std::string> &products,
                   Complaints &complaints)
{
    const std::vector<Json> layouts = layoutsOf(plan);
    std::set<std::pair<std::string, std::size_t>> rejected;
    for (const Json &rejection : plan["rejected"])
        rejected.emplace(rejection["product"], rejection["bundle"]);
    for (std::size_t bundle = 0; bundle < plan["bundles"].size(); ++bundle) {
        for (const std::string &product : products) {
            const bool answered =
                rejected.count({product, bundle}) > 0
                || std::any_of(layouts.begin(), layouts.end(), [&](const Json &layout) {
                       return holdsPurposes(layout, product, plan["bundles"][bundle]["purposes"]);
                   });
            if (!answered)
                complaints.push_back(product + " has no answer for bundle "
                                     + plan["bundles"][bundle]["purposes"].dump());
        }
    }
}

} // namespace

std::vector<Json> layoutsOf(const Json &plan)
{
    std::vector<Json> layouts;
    if (plan.contains("recommended"))
        layouts.push_back(plan["recommended"]);
    for (const Json &layout : plan["alternatives"])
        layouts.push_back(layout);
    return layouts;
}

Json alternative(const Json &plan, const std::string &kindOfChoice)
{
    for (const Json &layout : plan["alternatives"]) {
        if (layout["kind_of_choice"] == kindOfChoice)
            return layout;
    }
    return nullptr;
}

std::vector<Json> rolesServing(const Json &layout, const std::string &kind)
{
    std::vector<Json> roles;
    for (const Json &role : layout["roles"]) {
        if (std::find(role["serves"].begin(), role["serves"].end(), kind) != role["serves"].end())
            roles.push_back(role);
    }
    return roles;
}

double ledgerDemand(const Json &role, const std::string &constraint)
{
    for (const Json &line : role["ledger"]) {
        if (line["constraint"] == constraint)
            return line["demand"];
    }
    return 0;
}

Complaints ruleComplaints(const Json &plan, const std::vector<std::string> &products)
{
    Complaints complaints;
    for (const Json &layout : layoutsOf(plan)) {
        checkCounts(layout, complaints);
        checkCost(layout, complaints);
        checkStores(layout, complaints);
    }
    checkProducts(plan, products, complaints);
    return complaints;
}

} // namespace daemok::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/plandigest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace daemok {
namespace {

using Json = nlohmann::json;

std::string textAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double numberAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number() ? found->get<double>() : 0;
}

const Json &objectAt(const Json &json, const char *key)
{
    static const Json none = Json::object();
    const auto found = json.find(key);
    return found != json.end() && found->is_object() ? *found : none;
}

void readLayout(const Json &layout, PlanDigest &digest)
{
    digest.product = textAt(layout, "product");
    digest.provider = textAt(layout, "provider");
    digest.region = textAt(layout, "region");
    const Json &cost = objectAt(layout, "cost");
    digest.currency = textAt(cost, "currency");
    digest.monthly = numberAt(cost, "monthly");
    digest.oneOff = numberAt(cost, "one_off");
    const Json &latency = objectAt(layout, "latency_ms");
    for (std::size_t i = 0; i < digest.p99.size(); ++i) {
        const Json &figure =
            objectAt(latency, std::string(reportedOpName(static_cast<ReportedOp>(i))).c_str());
        if (figure.contains("p99"))
            digest.p99[i] = numberAt(figure, "p99");
    }
    const auto roles = layout.find("roles");
    if (roles == layout.end() || !roles->is_array())
        return;
    for (const Json &role : *roles) {
        if (!role.is_object() || textAt(role, "instance").empty())
            continue;
        digest.roles.push_back({textAt(role, "id"), textAt(role, "name"), textAt(role, "instance"),
                                static_cast<int>(std::clamp(numberAt(role, "count"), 0.0, 1e6))});
    }
}

const PlanDigest::Role *roleOf(const PlanDigest &digest, const std::string &id)
{
    const auto found = std::find_if(digest.roles.begin(), digest.roles.end(),
                                    [&](const auto &role) { return role.id == id; });
    return found == digest.roles.end() ? nullptr : &*found;
}

void compareRoles(const PlanDigest &before, const PlanDigest &after,
                  std::vector<PlanChange> &changes)
{
    for (const PlanDigest::Role &role : after.roles) {
        const PlanDigest::Role *old = roleOf(before, role.id);
        const double had = old ? old->count : 0;
        if (had != role.count)
            changes.push_back({PlanChangeKind::Role, role.name, {}, {}, had, double(role.count)});
        if (old && old->instance != role.instance)
            changes.push_back(
                {PlanChangeKind::Server, role.name, old->instance, role.instance, 0, 0});
    }
    for (const PlanDigest::Role &role : before.roles) {
        if (!roleOf(after, role.id))
            changes.push_back({PlanChangeKind::Role, role.name, {}, {}, double(role.count), 0});
    }
}

} // namespace

std::string planDocument(const Plan &plan, const PlanHeading &heading)
{
    Plan brief = plan;
    brief.rejected.clear();
    std::string text;
    writePlanJson(brief, heading, [&text](std::string_view piece) { text += piece; });
    return text;
}

PlanDigest digestOf(const Plan &plan, const std::string &appVersion)
{
    Plan brief = plan;
    brief.rejected.clear();
    brief.alternatives.clear();
    PlanHeading heading;
    heading.appVersion = appVersion;
    return readPlanDocument(planDocument(brief, heading)).value_or(PlanDigest{});
}

std::optional<PlanDigest> readPlanDocument(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || textAt(json, "schema") != "daemok.plan/1")
        return std::nullopt;
    PlanDigest digest;
    digest.appVersion = textAt(json, "app_version");
    digest.scenario = textAt(json, "scenario");
    digest.catalogVersion = textAt(objectAt(json, "catalog"), "version");
    digest.catalogSha256 = textAt(objectAt(json, "catalog"), "sha256");
    const Json &layout = objectAt(json, "recommended");
    digest.feasible = !layout.empty();
    if (digest.feasible)
        readLayout(layout, digest);
    return digest;
}

std::vector<PlanChange> changesBetween(const PlanDigest &before, const PlanDigest &after)
{
    constexpr double kCent = 0.005;
    constexpr double kShare = 1e-3;
    std::vector<PlanChange> changes;
    const auto texts = [&changes](PlanChangeKind kind, const std::string &a, const std::string &b) {
        if (a != b)
            changes.push_back({kind, {}, a, b, 0, 0});
    };
    if (before.catalogSha256 != after.catalogSha256)
        changes.push_back(
            {PlanChangeKind::Catalogue, {}, before.catalogVersion, after.catalogVersion, 0, 0});
    if (before.feasible != after.feasible)
        changes.push_back(
            {PlanChangeKind::Verdict, {}, {}, {}, double(before.feasible), double(after.feasible)});
    if (!before.feasible || !after.feasible)
        return changes;
    texts(PlanChangeKind::Product, before.product, after.product);
    texts(PlanChangeKind::Place, before.provider + ' ' + before.region,
          after.provider + ' ' + after.region);
    compareRoles(before, after, changes);
    const auto money = [&](PlanChangeKind kind, double a, double b) {
        if (before.currency != after.currency || std::abs(a - b) >= kCent)
            changes.push_back({kind, after.currency, before.currency, after.currency, a, b});
    };
    money(PlanChangeKind::Monthly, before.monthly, after.monthly);
    money(PlanChangeKind::OneOff, before.oneOff, after.oneOff);
    for (std::size_t i = 0; i < before.p99.size(); ++i) {
        const double a = before.p99[i].value_or(0);
        const double b = after.p99[i].value_or(0);
        if (std::abs(a - b) > kShare * std::max(a, b))
            changes.push_back({PlanChangeKind::P99,
                               std::string(reportedOpName(static_cast<ReportedOp>(i))),
                               {},
                               {},
                               a,
                               b});
    }
    return changes;
}

} // namespace daemok

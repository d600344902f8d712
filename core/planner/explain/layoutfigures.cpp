// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/formulas.h"
#include "core/planner/explain/explainer.h"
#include "core/sizing/managed.h"

namespace daemok::planner {

std::optional<Explanation> Explainer::layoutFigure(const FigureOwner &owner,
                                                   const ChosenLayout &chosen) const
{
    const Path &path = owner.rest;
    if (path.size() == 1 && path[0] == "nodes")
        return nodesFigure(owner);
    if (path.size() == 1 && path[0] == "headroom")
        return headroomFigure(owner, chosen);
    if (path.size() == 2 && path[0] == "stops_fitting")
        return stopsFigure(owner);
    if (path[0] == "recovery")
        return recoveryFigure(owner, chosen);
    if (path[0] == "cost")
        return costFigure(owner, chosen);
    if (owner.role)
        return roleFigure(owner, chosen);
    if (owner.managed)
        return managedFigure(owner, chosen);
    if (path[0] == "latency_ms" && path.size() == 3)
        return latencyFigure(owner, chosen);
    return std::nullopt;
}

std::optional<Explanation> Explainer::nodesFigure(const FigureOwner &owner) const
{
    const Layout &layout = *owner.layout;
    Explanation e;
    e.unit = "nodes";
    e.value = layout.nodes();
    for (std::size_t i = 0; i < layout.roles.size(); ++i) {
        const RolePlan &role = layout.roles[i];
        if (!layout.counts(role))
            continue;
        e.terms.addend("n" + std::to_string(i + 1),
                       "nodes_of_" + std::string(roleKindName(role.kind)), role.count, "nodes",
                       Origin::Assumed, {}, owner.base + "/roles/" + std::to_string(i) + "/count");
    }
    e.terms.sumFormula("n");
    return e;
}

std::optional<Explanation> Explainer::headroomFigure(const FigureOwner &owner,
                                                     const ChosenLayout &chosen) const
{
    const double factor = owner.layout->headroom;
    if (factor <= 0)
        return std::nullopt;
    Explanation e;
    e.unit = "factor";
    e.value = factor;
    e.terms.formula("f = P_max / P");
    e.terms.term("P_max", "peak_that_fits", m_plan.demand.peakRequests * factor, "1/s",
                 Origin::Assumed);
    e.terms.term("P", "peak_requests", m_plan.demand.peakRequests, "1/s", loadOrigin(), {},
                 "/demand/peak_requests_per_s");
    e.terms.note("headroom_by_bisection");
    // What breaks first just beyond it.
    PathPredicate scratch;
    const Settings settings = settingsOf(m_pattern);
    const auto tell = [&](const StoreChoice &store, const StoreBundle &bundle) {
        const FitCheck check =
            fits(m_plan.internals->scene, store, scaled(bundle, factor * 1.005), settings, scratch);
        if (!check.fits)
            e.terms.note("breaks_first:" + std::string(constraintName(check.limit)));
    };
    for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i)
        tell(chosen.layout.stores[i], chosen.bundles[i]);
    if (chosen.layout.stores.empty() && chosen.existing)
        tell(chosen.existing->with, chosen.existingBundle);
    return e;
}

std::optional<Explanation> Explainer::stopsFigure(const FigureOwner &owner) const
{
    const auto &stops = owner.layout->stops;
    const std::string &name = owner.rest[1];
    if (!stops || stops->month < 0)
        return std::nullopt;
    const std::string base = owner.base + "/stops_fitting";
    Explanation e;
    if (name == "month") {
        e.value = stops->month;
        e.unit = "months";
        e.terms.term("P", "peak_requests", stops->peakRequests, "1/s", loadOrigin(), {},
                     base + "/peak_requests_per_s");
        e.terms.term("V", "stored_bytes", stops->storedGb, "GB", loadOrigin(), {},
                     base + "/stored_gb");
        e.terms.note("month_by_bisection");
        e.terms.note("breaks_first:" + std::string(constraintName(stops->limit)));
    } else if (name == "peak_requests_per_s") {
        e.value = demandformula::peakAt(busyLoad(m_pattern), m_pattern, stops->month, e.terms);
        e.unit = "1/s";
    } else if (name == "stored_gb") {
        const Demand likely = demandAt(m_pattern, stops->month, true);
        const Demand then = m_plan.at ? m_plan.at->of(likely) : likely;
        for (const DataSet &data : then.dataSets)
            if (data.id != DataSetId::Existing && data.items > 0)
                e.terms.addend("V_" + std::string(dataSetName(data.id)),
                               "set_" + std::string(dataSetName(data.id)),
                               data.bytes().value() / kGB, "GB", loadOrigin());
        e.terms.sumFormula("V");
        e.value = then.storedBytes().value() / kGB;
        e.unit = "GB";
    } else {
        return std::nullopt;
    }
    return e;
}

std::optional<Explanation> Explainer::managedFigure(const FigureOwner &owner,
                                                    const ChosenLayout &chosen) const
{
    const ManagedUnits &units = *owner.managed;
    Explanation e;
    if (owner.line) {
        const std::string &part = owner.rest[4];
        const std::string line = owner.base + "/managed/" + owner.rest[1];
        e.unit = part == "nodes" ? "units/s" : std::string(owner.line->unit);
        if (part == "per_node") {
            e.value = owner.line->perNode;
            e.terms.formula("per unit = 1");
        } else if (part == "nodes" || part == "demand") {
            e.value = part == "nodes" ? owner.line->nodes : owner.line->demand;
            e.terms.formula(part == "nodes" ? "units = ceil(q)" : "units = q");
            e.terms.term("q", "request_units", units.quantity, std::string(units.unit),
                         Origin::Assumed, {}, line + "/quantity");
        } else {
            return std::nullopt;
        }
        return e;
    }
    if (owner.rest.size() != 3 || owner.rest[2] != "quantity")
        return std::nullopt;
    for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i) {
        const StoreChoice &store = chosen.layout.stores[i];
        if (store.demand || storeId(chosen.bundles[i]) != units.store)
            continue;
        const RuleValues &rules =
            m_plan.internals->scene.rules[static_cast<std::size_t>(store.product)];
        managedDemand(rules, chosen.bundles[i], e.terms,
                      units.unit == "GiB"   ? ManagedPart::Stored
                      : units.unit == "RCU" ? ManagedPart::Read
                                            : ManagedPart::Write);
        linkRates(e, chosen.bundles[i]);
        linkStored(e, chosen.bundles[i]);
        e.value = units.quantity;
        e.unit = std::string(units.unit);
        return e;
    }
    return std::nullopt;
}

} // namespace daemok::planner

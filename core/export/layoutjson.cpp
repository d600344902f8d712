// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/layoutjson.h"

#include "core/export/jsonfields.h"

namespace daemok {
namespace {

std::string_view diskKindName(DiskChoice::Kind kind)
{
    switch (kind) {
    case DiskChoice::Kind::None:
        return "none";
    case DiskChoice::Kind::LocalNvme:
        return "local_nvme";
    case DiskChoice::Kind::Volume:
        return "volume";
    case DiskChoice::Kind::Own:
        return "own";
    }
    return {};
}

template <class Items, class Write> Json arrayOf(const Items &items, Write write)
{
    Json array = Json::array();
    for (const auto &item : items)
        array.push_back(write(item));
    return array;
}

Json ledgerLine(const LedgerLine &line)
{
    Json json;
    json["constraint"] = constraintName(line.constraint);
    put(json, "demand", line.demand);
    if (line.checked)
        put(json, "per_node", line.perNode);
    put(json, "unit", line.unit);
    json["nodes"] = line.checked ? line.nodes : 0;
    json["binding"] = line.binding;
    json["state"] = line.checked ? "checked" : "unchecked";
    if (line.missing != Missing::None)
        json["missing"] = missingName(line.missing);
    putOrigin(json, line.origin, line.source);
    return json;
}

Json storeJson(const StorePlan &store)
{
    Json json;
    json["id"] = store.id;
    put(json, "product", std::string_view(store.product));
    put(json, "deployment", std::string_view(store.deployment));
    json["purposes"] = arrayOf(store.purposes, purposeName);
    json["operations"] = arrayOf(store.operations, operationName);
    put(json, "copied_from", std::string_view(store.copiedFrom));
    json["copies"] = store.copies;
    if (store.standIn)
        json["stand_in"] = true;
    return json;
}

Json diskJson(const DiskChoice &disk)
{
    Json json;
    json["kind"] = diskKindName(disk.kind);
    put(json, "name", std::string_view(disk.name));
    put(json, "gib", disk.gib);
    put(json, "iops", disk.iops);
    if (disk.mbps > 0)
        put(json, "mbps", disk.mbps);
    return json;
}

Json roleJson(const RolePlan &role)
{
    Json json;
    json["store"] = role.store;
    json["kind"] = roleKindName(role.kind);
    json["id"] = role.id;
    json["serves"] = arrayOf(role.serves, roleKindName);
    put(json, "name", std::string_view(role.name));
    json["count"] = role.count;
    put(json, "instance", std::string_view(role.instance));
    if (role.vcpu > 0)
        put(json, "vcpu", role.vcpu);
    if (role.memoryGib > 0)
        put(json, "memory_gib", role.memoryGib);
    json["disk"] = diskJson(role.disk);
    put(json, "utilisation", role.utilisation);
    json["ledger"] = arrayOf(role.ledger, ledgerLine);
    return json;
}

Json managedJson(const ManagedUnits &units)
{
    Json json;
    json["store"] = units.store;
    put(json, "unit", units.unit);
    put(json, "quantity", units.quantity);
    json["ledger"] = arrayOf(units.ledger, ledgerLine);
    return json;
}

Json latencyJson(const std::array<LatencyFigure, kReportedOps> &latency)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < latency.size(); ++i) {
        const LatencyFigure &figure = latency[i];
        if (!figure.asked)
            continue;
        Json entry;
        put(entry, "p50", figure.p50Ms);
        put(entry, "p95", figure.p95Ms);
        put(entry, "p99", figure.p99Ms);
        put(entry, "goal", figure.goalMs);
        entry["met"] = figure.met;
        if (figure.beyondGrid)
            entry["beyond_grid"] = true;
        if (!figure.flags.empty())
            entry["flags"] = figure.flags;
        json[std::string(reportedOpName(static_cast<ReportedOp>(i)))] = std::move(entry);
    }
    return json;
}

Json costLine(const CostLine &line)
{
    Json json;
    json["item"] = costItemName(line.item);
    put(json, "store", std::string_view(line.store));
    put(json, "role", std::string_view(line.role));
    put(json, "detail", std::string_view(line.detail));
    json["period"] = line.once ? "once" : "monthly";
    json["status"] = priceStatusName(line.status);
    if (line.status != PriceStatus::NotApplicable) {
        put(json, "quantity", line.quantity);
        put(json, "unit", std::string_view(line.unit));
    }
    if (line.status == PriceStatus::Priced) {
        put(json, "unit_price", line.unitPrice);
        put(json, "amount", line.amount);
    }
    putOrigin(json, line.origin, line.source);
    return json;
}

Json costJson(const Cost &cost)
{
    Json json;
    put(json, "currency", std::string_view(cost.currency));
    put(json, "monthly", cost.monthly);
    put(json, "one_off", cost.oneOff);
    put(json, "tco_36", cost.tco36);
    put(json, "tco_60", cost.tco60);
    put(json, "p5", cost.p5);
    put(json, "p95", cost.p95);
    put(json, "ranked", cost.ranked);
    json["ranks_priced"] = cost.ranksPriced;
    json["lines"] = arrayOf(cost.lines, costLine);
    return json;
}

Json stopsFittingJson(const StopsFitting &stops)
{
    Json json;
    const bool within = stops.month >= 0;
    json["within_horizon"] = within;
    if (!within)
        return json;
    json["month"] = stops.month;
    put(json, "peak_requests_per_s", stops.peakRequests);
    put(json, "stored_gb", stops.storedGb);
    json["limit"] = constraintName(stops.limit);
    return json;
}

Json recoveryCheckJson(const RecoveryCheck &check)
{
    Json json;
    json["state"] = recoveryStateName(check.state);
    if (check.state == RecoveryState::NotAsked)
        return json;
    put(json, "goal_min", check.goalMin);
    put(json, "reached_min", check.reachedMin);
    put(json, "missing", recoveryMissingName(check.missing));
    return json;
}

Json storeRecoveryJson(const StoreRecovery &store)
{
    Json json;
    json["store"] = store.store;
    put(json, "backup_gib", store.backupGib);
    if (store.nodes > 0)
        put(json, "restored_gib", store.restoredGib);
    if (store.nodeMbps > 0)
        put(json, "mb_per_s", store.nodeMbps);
    put(json, "window_min", store.windowMin);
    put(json, "restore_min", store.restoreMin);
    put(json, "missing", recoveryMissingName(store.missing));
    return json;
}

Json recoveryJson(const Recovery &recovery)
{
    Json json;
    json["dr"] = recovery.dr;
    put(json, "backup_gib", recovery.backupGib);
    put(json, "window_min", recovery.windowMin);
    put(json, "restore_min", recovery.restoreMin);
    put(json, "recovery_min", recovery.recoveryMin);
    json["rto"] = recoveryCheckJson(recovery.rto);
    json["rpo"] = recoveryCheckJson(recovery.rpo);
    if (recovery.dr == "standby" || recovery.dr == "active") {
        put(json, "site_monthly", recovery.siteMonthly);
        put(json, "site_once", recovery.siteOnce);
        json["site_priced"] = recovery.sitePriced;
    }
    json["stores"] = arrayOf(recovery.stores, storeRecoveryJson);
    return json;
}

} // namespace

Json layoutJson(const Layout &layout)
{
    Json json;
    json["kind_of_choice"] = choiceName(layout.choice);
    put(json, "product", std::string_view(layout.product));
    put(json, "provider", std::string_view(layout.provider));
    put(json, "region", std::string_view(layout.region));
    json["zones"] = layout.zones;
    json["feasible"] = layout.feasible;
    put(json, "probability_enough", layout.probabilityEnough);
    json["flags"] = layout.flags;
    json["nodes"] = layout.nodes();
    if (layout.headroom > 0)
        put(json, "headroom", layout.headroom);
    json["stores"] = arrayOf(layout.stores, storeJson);
    json["roles"] = arrayOf(layout.roles, roleJson);
    json["managed"] = arrayOf(layout.managed, managedJson);
    json["latency_ms"] = latencyJson(layout.latency);
    json["cost"] = costJson(layout.cost);
    if (layout.stops)
        json["stops_fitting"] = stopsFittingJson(*layout.stops);
    if (layout.recovery)
        json["recovery"] = recoveryJson(*layout.recovery);
    return json;
}

} // namespace daemok

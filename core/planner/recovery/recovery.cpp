// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/recovery/recovery.h"

#include <algorithm>

namespace daemok::planner {
namespace {

constexpr double kMbpsPerGbps = 1000.0 / 8; ///< 1 Gbit/s = 125 MB/s

std::optional<double> answered(const UsagePattern &pattern, AnswerId id)
{
    if (!pattern.known(id))
        return std::nullopt;
    return pattern.likely(id);
}

StoreRecovery storeRecovery(const Catalog &catalog, const StoreChoice &choice,
                            const std::string &id, const Layout &layout)
{
    StoreRecovery found;
    found.store = id;
    if (!choice.demand) {
        found.backupGib = found.restoredGib = choice.managed.storedGib;
        found.missing = RecoveryMissing::ManagedRestore;
        return found;
    }
    const StoreDemand &demand = *choice.demand;
    const auto data = static_cast<std::size_t>(demand.dataRole);
    const RoleChoice &role = choice.roles[data];
    const ServerType &server = catalog.servers[static_cast<std::size_t>(role.server)];
    const auto printed =
        std::find_if(layout.roles.begin(), layout.roles.end(), [&](const RolePlan &r) {
            return r.store == id && (r.kind == RoleKind::Data || r.kind == RoleKind::Rdbms);
        });
    found.backupGib = demand.backupGib;
    found.restoredGib = demand.backupGib * (demand.objectGib > 0 ? 1 : demand.placement.copies);
    found.nodes = role.nodes;
    const NodeRate rate =
        nodeRate(server, role, printed == layout.roles.end() ? 0 : printed->disk.mbps);
    found.nodeMbps = rate.least();
    found.missing = rate.missing;
    if (found.nodeMbps > 0 && found.nodes > 0) {
        NoTerms none;
        const OperatingFigures &figures = catalog.operating;
        found.windowMin = recoveryformula::movingMinutes(
            found.backupGib, found.nodes, found.nodeMbps, figures.backupShare, false, none);
        found.restoreMin = recoveryformula::movingMinutes(
            found.restoredGib, found.nodes, found.nodeMbps, figures.restoreShare, true, none);
    }
    return found;
}

/// The longest of the stores; nothing where one of them is not known at all.
std::optional<double> longest(const std::vector<StoreRecovery> &stores,
                              std::optional<double> StoreRecovery::*time)
{
    std::optional<double> most;
    for (const StoreRecovery &store : stores)
        if (store.*time)
            most = std::max(most.value_or(0), *(store.*time));
    return most;
}

void sumSite(const Cost &cost, Recovery &recovery)
{
    for (const CostLine &line : cost.lines) {
        if (line.item != CostItem::DrSite)
            continue;
        (line.once ? recovery.siteOnce : recovery.siteMonthly) += line.amount;
        recovery.sitePriced = recovery.sitePriced && line.status != PriceStatus::NotPriced;
    }
}

} // namespace

NodeRate nodeRate(const ServerType &server, const RoleChoice &choice, double boughtMbps)
{
    NodeRate rate;
    if (server.networkGbps)
        rate.network = *server.networkGbps * kMbpsPerGbps;
    else
        rate.missing = RecoveryMissing::NetworkRate;
    if (choice.disk.kind == DiskChoice::Kind::None)
        return rate; // bytes lie in object storage: the network decides
    if (choice.disk.kind == DiskChoice::Kind::Volume && choice.disk.volume->includedMbps)
        rate.disk = *choice.disk.volume->includedMbps + boughtMbps;
    else
        rate.missing = RecoveryMissing::DiskThroughput;
    return rate;
}

RecoveryCheck recoveryCheck(std::optional<double> goalMin, std::optional<double> reachedMin,
                            RecoveryMissing missing)
{
    RecoveryCheck check;
    if (!goalMin)
        return check;
    check.goalMin = *goalMin;
    check.missing = missing;
    check.reachedMin = reachedMin;
    if (missing == RecoveryMissing::NoBackup || (reachedMin && *reachedMin > *goalMin))
        check.state = RecoveryState::NotMet; // what is missing can only make it longer
    else if (missing != RecoveryMissing::None || !reachedMin)
        check.state = RecoveryState::Unchecked;
    else
        check.state = RecoveryState::Met;
    return check;
}

Recovery recoveryOf(const Catalog &catalog, const UsagePattern &pattern, const Market &market,
                    const ChosenLayout &chosen, const Layout &layout)
{
    Recovery recovery;
    recovery.dr = pattern.name(AnswerId::Dr);
    if (recovery.dr.empty())
        recovery.dr = "none";
    const auto add = [&](const StoreChoice &store, const std::string &id) {
        recovery.stores.push_back(storeRecovery(catalog, store, id, layout));
    };
    for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i)
        add(chosen.layout.stores[i], layout.stores[i].id);
    if (chosen.layout.stores.empty() && chosen.existing)
        add(chosen.existing->with, layout.stores.front().id);
    RecoveryMissing missing{};
    for (const StoreRecovery &store : recovery.stores) {
        recovery.backupGib += store.backupGib * market.backupCopies;
        if (missing == RecoveryMissing::None)
            missing = store.missing;
    }
    recovery.windowMin = longest(recovery.stores, &StoreRecovery::windowMin);
    recovery.restoreMin = longest(recovery.stores, &StoreRecovery::restoreMin);
    sumSite(layout.cost, recovery);
    const bool site = hasSecondSite(pattern);
    const bool active = recovery.dr == "active";
    const bool own =
        std::any_of(layout.roles.begin(), layout.roles.end(), [&](const RolePlan &role) {
            return role.serverIndex >= 0
                   && catalog.servers[static_cast<std::size_t>(role.serverIndex)].own;
        });
    NoTerms none;
    const AssumedRange &switching = catalog.operating.switchMinutes;
    if (site) {
        recovery.recoveryMin =
            recoveryformula::recoveryMinutes(switching, std::nullopt, active, none);
        missing = RecoveryMissing::None;
    } else if (market.backupCopies <= 0) {
        missing = RecoveryMissing::NoBackup;
    } else {
        if (recovery.restoreMin)
            recovery.recoveryMin =
                recoveryformula::recoveryMinutes(switching, recovery.restoreMin, false, none);
        if (own && missing == RecoveryMissing::None)
            missing = RecoveryMissing::ServersElsewhere;
    }
    recovery.rto =
        recoveryCheck(answered(pattern, AnswerId::RtoMin), recovery.recoveryMin, missing);
    // Backups one after the other lose what came in since the last one began; a second site what it is behind.
    recovery.rpo = recoveryCheck(
        answered(pattern, AnswerId::RpoMin),
        site || missing == RecoveryMissing::NoBackup ? std::nullopt : recovery.windowMin,
        site                                           ? RecoveryMissing::ReplicationLag
        : missing == RecoveryMissing::ServersElsewhere ? RecoveryMissing::None
                                                       : missing);
    return recovery;
}

} // namespace daemok::planner

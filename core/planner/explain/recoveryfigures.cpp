// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/explainer.h"
#include "core/planner/recovery/recovery.h"

namespace daemok::planner {
namespace {

/// The longest of the stores' times, as a term of each.
void longestOf(const Recovery &recovery, const std::string &base, const char *name,
               std::optional<double> StoreRecovery::*time, Explanation &e)
{
    std::string text;
    for (std::size_t i = 0; i < recovery.stores.size(); ++i) {
        const StoreRecovery &store = recovery.stores[i];
        if (!(store.*time))
            continue;
        const std::string symbol = "t" + std::to_string(i + 1);
        text += (text.empty() ? "" : ", ") + symbol;
        e.terms.term(symbol,
                     std::string(name) == "window_min" ? "backup_window" : "restore_minutes",
                     *(store.*time), "min", Origin::Assumed, {},
                     base + "/stores/" + std::to_string(i) + "/" + name);
    }
    e.terms.formula("t = max(" + text + ")");
}

} // namespace

std::optional<Explanation> Explainer::recoveryFigure(const FigureOwner &owner,
                                                     const ChosenLayout &chosen) const
{
    const Path &path = owner.rest;
    const auto &recovery = owner.layout->recovery;
    if (!recovery)
        return std::nullopt;
    if (path.size() == 4 && path[1] == "stores") {
        const auto i = figureIndex(path[2], recovery->stores.size());
        return i ? storeRecoveryFigure(owner, chosen, *i) : std::nullopt;
    }
    const std::string base = owner.base + "/recovery";
    if (path.size() == 3)
        return recoveryCheckFigure(path, *recovery, base);
    if (path.size() != 2)
        return std::nullopt;
    Explanation e;
    e.unit = "min";
    if (path[1] == "backup_gib") {
        e.unit = "GiB";
        e.value = recovery->backupGib;
        std::string text;
        for (std::size_t i = 0; i < recovery->stores.size(); ++i) {
            const std::string symbol = "G" + std::to_string(i + 1);
            text += (text.empty() ? "" : " + ") + symbol;
            e.terms.term(symbol, "stored_bytes_one_copy", recovery->stores[i].backupGib, "GiB",
                         Origin::Assumed, {},
                         base + "/stores/" + std::to_string(i) + "/backup_gib");
        }
        e.terms.formula("G = (" + text + ") * k");
        e.terms.term("k", "backup_copies", marketOf(chosen).backupCopies, "copies",
                     m_pattern.origin(AnswerId::BackupCopies), {}, {}, "answers.backup_copies");
        return e;
    }
    if (path[1] == "window_min" && recovery->windowMin) {
        longestOf(*recovery, base, "window_min", &StoreRecovery::windowMin, e);
        e.value = *recovery->windowMin;
        return e;
    }
    if (path[1] == "restore_min" && recovery->restoreMin) {
        longestOf(*recovery, base, "restore_min", &StoreRecovery::restoreMin, e);
        e.value = *recovery->restoreMin;
        return e;
    }
    if (path[1] == "recovery_min" && recovery->recoveryMin) {
        const bool site = hasSecondSite(m_pattern);
        e.value = recoveryformula::recoveryMinutes(m_plan.catalog->operating.switchMinutes,
                                                   site ? std::nullopt : recovery->restoreMin,
                                                   recovery->dr == "active", e.terms);
        for (Term &term : e.terms.terms)
            if (term.symbol == "t_r")
                term.figure = base + "/restore_min";
        return e;
    }
    if (path[1] == "site_monthly" || path[1] == "site_once")
        return siteFigure(owner, path[1] == "site_once");
    return std::nullopt;
}

std::optional<Explanation> Explainer::recoveryCheckFigure(const Path &path,
                                                          const Recovery &recovery,
                                                          const std::string &base) const
{
    const bool time = path[1] == "rto";
    const RecoveryCheck &check = time ? recovery.rto : recovery.rpo;
    if (check.state == RecoveryState::NotAsked)
        return std::nullopt;
    Explanation e;
    e.unit = "min";
    if (path[2] == "goal_min") {
        const AnswerId id = time ? AnswerId::RtoMin : AnswerId::RpoMin;
        const std::string answer(answerSpec(id).name);
        e.value = check.goalMin;
        e.terms.formula("g");
        e.terms.term("g", answer, check.goalMin, "min", m_pattern.origin(id), {}, {},
                     "answers." + answer);
    } else if (path[2] == "reached_min" && check.reachedMin) {
        e.value = *check.reachedMin;
        e.terms.formula("t");
        e.terms.term("t", time ? "recovery_minutes" : "backup_window", e.value, "min",
                     Origin::Assumed, {}, base + (time ? "/recovery_min" : "/window_min"));
        if (check.missing != RecoveryMissing::None)
            e.terms.note("at_least:" + std::string(recoveryMissingName(check.missing)));
    } else {
        return std::nullopt;
    }
    return e;
}

std::optional<Explanation> Explainer::siteFigure(const FigureOwner &owner, bool once) const
{
    const Cost &cost = owner.layout->cost;
    Explanation e;
    e.unit = cost.currency + (once ? "" : "/month");
    for (std::size_t i = 0; i < cost.lines.size(); ++i) {
        const CostLine &line = cost.lines[i];
        if (line.item != CostItem::DrSite || line.once != once
            || line.status != PriceStatus::Priced)
            continue;
        e.terms.addend("c" + std::to_string(i + 1), "cost_dr_site", line.amount, e.unit,
                       line.origin, line.source,
                       owner.base + "/cost/lines/" + std::to_string(i) + "/amount");
    }
    e.terms.sumFormula("site");
    e.terms.note("as_the_first_site");
    e.value = once ? owner.layout->recovery->siteOnce : owner.layout->recovery->siteMonthly;
    return e;
}

std::optional<Explanation> Explainer::storeRecoveryFigure(const FigureOwner &owner,
                                                          const ChosenLayout &chosen,
                                                          std::size_t index) const
{
    const StoreRecovery &store = owner.layout->recovery->stores[index];
    const std::string &name = owner.rest[3];
    const std::string base = owner.base + "/recovery/stores/" + owner.rest[2];
    const bool rdbms = chosen.layout.stores.empty();
    const StoreChoice &choice = rdbms ? chosen.existing->with : chosen.layout.stores[index];
    const OperatingFigures &figures = m_plan.catalog->operating;
    Explanation e;
    e.unit = "min";
    if (name == "window_min" && store.windowMin) {
        e.value = recoveryformula::movingMinutes(store.backupGib, store.nodes, store.nodeMbps,
                                                 figures.backupShare, false, e.terms);
    } else if (name == "restore_min" && store.restoreMin) {
        e.value = recoveryformula::movingMinutes(store.restoredGib, store.nodes, store.nodeMbps,
                                                 figures.restoreShare, true, e.terms);
    } else if (name == "backup_gib") {
        e.unit = "GiB";
        e.value = store.backupGib;
        e.terms.formula("G");
        e.terms.term("G", "stored_bytes_one_copy", store.backupGib, "GiB", Origin::Preset);
        return e;
    } else if (name == "restored_gib" && choice.demand) {
        e.unit = "GiB";
        e.value = store.restoredGib;
        const bool object = choice.demand->objectGib > 0;
        e.terms.formula(object ? "G = V" : "G = V * c");
        e.terms.term("V", "stored_bytes_one_copy", store.backupGib, "GiB", Origin::Preset, {},
                     base + "/backup_gib");
        if (!object)
            e.terms.term("c", "copies", choice.demand->placement.copies, "copies");
        return e;
    } else if (name == "mb_per_s" && store.nodeMbps > 0) {
        return nodeRateFigure(choice, store.nodeMbps);
    } else {
        return std::nullopt;
    }
    for (Term &term : e.terms.terms) {
        if (term.symbol == "m")
            term.figure = base + "/mb_per_s";
        if (term.symbol == "G")
            term.figure = base + (name == "restore_min" ? "/restored_gib" : "/backup_gib");
    }
    if (store.missing != RecoveryMissing::None)
        e.terms.note("at_least:" + std::string(recoveryMissingName(store.missing)));
    return e;
}

std::optional<Explanation> Explainer::nodeRateFigure(const StoreChoice &choice, double shown) const
{
    const auto data = static_cast<std::size_t>(choice.demand->dataRole);
    const RoleChoice &role = choice.roles[data];
    const ServerType &server = m_plan.catalog->servers[static_cast<std::size_t>(role.server)];
    Explanation e;
    e.unit = "MB/s";
    e.value = shown;
    NoTerms none;
    const bool volume =
        role.disk.kind == DiskChoice::Kind::Volume && role.disk.volume->includedMbps;
    const double included = volume ? *role.disk.volume->includedMbps : 0;
    const double bought = volume ? boughtPerNode(choice.demand->roles[data].diskMbps, role.nodes,
                                                 included, "MB/s", none)
                                 : 0;
    const NodeRate rate = nodeRate(server, role, bought);
    e.terms.formula(rate.disk > 0 && rate.network > 0 ? "m = min(d + x, b * 125)"
                    : rate.disk > 0                   ? "m = d + x"
                                                      : "m = b * 125");
    if (rate.disk > 0) {
        const Source &source = role.disk.volume->limitsSource.key.empty()
                                   ? role.disk.volume->source
                                   : role.disk.volume->limitsSource;
        e.terms.term("d", "included_with_volume", included, "MB/s", daemok::originOf(source.status),
                     source);
        e.terms.term("x", "bought_per_node", bought, "MB/s", Origin::Assumed);
    }
    if (rate.network > 0)
        e.terms.term("b", "server_network", *server.networkGbps, "Gbit/s",
                     server.own ? Origin::Estimate : Origin::Published, server.source);
    if (rate.missing != RecoveryMissing::None)
        e.terms.note("at_least:" + std::string(recoveryMissingName(rate.missing)));
    return e;
}

} // namespace daemok::planner

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "core/planner/storechoice.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace daemok::planner {

/// One cost line of a store in numbers; the same lines rank a store and are printed.
struct CostPart
{
    CostItem item{};
    CostItem of{}; ///< of DrSite: the item that stands a second time
    int role = -1; ///< into StoreChoice::roles
    PriceStatus status = PriceStatus::NotApplicable;
    double quantity = 0;
    std::string_view unit;
    double unitPrice = 0; ///< in the plan's currency
    bool once = false;
    bool required = false;        ///< compute, disk, request units: ranks
    const Price *price = nullptr; ///< where it comes from
    /// How the quantity comes about, for `explain`: n nodes, g GiB of each node's disk, k copies of a backup, and v,
    /// which is `each` (term `eachName`).
    std::string_view formula;
    std::string_view eachName;
    double each = 0;

    CostPart &by(std::string_view text, std::string_view name = {}, double value = 0)
    {
        formula = text;
        eachName = name;
        each = value;
        return *this;
    }

    /// amount = quantity * unit price
    [[nodiscard]] double amount() const
    {
        return status == PriceStatus::Priced ? quantity * unitPrice : 0;
    }
    /// What it adds to the month by which layouts are compared.
    [[nodiscard]] double perMonth() const { return once ? amount() / kPurchaseMonths : amount(); }
};

/// GiB of one node's volume: bytes with the fill limit, at least 10 GiB so that a file system fits.
template <class Sink>
[[nodiscard]] double volumeGib(const StoreDemand &store, const RoleDemand &role, int nodes,
                               Sink &sink)
{
    const double fill = std::max((*store.rules)[Rule::DiskFillLimit], 0.05);
    if constexpr (Sink::recording) {
        const Figure &limit = store.rules->figure(Rule::DiskFillLimit);
        sink.formula("g = max(10, ceil(D / n / u))");
        sink.term("D", "disk_of_role", role.diskGib, "GiB");
        sink.term("n", "nodes", nodes, "nodes");
        sink.term("u", "disk_fill_limit", fill, "share", limit.origin, limit.source);
    }
    return std::max(10.0, std::ceil(role.diskGib / std::max(1, nodes) / fill));
}

[[nodiscard]] inline double volumeGib(const StoreDemand &store, const RoleDemand &role, int nodes)
{
    NoTerms none;
    return volumeGib(store, role, nodes, none);
}

/// IOPS or MB/s to be bought for one node's volume beyond what comes with it.
template <class Sink>
[[nodiscard]] double boughtPerNode(double asked, int nodes, double included, const char *unit,
                                   Sink &sink)
{
    if constexpr (Sink::recording) {
        sink.formula("x = max(0, ceil(D / n - i))");
        sink.term("D", "asked_of_disks", asked, unit);
        sink.term("n", "nodes", nodes, "nodes");
        sink.term("i", "included_with_volume", included, unit);
    }
    return std::max(0.0, std::ceil(asked / std::max(1, nodes) - included));
}

/// Looks up a row of the user's price book that prices units ("rcu", "wcu", "ru", "managed-storage", "staff" ...).
[[nodiscard]] inline const PriceBookRow *findBookPrice(const Catalog &catalog, const Market &market,
                                                       std::string_view item)
{
    for (const PriceBookRow &row : catalog.priceBook) {
        const bool here = (row.provider.empty() || row.provider == market.provider)
                          && (row.region.empty() || row.region == market.region);
        if (here && row.item == item)
            return &row;
    }
    return nullptr;
}

class StoreCost
{
public:
    StoreCost(const Catalog &catalog, const Market &market, const Currency &currency)
        : m_catalog(catalog),
          m_market(market),
          m_currency(currency)
    {}

    /// Calls visit(CostPart) for every line of the store, in a fixed order.
    template <class Visit> void lines(const StoreChoice &store, Visit &&visit) const
    {
        if (!store.demand) {
            managedLines(store.managed, atEachSite(std::ref(visit)));
            backupLine(store.managed.storedGib, visit);
            return;
        }
        auto each = atEachSite(std::ref(visit));
        for (std::size_t i = 0; i < store.roles.size(); ++i) {
            serverLine(store.roles[i], static_cast<int>(i), each);
            diskLines(*store.demand, store.roles[i], static_cast<int>(i), each);
        }
        storeLines(*store.demand, ownServers(store), visit);
    }

    [[nodiscard]] Rank rank(const StoreChoice &store) const
    {
        Rank rank;
        lines(store, [&](const CostPart &part) { add(part, rank); });
        for (const RoleChoice &role : store.roles) {
            const ServerType &server = m_catalog.servers[static_cast<std::size_t>(role.server)];
            rank.servers += role.nodes;
            rank.vcpus += role.nodes * static_cast<double>(server.vcpu);
            rank.memoryGib += role.nodes * server.memoryGib;
            rank.diskGib += role.nodes * server.localDiskGib;
        }
        return rank;
    }

    /// What a store costs whatever its counts and server types; in a place with servers of the client's own without
    /// the traffic between zones, which does not apply to those.
    [[nodiscard]] Rank storeRank(const StoreDemand &store) const
    {
        Rank rank;
        auto visit = [&](const CostPart &part) { add(part, rank); };
        storeLines(store, m_market.anyOwn, visit);
        return rank;
    }

    /// Floor of a pair: the data role's servers and disks.
    [[nodiscard]] Rank dataRank(const RoleChoice &choice, const StoreDemand &store) const
    {
        Rank rank = serverRank(choice);
        auto visit = atEachSite([&](const CostPart &part) { add(part, rank); });
        diskLines(store, choice, store.dataRole, visit);
        return rank;
    }

    /// The servers of one role alone.
    [[nodiscard]] Rank serverRank(const RoleChoice &choice) const
    {
        Rank rank;
        auto visit = atEachSite([&](const CostPart &part) { add(part, rank); });
        serverLine(choice, 0, visit);
        const ServerType &server = m_catalog.servers[static_cast<std::size_t>(choice.server)];
        rank.servers = choice.nodes;
        rank.vcpus = choice.nodes * static_cast<double>(server.vcpu);
        rank.memoryGib = choice.nodes * server.memoryGib;
        rank.diskGib = choice.nodes * server.localDiskGib;
        return rank;
    }

private:
    /// Visits a line, and where a second site stands beside the same line once more for it.
    template <class Visit> struct AtEachSite
    {
        bool second;
        Visit visit;
        void operator()(const CostPart &part) const
        {
            visit(part);
            if (!second || part.status == PriceStatus::NotApplicable)
                return;
            CostPart again = part;
            again.item = CostItem::DrSite;
            again.of = part.item;
            visit(again);
        }
    };
    template <class Visit> [[nodiscard]] AtEachSite<Visit> atEachSite(Visit visit) const
    {
        return {m_market.secondSite, visit};
    }

    static void add(const CostPart &part, Rank &rank)
    {
        if (part.required && part.status == PriceStatus::NotPriced)
            rank.unpriced += 1;
        rank.money += rankedMoney(part.perMonth());
    }

    [[nodiscard]] bool ownServers(const StoreChoice &store) const
    {
        return !store.roles.empty()
               && m_catalog.servers[static_cast<std::size_t>(store.roles.front().server)].own;
    }

    [[nodiscard]] CostPart pricePart(CostItem item, int role, const std::optional<Price> &price,
                                     double quantity, std::string_view unit,
                                     double factor = 1) const
    {
        CostPart part;
        part.item = item;
        part.role = role;
        part.quantity = quantity;
        part.unit = unit;
        part.required = true;
        const std::optional<double> amount = m_currency.amount(price);
        part.status = amount ? PriceStatus::Priced : PriceStatus::NotPriced;
        part.unitPrice = amount.value_or(0) * factor;
        part.price = price ? &*price : nullptr;
        return part;
    }

    [[nodiscard]] CostPart unitPart(CostItem item, const UnitPrice *price, double quantity,
                                    std::string_view unit, bool required) const
    {
        static const std::optional<Price> none;
        CostPart part = pricePart(item, -1, price ? price->price : none, quantity, unit);
        part.required = required;
        return part;
    }

    template <class Visit> void backupLine(double gib, Visit &visit) const
    {
        if (m_market.backupCopies > 0 && gib > 0)
            visit(unitPart(CostItem::Backup,
                           m_market.snapshot ? m_market.snapshot : m_market.objectStorage,
                           gib * m_market.backupCopies, "GB-month", false)
                      .by("q = v * k", "stored_bytes_one_copy", gib));
    }

    /// The lines that no count and no server type moves, but for `own` servers.
    template <class Visit> void storeLines(const StoreDemand &demand, bool own, Visit &visit) const
    {
        auto each = atEachSite(std::ref(visit));
        if (demand.objectGib > 0)
            each(unitPart(CostItem::ObjectStorage, m_market.objectStorage, demand.objectGib,
                          "GB-month", true)
                     .by("q = v", "object_bytes", demand.objectGib));
        backupLine(demand.backupGib, visit);
        if (demand.placement.zones > 1 && !m_market.provider.empty()) {
            // Cross-zone traffic is charged on both sides.
            CostPart part = unitPart(CostItem::CrossZone, m_market.crossZone,
                                     2 * demand.crossZoneGbMonth, "GB", false);
            part.by("q = 2 * v", "cross_zone_traffic", demand.crossZoneGbMonth);
            if (own)
                part.status = PriceStatus::NotApplicable;
            each(part);
        }
        if (m_market.secondSite && demand.writtenGbMonth > 0)
            visit(unitPart(CostItem::Egress, nullptr, demand.writtenGbMonth, "GB", false)
                      .by("q = v", "written_to_second_site", demand.writtenGbMonth));
    }

    template <class Visit> void serverLine(const RoleChoice &role, int index, Visit &visit) const
    {
        const ServerType &server = m_catalog.servers[static_cast<std::size_t>(role.server)];
        if (server.purchase && !server.monthly && !server.hourly) {
            CostPart part =
                pricePart(CostItem::Purchase, index, server.purchase, role.nodes, "servers");
            part.once = true;
            visit(part.by("q = n"));
        } else if (server.monthly && !server.hourly) {
            visit(pricePart(CostItem::Servers, index, server.monthly, role.nodes, "server-months")
                      .by("q = n"));
        } else {
            visit(
                pricePart(CostItem::Servers, index, server.hourly, role.nodes * kHoursPerMonth, "h")
                    .by("q = n * 730"));
        }
    }

    template <class Visit>
    void diskLines(const StoreDemand &store, const RoleChoice &choice, int index,
                   Visit &visit) const
    {
        const RoleDemand &role = store.roles[static_cast<std::size_t>(index)];
        if (!role.data && role.diskGib <= 0)
            return;
        if (choice.disk.kind != DiskChoice::Kind::Volume) {
            CostPart included;
            included.item = CostItem::Disk;
            included.role = index;
            visit(included); // own or local disks: in the server's price
            return;
        }
        const VolumeType &volume = *choice.disk.volume;
        const double gib = volumeGib(store, role, choice.nodes);
        if (volume.steps.empty()) {
            visit(
                pricePart(CostItem::Disk, index, volume.perGibMonth, gib * choice.nodes, "GB-month")
                    .by("q = n * g"));
        } else {
            const auto step = std::find_if(volume.steps.begin(), volume.steps.end(),
                                           [&](const VolumeType::Step &s) { return s.gib >= gib; });
            const VolumeType::Step &fit = step == volume.steps.end() ? volume.steps.back() : *step;
            const double disks = std::ceil(gib / std::max(fit.gib, 1.0)) * choice.nodes;
            visit(pricePart(CostItem::Disk, index, fit.month, disks, "disk-months")
                      .by("q = n * ceil(g / v)", "disk_step", std::max(fit.gib, 1.0)));
        }
        const auto extra = [&](CostItem item, double asked, const std::optional<double> &included,
                               const std::optional<Price> &price, std::string_view unit) {
            if (!included)
                return; // performance comes with size or is not sold apart
            NoTerms none;
            const double more = boughtPerNode(asked, choice.nodes, *included, "", none);
            if (more > 0)
                visit(pricePart(item, index, price, more * choice.nodes, unit)
                          .by("q = n * v", "bought_per_node", more));
        };
        extra(CostItem::Iops, role.iops, volume.includedIops, volume.perIopsMonth, "IOPS-months");
        extra(CostItem::Throughput, role.diskMbps, volume.includedMbps, volume.perMbpsMonth,
              "MB/s-months");
    }

    template <class Visit> void managedLines(const ManagedDemand &managed, const Visit &visit) const
    {
        const auto line = [&](CostItem item, std::string_view book, double quantity,
                              std::string_view unit) {
            CostPart part;
            part.item = item;
            part.quantity = quantity;
            part.unit = unit;
            part.required = true;
            part.status = PriceStatus::NotPriced;
            part.by("q = v", item == CostItem::ManagedStorage ? "managed_bytes" : "request_units",
                    quantity);
            if (const PriceBookRow *row = findBookPrice(m_catalog, m_market, book)) {
                const Price price{row->price * (1 - row->discount), row->currency, {}, false};
                if (const auto amount = m_currency.amount(price)) {
                    part.status = PriceStatus::Priced;
                    part.unitPrice =
                        *amount
                        * (row->per == "month"                             ? 1
                           : row->per == "hour" || row->per == "unit-hour" ? kHoursPerMonth
                                                                           : 1);
                }
            }
            visit(part);
        };
        if (managed.single) {
            line(CostItem::RequestUnits, "ru", managed.writeUnits, "RU/s");
        } else {
            line(CostItem::RequestUnits, "rcu", std::ceil(managed.readUnits), "RCU");
            line(CostItem::RequestUnits, "wcu", std::ceil(managed.writeUnits), "WCU");
        }
        line(CostItem::ManagedStorage, "managed-storage", managed.storedGib, "GiB-month");
    }

    const Catalog &m_catalog;
    const Market &m_market;
    const Currency &m_currency;
};

} // namespace daemok::planner

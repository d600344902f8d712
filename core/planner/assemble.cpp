// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/assemble.h"

#include "core/planner/recovery/recovery.h"

#include <algorithm>

namespace daemok::planner {
namespace {

constexpr double kMonthsShort = 36;
constexpr double kMonthsLong = 60;

Origin originOfPrice(const ServerType *server)
{
    return server && server->own ? Origin::Estimate : Origin::Published;
}

/// What a price of the book is charged for, and how often.
struct Charge
{
    double perMonth = 1; ///< of its price, in a month; 1 where it is paid once
    double quantity = 1;
    const char *unit = "month";
    bool once = false;
};

Charge chargeOf(const PriceBookRow &row, int nodes)
{
    if (row.per == "once" || row.per == "purchase")
        return {1, 1, "once", true};
    if (row.per == "year")
        return {1 / 12.0, 1, "month", false};
    if (row.per == "hour")
        return {kHoursPerMonth, 1, "month", false};
    if (row.per == "node-month")
        return {1, static_cast<double>(nodes), "node-months", false};
    return {};
}

/// A line whose price stands in the book, in the plan's currency; not priced where no dated rate leads to it.
CostLine bookLine(CostItem item, const PriceBookRow &row, int nodes, const Currency &currency)
{
    const Charge charge = chargeOf(row, nodes);
    CostLine line;
    line.item = item;
    line.once = charge.once;
    line.quantity = charge.quantity;
    line.unit = charge.unit;
    line.origin = Origin::Estimate;
    const Price price{row.price * (1 - row.discount) * charge.perMonth,
                      row.currency,
                      {row.quote, row.date, Status::Verified},
                      false};
    line.source = price.source;
    const auto amount = currency.amount(price);
    line.status = amount ? PriceStatus::Priced : PriceStatus::NotPriced;
    line.unitPrice = amount.value_or(0);
    line.amount = amount ? line.quantity * line.unitPrice : 0;
    return line;
}

int nodesOf(const Layout &layout, const std::string &store)
{
    int nodes = 0;
    for (const RolePlan &role : layout.roles)
        nodes += role.store == store ? role.count : 0;
    return nodes;
}

/// Whether prices of own servers contain VAT, and others in the same sum do not.
std::string_view vatFlag(const Catalog &catalog, const Market &market, const Currency &currency,
                         const ChosenLayout &chosen)
{
    bool with = false, without = false;
    for (const StoreChoice &store : chosen.layout.stores)
        StoreCost(catalog, market, currency).lines(store, [&](const CostPart &part) {
            if (part.price && part.amount() > 0)
                (part.price->vatIncluded ? with : without) = true;
        });
    return with && without ? "vat_mixed" : with ? "vat_included" : "";
}

bool anyNotPriced(const Cost &cost)
{
    return std::any_of(cost.lines.begin(), cost.lines.end(),
                       [](const CostLine &line) { return line.status == PriceStatus::NotPriced; });
}

std::vector<Operation> operationsOf(const StoreBundle &bundle)
{
    std::vector<Operation> operations;
    for (std::size_t i = 0; i < kOperations; ++i)
        if (bundle.asks(static_cast<Operation>(i)))
            operations.push_back(static_cast<Operation>(i));
    return operations;
}

/// A role's kind in the report: what its node type mainly does.
RoleKind mainKind(const NodeType &type)
{
    return type.holdsData || type.serves.empty() ? RoleKind::Data : type.serves.front();
}

DiskChoice diskChoice(const StoreDemand &store, const RoleChoice &choice, std::size_t role,
                      const ServerType &server)
{
    const RoleDemand &demand = store.roles[role];
    DiskChoice disk;
    disk.kind = choice.disk.kind;
    if (disk.kind == DiskChoice::Kind::Volume) {
        const VolumeType &volume = *choice.disk.volume;
        disk.name = volume.name;
        disk.gib = volumeGib(store, demand, choice.nodes);
        NoTerms none;
        disk.iops =
            boughtPerNode(demand.iops, choice.nodes, volume.includedIops.value_or(0), "IOPS", none);
        disk.mbps = boughtPerNode(demand.diskMbps, choice.nodes, volume.includedMbps.value_or(0),
                                  "MB/s", none);
    } else if (disk.kind != DiskChoice::Kind::None) {
        disk.gib = server.localDiskGib;
    }
    return disk;
}

} // namespace

std::vector<Purpose> purposesOf(const StoreBundle &bundle)
{
    std::vector<Purpose> purposes;
    const auto holds = [&](DataSetId id) { return bundle.holds[static_cast<std::size_t>(id)]; };
    if (holds(DataSetId::Existing))
        purposes.push_back(Purpose::Existing);
    if (bundle.primary() && holds(DataSetId::Results)) {
        purposes.push_back(Purpose::Results);
        purposes.push_back(Purpose::Records);
    }
    if (bundle.cache())
        purposes.push_back(Purpose::Cache);
    if (has(bundle.mask, Group::Text))
        purposes.push_back(Purpose::Search);
    if (has(bundle.mask, Group::Vector))
        purposes.push_back(Purpose::Vector);
    if (has(bundle.mask, Group::Aggregate))
        purposes.push_back(Purpose::Analytics);
    if (!bundle.primary() && has(bundle.mask, Group::List))
        purposes.push_back(Purpose::Records);
    if (holds(DataSetId::Corpus) && bundle.asks(Operation::Vector))
        purposes.push_back(Purpose::Corpus);
    return purposes;
}

std::string storeId(const StoreBundle &bundle)
{
    const std::vector<Purpose> purposes = purposesOf(bundle);
    return std::string(purposeName(purposes.empty() ? Purpose::Results : purposes.front()));
}

Assembler::Assembler(const Catalog &catalog, const Currency &currency, const Settings &settings,
                     const UsagePattern &pattern, LatencyScratch &scratch)
    : m_catalog(catalog),
      m_currency(currency),
      m_settings(settings),
      m_pattern(pattern),
      m_scratch(scratch)
{}

void Assembler::addStore(Layout &layout, const Market &, const StoreChoice &choice,
                         const StoreBundle &bundle, const std::string &id) const
{
    const Product &product = m_catalog.products[static_cast<std::size_t>(choice.product)];
    StorePlan store;
    store.id = id;
    store.productIndex = choice.product;
    store.product = product.id;
    store.purposes = purposesOf(bundle);
    store.operations = operationsOf(bundle);
    store.copiedFrom = bundle.primary()        ? ""
                       : layout.stores.empty() ? ""
                                               : layout.stores.front().id;
    if (choice.demand) {
        store.deployment = choice.demand->deployment->id;
        store.copies = choice.demand->placement.copies;
    } else {
        const ManagedDemand &managed = choice.managed;
        if (managed.single) {
            layout.managed.push_back({id, "RU/s", managed.writeUnits, {}});
        } else {
            layout.managed.push_back({id, "RCU", std::ceil(managed.readUnits), {}});
            layout.managed.push_back({id, "WCU", std::ceil(managed.writeUnits), {}});
        }
        layout.managed.push_back({id, "GiB", managed.storedGib, {}});
        for (ManagedUnits &units : layout.managed) {
            if (units.store != id || units.unit == "GiB")
                continue;
            LedgerLine line;
            line.constraint = Constraint::RequestUnits;
            line.demand = units.quantity;
            line.perNode = 1;
            line.unit = "units/s";
            line.nodes = static_cast<int>(std::min(std::ceil(units.quantity), 2e9));
            line.binding = true;
            line.origin = Origin::Published;
            line.source = ruleValues(m_catalog, product).figure(Rule::WriteUnits).source;
            units.ledger.push_back(line);
        }
    }
    layout.stores.push_back(store);
    for (std::size_t i = 0; i < choice.roles.size(); ++i) {
        const RoleDemand &demand = choice.demand->roles[i];
        const ServerType &server =
            m_catalog.servers[static_cast<std::size_t>(choice.roles[i].server)];
        RolePlan role;
        role.kind = bundle.holds[static_cast<std::size_t>(DataSetId::Existing)] && demand.data
                        ? RoleKind::Rdbms
                        : mainKind(*demand.type);
        role.store = id;
        role.id = id + "/" + std::string(roleKindName(role.kind));
        const auto taken = [&](const RolePlan &r) { return r.id == role.id; };
        for (int n = 2; std::any_of(layout.roles.begin(), layout.roles.end(), taken); ++n)
            role.id = id + "/" + std::string(roleKindName(role.kind)) + "-" + std::to_string(n);
        role.serves = demand.type->serves;
        role.name = demand.type->name;
        role.count = choice.roles[i].nodes;
        role.serverIndex = choice.roles[i].server;
        role.instance = server.name;
        role.vcpu = server.vcpu;
        role.memoryGib = server.memoryGib;
        role.disk = diskChoice(*choice.demand, choice.roles[i], i, server);
        role.utilisation = utilisationOf(m_catalog, choice, i);
        role.ledger = ledgerOf(m_catalog, choice, i);
        layout.roles.push_back(std::move(role));
    }
    const bool onlyExisting =
        bundle.holds[static_cast<std::size_t>(DataSetId::Existing)] && layout.stores.size() > 1;
    if (!choice.demand || onlyExisting)
        return;
    // Alternatives are compared, not signed: the search's own grid serves them.
    const int cells =
        layout.choice == ChoiceKind::Recommended ? latency::kReportCells : latency::kSearchCells;
    const auto latency = reportLatency(m_catalog, choice, m_settings.goals, cells, m_scratch);
    for (std::size_t op = 0; op < kReportedOps; ++op) {
        LatencyFigure &figure = layout.latency[op];
        if (latency[op].asked && (!figure.asked || latency[op].p99Ms > figure.p99Ms))
            figure = latency[op];
    }
}

void Assembler::addCost(Layout &layout, const Market &market, const StoreChoice &choice,
                        const std::string &id) const
{
    const auto firstRole = std::find_if(layout.roles.begin(), layout.roles.end(),
                                        [&](const RolePlan &r) { return r.store == id; });
    StoreCost(m_catalog, market, m_currency).lines(choice, [&](const CostPart &part) {
        CostLine line;
        line.item = part.item;
        line.store = id;
        line.once = part.once;
        line.status = part.status;
        line.quantity = part.quantity;
        line.unit = part.unit;
        line.unitPrice = part.unitPrice;
        line.amount = part.amount();
        const ServerType *server = nullptr;
        if (part.role >= 0) {
            const RolePlan &role = *(firstRole + part.role);
            line.role = role.id;
            server = &m_catalog.servers[static_cast<std::size_t>(role.serverIndex)];
            const CostItem what = part.item == CostItem::DrSite ? part.of : part.item;
            const bool diskLine =
                what == CostItem::Disk || what == CostItem::Iops || what == CostItem::Throughput;
            line.detail = diskLine ? role.disk.name : role.instance;
        }
        line.origin = originOfPrice(server);
        if (part.price)
            line.source = part.price->source;
        if (part.required && part.status == PriceStatus::NotPriced)
            layout.cost.ranksPriced = false;
        layout.cost.lines.push_back(std::move(line));
    });
    const Product &product = m_catalog.products[static_cast<std::size_t>(choice.product)];
    // What the client is quoted stands before what the catalogue knows of the licence.
    const PriceBookRow *row = findBookPrice(m_catalog, market, "licence/" + product.id);
    if (!row && !product.openLicence && !product.managed)
        row = findBookPrice(m_catalog, market, "licence");
    CostLine licence;
    if (row)
        licence = bookLine(CostItem::Licence, *row, nodesOf(layout, id), m_currency);
    else
        licence.status = product.openLicence || product.managed ? PriceStatus::NotApplicable
                                                                : PriceStatus::NotPriced;
    licence.item = CostItem::Licence;
    licence.store = id;
    licence.detail = product.name;
    layout.cost.lines.push_back(std::move(licence));
}

void Assembler::addUpgradeCost(Layout &layout, const Market &market,
                               const ExistingChoice &existing) const
{
    const std::string id = layout.stores.front().purposes.front() == Purpose::Existing
                               ? layout.stores.front().id
                               : "existing";
    for (const bool disks : {false, true}) {
        const PartCost with = partCost(m_catalog, market, m_currency, existing.with, disks);
        const PartCost today = partCost(m_catalog, market, m_currency, existing.today, disks);
        CostLine line;
        line.item = disks ? CostItem::Disk : CostItem::Servers;
        line.store = id;
        line.role = id + "/rdbms";
        line.detail = "upgrade";
        line.status = with.priced && today.priced ? PriceStatus::Priced : PriceStatus::NotPriced;
        line.quantity = 1;
        line.unit = "upgrade";
        line.unitPrice = std::max(0.0, with.money - today.money);
        line.amount = line.status == PriceStatus::Priced ? line.unitPrice : 0;
        line.origin = Origin::Published;
        const auto data = static_cast<std::size_t>(existing.with.demand->dataRole);
        const ServerType &server =
            m_catalog.servers[static_cast<std::size_t>(existing.with.roles[data].server)];
        line.source = server.source;
        if (line.status == PriceStatus::NotPriced)
            layout.cost.ranksPriced = false;
        layout.cost.lines.push_back(line);
    }
    if (!market.secondSite)
        return;
    // The same upgrade at the second site: both lines in one.
    const std::size_t last = layout.cost.lines.size();
    CostLine again = layout.cost.lines[last - 2];
    const CostLine &disks = layout.cost.lines[last - 1];
    again.item = CostItem::DrSite;
    again.unitPrice += disks.unitPrice;
    if (disks.status == PriceStatus::NotPriced)
        again.status = PriceStatus::NotPriced;
    again.amount = again.status == PriceStatus::Priced ? again.unitPrice : 0;
    layout.cost.lines.push_back(std::move(again));
}

void Assembler::addGeneralCost(Layout &layout, const Market &market,
                               const ChosenLayout &chosen) const
{
    const auto add = [&](CostItem item, PriceStatus status, double quantity, std::string unit,
                         const std::optional<Price> &price = std::nullopt) {
        CostLine line;
        line.item = item;
        line.status = status;
        line.quantity = quantity;
        line.unit = std::move(unit);
        if (const auto amount = m_currency.amount(price); amount && status == PriceStatus::Priced) {
            line.unitPrice = *amount;
            line.amount = quantity * *amount;
            line.source = price->source;
            line.origin = Origin::Published;
        } else if (status == PriceStatus::Priced) {
            line.status = PriceStatus::NotPriced;
        }
        layout.cost.lines.push_back(std::move(line));
    };
    const bool own =
        std::any_of(layout.roles.begin(), layout.roles.end(), [&](const RolePlan &role) {
            return m_catalog.servers[static_cast<std::size_t>(role.serverIndex)].own;
        });
    if (market.backupCopies <= 0 || chosen.layout.stores.empty())
        add(CostItem::Backup, PriceStatus::NotApplicable, 0, "GB-month");
    if (!market.secondSite)
        add(CostItem::Egress, PriceStatus::NotApplicable, 0,
            "GB"); // the service and its stores share a region
    // A price for one product is charged for its store; the general one for the whole layout.
    const auto fromBook = [&](CostItem item, const std::string &name, bool applies) {
        const PriceBookRow *row = findBookPrice(m_catalog, market, name);
        bool byStore = false;
        for (const StorePlan &store : layout.stores) {
            const PriceBookRow *quoted =
                findBookPrice(m_catalog, market, name + "/" + store.product);
            if (!quoted)
                continue;
            byStore = true;
            CostLine line = bookLine(item, *quoted, nodesOf(layout, store.id), m_currency);
            line.store = store.id;
            layout.cost.lines.push_back(std::move(line));
        }
        if (applies && row)
            layout.cost.lines.push_back(bookLine(item, *row, layout.nodes(), m_currency));
        else if (!byStore)
            add(item, applies ? PriceStatus::NotPriced : PriceStatus::NotApplicable, 1, "month");
    };
    fromBook(CostItem::Support, "support", true);
    fromBook(CostItem::Maintenance, "maintenance", own);
    fromBook(CostItem::Staff, "staff", true);
    fromBook(CostItem::PowerAndRack, "power_and_rack", own);
    if (!market.secondSite) // else its lines stand with the stores
        fromBook(CostItem::DrSite, "dr_site", hasSecondSite(m_pattern));
}

void Assembler::finishCost(Layout &layout) const
{
    Cost &cost = layout.cost;
    cost.currency = m_currency.code();
    for (const CostLine &line : cost.lines)
        (line.once ? cost.oneOff : cost.monthly) += line.amount;
    cost.tco36 = cost.oneOff + kMonthsShort * cost.monthly;
    cost.tco60 = cost.oneOff + kMonthsLong * cost.monthly;
    cost.ranked = cost.monthly + cost.oneOff / kPurchaseMonths;
    if (anyNotPriced(cost))
        layout.flags.push_back("partly_priced");
    if (!cost.ranksPriced)
        layout.flags.push_back("infrastructure_not_priced");
    if (m_currency.notConverted())
        layout.flags.push_back("not_converted");
}

void Assembler::addExisting(Layout &layout, const Market &market, const ChosenLayout &chosen) const
{
    if (!chosen.existing)
        return;
    const ExistingChoice &existing = *chosen.existing;
    addStore(layout, market, existing.with, chosen.existingBundle, storeId(chosen.existingBundle));
    layout.stores.back().standIn = existing.standIn;
    layout.stores.back().copiedFrom.clear();
    if (existing.standIn)
        layout.flags.push_back("stand_in");
    if (existing.outgrown)
        layout.flags.push_back("existing_outgrown");
}

Layout Assembler::assemble(ChoiceKind kind, const Market &market, const ChosenLayout &chosen) const
{
    Layout layout;
    layout.choice = kind;
    layout.provider = market.provider;
    layout.region = market.region;
    layout.zones = m_settings.zones;
    layout.feasible = true;
    for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i)
        addStore(layout, market, chosen.layout.stores[i], chosen.bundles[i],
                 storeId(chosen.bundles[i]));
    for (const StoreChoice &store : chosen.layout.stores)
        addCost(layout, market, store,
                layout.stores[static_cast<std::size_t>(&store - chosen.layout.stores.data())].id);
    addExisting(layout, market, chosen);
    layout.product = layout.stores.empty() ? "" : layout.stores.front().product;
    if (chosen.existing)
        addUpgradeCost(layout, market, *chosen.existing);
    if (chosen.compute)
        addCompute(layout, market, *chosen.compute);
    addGeneralCost(layout, market, chosen);
    if (chosen.layout.rank.poorFits > 0)
        layout.flags.push_back("poor_fit");
    if (m_settings.family == RateFamily::Vendor)
        layout.flags.push_back("vendor_rates");
    if (const std::string_view vat = vatFlag(m_catalog, market, m_currency, chosen); !vat.empty())
        layout.flags.push_back(vat);
    finishCost(layout);
    layout.recovery = recoveryOf(m_catalog, m_pattern, market, chosen, layout);
    return layout;
}

} // namespace daemok::planner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/market.h"

#include <algorithm>
#include <array>

namespace daemok::planner {
namespace {

constexpr std::size_t kMostVolumes = 2;
constexpr double kSolidStateIops = 2500; ///< volumes below are spinning disks

bool allows(const std::vector<std::string> &asked, const std::string &value)
{
    return asked.empty() || std::find(asked.begin(), asked.end(), value) != asked.end();
}

/// Cheapest type of each class (by unit price of what the role needs), at most one a class.
std::vector<int> cheapestByClass(const Catalog &catalog, const Market &market,
                                 double ServerType::*classOf, const std::array<double, 4> &classes,
                                 double leastGibPerVcpu)
{
    std::vector<int> chosen;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        int best = -1;
        double bestPrice = 0;
        for (const Market::Offer &offer : market.offers) {
            const ServerType &server = catalog.servers[static_cast<std::size_t>(offer.server)];
            const double size = classOf != nullptr ? server.*classOf : server.vcpu;
            const bool inClass =
                size >= classes[i] && (i + 1 == classes.size() || size < classes[i + 1]);
            if (!inClass || server.gpuCount > 0 || server.memoryGib < leastGibPerVcpu * server.vcpu)
                continue;
            const double price = offer.monthly.value_or(1e12 + size);
            if (best < 0 || price < bestPrice) {
                best = offer.server;
                bestPrice = price;
            }
        }
        if (best >= 0)
            chosen.push_back(best);
    }
    return chosen;
}

double perGib(const VolumeType &volume, const Currency &currency)
{
    if (const auto price = currency.amount(volume.perGibMonth))
        return *price;
    for (const VolumeType::Step &step : volume.steps)
        if (const auto price = currency.amount(step.month); price && step.gib > 0)
            return *price / step.gib;
    return 1e9;
}

void addVolumes(const Catalog &catalog, Market &market, const Currency &currency)
{
    for (const VolumeType &volume : catalog.volumes) {
        const bool here = volume.provider == market.provider && volume.region == market.region;
        if (here && volume.maxIops.value_or(kSolidStateIops) >= kSolidStateIops)
            market.volumes.push_back(&volume);
    }
    std::stable_sort(market.volumes.begin(), market.volumes.end(),
                     [&](const VolumeType *a, const VolumeType *b) {
                         return perGib(*a, currency) < perGib(*b, currency);
                     });
    if (market.volumes.size() > kMostVolumes)
        market.volumes.resize(kMostVolumes);
}

const UnitPrice *unitPrice(const Catalog &catalog, const Market &market, const std::string &kind)
{
    for (const UnitPrice &price : catalog.unitPrices)
        if (price.kind == kind && price.provider == market.provider && price.region == market.region
            && price.fromQuantity <= 0)
            return &price;
    return nullptr;
}

std::vector<DiskOption> diskOptions(const Market &market, const ServerType &server)
{
    std::vector<DiskOption> options;
    if (server.localDiskGib > 0)
        options.push_back(
            {server.own ? DiskChoice::Kind::Own : DiskChoice::Kind::LocalNvme, nullptr});
    if (!server.own)
        for (const VolumeType *volume : market.volumes)
            options.push_back({DiskChoice::Kind::Volume, volume});
    return options;
}

/// b does everything a does with as many nodes, for no more money: more of each part, and of memory for each vCPU.
bool dominates(const ServerType &b, double priceB, const ServerType &a, double priceA)
{
    const bool network = !a.networkGbps || (b.networkGbps && *b.networkGbps >= *a.networkGbps);
    const bool networkKnown =
        a.networkGbps.has_value() || !b.networkGbps; // an unchecked line must stay unchecked
    const bool disk = b.localDiskGib >= a.localDiskGib
                      && (a.localDiskGib <= 0) == (b.localDiskGib <= 0) && !a.localIops
                      && !b.localIops;
    const bool ratio = b.memoryGib * a.vcpu >= a.memoryGib * b.vcpu;
    const bool more = b.vcpu >= a.vcpu && b.memoryGib >= a.memoryGib;
    const bool strictly = priceB < priceA || b.vcpu > a.vcpu || b.memoryGib > a.memoryGib;
    return more && network && networkKnown && disk && ratio && priceB <= priceA && strictly;
}

void markDominated(const Catalog &catalog, Market &market)
{
    const auto server = [&](const Market::Offer &o) -> const ServerType & {
        return catalog.servers[static_cast<std::size_t>(o.server)];
    };
    for (Market::Offer &a : market.offers) {
        a.dominated =
            a.monthly
            && std::any_of(market.offers.begin(), market.offers.end(), [&](const Market::Offer &b) {
                   return &a != &b && b.monthly && server(b).gpuCount <= 0
                          && dominates(server(b), *b.monthly, server(a), *a.monthly);
               });
    }
}

bool quotesSecondSite(const Catalog &catalog, const Market &market)
{
    return std::any_of(catalog.priceBook.begin(), catalog.priceBook.end(),
                       [&](const PriceBookRow &row) {
                           return row.item == "dr_site"
                                  && (row.provider.empty() || row.provider == market.provider)
                                  && (row.region.empty() || row.region == market.region);
                       });
}

} // namespace

Currency::Currency(const Catalog &catalog, const std::string &asked) : m_catalog(&catalog)
{
    if (asked.empty() || asked == m_code)
        return;
    const auto reaches = [&](const ExchangeRate &r) {
        return (r.from == "USD" && r.to == asked) || (r.to == "USD" && r.from == asked);
    };
    const bool exchange = std::any_of(catalog.exchange.begin(), catalog.exchange.end(), reaches);
    const auto quotedIn = [&](const ServerType &s) {
        const auto in = [&](const std::optional<Price> &p) { return p && p->currency == asked; };
        return in(s.hourly) || in(s.monthly) || in(s.purchase);
    };
    if (exchange || std::any_of(catalog.servers.begin(), catalog.servers.end(), quotedIn))
        m_code = asked;
    else
        m_notConverted = true;
}

std::optional<double> Currency::amount(const std::optional<Price> &price) const
{
    if (!price)
        return std::nullopt;
    if (price->currency == m_code)
        return price->amount;
    for (const ExchangeRate &rate : m_catalog->exchange) {
        if (rate.from == price->currency && rate.to == m_code)
            return price->amount * rate.rate;
        if (rate.to == price->currency && rate.from == m_code && rate.rate > 0)
            return price->amount / rate.rate;
    }
    return std::nullopt;
}

bool hasSecondSite(const UsagePattern &pattern)
{
    const std::string dr = pattern.name(AnswerId::Dr);
    return dr == "standby" || dr == "active";
}

std::optional<double> serverMonthly(const ServerType &server, const Currency &currency)
{
    if (const auto hourly = currency.amount(server.hourly))
        return *hourly * kHoursPerMonth;
    if (const auto monthly = currency.amount(server.monthly))
        return monthly;
    if (const auto purchase = currency.amount(server.purchase))
        return *purchase / kPurchaseMonths;
    return std::nullopt;
}

std::vector<Market> markets(const Catalog &catalog, const UsagePattern &pattern,
                            const Currency &currency)
{
    const std::vector<std::string> &providers = pattern.names(AnswerId::ProviderList);
    const std::vector<std::string> &regions = pattern.names(AnswerId::RegionList);
    std::vector<Market> all;
    for (std::size_t i = 0; i < catalog.servers.size(); ++i) {
        const ServerType &server = catalog.servers[i];
        const bool priceless = server.region.empty() && !server.own;
        const bool regionAllowed =
            allows(regions, server.region) || (server.own && server.region.empty());
        if (priceless || !allows(providers, server.provider) || !regionAllowed)
            continue;
        auto market = std::find_if(all.begin(), all.end(), [&](const Market &m) {
            return m.provider == server.provider && m.region == server.region;
        });
        if (market == all.end()) {
            all.push_back({});
            market = all.end() - 1;
            market->provider = server.provider;
            market->region = server.region;
        }
        market->offers.push_back({static_cast<int>(i), serverMonthly(server, currency), {}, false});
        market->anyPrice = market->anyPrice || market->offers.back().monthly.has_value();
        market->anyOwn = market->anyOwn || server.own;
    }
    for (Market &market : all) {
        addVolumes(catalog, market, currency);
        for (Market::Offer &offer : market.offers)
            offer.disks =
                diskOptions(market, catalog.servers[static_cast<std::size_t>(offer.server)]);
        markDominated(catalog, market);
        market.backupCopies = pattern.likely(AnswerId::BackupCopies);
        market.secondSite = hasSecondSite(pattern) && !quotesSecondSite(catalog, market);
        market.objectStorage = unitPrice(catalog, market, "object");
        market.crossZone = unitPrice(catalog, market, "cross_zone");
        market.snapshot = unitPrice(catalog, market, "snapshot");
        market.statelessTypes = cheapestByClass(catalog, market, nullptr, {2, 4, 8, 16}, 1.9);
        market.memoryTypes =
            cheapestByClass(catalog, market, &ServerType::memoryGib, {16, 32, 64, 128}, 3.9);
        if (market.statelessTypes.empty())
            market.statelessTypes = cheapestByClass(catalog, market, nullptr, {1, 4, 8, 16}, 0);
        if (market.memoryTypes.empty())
            market.memoryTypes =
                cheapestByClass(catalog, market, &ServerType::memoryGib, {0, 32, 64, 128}, 0);
    }
    return all;
}

} // namespace daemok::planner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/compute.h"

#include "core/placement/serving/catalogdevices.h"
#include "core/planner/llmcost.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {
namespace {

using placement::ServingLine;
using placement::ServingNeed;

constexpr double kPublishedBits = 16; ///< weights as their makers publish them

const OpenModel *findOpen(const Catalog &catalog, const std::string &name)
{
    const auto found = std::find_if(catalog.openModels.begin(), catalog.openModels.end(),
                                    [&](const OpenModel &model) { return model.name == name; });
    return found == catalog.openModels.end() ? nullptr : &*found;
}

bool asksLocally(const UsagePattern &pattern)
{
    const auto &workloads = pattern.names(AnswerId::LocalWorkloads);
    return std::find(workloads.begin(), workloads.end(), "llm") != workloads.end();
}

placement::ServingLoad loadOf(const ComputeWish &wish, const Demand &demand,
                              const Settings &settings)
{
    placement::ServingLoad load =
        placement::servingLoad(wish.pattern, llmLoad(wish.pattern, demand));
    load.survivesOne = settings.survive != Survive::None;
    if (wish.model.kvBytesPerToken <= 0) { // it embeds: nobody reads along
        load.tokensPerSecondPerCall = 0;
        load.outputTokensPerSecond = 0;
    }
    return load;
}

const ServingLine *lineOf(const ComputeChoice &choice, ServingNeed need)
{
    const auto &ledger = choice.option.ledger;
    const auto found = std::find_if(ledger.begin(), ledger.end(),
                                    [need](const ServingLine &line) { return line.need == need; });
    return found == ledger.end() ? nullptr : &*found;
}

bool losesAZone(const Settings &settings)
{
    return settings.survive == Survive::Zone && settings.zones > 1;
}

int whole(double instances)
{
    return static_cast<int>(std::ceil(instances));
}

int countOf(const ComputeChoice &choice, const Settings &settings)
{
    const ServingLine *lost = lineOf(choice, ServingNeed::OneLost);
    const int count = static_cast<int>(choice.option.count);
    return lost != nullptr && losesAZone(settings)
               ? std::max(count, needs::withZoneLost(whole(lost->demand), settings.zones))
               : count;
}

Constraint constraintOf(ServingNeed need)
{
    switch (need) {
    case ServingNeed::KvCache:
        return Constraint::KvCache;
    case ServingNeed::Throughput:
        return Constraint::TokenRate;
    case ServingNeed::Speed:
        return Constraint::TokenSpeed;
    case ServingNeed::OneLost:
        return Constraint::Survive;
    }
    return Constraint::TokenRate;
}

CostPart priced(const Currency &currency, CostItem item, const std::optional<Price> &price,
                double quantity, std::string_view unit)
{
    CostPart part;
    part.item = item;
    part.role = 0;
    part.quantity = quantity;
    part.unit = unit;
    part.required = true;
    const std::optional<double> amount = currency.amount(price);
    part.status = amount ? PriceStatus::Priced : PriceStatus::NotPriced;
    part.unitPrice = amount.value_or(0);
    part.price = price ? &*price : nullptr;
    return part;
}

CostPart serverPart(const Currency &currency, const ServerType &server, int count)
{
    if (server.purchase && !server.monthly && !server.hourly) {
        CostPart part = priced(currency, CostItem::Purchase, server.purchase, count, "servers");
        part.once = true;
        return part.by("q = n");
    }
    if (server.monthly && !server.hourly)
        return priced(currency, CostItem::Servers, server.monthly, count, "server-months")
            .by("q = n");
    return priced(currency, CostItem::Servers, server.hourly, count * kHoursPerMonth, "h")
        .by("q = n * 730");
}

CostPart diskPart(const Currency &currency, const ComputeChoice &choice)
{
    if (choice.diskGib <= 0) { // its own disks are in its price
        CostPart included;
        included.item = CostItem::Disk;
        included.role = 0;
        return included;
    }
    static const std::optional<Price> none;
    const VolumeType *volume = choice.disk.volume;
    if (volume == nullptr)
        return priced(currency, CostItem::Disk, none, choice.diskGib * choice.count, "GB-month")
            .by("q = n * g");
    if (volume->steps.empty())
        return priced(currency, CostItem::Disk, volume->perGibMonth, choice.diskGib * choice.count,
                      "GB-month")
            .by("q = n * g");
    const auto step =
        std::find_if(volume->steps.begin(), volume->steps.end(),
                     [&](const VolumeType::Step &s) { return s.gib >= choice.diskGib; });
    const VolumeType::Step &fit = step == volume->steps.end() ? volume->steps.back() : *step;
    const double disks = std::ceil(choice.diskGib / std::max(fit.gib, 1.0)) * choice.count;
    return priced(currency, CostItem::Disk, fit.month, disks, "disk-months")
        .by("q = n * ceil(g / v)", "disk_step", std::max(fit.gib, 1.0));
}

// The weights lie on a disk of each server, to be loaded when it starts.
void chooseDisk(const ServerType &server, const Market &market, ComputeChoice &choice)
{
    NoTerms none;
    const double gib =
        std::ceil(placement::formula::weightBytes(choice.wish->model, none).value() / kGiB)
        + kComputeDiskGib;
    if (server.own || server.localDiskGib >= gib) {
        choice.disk.kind = server.own ? DiskChoice::Kind::Own : DiskChoice::Kind::LocalNvme;
        return;
    }
    choice.disk.kind = DiskChoice::Kind::Volume;
    choice.disk.volume = market.volumes.empty() ? nullptr : market.volumes.front();
    choice.diskGib = gib;
}

Rank rankOf(const Catalog &catalog, const Market &market, const Currency &currency,
            const ComputeChoice &choice)
{
    const ServerType &server = catalog.servers[static_cast<std::size_t>(choice.server)];
    Rank rank;
    for (const ComputeCost &line : costLines(catalog, market, currency, choice)) {
        if (line.part.required && line.part.status == PriceStatus::NotPriced)
            rank.unpriced += 1;
        rank.money += rankedMoney(line.part.perMonth());
    }
    rank.servers = choice.count;
    rank.vcpus = choice.count * static_cast<double>(server.vcpu);
    rank.memoryGib = choice.count * server.memoryGib;
    rank.diskGib = choice.count * server.localDiskGib;
    return rank;
}

} // namespace

std::shared_ptr<const ComputeWish> computeWish(const Catalog &catalog, const UsagePattern &pattern,
                                               const std::vector<Market> &markets)
{
    const OpenModel *named = findOpen(catalog, pattern.name(AnswerId::LlmModelName));
    const bool required = pattern.name(AnswerId::DataMayLeave) == "no"
                          || pattern.name(AnswerId::Network) == "separated";
    if (!required && named == nullptr && !asksLocally(pattern))
        return nullptr;
    const LlmModel *api = findLlm(catalog, pattern);
    const bool embeds = api != nullptr && api->mode == "embedding";
    const OpenModel *model =
        named != nullptr
            ? named
            : findOpen(catalog, embeds ? catalog.localEmbeddingModel : catalog.localChatModel);
    const auto served = model != nullptr ? placement::servedModel(*model, kPublishedBits)
                                         : std::optional<placement::ServedModel>();
    // A model whose size the catalogue lacks cannot be planned: required, that is a no; else the API answers.
    if (!served && !required)
        return nullptr;
    auto wish = std::make_shared<ComputeWish>();
    wish->pattern = pattern;
    wish->assumed = placement::servingAssumptions(catalog);
    if (served)
        wish->model = *served;
    wish->licence = model != nullptr ? model->licence : std::string();
    wish->required = required;
    wish->standIn = named == nullptr;
    for (const Market &market : markets) {
        for (const Market::Offer &offer : market.offers) {
            const ServerType &type = catalog.servers[static_cast<std::size_t>(offer.server)];
            const auto cards = type.gpuCount > 0 ? placement::gpusOf(type, catalog) : std::nullopt;
            if (cards)
                wish->cards.emplace(offer.server, *cards);
        }
    }
    return wish;
}

std::optional<ComputeChoice> computeOn(const Catalog &catalog, const Market &market,
                                       const Currency &currency,
                                       const std::shared_ptr<const ComputeWish> &wish,
                                       const Demand &demand, const Settings &settings, int server)
{
    if (wish->model.parameters <= 0)
        return std::nullopt;
    const ServerType &type = catalog.servers[static_cast<std::size_t>(server)];
    ComputeChoice choice;
    choice.wish = wish;
    choice.server = server;
    choice.load = loadOf(*wish, demand, settings);
    const auto cards = wish->cards.find(server);
    if (cards == wish->cards.end())
        return std::nullopt;
    choice.option = placement::serve(wish->model, choice.load, cards->second, wish->assumed);
    if (!choice.option.fits())
        return std::nullopt;
    choice.count = countOf(choice, settings);
    chooseDisk(type, market, choice);
    choice.rank = rankOf(catalog, market, currency, choice);
    return choice;
}

std::optional<ComputeChoice> computeIn(const Catalog &catalog, const Market &market,
                                       const Currency &currency,
                                       const std::shared_ptr<const ComputeWish> &wish,
                                       const Demand &demand, const Settings &settings,
                                       const RankOrder &order)
{
    std::optional<ComputeChoice> best;
    for (const Market::Offer &offer : market.offers) {
        if (wish->cards.find(offer.server) == wish->cards.end())
            continue;
        auto found = computeOn(catalog, market, currency, wish, demand, settings, offer.server);
        if (found && (!best || order.less(found->rank, best->rank)))
            best = std::move(found);
    }
    return best;
}

bool carries(const ComputeChoice &choice, const Settings &settings, double factor)
{
    placement::ServingLoad load = choice.load;
    load.callsInFlight *= factor;
    load.inputTokensPerSecond *= factor;
    load.outputTokensPerSecond *= factor;
    const placement::ServingAssumptions &assumed = choice.wish->assumed;
    const placement::GpuGroup &gpus = choice.option.gpus;
    const double n = choice.count;
    const bool whole =
        placement::carries(choice.wish->model, load, gpus, n, assumed.utilisation, assumed);
    if (!whole || settings.survive == Survive::None)
        return whole;
    const double lost = losesAZone(settings) ? std::ceil(n / settings.zones) : 1;
    return placement::carries(choice.wish->model, load, gpus, n - lost,
                              assumed.utilisationAfterLoss, assumed);
}

std::vector<LedgerLine> ledgerOf(const ComputeChoice &choice, const Settings &settings)
{
    std::vector<LedgerLine> ledger;
    for (const ServingLine &from : choice.option.ledger) {
        LedgerLine line;
        line.constraint = constraintOf(from.need);
        line.nodes = static_cast<int>(from.instances);
        line.demand = from.demand;
        line.perNode = from.perInstance;
        line.unit = from.need == ServingNeed::KvCache ? "calls" : "tokens/s";
        if (from.need == ServingNeed::OneLost || from.need == ServingNeed::Speed) {
            if (from.need == ServingNeed::OneLost && losesAZone(settings))
                line.nodes = needs::withZoneLost(whole(from.demand), settings.zones);
            line.demand = line.nodes; // a number of nodes, as of every failure and every goal
            line.perNode = 1;
            line.unit = "nodes";
        }
        line.origin = Origin::Assumed; // memory margin, shares of bandwidth and tensor rate
        line.source = from.need == ServingNeed::KvCache ? choice.wish->model.source
                                                        : choice.option.gpus.source;
        ledger.push_back(line);
    }
    const auto largest = std::max_element(
        ledger.begin(), ledger.end(),
        [](const LedgerLine &a, const LedgerLine &b) { return a.nodes < b.nodes; });
    if (largest != ledger.end())
        largest->binding = true;
    return ledger;
}

std::vector<ComputeCost> costLines(const Catalog &catalog, const Market &market,
                                   const Currency &currency, const ComputeChoice &choice)
{
    const ServerType &server = catalog.servers[static_cast<std::size_t>(choice.server)];
    std::vector<ComputeCost> lines;
    lines.push_back({serverPart(currency, server, choice.count), server.name});
    lines.push_back({diskPart(currency, choice),
                     choice.disk.volume != nullptr ? choice.disk.volume->name : std::string()});
    const std::size_t atHome = market.secondSite ? lines.size() : 0;
    for (std::size_t i = 0; i < atHome; ++i) {
        ComputeCost again = lines[i];
        if (again.part.status == PriceStatus::NotApplicable)
            continue;
        again.part.of = again.part.item;
        again.part.item = CostItem::DrSite;
        lines.push_back(std::move(again));
    }
    CostPart licence;
    licence.item = CostItem::Licence;
    // What a licence of open weights costs, or whether it allows this at all, the catalogue seldom knows.
    licence.status = choice.wish->licence == "mit" || choice.wish->licence == "apache-2.0"
                         ? PriceStatus::NotApplicable
                         : PriceStatus::NotPriced;
    lines.push_back({licence, choice.wish->model.name});
    return lines;
}

} // namespace daemok::planner

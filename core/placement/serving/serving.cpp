// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/serving/serving.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace daemok::placement {
namespace {

constexpr double kMostInstances = 1e6;

// Least whole n >= 1 that holds; more instances never make it fail again. Nothing up to a million.
std::optional<double> least(const std::function<bool(double)> &holds)
{
    double high = 1;
    while (!holds(high)) {
        high *= 2;
        if (high > kMostInstances)
            return std::nullopt;
    }
    double low = high / 2; // fails, or 0.5
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        (holds(middle) ? high : low) = middle;
    }
    return high;
}

class Server
{
public:
    Server(const ServedModel &model, const ServingLoad &load, const ServingAssumptions &assumed,
           ServingOption &option)
        : m_model(model),
          m_load(load),
          m_assumed(assumed),
          m_option(option)
    {}

    void run()
    {
        if (!passesGates())
            return;
        const auto kv = least([&](double n) { return holdsCalls(n); });
        const auto throughput = least([&](double n) { return busy(n) <= m_assumed.utilisation; });
        const auto speed = least([&](double n) { return isFastEnough(n); });
        if (!kv || !throughput || !speed)
            return fail(ServingGate::TooSlow, m_load.tokensPerSecondPerCall,
                        speedOf(kMostInstances));
        line(ServingNeed::KvCache, m_load.callsInFlight, m_option.callsPerInstance, "calls", *kv);
        line(ServingNeed::Throughput, m_load.outputTokensPerSecond,
             m_load.outputTokensPerSecond / *throughput, "tokens/s", *throughput);
        if (m_load.tokensPerSecondPerCall > 0)
            line(ServingNeed::Speed, m_load.tokensPerSecondPerCall, speedOf(*speed), "tokens/s",
                 *speed);
        if (m_load.survivesOne) {
            const double left = *least([&](double n) {
                return holdsCalls(n) && isFastEnough(n)
                       && busy(n) <= m_assumed.utilisationAfterLoss;
            });
            line(ServingNeed::OneLost, left, 1, "instances", left + 1);
        }
        for (const ServingLine &one : m_option.ledger)
            m_option.count = std::max(m_option.count, one.instances);
        for (ServingLine &one : m_option.ledger)
            one.binding = one.instances == m_option.count;
        m_option.utilisation = busy(m_option.count);
        m_option.tokensPerSecondPerCall = speedOf(m_option.count);
    }

private:
    void fail(ServingGate gate, double needed, double allowed)
    {
        m_option.gate = gate;
        m_option.needed = needed;
        m_option.allowed = allowed;
    }

    bool passesGates()
    {
        NoTerms none;
        if (m_model.maxContext && m_load.contextTokens > *m_model.maxContext) {
            fail(ServingGate::ContextTooLong, m_load.contextTokens, *m_model.maxContext);
            return false;
        }
        if (!m_option.gpus.bandwidth) {
            fail(ServingGate::BandwidthUnknown, 0, 0);
            return false;
        }
        const Bytes usable = formula::usableOf(m_option.gpus);
        const Bytes kv = formula::kvBytesPerCall(m_model, m_load, none);
        const Bytes fixed =
            formula::weightBytes(m_model, none) + formula::computeBuffer(m_model, m_assumed, none);
        if (fixed + kv > usable) { // not even one call
            fail(ServingGate::WeightsTooLarge, (fixed + kv).value(), usable.value());
            return false;
        }
        m_option.callsPerInstance =
            formula::callsThatFit(m_model, m_load, m_option.gpus, m_assumed, none);
        m_option.prefillUnchecked = !m_option.gpus.flops;
        return true;
    }

    [[nodiscard]] bool holdsCalls(double n) const
    {
        return std::ceil(m_load.callsInFlight / n) <= m_option.callsPerInstance;
    }
    [[nodiscard]] double busy(double n) const
    {
        NoTerms none;
        return formula::servingUtilisation(m_model, m_load, m_option.gpus, m_assumed, n, none);
    }
    [[nodiscard]] double speedOf(double n) const
    {
        NoTerms none;
        const double b = formula::callsTogether(m_load, n, none);
        return 1 / formula::decodeStep(m_model, m_load, m_option.gpus, m_assumed, b, none);
    }
    [[nodiscard]] bool isFastEnough(double n) const
    {
        return speedOf(n) >= m_load.tokensPerSecondPerCall;
    }

    void line(ServingNeed need, double demand, double each, const char *unit, double instances)
    {
        m_option.ledger.push_back({need, demand, each, unit, instances, false});
    }

    const ServedModel &m_model;
    const ServingLoad &m_load;
    const ServingAssumptions &m_assumed;
    ServingOption &m_option;
};

std::optional<Price> monthlyOf(const ServerType &server, double count)
{
    std::optional<Price> price = server.monthly;
    if (server.hourly) {
        price = server.hourly;
        price->amount *= kHoursPerMonth;
    } else if (!price && server.purchase) {
        price = server.purchase;
        price->amount /= kPurchaseMonths;
    }
    if (price)
        price->amount *= count;
    return price;
}

// Cloud tables write GiB for what the maker calls GB: the smaller reading of both is planned with.
GpuGroup groupOf(const ServerType &server, const Gpu &gpu)
{
    GpuGroup group;
    group.name = gpu.name;
    group.count = std::max(server.gpuCount, 1.0); // a share of a card is a smaller card
    const double listed = server.gpuMemoryGib * kGiB;
    const double maker = gpu.memoryGb.value_or(0) * kGB;
    const bool isShare = server.gpuCount < 1;
    group.memoryEach = Bytes(maker > 0 && listed > 0 && !isShare ? std::min(listed, maker)
                                                                 : std::max(listed, maker));
    if (isShare && listed > 0)
        group.memoryEach = Bytes(listed);
    const double share = isShare ? server.gpuCount : 1;
    if (gpu.bandwidthGBs)
        group.bandwidth = *gpu.bandwidthGBs * kGB * share;
    if (gpu.fp16TensorTflops)
        group.flops = *gpu.fp16TensorTflops * 1e12 * share;
    group.source = gpu.source;
    return group;
}

// Fits first, then priced, then cheap.
bool isBetter(const ServingOption &a, const ServingOption &b)
{
    if (a.fits() != b.fits())
        return a.fits();
    if (a.monthly.has_value() != b.monthly.has_value())
        return a.monthly.has_value();
    return a.monthly && a.fits() && a.monthly->amount < b.monthly->amount;
}

} // namespace

Bytes formula::usableOf(const GpuGroup &gpus)
{
    NoTerms none;
    DeviceProfile card = assumedProfile(Compute::Cuda, DeviceKind::Gpu);
    card.total = MemoryReading{gpus.memoryEach, MemorySource::Catalog, Confidence::Reported, {}};
    card.free = card.total;
    return usableMemory(card, none).value_or(Bytes(0)) * gpus.count;
}

ServingAssumptions servingAssumptions(const Catalog &catalog)
{
    const ServingFigures &figures = catalog.serving;
    const auto rated = [](const AssumedFigure &figure) {
        return Rated{figure.value, Confidence::Assumed, figure.reason};
    };
    const auto rule = [&](Rule kind) {
        const std::optional<Figure> &figure =
            catalog.defaults.figures[static_cast<std::size_t>(kind)];
        return figure ? figure->value : 0;
    };
    ServingAssumptions assumed;
    assumed.bandwidthShare = rated(figures.bandwidthShare);
    assumed.flopShare = rated(figures.flopShare);
    assumed.utilisation = rule(Rule::UtilisationTarget);
    assumed.utilisationAfterLoss = rule(Rule::UtilisationFailed);
    assumed.ubatch = figures.prefillTokens.value;
    assumed.bufferFactor = figures.bufferFactor.value;
    assumed.vocabulary = figures.vocabulary.value;
    return assumed;
}

std::string_view nameOf(ServingNeed need)
{
    constexpr std::array<std::string_view, kServingNeeds> names{"kv-cache", "throughput", "speed",
                                                                "one-lost"};
    return names[static_cast<std::size_t>(need)];
}

std::string_view nameOf(ServingGate gate)
{
    constexpr std::array<std::string_view, kServingGates> names{
        "fits",        "weights-too-large", "too-slow",
        "gpu-unknown", "bandwidth-unknown", "context-too-long"};
    return names[static_cast<std::size_t>(gate)];
}

std::optional<ServedModel> servedModel(const OpenModel &model, double bitsPerWeight, double kvBytes)
{
    const bool embeds = model.kind == "embedding"; // it answers in one pass and keeps no KV cache
    if (!model.paramsBillion || (!model.kvBytesPerTokenFp16 && !embeds))
        return std::nullopt;
    ServedModel served;
    served.name = model.name;
    served.parameters = *model.paramsBillion * 1e9;
    served.activeParameters = model.activeParamsBillion.value_or(*model.paramsBillion) * 1e9;
    served.bitsPerWeight = bitsPerWeight;
    served.kvBytesPerToken = embeds ? 0 : *model.kvBytesPerTokenFp16 * kvBytes / 2;
    served.hiddenSize = model.hiddenSize.value_or(4096);
    served.maxContext = model.maxContext;
    // Layers that look back over a window only, by family (facts: GPU probing, section 5.8).
    served.kvIsUpperBound =
        model.family == "gemma" || model.family == "gpt-oss" || model.family == "exaone";
    served.source = model.source;
    return served;
}

ServingOption serve(const ServedModel &model, const ServingLoad &load, GpuGroup gpus,
                    const ServingAssumptions &assumed)
{
    ServingOption option;
    option.gpus = std::move(gpus);
    Server(model, load, assumed, option).run();
    return option;
}

bool carries(const ServedModel &model, const ServingLoad &load, const GpuGroup &gpus, double n,
             double utilisation, const ServingAssumptions &assumed)
{
    NoTerms none;
    if (n < 1 || !gpus.bandwidth)
        return false;
    const double b = std::max(load.callsInFlight / n, 1.0);
    const double speed = 1 / formula::decodeStep(model, load, gpus, assumed, b, none);
    return std::ceil(load.callsInFlight / n)
               <= formula::callsThatFit(model, load, gpus, assumed, none)
           && speed >= load.tokensPerSecondPerCall
           && formula::servingUtilisation(model, load, gpus, assumed, n, none) <= utilisation;
}

std::optional<GpuGroup> gpusOf(const ServerType &server, const Catalog &catalog)
{
    const Gpu *gpu = gpuOf(catalog, server);
    return gpu != nullptr ? std::optional(groupOf(server, *gpu)) : std::nullopt;
}

ServingOption serveOn(const ServerType &server, const Catalog &catalog, const ServedModel &model,
                      const ServingLoad &load, const ServingAssumptions &assumed)
{
    const std::optional<GpuGroup> gpus = gpusOf(server, catalog);
    ServingOption option;
    if (!gpus)
        option.gate = ServingGate::GpuUnknown;
    else
        option = serve(model, load, *gpus, assumed);
    option.server = &server;
    if (option.fits())
        option.monthly = monthlyOf(server, option.count);
    return option;
}

std::vector<ServingOption> serveOnCatalog(const Catalog &catalog, const ServedModel &model,
                                          const ServingLoad &load,
                                          const std::vector<std::string> &regions,
                                          const ServingAssumptions &assumed)
{
    std::vector<ServingOption> options;
    for (const ServerType &server : catalog.servers) {
        const bool wanted =
            regions.empty()
            || std::find(regions.begin(), regions.end(), server.region) != regions.end();
        if (server.gpuCount <= 0 || !wanted)
            continue;
        options.push_back(serveOn(server, catalog, model, load, assumed));
    }
    std::stable_sort(options.begin(), options.end(), isBetter);
    return options;
}

std::optional<BreakEven> breakEvenAgainst(const ServingOption &option, const LlmModel &api,
                                          const ServingLoad &load, bool dataMayLeave)
{
    if (!option.fits() || !option.monthly || option.monthly->currency != "USD"
        || !api.inputPerMillion)
        return std::nullopt;
    const double perCall = (load.inputTokens * *api.inputPerMillion
                            + load.outputTokens * api.outputPerMillion.value_or(0))
                           / 1e6;
    const double tokens = load.callsPerMonth * (load.inputTokens + load.outputTokens);
    if (perCall <= 0 || tokens <= 0)
        return std::nullopt;
    BreakEven result;
    result.ownMonthly = option.monthly->amount;
    result.apiMonthly = load.callsPerMonth * perCall;
    result.ownPerMillionTokens = result.ownMonthly / tokens * 1e6;
    result.apiPerMillionTokens = result.apiMonthly / tokens * 1e6;
    result.callsPerMonth = result.ownMonthly / perCall;
    result.ownIsCheaper = result.ownMonthly < result.apiMonthly;
    result.apiIsAllowed = dataMayLeave;
    return result;
}

} // namespace daemok::placement

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/placement/formulas.h"
#include "core/quantity/terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Serving a language model on own machines: the fewest instances that hold weights, the KV cache of all calls in flight and
/// the tokens a second at peak, with one instance lost (facts: GPU probing, section 5.8; design: models, section 7).
namespace daemok::placement {

/// A model as it lies in memory.
struct ServedModel
{
    std::string name;
    double parameters = 0;       ///< all of them: what must be held
    double activeParameters = 0; ///< used for one token: fewer in a mixture of experts
    double bitsPerWeight = 16;
    double kvBytesPerToken = 0; ///< at the KV cache's own precision
    double hiddenSize = 4096;
    std::optional<double> maxContext;
    bool kvIsUpperBound = false; ///< sliding windows and recurrent layers need less
    Source source;
};
/// Nothing where the catalogue lacks the parameters or the KV bytes. `kvBytes`: 2 for fp16, 1 for fp8.
[[nodiscard]] std::optional<ServedModel> servedModel(const OpenModel &model, double bitsPerWeight,
                                                     double kvBytes = 2);

struct ServingLoad
{
    double callsInFlight = 0;
    double inputTokensPerSecond = 0;   ///< at peak
    double outputTokensPerSecond = 0;  ///< at peak
    double contextTokens = 0;          ///< of a call: input and output
    double tokensPerSecondPerCall = 0; ///< that a reader wants; 0: any
    double callsPerMonth = 0;
    double inputTokens = 0, outputTokens = 0; ///< of a call
    bool survivesOne = true;
};

/// What a planner assumes where no benchmark of the client's says better: servingAssumptions() reads the catalogue's.
struct ServingAssumptions
{
    Rated bandwidthShare;            ///< e_m, of peak memory bandwidth that decoding reaches
    Rated flopShare;                 ///< e_r, of peak tensor rate that prefill reaches
    double utilisation = 0;          ///< at peak
    double utilisationAfterLoss = 0; ///< with one instance lost
    double ubatch = 0;               ///< u, tokens of a prefill step
    double bufferFactor = 0;         ///< k: activations of a token in units of the hidden size
    double vocabulary = 0;           ///< v, tokens
};
[[nodiscard]] ServingAssumptions servingAssumptions(const Catalog &catalog);

/// GPUs of one instance.
struct GpuGroup
{
    std::string name;
    double count = 1;
    Bytes memoryEach;
    std::optional<double> bandwidth; ///< bytes/s each
    std::optional<double> flops;     ///< fp16 tensor flop/s each
    Source source;
};

namespace formula {

/// W = N bpw / 8.
template <class Sink> Bytes weightBytes(const ServedModel &model, Sink &sink)
{
    sink.formula("W = N * bpw / 8");
    if constexpr (Sink::recording) {
        sink.term("N", "model_parameters", model.parameters, "count", Origin::Published,
                  model.source);
        sink.term("bpw", "bits_per_weight", model.bitsPerWeight, "bit", Origin::Estimate);
    }
    return Bytes(model.parameters * model.bitsPerWeight / 8);
}

/// KV cache of one call: bytes per token times its context.
template <class Sink>
Bytes kvBytesPerCall(const ServedModel &model, const ServingLoad &load, Sink &sink)
{
    sink.formula("KV = k_t * ctx");
    if constexpr (Sink::recording) {
        sink.term("k_t", "kv_bytes_per_token", model.kvBytesPerToken, "B", Origin::Published,
                  model.source);
        sink.term("ctx", "context_tokens", load.contextTokens, "tokens", Origin::Estimate);
    }
    return Bytes(model.kvBytesPerToken * load.contextTokens);
}

/// Compute buffer n_ubatch (k d + vocabulary) 4.
template <class Sink>
Bytes computeBuffer(const ServedModel &model, const ServingAssumptions &assumed, Sink &sink)
{
    sink.formula("B = u * (k * d + v) * 4");
    if constexpr (Sink::recording) {
        sink.term("u", "prefill_step_tokens", assumed.ubatch, "tokens");
        sink.term("k", "activation_factor", assumed.bufferFactor, "ratio");
        sink.term("d", "hidden_size", model.hiddenSize, "count", Origin::Published, model.source);
        sink.term("v", "vocabulary", assumed.vocabulary, "count");
    }
    return Bytes(assumed.ubatch * (assumed.bufferFactor * model.hiddenSize + assumed.vocabulary)
                 * 4);
}

/// Bytes that the GPUs of an instance leave for weights, KV and buffers: idle cards, less context and margin of each.
[[nodiscard]] Bytes usableOf(const GpuGroup &gpus);

/// Calls whose KV cache fits beside the weights: b_max = floor((U - W - B) / KV), U of all its GPUs; a million where calls keep none.
template <class Sink>
double callsThatFit(const ServedModel &model, const ServingLoad &load, const GpuGroup &gpus,
                    const ServingAssumptions &assumed, Sink &sink)
{
    NoTerms none;
    const double usable = usableOf(gpus).value();
    const double weights = weightBytes(model, none).value();
    const double buffer = computeBuffer(model, assumed, none).value();
    const double kv = kvBytesPerCall(model, load, none).value();
    sink.formula("b_max = floor((U - W - B) / KV)");
    if constexpr (Sink::recording) {
        sink.term("U", "usable_memory", usable, "B", Origin::Assumed, gpus.source);
        sink.term("W", "weight_bytes", weights, "B", Origin::Published, model.source);
        sink.term("B", "compute_buffer", buffer, "B", Origin::Assumed);
        sink.term("KV", "kv_bytes_per_call", kv, "B", Origin::Estimate, model.source);
    }
    constexpr double unlimited = 1e6;
    return kv > 0 ? std::max(std::floor((usable - weights - buffer) / kv), 0.0) : unlimited;
}

/// Calls that each of n instances serves at once: b = max(q / n, 1).
template <class Sink> double callsTogether(const ServingLoad &load, double n, Sink &sink)
{
    sink.formula("b = max(q / n, 1)");
    if constexpr (Sink::recording) {
        sink.term("q", "llm_calls_in_flight", load.callsInFlight, "calls", Origin::Estimate, {},
                  "/demand/llm_calls_in_flight");
        sink.term("n", "instances", n, "count");
    }
    return std::max(load.callsInFlight / n, 1.0);
}

/// Seconds of one decoding step for b calls together: every weight in use and every call's KV are read once, and two flop
/// are done for each active parameter and call; the slower of both.
template <class Sink>
double decodeStep(const ServedModel &model, const ServingLoad &load, const GpuGroup &gpus,
                  const ServingAssumptions &assumed, double b, Sink &sink)
{
    NoTerms none;
    const double weights = weightBytes(model, none).value();
    const double active = weights * model.activeParameters / model.parameters;
    const double read = std::min(weights, active * std::max(b, 1.0))
                        + b * kvBytesPerCall(model, load, none).value();
    const double bandwidth = *gpus.bandwidth * gpus.count * assumed.bandwidthShare.value;
    const double memory = read / bandwidth;
    const double compute = gpus.flops ? 2 * model.activeParameters * b
                                            / (*gpus.flops * gpus.count * assumed.flopShare.value)
                                      : 0;
    sink.formula(gpus.flops ? "t = max((min(W, W_a * max(b, 1)) + b * KV) / (g * B_m * e_m), "
                              "2 * N_a * b / (g * R * e_r)); W_a = W * N_a / N"
                            : "t = (min(W, W_a * max(b, 1)) + b * KV) / (g * B_m * e_m); "
                              "W_a = W * N_a / N");
    if constexpr (Sink::recording) {
        sink.term("W", "weight_bytes", weights, "B", Origin::Published, model.source);
        sink.term("N", "model_parameters", model.parameters, "count", Origin::Published,
                  model.source);
        sink.term("N_a", "active_parameters", model.activeParameters, "count", Origin::Published,
                  model.source);
        sink.term("KV", "kv_bytes_per_call", kvBytesPerCall(model, load, none).value(), "B",
                  Origin::Estimate, model.source);
        sink.term("b", "calls_together", b, "count");
        sink.term("g", "gpus", gpus.count, "count", Origin::Published, gpus.source);
        sink.term("B_m", "memory_bandwidth", *gpus.bandwidth, "B/s", Origin::Published,
                  gpus.source);
        ratedTerm(sink, "e_m", "bandwidth_share", assumed.bandwidthShare, "share");
        if (gpus.flops) {
            sink.term("R", "tensor_rate", *gpus.flops, "flop/s", Origin::Published, gpus.source);
            ratedTerm(sink, "e_r", "flop_share", assumed.flopShare, "share");
        }
    }
    return std::max(memory, compute);
}

/// Share of its time that each of n instances is busy: prefill + decoding, rho = i/n 2 N_a/(g R e_r) + o/n t(b)/b.
/// Its text leaves t to decodeStep().
template <class Sink>
double servingUtilisation(const ServedModel &model, const ServingLoad &load, const GpuGroup &gpus,
                          const ServingAssumptions &assumed, double n, Sink &sink)
{
    NoTerms none;
    const double b = callsTogether(load, n, none);
    const double step = decodeStep(model, load, gpus, assumed, b, none);
    const double decode = load.outputTokensPerSecond / n * step / b;
    const double prefill = gpus.flops ? load.inputTokensPerSecond / n * 2 * model.activeParameters
                                            / (*gpus.flops * gpus.count * assumed.flopShare.value)
                                      : 0;
    sink.formula(gpus.flops ? "rho = i / n * 2 * N_a / (g * R * e_r) + o / n * t / b"
                            : "rho = o / n * t / b");
    if constexpr (Sink::recording) {
        if (gpus.flops)
            sink.term("i", "input_tokens_per_s", load.inputTokensPerSecond, "tokens/s");
        sink.term("o", "output_tokens_per_s", load.outputTokensPerSecond, "tokens/s");
        sink.term("n", "instances", n, "count");
        sink.term("t", "decode_step", step, "s");
        sink.term("b", "calls_together", b, "count");
    }
    return prefill + decode;
}

} // namespace formula

/// What asks for instances; each is one line of the ledger.
enum class ServingNeed : std::uint8_t { KvCache, Throughput, Speed, OneLost };
inline constexpr std::size_t kServingNeeds = 4;
[[nodiscard]] std::string_view nameOf(ServingNeed need);
struct ServingLine
{
    ServingNeed need{};
    double demand = 0, perInstance = 0;
    std::string unit;
    double instances = 0;
    bool binding = false;
};

enum class ServingGate : std::uint8_t {
    Fits,
    WeightsTooLarge,  ///< needed, allowed: bytes of an instance
    TooSlow,          ///< wanted, reached: tokens/s of a single call
    GpuUnknown,       ///< the catalogue has no card of that name
    BandwidthUnknown, ///< nor its bandwidth
    ContextTooLong    ///< asked, allowed: tokens
};
inline constexpr std::size_t kServingGates = 6;
[[nodiscard]] std::string_view nameOf(ServingGate gate);

/// One kind of instance for the whole load.
struct ServingOption
{
    const ServerType *server = nullptr; ///< of the catalogue given; null for GPUs at hand
    GpuGroup gpus;
    ServingGate gate = ServingGate::Fits;
    double needed = 0, allowed = 0;
    double count = 0;
    std::vector<ServingLine> ledger;
    double callsPerInstance = 0; ///< that fit beside the weights
    double utilisation = 0;      ///< at peak, all instances there
    double tokensPerSecondPerCall = 0;
    bool prefillUnchecked = false; ///< the card's tensor rate is not known
    std::optional<Price> monthly;

    [[nodiscard]] bool fits() const { return gate == ServingGate::Fits; }
};

/// Whether `n` instances hold every call, are as fast as a reader wants and at most `utilisation` busy.
[[nodiscard]] bool carries(const ServedModel &model, const ServingLoad &load, const GpuGroup &gpus,
                           double n, double utilisation, const ServingAssumptions &assumed);

/// The fewest instances with these GPUs.
[[nodiscard]] ServingOption serve(const ServedModel &model, const ServingLoad &load, GpuGroup gpus,
                                  const ServingAssumptions &assumed);

/// The GPUs of a server type; nothing where the catalogue lacks its card.
[[nodiscard]] std::optional<GpuGroup> gpusOf(const ServerType &server, const Catalog &catalog);

/// The fewest servers of one type, GpuUnknown where the catalogue lacks its card; priced as listed.
[[nodiscard]] ServingOption serveOn(const ServerType &server, const Catalog &catalog,
                                    const ServedModel &model, const ServingLoad &load,
                                    const ServingAssumptions &assumed);

/// Every GPU server type of the catalogue in these regions (empty: all): those that fit by cost a month, unpriced after
/// priced, those that do not fit last.
[[nodiscard]] std::vector<ServingOption>
serveOnCatalog(const Catalog &catalog, const ServedModel &model, const ServingLoad &load,
               const std::vector<std::string> &regions, const ServingAssumptions &assumed);

/// The card that a server type names, by model and memory; null if none fits.
[[nodiscard]] const Gpu *gpuOf(const Catalog &catalog, const ServerType &server);
/// The card that a driver names ("NVIDIA GeForce RTX 4090"); null if none fits.
[[nodiscard]] const Gpu *gpuNamed(const Catalog &catalog, std::string_view name,
                                  std::optional<Bytes> memory);

/// Own instances against an API that is paid by the token. USD; nothing where either has no price.
struct BreakEven
{
    double ownMonthly = 0, apiMonthly = 0;
    double ownPerMillionTokens = 0, apiPerMillionTokens = 0;
    double callsPerMonth = 0; ///< at which both cost the same with these instances
    bool ownIsCheaper = false;
    bool apiIsAllowed = true; ///< false where data may not leave: own instances are the only answer
};
[[nodiscard]] std::optional<BreakEven> breakEvenAgainst(const ServingOption &option,
                                                        const LlmModel &api,
                                                        const ServingLoad &load, bool dataMayLeave);

} // namespace daemok::placement

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/session.h"

#include "probes/line.h"

#include <algorithm>
#include <utility>

namespace daemok::probes::lab {
namespace {

constexpr std::size_t kMiB = 1U << 20U;
constexpr std::size_t kChunk = 4 * kMiB;
constexpr std::size_t kDataBytes =
    320 * kMiB; ///< without a smaller limit: a fifth of a minute on a laptop
constexpr std::size_t kSegmentBytes = 128 * kMiB; ///< a segmented run has at least two
constexpr std::size_t kCurveBytes = 96 * kMiB;
constexpr std::size_t kCrossoverBytes = 192 * kMiB;
constexpr std::array<std::size_t, 6> kCurveChunks{64U << 10U, 256U << 10U, kMiB,
                                                  4 * kMiB,   16 * kMiB,   64 * kMiB};
constexpr std::array<int, 4> kCrossoverPasses{1, 2, 4, 8};

std::size_t wholeGrains(std::size_t bytes)
{
    return std::max(bytes / kGrain, std::size_t(1)) * kGrain;
}

std::string hexadecimal(std::uint64_t value)
{
    constexpr const char *digits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4)
        text += digits[(value >> static_cast<unsigned>(shift)) & 15U];
    return text;
}

} // namespace

Session::Session(Device &device, const Options &options, std::string api)
    : m_device(device),
      m_options(options),
      m_api(std::move(api)),
      m_limits(device.limits()),
      m_quick(options.has("quick"))
{}

// Enough to exceed a small device's largest allocation by a quarter, within a quarter of what the host has to spare: on a
// processor the device's memory and the host's are one.
std::size_t Session::dataBytes() const
{
    const double asked = m_options.number("bytes", static_cast<double>(kDataBytes));
    const double spare = host::hostFacts({}).availableBytes.value_or(1e9) / 4;
    return wholeGrains(static_cast<std::size_t>(std::clamp(asked, 16.0 * kMiB, spare)));
}

bool Session::prepare()
{
    m_start = host::monotonicSeconds();
    m_end = m_start + m_options.number("seconds", 30);
    sayStage(Stage::Allocate, "data set");
    m_source = Source::make(m_options.text("scratch"), dataBytes());
    if (!m_source) {
        sayFail(Detail::CallFailed, 0, "neither disk nor memory holds the data set");
        return false;
    }
    m_chunk = wholeGrains(std::min(kChunk, m_source->bytes() / 2));
    const auto largest = static_cast<std::size_t>(m_limits.maxAllocBytes);
    m_segment = wholeGrains(std::min({kSegmentBytes, m_source->bytes() / 2, largest}));
    sayStage(Stage::Allocate, "constants");
    for (std::size_t i = 0; i < kKernels; ++i) {
        const std::vector<float> values = constantsOf(static_cast<Kernel>(i));
        const std::size_t bytes = values.size() * sizeof(float);
        m_constants[i] = std::make_unique<Memory>(m_device, bytes);
        int code = m_constants[i]->code();
        const auto *raw = reinterpret_cast<const std::byte *>(values.data());
        code = code != 0 ? code : m_device.write(0, m_constants[i]->get(), 0, raw, bytes);
        code = code != 0 ? code : m_device.finish(0);
        if (code != 0) {
            sayFail(Detail::CallFailed, code, "constants");
            return false;
        }
    }
    m_rates.emplace(m_device, *m_source);
    return true;
}

void Session::sayLab() const
{
    Line line = lineOf("lab");
    line["api"] = m_api;
    line["name"] = m_limits.name;
    line["version"] = m_limits.version;
    line["total_bytes"] = m_limits.totalBytes;
    line["max_alloc_bytes"] = m_limits.maxAllocBytes;
    line["unified"] = m_limits.unified;
    line["cpu"] = m_limits.isCpu;
    line["bytes"] = m_source->bytes();
    line["chunk_bytes"] = m_chunk;
    line["segment_bytes"] = m_segment;
    line["source"] = m_source->kind();
    line["overlap"] = m_limits.isCpu ? "reader" : "device";
    Line shapes = Line::array();
    for (const Shape &shape : kShapes)
        shapes.push_back({{"workload", shape.name},
                          {"in_bytes", shape.inBytes},
                          {"out_bytes", shape.outBytes},
                          {"flop_per_byte", shape.flopPerByte}});
    line["workloads"] = std::move(shapes);
    say(line);
}

void Session::sayRate(std::string_view id, std::size_t block, std::optional<double> value,
                      int repeat, std::string_view unit) const
{
    if (!value)
        return;
    Line line = lineOf("rate");
    line["id"] = id;
    if (block > 0)
        line["block_bytes"] = block;
    line["value"] = *value;
    line["unit"] = unit;
    line["repeat"] = repeat;
    say(line);
}

void Session::sayProgress() const
{
    Line line = lineOf("progress");
    const double passed = host::monotonicSeconds() - m_start;
    line["share"] = std::clamp(passed / std::max(m_end - m_start, 1e-3), 0.0, 1.0);
    say(line);
}

bool Session::hasTime(double share) const
{
    return host::monotonicSeconds() < m_start + share * (m_end - m_start);
}

void Session::measureRates(int repeat)
{
    sayStage(Stage::Run, "rates");
    sayRate("launch", 0, m_rates->launchSeconds(), repeat, "s");
    sayRate("source", m_chunk, m_rates->sourceRate(m_chunk), repeat);
    sayRate("source.busy", m_chunk, m_rates->busySourceRate(m_constants[0]->get(), m_chunk),
            repeat);
    sayRate("up", m_chunk, m_rates->upRate(m_chunk), repeat);
    sayRate("fresh", m_segment, m_rates->freshRate(m_segment), repeat);
    for (std::size_t i = 0; i < (m_quick ? 1 : kKernels); ++i) {
        const auto kernel = static_cast<Kernel>(i);
        const std::string name(shapeOf(kernel).name);
        for (const std::size_t block : {m_chunk, m_segment})
            sayRate("kernel." + name, block,
                    m_rates->kernelRate(kernel, m_constants[i]->get(), block), repeat);
        sayRate("down." + name, m_chunk, m_rates->downRate(kernel, m_chunk), repeat);
    }
}

void Session::measure(std::string_view series, Kernel kernel, Strategy strategy, std::size_t bytes,
                      std::size_t chunk, int passes, int repeat)
{
    Job job;
    job.kernel = kernel;
    job.strategy = strategy;
    job.bytes = bytes;
    job.chunkBytes = chunk;
    job.segmentBytes = m_segment;
    job.passes = passes;
    job.deadline = m_end + 5; // what was begun may end
    const auto strategyName = kStrategyNames[static_cast<std::size_t>(strategy)];
    sayStage(Stage::Run, std::string(strategyName));
    const Outcome outcome =
        lab::run(m_device, *m_source, m_constants[static_cast<std::size_t>(kernel)]->get(), job,
                 !m_limits.isCpu);
    Line line = lineOf("run");
    line["series"] = series;
    line["workload"] = shapeOf(kernel).name;
    line["strategy"] = strategyName;
    line["bytes"] = bytes;
    line["chunk_bytes"] = chunk;
    if (strategy == Strategy::Segmented)
        line["segment_bytes"] = m_segment;
    line["passes"] = passes;
    line["repeat"] = repeat;
    line["state"] = kOutcomeNames[static_cast<std::size_t>(outcome.state)];
    line["code"] = outcome.code;
    if (outcome.state == Outcome::State::Ok) {
        line["ms"] = outcome.seconds * 1e3;
        line["checksum"] = hexadecimal(outcome.checksum);
        line["device_bytes"] = outcome.deviceBytes;
        line["host_bytes"] = outcome.hostBytes;
        line["parts_ms"] = {{"allocate", outcome.parts.allocate * 1e3},
                            {"fetch", outcome.parts.fetch * 1e3},
                            {"up", outcome.parts.up * 1e3},
                            {"compute", outcome.parts.compute * 1e3},
                            {"down", outcome.parts.down * 1e3}};
    }
    say(line);
}

void Session::measureStrategies(int repeat)
{
    for (std::size_t i = 0; i < (m_quick ? 1 : kKernels); ++i) {
        for (const Strategy strategy :
             {Strategy::Bulk, Strategy::Segmented, Strategy::Chunked, Strategy::Streamed}) {
            // The first repeat is whole even where time is short: an answer for every strategy.
            if (repeat == 0 || hasTime())
                measure("strategies", static_cast<Kernel>(i), strategy, m_source->bytes(), m_chunk,
                        1, repeat);
        }
        sayProgress();
    }
}

void Session::measureCurve(int repeat)
{
    const std::size_t bytes = wholeGrains(std::min(kCurveBytes, m_source->bytes()));
    for (const std::size_t asked : kCurveChunks) {
        const std::size_t chunk = wholeGrains(asked);
        if (!hasTime() || chunk > bytes / 2 || static_cast<double>(chunk) > m_limits.maxAllocBytes)
            break;
        if (repeat == 0) {
            sayRate("source", chunk, m_rates->sourceRate(chunk), repeat);
            sayRate("up", chunk, m_rates->upRate(chunk), repeat);
            sayRate("kernel.topk", chunk,
                    m_rates->kernelRate(Kernel::TopK, m_constants[0]->get(), chunk), repeat);
        }
        for (const Strategy strategy : {Strategy::Chunked, Strategy::Streamed})
            measure("curve", Kernel::TopK, strategy, bytes, chunk, 1, repeat);
    }
    sayProgress();
}

void Session::measureCrossover(int repeat)
{
    const std::size_t bytes = wholeGrains(std::min(kCrossoverBytes, m_source->bytes()));
    for (const int passes : kCrossoverPasses) {
        if (!hasTime())
            break;
        measure("crossover", Kernel::TopK, Strategy::Segmented, bytes, m_chunk, passes, repeat);
        measure("crossover", Kernel::TopK, Strategy::Streamed, bytes, m_chunk, passes, repeat);
    }
    sayProgress();
}

bool Session::run()
{
    if (!prepare())
        return false;
    sayLab();
    sayStage(Stage::Run, "memory bandwidth");
    constexpr std::size_t mostForBandwidth = 512 * kMiB;
    sayRate("launch", 0, m_rates->launchSeconds(), 0, "s");
    sayRate("memory", 0, m_rates->memoryRate(mostForBandwidth), 0);
    const int repeats = static_cast<int>(m_options.number("repeats", m_quick ? 1 : 5));
    for (int repeat = 0; repeat < repeats && (repeat == 0 || hasTime(0.9)); ++repeat) {
        // Before and after: what disturbs the machine in between is in both or in neither.
        measureRates(repeat);
        measureStrategies(repeat);
        measureRates(repeat);
        if (!m_quick) {
            measureCurve(repeat);
            measureCrossover(repeat);
        }
    }
    return true;
}

} // namespace daemok::probes::lab

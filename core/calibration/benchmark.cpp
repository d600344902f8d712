// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/benchmark.h"

#include "core/calibration/tools/page.h"
#include "core/quantity/numbers.h"
#include "core/quantity/textfile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace daemok::calibration {
namespace {

constexpr std::size_t kLargestFile = std::size_t{64} << 20U;

/// wrk before HdrHistogram, whose table wrk2 prints too.
const std::array<const Reader *, 13> kReaders = {&kGoYcsb,
                                                 &kYcsb,
                                                 &kCassandraStress,
                                                 &kRally,
                                                 &kRedisBenchmark,
                                                 &kMemtier,
                                                 &kVegeta,
                                                 &kK6,
                                                 &kWrk,
                                                 &kAb,
                                                 &kHey,
                                                 &kPgbench,
                                                 &kHdrHistogram};

/// Between what a histogram lists, its value at the least share that is not smaller.
std::optional<double> listedAt(const std::vector<Quantile> &quantiles, double share)
{
    const auto found = std::find_if(quantiles.begin(), quantiles.end(),
                                    [&](const Quantile &q) { return q.share >= share - 1e-6; });
    if (found == quantiles.end())
        return std::nullopt;
    return found->ms;
}

Error inconsistent(const Benchmark &result, std::string field, std::string what)
{
    return {ErrorId::Inconsistent, Place{result.file, 0, 0}, {std::move(field), std::move(what)}};
}

Result<Done> checkOperation(const Benchmark &result, MeasuredOperation &op)
{
    std::stable_sort(op.quantiles.begin(), op.quantiles.end(),
                     [](const Quantile &a, const Quantile &b) { return a.share < b.share; });
    for (std::size_t i = 0; i < op.quantiles.size(); ++i) {
        const Quantile &q = op.quantiles[i];
        if (q.share < 0 || q.share > 1 || !std::isfinite(q.ms) || q.ms < 0)
            return inconsistent(result, op.name,
                                "percentiles within 0..100 with times of 0 or more");
        if (i > 0 && q.ms < op.quantiles[i - 1].ms)
            return inconsistent(result, op.name,
                                "p" + formatNumber(100 * q.share) + " is less than p"
                                    + formatNumber(100 * op.quantiles[i - 1].share));
    }
    return Done{};
}

Result<Benchmark> checked(Benchmark result)
{
    for (MeasuredOperation &op : result.operations)
        if (const auto done = checkOperation(result, op); !done)
            return done.error();
    if (result.tool != Tool::HdrHistogram && result.perSecond <= 0)
        return inconsistent(result, "throughput", "a run without a single answer");
    if (result.clients && (*result.clients < 1 || *result.clients > 1e7))
        return Error{ErrorId::OutOfRange,
                     Place{result.file, 0, 0},
                     {"clients", formatNumber(*result.clients), "1..1e7"}};
    return result;
}

bool oneOf(std::string_view name, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return name.find(word) != std::string_view::npos;
    });
}

} // namespace

std::optional<double> MeasuredOperation::quantileMs(double share) const
{
    // A fine histogram (HdrHistogram, steps) need not hold the share itself.
    if (quantiles.size() > 12)
        return listedAt(quantiles, share);
    for (const Quantile &q : quantiles)
        if (std::abs(q.share - share) < 1e-6)
            return q.ms;
    return std::nullopt;
}

std::string_view toolName(Tool tool)
{
    switch (tool) {
    case Tool::Ycsb:
        return "ycsb";
    case Tool::GoYcsb:
        return "go-ycsb";
    case Tool::CassandraStress:
        return "cassandra-stress";
    case Tool::Rally:
        return "rally";
    case Tool::RedisBenchmark:
        return "redis-benchmark";
    case Tool::Memtier:
        return "memtier";
    case Tool::Vegeta:
        return "vegeta";
    case Tool::K6:
        return "k6";
    case Tool::Wrk:
        return "wrk";
    case Tool::Wrk2:
        return "wrk2";
    case Tool::Ab:
        return "ab";
    case Tool::Hey:
        return "hey";
    case Tool::Pgbench:
        return "pgbench";
    case Tool::HdrHistogram:
        return "hdrhistogram";
    }
    return {};
}

std::string_view loopName(Loop loop)
{
    switch (loop) {
    case Loop::Closed:
        return "closed";
    case Loop::Open:
        return "open";
    case Loop::Unknown:
        break;
    }
    return {};
}

std::string_view benchmarkProblemName(BenchmarkProblem problem)
{
    switch (problem) {
    case BenchmarkProblem::Unrecognised:
        return "unrecognised";
    case BenchmarkProblem::HdrLog:
        return "hdr_log";
    case BenchmarkProblem::Json:
        return "json";
    }
    return {};
}

std::optional<Operation> guessOperation(Tool tool, std::string_view name)
{
    const std::string word = lower(name);
    if (tool == Tool::Wrk || tool == Tool::Wrk2 || tool == Tool::Ab || tool == Tool::Hey
        || tool == Tool::K6 || tool == Tool::Vegeta || tool == Tool::HdrHistogram)
        return std::nullopt; // an address does not tell what it asks for
    if (tool == Tool::Pgbench)
        return oneOf(word, {"select only"})     ? std::optional(Operation::Lookup)
               : oneOf(word, {"simple update"}) ? std::optional(Operation::Insert)
                                                : std::nullopt;
    if (oneOf(word, {"scan", "range", "list"}))
        return Operation::List;
    if (oneOf(word, {"knn", "vector"}))
        return Operation::Vector;
    if (oneOf(word, {"agg", "histogram"}))
        return Operation::Aggregate;
    if (oneOf(word, {"insert", "update", "write", "set", "index", "bulk", "push"})
        && word != "readmodifywrite")
        return Operation::Insert;
    if (oneOf(word, {"term", "phrase", "match", "search"}))
        return Operation::FullText;
    if (oneOf(word, {"read", "get"}))
        return Operation::Lookup;
    return std::nullopt;
}

Result<Benchmark> readBenchmark(std::string_view text, const std::string &fileName)
{
    if (const auto bad = firstInvalidUtf8(text))
        return Error{ErrorId::NotText, placeAt(text, *bad, fileName), {}};
    const Page page(text, fileName);
    for (const Reader *reader : kReaders) {
        if (!reader->is(page))
            continue;
        auto result = reader->read(page);
        if (!result)
            return result;
        result->file = fileName;
        return checked(std::move(*result));
    }
    const bool json = trimmed(text).starts_with('{') || trimmed(text).starts_with('[');
    const BenchmarkProblem problem = page.contains("Histogram log format version")
                                             || page.contains("Interval_Compressed_Histogram")
                                         ? BenchmarkProblem::HdrLog
                                     : json ? BenchmarkProblem::Json
                                            : BenchmarkProblem::Unrecognised;
    return Error{ErrorId::NotABenchmark,
                 Place{fileName, 0, 0},
                 {std::string(benchmarkProblemName(problem))}};
}

Result<Benchmark> loadBenchmark(const std::filesystem::path &file)
{
    const auto text = readTextFile(file, kLargestFile);
    if (!text)
        return text.error();
    return readBenchmark(*text, utf8(file));
}

} // namespace daemok::calibration

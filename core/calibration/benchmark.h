// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/operation.h"
#include "core/quantity/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::calibration {

/// Programs whose results are read.
enum class Tool : std::uint8_t {
    Ycsb,
    GoYcsb,
    CassandraStress,
    Rally, ///< and OpenSearch Benchmark, which writes the same
    RedisBenchmark,
    Memtier,
    Vegeta,
    K6,
    Wrk,
    Wrk2,
    Ab,
    Hey,
    Pgbench,
    HdrHistogram, ///< percentile text of the library, by whatever program
};
constexpr int kTools = 14;
[[nodiscard]] std::string_view toolName(Tool tool); ///< "redis-benchmark"

/// Closed: a client sends its next request when the last one is answered, so that a slow server is asked less and
/// its queue never shows (coordinated omission). Open: requests are sent at their own times.
enum class Loop : std::uint8_t { Unknown, Closed, Open };
[[nodiscard]] std::string_view loopName(Loop loop); ///< "closed"; "" if unknown

struct Quantile
{
    double share = 0; ///< 0..1
    double ms = 0;
};

/// One kind of request, as the tool names it. Absent = the tool does not say.
struct MeasuredOperation
{
    std::string name;
    double perSecond = 0;
    bool counted = true; ///< perSecond counts the requests the times are of (Rally: documents)
    std::optional<double> requests; ///< how many were measured
    std::optional<double> meanMs;
    std::optional<double> deviationMs; ///< standard deviation
    std::vector<Quantile> quantiles;   ///< ascending in both

    /// At `share` as the tool gives it, within 1e-6; nothing in between is made up.
    [[nodiscard]] std::optional<double> quantileMs(double share) const;
};

/// One run of one tool.
struct Benchmark
{
    Tool tool{};
    std::string file; ///< for messages
    Loop loop = Loop::Unknown;
    std::optional<double> clients; ///< requests that may be under way at once
    std::optional<double> seconds;
    std::optional<double> errors; ///< failed requests
    double perSecond = 0;  ///< all operations; the first one's where they ran one after the other
    bool oneByOne = false; ///< the operations ran one after the other, not mixed
    std::vector<MeasuredOperation> operations; ///< never empty
};

/// Why a file is no result; the argument of ErrorId::NotABenchmark.
enum class BenchmarkProblem : std::uint8_t {
    Unrecognised, ///< the words of no known tool
    HdrLog,       ///< compressed histograms (.hlog): the percentiles must be exported
    Json,         ///< a JSON document of something else
};
[[nodiscard]] std::string_view benchmarkProblemName(BenchmarkProblem problem); ///< "hdr_log"

/// What an operation of a tool most likely is; nothing where its name does not tell (a web page).
[[nodiscard]] std::optional<Operation> guessOperation(Tool tool, std::string_view name);

/// The tool is told by the words in the text, never by the file's name. Errors: NotABenchmark, NotText; MissingKey,
/// NotANumber, OutOfRange, Inconsistent with file and line.
[[nodiscard]] Result<Benchmark> readBenchmark(std::string_view text, const std::string &fileName);
/// At most 64 MiB. Errors as above and of readTextFile().
[[nodiscard]] Result<Benchmark> loadBenchmark(const std::filesystem::path &file);

} // namespace daemok::calibration

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/operation.h"
#include "core/pattern/load.h"
#include "core/pattern/pattern.h"
#include "core/quantity/units.h"
#include "core/reuse/gapmodel.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace daemok {

/// What is stored. Corpus and vectors live where they are searched; the existing database stays where it is.
enum class DataSetId : std::uint8_t { Results, Records, Vectors, Corpus, Existing };
constexpr int kDataSets = 5;

/// Name used in plan --json.
[[nodiscard]] std::string_view dataSetName(DataSetId id);

/// Stored bytes of one logical copy, before copies, index overhead and compression.
struct DataSet
{
    DataSetId id{};
    double items = 0;
    double bytesPerItem = 0;
    double insertedBytesPerDay = 0;
    [[nodiscard]] Bytes bytes() const { return Bytes(items * bytesPerItem); }
};

/// One kind of operation on one data set in the busiest minute.
struct OperationLoad
{
    DataSetId dataSet{};
    Operation operation{};
    PerSecond rate;       ///< busiest minute
    double meanShare = 0; ///< mean rate / busiest minute (month's traffic, request units)
    double itemsReturned = 1;
    double gbTouched =
        0; ///< GB (1e9) of stored data one operation reads through (share searched x stored)
    double gbColumns = 0;  ///< of these, what a column store reads: fields but not the texts
    double bytesMoved = 0; ///< payload bytes of one operation
};

/// Demand vector of one month. Every component is >= 0; zero is ordinary.
struct Demand
{
    int month = 0;
    std::array<DataSet, kDataSets> dataSets;
    std::vector<OperationLoad> operations; ///< those with a rate > 0, in (dataSet, operation) order
    double peakRequests = 0;               ///< 1/s, busiest minute
    double meanRequests = 0;               ///< 1/s, over the year
    double hitRatio = 0;                   ///< with semantic gain
    double storeConnections = 0;           ///< to each store, before its members multiply them
    double vectorDimensions = 0;
    double compressibility = 1;
    double itemBytesMax = 0;         ///< size of the largest stored item (item limits)
    double existingTransactions = 0; ///< 1/s today, grown
    double existingGb = 0;

    [[nodiscard]] const DataSet &dataSet(DataSetId id) const
    {
        return dataSets[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] double
    rate(Operation op) const; ///< sum over data sets but the existing database, 1/s
    [[nodiscard]] double rate(DataSetId set, Operation op) const;
    [[nodiscard]] Bytes storedBytes() const; ///< all but the existing database
    [[nodiscard]] double storedItems() const;
};

/// LLM API path in the busiest minute: calls, calls in flight (Little), tokens.
struct LlmLoad
{
    double callsPerSecond = 0;
    double secondsPerCall = 0; ///< first token + output tokens / speed
    double callsInFlight = 0;
    double tokensPerMinute = 0;
    double meanCallsPerMonth = 0;
    double meanRequestsPerMonth = 0; ///< calls without reuse
};

/// A part of a demand that a recording sink is asked for.
struct DemandFigure
{
    enum class Part : std::uint8_t { None, Rate, Items, BytesPerItem };

    Part part = Part::None;
    DataSetId set{};
    Operation operation{}; ///< of a rate
};

/// What is answered from the store and kept for it, where a law of gaps says so instead of the three answers.
struct ReuseKept
{
    double hitRatio = 0; ///< with semantic gain
    double items = 0;    ///< stored results, grown to the month
};

/// For how long data has been kept when a month ends: what a retention beyond it holds has not come yet.
struct Filled
{
    double months = std::numeric_limits<double>::infinity(); ///< whole retentions, however long

    [[nodiscard]] double days() const { return months * 365.0 / 12.0; }
};

/// Demand in month `month`: the last month of the horizon carries full retention at that month's rate;
/// month 0 carries what one month brings.
[[nodiscard]] Demand demandAt(const UsagePattern &pattern, int month, bool fullRetention);
/// The same; `sink` hears how `figure` comes about.
Demand demandAt(const UsagePattern &pattern, int month, bool fullRetention, RecordedTerms &sink,
                DemandFigure figure);
/// The same with the reuse given. A typed load has none and ignores it.
[[nodiscard]] Demand demandAt(const UsagePattern &pattern, int month, const ReuseKept &kept);
/// The same after `filled` of keeping, at that month's rate: more than what came in while there was less of it.
[[nodiscard]] Demand demandAt(const UsagePattern &pattern, int month, const Filled &filled);
[[nodiscard]] LlmLoad llmLoad(const UsagePattern &pattern, const Demand &demand);

} // namespace daemok

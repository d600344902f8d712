// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/calllog.h"

#include <array>
#include <vector>

namespace daemok::calllog {

/// A monitoring export: calls a second of each client in windows of one length. Rates in calls a second.
struct RateSummary
{
    std::uint64_t clients = 0; ///< 1 where no column names them
    std::uint64_t windows = 0;
    double windowS = 0;  ///< length of a window, s
    double meanPerS = 0; ///< all clients, mean over the windows
    double peakPerS = 0; ///< all clients, busiest window
    double lowestPerS = 0;
    double peakOverMean = 0;
    std::optional<double>
        cv; ///< of the gaps between calls, weighted by rate, where a column gives it
    double largestShare = 0; ///< of the calls, by the client that calls most
    double topTenthShare =
        0; ///< by the tenth of the clients that call most, rounded down, at least one
    std::array<double, 24>
        hourOfDay{}; ///< mean rate by hour of the day over the mean of all (hours counted from the first window's zero)
    std::vector<double> perWindow; ///< all clients
    Nanoseconds first = 0;         ///< begin of the first window
    bool hasDate = false;
};

struct RateLog
{
    LineReport lines;
    RateSummary rates;
};

/// Reads a table with the roles Time (begin of a window) and Rate, and User and Variation where they are there.
/// NothingToCount (fewer than two windows), DamagedLines, Cancelled and what reading says.
[[nodiscard]] Result<RateLog> readRates(ByteSource &source, const std::string &name,
                                        const Format &format, const ImportOptions &options = {},
                                        std::uint64_t storedBytes = 0);

} // namespace daemok::calllog

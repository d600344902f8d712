// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/futures.h"
#include "tests/core/planner/planscenes.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

/// Futures as the tests draw them.
namespace daemok::testing {

using planner::Futures;
using planner::FuturesOptions;
using planner::UncertainInput;

inline double quantile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(
        std::llround(p * static_cast<double>(values.size() - 1)))];
}

inline Futures drawn(const UsagePattern &pattern, int count, int threads = 1,
                     std::uint64_t seed = 7)
{
    FuturesOptions options;
    options.count = count;
    options.threads = threads;
    options.seed = seed;
    auto futures =
        Futures::draw(pattern, static_cast<int>(pattern.likely(AnswerId::HorizonMonths)), options);
    if (!futures)
        qFatal("nobody stopped it");
    return std::move(*futures);
}

inline std::size_t inputOf(const Futures &futures, AnswerId id)
{
    const auto &inputs = futures.inputs();
    const auto found = std::find_if(inputs.begin(), inputs.end(),
                                    [id](const UncertainInput &input) { return input.id == id; });
    if (found == inputs.end())
        qFatal("not uncertain");
    return static_cast<std::size_t>(found - inputs.begin());
}

} // namespace daemok::testing

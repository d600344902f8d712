// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demandquantile.h"
#include "core/planner/futures/inputs.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace daemok::planner {

struct FuturesOptions
{
    std::uint64_t seed = 20260101; ///< the same for all layouts and all plans: ranks do not flicker
    int count = 10000;
    int threads = 1; ///< results are the same bytes on any number
    std::stop_token stop;
    std::function<void(double share)> progress; ///< 0..1, from the calling thread; may be empty
};

/// Draws of the uncertain answers and the demands that follow, in one month with full retention.
///
/// Draw i of answer a is a function of (seed, i, a) alone (counterrandom.h): changing one answer leaves the draws of
/// the others, and every layout is asked about the same futures.
class Futures
{
public:
    /// Nothing where it was stopped.
    [[nodiscard]] static std::optional<Futures> draw(const UsagePattern &pattern, int month,
                                                     const FuturesOptions &options);

    [[nodiscard]] std::size_t count() const { return m_demands.size(); }
    [[nodiscard]] const std::vector<UncertainInput> &inputs() const { return m_inputs; }
    /// Values of the inputs in one future.
    [[nodiscard]] std::span<const double> values(std::size_t future) const
    {
        return {m_values.data() + future * m_inputs.size(), m_inputs.size()};
    }
    [[nodiscard]] const Demand &demand(std::size_t future) const { return m_demands[future]; }
    [[nodiscard]] std::span<const Demand> demands() const { return m_demands; }
    [[nodiscard]] const Demand &likely() const { return m_likely; }
    [[nodiscard]] int month() const { return m_month; }
    /// A draw that no answer follows, for estimates of noise: standard normal.
    [[nodiscard]] double blank(std::size_t future) const;

private:
    void drawValues(std::size_t future);

    std::vector<UncertainInput> m_inputs;
    std::vector<double> m_values; ///< by future, then input
    std::vector<Demand> m_demands;
    Demand m_likely;
    std::uint64_t m_seed = 0;
    int m_month = 0;
};

} // namespace daemok::planner

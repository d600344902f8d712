// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/futures.h"
#include "core/planner/planner.h"

#include <optional>
#include <vector>

namespace daemok::planner {

/// A band of the recommended layout over the futures that its products and server types can carry, counts made anew in
/// each.
struct Band
{
    std::optional<double> low, median,
        high; ///< 5, 50, 95 %; nothing where that future does not fit
};
struct Bands
{
    Band monthly; ///< as Cost::ranked, the layout's currency
    Band nodes;
    double unfit = 0; ///< share of futures that these server types cannot carry at any count
    std::size_t futures = 0;
    std::vector<double> costs; ///< by future; infinite where unfit
};

/// From the first 3,000 futures. Empty where it was stopped or nothing is recommended.
[[nodiscard]] Bands bandsOf(const UsagePattern &pattern, const Plan &plan, const Futures &futures,
                            const FuturesOptions &options);

/// What the month would cost with one answer at its ends and the others likely.
struct TornadoBar
{
    UncertainInput input;
    std::optional<double> atLow, atHigh; ///< nothing: these server types cannot carry it
    double swing = 0;                    ///< |atHigh - atLow|; infinite where one end does not fit
};
struct Tornado
{
    double base = 0;              ///< all answers likely
    std::vector<TornadoBar> bars; ///< largest swing first
};
[[nodiscard]] Tornado tornadoOf(const UsagePattern &pattern, const Plan &plan,
                                const std::vector<UncertainInput> &inputs);

/// What knowing one answer is worth, a month: by how much less money, on average, the same confidence would be bought
/// if that answer were known before the layout is ordered and all others stayed open.
///     worth = Q_c(C) - E_x[ Q_c(C | x) ],  C the monthly cost of a future, Q_c its c-quantile, c the confidence
/// This is the expected value of partial perfect information (Raiffa and Schlaifer 1961) for the decision that the
/// planner makes: buy what is enough in a share c of the futures. It is estimated from the draws at hand by the
/// partition method of Strong and Oakley (Medical Decision Making 33, 2013, 755-766): futures in equal bins by the
/// answer's value. The bins' own noise is taken off by the same estimate with a draw that decides nothing.
/// The narrowing of the 90 % band was the other candidate; it values knowledge that changes no purchase.
struct QuestionWorth
{
    UncertainInput input;
    double monthly = 0; ///< >= 0, the layout's currency
};
/// Dearest first. `confidence` nothing = 0.9.
[[nodiscard]] std::vector<QuestionWorth> questionsOf(const Futures &futures, const Bands &bands,
                                                     std::optional<double> confidence);

/// All that the Risk page shows, for a plan and the answers it was made from.
struct RiskStudy
{
    std::vector<std::optional<double>> enough; ///< P(enough) by layout, recommended first
    Bands bands;
    Tornado tornado;
    std::vector<QuestionWorth> questions;
};
/// Nothing where it was stopped or nothing is recommended.
[[nodiscard]] std::optional<RiskStudy> riskStudy(const UsagePattern &pattern, const Plan &plan,
                                                 const FuturesOptions &options);

} // namespace daemok::planner

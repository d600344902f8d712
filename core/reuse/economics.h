// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/terms.h"
#include "core/quantity/units.h"
#include "core/reuse/gapmodel.h"

#include <functional>
#include <span>
#include <vector>

namespace daemok {

/// What reuse costs and saves. Money in one currency; each per call unless it says otherwise.
struct ReusePrices
{
    double call =
        0;          ///< a call to the model, at the price that is really paid (cached input, batch)
    double hit = 0; ///< an answer given from the store
    double lookup = 0;  ///< asking the store
    double write = 0;   ///< writing an answer
    double byteDay = 0; ///< keeping one byte for a day, one copy
    double wrong = 0;   ///< what a wrong or outdated answer costs
};

/// Calls and what one stored answer takes.
struct ReuseTraffic
{
    double callsPerDay = 0; ///< L
    Bytes itemBytes;        ///< b, with index
    double copies = 1;      ///< R
};

/// Money a day that reuse saves at a hit ratio h with V stored items:
///     L h (c_call - c_hit) - L c_lookup - L (1 - h) c_write - V b R c_day - L h p_wrong c_wrong
/// Where the store is priced by nodes, `storePerDay` replaces V b R c_day.
template <class Sink>
double savingPerDay(const ReuseTraffic &traffic, const ReusePrices &prices, double hit,
                    double storePerDay, double wrongShare, Sink &sink);
[[nodiscard]] double savingPerDay(const ReuseTraffic &traffic, const ReusePrices &prices,
                                  double hit, double storePerDay, double wrongShare = 0);

/// Money a day to keep `items`: V b R c_day.
[[nodiscard]] double storePerDay(const ReuseTraffic &traffic, const ReusePrices &prices,
                                 double items);

/// Hit ratio from which on reuse pays: (c_lookup + c_write + S)/(c_call - c_hit - p_wrong c_wrong + c_write + S) with
/// S = b R c_day T. Above 1 or infinite where it never does.
[[nodiscard]] double breakEvenHitRatio(const ReuseTraffic &traffic, const ReusePrices &prices,
                                       Seconds retention, double wrongShare = 0);

/// b R c_second / (c_call - c_hit + c_write): what GapModel::bestRetention() asks for, where storage is priced by the byte.
[[nodiscard]] double keepingCostPerSecond(const ReuseTraffic &traffic, const ReusePrices &prices);

/// Longest retention at which an answer of that age is worth giving when answers go out of date at `changesPerDay`:
/// -ln(1 - c_call/c_wrong)/v. Infinite where a wrong answer costs no more than a call, or nothing changes.
[[nodiscard]] Seconds freshnessLimit(const ReusePrices &prices, double changesPerDay);

/// Lookups L, reads L h, inserts L (1 - h), expiries as many once the store is filled, refresh writes L h where hits extend
/// the expiry. A day.
struct ReadWriteMix
{
    double lookups = 0;
    double reads = 0;
    double inserts = 0;
    double expiries = 0;
    double refreshes = 0;

    [[nodiscard]] double writesPerRead() const; ///< (1 - h)/h, infinite without reads
};
[[nodiscard]] ReadWriteMix readWriteMix(double callsPerDay, double hit, Expiry expiry);

/// Similar questions matched as well: `gain` of the misses are answered rightly, `falseShare` of the matches wrongly.
struct SemanticReuse
{
    double gain = 0;       ///< g, share of the misses that are rightly matched
    double falseShare = 0; ///< 1 - p, share of all matches that are wrong
};
struct SemanticOutcome
{
    double hitRatio = 0;     ///< h' = h + g (1 - h), right answers only
    double rightPerDay = 0;  ///< L g (1 - h)
    double wrongPerDay = 0;  ///< L g (1 - h) (1 - p)/p
    double savedPerDay = 0;  ///< calls not made: (right + wrong) (c_call - c_hit)
    double regretPerDay = 0; ///< wrong x c_wrong
    [[nodiscard]] double netPerDay() const { return savedPerDay - regretPerDay; }
};
[[nodiscard]] SemanticOutcome semanticOutcome(const ReuseTraffic &traffic,
                                              const ReusePrices &prices, double hit,
                                              const SemanticReuse &semantic);
/// Share of right ones among the matches above which matching pays: 1 - (c_call - c_lookup)/c_wrong; 0 where it always does.
[[nodiscard]] double precisionNeeded(const ReusePrices &prices);

/// Share of the hits that give an answer out of date, when answers change at `changesPerDay` (exponentially).
/// Fixed: 1 - Int_0^T e^(-v u) dM(u) / M(T), ages of the hits by the renewal equation.
/// Extended: the same with gaps up to T only and no end: popular answers are kept alive.
template <class Law>
[[nodiscard]] double staleHitShare(const Law &law, Seconds retention, Expiry expiry,
                                   double changesPerDay);

} // namespace daemok

#include "core/reuse/economics-inl.h"

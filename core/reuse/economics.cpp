// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/economics.h"

#include <limits>

namespace daemok {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

double savingPerDay(const ReuseTraffic &traffic, const ReusePrices &prices, double hit,
                    double storePerDay, double wrongShare)
{
    NoTerms silent;
    return savingPerDay(traffic, prices, hit, storePerDay, wrongShare, silent);
}

double storePerDay(const ReuseTraffic &traffic, const ReusePrices &prices, double items)
{
    return items * traffic.itemBytes.value() * traffic.copies * prices.byteDay;
}

double breakEvenHitRatio(const ReuseTraffic &traffic, const ReusePrices &prices, Seconds retention,
                         double wrongShare)
{
    const double s = storePerDay(traffic, prices, retention.value() / kSecondsPerDay);
    const double gain = prices.call - prices.hit - wrongShare * prices.wrong + prices.write + s;
    return gain > 0 ? (prices.lookup + prices.write + s) / gain : kInfinity;
}

double keepingCostPerSecond(const ReuseTraffic &traffic, const ReusePrices &prices)
{
    const double gain = prices.call - prices.hit + prices.write;
    const double perSecond = storePerDay(traffic, prices, 1) / kSecondsPerDay;
    return gain > 0 ? perSecond / gain : kInfinity;
}

Seconds freshnessLimit(const ReusePrices &prices, double changesPerDay)
{
    if (prices.wrong <= prices.call || changesPerDay <= 0)
        return Seconds(kInfinity);
    return Seconds(-std::log1p(-prices.call / prices.wrong) / changesPerDay * kSecondsPerDay);
}

double ReadWriteMix::writesPerRead() const
{
    return reads > 0 ? inserts / reads : kInfinity;
}

ReadWriteMix readWriteMix(double callsPerDay, double hit, Expiry expiry)
{
    const double inserts = callsPerDay * (1 - hit);
    const double reads = callsPerDay * hit;
    return {callsPerDay, reads, inserts, inserts, expiry == Expiry::Extended ? reads : 0};
}

SemanticOutcome semanticOutcome(const ReuseTraffic &traffic, const ReusePrices &prices, double hit,
                                const SemanticReuse &semantic)
{
    SemanticOutcome outcome;
    const double right = std::clamp(1 - semantic.falseShare, 1e-12, 1.0);
    outcome.hitRatio = withSemanticGain(hit, semantic.gain);
    outcome.rightPerDay = traffic.callsPerDay * semantic.gain * (1 - hit);
    outcome.wrongPerDay = std::min(outcome.rightPerDay * (1 - right) / right,
                                   traffic.callsPerDay * (1 - outcome.hitRatio));
    outcome.savedPerDay = (outcome.rightPerDay + outcome.wrongPerDay) * (prices.call - prices.hit);
    outcome.regretPerDay = outcome.wrongPerDay * prices.wrong;
    return outcome;
}

double precisionNeeded(const ReusePrices &prices)
{
    if (prices.wrong <= 0)
        return 0;
    return std::clamp(1 - (prices.call - prices.lookup) / prices.wrong, 0.0, 1.0);
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reuse/economics.h"
#include "core/reuse/renewal.h"

#include <algorithm>
#include <cmath>

namespace daemok {

template <class Sink>
double savingPerDay(const ReuseTraffic &traffic, const ReusePrices &prices, double hit,
                    double storePerDay, double wrongShare, Sink &sink)
{
    const double calls = traffic.callsPerDay;
    const double saving = calls * hit * (prices.call - prices.hit) - calls * prices.lookup
                          - calls * (1 - hit) * prices.write - storePerDay
                          - calls * hit * wrongShare * prices.wrong;
    if constexpr (Sink::recording) {
        sink.formula(
            "s = L * h * (c_call - c_hit) - L * c_lookup - L * (1 - h) * c_write - c_store "
            "- L * h * p_wrong * c_wrong");
        sink.term("L", "calls_per_day", calls, "1/d");
        sink.term("h", "hit_ratio", hit, "share");
        sink.term("c_call", "call_price", prices.call, "money");
        sink.term("c_hit", "hit_price", prices.hit, "money");
        sink.term("c_lookup", "lookup_price", prices.lookup, "money");
        sink.term("c_write", "write_price", prices.write, "money");
        sink.term("c_store", "store_per_day", storePerDay, "money/d");
        sink.term("p_wrong", "wrong_share", wrongShare, "share");
        sink.term("c_wrong", "wrong_price", prices.wrong, "money");
    }
    return saving;
}

namespace reuse_detail {

/// Int_0^t e^(-v u) dG(u), on 2,000 cells: the cell's mean gap stands for its gaps.
template <class Law> double discountedShare(const Law &law, Seconds t, double perSecond)
{
    constexpr int cells = 2000;
    // Cells grow with the gap: most gaps are short beside a long retention.
    const double first = t.value() * 1e-9;
    const double growth = std::pow(1e9, 1.0 / (cells - 1));
    double sum = 0;
    double shareBefore = 0;
    double meanBefore = 0;
    double end = first;
    for (int cell = 0; cell < cells; ++cell, end *= growth) {
        const Seconds upTo(cell == cells - 1 ? t.value() : end);
        const double share = law.gapShare(upTo);
        const double mean = law.partialMean(upTo);
        const double mass = share - shareBefore;
        if (mass > 0)
            sum += mass * std::exp(-perSecond * std::max(0.0, mean - meanBefore) / mass);
        shareBefore = share;
        meanBefore = mean;
    }
    return sum;
}

} // namespace reuse_detail

template <class Law>
double staleHitShare(const Law &law, Seconds retention, Expiry expiry, double changesPerDay)
{
    const double t = retention.value();
    const double v = changesPerDay / kSecondsPerDay;
    if (!(t > 0) || !(v > 0) || !std::isfinite(t))
        return 0;
    if (expiry == Expiry::Extended) {
        const double share = law.gapShare(retention);
        const double fresh = reuse_detail::discountedShare(law, retention, v);
        if (share <= 0 || share >= 1)
            return share <= 0 ? 0 : 1;
        return 1 - fresh / (1 - fresh) / (share / (1 - share));
    }
    const auto curve = renewalCurve(
        t, [&](double u) { return law.gapShare(Seconds(u)); },
        [&](double u) { return law.partialMean(Seconds(u)); });
    if (!(curve.back() > 0) || !std::isfinite(curve.back()))
        return 0;
    const double step = t / static_cast<double>(curve.size() - 1);
    double fresh = 0;
    for (std::size_t i = 1; i < curve.size(); ++i)
        fresh += (curve[i] - curve[i - 1]) * std::exp(-v * step * (static_cast<double>(i) - 0.5));
    return 1 - fresh / curve.back();
}

} // namespace daemok

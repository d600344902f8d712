// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"
#include "core/quantity/terms.h"
#include "core/quantity/units.h"

#include <cstddef>
#include <string_view>

namespace daemok {

/// Three answers about reuse: log-normal gaps of a cured renewal process
/// (Denning's working-set identity; renewal theory for fixed expiry).
struct ReuseAnswers
{
    double share =
        0; ///< r, share of calls that ask something already answered within the horizon; cut to 0..1
    Seconds gapP50; ///< time since the earlier equal call, half of the repeats
    Seconds gapP90; ///< nine tenths of the repeats; below gapP50 it counts as gapP50
};

/// Where those answers come from, for explanations.
struct ReuseProvenance
{
    struct Of
    {
        Origin origin = Origin::Assumed;
        Source source;
    };
    Of share, gapP50, gapP90, retention;
    std::string_view retentionAnswer =
        "reuse_retention_days"; ///< the answer that sets the retention
};

enum class Expiry { Fixed, Extended }; ///< fixed at write, or extended by each hit

/// Hit ratio and stored items against retention. Immutable.
///     sigma = ln(q90/q50)/1.28155   F(T) = Phi((ln T - ln q50)/sigma)
///     extended: Hs = r F(T), Vs = L Int_0^T (1 - r F(u)) du (closed form)
///     fixed:    M(T) = r F(T) + r Int_0^T M(T-u) dF(u), Hf = M/(1+M), Vf = L (1-Hf) T
/// Fixed expiry is solved on a grid of 400 steps that keeps the mean of each step, error below 5e-5. q50 = q90 makes the gaps a single value;
/// T = 0 stores nothing; T infinite gives r.
class GapModel
{
public:
    explicit GapModel(const ReuseAnswers &answers);
    [[nodiscard]] const ReuseAnswers &answers() const { return m_answers; }
    [[nodiscard]] double sigma() const { return m_sigma; }
    [[nodiscard]] double gapShare(Seconds t) const; ///< F(T)
    [[nodiscard]] double hitRatio(Seconds retention, Expiry expiry) const;
    /// Fixed expiry on 64 steps in place of 400: for thousands of futures, error below 2e-4.
    [[nodiscard]] double coarseHitRatio(Seconds retention) const;
    [[nodiscard]] double storedItems(PerSecond calls, Seconds retention, Expiry expiry) const;
    /// Vf of a hit ratio that is known: L (1 - Hf) T.
    [[nodiscard]] static double storedAtFixed(PerSecond calls, Seconds retention, double hitRatio);
    /// Last T where r f(T)/(1 - r F(T)) = kappa (1/s): b R c_GBs / (c_call - c_hit + c_write).
    /// 0 where no retention pays, infinite where keeping costs nothing (kappa <= 0) and anything is reused.
    [[nodiscard]] Seconds bestRetention(double kappaPerSecond) const;
    template <class Sink>
    double explainHit(Seconds retention, Expiry expiry, Sink &sink,
                      const ReuseProvenance &from = {}) const;

private:
    [[nodiscard]] double zOf(double t) const;
    [[nodiscard]] double partialMean(double t) const; ///< Int_0^t u dF(u), s
    [[nodiscard]] double hazard(double z) const; ///< r f/(1 - r F) at T = q50 exp(sigma z), 1/s
    template <std::size_t Steps> [[nodiscard]] double renewals(double t) const; ///< M(T)
    template <std::size_t Steps> [[nodiscard]] double fixedHitRatio(Seconds retention) const;

    ReuseAnswers m_answers;
    double m_sigma = 0; ///< 0: every gap is q50
};

/// h' = h + g (1 - h)
[[nodiscard]] constexpr double withSemanticGain(double hit, double gain)
{
    return hit + gain * (1 - hit);
}

template <class Sink>
double GapModel::explainHit(Seconds retention, Expiry expiry, Sink &sink,
                            const ReuseProvenance &from) const
{
    const double hit = hitRatio(retention, expiry);
    if constexpr (Sink::recording) {
        if (expiry == Expiry::Extended) {
            sink.formula("h = r * F(T)");
        } else {
            sink.formula("h = M(T) / (1 + M(T))");
            sink.line("M(T) = r * F(T) + r * int(u, 0, T, M(T - u) * f(u))");
            sink.note("density_of_gaps");
        }
        sink.line("F(T) = Phi(ln(T / q50) / sigma); sigma = ln(q90 / q50) / 1.28155");
        const auto answer = [&](std::string_view symbol, std::string_view name, double value,
                                std::string_view unit, const ReuseProvenance::Of &of) {
            sink.term(symbol, name, value, unit, of.origin, of.source, {},
                      "answers." + std::string(name));
        };
        answer("r", "reuse_share", m_answers.share, "share", from.share);
        answer("q50", "reuse_gap_p50", m_answers.gapP50.value(), "s", from.gapP50);
        answer("q90", "reuse_gap_p90", m_answers.gapP90.value(), "s", from.gapP90);
        answer("T", from.retentionAnswer, retention.value(), "s", from.retention);
        const Origin shape = weakest(from.gapP50.origin, from.gapP90.origin);
        sink.term("h", "exact_hit_ratio", hit, "share", weakest(shape, from.share.origin));
        sink.term("sigma", "gap_sigma", m_sigma, "ratio", shape);
        sink.term("F(T)", "gap_share", gapShare(retention), "share",
                  weakest(shape, from.retention.origin));
    }
    return hit;
}

} // namespace daemok

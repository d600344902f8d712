// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace daemok {

/// A gap, or an age at the end of the observation, with how many of them there are. Times above 0, any unit.
struct WeightedTime
{
    double time = 0;
    double weight = 0;
};

/// Cure model with log-normal gaps: a share r of calls is followed by an equal one after exp(N(mu, sigma)), the rest never
/// (Boag 1949; Maller and Zhou, Survival Analysis with Long-Term Survivors).
struct CureModel
{
    double share = 0; ///< r
    double mu = 0;    ///< mean of the logarithm
    double sigma = 1; ///< its standard deviation

    [[nodiscard]] double within(double time) const;      ///< r F(t)
    [[nodiscard]] double survival(double time) const;    ///< 1 - r F(t)
    [[nodiscard]] double partialMean(double time) const; ///< Int_0^t u d(r F(u))
};

/// Greatest likelihood given gaps and ages cut off by the end, by the EM algorithm (Dempster, Laird, Rubin 1977): in turn the
/// chance that an item cut off returns and the moments of its unseen gap, then r, mu and sigma of the completed data.
/// Starts from `start` where its share is above 0.
[[nodiscard]] CureModel fitCure(const std::vector<WeightedTime> &gaps,
                                const std::vector<WeightedTime> &ages, const CureModel &start = {},
                                int iterations = 300);

} // namespace daemok

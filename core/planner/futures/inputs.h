// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/quantity/twopiece.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace daemok::planner {

/// That one answer tends to move with another: the correlation of their standard normals. All are assumed; each
/// answer follows at most one other, so that any set of them is consistent.
struct AssumedCorrelation
{
    AnswerId answer{};
    AnswerId follows{};
    double rho = 0;
    std::string_view reason; ///< id; ui/text has the sentence
};
[[nodiscard]] std::span<const AssumedCorrelation> assumedCorrelations();

/// An answer that is not certain and that something of the demand or of the calls to the model depends on. An answer
/// of likely 0 is none: a kind of request that is not planned for would ask for another layout, not for more nodes.
struct UncertainInput
{
    AnswerId id{};
    Interval range; ///< 5, 50, 95 %
    Origin origin = Origin::Preset;
    bool open = false; ///< nobody has confirmed it: it is the preset's
    TwoPieceNormal law;
    int follows = -1; ///< into the inputs; -1: independent
    double rho = 0;
};

/// In the order of AnswerId, save that an input stands behind the one it follows.
[[nodiscard]] std::vector<UncertainInput> uncertainInputs(const UsagePattern &pattern);

/// An answer's value for a standard normal, within what the answer may be.
[[nodiscard]] double valueOf(const UncertainInput &input, double z);

/// A pattern whose likely values can be moved without any allocation, the preset's included. The answers stay
/// the scenario's or the preset's, as they were: what is answered decides how a load is computed.
class MovablePattern
{
public:
    explicit MovablePattern(const UsagePattern &pattern);
    MovablePattern(const MovablePattern &) = delete;
    MovablePattern &operator=(const MovablePattern &) = delete;

    [[nodiscard]] const UsagePattern &pattern() const { return m_pattern; }
    void set(AnswerId id, double likely);
    /// `values[i]` of `inputs[i]`; shares of the mix of re-reads are scaled to sum 1.
    void set(std::span<const UncertainInput> inputs, std::span<const double> values);

private:
    void restoreMix();
    void rescaleMix();

    UsagePattern m_pattern;
    std::shared_ptr<Preset> m_preset; ///< own copy; m_pattern points to it
    std::array<double, 6> m_mix{};    ///< as answered
    double m_mixSum = 0;
};

} // namespace daemok::planner

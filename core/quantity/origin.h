// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>

namespace daemok {

/// Where a figure comes from, best first; the weakest input decides for a computed figure.
/// Answers use Measured, Estimate, Preset; catalogue figures Measured, Published, Assumed.
enum class Origin : std::uint8_t { Measured, Published, Estimate, Preset, Assumed };

[[nodiscard]] constexpr Origin weakest(Origin a, Origin b)
{
    return std::max(a, b);
}

/// How well a published figure was read (status words of resources/catalog).
enum class Status : std::uint8_t { Verified, Excerpt, Copy, Derived, Unverified, Assumed };

/// The origin that a status stands for: read somewhere = published, remembered or assumed = assumed.
[[nodiscard]] constexpr Origin originOf(Status status)
{
    return status == Status::Unverified || status == Status::Assumed ? Origin::Assumed
                                                                     : Origin::Published;
}

/// Key of a source in the catalogue's source list (or free text for an answer's evidence), and its date.
struct Source
{
    std::string key;
    std::string asOf; ///< ISO 8601 date, empty if unknown
    Status status = Status::Assumed;

    friend bool operator==(const Source &, const Source &) = default;
};

/// A catalogue figure: value in a unit, with its origin. The unit is the field's documented one.
struct Figure
{
    double value = 0;
    Origin origin = Origin::Assumed;
    Source source;
};

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace daemok::testing {

inline Answer answer(double value, Origin origin = Origin::Estimate)
{
    Answer a;
    a.number = {value, value, value};
    a.origin = origin;
    return a;
}

inline Answer words(std::vector<std::string> names)
{
    Answer a;
    a.names = std::move(names);
    a.origin = Origin::Estimate;
    return a;
}

inline std::optional<Answer> &at(UsagePattern &pattern, AnswerId id)
{
    return pattern.answers[static_cast<std::size_t>(id)];
}

inline std::optional<Answer> &at(Preset &preset, AnswerId id)
{
    return preset.answers[static_cast<std::size_t>(id)];
}

/// A shipped preset with nothing answered.
inline UsagePattern unanswered(const std::string &presetId)
{
    UsagePattern pattern;
    if (const auto presets = loadPresets(DAEMOK_RESOURCES "/presets");
        presets && presets->contains(presetId))
        pattern.preset = presets->at(presetId);
    return pattern;
}

} // namespace daemok::testing

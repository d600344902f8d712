// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/decision.h"

namespace daemok::placement {
namespace {

template <class Enum, std::size_t N>
std::string_view nameIn(const std::array<std::string_view, N> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view nameOf(Gate gate)
{
    constexpr std::array<std::string_view, kGates> names{
        "passes",         "device-asleep",        "memory-unknown",
        "not-streamable", "exceeds-usable",       "exceeds-allocation",
        "exceeds-host",   "fixed-part-too-large", "misses-deadline"};
    return nameIn(names, gate);
}

std::string_view nameOf(Bottleneck bottleneck)
{
    constexpr std::array<std::string_view, kBottlenecks> names{"source", "link-up", "kernel",
                                                               "link-down", "allocation"};
    return nameIn(names, bottleneck);
}

std::string_view nameOf(TableRow row)
{
    constexpr std::array<std::string_view, kTableRows> names{
        "nothing-to-run-on",      "too-big-not-streamable", "shared-memory",
        "keep-resident",          "keep-in-segments",       "stream-once",
        "stream-because-too-big", "chunk-in-turn"};
    return nameIn(names, row);
}

std::string_view nameOf(FlipKind kind)
{
    constexpr std::array<std::string_view, kFlipKinds> names{
        "more-passes", "fewer-passes", "more-free-memory", "larger-allocation", "more-data"};
    return nameIn(names, kind);
}

std::string_view nameOf(RemedyKind kind)
{
    constexpr std::array<std::string_view, kRemedyKinds> names{
        "half-precision", "eight-bit", "ivf", "batch-queries", "chunk", "shard"};
    return nameIn(names, kind);
}

} // namespace daemok::placement

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace daemok::placement {

/// Memory of devices over time, as probes found it. A stretch without a probe, or in which the device did not tell, stays
/// empty: nothing is drawn through it.
class MemoryHistory
{
public:
    struct Sample
    {
        double at = 0; ///< seconds since the first probe
        double used = 0, free = 0;
    };
    using Stretch = std::vector<Sample>; ///< without a gap

    /// Two probes further apart than this are not joined.
    explicit MemoryHistory(double gapSeconds = 15) : m_gapSeconds(gapSeconds) {}

    /// `seconds`: of a steady clock, never less than before.
    void add(double seconds, const ProbedMachine &machine);
    [[nodiscard]] std::vector<Stretch> of(const std::string &deviceId) const;
    [[nodiscard]] double lastSeconds() const { return m_last; } ///< since the first probe
    [[nodiscard]] std::size_t probes() const { return m_probes; }
    void clear();

private:
    static constexpr std::size_t kMostSamples = 600; ///< of a device; the oldest go

    double m_gapSeconds;
    double m_first = 0, m_last = 0;
    std::size_t m_probes = 0;
    std::map<std::string, std::vector<Stretch>> m_devices;
};

} // namespace daemok::placement

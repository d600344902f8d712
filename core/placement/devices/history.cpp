// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/history.h"

#include <algorithm>

namespace daemok::placement {

void MemoryHistory::add(double seconds, const ProbedMachine &machine)
{
    if (m_probes == 0)
        m_first = seconds;
    const double previous = m_last;
    m_last = std::max(seconds - m_first, m_last);
    const bool afterGap = m_probes == 0 || m_last - previous > m_gapSeconds;
    ++m_probes;
    for (const PhysicalDevice &device : machine.devices) {
        if (!device.total || !device.free)
            continue;
        std::vector<Stretch> &stretches = m_devices[device.id];
        const bool goesOn =
            !afterGap && !stretches.empty() && stretches.back().back().at == previous;
        if (!goesOn)
            stretches.emplace_back();
        const double total = device.total->bytes.value();
        const double free = std::clamp(device.free->bytes.value(), 0.0, total);
        stretches.back().push_back({m_last, total - free, free});
        std::size_t count = 0;
        for (const Stretch &stretch : stretches)
            count += stretch.size();
        if (count > kMostSamples) {
            stretches.front().erase(stretches.front().begin());
            if (stretches.front().empty())
                stretches.erase(stretches.begin());
        }
    }
}

std::vector<MemoryHistory::Stretch> MemoryHistory::of(const std::string &deviceId) const
{
    const auto found = m_devices.find(deviceId);
    return found == m_devices.end() ? std::vector<Stretch>() : found->second;
}

void MemoryHistory::clear()
{
    *this = MemoryHistory(m_gapSeconds);
}

} // namespace daemok::placement

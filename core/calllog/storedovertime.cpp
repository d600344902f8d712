// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/bykey.h"
#include "core/calllog/reusecounts.h"

#include <algorithm>
#include <cmath>

namespace daemok::calllog {

Result<StoredOverTime> storedOverTime(const EventLog &events,
                                      const std::vector<std::uint32_t> &counts,
                                      Nanoseconds retention, bool extended, std::size_t points,
                                      const std::stop_token &stop)
{
    const Nanoseconds span = std::max<Nanoseconds>(1, events.lastTime() - events.firstTime());
    const double step =
        static_cast<double>(span) / static_cast<double>(std::max<std::size_t>(1, points - 1));
    std::vector<std::int64_t> change(points + 1); // of the items held, between two moments
    const auto firstAtOrAfter = [&](Nanoseconds time) {
        const double at = std::ceil(static_cast<double>(time) / step - 1e-9);
        return static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(points)));
    };
    // Held from `from` to `to`, both inclusive.
    const auto hold = [&](Nanoseconds from, Nanoseconds to) {
        ++change[firstAtOrAfter(from)];
        --change[firstAtOrAfter(std::min(to, span) + 1)];
    };
    Nanoseconds written = 0;
    Nanoseconds until = 0;
    const auto done = forEachKey(
        events, counts, {},
        [&](KeyIndex, std::span<const Nanoseconds> times, bool first, bool last) {
            for (const Nanoseconds time : times) {
                if (!first && time <= until) {
                    if (extended)
                        until = time + std::min(retention, span);
                    continue;
                }
                if (!first)
                    hold(written, until);
                first = false;
                written = time;
                until = time + std::min(retention, span);
            }
            if (last)
                hold(written, until);
        },
        stop);
    if (!done)
        return done.error();
    StoredOverTime result;
    std::int64_t items = 0;
    const double tick = events.hasClock() ? 1e-9 : 1;
    for (std::size_t i = 0; i < points; ++i) {
        items += change[i];
        result.atS.push_back(static_cast<double>(i) * step * tick);
        result.items.push_back(static_cast<double>(items));
    }
    return result;
}

} // namespace daemok::calllog

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/bykey.h"

#include <algorithm>

namespace daemok::calllog {

namespace {

constexpr std::size_t kEventsHeld = 5U << 18U;
constexpr std::size_t kEventsPerKey = 4;
constexpr std::size_t kMostHeld = 1U << 31U;
constexpr std::size_t kKeysBetweenStops = 4096;

/// Keys whose events are held together.
struct Range
{
    KeyIndex begin = 0;
    KeyIndex end = 0;
};

/// Collects the events of a range of keys, sorted by key (counting sort), and hands them on.
class Collector
{
public:
    Collector(const EventLog &log, std::span<const std::uint32_t> counts,
              const std::function<bool(KeyIndex)> &wanted, const KeyVisitor &visit)
        : m_log(log),
          m_counts(counts),
          m_wanted(wanted),
          m_visit(visit),
          m_capacity(std::min(kEventsHeld + kEventsPerKey * counts.size(), kMostHeld))
    {}

    /// The next keys that fit, at least one.
    Range next(KeyIndex begin) const
    {
        Range range{begin, begin};
        std::uint64_t events = 0;
        while (range.end < m_counts.size()) {
            const std::uint64_t more = countOf(range.end);
            if (range.end > begin && events + more > m_capacity)
                break;
            events += more;
            ++range.end;
        }
        return range;
    }

    Result<Done> run(Range range, const std::stop_token &stop)
    {
        const auto keys = static_cast<std::size_t>(range.end - range.begin);
        m_next.assign(keys, 0);
        std::uint64_t events = 0;
        for (std::size_t i = 0; i < keys; ++i) {
            m_next[i] = static_cast<std::uint32_t>(events);
            events += countOf(range.begin + static_cast<KeyIndex>(i));
        }
        if (events == 0)
            return Done{};
        if (events > m_capacity)
            return runHuge(range.begin, stop);
        m_times.resize(events);
        const auto done =
            m_log.forEach([&](const EventBlock &block) { place(block, range); }, stop);
        if (!done)
            return done.error();
        std::size_t from = 0;
        for (std::size_t i = 0; i < keys; ++i) {
            const std::size_t to = m_next[i];
            if (i % kKeysBetweenStops == 0 && stop.stop_requested())
                return Error{ErrorId::Cancelled, {}, {}};
            if (to > from)
                m_visit(range.begin + static_cast<KeyIndex>(i),
                        std::span(m_times).subspan(from, to - from), true, true);
            from = to;
        }
        return Done{};
    }

private:
    [[nodiscard]] std::uint64_t countOf(KeyIndex key) const
    {
        return !m_wanted || m_wanted(key) ? m_counts[key] : 0;
    }

    template <class Take> void select(const EventBlock &block, Range range, Take take) const
    {
        const KeyIndex width = range.end - range.begin;
        const Nanoseconds zero = m_log.firstTime();
        for (std::size_t i = 0; i < block.size; ++i) {
            const KeyIndex key = block.keys[i] - range.begin;
            if (key < width)
                take(key, block.times.empty() ? static_cast<Nanoseconds>(block.first + i)
                                              : block.times[i] - zero);
        }
    }

    void place(const EventBlock &block, Range range)
    {
        Nanoseconds *const times = m_times.data();
        std::uint32_t *const next = m_next.data();
        if (!m_wanted) {
            select(block, range,
                   [=](KeyIndex key, Nanoseconds time) { times[next[key]++] = time; });
            return;
        }
        select(block, range, [&](KeyIndex key, Nanoseconds time) {
            if (m_wanted(range.begin + key))
                times[next[key]++] = time;
        });
    }

    // One key with more events than are held: handed on piece by piece.
    Result<Done> runHuge(KeyIndex key, const std::stop_token &stop)
    {
        std::uint64_t left = m_counts[key];
        bool first = true;
        m_times.clear();
        const auto flush = [&] {
            left -= m_times.size();
            m_visit(key, m_times, first, left == 0);
            first = false;
            m_times.clear();
        };
        const auto done = m_log.forEach(
            [&](const EventBlock &block) {
                select(block, {key, key + 1},
                       [&](KeyIndex, Nanoseconds time) { m_times.push_back(time); });
                if (m_times.size() + EventLog::kChunk > m_capacity)
                    flush();
            },
            stop);
        if (!done)
            return done.error();
        if (!m_times.empty())
            flush();
        return Done{};
    }

    const EventLog &m_log;
    std::span<const std::uint32_t> m_counts;
    const std::function<bool(KeyIndex)> &m_wanted;
    const KeyVisitor &m_visit;
    std::size_t m_capacity;
    std::vector<std::uint32_t> m_next;
    std::vector<Nanoseconds> m_times;
};

} // namespace

Result<Done> forEachKey(const EventLog &log, std::span<const std::uint32_t> counts,
                        const std::function<bool(KeyIndex)> &wanted, const KeyVisitor &visit,
                        const std::stop_token &stop)
{
    Collector collector(log, counts, wanted, visit);
    for (KeyIndex key = 0; key < counts.size();) {
        const Range range = collector.next(key);
        if (const auto done = collector.run(range, stop); !done)
            return done.error();
        key = range.end;
    }
    return Done{};
}

} // namespace daemok::calllog

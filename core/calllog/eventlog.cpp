// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/eventlog.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace daemok::calllog {

namespace {

Error cancelled()
{
    return {ErrorId::Cancelled, {}, {}};
}

} // namespace

EventLog::EventLog(bool hasKeys, bool hasClock, std::filesystem::path spillFolder)
    : m_hasKeys(hasKeys),
      m_hasClock(hasClock),
      m_spillFolder(std::move(spillFolder)),
      m_latest(std::numeric_limits<Nanoseconds>::min())
{
    m_keys.reserve(kChunk);
    if (hasClock)
        m_times.reserve(kChunk);
}

void EventLog::noteStepBack(Nanoseconds time)
{
    ++m_backwards;
    m_largestStepBack = std::max(m_largestStepBack, m_latest - time);
}

std::size_t EventLog::chunkSize(std::size_t index) const
{
    return static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, m_size - index * kChunk));
}

std::uint64_t EventLog::offsetOf(std::size_t index) const
{
    const std::uint64_t eventBytes =
        (m_hasKeys ? sizeof(KeyIndex) : 0) + (m_hasClock ? sizeof(Nanoseconds) : 0);
    return (index - kInMemory) * kChunk * eventBytes;
}

Result<Done> EventLog::store()
{
    if (m_keys.empty())
        return Done{};
    const std::size_t index = (m_size - 1) / kChunk;
    if (m_hasClock) {
        const auto [low, high] = std::minmax_element(m_times.begin(), m_times.end());
        m_firstTime = index == 0 ? *low : std::min(m_firstTime, *low);
        m_lastTime = index == 0 ? *high : std::max(m_lastTime, *high);
    }
    if (!m_hasKeys)
        m_keys.clear();
    if (index < kInMemory) {
        m_inMemory.push_back({m_keys, m_times});
    } else {
        if (!m_spill) {
            auto spill = Spill::create(m_spillFolder);
            if (!spill)
                return spill.error();
            m_spill = std::move(*spill);
        }
        const std::uint64_t offset = offsetOf(index);
        const auto keyBytes = std::as_bytes(std::span(m_keys));
        if (const auto done = m_spill->write(offset, keyBytes); !done)
            return done.error();
        if (const auto done =
                m_spill->write(offset + keyBytes.size(), std::as_bytes(std::span(m_times)));
            !done)
            return done.error();
    }
    m_keys.clear();
    m_times.clear();
    return Done{};
}

Result<Done> EventLog::load(std::size_t index, Chunk &into) const
{
    const std::size_t size = chunkSize(index);
    into.keys.resize(m_hasKeys ? size : 0);
    into.times.resize(m_hasClock ? size : 0);
    const std::uint64_t offset = offsetOf(index);
    const auto keyBytes = std::as_writable_bytes(std::span(into.keys));
    if (const auto done = m_spill->read(offset, keyBytes); !done)
        return done.error();
    return m_spill->read(offset + keyBytes.size(), std::as_writable_bytes(std::span(into.times)));
}

Result<Done> EventLog::replace(std::size_t index, const Chunk &chunk)
{
    if (index < kInMemory) {
        m_inMemory[index] = chunk;
        return Done{};
    }
    const std::uint64_t offset = offsetOf(index);
    const auto keyBytes = std::as_bytes(std::span(chunk.keys));
    if (const auto done = m_spill->write(offset, keyBytes); !done)
        return done.error();
    return m_spill->write(offset + keyBytes.size(), std::as_bytes(std::span(chunk.times)));
}

Result<Done> EventLog::finish(const std::stop_token &stop)
{
    if (const auto done = store(); !done)
        return done.error();
    m_keys.shrink_to_fit();
    m_times.shrink_to_fit();
    if (!m_hasClock)
        m_lastTime = static_cast<Nanoseconds>(m_size) - 1;
    if (m_backwards == 0)
        return Done{};
    for (std::size_t chunk = 0; chunk < chunkCount(); chunk += kRunChunks) {
        if (stop.stop_requested())
            return cancelled();
        if (const auto done = sortRun(chunk); !done)
            return done.error();
    }
    return Done{};
}

Result<Done> EventLog::sortRun(std::size_t firstChunk)
{
    struct Event
    {
        Nanoseconds time;
        std::uint32_t position;
        KeyIndex key;
    };
    const std::size_t end = std::min(firstChunk + kRunChunks, chunkCount());
    std::vector<Event> events;
    Chunk chunk;
    for (std::size_t index = firstChunk; index < end; ++index) {
        if (index < kInMemory) {
            chunk = m_inMemory[index];
        } else if (const auto done = load(index, chunk); !done) {
            return done.error();
        }
        for (std::size_t i = 0; i < chunk.times.size(); ++i)
            events.push_back({chunk.times[i], static_cast<std::uint32_t>(events.size()),
                              m_hasKeys ? chunk.keys[i] : 0});
    }
    std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        return a.time != b.time ? a.time < b.time : a.position < b.position;
    });
    std::size_t at = 0;
    for (std::size_t index = firstChunk; index < end; ++index) {
        const std::size_t size = chunkSize(index);
        chunk = {};
        for (std::size_t i = 0; i < size; ++i, ++at) {
            chunk.times.push_back(events[at].time);
            if (m_hasKeys)
                chunk.keys.push_back(events[at].key);
        }
        if (const auto done = replace(index, chunk); !done)
            return done.error();
    }
    return Done{};
}

Result<Done> EventLog::forEach(const std::function<void(const EventBlock &)> &visit,
                               const std::stop_token &stop) const
{
    if (m_backwards > 0 && chunkCount() > kRunChunks)
        return merge(visit, stop);
    Chunk loaded;
    for (std::size_t index = 0; index < chunkCount(); ++index) {
        if (stop.stop_requested())
            return cancelled();
        const Chunk *chunk = &loaded;
        if (index < kInMemory) {
            chunk = &m_inMemory[index];
        } else if (const auto done = load(index, loaded); !done) {
            return done.error();
        }
        visit({index * kChunk, chunkSize(index), chunk->keys, chunk->times});
    }
    return Done{};
}

/// Walks through one sorted run.
class EventLog::Cursor
{
public:
    Cursor(const EventLog &log, std::size_t firstChunk)
        : m_log(log),
          m_chunk(firstChunk),
          m_end(std::min(firstChunk + kRunChunks, log.chunkCount()))
    {}
    Result<Done> open()
    {
        m_at = 0;
        if (m_chunk >= m_end)
            return Done{};
        if (m_chunk < kInMemory) {
            m_events = m_log.m_inMemory[m_chunk];
            return Done{};
        }
        return m_log.load(m_chunk, m_events);
    }
    Result<Done> step()
    {
        if (++m_at < m_events.times.size())
            return Done{};
        ++m_chunk;
        return open();
    }
    [[nodiscard]] bool atEnd() const { return m_chunk >= m_end; }
    [[nodiscard]] Nanoseconds time() const { return m_events.times[m_at]; }
    [[nodiscard]] KeyIndex key() const { return m_log.m_hasKeys ? m_events.keys[m_at] : 0; }

private:
    const EventLog &m_log;
    std::size_t m_chunk;
    std::size_t m_end;
    std::size_t m_at = 0;
    Chunk m_events;
};

Result<Done> EventLog::merge(const std::function<void(const EventBlock &)> &visit,
                             const std::stop_token &stop) const
{
    std::vector<Cursor> runs;
    for (std::size_t chunk = 0; chunk < chunkCount(); chunk += kRunChunks) {
        runs.emplace_back(*this, chunk);
        if (const auto done = runs.back().open(); !done)
            return done.error();
    }
    using Head = std::pair<Nanoseconds, std::size_t>; // time, run: earlier runs first among equals
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    for (std::size_t run = 0; run < runs.size(); ++run)
        heads.emplace(runs[run].time(), run);
    Chunk out;
    std::uint64_t first = 0;
    const auto flush = [&] {
        visit({first, out.times.size(), out.keys, out.times});
        first += out.times.size();
        out.keys.clear();
        out.times.clear();
    };
    while (!heads.empty()) {
        const std::size_t run = heads.top().second;
        heads.pop();
        out.times.push_back(runs[run].time());
        if (m_hasKeys)
            out.keys.push_back(runs[run].key());
        if (const auto done = runs[run].step(); !done)
            return done.error();
        if (!runs[run].atEnd())
            heads.emplace(runs[run].time(), run);
        if (out.times.size() == kChunk) {
            if (stop.stop_requested())
                return cancelled();
            flush();
        }
    }
    if (!out.times.empty())
        flush();
    return Done{};
}

} // namespace daemok::calllog

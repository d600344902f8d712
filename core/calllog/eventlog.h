// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/keytable.h"
#include "core/calllog/spill.h"
#include "core/calllog/timeformat.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace daemok::calllog {

/// Some events that follow each other. Without keys or without a clock that span is empty; then every event is of a
/// key of its own, or its time is its number from `first` on.
struct EventBlock
{
    std::uint64_t first = 0; ///< number of its first event in the log, from 0
    std::size_t size = 0;
    std::span<const KeyIndex> keys;
    std::span<const Nanoseconds> times;
};

/// The calls of a log as (key, time): 4 B for the key, 8 B for the time where there is a clock. The first quarter
/// million stay in memory, the rest goes to a Spill. Written once, then read any number of times, in order of time.
class EventLog
{
public:
    EventLog(bool hasKeys, bool hasClock, std::filesystem::path spillFolder = {});

    [[nodiscard]] bool hasKeys() const { return m_hasKeys; }
    [[nodiscard]] bool hasClock() const { return m_hasClock; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] Nanoseconds firstTime() const { return m_firstTime; } ///< 0 without a clock
    [[nodiscard]] Nanoseconds lastTime() const
    {
        return m_lastTime;
    } ///< size() - 1 without a clock
    [[nodiscard]] std::uint64_t backwards() const
    {
        return m_backwards;
    } ///< steps back of the clock
    [[nodiscard]] Nanoseconds largestStepBack() const { return m_largestStepBack; }

    /// May be called kChunk times between two store().
    void append(KeyIndex key, Nanoseconds time)
    {
        m_keys.push_back(key);
        if (m_hasClock) {
            if (time < m_latest)
                noteStepBack(time);
            m_latest = time;
            m_times.push_back(time);
        }
        ++m_size;
    }
    [[nodiscard]] bool wantsStore() const { return m_keys.size() == kChunk; }
    /// Puts the events of a full chunk away.
    [[nodiscard]] Result<Done> store();
    /// No event follows. Puts the events into order of time if the clock went back; equal times keep their order.
    [[nodiscard]] Result<Done> finish(const std::stop_token &stop = {});

    /// Calls `visit` with all events in order of time. Cancelled if stopped.
    [[nodiscard]] Result<Done> forEach(const std::function<void(const EventBlock &)> &visit,
                                       const std::stop_token &stop = {}) const;

    static constexpr std::size_t kChunk = 1U << 16U; ///< events

private:
    static constexpr std::size_t kInMemory = 4;   ///< chunks
    static constexpr std::size_t kRunChunks = 16; ///< chunks sorted together: a million events

    struct Chunk
    {
        std::vector<KeyIndex> keys;
        std::vector<Nanoseconds> times;
    };
    class Cursor;

    void noteStepBack(Nanoseconds time);
    [[nodiscard]] std::size_t chunkCount() const { return (m_size + kChunk - 1) / kChunk; }
    [[nodiscard]] std::size_t chunkSize(std::size_t index) const;
    [[nodiscard]] std::uint64_t offsetOf(std::size_t index) const;
    [[nodiscard]] Result<Done> load(std::size_t index, Chunk &into) const;
    [[nodiscard]] Result<Done> replace(std::size_t index, const Chunk &chunk);
    [[nodiscard]] Result<Done> sortRun(std::size_t firstChunk);
    [[nodiscard]] Result<Done> merge(const std::function<void(const EventBlock &)> &visit,
                                     const std::stop_token &stop) const;

    bool m_hasKeys;
    bool m_hasClock;
    std::filesystem::path m_spillFolder;
    std::uint64_t m_size = 0;
    Nanoseconds m_firstTime = 0;
    Nanoseconds m_lastTime = 0;
    Nanoseconds m_latest;
    std::uint64_t m_backwards = 0;
    Nanoseconds m_largestStepBack = 0;
    std::vector<KeyIndex> m_keys; ///< the chunk being written
    std::vector<Nanoseconds> m_times;
    std::vector<Chunk> m_inMemory;
    std::unique_ptr<Spill> m_spill;
};

} // namespace daemok::calllog

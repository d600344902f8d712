// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/source.h"

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace daemok::probes::lab {

/// A thread that reads the data set, chunk after chunk and pass after pass, into a ring of slots ahead of who uses them.
class ReadAhead
{
public:
    struct Piece
    {
        const std::byte *data;
        std::size_t bytes;
    };

    ReadAhead(const Source &source, std::vector<std::byte *> slots, std::size_t bytes,
              std::size_t chunkBytes, int passes);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// The next chunk; nothing when reading failed or all has been given.
    [[nodiscard]] std::optional<Piece> next();
    /// The oldest chunk given is no longer needed.
    void release();
    [[nodiscard]] double secondsReading();

private:
    void readAll();
    [[nodiscard]] std::size_t sizeOf(std::size_t chunk) const;

    const Source &m_source;
    const std::vector<std::byte *> m_slots;
    const std::size_t m_bytes, m_chunkBytes, m_perPass, m_chunks;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_read = 0, m_given = 0, m_released = 0; ///< chunks
    bool m_failed = false, m_stopping = false;
    double m_seconds = 0;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace daemok::probes::lab

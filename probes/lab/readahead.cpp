// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/readahead.h"

#include <algorithm>
#include <utility>

namespace daemok::probes::lab {

ReadAhead::ReadAhead(const Source &source, std::vector<std::byte *> slots, std::size_t bytes,
                     std::size_t chunkBytes, int passes)
    : m_source(source),
      m_slots(std::move(slots)),
      m_bytes(bytes),
      m_chunkBytes(chunkBytes),
      m_perPass((bytes + chunkBytes - 1) / chunkBytes),
      m_chunks(m_perPass * static_cast<std::size_t>(passes)),
      m_thread([this] { readAll(); })
{}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

std::size_t ReadAhead::sizeOf(std::size_t chunk) const
{
    return std::min(m_chunkBytes, m_bytes - chunk % m_perPass * m_chunkBytes);
}

void ReadAhead::readAll()
{
    for (std::size_t chunk = 0; chunk < m_chunks; ++chunk) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_stopping || chunk - m_released < m_slots.size(); });
            if (m_stopping)
                return;
        }
        std::byte *slot = m_slots[chunk % m_slots.size()];
        const double start = host::monotonicSeconds();
        const bool ok = slot != nullptr
                        && m_source.fetch(chunk % m_perPass * m_chunkBytes, slot, sizeOf(chunk));
        const std::lock_guard lock(m_mutex);
        m_seconds += host::monotonicSeconds() - start;
        m_failed = !ok;
        m_read = chunk + 1;
        m_changed.notify_all();
        if (!ok)
            return;
    }
}

std::optional<ReadAhead::Piece> ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    if (m_given == m_chunks)
        return std::nullopt;
    m_changed.wait(lock, [&] { return m_read > m_given; });
    if (m_failed && m_given + 1 == m_read)
        return std::nullopt;
    const std::size_t chunk = m_given++;
    return Piece{m_slots[chunk % m_slots.size()], sizeOf(chunk)};
}

void ReadAhead::release()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_released;
    }
    m_changed.notify_all();
}

double ReadAhead::secondsReading()
{
    const std::lock_guard lock(m_mutex);
    return m_seconds;
}

} // namespace daemok::probes::lab

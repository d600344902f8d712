// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/source.h"

#include "probes/lab/workload.h"

#include <algorithm>
#include <cstring>

namespace daemok::probes::lab {
namespace {

constexpr std::size_t kFillBlock = 256 * kGrain; // 3 MiB

} // namespace

std::optional<Source> Source::make(const std::string &folder, std::size_t bytes)
{
    Source source(bytes);
    if (!folder.empty())
        source.m_file = host::ScratchFile::create(folder, bytes);
    if (source.m_file && source.fillFile())
        return source;
    source.m_file.reset();
    source.m_memory = host::alignedMemory(bytes);
    if (!source.m_memory)
        return std::nullopt;
    fillData(0, source.m_memory.get(), bytes);
    return source;
}

bool Source::fillFile()
{
    const host::AlignedMemory block = host::alignedMemory(kFillBlock);
    if (!block)
        return false;
    for (std::size_t at = 0; at < m_bytes; at += kFillBlock) {
        const std::size_t size = std::min(kFillBlock, m_bytes - at);
        fillData(at, block.get(), size);
        if (!m_file->write(at, block.get(), size))
            return false;
    }
    return m_file->settle();
}

bool Source::fetch(std::size_t offset, std::byte *to, std::size_t bytes) const
{
    if (offset + bytes > m_bytes)
        return false;
    if (m_file)
        return m_file->read(offset, to, bytes);
    std::memcpy(to, m_memory.get() + offset, bytes);
    return true;
}

std::string_view Source::kind() const
{
    if (!m_file)
        return "memory";
    return m_file->isDirect() ? "disk" : "page-cache";
}

} // namespace daemok::probes::lab

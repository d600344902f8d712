// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/host/seam.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace daemok::probes::lab {

/// Where the data set lies: a file on disk, read past the page cache where the file system allows that, or host memory
/// where no folder has the room.
class Source
{
public:
    /// Fills the data set; nothing if neither disk nor memory holds it.
    [[nodiscard]] static std::optional<Source> make(const std::string &folder, std::size_t bytes);

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    [[nodiscard]] bool fetch(std::size_t offset, std::byte *to, std::size_t bytes) const;
    /// disk, page-cache or memory
    [[nodiscard]] std::string_view kind() const;

private:
    explicit Source(std::size_t bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool fillFile();

    std::size_t m_bytes;
    std::optional<host::ScratchFile> m_file;
    host::AlignedMemory m_memory;
};

} // namespace daemok::probes::lab

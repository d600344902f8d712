// SPDX-License-Identifier: GPL-3.0-or-later
// Seam file: the only place of this room that names POSIX.
#include "core/calllog/spill.h"

#include "core/quantity/textfile.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace daemok::calllog {

namespace {

Error failure(const std::string &folder, int reason)
{
    return {ErrorId::FileNotWritable,
            {folder, 0, 0},
            {folder, std::generic_category().message(reason)}};
}

} // namespace

Spill::Spill(int descriptor, std::string folder)
    : m_descriptor(descriptor),
      m_folder(std::move(folder))
{}

Spill::~Spill()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<Spill>> Spill::create(const std::filesystem::path &folder)
{
    std::error_code error;
    const std::filesystem::path where =
        folder.empty() ? std::filesystem::temp_directory_path(error) : folder;
    if (error)
        return failure("TMPDIR", error.value());
    std::string name = (where / "daemok-XXXXXX").string();
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return failure(utf8(where), errno);
    ::unlink(name.c_str());
    return std::unique_ptr<Spill>(new Spill(descriptor, utf8(where)));
}

Result<Done> Spill::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count =
            ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(m_folder, errno);
        offset += static_cast<std::uint64_t>(count);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return Done{};
}

Result<Done> Spill::read(std::uint64_t offset, std::span<std::byte> into) const
{
    while (!into.empty()) {
        const ssize_t count =
            ::pread(m_descriptor, into.data(), into.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failure(m_folder, count < 0 ? errno : EIO);
        offset += static_cast<std::uint64_t>(count);
        into = into.subspan(static_cast<std::size_t>(count));
    }
    return Done{};
}

} // namespace daemok::calllog

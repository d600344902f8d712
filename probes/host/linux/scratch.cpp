// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/numbers.h"
#include "probes/host/linux/textfiles.h"
#include "probes/host/seam.h"

#include <sys/statvfs.h>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace daemok::probes::host {
namespace {

constexpr std::size_t kPage = 4096;

bool hasRoom(const std::string &folder, std::size_t bytes)
{
    struct statvfs facts = {};
    if (::statvfs(folder.c_str(), &facts) != 0)
        return false;
    const double free = static_cast<double>(facts.f_bavail) * static_cast<double>(facts.f_frsize);
    return free > 1.1 * static_cast<double>(bytes);
}

// Nameless from the start where the file system can, else unlinked at once.
int openNameless(const std::string &folder, int flags)
{
    const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC | flags, 0600);
    if (file >= 0)
        return file;
    std::string name = folder + "/daemok-lab-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC | flags);
    if (named >= 0)
        ::unlink(name.c_str());
    return named;
}

template <class Call> bool wholeTransfer(Call call, std::size_t bytes)
{
    std::size_t done = 0;
    while (done < bytes) {
        const ssize_t moved = call(done);
        if (moved <= 0)
            return false;
        done += static_cast<std::size_t>(moved);
    }
    return true;
}

} // namespace

void FreeAligned::operator()(std::byte *memory) const
{
    std::free(memory); // NOLINT(cppcoreguidelines-no-malloc): aligned_alloc's partner
}

AlignedMemory alignedMemory(std::size_t bytes)
{
    const std::size_t whole = (bytes + kPage - 1) / kPage * kPage;
    return AlignedMemory(static_cast<std::byte *>(std::aligned_alloc(kPage, whole)));
}

std::optional<ScratchFile> ScratchFile::create(const std::string &folder, std::size_t bytes)
{
    if (!hasRoom(folder, bytes))
        return std::nullopt;
    // tmpfs and some network file systems know no direct reads.
    if (const int direct = openNameless(folder, O_DIRECT); direct >= 0)
        return ScratchFile(direct, true);
    const int file = openNameless(folder, 0);
    return file >= 0 ? std::optional(ScratchFile(file, false)) : std::nullopt;
}

ScratchFile::ScratchFile(ScratchFile &&other) noexcept
    : m_file(std::exchange(other.m_file, -1)),
      m_direct(other.m_direct)
{}

ScratchFile &ScratchFile::operator=(ScratchFile &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_direct, other.m_direct);
    return *this;
}

ScratchFile::~ScratchFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool ScratchFile::write(std::size_t offset, const std::byte *data, std::size_t bytes)
{
    return wholeTransfer(
        [&](std::size_t done) {
            return ::pwrite(m_file, data + done, bytes - done, static_cast<off_t>(offset + done));
        },
        bytes);
}

bool ScratchFile::read(std::size_t offset, std::byte *data, std::size_t bytes) const
{
    return wholeTransfer(
        [&](std::size_t done) {
            return ::pread(m_file, data + done, bytes - done, static_cast<off_t>(offset + done));
        },
        bytes);
}

bool ScratchFile::settle()
{
    return ::fsync(m_file) == 0;
}

std::optional<double> residentBytes()
{
    const std::string text = valueIn("/proc/self/status", "VmRSS");
    const auto kilobytes = parseNumber(text.substr(0, text.find(' ')));
    return kilobytes ? std::optional(*kilobytes * 1024) : std::nullopt;
}

} // namespace daemok::probes::host

// SPDX-License-Identifier: GPL-3.0-or-later
// Seam file: the only place of this room that names POSIX.
#include "core/project/atomicfile.h"

#include "core/quantity/textfile.h"

#include <cerrno>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace daemok {

namespace {

Error notWritable(const std::filesystem::path &file, int reason)
{
    const std::string name = utf8(file);
    return {
        ErrorId::FileNotWritable, {name, 0, 0}, {name, std::generic_category().message(reason)}};
}

// Removes the temporary file unless it has taken the old one's place.
class TemporaryFile
{
public:
    TemporaryFile(std::filesystem::path path, mode_t mode)
        : m_path(std::move(path)),
          m_descriptor(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode))
    {
        if (m_descriptor < 0)
            m_reason = errno;
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (m_created && !m_renamed)
            ::unlink(m_path.c_str());
    }

    // Each step returns 0 or errno.
    int write(std::string_view bytes)
    {
        if (m_descriptor < 0)
            return m_reason;
        m_created = true;
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return errno;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return 0;
    }
    int takeModeOf(const std::filesystem::path &file) const
    {
        struct stat status
        {};
        if (::stat(file.c_str(), &status) != 0)
            return errno == ENOENT ? 0 : errno;
        return ::fchmod(m_descriptor, status.st_mode & 07777U) == 0 ? 0 : errno;
    }
    int flushAndClose()
    {
        if (::fsync(m_descriptor) != 0)
            return errno;
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        return ::close(descriptor) == 0 ? 0 : errno;
    }
    int renameTo(const std::filesystem::path &file)
    {
        if (::rename(m_path.c_str(), file.c_str()) != 0)
            return errno;
        m_renamed = true;
        return 0;
    }

private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
    int m_reason = 0;
    bool m_created = false;
    bool m_renamed = false;
};

// Makes the rename itself durable. Some file systems refuse fsync on a folder; the file is whole all the same.
void flushFolder(const std::filesystem::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

std::filesystem::path behindLinks(const std::filesystem::path &file)
{
    std::error_code error;
    const auto target = std::filesystem::weakly_canonical(file, error);
    return error ? file : target;
}

} // namespace

Result<Done> writeAtomically(const std::filesystem::path &file, std::string_view bytes)
{
    const std::filesystem::path target = behindLinks(file);
    const std::filesystem::path folder =
        target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
    const std::string name =
        "." + target.filename().string() + "." + std::to_string(::getpid()) + ".tmp";
    const std::filesystem::path beside = folder / name;
    ::unlink(beside.c_str()); // left by a killed process that had this number

    constexpr mode_t kMode = 0666; // less the umask
    TemporaryFile temporary(beside, kMode);
    int reason = temporary.write(bytes);
    if (reason == 0)
        reason = temporary.takeModeOf(target);
    if (reason == 0)
        reason = temporary.flushAndClose();
    if (reason == 0)
        reason = temporary.renameTo(target);
    if (reason != 0)
        return notWritable(file, reason);
    flushFolder(folder);
    return Done{};
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/bytesource.h"

#include "core/quantity/textfile.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <system_error>

namespace daemok::calllog {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMagicBytes = 6;

Error notReadable(const std::string &name, std::errc reason)
{
    return {ErrorId::FileNotReadable, {name, 0, 0}, {name, std::make_error_code(reason).message()}};
}

class FileSource final : public ByteSource
{
public:
    FileSource(const std::filesystem::path &file, std::string name)
        : m_stream(file, std::ios::binary),
          m_name(std::move(name))
    {}
    [[nodiscard]] bool isOpen() const { return m_stream.is_open(); }

    Result<std::size_t> read(std::span<char> into) override
    {
        m_stream.read(into.data(), static_cast<std::streamsize>(into.size()));
        if (m_stream.bad())
            return notReadable(m_name, std::errc::io_error);
        const auto count = static_cast<std::size_t>(m_stream.gcount());
        m_consumed += count;
        return count;
    }
    [[nodiscard]] std::uint64_t consumed() const override { return m_consumed; }

    std::string firstBytes()
    {
        std::string bytes(kMagicBytes, '\0');
        m_stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(m_stream.gcount()));
        m_stream.clear();
        m_stream.seekg(0);
        return bytes;
    }

private:
    std::ifstream m_stream;
    std::string m_name;
    std::uint64_t m_consumed = 0;
};

class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(std::string_view bytes) : m_bytes(bytes) {}

    Result<std::size_t> read(std::span<char> into) override
    {
        const std::size_t count = std::min(into.size(), m_bytes.size() - m_at);
        std::copy_n(m_bytes.data() + m_at, count, into.data());
        m_at += count;
        return count;
    }
    [[nodiscard]] std::uint64_t consumed() const override { return m_at; }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace

Compression compressionOf(std::string_view firstBytes)
{
    if (firstBytes.starts_with("\x1f\x8b"sv))
        return Compression::Gzip;
    if (firstBytes.starts_with("\xfd"
                               "7zXZ\0"sv))
        return Compression::Xz;
    if (firstBytes.starts_with("\x28\xb5\x2f\xfd"sv))
        return Compression::Zstd;
    return Compression::None;
}

std::string_view compressionName(Compression compression)
{
    constexpr std::array names{"plain"sv, "gzip"sv, "xz"sv, "zstd"sv};
    return names[static_cast<std::size_t>(compression)];
}

Result<std::unique_ptr<ByteSource>> openLog(const std::filesystem::path &file)
{
    const std::string name = utf8(file);
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        return Error{ErrorId::FileNotFound, {name, 0, 0}, {name}};
    if (std::filesystem::is_directory(status))
        return notReadable(name, std::errc::is_a_directory);
    if (!std::filesystem::is_regular_file(status))
        return notReadable(name,
                           std::errc::invalid_seek); // a log is read twice: looked at, imported
    auto source = std::make_unique<FileSource>(file, name);
    if (!source->isOpen())
        return notReadable(name, std::errc::permission_denied);
    const Compression compression = compressionOf(source->firstBytes());
    return decompressed(std::move(source), compression, name);
}

std::unique_ptr<ByteSource> logInMemory(std::string_view bytes, const std::string &name)
{
    return decompressed(std::make_unique<MemorySource>(bytes), compressionOf(bytes), name);
}

} // namespace daemok::calllog

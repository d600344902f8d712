// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace daemok::calllog {

enum class Compression : std::uint8_t { None, Gzip, Xz, Zstd };

/// Bytes of a log, front to back.
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    /// Fills `into` from its front and says how many bytes came; 0 = end of the log.
    virtual Result<std::size_t> read(std::span<char> into) = 0;
    /// Bytes of the stored file used up so far, for progress.
    [[nodiscard]] virtual std::uint64_t consumed() const = 0;
    [[nodiscard]] virtual Compression compression() const { return Compression::None; }
};

/// By the first bytes of a file (RFC 1952, RFC 8878, the .xz file format 1.1).
[[nodiscard]] Compression compressionOf(std::string_view firstBytes);
[[nodiscard]] std::string_view compressionName(Compression compression);

/// A regular file, decompressed by what its first bytes say. FileNotFound, FileNotReadable (a folder, a pipe, no right);
/// while reading CompressedCutOff, CompressedDamaged, FileNotReadable.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openLog(const std::filesystem::path &file);

/// Bytes in memory, decompressed likewise; they must outlive the source. `name` stands in errors.
[[nodiscard]] std::unique_ptr<ByteSource> logInMemory(std::string_view bytes,
                                                      const std::string &name);

/// `inner` decompressed; for Compression::None `inner` itself.
[[nodiscard]] std::unique_ptr<ByteSource>
decompressed(std::unique_ptr<ByteSource> inner, Compression compression, const std::string &name);

} // namespace daemok::calllog

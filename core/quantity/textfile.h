// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace daemok {

/// The whole file as bytes. FileNotFound, FileNotReadable (a folder, no right), FileTooLarge.
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path &file,
                                               std::size_t largest);

/// The path as UTF-8, for messages.
[[nodiscard]] std::string utf8(const std::filesystem::path &path);

/// Offset of the first byte that is not well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms), or nothing.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// Place of the byte at `offset`: lines end at \n, columns count characters, both from 1.
[[nodiscard]] Place placeAt(std::string_view text, std::size_t offset, const std::string &file);

} // namespace daemok

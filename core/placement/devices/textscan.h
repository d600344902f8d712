// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small pieces of reading text that programs print for people.
namespace daemok::placement::scan {

[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string_view> lines(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] bool contains(std::string_view text, std::string_view part);

/// The number that `text` begins with, blanks skipped.
[[nodiscard]] std::optional<double> leadingNumber(std::string_view text);
/// "1234MiB", "1234 MiB", "1234": bytes, the unit MiB where none is written.
[[nodiscard]] std::optional<double> mebibytes(std::string_view text);

/// The first PCI address in `text` ("00000000:27:00.0", "0000:03:00.0", "09:00.0") as dddd:bb:dd.f in lower case, or empty.
[[nodiscard]] std::string pciAddress(std::string_view text);
/// Hexadecimal digits of a UUID, 32 of them, in lower case; else empty.
[[nodiscard]] std::string uuid(std::string_view text);

} // namespace daemok::placement::scan

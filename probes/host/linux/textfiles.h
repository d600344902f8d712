// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small files of /proc, /sys and /etc. A file that is not there is empty.
namespace daemok::probes::host {

[[nodiscard]] std::string trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string> textLines(const std::string &path);
/// First line without blanks at its ends.
[[nodiscard]] std::string firstLine(const std::string &path);
/// First line as a whole number of bytes or a plain figure.
[[nodiscard]] std::optional<double> numberIn(const std::string &path);
/// Value of "KEY   VALUE" or "KEY: VALUE" lines.
[[nodiscard]] std::string valueIn(const std::string &path, std::string_view key);

} // namespace daemok::probes::host

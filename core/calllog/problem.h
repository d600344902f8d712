// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace daemok::calllog {

/// Why a file is no call log; the argument of ErrorId::NotACallLog.
enum class CallLogProblem : std::uint8_t {
    Binary,       ///< not text
    Utf16,        ///< text in two-byte characters
    JsonDocument, ///< one JSON document, not one object a line
    NoLines,      ///< no line end in the first 256 KiB
    NoTable,      ///< the lines do not agree on a number of columns
};
[[nodiscard]] std::string_view callLogProblemName(CallLogProblem problem); ///< "json_document"

} // namespace daemok::calllog

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/calllog.h"

#include <string>
#include <string_view>

/// Logs written in the test itself.
namespace daemok::testing {

inline Result<calllog::Format> sniffText(std::string_view text, const std::string &name = "log",
                                         const calllog::ReadingChoice &choice = {})
{
    const auto source = calllog::logInMemory(text, name);
    return calllog::sniffBytes(*source, name, source->compression(), choice);
}

inline Result<calllog::CallLog> importText(std::string_view text, const calllog::Format &format,
                                           const calllog::ImportOptions &options = {},
                                           const std::string &name = "log")
{
    const auto source = calllog::logInMemory(text, name);
    return calllog::importBytes(*source, name, format, options);
}

inline Result<calllog::CallLog> importText(std::string_view text,
                                           const calllog::ImportOptions &options = {},
                                           const std::string &name = "log")
{
    const auto format = sniffText(text, name);
    if (!format)
        return format.error();
    return importText(text, *format, options, name);
}

} // namespace daemok::testing

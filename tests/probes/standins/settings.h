// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/numbers.h"

#include <cstdlib>
#include <string_view>

namespace daemok::standins {

/// Value of KEY in a variable "KEY=1,OTHER=2", or `otherwise`.
inline double setting(const char *variable, std::string_view key, double otherwise)
{
    const char *text = std::getenv(variable);
    std::string_view rest = text != nullptr ? text : "";
    while (!rest.empty()) {
        const std::size_t end = rest.find(',');
        const std::string_view part = rest.substr(0, end);
        const std::size_t equals = part.find('=');
        if (part.substr(0, equals) == key && equals != std::string_view::npos)
            return parseNumber(part.substr(equals + 1)).value_or(otherwise);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return otherwise;
}

} // namespace daemok::standins

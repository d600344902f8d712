// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

namespace daemok::probes {

/// The helper's own command line: MODE and --name value pairs, a flag being a name without value. Other programs write
/// it, people rarely: hence no library.
struct Options
{
    std::string mode;
    std::map<std::string, std::string> values;

    [[nodiscard]] bool has(const std::string &name) const { return values.count(name) != 0; }
    [[nodiscard]] std::string text(const std::string &name,
                                   const std::string &otherwise = {}) const;
    [[nodiscard]] double number(const std::string &name, double otherwise) const;
};

/// Nothing if the line cannot be read or names an unknown option.
[[nodiscard]] std::optional<Options> readOptions(int argc, const char *const *argv);

} // namespace daemok::probes

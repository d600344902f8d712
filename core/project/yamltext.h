// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daemok {

/// A text as a YAML scalar that reads back equal: plain where that is safe, else double-quoted.
[[nodiscard]] std::string yamlText(std::string_view text);

/// [a, b, c]
[[nodiscard]] std::string yamlList(const std::vector<std::string> &texts);

} // namespace daemok

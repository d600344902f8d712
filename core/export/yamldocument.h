// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace daemok {

/// A tree of maps, lists, texts, whole numbers and flags as a YAML document in block style, two blanks a level,
/// keys in the order of the tree. Texts that a reader could take for something else are quoted, so every YAML 1.1 or
/// 1.2 reader gets the tree back. Ends with a newline.
[[nodiscard]] std::string yamlDocument(const nlohmann::ordered_json &tree);

/// Lines that begin with "# "; control characters of `text` become blanks.
[[nodiscard]] std::string yamlComment(const std::string &text);

} // namespace daemok

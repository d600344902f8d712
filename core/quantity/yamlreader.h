// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"
#include "core/quantity/yamlnode.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace daemok::yaml {

/// What a hostile or broken file may cost.
struct Limits
{
    std::size_t bytes = 4U << 20U;
    std::size_t lineBytes = 64U << 10U; ///< the scanner queues at most one line of tokens
    std::size_t values = 200000;
    int depth = 32;
};

/// Strict reader: one UTF-8 document, plain data only. Refused, each with its place: duplicate keys, keys that are
/// not text, anchors, aliases, tags, directives, a second document, control characters, more than `limits` allow.
/// Size, line length and characters are checked before the parser sees the text; depth and count while it reads,
/// before it goes deeper. Errors: NotText, FileTooLarge, YamlSyntax, YamlTooDeep, YamlAlias, DuplicateKey.
[[nodiscard]] Result<Node> parse(std::string_view text, const std::string &fileName,
                                 const Limits &limits = {});
[[nodiscard]] Result<Node> parseFile(const std::filesystem::path &file, const Limits &limits = {});

} // namespace daemok::yaml

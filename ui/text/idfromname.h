// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace daemok::ui {

/// The id among the first `count` whose `name` is `text`, as core writes it into documents.
template <class Enum, class Name>
[[nodiscard]] std::optional<Enum> fromName(std::string_view text, std::size_t count, Name name)
{
    for (std::size_t i = 0; i < count; ++i)
        if (name(static_cast<Enum>(i)) == text)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace daemok::ui

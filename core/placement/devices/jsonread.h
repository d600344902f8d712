// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Members of JSON that others wrote: a member of the wrong kind is an absent one, whatever stands there.
namespace daemok::placement::json {

using Value = nlohmann::json;

/// Parsed, or discarded: not JSON, or nested deeper than any document of ours.
[[nodiscard]] Value parse(std::string_view text);

[[nodiscard]] std::string text(const Value &object, const char *key);
/// Finite and not negative.
[[nodiscard]] std::optional<double> amount(const Value &object, const char *key);
[[nodiscard]] std::optional<bool> flag(const Value &object, const char *key);
/// A count of bytes for a document: whole, as counts are.
[[nodiscard]] std::uint64_t bytesIn(double bytes);
/// Cut to the range of int.
[[nodiscard]] int whole(const Value &object, const char *key, int otherwise = 0);
/// The array under `key`, or an empty one.
[[nodiscard]] const Value &list(const Value &object, const char *key);

} // namespace daemok::placement::json

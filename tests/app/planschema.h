// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace daemok::testing {

/// What in a document is not as design page "Contract" says for `daemok.plan/1`: missing or wrongly typed fields,
/// words that are none of those listed, nulls. Each with its JSON pointer. Empty = conforms.
[[nodiscard]] std::vector<std::string> schemaComplaints(const nlohmann::ordered_json &plan);

} // namespace daemok::testing

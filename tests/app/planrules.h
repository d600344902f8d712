// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace daemok::testing {

/// What in a plan breaks what every plan must keep (design page "Models", section 0): all roles present, counts
/// equal to the largest ledger line, cost equal to the sum of its lines, every product recommended, an alternative or
/// rejected with a reason for every bundle it was asked for. `products`: ids the catalogue knows.
[[nodiscard]] std::vector<std::string> ruleComplaints(const nlohmann::ordered_json &plan,
                                                      const std::vector<std::string> &products);

/// Recommended, then the alternatives.
[[nodiscard]] std::vector<nlohmann::ordered_json> layoutsOf(const nlohmann::ordered_json &plan);

/// The alternative of that kind, or null.
[[nodiscard]] nlohmann::ordered_json alternative(const nlohmann::ordered_json &plan,
                                                 const std::string &kindOfChoice);

/// Roles whose nodes do this kind of work.
[[nodiscard]] std::vector<nlohmann::ordered_json> rolesServing(const nlohmann::ordered_json &layout,
                                                               const std::string &kind);

/// Demand of a constraint on a role's ledger; 0 if it has no such line.
[[nodiscard]] double ledgerDemand(const nlohmann::ordered_json &role,
                                  const std::string &constraint);

} // namespace daemok::testing

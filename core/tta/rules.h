// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/formula.h"
#include "core/quantity/interval.h"
#include "core/quantity/origin.h"
#include "core/quantity/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::tta {

/// Where a factor's value comes from.
enum class FactorKind : std::uint8_t {
    Client, ///< an estimate of the client's; missing where nobody gave it
    Range,  ///< chosen within a published range
    Fixed,
};

/// A factor of the guide. Without a range low = likely = high.
struct Factor
{
    std::string symbol; ///< "S2"
    std::string id;     ///< "operations_per_user"; ui/text has its word
    std::string unit;
    FactorKind kind{};
    Interval value;
    std::string note; ///< id: likely_assumed, other_source ...
    Status status = Status::Copy;
};

/// A result and its formula, in the grammar of quantity/formula.
struct ResultRule
{
    std::string id;   ///< web_cpu, was_cpu, db_cpu, memory, system_disk, data_disk, storage_iops
    std::string unit; ///< max-jOPS, tpmC, MB (as the guide labels it, decimal or binary), IOPS
    std::string formula;
    std::string where; ///< table and pages
    std::string note;
    std::map<std::string, double> set; ///< factors with another value in this result
    formula::Formula parsed;
};

/// One edition of a sizing guide. Projects name the one they use by `id`; editions are never mixed.
struct RuleSet
{
    std::string id; ///< "TTAK.KO-10.0292/R3"
    std::string date;
    std::string source;
    std::string address;
    Status status = Status::Copy;
    std::vector<ResultRule> results;
    std::vector<Factor> factors;

    [[nodiscard]] const Factor *find(std::string_view symbol) const;
    [[nodiscard]] const ResultRule *result(std::string_view id) const;
};

/// The id of the edition that is shipped.
inline constexpr std::string_view kShippedRules = "TTAK.KO-10.0292/R3";

/// Every formula must parse and use known factors; the first broken entry is named by its place.
[[nodiscard]] Result<RuleSet> loadRules(const std::filesystem::path &file);

/// Value of a formula with these factors; nothing where one is missing.
[[nodiscard]] std::optional<double> valueOf(const ResultRule &rule,
                                            const std::map<std::string, double> &factors);

} // namespace daemok::tta

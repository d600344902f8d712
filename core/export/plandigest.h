// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/planjson.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok {

/// What a later plan is compared with: the answer of a plan in a few figures.
struct PlanDigest
{
    struct Role
    {
        std::string id; ///< "STORE/KIND"
        std::string name;
        std::string instance;
        int count = 0;
    };

    std::string appVersion;
    std::string catalogVersion;
    std::string catalogSha256;
    std::string scenario;
    bool feasible = false;
    std::string product; ///< of the results store
    std::string provider;
    std::string region;
    std::string currency;
    double monthly = 0;
    double oneOff = 0;
    std::vector<Role> roles;                             ///< with nodes of their own
    std::array<std::optional<double>, kReportedOps> p99; ///< ms, of what was asked
};

/// `daemok.plan/1` without what was rejected: small enough to travel inside a report. Ends with a newline.
[[nodiscard]] std::string planDocument(const Plan &plan, const PlanHeading &heading);

[[nodiscard]] PlanDigest digestOf(const Plan &plan, const std::string &appVersion);
/// From a document written by planDocument() or plan --json. Nothing where it is no such document.
[[nodiscard]] std::optional<PlanDigest> readPlanDocument(std::string_view text);

enum class PlanChangeKind : std::uint8_t {
    Catalogue, ///< before, after: versions
    Verdict,   ///< fits or does not any more: afterValue 1 or 0
    Product,   ///< of the results store, ids
    Place,     ///< provider and region
    Role,      ///< subject: the product's word; nodes before and after
    Server,    ///< subject: the product's word; server types
    Monthly,   ///< subject: currency
    OneOff,    ///< subject: currency
    P99,       ///< subject: operation; ms
};

struct PlanChange
{
    PlanChangeKind kind{};
    std::string subject;
    std::string before, after;
    double beforeValue = 0, afterValue = 0;
};

/// What is different, in the order of PlanChangeKind; empty where the answer is the same. Money counts from half of a
/// hundredth, times from a thousandth of their value.
[[nodiscard]] std::vector<PlanChange> changesBetween(const PlanDigest &before,
                                                     const PlanDigest &after);

} // namespace daemok

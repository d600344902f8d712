// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sizing/bundle.h"
#include "core/sizing/rulevalues.h"

namespace daemok {

/// CPU of one operation, all roles together, milliseconds of one vCPU:
///     fixed + per item * items (times index work for inserts), and per GB * GB read through.
struct OperationWork
{
    double fixedMs = 0;
    double scanMs = 0;
    [[nodiscard]] double totalMs() const { return fixedMs + scanMs; }
};

[[nodiscard]] OperationWork operationWork(const RuleValues &rules, const StoreBundle &bundle,
                                          const OperationLoad &load, RateFamily family);

/// 1 + what secondary and full-text indexes add to stored bytes or to insert work.
[[nodiscard]] double indexFactor(const RuleValues &rules, const StoreBundle &bundle,
                                 Rule perSecondary, Rule perText);

/// GB an operation reads through: columns where aggregates are answered natively or by a columnar copy.
[[nodiscard]] double gbRead(const RuleValues &rules, const OperationLoad &load);

/// The operation reads through data rather than following an index to its items.
[[nodiscard]] bool readsThrough(const RuleValues &rules, Operation op);

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>
#include <vector>

namespace daemok::ui {

class Format;

/// Words for the ids of a plan: constraints, purposes, cost items, kinds of choice, flags.
class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)

public:
    [[nodiscard]] static QString constraint(Constraint constraint);
    [[nodiscard]] static QString constraintHelp(Constraint constraint);
    [[nodiscard]] static QString missing(Missing missing); ///< empty for Missing::None
    [[nodiscard]] static QString recoveryMissing(RecoveryMissing missing); ///< empty for None
    [[nodiscard]] static QString recoveryState(RecoveryState state);
    [[nodiscard]] static QString diskKind(DiskChoice::Kind kind);
    [[nodiscard]] static QString disk(const DiskChoice &disk, const Format &format);
    [[nodiscard]] static QString purpose(Purpose purpose);
    [[nodiscard]] static QString purposes(const std::vector<Purpose> &purposes,
                                          const Format &format);
    [[nodiscard]] static QString operation(ReportedOp operation);
    [[nodiscard]] static QString priceStatus(PriceStatus status);
    [[nodiscard]] static QString costItem(CostItem item);
    [[nodiscard]] static QString choice(ChoiceKind kind);
    [[nodiscard]] static QString choiceHelp(ChoiceKind kind);

    /// Sentences of the string ids of a plan; an unknown id stands as it is written.
    [[nodiscard]] static QString flag(std::string_view flag);
    [[nodiscard]] static QString smallestChange(const Infeasible &infeasible, const Format &format);
    [[nodiscard]] static QString llmLimit(std::string_view limit);
    [[nodiscard]] static QString llmFix(const LlmLimit &limit, const Format &format);
    [[nodiscard]] static bool knowsFlag(std::string_view flag);
};

} // namespace daemok::ui

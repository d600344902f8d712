// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

class Format;

/// Why something is not the answer, in one sentence with the number that decided.
class ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)

public:
    [[nodiscard]] static QString word(Reason reason); ///< short, for a column or a group
    [[nodiscard]] static QString sentence(const Rejection &rejection, const Plan &plan,
                                          const Format &format);
    /// Why `layout` lost against the recommended one; the recommended one says why it won.
    [[nodiscard]] static QString whyNot(const Layout &layout, const Plan &plan,
                                        const Format &format);
    /// Nothing fits: what was missed, by how much, and the smallest change that helps.
    [[nodiscard]] static QString infeasible(const Plan &plan, const Format &format);

private:
    [[nodiscard]] static QString withNumbers(const Rejection &rejection, const QString &value,
                                             const QString &limit);
    [[nodiscard]] static QString costReason(const Layout &layout, const Layout &recommended,
                                            const Format &format);
};

} // namespace daemok::ui

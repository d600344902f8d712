// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "core/planner/marginal.h"
#include "core/planner/plan.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

class Format;

/// What the next node of each role costs and buys, and why one fewer would not do.
class MarginalFigure
{
    Q_DECLARE_TR_FUNCTIONS(MarginalFigure)

public:
    /// `base` as in LedgerFigure.
    [[nodiscard]] static BarSpec spec(const planner::Marginal &marginal, const Plan &plan,
                                      const Layout &layout, const std::string &base,
                                      const Format &format);
    /// A figure without rows that says why there are none.
    [[nodiscard]] static BarSpec empty(const QString &why);
};

} // namespace daemok::ui

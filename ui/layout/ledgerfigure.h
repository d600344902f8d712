// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "core/planner/plan.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

class Format;

/// The ledger of a layout as bars: for each role the nodes that every constraint asks for, the one that
/// binds marked. Ids are those of the roles, pointers lead to the figures in plan --json.
class LedgerFigure
{
    Q_DECLARE_TR_FUNCTIONS(LedgerFigure)

public:
    /// `base`: pointer of the layout, "/recommended" or "/alternatives/3".
    [[nodiscard]] static BarSpec spec(const Plan &plan, const Layout &layout,
                                      const std::string &base, const Format &format);
};

/// Pointer of a layout of the plan: 0 = the recommended one, i + 1 = alternatives[i].
[[nodiscard]] std::string layoutPointer(std::size_t layout);

} // namespace daemok::ui

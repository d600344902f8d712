// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "core/figure/chartspec.h"
#include "core/planner/compare/waterfall.h"
#include "core/planner/reverse/reverse.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

class Format;

/// The figures of the Compare page.
class CompareFigures
{
    Q_DECLARE_TR_FUNCTIONS(CompareFigures)

public:
    /// Floating bars from the first version's cost to the second's. A row's id is the first changed answer's or goal's name.
    [[nodiscard]] static BarSpec waterfall(const planner::Waterfall &made,
                                           const planner::Version &from, const planner::Version &to,
                                           const QString &fromName, const QString &toName,
                                           const Format &format);
    [[nodiscard]] static BarSpec noWaterfall(const QString &why);

    /// What was tried: cost (or nodes, where only they are asked for) against the value. The budget is a marker that can be
    /// dragged, its id "budget" or "nodes".
    [[nodiscard]] static ChartSpec trials(const planner::ReverseQuestion &question,
                                          const planner::Reverse &made, const Format &format);
    [[nodiscard]] static ChartSpec noTrials(const QString &why);
};

} // namespace daemok::ui

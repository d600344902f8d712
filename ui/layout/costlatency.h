// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "core/planner/plan.h"

#include <QCoreApplication>

namespace daemok::ui {

class Format;

/// Cost against p99 of every searched layout, with the ones that nothing beats in both.
/// Without prices the nodes stand on the axis instead.
class CostLatency
{
    Q_DECLARE_TR_FUNCTIONS(CostLatency)

public:
    [[nodiscard]] static ChartSpec spec(const Plan &plan, const Format &format);
};

} // namespace daemok::ui

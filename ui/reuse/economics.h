// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/retention/reusecurves.h"
#include "ui/reuse/factgrid.h"

#include <QCoreApplication>

#include <vector>

namespace daemok::ui {

/// Reuse in figures: at the chosen retention, at the best one.
class Economics
{
    Q_DECLARE_TR_FUNCTIONS(Economics)

public:
    [[nodiscard]] static QStringList titles(const planner::ReuseCurves &curves);
    [[nodiscard]] static std::vector<FactGrid::Row> rows(const planner::ReuseCurves &curves,
                                                         const UsagePattern &pattern);
    /// Sentences beneath: what bounds the figures.
    [[nodiscard]] static QStringList notes(const planner::ReuseCurves &curves,
                                           const UsagePattern &pattern);
};

} // namespace daemok::ui

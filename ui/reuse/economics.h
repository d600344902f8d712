// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/pattern.h"
#include "core/planner/retention/reusecurves.h"
#include "ui/reuse/factgrid.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace daemok::ui {

/// Reuse in figures: at the chosen retention, at the best one.
class Economics
{
    Q_DECLARE_TR_FUNCTIONS(Economics)

public:
    [[nodiscard]] static QStringList titles(const planner::ReuseCurves &curves);
    [[nodiscard]] static std::vector<FactGrid::Row> rows(const planner::ReuseCurves &curves,
                                                         const UsagePattern &pattern,
                                                         const Format &format = Format());
    /// Sentences beneath: what bounds the figures.
    [[nodiscard]] static QStringList notes(const planner::ReuseCurves &curves,
                                           const UsagePattern &pattern,
                                           const Format &format = Format());

private:
    using Text = std::function<QString(const planner::RetentionFigures &)>;

    Economics(const planner::RetentionSweep &sweep, const Format &format);
    void add(const QString &label, const QString &tip, const Text &text, bool strong = false);
    void addMoney();
    void addQuantities();
    void addLimits(const UsagePattern &pattern);
    [[nodiscard]] QString money(double amount) const;

    const planner::RetentionSweep &m_sweep;
    Format m_format;
    std::vector<FactGrid::Row> m_rows;
};

} // namespace daemok::ui

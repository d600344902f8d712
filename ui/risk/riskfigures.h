// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "core/figure/chartspec.h"
#include "core/planner/futures/risk.h"
#include "ui/layout/rowmodel.h"
#include "ui/reuse/factgrid.h"

#include <QCoreApplication>

#include <vector>

namespace daemok::ui {

class Format;

/// The figures of the Risk page, made from one study of futures.
class RiskFigures
{
    Q_DECLARE_TR_FUNCTIONS(RiskFigures)

public:
    RiskFigures(const planner::RiskStudy &study, const Plan &plan, const Format &format)
        : m_study(study),
          m_plan(plan),
          m_format(format)
    {}

    /// What an answer does to the month's cost between its ends, largest first.
    [[nodiscard]] BarSpec tornado() const;
    /// Share of futures that cost at most so much.
    [[nodiscard]] ChartSpec cost() const;
    /// In what share of the futures each layout is enough.
    [[nodiscard]] BarSpec layouts() const;
    [[nodiscard]] std::vector<FactGrid::Row> facts() const;
    /// Rows by key = the answer's name; dearest first.
    [[nodiscard]] std::vector<Row> questions() const;

    [[nodiscard]] static BarSpec emptyTornado(const QString &why);
    [[nodiscard]] static ChartSpec emptyCost(const QString &why);
    [[nodiscard]] static BarSpec emptyLayouts(const QString &why);

private:
    [[nodiscard]] QString money(double amount) const;
    [[nodiscard]] QString value(const planner::UncertainInput &input, double x) const;
    [[nodiscard]] QString range(const planner::UncertainInput &input) const;

    const planner::RiskStudy &m_study;
    const Plan &m_plan;
    const Format &m_format;
};

} // namespace daemok::ui

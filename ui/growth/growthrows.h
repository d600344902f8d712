// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/growth/growth.h"
#include "ui/layout/rowmodel.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace daemok::ui {

/// The tables of the Growth page: breaks, steps, choices by year, recovery.
class GrowthRows
{
    Q_DECLARE_TR_FUNCTIONS(GrowthRows)

public:
    GrowthRows(const planner::Growth &growth, const Plan &plan, const Format &format = Format());

    [[nodiscard]] static QStringList breakTitles();
    [[nodiscard]] static QStringList stepTitles();
    [[nodiscard]] static QStringList yearTitles();
    [[nodiscard]] static QStringList recoveryTitles();

    [[nodiscard]] std::vector<Row> breaks() const;
    [[nodiscard]] std::vector<Row> steps() const;
    [[nodiscard]] std::vector<Row> years() const;
    /// Of a layout; `key` of a row is the figure's JSON pointer, empty names stand for none.
    [[nodiscard]] static std::vector<Row> recovery(const Layout &layout, const std::string &base,
                                                   const Format &format = Format());
    /// Sentence over the tables: what to do first.
    [[nodiscard]] QString headline() const;
    /// Beside it where a retention is longer than the horizon.
    [[nodiscard]] static QString fullBeyond();

private:
    [[nodiscard]] QString month(int month) const;
    [[nodiscard]] QString order(int month) const;
    [[nodiscard]] QString roleOf(const std::string &id) const;
    [[nodiscard]] QString whatMoves(const planner::GrowthStep &step) const;

    const planner::Growth &m_growth;
    const Plan &m_plan;
    Format m_format;
};

} // namespace daemok::ui

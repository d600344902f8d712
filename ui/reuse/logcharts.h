// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "core/figure/chartspec.h"
#include "core/pattern/pattern.h"
#include "core/planner/retention/reusecurves.h"

#include <QCoreApplication>

#include <string>

namespace daemok::ui {

class Format;

/// What a log shows beside retention: stores of a fixed size, gaps, arrivals, halves and users. Without a log the first two are
/// drawn from the three answers.
class LogCharts
{
    Q_DECLARE_TR_FUNCTIONS(LogCharts)

public:
    LogCharts(const planner::ReuseCurves &curves, const UsagePattern &pattern,
              const LoggedReuse *log);

    [[nodiscard]] ChartSpec storeSize() const;
    /// Without a log the two quantiles are markers that can be dragged, their ids the answers' names.
    [[nodiscard]] ChartSpec gaps() const;
    [[nodiscard]] ChartSpec arrivals() const;
    /// Shares of repeats: all, within one user, across users, normalised; both halves.
    [[nodiscard]] BarSpec repeats() const;

    /// A gap in the log's own unit.
    [[nodiscard]] static QString gapText(double gap, bool inRequests, const Format &format);

private:
    [[nodiscard]] bool hasKeys() const { return m_log && m_log->keys; }
    void addSeenGaps(ChartSpec &spec) const;
    void addAnsweredGaps(ChartSpec &spec) const;
    [[nodiscard]] static std::string quantiles(const QString &half, const QString &most);
    void addArrivals(ChartSpec &spec) const;
    [[nodiscard]] BarGroup wholeLog() const;
    [[nodiscard]] BarGroup halves() const;

    const planner::ReuseCurves &m_curves;
    const UsagePattern &m_pattern;
    const LoggedReuse *m_log;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/textpage.h"
#include "core/calllog/measure.h"
#include "core/calllog/measuredanswers.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <vector>

namespace daemok::app {

/// The measurement of a call log as a page for a terminal: how it was read, when calls come, how large they are, how often
/// they repeat, hit ratios against retention and store size, what an import would answer, what to beware of.
class CallLogReport
{
    Q_DECLARE_TR_FUNCTIONS(CallLogReport)

public:
    CallLogReport(const calllog::Format &layout, const calllog::Measurement &measurement,
                  const std::vector<calllog::MeasuredAnswer> &answers);

    [[nodiscard]] TextPage page() const;

private:
    void addHead(TextPage &page) const;
    void addArrivals(TextPage &page) const;
    void addRates(TextPage &page) const;
    void addSizes(TextPage &page) const;
    void addReuse(TextPage &page) const;
    void addStream(TextPage &page, const QString &title, const calllog::ReuseCounts &reuse) const;
    void addRetentions(TextPage &page, const calllog::ReuseCounts &reuse) const;
    void addLru(TextPage &page, const calllog::ReuseCounts &reuse) const;
    void addAnswers(TextPage &page) const;
    void addWarnings(TextPage &page) const;

    [[nodiscard]] QString perSecond(double rate) const;
    [[nodiscard]] QString gap(double ticks, const calllog::ReuseCounts &reuse) const;
    [[nodiscard]] QString columnOf(calllog::ColumnRole role) const;

    const calllog::Format &m_layout;
    const calllog::Measurement &m_measurement;
    const std::vector<calllog::MeasuredAnswer> &m_answers;
    ui::Format m_format;
};

} // namespace daemok::app

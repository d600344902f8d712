// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/calllogreport.h"

#include "ui/text/calllogtext.h"
#include "ui/text/questiontext.h"

#include <QLocale>
#include <QStringList>

#include <utility>

namespace daemok::app {

using namespace calllog;
using ui::CallLogText;

namespace {

constexpr Column kRight{Column::Align::Right};

QString quoted(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

CallLogReport::CallLogReport(const Format &layout, const Measurement &measurement,
                             const std::vector<MeasuredAnswer> &answers)
    : m_layout(layout),
      m_measurement(measurement),
      m_answers(answers),
      m_format(QLocale(QLocale::English, QLocale::UnitedStates))
{}

TextPage CallLogReport::page() const
{
    TextPage page;
    addHead(page);
    addWarnings(page);
    addRates(page);
    addArrivals(page);
    addSizes(page);
    addReuse(page);
    addAnswers(page);
    return page;
}

QString CallLogReport::perSecond(double rate) const
{
    return tr("%1/s", "a rate").arg(m_format.number(rate));
}

QString CallLogReport::gap(double ticks, const ReuseCounts &reuse) const
{
    if (!reuse.sample.inRequests)
        return m_format.seconds(ticks * reuse.sample.tick);
    return ticks == 1 ? tr("1 request") : tr("%1 requests").arg(m_format.count(ticks));
}

QString CallLogReport::columnOf(ColumnRole role) const
{
    QStringList names;
    if (role == ColumnRole::Key)
        for (const std::size_t column : m_layout.mapping.keys)
            names << quoted(m_layout.columns[column].name);
    else if (const auto column = m_layout.mapping.of(role))
        names << quoted(m_layout.columns[*column].name);
    return names.join(QStringLiteral(" + "));
}

void CallLogReport::addHead(TextPage &page) const
{
    QStringList about{quoted(m_measurement.file), CallLogText::kind(m_measurement.kind)};
    if (m_measurement.rates)
        about << tr("%1 windows")
                     .arg(m_format.count(static_cast<double>(m_measurement.rates->windows)));
    else
        about << tr("%1 calls").arg(m_format.count(static_cast<double>(m_measurement.requests)));
    if (!m_measurement.firstDate.empty())
        about << (m_measurement.firstDate == m_measurement.lastDate
                          || m_measurement.lastDate.empty()
                      ? quoted(m_measurement.firstDate)
                      : tr("%1 to %2", "two days")
                            .arg(quoted(m_measurement.firstDate), quoted(m_measurement.lastDate)));
    page.paragraph(about.join(QStringLiteral(" · ")), Tone::Quiet);
    QStringList columns;
    for (std::size_t i = 0; i < kColumnRoles; ++i) {
        const auto role = static_cast<ColumnRole>(i);
        if (const QString column = columnOf(role);
            !column.isEmpty() && m_measurement.kind != FileKind::RawKeys)
            columns << tr("%1: %2", "role, column").arg(CallLogText::role(role), column);
    }
    if (!columns.isEmpty())
        page.paragraph(columns.join(QStringLiteral(" · ")), Tone::Quiet);
    for (const DamagedLine &line : m_measurement.lines.first)
        page.paragraph(tr("line %1: %2").arg(line.line).arg(CallLogText::damage(line.reason)),
                       Tone::Caution, 2);
}

void CallLogReport::addArrivals(TextPage &page) const
{
    if (!m_measurement.arrivals)
        return;
    const Arrivals &arrivals = *m_measurement.arrivals;
    page.title(tr("When calls come"));
    TextTable table({{}, kRight, {Column::Align::Left, true}});
    table.row({{tr("Length of the log")}, {m_format.seconds(arrivals.spanS)}});
    table.row({{tr("Mean rate")}, {perSecond(arrivals.meanPerS)}});
    if (arrivals.wholeMinutes > 0) {
        table.row({{tr("Busiest hour")}, {perSecond(arrivals.busyHourMinute / 60)}});
        table.row({{tr("Busiest minute")}, {perSecond(arrivals.peakMinute / 60)}});
    }
    if (arrivals.burst)
        table.row({{tr("Burst")},
                   {m_format.factor(*arrivals.burst), Tone::Strong},
                   {tr("busiest minute over the mean of the busiest hour"), Tone::Quiet}});
    if (arrivals.peakSecond > 0) {
        table.row({{tr("Busiest second")}, {perSecond(arrivals.peakSecond)}});
        table.row({{tr("Variation of the gaps")},
                   {m_format.number(arrivals.cv)},
                   {tr("1 = independent callers"), Tone::Quiet}});
    }
    if (m_measurement.inFlight) {
        table.row({{tr("Calls in flight")},
                   {m_format.number(m_measurement.inFlight->mean)},
                   {tr("rate × duration (Little)"), Tone::Quiet}});
        table.row({{tr("Calls in flight, busiest minute")},
                   {m_format.number(m_measurement.inFlight->peakMinute)}});
    }
    page.table(table, 2);
}

void CallLogReport::addRates(TextPage &page) const
{
    if (!m_measurement.rates)
        return;
    const RateSummary &rates = *m_measurement.rates;
    page.title(tr("Rates in windows of %1").arg(m_format.seconds(rates.windowS)));
    TextTable table({{}, kRight, {Column::Align::Left, true}});
    table.row({{tr("Mean rate")}, {perSecond(rates.meanPerS)}});
    table.row({{tr("Busiest window")},
               {perSecond(rates.peakPerS)},
               {tr("%1 of the mean").arg(m_format.factor(rates.peakOverMean)), Tone::Quiet}});
    if (rates.cv)
        table.row({{tr("Variation of the gaps")}, {m_format.number(*rates.cv)}});
    table.row({{tr("Clients")}, {m_format.count(static_cast<double>(rates.clients))}});
    table.row({{tr("Largest client")}, {m_format.percent(rates.largestShare)}});
    table.row({{tr("Largest tenth of the clients")}, {m_format.percent(rates.topTenthShare)}});
    page.table(table, 2);
}

void CallLogReport::addSizes(TextPage &page) const
{
    if (!m_measurement.inputTokens && !m_measurement.outputTokens && !m_measurement.durationS
        && !m_measurement.users)
        return;
    page.title(tr("Sizes and users"));
    TextTable table({{}, kRight, kRight, kRight, kRight, kRight});
    table.row({{},
               {tr("mean"), Tone::Quiet},
               {QStringLiteral("p50"), Tone::Quiet},
               {QStringLiteral("p90"), Tone::Quiet},
               {QStringLiteral("p99"), Tone::Quiet},
               {tr("largest"), Tone::Quiet}});
    const auto add = [&](const QString &label, const std::optional<SizeQuantiles> &sizes,
                         auto text) {
        if (sizes)
            table.row({{label},
                       {text(sizes->mean)},
                       {text(sizes->p50)},
                       {text(sizes->p90)},
                       {text(sizes->p99)},
                       {text(sizes->max)}});
    };
    const auto number = [this](double value) { return m_format.number(value); };
    add(tr("Input tokens"), m_measurement.inputTokens, number);
    add(tr("Output tokens"), m_measurement.outputTokens, number);
    add(tr("Duration"), m_measurement.durationS,
        [this](double value) { return m_format.seconds(value); });
    page.table(table, 2);
    if (const auto &users = m_measurement.users)
        page.paragraph(tr("%1 users; the largest makes %2 of the calls, the largest tenth %3.")
                           .arg(m_format.count(static_cast<double>(users->users)),
                                m_format.percent(users->largestShare),
                                m_format.percent(users->topTenthShare)),
                       Tone::Plain, 2);
}

void CallLogReport::addAnswers(TextPage &page) const
{
    if (m_answers.empty())
        return;
    page.title(tr("Answers an import would fill"));
    TextTable table({{}, kRight, {}});
    for (const MeasuredAnswer &answer : m_answers) {
        const AnswerSpec &spec = answerSpec(answer.id);
        const bool flag = spec.kind == AnswerKind::Flag;
        const double value = answer.answer.number.likely;
        table.row({{ui::QuestionText::label(answer.id)},
                   {flag                             ? (value != 0 ? tr("yes") : tr("no"))
                    : spec.kind == AnswerKind::Share ? m_format.percent(value)
                                                     : m_format.withUnit(value, spec.unit)},
                   {quoted(std::string(spec.name)), Tone::Quiet}});
    }
    page.table(table, 2);
}

void CallLogReport::addWarnings(TextPage &page) const
{
    for (const Warning &warning : m_measurement.warnings)
        page.paragraph(CallLogText::warning(warning, m_format), Tone::Caution, 2);
}

} // namespace daemok::app

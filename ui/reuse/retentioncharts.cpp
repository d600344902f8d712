// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/retentioncharts.h"

#include "core/pattern/answers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace daemok::ui {

using planner::RetentionFigures;
using planner::ReuseCurves;

RetentionCharts::RetentionCharts(const ReuseCurves &curves, const LoggedReuse *log, double chosen,
                                 Format format)
    : m_curves(curves),
      m_log(log),
      m_chosen(chosen),
      m_format(std::move(format))
{}

double RetentionCharts::at(const ReuseCurves &curves, const std::vector<Interval> &values,
                           double retention)
{
    return curves.at(values, retention).likely;
}

// Not while it is dragged: the sweep is a little behind.
bool RetentionCharts::isSwept() const
{
    return m_curves.sweep && m_curves.sweep->chosen.retention.value() == m_chosen;
}

QString RetentionCharts::lawName() const
{
    return m_curves.fromLog ? tr("From the log") : tr("From the three answers");
}

ChartSpec RetentionCharts::onAxis() const
{
    ChartSpec spec;
    spec.x.title = (m_log && m_log->inRequests && m_curves.fromLog
                        ? tr("Retention; the log's requests as time at today's rate")
                        : tr("Retention"))
                       .toStdString();
    spec.x.scale = Scale::Log;
    spec.x.unit = "s";
    spec.x.low = m_curves.retention.front();
    spec.x.high = m_curves.retention.back();
    return spec;
}

ChartSeries RetentionCharts::band(const std::vector<Interval> &values, const QString &name) const
{
    ChartSeries series{SeriesRole::Range, name.toStdString(), {}, SeriesKind::Band};
    for (std::size_t i = 0; i < values.size(); ++i) {
        ChartPoint point{m_curves.retention[i], values[i].high};
        point.low = values[i].low;
        series.points.push_back(std::move(point));
    }
    return series;
}

ChartSeries RetentionCharts::line(const std::vector<Interval> &values, const QString &name,
                                  SeriesRole role) const
{
    ChartSeries series{role, name.toStdString(), {}, SeriesKind::Line};
    for (std::size_t i = 0; i < values.size(); ++i)
        series.points.push_back({m_curves.retention[i], values[i].likely});
    return series;
}

void RetentionCharts::addMarkers(ChartSpec &spec) const
{
    const AnswerSpec &answer = answerSpec(AnswerId::ReuseRetentionDays);
    ChartMarker chosen;
    chosen.id = answer.name;
    chosen.across = ChartMarker::Across::X;
    chosen.value = std::clamp(m_chosen, m_curves.retention.front(), m_curves.retention.back());
    chosen.label = tr("Chosen:").toStdString();
    chosen.least = std::max(m_curves.retention.front(), answer.min * kSecondsPerDay);
    chosen.most = std::min(m_curves.retention.back(), answer.max * kSecondsPerDay);
    chosen.draggable = true;
    spec.markers.push_back(std::move(chosen));
    if (!m_curves.sweep || !m_curves.sweep->best)
        return;
    ChartMarker best;
    best.id = "best_retention";
    best.across = ChartMarker::Across::X;
    best.value = m_curves.sweep->best->retention.value();
    best.label = tr("Saves most:").toStdString();
    spec.markers.push_back(std::move(best));
}

// What a replay of the log counted, call by call: within the log, its cold start included.
void RetentionCharts::addCounted(ChartSpec &spec) const
{
    if (!m_log || !m_log->keys || m_curves.withinScale < 1)
        return;
    ChartSeries counted{SeriesRole::Other, tr("Counted in the log").toStdString(), {}};
    counted.slot = 1;
    const LoggedReuse::Keys &keys = *m_log->keys;
    for (std::size_t i = 0; i < keys.retention.size(); ++i) {
        ChartPoint point;
        point.x = keys.retention[i] * m_curves.secondsPerUnit;
        point.y = m_curves.expiry == Expiry::Fixed ? keys.hitFixed[i] : keys.hitExtended[i];
        point.lines = {counted.name};
        if (m_log->inRequests)
            point.lines.push_back(
                tr("%1 requests").arg(m_format.count(keys.retention[i])).toStdString());
        if (point.x >= m_curves.retention.front() && point.x <= m_curves.retention.back())
            counted.points.push_back(std::move(point));
    }
    spec.series.push_back(std::move(counted));
}

// The law that is not in use, beside the one that is: within one user, or across users.
void RetentionCharts::addUsers(ChartSpec &spec) const
{
    const std::vector<double> &other =
        m_curves.userLaw ? m_curves.acrossUsers : m_curves.withinUser;
    if (other.empty())
        return;
    ChartSeries series{
        SeriesRole::Other,
        (m_curves.userLaw ? tr("Across all users") : tr("Within one user")).toStdString(),
        {},
        SeriesKind::Line};
    series.slot = 3;
    for (std::size_t i = 0; i < other.size(); ++i)
        series.points.push_back({m_curves.retention[i], other[i]});
    spec.series.push_back(std::move(series));
}

ChartSpec RetentionCharts::hits() const
{
    ChartSpec spec = onAxis();
    const double hit = isSwept() ? m_curves.sweep->chosen.hitRatio
                                 : withSemanticGain(at(m_curves, m_curves.used(), m_chosen),
                                                    m_curves.semanticGain);
    spec.title = tr("Hit ratio %1 at %2", "share, retention")
                     .arg(m_format.percent(hit), m_format.seconds(m_chosen))
                     .toStdString();
    spec.y.unit = "share";
    spec.y.fromZero = true;
    spec.series.push_back(band(m_curves.used(), tr("Range")));
    spec.series.push_back(line(m_curves.used(), lawName(), SeriesRole::Subject));
    if (m_curves.fromLog) {
        spec.series.push_back(
            line(m_curves.answered, tr("From the three answers"), SeriesRole::Other));
        addCounted(spec);
    }
    addUsers(spec);
    if (m_curves.semanticGain > 0) {
        ChartSeries similar =
            line(m_curves.used(), tr("With similar questions"), SeriesRole::Other);
        similar.slot = 2;
        for (ChartPoint &point : similar.points)
            point.y = withSemanticGain(point.y, m_curves.semanticGain);
        spec.series.push_back(std::move(similar));
    }
    addMarkers(spec);
    const Interval longest = m_curves.used().back();
    spec.summary = tr("%1: %2 at %3; at most %4, likely %5.")
                       .arg(lawName(), m_format.percent(hit), m_format.seconds(m_chosen),
                            m_format.percent(longest.high), m_format.percent(longest.likely))
                       .toStdString();
    return spec;
}

ChartSpec RetentionCharts::volume() const
{
    ChartSpec spec = onAxis();
    spec.title = tr("Stored volume").toStdString();
    spec.empty = tr("Nothing is stored without calls: say how many there are a day.").toStdString();
    spec.y.unit = "B";
    spec.y.scale = Scale::Log;
    if (m_curves.bytes.empty())
        return spec;
    const bool swept =
        m_curves.sweep && m_curves.sweep->chosen.retention.value() == m_chosen; // not while dragged
    const double bytes =
        swept ? m_curves.sweep->chosen.bytes.value() : at(m_curves, m_curves.bytes, m_chosen);
    spec.title = tr("%1 stored at %2", "bytes, retention")
                     .arg(m_format.bytes(bytes), m_format.seconds(m_chosen))
                     .toStdString();
    spec.series.push_back(band(m_curves.bytes, tr("Range")));
    spec.series.push_back(line(m_curves.bytes, lawName(), SeriesRole::Subject));
    addMarkers(spec);
    spec.summary = tr("%1 at %2, %3 at %4.")
                       .arg(m_format.bytes(bytes), m_format.seconds(m_chosen),
                            m_format.bytes(m_curves.bytes.back().likely),
                            m_format.seconds(m_curves.retention.back()))
                       .toStdString();
    return spec;
}

void RetentionCharts::addMoney(ChartSpec &spec) const
{
    const planner::RetentionSweep &sweep = *m_curves.sweep;
    ChartSeries saved{SeriesRole::Other, tr("Calls saved").toStdString(), {}, SeriesKind::Line};
    ChartSeries kept{SeriesRole::Other, tr("Cost of keeping").toStdString(), {}, SeriesKind::Step};
    ChartSeries wrong{SeriesRole::Other, tr("Wrong answers").toStdString(), {}, SeriesKind::Line};
    ChartSeries net{SeriesRole::Subject, tr("Net saving").toStdString(), {}, SeriesKind::Line};
    kept.slot = 1;
    wrong.slot = 3;
    saved.slot = 2;
    for (const RetentionFigures &figures : sweep.curve) {
        const double x = figures.retention.value();
        if (sweep.apiPriced)
            saved.points.push_back({x, figures.apiSavedMonthly});
        if (sweep.layoutPriced && figures.keepMonthly)
            kept.points.push_back({x, *figures.keepMonthly});
        if (figures.wrongMonthly != 0)
            wrong.points.push_back({x, figures.wrongMonthly});
        if (sweep.priced() && figures.keepMonthly)
            net.points.push_back({x, figures.netMonthly});
    }
    for (ChartSeries *series : {&net, &saved, &kept, &wrong})
        if (!series->points.empty())
            spec.series.push_back(std::move(*series));
}

ChartSpec RetentionCharts::money() const
{
    ChartSpec spec = onAxis();
    spec.title = tr("Money saved by reuse").toStdString();
    spec.y.title = tr("A month").toStdString();
    if (!m_curves.sweep) {
        spec.empty = (m_curves.typedLoad
                          ? tr("The load was typed operation by operation: no calls, no reuse.")
                          : tr("Money needs a layout that can be built: see the Layout page."))
                         .toStdString();
        return spec;
    }
    const planner::RetentionSweep &sweep = *m_curves.sweep;
    if (!sweep.apiPriced && !sweep.layoutPriced) {
        spec.empty = tr("Neither the model's tokens nor the servers have a price.").toStdString();
        return spec;
    }
    spec.y.title =
        tr("A month (%1)", "currency").arg(QString::fromStdString(sweep.currency)).toStdString();
    spec.y.currency = sweep.currency;
    spec.y.fromZero = true;
    addMoney(spec);
    if (sweep.priced() && sweep.chosen.keepMonthly)
        spec.title =
            (sweep.chosen.netMonthly >= 0
                 ? tr("Saves %1", "money a month")
                       .arg(m_format.moneyPerMonth(sweep.chosen.netMonthly, sweep.currency))
                 : tr("Costs %1 more than it saves", "money a month")
                       .arg(m_format.moneyPerMonth(-sweep.chosen.netMonthly, sweep.currency)))
                .toStdString();
    spec.summary = spec.title;
    addMarkers(spec);
    return spec;
}

} // namespace daemok::ui

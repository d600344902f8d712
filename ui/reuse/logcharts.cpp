// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/logcharts.h"

#include "ui/text/format.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace daemok::ui {
namespace {

constexpr double kLeastGapS = 1;

ChartMarker gapMarker(AnswerId id, double value, const QString &label, bool draggable)
{
    const AnswerSpec &answer = answerSpec(id);
    ChartMarker marker;
    marker.id = answer.name;
    marker.across = ChartMarker::Across::X;
    marker.value = value;
    marker.label = label.toStdString();
    marker.least = std::max(kLeastGapS, answer.min);
    marker.most = std::min(400 * kSecondsPerDay, answer.max);
    marker.draggable = draggable;
    return marker;
}

} // namespace

LogCharts::LogCharts(const planner::ReuseCurves &curves, const UsagePattern &pattern,
                     const LoggedReuse *log)
    : m_curves(curves),
      m_pattern(pattern),
      m_log(log)
{}

QString LogCharts::gapText(double gap, bool inRequests, const Format &format)
{
    return inRequests ? tr("%1 requests").arg(format.count(gap)) : format.seconds(gap);
}

ChartSpec LogCharts::storeSize() const
{
    const Format format;
    ChartSpec spec;
    spec.title = tr("Hit ratio of a store of a fixed size").toStdString();
    spec.empty = tr("No call repeats an earlier one.").toStdString();
    spec.x.title = tr("Items it holds; the one unused for longest is dropped").toStdString();
    spec.x.scale = Scale::Log;
    spec.y.unit = "share";
    spec.y.fromZero = true;
    ChartSeries counted{
        SeriesRole::Subject, tr("Counted in the log").toStdString(), {}, SeriesKind::Line};
    if (hasKeys())
        for (std::size_t i = 0; i < m_log->keys->lruItems.size(); ++i)
            counted.points.push_back({m_log->keys->lruItems[i], m_log->keys->lruHits[i]});
    ChartSeries model{hasKeys() ? SeriesRole::Other : SeriesRole::Subject,
                      tr("From the three answers").toStdString(),
                      {},
                      SeriesKind::Line};
    for (std::size_t i = 0; i < m_curves.lruItems.size(); ++i)
        model.points.push_back({m_curves.lruItems[i], m_curves.lruHits[i]});
    if (hasKeys() && !counted.points.empty()) {
        const ChartPoint &most = counted.points.back();
        spec.summary = tr("All repeats of the log, %1 of its calls, are hits from %2 items on.")
                           .arg(format.percent(most.y), format.count(most.x))
                           .toStdString();
        spec.series.push_back(std::move(counted));
    }
    spec.series.push_back(std::move(model));
    return spec;
}

// What was counted, of the repeats.
void LogCharts::addSeenGaps(ChartSpec &spec) const
{
    const LoggedReuse::Keys &keys = *m_log->keys;
    const bool requests = m_log->inRequests;
    const Format format;
    ChartSeries seen{
        SeriesRole::Subject, tr("Counted in the log").toStdString(), {}, SeriesKind::Line};
    const double longest = std::max(1.0, m_log->span);
    for (std::size_t i = 0; i < keys.gap.size() && keys.gap[i] <= longest; ++i)
        if (requests || keys.gap[i] >= kLeastGapS)
            seen.points.push_back({keys.gap[i], keys.seen[i]});
    ChartSeries user{SeriesRole::Other, tr("Within one user").toStdString(), {}, SeriesKind::Line};
    user.slot = 3;
    for (std::size_t i = 0; i < keys.seenUser.size() && keys.gap[i] <= longest; ++i)
        if (keys.userGapP90 > 0 && (requests || keys.gap[i] >= kLeastGapS))
            user.points.push_back({keys.gap[i], keys.seenUser[i]});
    spec.summary =
        quantiles(gapText(keys.gapP50, requests, format), gapText(keys.gapP90, requests, format));
    if (!user.points.empty())
        spec.summary += ' '
                        + tr("Within one user half come within %1, nine tenths within %2.")
                              .arg(gapText(keys.userGapP50, requests, format),
                                   gapText(keys.userGapP90, requests, format))
                              .toStdString();
    spec.series.push_back(std::move(seen));
    if (!user.points.empty())
        spec.series.push_back(std::move(user));
    spec.markers.push_back(gapMarker(AnswerId::ReuseGapP50, keys.gapP50, tr("Half:"), false));
    spec.markers.push_back(
        gapMarker(AnswerId::ReuseGapP90, keys.gapP90, tr("Nine tenths:"), false));
}

// The law of the three answers; alone, its quantiles are inputs.
void LogCharts::addAnsweredGaps(ChartSpec &spec) const
{
    const bool alone = !hasKeys();
    const GapModel model = planner::answeredGaps(m_pattern);
    ChartSeries law{alone ? SeriesRole::Subject : SeriesRole::Other,
                    tr("From the three answers").toStdString(),
                    {},
                    SeriesKind::Line};
    for (const double gap : m_curves.retention)
        if (alone || gap <= std::max(60.0, m_log->span))
            law.points.push_back({gap, model.gapShare(Seconds(gap))});
    spec.series.push_back(std::move(law));
    if (!alone)
        return;
    const double half = model.answers().gapP50.value();
    const double most = model.answers().gapP90.value();
    spec.markers.push_back(gapMarker(AnswerId::ReuseGapP50, half, tr("Half:"), true));
    spec.markers.push_back(gapMarker(AnswerId::ReuseGapP90, most, tr("Nine tenths:"), true));
    const Format format;
    spec.summary = quantiles(format.seconds(half), format.seconds(most));
}

std::string LogCharts::quantiles(const QString &half, const QString &most)
{
    return tr("Half of the repeats come within %1, nine tenths within %2.")
        .arg(half, most)
        .toStdString();
}

ChartSpec LogCharts::gaps() const
{
    ChartSpec spec;
    spec.title = tr("Repeats that came within a time").toStdString();
    spec.empty = tr("No call repeats an earlier one.").toStdString();
    spec.x.scale = Scale::Log;
    const bool requests = hasKeys() && m_log->inRequests;
    spec.x.unit = requests ? std::string() : std::string("s");
    spec.x.title = (requests ? tr("Requests since the earlier equal call")
                             : tr("Time since the earlier equal call"))
                       .toStdString();
    spec.y.unit = "share";
    spec.y.fromZero = true;
    spec.y.high = 1;
    if (hasKeys() && m_log->keys->share > 0)
        addSeenGaps(spec);
    if (!requests)
        addAnsweredGaps(spec);
    return spec;
}

// Steps of a minute show calls; longer ones the mean and the busiest minute.
void LogCharts::addArrivals(ChartSpec &spec) const
{
    const LoggedReuse::Arrivals &arrivals = *m_log->arrivals;
    const double length = arrivals.stepS * static_cast<double>(arrivals.mean.size());
    const std::pair<const char *, double> unit = length > 4 * kSecondsPerDay
                                                     ? std::pair("d", kSecondsPerDay)
                                                 : length > 4 * 3600 ? std::pair("h", 3600.0)
                                                                     : std::pair("min", 60.0);
    spec.x.unit = unit.first;
    const bool minutes = arrivals.stepS <= 60;
    ChartSeries mean{SeriesRole::Subject,
                     (minutes ? tr("Calls of the minute") : tr("Mean")).toStdString(),
                     {},
                     SeriesKind::Step};
    ChartSeries peak{SeriesRole::Other, tr("Busiest minute").toStdString(), {}, SeriesKind::Step};
    peak.slot = 1;
    for (std::size_t i = 0; i < arrivals.mean.size(); ++i) {
        const double x = static_cast<double>(i) * arrivals.stepS / unit.second;
        mean.points.push_back({x, arrivals.mean[i]});
        peak.points.push_back({x, arrivals.peak[i]});
    }
    spec.series.push_back(std::move(mean));
    if (!minutes)
        spec.series.push_back(std::move(peak));
}

ChartSpec LogCharts::arrivals() const
{
    const Format format;
    ChartSpec spec;
    spec.title = tr("Calls a second").toStdString();
    spec.x.title = tr("Since the first call").toStdString();
    spec.y.fromZero = true;
    if (!m_log) {
        spec.empty = tr("Only a call log tells when calls come: drop one on the window, or choose "
                        "File > Import.")
                         .toStdString();
        return spec;
    }
    if (!m_log->arrivals || m_log->arrivals->mean.empty()) {
        spec.empty = tr("The log has no clock: it does not tell when calls came.").toStdString();
        return spec;
    }
    addArrivals(spec);
    ChartMarker level;
    level.id = "mean";
    level.value = m_log->arrivals->meanPerS;
    level.label = tr("Mean:").toStdString();
    spec.markers.push_back(std::move(level));
    spec.summary = tr("%1 calls a second on average, %2 per second in the busiest minute.")
                       .arg(format.number(m_log->arrivals->meanPerS),
                            format.number(m_log->arrivals->peakMinutePerS))
                       .toStdString();
    return spec;
}

namespace {

BarRow shareRow(const QString &label, double share, const QString &note, const QString &half = {})
{
    BarRow bar;
    bar.label = label.toStdString();
    bar.note = note.toStdString();
    bar.value = share;
    bar.text = Format().percent(share).toStdString();
    bar.columns = {half.toStdString()};
    return bar;
}

} // namespace

BarGroup LogCharts::wholeLog() const
{
    const Format format;
    const LoggedReuse::Keys &keys = *m_log->keys;
    BarGroup all;
    all.title = tr("Whole log").toStdString();
    all.rows.push_back(shareRow(tr("Equal calls"), keys.share,
                                tr("%1 calls").arg(format.scaled(keys.calls)),
                                gapText(keys.gapP50, m_log->inRequests, format)));
    all.rows.back().marked = true;
    all.rows.back().tip = tr("%1 calls ask %2 different things.")
                              .arg(format.count(keys.calls), format.count(keys.different))
                              .toStdString();
    if (keys.withinUserShare) {
        all.rows.push_back(shareRow(tr("Within one user"), *keys.withinUserShare, {}));
        all.rows.push_back(shareRow(tr("Only across users"),
                                    std::max(0.0, keys.share - *keys.withinUserShare),
                                    tr("lost where answers are not shared")));
    }
    if (keys.normalisedShare)
        all.rows.push_back(shareRow(tr("When normalised"), *keys.normalisedShare,
                                    tr("letter case, blanks and punctuation do not count")));
    if (keys.retryShare)
        all.rows.push_back(shareRow(tr("Within 5 s"), *keys.retryShare, tr("likely retries")));
    if (keys.prefixTokenShare)
        all.rows.push_back(shareRow(tr("Input tokens in repeated blocks"), *keys.prefixTokenShare,
                                    tr("what a provider's prompt cache can use")));
    return all;
}

BarGroup LogCharts::halves() const
{
    const Format format;
    BarGroup halves;
    halves.title = tr("Halves, each counted alone").toStdString();
    for (const auto &[label, half] : {std::pair(tr("First half"), &m_log->keys->first),
                                      std::pair(tr("Second half"), &m_log->keys->second)})
        halves.rows.push_back(shareRow(label, half->share,
                                       tr("%1 calls").arg(format.scaled(half->calls)),
                                       gapText(half->gapP50, m_log->inRequests, format)));
    return halves;
}

BarSpec LogCharts::repeats() const
{
    const Format format;
    BarSpec spec;
    spec.labelTitle = tr("Repeats").toStdString();
    spec.valueTitle = tr("Share").toStdString();
    spec.columns = {tr("Half within").toStdString()};
    spec.title = tr("Repeats in the log").toStdString();
    if (!m_log) {
        spec.empty = tr("Only a call log tells how many calls repeat, within one user and across "
                        "users: drop one on the window, or choose File > Import.")
                         .toStdString();
        return spec;
    }
    if (!m_log->keys) {
        spec.empty = tr("No column of the log says which calls are equal: reuse was not measured.")
                         .toStdString();
        return spec;
    }
    const LoggedReuse::Keys &keys = *m_log->keys;
    spec.groups = {wholeLog(), halves()};
    spec.summary =
        tr("%1 of the calls repeat an earlier one; %2 of the answers are never read again.")
            .arg(format.percent(keys.share),
                 format.percent(keys.different > 0 ? keys.seenOnce / keys.different : 0))
            .toStdString();
    return spec;
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/regretchart.h"

#include "ui/text/format.h"

#include <algorithm>
#include <utility>

namespace daemok::ui {
namespace {

constexpr double kDaysPerMonth = kHoursPerMonth / 24;
constexpr double kMostFalse = 0.5; // half of the matches wrong: nobody goes there
constexpr int kPoints = 61;

} // namespace

RegretChart::RegretChart(const planner::ReuseCurves &curves, const UsagePattern &pattern)
    : m_curves(curves),
      m_pattern(pattern)
{
    m_prices.wrong = pattern.likely(AnswerId::FalseHitCost);
    if (!curves.sweep)
        return;
    m_traffic.callsPerDay = curves.sweep->callsPerDay;
    m_prices.call = curves.sweep->callPrice;
    m_priced = curves.sweep->apiPriced;
}

SemanticOutcome RegretChart::at(double falseShare) const
{
    return semanticOutcome(m_traffic, m_prices, m_curves.exactHit,
                           {m_pattern.likely(AnswerId::SemanticGain), falseShare});
}

std::optional<SemanticOutcome> RegretChart::outcome() const
{
    if (!m_priced)
        return std::nullopt;
    return at(m_pattern.likely(AnswerId::FalseHitShare));
}

std::optional<double> RegretChart::paysUpTo() const
{
    const double precision = precisionNeeded(m_prices);
    return m_priced && precision > 0 ? std::optional(1 - precision) : std::nullopt;
}

void RegretChart::addCurves(ChartSpec &spec) const
{
    ChartSeries net{SeriesRole::Subject, tr("Net saving").toStdString(), {}, SeriesKind::Line};
    ChartSeries saved{SeriesRole::Other, tr("Calls saved").toStdString(), {}, SeriesKind::Line};
    ChartSeries regret{SeriesRole::Other, tr("Wrong answers").toStdString(), {}, SeriesKind::Line};
    saved.slot = 2;
    regret.slot = 3;
    for (int i = 0; i < kPoints; ++i) {
        const double share = kMostFalse * i / (kPoints - 1);
        const SemanticOutcome of = at(share);
        net.points.push_back({share, of.netPerDay() * kDaysPerMonth});
        saved.points.push_back({share, of.savedPerDay * kDaysPerMonth});
        regret.points.push_back({share, of.regretPerDay * kDaysPerMonth});
    }
    spec.series = {std::move(net), std::move(saved)};
    if (m_prices.wrong > 0)
        spec.series.push_back(std::move(regret));
}

void RegretChart::addMarkers(ChartSpec &spec) const
{
    ChartMarker chosen;
    chosen.id = answerSpec(AnswerId::FalseHitShare).name;
    chosen.across = ChartMarker::Across::X;
    chosen.value = std::min(kMostFalse, m_pattern.likely(AnswerId::FalseHitShare));
    chosen.label = tr("Wrong:").toStdString();
    chosen.most = std::min(kMostFalse, answerSpec(AnswerId::FalseHitShare).max);
    chosen.draggable = true;
    spec.markers.push_back(std::move(chosen));
    if (const auto most = paysUpTo(); most && *most < kMostFalse) {
        ChartMarker limit;
        limit.id = "pays_up_to";
        limit.across = ChartMarker::Across::X;
        limit.value = *most;
        limit.label = tr("Pays up to:").toStdString();
        spec.markers.push_back(std::move(limit));
    }
}

ChartSpec RegretChart::spec() const
{
    const Format format;
    ChartSpec spec;
    spec.title = tr("Reuse against regret").toStdString();
    spec.x.title = tr("Wrong ones among the similar questions matched").toStdString();
    spec.x.unit = "share";
    spec.x.low = 0;
    spec.x.high = kMostFalse;
    spec.y.title = tr("A month").toStdString();
    spec.y.fromZero = true;
    if (!m_priced) {
        spec.empty =
            tr("Without a price of the model's tokens the saving is not known.").toStdString();
        return spec;
    }
    if (!(m_pattern.likely(AnswerId::SemanticGain) > 0)) {
        spec.empty = tr("Only equal questions are answered from the store. Move the slider below "
                        "to see what matching similar ones would save, and what its wrong answers "
                        "would cost.")
                         .toStdString();
        return spec;
    }
    spec.y.currency = m_curves.sweep->currency;
    spec.y.title = tr("A month (%1)", "currency")
                       .arg(QString::fromStdString(m_curves.sweep->currency))
                       .toStdString();
    addCurves(spec);
    addMarkers(spec);
    const SemanticOutcome now = at(m_pattern.likely(AnswerId::FalseHitShare));
    spec.title =
        tr("Similar questions: %1 a month", "money with its sign")
            .arg(format.moneyDifference(now.netPerDay() * kDaysPerMonth, m_curves.sweep->currency))
            .toStdString();
    spec.summary = tr("%1 right and %2 wrong answers a day.")
                       .arg(format.count(now.rightPerDay), format.count(now.wrongPerDay))
                       .toStdString();
    return spec;
}

} // namespace daemok::ui

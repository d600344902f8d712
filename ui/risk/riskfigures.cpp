// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/riskfigures.h"

#include "ui/text/format.h"
#include "ui/text/origintext.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"
#include "ui/text/verdicttext.h"

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr std::size_t kMostBars = 12;
constexpr std::size_t kMostPoints = 160;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString keyOf(const planner::UncertainInput &input)
{
    const std::string_view name = answerSpec(input.id).name;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

QString RiskFigures::money(double amount) const
{
    return m_format.money(amount, m_plan.recommended->cost.currency);
}

QString RiskFigures::value(const planner::UncertainInput &input, double x) const
{
    if (answerSpec(input.id).kind == AnswerKind::Share || input.id == AnswerId::GrowthUsers
        || input.id == AnswerId::GrowthVolume)
        return m_format.percent(x);
    const QString unit = QuestionText::unit(answerSpec(input.id).unit);
    const QString number = m_format.scaled(x);
    return unit.isEmpty() ? number : tr("%1 %2", "number, unit").arg(number, unit);
}

QString RiskFigures::range(const planner::UncertainInput &input) const
{
    return tr("%1 to %2", "low and high end of an answer")
        .arg(value(input, input.range.low), value(input, input.range.high));
}

BarSpec RiskFigures::emptyTornado(const QString &why)
{
    BarSpec spec;
    spec.title = utf8(tr("Which answers move the cost"));
    spec.empty = utf8(why);
    return spec;
}

BarSpec RiskFigures::tornado() const
{
    BarSpec spec = emptyTornado(tr("No answer moves the cost within its range."));
    spec.labelTitle = utf8(tr("Answer"));
    spec.valueTitle = utf8(tr("A month, from its low to its high end"));
    spec.columns = {utf8(tr("Range"))};
    BarGroup group;
    double most = m_study.tornado.base;
    for (const planner::TornadoBar &from : m_study.tornado.bars)
        most = std::max({most, from.atLow.value_or(0), from.atHigh.value_or(0)});
    for (const planner::TornadoBar &from : m_study.tornado.bars) {
        if (group.rows.size() == kMostBars)
            break;
        BarRow row;
        row.id = utf8(keyOf(from.input));
        row.label = utf8(QuestionText::label(from.input.id));
        row.columns = {utf8(range(from.input))};
        row.reference = m_study.tornado.base;
        // What no count carries on these server types reaches to the end.
        const double low = from.atLow.value_or(most);
        const double high = from.atHigh.value_or(most);
        row.value = std::max({low, high, m_study.tornado.base});
        row.pieces = {{std::min(low, m_study.tornado.base), std::max(low, m_study.tornado.base),
                       BarPiece::Look::Second},
                      {std::min(high, m_study.tornado.base), std::max(high, m_study.tornado.base),
                       BarPiece::Look::First}};
        const QString none = tr("does not fit");
        row.text = utf8(tr("%1 … %2", "cost at the low and the high end of an answer")
                            .arg(from.atLow ? money(*from.atLow) : none,
                                 from.atHigh ? money(*from.atHigh) : none));
        row.tip = utf8(tr("%1: %2 a month at %3, %4 a month at %5; the others at their likely "
                          "values, on the same products and server types.")
                           .arg(QuestionText::label(from.input.id),
                                from.atLow ? money(*from.atLow) : none,
                                value(from.input, from.input.range.low),
                                from.atHigh ? money(*from.atHigh) : none,
                                value(from.input, from.input.range.high)));
        group.rows.push_back(std::move(row));
    }
    if (!group.rows.empty())
        spec.summary =
            utf8(tr("%1 moves the cost most.").arg(QString::fromStdString(group.rows[0].label)));
    spec.groups.push_back(std::move(group));
    return spec;
}

ChartSpec RiskFigures::emptyCost(const QString &why)
{
    ChartSpec spec;
    spec.title = utf8(tr("What the month costs in the futures"));
    spec.empty = utf8(why);
    return spec;
}

ChartSpec RiskFigures::cost() const
{
    ChartSpec spec = emptyCost(tr("No future fits on these server types."));
    spec.x.title = utf8(tr("A month, counts made anew in each future"));
    spec.x.currency = m_plan.recommended->cost.currency;
    spec.y.title = utf8(tr("Futures that cost at most so much"));
    spec.y.unit = "share";
    spec.y.low = 0;
    spec.y.high = 1;
    std::vector<double> costs = m_study.bands.costs;
    std::sort(costs.begin(), costs.end());
    const auto end =
        std::find_if(costs.begin(), costs.end(), [](double cost) { return !std::isfinite(cost); });
    const auto fitting = static_cast<std::size_t>(end - costs.begin());
    ChartSeries line;
    line.role = SeriesRole::Subject;
    line.kind = SeriesKind::Line;
    line.name = utf8(tr("Futures"));
    // The dearest hundredth would leave no room for the others.
    const std::size_t shown = std::min(fitting, costs.size() - costs.size() / 100);
    for (std::size_t i = 0; i < kMostPoints && shown > 1; ++i) {
        const std::size_t at = i * (shown - 1) / (kMostPoints - 1);
        if (!line.points.empty() && line.points.back().x == costs[at]) {
            line.points.back().y = static_cast<double>(at + 1) / static_cast<double>(costs.size());
            continue;
        }
        ChartPoint point;
        point.x = costs[at];
        point.y = static_cast<double>(at + 1) / static_cast<double>(costs.size());
        line.points.push_back(point);
    }
    if (!line.points.empty()) {
        spec.x.low = std::min(line.points.front().x, m_plan.recommended->cost.ranked);
        spec.x.high = std::max(line.points.back().x, m_plan.recommended->cost.ranked) * 1.02;
        spec.series.push_back(std::move(line));
        ChartMarker plan;
        plan.id = "plan";
        plan.across = ChartMarker::Across::X;
        plan.value = m_plan.recommended->cost.ranked;
        plan.label = utf8(tr("planned"));
        spec.markers.push_back(std::move(plan));
    }
    const planner::Band &band = m_study.bands.monthly;
    if (band.low && band.median && band.high)
        spec.summary =
            utf8(tr("Half of the futures cost at most %1 a month, nine in ten between %2 and %3.")
                     .arg(money(*band.median), money(*band.low), money(*band.high)));
    return spec;
}

BarSpec RiskFigures::emptyLayouts(const QString &why)
{
    BarSpec spec;
    spec.title = utf8(tr("In how many futures each layout is enough"));
    spec.empty = utf8(why);
    return spec;
}

BarSpec RiskFigures::layouts() const
{
    BarSpec spec = emptyLayouts(tr("No layout fits."));
    spec.labelTitle = utf8(tr("Layout"));
    spec.valueTitle = utf8(tr("Futures in which it is enough"));
    spec.columns = {utf8(tr("A month"))};
    BarGroup group;
    const auto add = [&](const Layout &layout, std::size_t index, const std::string &pointer) {
        if (index >= m_study.enough.size() || !m_study.enough[index])
            return;
        BarRow row;
        row.id = std::to_string(index);
        row.pointer = pointer + "/cost/monthly";
        row.label = utf8(VerdictText::products(layout, m_plan));
        row.note = utf8(PlanText::choice(layout.choice));
        row.value = *m_study.enough[index];
        row.text = utf8(m_format.percent(row.value));
        row.columns = {utf8(m_format.money(layout.cost.monthly, layout.cost.currency))};
        row.marked = index == 0;
        if (m_plan.futures && m_plan.futures->confidence)
            row.reference = *m_plan.futures->confidence;
        group.rows.push_back(std::move(row));
    };
    add(*m_plan.recommended, 0, "/recommended");
    for (std::size_t i = 0; i < m_plan.alternatives.size(); ++i)
        add(m_plan.alternatives[i], i + 1, "/alternatives/" + std::to_string(i));
    if (!group.rows.empty())
        spec.summary = utf8(tr("The recommended layout is enough in %1 of the futures.")
                                .arg(QString::fromStdString(group.rows.front().text)));
    spec.groups.push_back(std::move(group));
    return spec;
}

std::vector<FactGrid::Row> RiskFigures::facts() const
{
    const QString none = tr("—", "no value");
    const auto row = [&](const QString &label, const planner::Band &band, const auto &word,
                         const QString &tip) {
        FactGrid::Row made;
        made.label = label;
        for (const std::optional<double> &x : {band.low, band.median, band.high})
            made.values << (x ? word(*x) : none);
        made.tip = tip;
        return made;
    };
    std::vector<FactGrid::Row> rows;
    rows.push_back(row(
        tr("Cost a month"), m_study.bands.monthly, [&](double x) { return money(x); },
        tr("On the recommended products and server types, with the counts that each future "
           "asks for; purchases spread over 36 months.")));
    rows.push_back(row(
        tr("Nodes"), m_study.bands.nodes, [&](double x) { return m_format.count(x); },
        tr("Nodes of the stores, without the existing database.")));
    rows.front().strong = true;
    return rows;
}

std::vector<Row> RiskFigures::questions() const
{
    std::vector<Row> rows;
    for (const planner::QuestionWorth &question : m_study.questions) {
        if (!(question.monthly > 0))
            continue;
        Row row;
        row.key = keyOf(question.input);
        row.cells = {{QuestionText::label(question.input.id), {}, {}},
                     {money(question.monthly), question.monthly,
                      tr("By so much less, on average, the same confidence could be bought if "
                         "this answer were known and all others stayed as open as they are.")},
                     {range(question.input), {}, {}}};
        row.note = question.input.open ? tr("not confirmed by anybody")
                                       : OriginText::word(question.input.origin);
        row.marked = question.input.open;
        row.origin = question.input.origin;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace daemok::ui

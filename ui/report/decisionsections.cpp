// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/topology.h"
#include "ui/report/figureblock.h"
#include "ui/report/reportcontent.h"
#include "ui/report/tableblock.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reasontext.h"

namespace daemok::ui {
namespace {

constexpr double kCloseToGoal = 0.85;

TableCell cell(const QString &text, Face face = Face::Body, Ink ink = Ink::Text)
{
    return {{{text, face, ink}}};
}

QList<Pair> coverFacts(const ReportContent &content)
{
    const ReportHeading &heading = content.model.heading;
    const auto stated = [](const std::string &text) {
        return text.empty() ? ReportText::notKnown() : QString::fromStdString(text);
    };
    const Layout *layout = content.model.layout();
    return {{ReportText::word(ReportWord::Client), stated(heading.client)},
            {ReportText::word(ReportWord::Scenario), stated(content.plan().scenario)},
            {ReportText::word(ReportWord::Where),
             layout ? ReportText::where(*layout) : ReportText::notKnown()},
            {ReportText::word(ReportWord::Date), stated(heading.date)},
            {ReportText::word(ReportWord::Project), stated(heading.project)},
            {ReportText::word(ReportWord::Carries), ReportText::carries(content.plan())},
            {ReportText::word(ReportWord::Prices), ReportText::prices(content.model.priceDates)},
            {ReportText::word(ReportWord::Made), ReportText::made(heading, content.plan())}};
}

Ink inkOf(const LatencyFigure &figure)
{
    if (!figure.goalMs)
        return Ink::Muted;
    return !figure.met                                    ? Ink::Bad
           : figure.p99Ms > kCloseToGoal * *figure.goalMs ? Ink::Warning
                                                          : Ink::Good;
}

} // namespace

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return Ink::Text;
    case Tone::Good:
        return Ink::Good;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Bad:
        return Ink::Bad;
    }
    return Ink::Text;
}

Blocks decisionSection(const ReportContent &content)
{
    const ReportModel &model = content.model;
    const Plan &plan = content.plan();
    const Style &style = content.style;
    const Ink ink = plan.recommended ? Ink::Accent : Ink::Bad;
    Blocks blocks;
    blocks.push_back(std::make_unique<TextBlock>(
        style, QList<Span>{{ReportText::word(ReportWord::Title), Face::Lead, Ink::Muted},
                           {ReportText::subject(model), Face::Title}}));
    blocks.push_back(
        std::make_unique<PairsBlock>(style, coverFacts(content), 4, PairsBlock::Form::Stacked));
    blocks.push_back(std::make_unique<CalloutBlock>(
        style,
        QList<Span>{{VerdictText::headline(plan, content.format), Face::Headline},
                    {VerdictText::promise(plan, model.pattern, content.format), Face::Lead}},
        ink));
    if (!plan.recommended) {
        blocks.push_back(std::make_unique<TextBlock>(
            style, QList<Span>{{ReportText::llm(plan, content.format)}}));
        return blocks;
    }
    QList<Tile> tiles;
    for (const Fact &fact : ReportText::facts(model, content.format))
        tiles << Tile{fact.label, fact.value, fact.note, inkOf(fact.tone)};
    blocks.push_back(std::make_unique<TilesBlock>(style, tiles));
    return blocks;
}

Blocks topologySection(const ReportContent &content)
{
    Blocks blocks;
    const Layout *layout = content.model.layout();
    if (!layout)
        return blocks;
    blocks.push_back(std::make_unique<DiagramBlock>(
        content.style, topologyOf(content.plan(), *layout), content.format));
    return blocks;
}

Blocks goalsSection(const ReportContent &content)
{
    Blocks blocks;
    const Layout *layout = content.model.layout();
    QList<TableRow> rows;
    for (std::size_t i = 0; layout && i < layout->latency.size(); ++i) {
        const LatencyFigure &figure = layout->latency[i];
        if (!figure.asked)
            continue;
        const QString p99 = content.format.milliseconds(figure.p99Ms);
        TableCell use = cell({});
        if (figure.goalMs && *figure.goalMs > 0) {
            use.bar = figure.p99Ms / *figure.goalMs;
            use.barInk = inkOf(figure);
        }
        rows << TableRow{{cell(PlanText::operation(static_cast<ReportedOp>(i))),
                          cell(content.format.milliseconds(figure.p50Ms)),
                          cell(figure.beyondGrid ? QStringLiteral("> ") + p99 : p99, Face::Strong),
                          cell(figure.goalMs ? content.format.milliseconds(*figure.goalMs)
                                             : QStringLiteral("–")),
                          use, cell(ReportText::verdict(figure), Face::Strong, inkOf(figure))}};
    }
    if (rows.isEmpty())
        return blocks;
    blocks.push_back(content.heading(ReportWord::Goals));
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{ReportText::word(ReportWord::Operation), Side::Left, true},
                      {ReportText::word(ReportWord::P50), Side::Right},
                      {ReportText::word(ReportWord::P99), Side::Right},
                      {ReportText::word(ReportWord::Goal), Side::Right},
                      {ReportText::word(ReportWord::UseOfGoal)},
                      {ReportText::word(ReportWord::Verdict)}},
        rows));
    return blocks;
}

Blocks reasonsSection(const ReportContent &content)
{
    Blocks blocks;
    const QStringList reasons = ReportText::reasons(content.model, content.format);
    if (reasons.isEmpty())
        return blocks;
    QList<TableRow> rows;
    for (qsizetype i = 0; i < reasons.size(); ++i)
        rows << TableRow{
            {cell(QString::number(i + 1), Face::Strong, Ink::Accent), cell(reasons[i])}};
    blocks.push_back(content.heading(ReportWord::Reasons));
    blocks.push_back(std::make_unique<TableBlock>(
        content.style, QList<Column>{{}, {QString(), Side::Left, true}}, rows));
    return blocks;
}

Blocks alternativesSection(const ReportContent &content)
{
    Blocks blocks;
    const ReportModel &model = content.model;
    if (model.lost.empty())
        return blocks;
    const auto shown =
        std::min(model.lost.size(), static_cast<std::size_t>(content.room.alternatives));
    QList<TableRow> rows;
    for (std::size_t i = 0; i < shown; ++i) {
        const Layout &layout = content.plan().alternatives[model.lost[i]];
        rows << TableRow{
            {cell(PlanText::choice(layout.choice)),
             cell(VerdictText::productName(layout.product, content.plan()), Face::Strong),
             cell(content.format.count(layout.nodes())),
             cell(content.format.money(layout.cost.monthly, layout.cost.currency)),
             cell(ReportText::whyLost(layout, content.plan(), content.format))}};
    }
    const auto rest = static_cast<int>(content.plan().alternatives.size() - shown);
    blocks.push_back(content.heading(ReportWord::Alternatives,
                                     rest > 0 ? ReportText::moreAlternatives(rest) : QString()));
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{ReportText::word(ReportWord::Choice)},
                      {ReportText::word(ReportWord::ResultsIn)},
                      {ReportText::word(ReportWord::Nodes), Side::Right},
                      {ReportText::word(ReportWord::CostMonth), Side::Right},
                      {ReportText::word(ReportWord::WhyLost), Side::Left, true}},
        rows));
    return blocks;
}

Blocks openSection(const ReportContent &content)
{
    Blocks blocks;
    const auto &open = content.model.open;
    if (open.empty())
        return blocks;
    const auto shown = std::min(open.size(), static_cast<std::size_t>(content.room.openAnswers));
    QList<TableRow> rows;
    for (std::size_t i = 0; i < shown; i += 2) {
        TableRow row;
        for (std::size_t j = i; j < i + 2; ++j) {
            const bool there = j < shown;
            row.cells << cell(there ? QuestionText::label(open[j].id) : QString(), Face::Body,
                              Ink::Bad)
                      << cell(there ? ReportText::openRange(open[j], content.model.pattern,
                                                            content.format)
                                    : QString(),
                              Face::Strong)
                      << cell(there ? ReportText::openEffect(open[j], content.format) : QString(),
                              Face::Small, Ink::Muted);
        }
        rows << row;
    }
    const auto rest = static_cast<int>(open.size() - shown);
    QString note = ReportText::openHelp();
    if (rest > 0)
        note += QLatin1Char(' ') + ReportText::moreOpen(rest);
    blocks.push_back(std::make_unique<HeadingBlock>(
        content.style, ReportText::openTitle(static_cast<int>(open.size())), Ink::Bad, note));
    const Column wraps{QString(), Side::Left, true};
    blocks.push_back(std::make_unique<TableBlock>(
        content.style, QList<Column>{wraps, wraps, wraps, wraps, wraps, wraps}, rows));
    return blocks;
}

Blocks infeasibleSection(const ReportContent &content)
{
    Blocks blocks;
    QList<TableRow> rows;
    for (const RejectedProduct &each : content.model.rejected) {
        const Rejection &rejection = content.plan().rejected[each.example];
        const bool known = each.product >= 0 && content.plan().catalog;
        rows << TableRow{
            {cell(known ? QString::fromStdString(
                      content.plan().catalog->products[static_cast<std::size_t>(each.product)].name)
                        : QStringLiteral("–"),
                  Face::Strong),
             cell(ReportText::rejectedPairs(each.pairs), Face::Body, Ink::Muted),
             cell(ReasonText::sentence(rejection, content.plan(), content.format))}};
    }
    if (rows.isEmpty())
        return blocks;
    blocks.push_back(content.heading(ReportWord::Rejected));
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{ReportText::word(ReportWord::Product)},
                      {QString()},
                      {ReportText::word(ReportWord::WhyRejected), Side::Left, true}},
        rows));
    return blocks;
}

} // namespace daemok::ui

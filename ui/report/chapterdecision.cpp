// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/topology.h"
#include "ui/report/figureblock.h"
#include "ui/report/reportcontent.h"
#include "ui/text/changetext.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reasontext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr double kCoverTop = 120;      // points
constexpr qsizetype kLongSubject = 90; // characters; more of them leave the cover no room

void append(Blocks &blocks, Blocks more)
{
    for (auto &block : more)
        blocks.push_back(std::move(block));
}

QString stated(const std::string &text)
{
    return text.empty() ? ReportText::notKnown() : QString::fromStdString(text);
}

std::unique_ptr<Block> verdict(const ReportContent &content)
{
    const Plan &plan = content.plan();
    return std::make_unique<CalloutBlock>(
        content.style,
        QList<Span>{
            {VerdictText::headline(plan, content.format), Face::Headline},
            {VerdictText::promise(plan, content.model.pattern, content.format), Face::Lead}},
        plan.recommended ? Ink::Accent : Ink::Bad);
}

std::unique_ptr<Block> tiles(const ReportContent &content)
{
    QList<Tile> tiles;
    for (const Fact &fact : ReportText::facts(content.model, content.format))
        tiles << Tile{fact.label, fact.value, fact.note, inkOf(fact.tone)};
    return std::make_unique<TilesBlock>(content.style, tiles);
}

std::unique_ptr<Block> numbered(const ReportContent &content, const QStringList &sentences, Ink ink)
{
    QList<TableRow> rows;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        rows << TableRow{{textCell(content.style->locale().toString(i + 1), Face::Strong, ink),
                          textCell(sentences[i])}};
    return std::make_unique<TableBlock>(content.style,
                                        QList<Column>{{}, {QString(), Side::Left, true}}, rows);
}

double perSecond(const Demand &demand, ReportedOp reported)
{
    double rate = 0;
    for (int i = 0; i < static_cast<int>(kOperations); ++i) {
        const auto operation = static_cast<Operation>(i);
        if (reportedOp(operation) == reported)
            rate += demand.rate(operation);
    }
    return rate;
}

} // namespace

Blocks coverBlocks(const ReportContent &content)
{
    const ReportModel &model = content.model;
    const ReportHeading &heading = model.heading;
    const Style &style = content.style;
    const Layout *layout = model.layout();
    const QString subject = ReportText::subject(model);
    Blocks blocks;
    blocks.push_back(std::make_unique<SpaceBlock>(style, kCoverTop));
    blocks.push_back(std::make_unique<TextBlock>(
        style, QList<Span>{{ReportText::word(ReportWord::Title), Face::Headline, Ink::Muted},
                           {subject, subject.size() > kLongSubject ? Face::Headline : Face::Cover},
                           {ReportText::edition(model.edition), Face::Headline, Ink::Accent}}));
    blocks.push_back(std::make_unique<SpaceBlock>(style, 26));
    blocks.push_back(verdict(content));
    blocks.push_back(std::make_unique<SpaceBlock>(style, 26));
    blocks.push_back(std::make_unique<PairsBlock>(
        style,
        QList<Pair>{{ReportText::word(ReportWord::Client), stated(heading.client)},
                    {ReportText::word(ReportWord::Project), stated(heading.project)},
                    {ReportText::word(ReportWord::Scenario), stated(content.plan().scenario)},
                    {ReportText::word(ReportWord::Date), stated(heading.date)},
                    {ReportText::word(ReportWord::Where),
                     layout ? ReportText::where(*layout) : ReportText::notKnown()},
                    {ReportText::word(ReportWord::Carries), ReportText::carries(content.plan())},
                    {ReportText::word(ReportWord::Prices), ReportText::prices(model.priceDates)},
                    {ReportText::word(ReportWord::Made), ReportText::made(heading, content.plan())},
                    {DossierText::word(DossierWord::Confidential), DossierText::confidential()}},
        3, PairsBlock::Form::Stacked));
    if (heading.projectSha256.empty())
        return blocks;
    blocks.push_back(std::make_unique<SpaceBlock>(style, 26));
    blocks.push_back(std::make_unique<TextBlock>(
        style,
        QList<Span>{{DossierText::word(DossierWord::FingerprintProject), Face::Small, Ink::Muted},
                    {QString::fromStdString(heading.projectSha256), Face::Body},
                    {DossierText::word(DossierWord::FingerprintPlan), Face::Small, Ink::Muted},
                    {QString::fromStdString(heading.planSha256), Face::Body},
                    {DossierText::carried(QString::fromStdString(content.source->carried.name)),
                     Face::Small, Ink::Muted},
                    {DossierText::noSignature(), Face::Small, Ink::Muted}}));
    return blocks;
}

Blocks decisionChapter(const ReportContent &content)
{
    Blocks blocks;
    blocks.push_back(verdict(content));
    if (content.plan().recommended)
        blocks.push_back(tiles(content));
    append(blocks, reasonsSection(content));
    if (!content.plan().recommended)
        append(blocks, infeasibleSection(content));
    QStringList risks = DossierText::risks(content.model, content.format);
    constexpr qsizetype kTop = 3;
    risks = risks.mid(0, kTop);
    if (!risks.isEmpty()) {
        blocks.push_back(content.heading(DossierWord::Risks));
        blocks.push_back(numbered(content, risks, Ink::Warning));
    }
    blocks.push_back(content.heading(DossierWord::Decisions));
    blocks.push_back(
        numbered(content, DossierText::decisions(content.model, content.format), Ink::Accent));
    return blocks;
}

std::unique_ptr<Block> decisionPicture(const ReportContent &content)
{
    Blocks picture = topologySection(content);
    return picture.empty() ? nullptr : std::move(picture.front());
}

Blocks architectureChapter(const ReportContent &content)
{
    Blocks blocks = topologySection(content);
    append(blocks, goalsSection(content));
    return blocks;
}

Blocks alternativesChapter(const ReportContent &content)
{
    Blocks blocks = alternativesSection(content);
    append(blocks, costLatencySection(content));
    return blocks;
}

Blocks validationChapter(const ReportContent &content)
{
    Blocks blocks;
    const QStringList risks = DossierText::risks(content.model, content.format);
    if (!risks.isEmpty()) {
        blocks.push_back(content.heading(DossierWord::Risks));
        blocks.push_back(numbered(content, risks, Ink::Warning));
    }
    const Layout *layout = content.model.layout();
    if (!layout)
        return blocks;
    blocks.push_back(content.heading(DossierWord::LoadTest));
    blocks.push_back(
        numbered(content, DossierText::loadTest(content.model, content.format), Ink::Accent));
    QList<TableRow> rows;
    for (std::size_t i = 0; i < layout->latency.size(); ++i) {
        const LatencyFigure &figure = layout->latency[i];
        const auto operation = static_cast<ReportedOp>(i);
        if (!figure.asked)
            continue;
        rows << TableRow{
            {textCell(PlanText::operation(operation)),
             textCell(content.format.withUnit(perSecond(content.plan().demand, operation), "1/s")),
             textCell(content.format.milliseconds(figure.p99Ms)),
             textCell(figure.goalMs ? content.format.milliseconds(*figure.goalMs)
                                    : content.format.milliseconds(figure.p99Ms),
                      Face::Strong)}};
    }
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{ReportText::word(ReportWord::Operation), Side::Left, true},
                      {DossierText::word(DossierWord::Rate), Side::Right},
                      {DossierText::word(DossierWord::Stop), Side::Right},
                      {DossierText::word(DossierWord::Pass), Side::Right}},
        rows));
    return blocks;
}

Blocks nextStepsChapter(const ReportContent &content)
{
    // Who and by when are written in by hand.
    QList<TableRow> rows;
    const QStringList steps = DossierText::nextSteps(content.model, content.format);
    const QString line(14, QLatin1Char('_'));
    for (qsizetype i = 0; i < steps.size(); ++i)
        rows << TableRow{
            {textCell(content.style->locale().toString(i + 1), Face::Strong, Ink::Accent),
             textCell(steps[i]), textCell(line, Face::Body, Ink::Muted),
             textCell(line, Face::Body, Ink::Muted)}};
    Blocks blocks;
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{QString()},
                      {DossierText::word(DossierWord::Step), Side::Left, true},
                      {DossierText::word(DossierWord::Owner)},
                      {DossierText::word(DossierWord::Due)}},
        rows));
    return blocks;
}

} // namespace daemok::ui

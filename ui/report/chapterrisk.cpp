// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/failure/failurereport.h"
#include "ui/report/figureblock.h"
#include "ui/report/reportcontent.h"
#include "ui/risk/riskfigures.h"
#include "ui/text/failuretext.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

TableRow failureRow(const ReportContent &content, const planner::Failure &failure)
{
    const planner::FailureReport report = planner::failureReport(content.plan(), 0, failure);
    const bool good = FailureText::holds(report);
    const auto names = FailureText::words(content.plan(), *content.model.layout());
    return {{textCell(FailureText::failure(failure, content.format, names), Face::Strong),
             textCell(DossierText::verdict(good), Face::Strong, good ? Ink::Good : Ink::Bad),
             textCell(content.format.factor(report.headroom)),
             textCell(FailureText::verdict(report, content.format, names), Face::Small)}};
}

std::unique_ptr<Block> questionTable(const ReportContent &content)
{
    constexpr std::size_t kMost = 8;
    QList<TableRow> rows;
    for (const planner::QuestionWorth &worth : content.source->risk->questions) {
        if (worth.monthly <= 0 || static_cast<std::size_t>(rows.size()) == kMost)
            break;
        rows << TableRow{
            {textCell(QuestionText::label(worth.input.id)),
             textCell(DossierText::range(worth.input.id, worth.input.range, content.format)),
             textCell(
                 content.format.money(worth.monthly, content.plan().recommended->cost.currency),
                 Face::Strong)}};
    }
    if (rows.isEmpty())
        return nullptr;
    return std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::Answer), Side::Left, true},
                      {DossierText::word(DossierWord::Likely), Side::Left, true},
                      {DossierText::word(DossierWord::Worth), Side::Right}},
        rows);
}

} // namespace

Blocks sensitivityChapter(const ReportContent &content)
{
    Blocks blocks;
    const auto &risk = content.source->risk;
    if (!risk || !content.plan().recommended)
        return blocks;
    const RiskFigures figures(*risk, content.plan(), content.format);
    blocks.push_back(std::make_unique<TextBlock>(
        content.style, QList<Span>{{DossierText::futures(*risk, content.plan(), content.format)}}));
    blocks.push_back(std::make_unique<BarsBlock>(content.style, figures.tornado()));
    constexpr double kNames = 0.55; // paper has no tooltip that says a shortened name
    BarSpec layouts = figures.layouts();
    layouts.labelShare = kNames;
    blocks.push_back(std::make_unique<BarsBlock>(content.style, std::move(layouts)));
    if (auto table = questionTable(content)) {
        blocks.push_back(content.heading(DossierWord::AskNext));
        blocks.push_back(std::move(table));
    }
    return blocks;
}

Blocks resilienceChapter(const ReportContent &content)
{
    Blocks blocks;
    const Layout *layout = content.model.layout();
    if (!layout)
        return blocks;
    QList<TableRow> rows;
    for (const planner::Failure &failure : planner::failuresOf(content.plan(), *layout))
        rows << failureRow(content, failure);
    if (rows.isEmpty())
        return blocks;
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::Lost), Side::Left, true},
                      {DossierText::word(DossierWord::GoalsHold)},
                      {DossierText::word(DossierWord::HeadroomLeft), Side::Right},
                      {DossierText::word(DossierWord::Afterwards), Side::Left, true}},
        rows));
    addRecovery(blocks, content);
    return blocks;
}

} // namespace daemok::ui

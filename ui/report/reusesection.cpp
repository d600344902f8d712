// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figureblock.h"
#include "ui/report/reportcontent.h"
#include "ui/report/tableblock.h"
#include "ui/reuse/economics.h"
#include "ui/reuse/retentioncharts.h"
#include "ui/text/reusereporttext.h"

namespace daemok::ui {
namespace {

/// Paper has nothing to drag.
std::unique_ptr<Block> chart(ChartSpec spec, const ReportContent &content)
{
    for (ChartMarker &marker : spec.markers)
        marker.draggable = false;
    return std::make_unique<ChartBlock>(content.style, std::move(spec));
}

void addCharts(Blocks &blocks, const ReuseReport &reuse, const ReportContent &content)
{
    const RetentionCharts charts(reuse.curves, reuse.log.get(), reuse.curves.chosen,
                                 content.format);
    blocks.push_back(chart(charts.hits(), content));
    blocks.push_back(chart(charts.volume(), content));
}

std::unique_ptr<Block> table(const ReuseReport &reuse, const ReportContent &content)
{
    QList<Column> columns;
    for (const QString &title : Economics::titles(reuse.curves))
        columns << Column{title, columns.isEmpty() ? Side::Left : Side::Right, columns.isEmpty()};
    QList<TableRow> rows;
    for (const FactGrid::Row &fact :
         Economics::rows(reuse.curves, content.model.pattern, content.format)) {
        TableRow row{{TableCell{{{fact.label}}}}};
        for (const QString &value : fact.values)
            row.cells << TableCell{{{value, fact.strong ? Face::Strong : Face::Body}}};
        while (row.cells.size() < columns.size())
            row.cells << TableCell{};
        rows << row;
    }
    return rows.isEmpty() ? nullptr : std::make_unique<TableBlock>(content.style, columns, rows);
}

std::unique_ptr<Block> basis(const ReuseReportText &words, const ReportContent &content)
{
    Blocks blocks;
    const auto add = [&](const QString &title, const QStringList &sentences) {
        QList<Span> spans;
        for (const QString &sentence : sentences)
            if (!sentence.isEmpty())
                spans << Span{sentence};
        blocks.push_back(std::make_unique<HeadingBlock>(content.style, title));
        blocks.push_back(std::make_unique<TextBlock>(content.style, spans));
    };
    const UsagePattern &pattern = content.model.pattern;
    add(ReuseReportText::basisTitle(),
        {words.basis(), words.users(pattern.flag(AnswerId::SharedBetweenUsers)), words.retries()});
    add(ReuseReportText::sureTitle(),
        words.sure() + Economics::notes(content.model.reuse->curves, pattern, content.format));
    return std::make_unique<StackBlock>(content.style, std::move(blocks));
}

} // namespace

Blocks reuseChapter(const ReportContent &content)
{
    Blocks blocks;
    if (!content.model.reuse)
        return blocks;
    const ReuseReport &reuse = *content.model.reuse;
    const ReuseReportText words(reuse, content.format);
    QList<Span> verdict{{words.verdict(), Face::Lead}};
    if (const QString best = words.best(); !best.isEmpty())
        verdict << Span{best};
    blocks.push_back(std::make_unique<CalloutBlock>(content.style, verdict, Ink::Accent));
    addCharts(blocks, reuse, content);
    constexpr double kTableShare = 0.46;
    auto left = table(reuse, content);
    auto right = basis(words, content);
    blocks.push_back(left ? std::make_unique<ColumnsBlock>(content.style, std::move(left),
                                                           std::move(right), kTableShare)
                          : std::move(right));
    return blocks;
}

Blocks reuseSection(const ReportContent &content)
{
    Blocks blocks = reuseChapter(content);
    if (!blocks.empty())
        blocks.insert(blocks.begin(),
                      std::make_unique<HeadingBlock>(content.style, ReuseReportText::title()));
    return blocks;
}

} // namespace daemok::ui

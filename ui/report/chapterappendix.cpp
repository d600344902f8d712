// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "ui/report/reportcontent.h"
#include "ui/text/changetext.h"
#include "ui/text/explaintext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

// The figures of the decision, as JSON pointers.
std::vector<std::string> decidingFigures(const ReportModel &model)
{
    std::vector<std::string> figures = {"/demand/peak_requests_per_s", "/demand/hit_ratio",
                                        "/demand/stored_bytes", "/demand/store_connections",
                                        "/demand/llm_tokens_per_min"};
    const Layout *layout = model.layout();
    if (!layout)
        return figures;
    for (std::size_t i = 0; i < layout->roles.size(); ++i) {
        const RolePlan &role = layout->roles[i];
        if (role.serverIndex < 0 || role.count <= 0)
            continue;
        const std::string base = "/recommended/roles/" + std::to_string(i);
        figures.push_back(base + "/count");
        for (std::size_t l = 0; l < role.ledger.size(); ++l) {
            if (!role.ledger[l].binding)
                continue;
            const std::string line = base + "/ledger/" + std::to_string(l);
            for (const char *part : {"/demand", "/per_node", "/nodes"})
                figures.push_back(line + part);
        }
    }
    for (const char *part : {"/cost/monthly", "/cost/tco_36", "/headroom"})
        figures.push_back(std::string("/recommended") + part);
    return figures;
}

TableRow figureRow(const planner::Explanation &explanation, const ReportContent &content)
{
    const Plan &plan = content.plan();
    TableRow row;
    row.group = true;
    QString value = content.format.withUnit(explanation.value, explanation.unit);
    const QString owner = ExplainText::owner(plan, explanation.figure, content.format);
    row.cells << TableCell{
        {{ExplainText::name(plan, explanation.figure) + QStringLiteral(": ") + value, Face::Strong},
         {owner, Face::Small, Ink::Muted}}};
    return row;
}

void addTerms(QList<TableRow> &rows, const planner::Explanation &explanation,
              const ReportContent &content)
{
    for (const Term &term : explanation.terms.terms)
        rows << TableRow{
            {textCell(text(term.symbol), Face::Body, Ink::Accent),
             textCell(ExplainText::putIn(term.value, term.unit, content.format), Face::Strong),
             textCell(
                 ExplainText::cameFrom(term, content.plan(), explanation.figure, content.format),
                 Face::Small, Ink::Muted)}};
}

} // namespace

Blocks formulasChapter(const ReportContent &content)
{
    Blocks blocks;
    QList<TableRow> rows;
    for (const std::string &figure : decidingFigures(content.model)) {
        const auto explanation = planner::explain(content.model.pattern, content.plan(), figure);
        if (!explanation)
            continue;
        rows << figureRow(*explanation, content);
        const QStringList lines = text(explanation->terms.text).split(QStringLiteral("; "));
        TableRow formula;
        formula.cells << textCell({}) << textCell({}) << TableCell{[&] {
            QList<Span> spans;
            for (const QString &line : lines)
                spans << Span{line, Face::Body};
            return spans;
        }()};
        rows << formula;
        addTerms(rows, *explanation, content);
        if (explanation->whyNotFewer)
            rows << TableRow{
                {textCell({}), textCell({}),
                 textCell(ExplainText::whyNotFewer(*explanation->whyNotFewer, content.format),
                          Face::Strong, Ink::Accent)}};
    }
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{QString()},
                      {DossierText::word(DossierWord::Value)},
                      {DossierText::word(DossierWord::TermName), Side::Left, true}},
        rows));
    return blocks;
}

// Where nothing fits the decision's own page lists them.
Blocks rejectedChapter(const ReportContent &content)
{
    return content.model.layout() ? infeasibleSection(content) : Blocks();
}

Blocks sourcesChapter(const ReportContent &content)
{
    Blocks blocks;
    const auto &used = content.model.sources.sources;
    if (used.empty())
        return blocks;
    blocks.push_back(std::make_unique<TextBlock>(
        content.style, QList<Span>{{ReportText::assumed(content.model.sources)}}));
    QList<TableRow> rows;
    for (const UsedSource &source : used) {
        QString address;
        if (content.plan().catalog) {
            const auto &sources = content.plan().catalog->sources;
            if (const auto found = sources.find(source.key); found != sources.end())
                address = text(found->second.address);
        }
        TableRow row{{textCell(text(source.title)), textCell(address, Face::Small, Ink::Accent),
                      textCell(text(source.asOf), Face::Small, Ink::Muted),
                      textCell(content.format.count(source.figures), Face::Small)}};
        if (address.startsWith(QLatin1String("https://")))
            row.address = address;
        rows << row;
    }
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::Source), Side::Left, true},
                      {DossierText::word(DossierWord::Address), Side::Left, true},
                      {DossierText::word(DossierWord::Date)},
                      {DossierText::word(DossierWord::Figure), Side::Right}},
        rows));
    return blocks;
}

Blocks glossaryChapter(const ReportContent &content)
{
    Blocks blocks;
    if (!content.data || content.data->glossary.empty())
        return blocks;
    QList<TableRow> rows;
    for (const DossierData::Term &term : content.data->glossary)
        rows << TableRow{{textCell(term.english, Face::Strong), textCell(term.korean),
                          textCell(term.japanese),
                          textCell(term.meaning, Face::Small, Ink::Muted)}};
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{QStringLiteral("English")},
                      {QStringLiteral("한국어")},
                      {QStringLiteral("日本語")},
                      {DossierText::word(DossierWord::Meaning), Side::Left, true}},
        rows));
    return blocks;
}

// A first version has nothing to compare with, and no page for it.
Blocks changesChapter(const ReportContent &content)
{
    Blocks blocks;
    if (!content.source->previous)
        return blocks;
    QList<Span> spans;
    const auto changes = changesBetween(*content.source->previous,
                                        digestOf(content.plan(), content.model.heading.appVersion));
    for (const QString &sentence : ChangeText::sentences(changes, content.format))
        spans << Span{sentence};
    if (spans.isEmpty())
        spans << Span{DossierText::sameAsBefore()};
    blocks.push_back(std::make_unique<TextBlock>(content.style, spans));
    return blocks;
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/submission.h"
#include "ui/report/figureblock.h"
#include "ui/report/reportcontent.h"
#include "ui/text/checktext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

QString amount(double value, const std::string &unit, const Format &format)
{
    return format.count(value) + QLatin1Char(' ') + QString::fromStdString(unit);
}

TableRow resultRow(const tta::ResultRule &rule, const tta::SheetLine &line,
                   const ReportContent &content)
{
    TableRow row;
    row.group = true;
    const QString value =
        line.value ? amount(*line.value, rule.unit, content.format) : TtaText::incomplete();
    QString note = QString::fromStdString(rule.formula) + QStringLiteral(" · ")
                   + QString::fromStdString(rule.where);
    if (const QString more = TtaText::note(rule.note); !more.isEmpty())
        note += QStringLiteral(" · ") + more;
    row.cells << TableCell{{{TtaText::result(rule.id) + QStringLiteral(": ") + value, Face::Strong,
                             line.value ? Ink::Text : Ink::Bad},
                            {note, Face::Small, Ink::Muted}}};
    return row;
}

TableRow factorRow(const tta::Factor &factor, const tta::UsedFactor &used,
                   const ReportContent &content)
{
    const Format &format = content.format;
    const bool missing = used.from == tta::ValueFrom::Missing;
    const bool open =
        missing || used.from == tta::ValueFrom::Default || used.from == tta::ValueFrom::Preset;
    const QString range =
        used.range.low < used.range.high
            ? format.number(used.range.low) + QStringLiteral(" – ") + format.number(used.range.high)
            : QString();
    return {{textCell(QString::fromStdString(factor.symbol), Face::Strong, Ink::Accent),
             textCell(TtaText::factor(factor.id)),
             textCell(missing ? QStringLiteral("–") : format.number(used.value), Face::Strong,
                      missing ? Ink::Bad : Ink::Text),
             textCell(range),
             textCell(TtaText::from(used.from), Face::Small, open ? Ink::Bad : Ink::Muted),
             textCell(TtaText::note(factor.note), Face::Small, Ink::Muted)}};
}

std::unique_ptr<Block> sheetTable(const tta::RuleSet &rules, const tta::Sheet &sheet,
                                  const ReportContent &content)
{
    QList<TableRow> rows;
    for (const tta::SheetLine &line : sheet.lines) {
        rows << resultRow(*rules.result(line.id), line, content);
        for (const tta::UsedFactor &used : line.factors)
            rows << factorRow(*rules.find(used.symbol), used, content);
    }
    return std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{QString()},
                      {DossierText::word(DossierWord::What), Side::Left, true},
                      {DossierText::word(DossierWord::Value), Side::Right},
                      {DossierText::word(DossierWord::Range), Side::Right},
                      {DossierText::word(DossierWord::Stated), Side::Left, true},
                      {DossierText::word(DossierWord::Reason), Side::Left, true}},
        rows);
}

// Each result from the low to the high end of its factors, as a multiple of the low one.
BarSpec spanChart(const tta::RuleSet &rules, const tta::Sheet &sheet, const Format &format)
{
    BarSpec spec;
    spec.title = TtaText::spanTitle().toStdString();
    spec.summary = TtaText::span().toStdString();
    spec.empty = TtaText::incomplete().toStdString();
    BarGroup group;
    for (const tta::SheetLine &line : sheet.lines) {
        if (!line.value || !line.low || !line.high || *line.low <= 0)
            continue;
        const tta::ResultRule &rule = *rules.result(line.id);
        BarRow row;
        row.id = line.id;
        row.label = TtaText::result(line.id).toStdString();
        row.value = *line.high / *line.low;
        row.reference = *line.value / *line.low;
        row.pieces = {{1, row.reference, BarPiece::Look::First},
                      {row.reference, row.value, BarPiece::Look::Second}};
        row.text = (amount(*line.low, rule.unit, format) + QStringLiteral(" – ")
                    + amount(*line.high, rule.unit, format) + QStringLiteral("  ")
                    + format.factor(row.value))
                       .toStdString();
        group.rows.push_back(std::move(row));
    }
    spec.groups.push_back(std::move(group));
    return spec;
}

} // namespace

// Of the Korean profile: a report in Korean, or a project that names an edition of the guide.
Blocks ttaChapter(const ReportContent &content)
{
    Blocks blocks;
    const bool asked = content.style->locale().language() == QLocale::Korean
                       || !content.source->tta.ruleSet.empty();
    if (!asked || !content.data || !content.data->tta)
        return blocks;
    const tta::RuleSet &rules = *content.data->tta;
    const tta::Sheet sheet = tta::sheetOf(rules, content.model.pattern, content.source->tta);
    blocks.push_back(std::make_unique<CalloutBlock>(
        content.style,
        QList<Span>{{TtaText::perTta(rules)}, {TtaText::perVendor()}, {TtaText::margins()}},
        Ink::Warning));
    blocks.push_back(sheetTable(rules, sheet, content));
    blocks.push_back(
        std::make_unique<BarsBlock>(content.style, spanChart(rules, sheet, content.format)));
    return blocks;
}

Blocks checksChapter(const ReportContent &content)
{
    Blocks blocks;
    if (!content.data)
        return blocks;
    const auto &findings = content.source->findings;
    if (findings.empty()) {
        blocks.push_back(
            std::make_unique<TextBlock>(content.style, QList<Span>{{CheckText::nothingFound()}}));
        return blocks;
    }
    QList<TableRow> rows;
    for (const Finding &finding : findings) {
        const Ink ink = finding.severity == Severity::Error     ? Ink::Bad
                        : finding.severity == Severity::Warning ? Ink::Warning
                                                                : Ink::Muted;
        rows << TableRow{{textCell(CheckText::severity(finding.severity), Face::Strong, ink),
                          textCell(CheckText::sentence(finding, content.format))}};
    }
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{DossierText::word(DossierWord::State)},
                      {DossierText::word(DossierWord::What), Side::Left, true}},
        rows));
    return blocks;
}

} // namespace daemok::ui

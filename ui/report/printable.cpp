// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/printable.h"

namespace daemok::ui {
namespace {

// A longer name says no more on paper and leaves no room for the figures; the project inside has it whole. Names of
// servers and items stand in narrow columns.
constexpr qsizetype kLongestName = 300;
constexpr qsizetype kLongestItem = 80;

class Rewriter
{
public:
    Rewriter(const ReportFonts &fonts, QStringList &missing) : m_fonts(fonts), m_missing(missing) {}

    void text(std::string &text) const
    {
        text = m_fonts.printable(QString::fromStdString(text), m_missing).toStdString();
    }
    void operator()(std::string &name) const { shorten(name, kLongestName); }
    void item(std::string &name) const { shorten(name, kLongestItem); }

private:
    void shorten(std::string &name, qsizetype longest) const
    {
        QString shown = m_fonts.printable(QString::fromStdString(name), m_missing);
        if (shown.size() > longest)
            shown = shown.left(longest - (shown[longest - 2].isHighSurrogate() ? 2 : 1))
                    + QChar(0x2026);
        name = shown.toStdString();
    }

    const ReportFonts &m_fonts;
    QStringList &m_missing;
};

void rewrite(Layout &layout, const Rewriter &printable)
{
    printable.item(layout.region);
    for (RolePlan &role : layout.roles) {
        printable.item(role.name);
        printable.item(role.instance);
        printable.item(role.disk.name);
        for (LedgerLine &line : role.ledger)
            printable(line.source.key);
    }
    for (CostLine &line : layout.cost.lines) {
        printable.item(line.detail);
        printable(line.source.key);
        printable(line.source.asOf);
    }
}

} // namespace

ReportSource printableSource(const ReportSource &source, const ReportFonts &fonts,
                             QStringList &missing)
{
    ReportSource result = source;
    const Rewriter printable(fonts, missing);
    for (std::string *text :
         {&result.heading.client, &result.heading.project, &result.heading.date})
        printable(*text);
    for (std::optional<Answer> &answer : result.pattern.answers) {
        if (answer) {
            printable.text(answer->evidence);
            printable(answer->date);
            for (std::string &name : answer->names)
                printable(name);
        }
    }
    Plan plan = *source.plan;
    printable(plan.scenario);
    printable(plan.llm.model);
    if (plan.recommended)
        rewrite(*plan.recommended, printable);
    for (Layout &layout : plan.alternatives)
        rewrite(layout, printable);
    if (source.beside) {
        planner::OwnBesideCloud beside = *source.beside;
        for (std::optional<Layout> *layout : {&beside.own, &beside.rented}) {
            if (*layout)
                rewrite(**layout, printable);
        }
        result.beside = std::make_shared<const planner::OwnBesideCloud>(std::move(beside));
    }
    if (plan.local)
        printable.text(plan.local->note);
    result.plan = std::make_shared<const Plan>(std::move(plan));
    for (Finding &finding : result.findings) {
        printable(finding.subject);
        printable.text(finding.text);
    }
    if (source.reuse && source.reuse->log) {
        ReuseReport reuse = *source.reuse;
        LoggedReuse log = *reuse.log;
        printable(log.file);
        reuse.log = std::make_shared<const LoggedReuse>(std::move(log));
        result.reuse = std::make_shared<const ReuseReport>(std::move(reuse));
    }
    return result;
}

} // namespace daemok::ui

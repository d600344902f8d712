// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/printable.h"

namespace daemok::ui {
namespace {

class Rewriter
{
public:
    Rewriter(const ReportFonts &fonts, QStringList &missing) : m_fonts(fonts), m_missing(missing) {}

    void operator()(std::string &text)
    {
        text = m_fonts.printable(QString::fromStdString(text), m_missing).toStdString();
    }

private:
    const ReportFonts &m_fonts;
    QStringList &m_missing;
};

void rewrite(Layout &layout, Rewriter &printable)
{
    printable(layout.region);
    for (RolePlan &role : layout.roles) {
        printable(role.name);
        printable(role.instance);
        printable(role.disk.name);
        for (LedgerLine &line : role.ledger)
            printable(line.source.key);
    }
    for (CostLine &line : layout.cost.lines) {
        printable(line.detail);
        printable(line.source.key);
        printable(line.source.asOf);
    }
}

} // namespace

ReportSource printableSource(const ReportSource &source, const ReportFonts &fonts,
                             QStringList &missing)
{
    ReportSource result = source;
    Rewriter printable(fonts, missing);
    for (std::string *text :
         {&result.heading.client, &result.heading.project, &result.heading.date})
        printable(*text);
    for (std::optional<Answer> &answer : result.pattern.answers) {
        if (answer) {
            printable(answer->evidence);
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
    if (plan.local)
        printable(plan.local->note);
    result.plan = std::make_shared<const Plan>(std::move(plan));
    for (Finding &finding : result.findings) {
        printable(finding.subject);
        printable(finding.text);
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

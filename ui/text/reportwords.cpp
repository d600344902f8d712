// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reporttext.h"

namespace daemok::ui {

QString ReportText::word(ReportWord word)
{
    switch (word) {
    case ReportWord::Title:
        return tr("Infrastructure recommendation");
    case ReportWord::Client:
        return tr("Client");
    case ReportWord::Project:
        return tr("Project file");
    case ReportWord::Scenario:
        return tr("Scenario");
    case ReportWord::Date:
        return tr("Date");
    case ReportWord::Where:
        return tr("Where");
    case ReportWord::Carries:
        return tr("Sized for");
    case ReportWord::Prices:
        return tr("Prices as of");
    case ReportWord::Made:
        return tr("Computed by");
    case ReportWord::Picture:
        return tr("The layout");
    case ReportWord::Goals:
        return tr("Latency at peak against the goals");
    case ReportWord::Reasons:
        return tr("Why this layout");
    case ReportWord::Alternatives:
        return tr("Alternatives, and why they lost");
    case ReportWord::Sizing:
        return tr("Sizing basis: the limit that decides each role");
    case ReportWord::Workload:
        return tr("Load in the busiest minute");
    case ReportWord::Inputs:
        return tr("What it is computed from");
    case ReportWord::CostLines:
        return tr("Cost a month");
    case ReportWord::Sources:
        return tr("Sources");
    case ReportWord::Rejected:
        return tr("Rejected, by product");
    case ReportWord::Operation:
        return tr("Operation");
    case ReportWord::P50:
        return tr("p50");
    case ReportWord::P99:
        return tr("p99");
    case ReportWord::Goal:
        return tr("Goal (p99)");
    case ReportWord::Verdict:
        return tr("Verdict");
    case ReportWord::UseOfGoal:
        return tr("Of the goal");
    case ReportWord::Choice:
        return tr("Choice");
    case ReportWord::ResultsIn:
        return tr("Results in");
    case ReportWord::Nodes:
        return tr("Nodes");
    case ReportWord::CostMonth:
        return tr("A month");
    case ReportWord::WhyLost:
        return tr("Why it lost");
    case ReportWord::Role:
        return tr("Role, and the product's word");
    case ReportWord::Server:
        return tr("Server and disk");
    case ReportWord::Binding:
        return tr("Limit that binds");
    case ReportWord::NextLimit:
        return tr("Next limit");
    case ReportWord::Fullest:
        return tr("Fullest");
    case ReportWord::Origin:
        return tr("Origin");
    case ReportWord::Item:
        return tr("Item");
    case ReportWord::Quantity:
        return tr("Quantity");
    case ReportWord::UnitPrice:
        return tr("Unit price");
    case ReportWord::Amount:
        return tr("Amount");
    case ReportWord::Together:
        return tr("Together, a month");
    case ReportWord::Once:
        return tr("Paid once");
    case ReportWord::NotPriced:
        return tr("not priced");
    case ReportWord::Product:
        return tr("Product");
    case ReportWord::WhyRejected:
        return tr("Why it was rejected");
    case ReportWord::PeakRequests:
        return tr("Requests");
    case ReportWord::LlmCalls:
        return tr("LLM calls");
    case ReportWord::LlmInFlight:
        return tr("LLM calls in flight");
    case ReportWord::LlmTokens:
        return tr("LLM tokens a minute");
    case ReportWord::HitRatio:
        return tr("Answered from the store");
    case ReportWord::Connections:
        return tr("Connections to a store");
    case ReportWord::StoredItems:
        return tr("Stored items");
    case ReportWord::StoredBytes:
        return tr("Stored bytes");
    }
    return {};
}

QString ReportText::edition(ReportEdition edition)
{
    switch (edition) {
    case ReportEdition::Summary:
        return tr("Summary");
    case ReportEdition::Proposal:
        return tr("Proposal");
    case ReportEdition::Audit:
        return tr("Audit");
    }
    return {};
}

QString ReportText::documentTitle(const ReportHeading &heading)
{
    const QString client = QString::fromStdString(heading.client);
    return client.isEmpty() ? word(ReportWord::Title)
                            : tr("Infrastructure recommendation for %1").arg(client);
}

QString ReportText::subject(const ReportModel &model)
{
    const ReportHeading &heading = model.heading;
    if (!heading.client.empty())
        return QString::fromStdString(heading.client);
    if (!heading.project.empty())
        return QString::fromStdString(heading.project).section(QLatin1Char('.'), 0, 0);
    return QString::fromStdString(model.plan->scenario);
}

QString ReportText::notKnown()
{
    return tr("not stated");
}

QString ReportText::footer()
{
    return tr("An estimate, not a quotation. Figures hold for the answers and the load on page 2.");
}

QString ReportText::pageNumber(int page, int pages)
{
    return tr("Page %1 of %2").arg(page).arg(pages);
}

QString ReportText::missingCharacters(const QStringList &codes)
{
    return tr("%n character(s) are not in the report's fonts and are printed as their code: %1",
              nullptr, static_cast<int>(codes.size()))
        .arg(codes.join(QLatin1Char(' ')));
}

QString ReportText::noTranslation(const QString &language)
{
    return tr("There is no translation for %1; the report is written in English.").arg(language);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Growth, failure, and where it may run: mostly decisions, so mostly whom to ask and in which document.
#include "ui/text/howtostep.h"

namespace daemok::ui {

std::vector<HowStep> HowTo::future(AnswerId id)
{
    using namespace howto;
    const QString continuity = tr("Business continuity plan");
    switch (id) {
    case AnswerId::GrowthUsers:
        return {run(tr("PostgreSQL, table of calls"),
                    tr("The last full month divided by the same month a year before, less 1."),
                    "SELECT date_trunc('month', created_at) AS month, count(*)\n"
                    "FROM calls GROUP BY 1 ORDER BY 1;"),
                ask(tr("Business plan"), tr("Users or branches to be added, and when."))};
    case AnswerId::GrowthVolume:
        return {run(tr("PostgreSQL, table of calls"),
                    tr("Bytes a call by month: how do they grow?"),
                    "SELECT date_trunc('month', created_at) AS month,\n"
                    "  avg(octet_length(prompt) + octet_length(answer))\n"
                    "FROM calls GROUP BY 1 ORDER BY 1;"),
                ask(tr("The developers"), tr("Longer prompts, more sources or images to come?"))};
    case AnswerId::HorizonMonths:
        return {ask(tr("Contract or depreciation"),
                    tr("Until when must it suffice without buying again? Often 36 or 60 months."))};
    case AnswerId::Survive:
        return {ask(tr("Service level agreement"),
                    tr("What may fail at the busiest time without anyone noticing: 99.9 % a month "
                       "allows 43 minutes."))};
    case AnswerId::Zones:
        return {
            run(tr("AWS"), tr("Zones of a region."),
                "aws ec2 describe-availability-zones --region ap-northeast-2"),
            ask(tr("Own data centre"), tr("Rooms or racks with power and network of their own."))};
    case AnswerId::Copies:
        return {
            ask(tr("The client's standard"),
                tr("Leave it empty for the product's own; three copies survive a second failure "
                   "during a repair."))};
    case AnswerId::RtoMin:
        return {
            ask(continuity, tr("“Recovery time objective” (RTO) of this service; without a plan: "
                               "how long may it be down before somebody calls the board?"))};
    case AnswerId::RpoMin:
        return {
            ask(continuity, tr("“Recovery point objective” (RPO); without a plan: how many minutes "
                               "of conversations may be lost?"))};
    case AnswerId::Dr:
        return {
            ask(continuity, tr("Second site: none, backups only, standing by, or serving too."))};
    case AnswerId::BackupCopies:
        return {ask(tr("Backup policy"),
                    tr("Full backups kept at the same time, for example 7 daily."))};
    case AnswerId::LeadTimeDays:
        return {ask(tr("Purchasing"),
                    tr("Days from the request until the server stands in the rack, approval and "
                       "delivery included."))};
    default:
        return {};
    }
}

std::vector<HowStep> HowTo::place(AnswerId id)
{
    using namespace howto;
    switch (id) {
    case AnswerId::ProviderList:
        return {ask(tr("Purchasing, security"),
                    tr("Which clouds have a contract or a certificate (CSAP in Korea, ISMAP in "
                       "Japan)? Own servers: enter them under “Own servers”."))};
    case AnswerId::RegionList:
        return {run(tr("AWS"), tr("Regions of the account."),
                    "aws ec2 describe-regions --query 'Regions[].RegionName'"),
                ask(tr("Data protection officer"), tr("In which countries may the data lie?"))};
    case AnswerId::ProductList:
        return {ask(
            tr("The people who will run it"),
            tr("What do they run today, and what may not be used? Licences count: AGPL, SSPL."))};
    case AnswerId::Rates:
        return {ask(tr("Decision of the consultant"),
                    tr("Planning for a proposal; the vendor's best only to compare with his "
                       "calculator."))};
    case AnswerId::DataMayLeave:
        return {
            ask(tr("Data protection officer"),
                tr("Personal data abroad needs a legal basis; ask about prompts and about answers "
                   "separately."))};
    case AnswerId::Network:
        return {
            run(tr("A server of that zone"), tr("No answer from outside: it is separated."),
                "curl -sS --max-time 5 -o /dev/null -w '%{http_code}\\n' https://api.openai.com"),
            ask(tr("Security"),
                tr("Is there a gateway to an API outside, and what does it allow?"))};
    case AnswerId::BudgetMonthly:
        return {ask(tr("Project sponsor"),
                    tr("For infrastructure without tokens; a one-off sum divided by the months."))};
    case AnswerId::Currency:
        return {ask(tr("Project sponsor"), tr("Currency of the budget and the report."))};
    case AnswerId::Confidence:
        return {ask(
            tr("Project sponsor"),
            tr("In how many of ten futures must it be enough? 90 % is usual; more costs nodes."))};
    default:
        return {};
    }
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dossiertext.h"

namespace daemok::ui {

QString DossierText::word(DossierWord word)
{
    switch (word) {
    case DossierWord::Contents:
        return tr("Contents");
    case DossierWord::Answer:
        return tr("Question");
    case DossierWord::Value:
        return tr("Value");
    case DossierWord::Likely:
        return tr("Likely, and its range");
    case DossierWord::Evidence:
        return tr("Evidence");
    case DossierWord::Stated:
        return tr("Stated by");
    case DossierWord::AtStake:
        return tr("Money on it, a month");
    case DossierWord::Moves:
        return tr("What it moves");
    case DossierWord::Decisions:
        return tr("To be decided with this page");
    case DossierWord::Risks:
        return tr("Risks");
    case DossierWord::Roles:
        return tr("Roles");
    case DossierWord::DataSet:
        return tr("Data");
    case DossierWord::Items:
        return tr("Items");
    case DossierWord::BytesPerItem:
        return tr("An item");
    case DossierWord::Bytes:
        return tr("One copy");
    case DossierWord::Rate:
        return tr("In the busiest minute");
    case DossierWord::Mean:
        return tr("Mean of it");
    case DossierWord::Limit:
        return tr("Limit");
    case DossierWord::Demand:
        return tr("Demand");
    case DossierWord::PerNode:
        return tr("A node carries");
    case DossierWord::NodesAsked:
        return tr("Nodes");
    case DossierWord::State:
        return tr("State");
    case DossierWord::Source:
        return tr("Source");
    case DossierWord::Date:
        return tr("Date");
    case DossierWord::Formula:
        return tr("Formula with values");
    case DossierWord::Figure:
        return tr("Figure");
    case DossierWord::TermName:
        return tr("Where the value comes from");
    case DossierWord::WhyNotFewer:
        return tr("Why not fewer");
    case DossierWord::Totals:
        return tr("Sums");
    case DossierWord::Monthly:
        return tr("A month");
    case DossierWord::OneOff:
        return tr("Once");
    case DossierWord::Months36:
        return tr("36 months");
    case DossierWord::Months60:
        return tr("60 months");
    case DossierWord::LoadTest:
        return tr("Load test that verifies the layout");
    case DossierWord::Pass:
        return tr("Passes at");
    case DossierWord::Stop:
        return tr("Planned");
    case DossierWord::Step:
        return tr("Step");
    case DossierWord::Owner:
        return tr("Who");
    case DossierWord::Due:
        return tr("By when");
    case DossierWord::What:
        return tr("What");
    case DossierWord::Term:
        return tr("Term");
    case DossierWord::Meaning:
        return tr("Meaning");
    case DossierWord::LlmLimits:
        return tr("Limits of the LLM API");
    case DossierWord::Allowed:
        return tr("Allowed");
    case DossierWord::Share:
        return tr("Share");
    case DossierWord::WithReuse:
        return tr("With reuse");
    case DossierWord::WithoutReuse:
        return tr("Without reuse");
    case DossierWord::Address:
        return tr("Address");
    case DossierWord::FingerprintProject:
        return tr("SHA-256 of the project inside");
    case DossierWord::FingerprintPlan:
        return tr("SHA-256 of the plan inside");
    case DossierWord::Confidential:
        return tr("Confidentiality");
    case DossierWord::Version:
        return tr("Edition");
    case DossierWord::Reason:
        return tr("Reason");
    case DossierWord::Range:
        return tr("Range of the guide");
    case DossierWord::Worth:
        return tr("Worth knowing, a month");
    case DossierWord::AskNext:
        return tr("What to ask next");
    case DossierWord::Lost:
        return tr("What is lost");
    case DossierWord::GoalsHold:
        return tr("Goals");
    case DossierWord::HeadroomLeft:
        return tr("Headroom left");
    case DossierWord::Afterwards:
        return tr("What becomes of it");
    case DossierWord::Triggers:
        return tr("What breaks first, and when to order");
    case DossierWord::Steps:
        return tr("Steps that follow the load");
    case DossierWord::Years:
        return tr("What would be chosen for one year alone");
    case DossierWord::Recovery:
        return tr("Backup and recovery");
    case DossierWord::Beside:
        return tr("Own servers beside rented ones");
    case DossierWord::Own:
        return tr("Own servers");
    case DossierWord::Rented:
        return tr("Rented");
    }
    return {};
}

QString DossierText::chapter(ChapterId chapter)
{
    switch (chapter) {
    case ChapterId::Decision:
        return tr("Decision");
    case ChapterId::Requirements:
        return tr("Requirements");
    case ChapterId::Assumptions:
        return tr("Assumptions and quality of the inputs");
    case ChapterId::Workload:
        return tr("Workload");
    case ChapterId::Architecture:
        return tr("Recommended architecture");
    case ChapterId::Sizing:
        return tr("Sizing basis");
    case ChapterId::Reuse:
        return tr("Reuse");
    case ChapterId::Tta:
        return tr("TTA sizing sheet");
    case ChapterId::Placement:
        return tr("Local model");
    case ChapterId::Cost:
        return tr("Bill of materials and cost");
    case ChapterId::Alternatives:
        return tr("Alternatives");
    case ChapterId::Sensitivity:
        return tr("Sensitivity");
    case ChapterId::Growth:
        return tr("Growth and triggers");
    case ChapterId::Resilience:
        return tr("Resilience");
    case ChapterId::Validation:
        return tr("Risks and validation");
    case ChapterId::NextSteps:
        return tr("Next steps");
    case ChapterId::Checks:
        return tr("Pre-submission check");
    case ChapterId::AllAnswers:
        return tr("All answers");
    case ChapterId::Formulas:
        return tr("Formulas with the values put in");
    case ChapterId::Rejected:
        return tr("Products that were rejected");
    case ChapterId::Sources:
        return tr("Sources");
    case ChapterId::Glossary:
        return tr("Glossary");
    case ChapterId::Changes:
        return tr("Changes");
    }
    return {};
}

QString DossierText::chapterHelp(ChapterId chapter)
{
    switch (chapter) {
    case ChapterId::Decision:
        return tr("What is recommended, what it costs and what has to be decided.");
    case ChapterId::Requirements:
        return tr("What the layout has to meet, and who said so.");
    case ChapterId::Assumptions:
        return tr("The answers that decide most, their range and evidence; then what nobody has "
                  "confirmed.");
    case ChapterId::Workload:
        return tr("From people to operations in the busiest minute of the last planned month.");
    case ChapterId::Architecture:
        return tr("Stores and roles in plain words, with the product's own word beside them.");
    case ChapterId::Sizing:
        return tr("Every limit that was checked for every role; the largest number decides.");
    case ChapterId::Reuse:
        return tr("What keeping results brings, and for how long they should be kept.");
    case ChapterId::Tta:
        return tr("The Korean sizing guide beside the plan. Its figures and the plan's are not "
                  "added to each other.");
    case ChapterId::Placement:
        return tr("The model that runs on own machines.");
    case ChapterId::Cost:
        return tr("What is bought, at which price of which day. Not priced is not free.");
    case ChapterId::Alternatives:
        return tr("What else was computed, and the number that decided against it.");
    case ChapterId::Sensitivity:
        return tr("What the ranges of the answers do to the cost, and how often each layout is "
                  "enough.");
    case ChapterId::Growth:
        return tr(
            "Nodes and cost month by month, the month in which each role is full, and what to "
            "do before it.");
    case ChapterId::Resilience:
        return tr(
            "Each failure in the busiest minute: whether the goals hold, and what headroom is "
            "left.");
    case ChapterId::Validation:
        return tr("What may turn out otherwise, and the test that finds out before it is bought.");
    case ChapterId::NextSteps:
        return tr("In the order in which they bring most.");
    case ChapterId::Checks:
        return tr("What an examiner would object to, found by rules.");
    case ChapterId::AllAnswers:
        return tr("Every answer of the interview with its range, origin, evidence and date.");
    case ChapterId::Formulas:
        return tr("The figures of the decision, each with its formula and where its values come "
                  "from.");
    case ChapterId::Rejected:
        return tr("The most frequent reason of each product, and the nearest miss.");
    case ChapterId::Sources:
        return tr("What the figures of ledger and prices stand on, most used first.");
    case ChapterId::Glossary:
        return tr("Terms of this report in Korean, English and Japanese.");
    case ChapterId::Changes:
        return tr("Against the report that this one was made from.");
    }
    return {};
}

} // namespace daemok::ui

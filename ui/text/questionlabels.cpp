// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/questiontext.h"

namespace daemok::ui {

QString QuestionText::label(AnswerId id)
{
    switch (id) {
    case AnswerId::RequestsPerDay:
        return tr("Requests per day");
    case AnswerId::RegisteredUsers:
        return tr("Registered users");
    case AnswerId::DailyUsers:
        return tr("Daily users");
    case AnswerId::ConcurrentUsers:
        return tr("Users at the same time");
    case AnswerId::RequestsPerUserDay:
        return tr("Requests per user");
    case AnswerId::AppInstances:
        return tr("Application instances");
    case AnswerId::PoolPerInstance:
        return tr("Pool per instance");
    case AnswerId::StoreConnections:
        return tr("Connections to a store");
    case AnswerId::BusyHours:
        return tr("Busy hours");
    case AnswerId::BusyDaysPerYear:
        return tr("Busy days per year");
    case AnswerId::Burst:
        return tr("Burst in the busiest minute");
    case AnswerId::BurstIncluded:
        return tr("Burst already included");
    case AnswerId::ReuseShare:
        return tr("Requests that repeat");
    case AnswerId::ReuseGapP50:
        return tr("Half repeat within");
    case AnswerId::ReuseGapP90:
        return tr("Nine of ten repeat within");
    case AnswerId::Expiry:
        return tr("Expiry of a stored answer");
    case AnswerId::StaleAfterDays:
        return tr("Answer is stale after");
    case AnswerId::SharedBetweenUsers:
        return tr("Shared between users");
    case AnswerId::SemanticGain:
        return tr("Gain from similar requests");
    case AnswerId::FalseHitShare:
        return tr("Wrong answers of those");
    case AnswerId::FalseHitCost:
        return tr("Cost of a wrong answer");
    case AnswerId::ReuseRetentionDays:
        return tr("Keep for reuse");
    case AnswerId::RecordRetentionDays:
        return tr("Keep records");
    case AnswerId::ArchiveDays:
        return tr("Keep in the archive");
    case AnswerId::InputTokens:
        return tr("Tokens in");
    case AnswerId::OutputTokens:
        return tr("Tokens out");
    case AnswerId::BytesPerToken:
        return tr("Bytes per token");
    case AnswerId::Keep:
        return tr("Stored parts");
    case AnswerId::VectorDimensions:
        return tr("Vector dimensions");
    case AnswerId::Compressibility:
        return tr("Compression ratio");
    case AnswerId::CorpusItems:
        return tr("Corpus passages");
    case AnswerId::CorpusItemBytes:
        return tr("Bytes per passage");
    case AnswerId::CorpusUpdatesPerDay:
        return tr("Corpus updates per day");
    case AnswerId::RereadsPerItem:
        return tr("Reads of a stored record");
    case AnswerId::RereadKey:
        return tr("… by key");
    case AnswerId::RereadList:
        return tr("… as a list");
    case AnswerId::RereadFilter:
        return tr("… with a filter");
    case AnswerId::RereadFulltext:
        return tr("… by full text");
    case AnswerId::RereadVector:
        return tr("… by similarity");
    case AnswerId::RereadAggregate:
        return tr("… as a statistic");
    case AnswerId::ItemsPerList:
        return tr("Records per list");
    case AnswerId::ItemsPerSearch:
        return tr("Records per search");
    case AnswerId::SearchedShare:
        return tr("Data a search reads");
    case AnswerId::RdbmsProduct:
        return tr("Product");
    case AnswerId::RdbmsTransactionsPerMin:
        return tr("Transactions per minute");
    case AnswerId::RdbmsSizeGb:
        return tr("Size");
    case AnswerId::GrowthUsers:
        return tr("Growth of users");
    case AnswerId::GrowthVolume:
        return tr("Growth of volume");
    case AnswerId::HorizonMonths:
        return tr("Planned for");
    case AnswerId::Survive:
        return tr("Must survive");
    case AnswerId::Zones:
        return tr("Zones");
    case AnswerId::Copies:
        return tr("Copies of the data");
    case AnswerId::RtoMin:
        return tr("Back within");
    case AnswerId::RpoMin:
        return tr("Loss of at most");
    case AnswerId::Dr:
        return tr("Second site");
    case AnswerId::BackupCopies:
        return tr("Backup copies");
    case AnswerId::LeadTimeDays:
        return tr("Lead time");
    case AnswerId::ProviderList:
        return tr("Providers");
    case AnswerId::RegionList:
        return tr("Regions");
    case AnswerId::ProductList:
        return tr("Products");
    case AnswerId::Rates:
        return tr("Rates of work");
    case AnswerId::DataMayLeave:
        return tr("Data may leave");
    case AnswerId::Network:
        return tr("Network");
    case AnswerId::LlmModelName:
        return tr("LLM model");
    case AnswerId::FirstTokenS:
        return tr("First token after");
    case AnswerId::TokensPerS:
        return tr("Tokens per second");
    case AnswerId::LlmRpm:
        return tr("Requests per minute");
    case AnswerId::LlmTpm:
        return tr("Tokens per minute");
    case AnswerId::LlmConcurrency:
        return tr("Calls at the same time");
    case AnswerId::PrefixCachedShare:
        return tr("Cached input");
    case AnswerId::BatchItems:
        return tr("Largest batch");
    case AnswerId::BatchDeadlineH:
        return tr("Batch deadline");
    case AnswerId::LocalWorkloads:
        return tr("Local models");
    case AnswerId::BudgetMonthly:
        return tr("Budget per month");
    case AnswerId::Currency:
        return tr("Currency");
    case AnswerId::Confidence:
        return tr("Confidence");
    case AnswerId::InsertsPerS:
        return tr("Inserts per second");
    case AnswerId::LookupsPerS:
        return tr("Look-ups per second");
    case AnswerId::SelectsPerS:
        return tr("Selects per second");
    case AnswerId::SearchesPerS:
        return tr("Searches per second");
    case AnswerId::VectorSearchesPerS:
        return tr("Vector searches per second");
    case AnswerId::ItemBytes:
        return tr("Bytes per record");
    case AnswerId::MeanShare:
        return tr("Mean share of the peak");
    case AnswerId::Count_:
        break;
    }
    return {};
}

} // namespace daemok::ui

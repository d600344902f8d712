// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/questiontext.h"

namespace daemok::ui {

QString QuestionText::help(AnswerId id)
{
    switch (id) {
    case AnswerId::RequestsPerDay:
        return tr("AI requests the service answers on a normal busy day. Leave empty to use daily "
                  "users times requests per user. Found in the gateway's or the API provider's "
                  "usage report.");
    case AnswerId::RegisteredUsers:
        return tr("People who may use the service. Found in the account database.");
    case AnswerId::DailyUsers:
        return tr("Different people who use the service on a busy day. Found in the access log or "
                  "the analytics tool.");
    case AnswerId::ConcurrentUsers:
        return tr(
            "People active in the busiest minute. It sizes the application instances, not the "
            "stores: those follow connections.");
    case AnswerId::RequestsPerUserDay:
        return tr("AI requests of one user on a busy day: requests divided by daily users.");
    case AnswerId::AppInstances:
        return tr("Processes of the service that open connections to the stores at peak. Found in "
                  "the deployment's settings.");
    case AnswerId::PoolPerInstance:
        return tr("Connections one application instance keeps open to a store: the driver's pool "
                  "size.");
    case AnswerId::StoreConnections:
        return tr(
            "Client connections to each store at peak. Leave empty to use instances times the "
            "pool and its monitors.");
    case AnswerId::BusyHours:
        return tr("Hours of a day in which most requests come. 8 for an office, 24 for a worldwide "
                  "service.");
    case AnswerId::BusyDaysPerYear:
        return tr(
            "Days of a year with this load: about 250 for working days, 365 for every day. It "
            "drives volume, not the peak.");
    case AnswerId::Burst:
        return tr("How many times the mean of the busy hours the busiest minute is. Count requests "
                  "a minute in the log: largest divided by mean.");
    case AnswerId::BurstIncluded:
        return tr("Check it when requests per day is already derived from the peak, so that the "
                  "burst is not counted twice.");
    case AnswerId::ReuseShare:
        return tr("Of 100 requests, how many ask something that was answered before and could take "
                  "the stored answer. Count equal prompts in the log.");
    case AnswerId::ReuseGapP50:
        return tr("Time since the earlier equal request, within which half of the repeats come.");
    case AnswerId::ReuseGapP90:
        return tr("Time since the earlier equal request, within which nine tenths of the repeats "
                  "come.");
    case AnswerId::Expiry:
        return tr("Fixed at write: it expires after the retention, read or not. Extended: each use "
                  "begins the retention anew.");
    case AnswerId::StaleAfterDays:
        return tr("Days after which a stored answer must not be used any more, because its sources "
                  "have changed.");
    case AnswerId::SharedBetweenUsers:
        return tr("Whether one user may get an answer that was stored for another. If not, reuse "
                  "happens within one user only.");
    case AnswerId::SemanticGain:
        return tr("Share of the remaining requests that a similar, not equal, stored answer would "
                  "serve. It needs vectors.");
    case AnswerId::FalseHitShare:
        return tr(
            "Share of the answers served by similarity that are wrong. Measured with a sample "
            "of pairs judged by people.");
    case AnswerId::FalseHitCost:
        return tr(
            "What one wrong answer costs the client: a repeated call, a complaint, a refund.");
    case AnswerId::ReuseRetentionDays:
        return tr("Days for which stored results can be reused. Longer finds more repeats and "
                  "stores more.");
    case AnswerId::RecordRetentionDays:
        return tr("Days for which every request is kept for history and audit.");
    case AnswerId::ArchiveDays:
        return tr("Days for which old records stay in cheap storage after that.");
    case AnswerId::InputTokens:
        return tr("Mean tokens of one request with its context. Found in the API provider's usage "
                  "report.");
    case AnswerId::OutputTokens:
        return tr("Mean tokens of one answer. Found in the API provider's usage report.");
    case AnswerId::BytesPerToken:
        return tr("Bytes of text for one token: about 4 in English; measure it for Korean and "
                  "Japanese, three bytes a syllable.");
    case AnswerId::Keep:
        return tr("Which parts of each call are stored: question, answer, sources, vector, audit "
                  "trail.");
    case AnswerId::VectorDimensions:
        return tr("Dimensions of the embedding model: 768, 1,024, 1,536 and the like. 0 without "
                  "vectors.");
    case AnswerId::Compressibility:
        return tr(
            "Stored bytes divided by compressed bytes. 2 is usual for text; compress a sample "
            "with zstd to know.");
    case AnswerId::CorpusItems:
        return tr("Passages (chunks) of documents that are searched for sources.");
    case AnswerId::CorpusItemBytes:
        return tr("Mean size of one passage with its metadata.");
    case AnswerId::CorpusUpdatesPerDay:
        return tr("Passages added or changed on a day.");
    case AnswerId::RereadsPerItem:
        return tr("How often one stored record is read again while it is kept: history, lists, "
                  "reports. Most are read less often than one thinks.");
    case AnswerId::RereadKey:
        return tr(
            "Share of these reads that fetch one record by its key. The six shares sum to 100 "
            "%; changing one rescales the others.");
    case AnswerId::RereadList:
        return tr("Share of these reads that list records, for example one user's history.");
    case AnswerId::RereadFilter:
        return tr("Share of these reads that filter by fields, for example a date and a topic.");
    case AnswerId::RereadFulltext:
        return tr("Share of these reads that search words in the text.");
    case AnswerId::RereadVector:
        return tr("Share of these reads that search by vector.");
    case AnswerId::RereadAggregate:
        return tr("Share of these reads that count, sum or group many records.");
    case AnswerId::ItemsPerList:
        return tr("Records returned by one list or filter: the page size.");
    case AnswerId::ItemsPerSearch:
        return tr("Records returned by one search.");
    case AnswerId::SearchedShare:
        return tr("Share of the stored data that one search touches. Searching only the last 30 "
                  "days of 365 touches 8 %.");
    case AnswerId::RdbmsProduct:
        return tr("The existing service's relational database. Products without facts of their own "
                  "are planned with PostgreSQL's, and say so.");
    case AnswerId::RdbmsTransactionsPerMin:
        return tr("Transactions of the existing database in its busiest minute. Found in its "
                  "monitoring.");
    case AnswerId::RdbmsSizeGb:
        return tr("Size of the existing database with its indexes.");
    case AnswerId::GrowthUsers:
        return tr(
            "Growth of requests in a year. 30 % means 1.3 times as many after twelve months.");
    case AnswerId::GrowthVolume:
        return tr("Growth of what one request stores in a year: longer prompts, more sources.");
    case AnswerId::HorizonMonths:
        return tr("Months ahead for which the layout must suffice. It carries the load of the last "
                  "month.");
    case AnswerId::Survive:
        return tr(
            "What may fail at peak without breaking the goals: nothing, one node or one zone.");
    case AnswerId::Zones:
        return tr("Data-centre zones over which the nodes are spread.");
    case AnswerId::Copies:
        return tr("Copies kept by each store, the first included. Leave empty for the product's "
                  "default.");
    case AnswerId::RtoMin:
        return tr(
            "Recovery time objective: minutes until the service works again after a disaster.");
    case AnswerId::RpoMin:
        return tr("Recovery point objective: minutes of written data that may be lost.");
    case AnswerId::Dr:
        return tr("What stands at a second site: nothing, backups, a standby or an active copy.");
    case AnswerId::BackupCopies:
        return tr("Full backups that are kept.");
    case AnswerId::LeadTimeDays:
        return tr("Days from the order of a server until it serves. Unknown: none in a cloud, the "
                  "catalogue's assumption for servers that are bought.");
    case AnswerId::ProviderList:
        return tr("Clouds that are compared, or on-premise. None checked compares all of them.");
    case AnswerId::RegionList:
        return tr("Regions that are compared. None checked compares all regions of the providers.");
    case AnswerId::ProductList:
        return tr("Products allowed for the stores. None checked allows all.");
    case AnswerId::Rates:
        return tr("Planning rates leave room for what benchmarks leave out; the vendor's best case "
                  "does not. They are never mixed in one plan.");
    case AnswerId::DataMayLeave:
        return tr("Whether data may be processed outside: no, within the country, or anywhere.");
    case AnswerId::Network:
        return tr("Open, or separated from the internet as in many public institutions. Separated "
                  "excludes managed products and LLM APIs.");
    case AnswerId::LlmModelName:
        return tr("The model called over the API. Its token prices are in the catalogue.");
    case AnswerId::FirstTokenS:
        return tr("Mean time until the model sends its first token.");
    case AnswerId::TokensPerS:
        return tr("Speed of the answer after the first token.");
    case AnswerId::LlmRpm:
        return tr("The provider's limit of requests a minute for this account. Found in the "
                  "provider's console.");
    case AnswerId::LlmTpm:
        return tr("The provider's limit of tokens a minute for this account. Found in the "
                  "provider's console.");
    case AnswerId::LlmConcurrency:
        return tr("The provider's limit of calls in flight. Found in the provider's console.");
    case AnswerId::PrefixCachedShare:
        return tr("Share of the input tokens that the provider bills at its cached price, because "
                  "prompts begin alike.");
    case AnswerId::BatchItems:
        return tr("Items of the largest batch run.");
    case AnswerId::BatchDeadlineH:
        return tr("Hours within which that batch must be done.");
    case AnswerId::LocalWorkloads:
        return tr("Models that run on own machines: embedding, rerank, classification, LLM. "
                  "Separate them with commas.");
    case AnswerId::BudgetMonthly:
        return tr("Money available for the infrastructure each month, without tokens.");
    case AnswerId::Currency:
        return tr("Currency in which the plan is read. Prices without a dated rate are not "
                  "converted.");
    case AnswerId::Confidence:
        return tr("Probability with which the layout must be enough. Empty plans at the likely "
                  "values.");
    case AnswerId::InsertsPerS:
        return tr("Inserts per second in the busiest minute, where the load is known directly. It "
                  "replaces the "
                  "questions about users and requests.");
    case AnswerId::LookupsPerS:
        return tr("Reads by key, per second in the busiest minute.");
    case AnswerId::SelectsPerS:
        return tr("Lists, filters and aggregates, per second in the busiest minute.");
    case AnswerId::SearchesPerS:
        return tr("Full-text searches, per second in the busiest minute.");
    case AnswerId::VectorSearchesPerS:
        return tr("Similarity searches, per second in the busiest minute.");
    case AnswerId::ItemBytes:
        return tr("Mean size of one stored record.");
    case AnswerId::MeanShare:
        return tr("Mean load over the day divided by the busiest minute. It turns the rate of "
                  "inserts into volume.");
    case AnswerId::Count_:
        break;
    }
    return {};
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/answers.h"

#include <algorithm>
#include <array>

namespace daemok {

namespace {

using enum AnswerKind;
using Id = AnswerId;

constexpr double kPeople = 1e12;
constexpr double kCount = 1e15; // 1e7 requests/s are 8.6e11 a day
constexpr double kBytes = 1e16;
constexpr double kRate = 1e12;
constexpr double kDays = 1e5;
constexpr double kSeconds = 1e10;
constexpr double kMoney = 1e15;

AnswerSpec number(Id id, std::string_view name, std::string_view unit, double min, double max)
{
    AnswerSpec spec;
    spec.id = id;
    spec.name = name;
    spec.unit = unit;
    spec.kind = Number;
    spec.min = min;
    spec.max = max;
    return spec;
}

AnswerSpec whole(Id id, std::string_view name, std::string_view unit, double min, double max)
{
    AnswerSpec spec = number(id, name, unit, min, max);
    spec.integer = true;
    return spec;
}

AnswerSpec share(Id id, std::string_view name)
{
    AnswerSpec spec = number(id, name, "share", 0, 1);
    spec.kind = Share;
    return spec;
}

AnswerSpec word(Id id, std::string_view name, AnswerKind kind,
                std::vector<std::string_view> choices = {})
{
    AnswerSpec spec;
    spec.id = id;
    spec.name = name;
    spec.kind = kind;
    spec.choices = std::move(choices);
    return spec;
}

AnswerSpec bold(AnswerSpec spec)
{
    spec.bold = true;
    return spec;
}

AnswerSpec decided(AnswerSpec spec)
{
    spec.decided = true;
    return spec;
}

AnswerSpec unlimited(AnswerSpec spec)
{
    spec.mayBeUnlimited = true;
    return decided(spec);
}

AnswerSpec orEmpty(AnswerSpec spec)
{
    spec.mayBeEmpty = true;
    return decided(spec);
}

std::vector<AnswerSpec> loadSpecs()
{
    return {
        bold(number(Id::RequestsPerDay, "requests_per_day", "1/d", 0, kCount)),
        bold(whole(Id::RegisteredUsers, "registered_users", "people", 0, kPeople)),
        bold(whole(Id::DailyUsers, "daily_users", "people", 0, kPeople)),
        bold(whole(Id::ConcurrentUsers, "concurrent_users", "people", 0, kPeople)),
        bold(number(Id::RequestsPerUserDay, "requests_per_user_day", "1/d", 0, kRate)),
        whole(Id::AppInstances, "app_instances", "count", 0, kPeople),
        whole(Id::PoolPerInstance, "pool_per_instance", "count", 0, 1e6),
        whole(Id::StoreConnections, "store_connections", "count", 0, kPeople),
        number(Id::BusyHours, "busy_hours", "h/d", 0.01, 24),
        number(Id::BusyDaysPerYear, "busy_days_per_year", "d", 0, 366),
        bold(number(Id::Burst, "burst", "ratio", 1, 1e6)),
        bold(word(Id::BurstIncluded, "burst_included", Flag)),
    };
}

std::vector<AnswerSpec> reuseSpecs()
{
    return {
        bold(share(Id::ReuseShare, "reuse_share")),
        number(Id::ReuseGapP50, "reuse_gap_p50", "s", 0, kSeconds),
        number(Id::ReuseGapP90, "reuse_gap_p90", "s", 0, kSeconds),
        word(Id::Expiry, "expiry", Choice, {"fixed", "extended"}),
        decided(number(Id::StaleAfterDays, "stale_after_days", "d", 0, kDays)),
        word(Id::SharedBetweenUsers, "shared_between_users", Flag),
        share(Id::SemanticGain, "semantic_gain"),
        share(Id::FalseHitShare, "false_hit_share"),
        number(Id::FalseHitCost, "false_hit_cost", "money", 0, kMoney),
        decided(number(Id::ReuseRetentionDays, "reuse_retention_days", "d", 0, kDays)),
        bold(decided(number(Id::RecordRetentionDays, "record_retention_days", "d", 0, kDays))),
        bold(decided(number(Id::ArchiveDays, "archive_days", "d", 0, kDays))),
    };
}

std::vector<AnswerSpec> sizeSpecs()
{
    return {
        number(Id::InputTokens, "input_tokens", "tokens", 0, 1e9),
        number(Id::OutputTokens, "output_tokens", "tokens", 0, 1e9),
        number(Id::BytesPerToken, "bytes_per_token", "B", 0.1, 64),
        bold(word(Id::Keep, "keep", Choices, {"question", "answer", "sources", "vector", "audit"})),
        decided(whole(Id::VectorDimensions, "vector_dimensions", "count", 0, 65536)),
        number(Id::Compressibility, "compressibility", "ratio", 1, 100),
        whole(Id::CorpusItems, "corpus_items", "count", 0, kCount),
        number(Id::CorpusItemBytes, "corpus_item_bytes", "B", 0, kBytes),
        number(Id::CorpusUpdatesPerDay, "corpus_updates_per_day", "1/d", 0, kCount),
    };
}

std::vector<AnswerSpec> rereadSpecs()
{
    return {
        bold(number(Id::RereadsPerItem, "rereads_per_item", "reads", 0, 1e9)),
        share(Id::RereadKey, "reread_mix.key"),
        share(Id::RereadList, "reread_mix.list"),
        share(Id::RereadFilter, "reread_mix.filter"),
        share(Id::RereadFulltext, "reread_mix.fulltext"),
        share(Id::RereadVector, "reread_mix.vector"),
        share(Id::RereadAggregate, "reread_mix.aggregate"),
        number(Id::ItemsPerList, "items_per_list", "items", 0, 1e9),
        number(Id::ItemsPerSearch, "items_per_search", "items", 0, 1e9),
        share(Id::SearchedShare, "searched_share"),
        word(Id::RdbmsProduct, "rdbms_product", Name),
        number(Id::RdbmsTransactionsPerMin, "rdbms_transactions_per_min", "1/min", 0, kRate),
        number(Id::RdbmsSizeGb, "rdbms_size_gb", "GB", 0, 1e9),
    };
}

std::vector<AnswerSpec> futureSpecs()
{
    return {
        bold(number(Id::GrowthUsers, "growth_users", "share", -0.99, 100)),
        bold(number(Id::GrowthVolume, "growth_volume", "share", -0.99, 100)),
        decided(whole(Id::HorizonMonths, "horizon_months", "months", 1, 120)),
        bold(word(Id::Survive, "survive", Choice, {"none", "node", "zone"})),
        decided(whole(Id::Zones, "zones", "count", 1, 9)),
        orEmpty(whole(Id::Copies, "copies", "count", 0, 9)),
        bold(decided(number(Id::RtoMin, "rto_min", "min", 0, 1e7))),
        bold(decided(number(Id::RpoMin, "rpo_min", "min", 0, 1e7))),
        word(Id::Dr, "dr", Choice, {"none", "backup", "standby", "active"}),
        decided(whole(Id::BackupCopies, "backup_copies", "count", 0, 1000)),
        decided(number(Id::LeadTimeDays, "lead_time_days", "d", 0, 3650)),
        bold(word(Id::ProviderList, "provider", Names)),
        bold(word(Id::RegionList, "region", Names)),
        word(Id::ProductList, "products", Names),
        word(Id::Rates, "rates", Choice, {"planning", "vendor"}),
        bold(word(Id::DataMayLeave, "data_may_leave", Choice, {"no", "country", "yes"})),
        word(Id::Network, "network", Choice, {"open", "separated"}),
    };
}

std::vector<AnswerSpec> llmSpecs()
{
    return {
        word(Id::LlmModelName, "llm_model", Name),
        number(Id::FirstTokenS, "first_token_s", "s", 0, 86400),
        number(Id::TokensPerS, "tokens_per_s", "1/s", 0.01, 1e6),
        unlimited(number(Id::LlmRpm, "llm_rpm", "1/min", 0, kRate)),
        unlimited(number(Id::LlmTpm, "llm_tpm", "1/min", 0, kCount)),
        unlimited(number(Id::LlmConcurrency, "llm_concurrency", "count", 0, kRate)),
        share(Id::PrefixCachedShare, "prefix_cached_share"),
        whole(Id::BatchItems, "batch_items", "count", 0, kCount),
        decided(number(Id::BatchDeadlineH, "batch_deadline_h", "h", 0.01, 1e5)),
        word(Id::LocalWorkloads, "local_workloads", Choices,
             {"embedding", "rerank", "classification", "llm"}),
        decided(number(Id::BudgetMonthly, "budget_monthly", "money", 0, kMoney)),
        word(Id::Currency, "currency", Name),
        orEmpty(share(Id::Confidence, "confidence")),
        number(Id::InsertsPerS, "inserts_per_s", "1/s", 0, kRate),
        number(Id::LookupsPerS, "lookups_per_s", "1/s", 0, kRate),
        number(Id::SelectsPerS, "selects_per_s", "1/s", 0, kRate),
        number(Id::SearchesPerS, "searches_per_s", "1/s", 0, kRate),
        number(Id::VectorSearchesPerS, "vector_searches_per_s", "1/s", 0, kRate),
        number(Id::ItemBytes, "item_bytes", "B", 0, kBytes),
        share(Id::MeanShare, "mean_share"),
    };
}

std::vector<AnswerSpec> allSpecs()
{
    std::vector<AnswerSpec> all;
    for (auto part :
         {loadSpecs(), reuseSpecs(), sizeSpecs(), rereadSpecs(), futureSpecs(), llmSpecs()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

constexpr std::array kGoalNames{
    std::string_view("lookup_p99_ms"), std::string_view("insert_p99_ms"),
    std::string_view("select_p99_ms"), std::string_view("search_p99_ms"),
    std::string_view("vector_p99_ms"), std::string_view("aggregate_p99_ms")};
static_assert(kGoalNames.size() == kGoals);

constexpr std::array<AnswerId, 6> kMix{Id::RereadKey,      Id::RereadList,   Id::RereadFilter,
                                       Id::RereadFulltext, Id::RereadVector, Id::RereadAggregate};

} // namespace

std::span<const AnswerSpec> answerSpecs()
{
    static const std::vector<AnswerSpec> specs = allSpecs();
    return specs;
}

const AnswerSpec &answerSpec(AnswerId id)
{
    return answerSpecs()[static_cast<std::size_t>(id)];
}

std::optional<AnswerId> answerFromName(std::string_view name)
{
    for (const AnswerSpec &spec : answerSpecs())
        if (spec.name == name)
            return spec.id;
    return std::nullopt;
}

std::span<const AnswerId> rereadMix()
{
    return kMix;
}

std::span<const std::string_view> goalNames()
{
    return kGoalNames;
}

std::string_view goalName(GoalId id)
{
    return kGoalNames[static_cast<std::size_t>(id)];
}

std::optional<GoalId> goalFromName(std::string_view name)
{
    const auto *found = std::find(kGoalNames.begin(), kGoalNames.end(), name);
    if (found == kGoalNames.end())
        return std::nullopt;
    return static_cast<GoalId>(found - kGoalNames.begin());
}

} // namespace daemok

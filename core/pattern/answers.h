// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/interval.h"
#include "core/quantity/origin.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace daemok {

/// Every answer of the interview. Names in files are answerName(); units and ranges are in AnswerSpec.
enum class AnswerId : std::uint8_t {
    // load
    RequestsPerDay,
    RegisteredUsers,
    DailyUsers,
    ConcurrentUsers,
    RequestsPerUserDay,
    AppInstances,
    PoolPerInstance,
    StoreConnections,
    BusyHours,
    BusyDaysPerYear,
    Burst,
    BurstIncluded,
    // reuse
    ReuseShare,
    ReuseGapP50,
    ReuseGapP90,
    Expiry,
    StaleAfterDays,
    SharedBetweenUsers,
    SemanticGain,
    FalseHitShare,
    FalseHitCost,
    ReuseRetentionDays,
    RecordRetentionDays,
    ArchiveDays,
    // sizes and what is kept
    InputTokens,
    OutputTokens,
    BytesPerToken,
    Keep,
    VectorDimensions,
    Compressibility,
    CorpusItems,
    CorpusItemBytes,
    CorpusUpdatesPerDay,
    // reading again
    RereadsPerItem,
    RereadKey,
    RereadList,
    RereadFilter,
    RereadFulltext,
    RereadVector,
    RereadAggregate,
    ItemsPerList,
    ItemsPerSearch,
    SearchedShare,
    // existing database
    RdbmsProduct,
    RdbmsTransactionsPerMin,
    RdbmsSizeGb,
    // growth, resilience
    GrowthUsers,
    GrowthVolume,
    HorizonMonths,
    Survive,
    Zones,
    Copies,
    RtoMin,
    RpoMin,
    Dr,
    BackupCopies,
    LeadTimeDays,
    // where, what, rates
    ProviderList,
    RegionList,
    ProductList,
    Rates,
    DataMayLeave,
    Network,
    // LLM API
    LlmModelName,
    FirstTokenS,
    TokensPerS,
    LlmRpm,
    LlmTpm,
    LlmConcurrency,
    PrefixCachedShare,
    BatchItems,
    BatchDeadlineH,
    LocalWorkloads,
    // money, confidence
    BudgetMonthly,
    Currency,
    Confidence,
    // raw load (busiest minute), replaces the funnel
    InsertsPerS,
    LookupsPerS,
    SelectsPerS,
    SearchesPerS,
    VectorSearchesPerS,
    ItemBytes,
    MeanShare,
    Count_
};
constexpr std::size_t kAnswers = static_cast<std::size_t>(AnswerId::Count_);

enum class GoalId : std::uint8_t {
    LookupP99,
    InsertP99,
    SelectP99,
    SearchP99,
    VectorP99,
    AggregateP99,
    Count_
};
constexpr std::size_t kGoals = static_cast<std::size_t>(GoalId::Count_);
constexpr double kGoalMinMs = 0.001;
constexpr double kGoalMaxMs = 1e7;

enum class AnswerKind : std::uint8_t {
    Number,  ///< >= min, Interval
    Share,   ///< 0..1, Interval
    Flag,    ///< yes or no
    Choice,  ///< one of AnswerSpec::choices
    Choices, ///< several of AnswerSpec::choices
    Name,    ///< a name the catalogue knows (model, currency)
    Names,   ///< list of such names; empty = all
};

/// What a field is: its name in files, unit, kind and allowed range.
struct AnswerSpec
{
    AnswerId id{};
    std::string_view name; ///< "requests_per_day"; members of the mix are "reread_mix.key"
    std::string_view unit; ///< "1/d", "s", "share", "B", ...
    AnswerKind kind{};
    double min = 0;
    double max = 0;
    bool bold = false; ///< among the questions that suffice for a first layout
    bool integer = false;
    bool mayBeUnlimited = false; ///< "unlimited" in files is +infinity
    /// An empty value in files is 0 and means "none" (copies: the product's; confidence: at likely).
    bool mayBeEmpty = false;
    bool decided = false; ///< chosen rather than estimated: no range around a single value
    std::vector<std::string_view> choices;
};

/// One answer with its provenance. Numbers, shares: `number`; flags: number.likely 0 or 1; the rest: `names`.
struct Answer
{
    Interval number;
    std::vector<std::string> names;
    Origin origin = Origin::Preset; ///< Measured, Estimate or Preset
    std::string evidence;
    std::string date; ///< ISO 8601

    friend bool operator==(const Answer &, const Answer &) = default;
};

[[nodiscard]] const AnswerSpec &answerSpec(AnswerId id);
[[nodiscard]] std::span<const AnswerSpec> answerSpecs(); ///< all, in the order of AnswerId
[[nodiscard]] constexpr bool isNumeric(AnswerKind kind)
{
    return kind == AnswerKind::Number || kind == AnswerKind::Share;
}
/// The six shares of `reread_mix`; in files they stand together or not at all.
[[nodiscard]] std::span<const AnswerId> rereadMix();
[[nodiscard]] std::optional<AnswerId> answerFromName(std::string_view name);
[[nodiscard]] std::string_view goalName(GoalId id); ///< "lookup_p99_ms"
[[nodiscard]] std::optional<GoalId> goalFromName(std::string_view name);
[[nodiscard]] std::span<const std::string_view> goalNames();

} // namespace daemok

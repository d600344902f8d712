// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/questions.h"

#include "ui/text/questiontext.h"

#include <algorithm>
#include <set>

namespace daemok::ui {
namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Range, class Name>
std::vector<Option> distinct(AnswerId id, const Range &range, Name name)
{
    std::set<std::string> seen;
    std::vector<Option> options;
    for (const auto &each : range) {
        const std::string value = name(each);
        if (!value.empty() && seen.insert(value).second)
            options.push_back({value, QuestionText::choice(id, value)});
    }
    return options;
}

std::vector<Option> productOptions(const Catalog &catalog, bool relationalOnly)
{
    std::vector<Option> options;
    for (const Product &product : catalog.products) {
        if (!relationalOnly || product.relational)
            options.push_back({product.id, QString::fromStdString(product.name)});
    }
    return options;
}

} // namespace

std::vector<QuestionGroup> Questions::groups()
{
    using Id = AnswerId;
    return {
        {tr("Load"),
         {Id::RequestsPerDay, Id::RequestsPerUserDay, Id::DailyUsers, Id::RegisteredUsers,
          Id::ConcurrentUsers, Id::BusyHours, Id::BusyDaysPerYear, Id::Burst, Id::BurstIncluded,
          Id::AppInstances, Id::PoolPerInstance, Id::StoreConnections},
         {}},
        {tr("Reuse of answers"),
         {Id::ReuseShare, Id::ReuseGapP50, Id::ReuseGapP90, Id::ReuseRetentionDays, Id::Expiry,
          Id::StaleAfterDays, Id::SharedBetweenUsers, Id::SemanticGain, Id::FalseHitShare,
          Id::FalseHitCost},
         {}},
        {tr("What is kept"),
         {Id::Keep, Id::RecordRetentionDays, Id::ArchiveDays, Id::InputTokens, Id::OutputTokens,
          Id::BytesPerToken, Id::VectorDimensions, Id::Compressibility, Id::CorpusItems,
          Id::CorpusItemBytes, Id::CorpusUpdatesPerDay},
         {}},
        {tr("Reading it again"),
         {Id::RereadsPerItem, Id::RereadKey, Id::RereadList, Id::RereadFilter, Id::RereadFulltext,
          Id::RereadVector, Id::RereadAggregate, Id::ItemsPerList, Id::ItemsPerSearch,
          Id::SearchedShare},
         {}},
        {tr("Answer times (p99)"),
         {},
         {GoalId::LookupP99, GoalId::InsertP99, GoalId::SelectP99, GoalId::AggregateP99,
          GoalId::SearchP99, GoalId::VectorP99}},
        {tr("Growth"),
         {Id::GrowthUsers, Id::GrowthVolume, Id::HorizonMonths, Id::LeadTimeDays},
         {}},
        {tr("Failure"),
         {Id::Survive, Id::Zones, Id::Copies, Id::RtoMin, Id::RpoMin, Id::Dr, Id::BackupCopies},
         {}},
        {tr("Place and products"),
         {Id::ProviderList, Id::RegionList, Id::ProductList, Id::DataMayLeave, Id::Network,
          Id::Rates},
         {}},
        {tr("Existing database"),
         {Id::RdbmsProduct, Id::RdbmsTransactionsPerMin, Id::RdbmsSizeGb},
         {}},
        {tr("LLM API"),
         {Id::LlmModelName, Id::FirstTokenS, Id::TokensPerS, Id::LlmRpm, Id::LlmTpm,
          Id::LlmConcurrency, Id::PrefixCachedShare, Id::BatchItems, Id::BatchDeadlineH,
          Id::LocalWorkloads},
         {}},
        {tr("Money and confidence"), {Id::BudgetMonthly, Id::Currency, Id::Confidence}, {}},
        {tr("Load known directly"),
         {Id::InsertsPerS, Id::LookupsPerS, Id::SelectsPerS, Id::SearchesPerS,
          Id::VectorSearchesPerS, Id::ItemBytes, Id::MeanShare},
         {}},
    };
}

std::vector<QuestionGroup> Questions::groups(bool bold)
{
    std::vector<QuestionGroup> chosen;
    for (QuestionGroup &group : groups()) {
        const auto others = [bold](AnswerId id) { return answerSpec(id).bold != bold; };
        group.answers.erase(std::remove_if(group.answers.begin(), group.answers.end(), others),
                            group.answers.end());
        if (!bold)
            group.goals.clear();
        if (!group.answers.empty() || !group.goals.empty())
            chosen.push_back(std::move(group));
    }
    return chosen;
}

NumberForm Questions::form(AnswerId id)
{
    const AnswerSpec &spec = answerSpec(id);
    NumberForm form{
        std::string(spec.unit), QuestionText::unit(spec.unit), 1, spec.min, spec.max, spec.integer,
        spec.mayBeUnlimited};
    if (spec.unit == "share") {
        form.shownScale = 0.01;
        if (id == AnswerId::GrowthUsers || id == AnswerId::GrowthVolume)
            form.shownUnit = QuestionText::unit("share/a");
    }
    if (id == AnswerId::ReuseGapP50 || id == AnswerId::ReuseGapP90) {
        form.shownScale = 3600;
        form.shownUnit = QuestionText::unit("h");
    }
    return form;
}

NumberForm Questions::form(GoalId)
{
    return {"ms", QuestionText::unit("ms"), 1, kGoalMinMs, kGoalMaxMs, false, false};
}

bool Questions::hasRange(AnswerId id)
{
    const auto mix = rereadMix();
    const AnswerSpec &spec = answerSpec(id);
    return isNumeric(spec.kind) && !spec.decided
           && std::find(mix.begin(), mix.end(), id) == mix.end();
}

std::vector<Option> Questions::options(AnswerId id, const Catalog &catalog)
{
    switch (id) {
    case AnswerId::ProviderList: {
        auto options =
            distinct(id, catalog.servers, [](const ServerType &server) { return server.provider; });
        if (std::none_of(options.begin(), options.end(),
                         [](const Option &o) { return o.value == "onprem"; }))
            options.push_back({"onprem", QuestionText::choice(id, "onprem")});
        return options;
    }
    case AnswerId::RegionList:
        return distinct(id, catalog.servers,
                        [](const ServerType &server) { return server.region; });
    case AnswerId::ProductList:
        return productOptions(catalog, false);
    case AnswerId::RdbmsProduct:
        return productOptions(catalog, true);
    case AnswerId::LlmModelName:
        return distinct(id, catalog.llmModels, [](const LlmModel &model) { return model.model; });
    case AnswerId::Currency:
        return {{"USD", tr("US dollar")},
                {"KRW", tr("Korean won")},
                {"JPY", tr("Japanese yen")},
                {"EUR", tr("Euro")}};
    default:
        break;
    }
    std::vector<Option> options;
    for (const std::string_view choice : answerSpec(id).choices)
        options.push_back({std::string(choice), QuestionText::choice(id, choice)});
    return options;
}

QString Questions::noneText(AnswerId id)
{
    return answerSpec(id).kind == AnswerKind::Names ? tr("all") : tr("nothing");
}

bool Questions::mayBeTyped(AnswerId id)
{
    return id == AnswerId::RdbmsProduct || id == AnswerId::Currency;
}

FieldText Questions::text(AnswerId id)
{
    return {fromView(answerSpec(id).name), QuestionText::label(id), QuestionText::help(id),
            HowTo::steps(id)};
}

FieldText Questions::text(GoalId id)
{
    return {fromView(goalName(id)),
            QuestionText::label(id),
            QuestionText::help(id),
            HowTo::steps(id),
            true,
            false};
}

} // namespace daemok::ui

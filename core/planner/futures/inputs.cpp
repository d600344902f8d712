// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/inputs.h"

#include "core/demand/demand.h"

#include <algorithm>
#include <array>

namespace daemok::planner {
namespace {

using Id = AnswerId;

// Assumed: no study gives them; each says why two guesses err together.
constexpr std::array<AssumedCorrelation, 7> kCorrelations{{
    {Id::DailyUsers, Id::RegisteredUsers, 0.7, "users_counted_together"},
    {Id::ConcurrentUsers, Id::RequestsPerDay, 0.7, "traffic_and_people_online"},
    {Id::GrowthVolume, Id::GrowthUsers, 0.8, "volume_grows_with_users"},
    {Id::ReuseGapP90, Id::ReuseGapP50, 0.8, "one_law_of_gaps"},
    {Id::OutputTokens, Id::InputTokens, 0.5, "long_questions_long_answers"},
    {Id::ItemsPerSearch, Id::ItemsPerList, 0.5, "one_page_size"},
    {Id::RdbmsSizeGb, Id::RdbmsTransactionsPerMin, 0.5, "large_services_have_large_tables"},
}};

bool sameLoads(const OperationLoad &a, const OperationLoad &b)
{
    return a.dataSet == b.dataSet && a.operation == b.operation && a.rate == b.rate
           && a.itemsReturned == b.itemsReturned && a.gbTouched == b.gbTouched
           && a.gbColumns == b.gbColumns && a.bytesMoved == b.bytesMoved
           && a.meanShare == b.meanShare;
}

bool sameDemand(const Demand &a, const Demand &b)
{
    for (std::size_t i = 0; i < kDataSets; ++i)
        if (a.dataSets[i].items != b.dataSets[i].items
            || a.dataSets[i].bytesPerItem != b.dataSets[i].bytesPerItem
            || a.dataSets[i].insertedBytesPerDay != b.dataSets[i].insertedBytesPerDay)
            return false;
    return a.peakRequests == b.peakRequests && a.meanRequests == b.meanRequests
           && a.hitRatio == b.hitRatio && a.storeConnections == b.storeConnections
           && a.compressibility == b.compressibility
           && a.existingTransactions == b.existingTransactions && a.existingGb == b.existingGb
           && std::equal(a.operations.begin(), a.operations.end(), b.operations.begin(),
                         b.operations.end(), sameLoads);
}

bool sameCalls(const LlmLoad &a, const LlmLoad &b)
{
    return a.callsInFlight == b.callsInFlight && a.tokensPerMinute == b.tokensPerMinute;
}

/// What the plan is made from depends on the answer.
bool matters(const UsagePattern &pattern, MovablePattern &moved, AnswerId id, const Interval &range)
{
    const int month = static_cast<int>(pattern.likely(Id::HorizonMonths, 36));
    const Demand base = demandAt(pattern, month, true);
    for (const double end : {range.low, range.high}) {
        moved.set(id, end);
        const Demand demand = demandAt(moved.pattern(), month, true);
        const bool same = sameDemand(base, demand)
                          && sameCalls(llmLoad(pattern, base), llmLoad(moved.pattern(), demand));
        moved.set(id, range.likely);
        if (!same)
            return true;
    }
    return false;
}

UncertainInput inputOf(const UsagePattern &pattern, AnswerId id, const Answer &answer)
{
    UncertainInput input;
    input.id = id;
    input.range = answer.number;
    input.origin = answer.origin;
    input.open = pattern.own(id) == nullptr || answer.origin == Origin::Preset;
    input.law = TwoPieceNormal(answer.number, answerSpec(id).kind == AnswerKind::Share);
    return input;
}

} // namespace

std::span<const AssumedCorrelation> assumedCorrelations()
{
    return kCorrelations;
}

double valueOf(const UncertainInput &input, double z)
{
    const AnswerSpec &spec = answerSpec(input.id);
    return std::clamp(input.law.at(z), spec.min, spec.max);
}

std::vector<UncertainInput> uncertainInputs(const UsagePattern &pattern)
{
    std::vector<UncertainInput> inputs;
    MovablePattern moved(pattern);
    for (const AnswerSpec &spec : answerSpecs()) {
        const Answer *answer = pattern.find(spec.id);
        if (!answer || !isNumeric(spec.kind) || spec.decided)
            continue;
        const Interval &range = answer->number;
        // What is not there at likely is a feature that may be decided for, no quantity that may vary.
        const bool absent = range.likely == 0 && range.low >= 0;
        if (!absent && range.low < range.high && matters(pattern, moved, spec.id, range))
            inputs.push_back(inputOf(pattern, spec.id, *answer));
    }
    const auto indexOf = [&](AnswerId id) {
        const auto found = std::find_if(inputs.begin(), inputs.end(),
                                        [id](const UncertainInput &i) { return i.id == id; });
        return static_cast<std::size_t>(found - inputs.begin());
    };
    // Who follows stands behind: order by answers, then the followers.
    std::stable_partition(inputs.begin(), inputs.end(), [](const UncertainInput &input) {
        return std::none_of(kCorrelations.begin(), kCorrelations.end(),
                            [&](const AssumedCorrelation &c) { return c.answer == input.id; });
    });
    for (const AssumedCorrelation &c : kCorrelations) {
        const std::size_t from = indexOf(c.follows);
        const std::size_t to = indexOf(c.answer);
        if (from >= inputs.size() || to >= inputs.size())
            continue;
        inputs[to].follows = static_cast<int>(from);
        inputs[to].rho = c.rho;
    }
    return inputs;
}

MovablePattern::MovablePattern(const UsagePattern &pattern)
    : m_pattern(pattern),
      m_preset(pattern.preset ? std::make_shared<Preset>(*pattern.preset) : nullptr)
{
    m_pattern.preset = m_preset;
    const auto mix = rereadMix();
    for (std::size_t i = 0; i < m_mix.size(); ++i) {
        m_mix[i] = pattern.likely(mix[i]);
        m_mixSum += m_mix[i];
    }
}

void MovablePattern::set(AnswerId id, double likely)
{
    const auto i = static_cast<std::size_t>(id);
    if (m_pattern.answers[i])
        m_pattern.answers[i]->number.likely = likely;
    else if (m_preset && m_preset->answers[i])
        m_preset->answers[i]->number.likely = likely;
}

void MovablePattern::set(std::span<const UncertainInput> inputs, std::span<const double> values)
{
    restoreMix();
    for (std::size_t i = 0; i < inputs.size(); ++i)
        set(inputs[i].id, values[i]);
    rescaleMix();
}

void MovablePattern::restoreMix()
{
    const auto mix = rereadMix();
    for (std::size_t i = 0; i < m_mix.size(); ++i)
        set(mix[i], m_mix[i]);
}

void MovablePattern::rescaleMix()
{
    double sum = 0;
    for (const AnswerId id : rereadMix())
        sum += m_pattern.likely(id);
    if (!(sum > 0) || sum == m_mixSum)
        return;
    for (const AnswerId id : rereadMix())
        set(id, m_pattern.likely(id) * m_mixSum / sum);
}

} // namespace daemok::planner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/retention/retentionsweep.h"

#include "core/demand/formulas.h"
#include "core/planner/llmcost.h"
#include "core/planner/run.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace daemok::planner {
namespace {

constexpr double kDaysPerMonth = kHoursPerMonth / 24;
/// Cost a day of a layout that cannot carry the load: never the best, and still a number.
constexpr double kCannot = 1e15;
constexpr double kNoNodes = -1;

double answered(const UsagePattern &pattern, AnswerId id, AnswerEnd end, double fallback)
{
    const Answer *answer = pattern.find(id);
    if (!answer)
        return fallback;
    const Interval &number = answer->number;
    return end == AnswerEnd::Low    ? number.low
           : end == AnswerEnd::High ? number.high
                                    : number.likely;
}

/// Answers older than `limit` are not given: longer retentions act like it.
ReuseLaw notBeyond(const ReuseLaw &law, Seconds limit)
{
    return {[law, limit](Seconds t, Expiry e) { return law.hitRatio(std::min(t, limit), e); },
            [law, limit](PerSecond calls, Seconds t, Expiry e) {
                return law.storedItems(calls, std::min(t, limit), e);
            },
            [law, limit](Seconds t, Expiry e, double changes) {
                return law.staleHitShare(std::min(t, limit), e, changes);
            }};
}

struct Infrastructure
{
    double monthly = 0;
    double nodes = 0;
};

class Sweep
{
public:
    Sweep(const UsagePattern &pattern, const Plan &plan, const SweepOptions &options)
        : m_pattern(pattern),
          m_plan(plan),
          m_options(options),
          m_scene(plan.internals->scene),
          m_chosen(plan.internals->layouts.front()),
          m_settings(settingsOf(pattern)),
          m_workspace(std::make_unique<Workspace>(m_scene)),
          m_asked(askedGroups(plan.demand))
    {
        m_settings.stop = options.stop;
        m_planned = rankOf(m_chosen);
        m_question.traffic.callsPerDay = plan.demand.meanRequests * kSecondsPerDay;
        m_question.traffic.itemBytes = Bytes(plan.demand.dataSet(DataSetId::Results).bytesPerItem);
        m_itemsPerCall = storedPerCall(pattern, plan);
        m_question.expiry = demandformula::expiry(pattern);
        m_question.semantic = {pattern.likely(AnswerId::SemanticGain),
                               pattern.likely(AnswerId::FalseHitShare)};
        m_question.prices.wrong = pattern.likely(AnswerId::FalseHitCost);
        m_question.shortest = options.shortest;
        m_question.longest = options.longest;
        priceCall();
    }

    std::optional<RetentionSweep> run(const ReuseLaw &given)
    {
        RetentionSweep sweep;
        ReuseLaw law = given;
        if (m_pattern.known(AnswerId::StaleAfterDays)) {
            sweep.staleAfter = Seconds(m_pattern.likely(AnswerId::StaleAfterDays) * kSecondsPerDay);
            law = notBeyond(given, *sweep.staleAfter);
        }
        const auto without = infrastructure(demandWith(ReuseKept{}), false);
        // A layout of results alone is gone without them.
        m_without = without ? without->monthly : 0;
        describe(sweep);
        const StoreCostOf cost = [this](const StoreLoad &load) { return costOf(load); };
        m_evaluations = m_options.points + 1;
        auto curve = retentionCurve(law, m_question, cost, m_options.points);
        for (const RetentionChoice &choice : curve)
            sweep.curve.push_back(figuresOf(choice));
        sweep.chosen = figuresOf(
            choiceAt(law, m_question, cost,
                     Seconds(m_pattern.likely(AnswerId::ReuseRetentionDays, 30) * kSecondsPerDay)));
        if (sweep.staleAfter) // of retentions that act alike the shortest
            std::erase_if(curve, [&](const RetentionChoice &choice) {
                return choice.retention > *sweep.staleAfter;
            });
        if (sweep.staleAfter && *sweep.staleAfter < m_question.longest)
            curve.push_back(choiceAt(law, m_question, cost, *sweep.staleAfter));
        if (m_options.findBest && sweep.priced() && !m_options.stop.stop_requested())
            if (const auto best = bestRetention(law, m_question, cost, curve))
                sweep.best = figuresOf(*best);
        if (m_options.stop.stop_requested())
            return std::nullopt;
        return sweep;
    }

private:
    /// In the proportion in which the plan's demand stands to the likely one.
    [[nodiscard]] Demand demandWith(const ReuseKept &kept) const
    {
        const Demand demand = demandAt(m_pattern, m_plan.month, kept);
        return m_plan.at ? m_plan.at->of(demand) : demand;
    }

    void priceCall()
    {
        const LlmModel *model = findLlm(m_scene.catalog, m_pattern);
        if (!model || !model->inputPerMillion)
            return;
        NoTerms none;
        const auto price =
            m_scene.currency.amount(Price{llmMoney(m_pattern, *model, 1, none), "USD", {}, false});
        m_apiPriced = price.has_value();
        m_question.prices.call = price.value_or(0);
    }

    void describe(RetentionSweep &sweep) const
    {
        const Cost &cost = m_plan.recommended->cost;
        sweep.currency = cost.currency;
        sweep.apiPriced = m_apiPriced;
        sweep.layoutPriced = cost.ranksPriced;
        sweep.callPrice = m_question.prices.call;
        sweep.callsPerDay = m_question.traffic.callsPerDay;
        sweep.infrastructureMonthly = cost.ranked;
        sweep.withoutReuseMonthly = m_without;
    }

    [[nodiscard]] static Rank rankOf(const ChosenLayout &chosen)
    {
        Rank rank;
        for (const StoreChoice &store : chosen.layout.stores)
            rank += store.rank;
        if (chosen.existing)
            rank += chosen.existing->upgrade;
        return rank;
    }

    /// The plan's own sum, moved by what changes: cost lines that no count moves stay in it.
    [[nodiscard]] Infrastructure from(const Rank &rank) const
    {
        return {m_plan.recommended->cost.ranked + rank.money - m_planned.money, rank.servers};
    }

    [[nodiscard]] std::optional<Infrastructure> infrastructure(const Demand &demand, bool counts)
    {
        if (m_options.stop.stop_requested())
            return std::nullopt;
        if (counts)
            tell();
        if (m_chosen.layout.stores.empty()) {
            const auto all = Run(m_scene, demand, m_settings, *m_workspace).allRdbms();
            return all ? std::optional(from(rankOf(*all))) : std::nullopt;
        }
        // The existing database beside them does not know what is kept.
        ChosenLayout stores = m_chosen;
        stores.existing.reset();
        const auto sized =
            resize(m_scene, stores, demand, m_asked, m_settings, m_workspace->latency.search);
        if (!sized)
            return std::nullopt;
        Rank rank = rankOf(*sized);
        if (m_chosen.existing)
            rank += m_chosen.existing->upgrade;
        return from(rank);
    }

    [[nodiscard]] daemok::StoreCost costOf(const StoreLoad &load)
    {
        const ReuseKept kept{load.mix.lookups > 0 ? load.mix.reads / load.mix.lookups : 0,
                             load.items * m_itemsPerCall};
        const auto sized = infrastructure(demandWith(kept), true);
        if (!sized)
            return {kCannot, kNoNodes};
        return {(sized->monthly - m_without) / kDaysPerMonth, sized->nodes};
    }

    [[nodiscard]] RetentionFigures figuresOf(const RetentionChoice &choice) const
    {
        RetentionFigures figures;
        figures.retention = choice.retention;
        figures.hitRatio = choice.hitRatio;
        figures.items = choice.load.items * m_itemsPerCall;
        figures.bytes = m_question.traffic.itemBytes * figures.items;
        figures.apiSavedMonthly = m_question.traffic.callsPerDay * choice.hitRatio
                                  * m_question.prices.call * kDaysPerMonth;
        figures.wrongMonthly =
            choice.wrongPerDay * (m_question.prices.wrong - m_question.prices.call) * kDaysPerMonth;
        figures.mix = choice.load.mix;
        if (choice.store.nodes != kNoNodes) {
            figures.nodes = choice.store.nodes;
            figures.keepMonthly = choice.store.perDay * kDaysPerMonth;
            figures.netMonthly = choice.savingPerDay * kDaysPerMonth;
        }
        return figures;
    }

    void tell()
    {
        ++m_done;
        if (m_options.progress)
            m_options.progress(
                std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_evaluations)));
    }

    const UsagePattern &m_pattern;
    const Plan &m_plan;
    const SweepOptions &m_options;
    const Scene &m_scene;
    const ChosenLayout &m_chosen;
    Settings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    GroupMask m_asked;
    Rank m_planned;
    RetentionQuestion m_question;
    double m_itemsPerCall = 0; ///< volume may grow otherwise than the number of users
    double m_without = 0;
    bool m_apiPriced = false;
    std::size_t m_evaluations = 1;
    std::size_t m_done = 0;
};

} // namespace

std::optional<double> RetentionSweep::breakEvenHitRatio() const
{
    if (!priced() || !chosen.keepMonthly || !(callsPerDay * callPrice > 0))
        return std::nullopt;
    return std::max(0.0, *chosen.keepMonthly + chosen.wrongMonthly)
           / (callsPerDay * callPrice * kDaysPerMonth);
}

double storedPerCall(const UsagePattern &pattern, const Plan &plan)
{
    const double calls = plan.demand.meanRequests * kSecondsPerDay;
    const double grown = growthFactor(pattern.likely(AnswerId::GrowthVolume), plan.month);
    const BusyLoad load = busyLoad(pattern);
    return calls > 0 ? load.requestsPerDay * load.yearFactor * grown / calls : 0;
}

GapModel answeredGaps(const UsagePattern &pattern, AnswerEnd end)
{
    // Long gaps are the low end of reuse.
    const AnswerEnd gaps = end == AnswerEnd::Low    ? AnswerEnd::High
                           : end == AnswerEnd::High ? AnswerEnd::Low
                                                    : AnswerEnd::Likely;
    return GapModel({answered(pattern, AnswerId::ReuseShare, end, 0),
                     Seconds(answered(pattern, AnswerId::ReuseGapP50, gaps, 3600)),
                     Seconds(answered(pattern, AnswerId::ReuseGapP90, gaps, 86400))});
}

std::optional<RetentionSweep> retentionSweep(const UsagePattern &pattern, const Plan &plan,
                                             const ReuseLaw &law, const SweepOptions &options)
{
    if (!plan.recommended || !plan.internals || plan.internals->layouts.empty()
        || isRawLoad(pattern) || options.stop.stop_requested())
        return std::nullopt;
    return Sweep(pattern, plan, options).run(law);
}

} // namespace daemok::planner

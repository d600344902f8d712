// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/retentioncurve.h"

#include <algorithm>
#include <cmath>

namespace daemok {

namespace {

/// The share of calls followed by an equal one, as staleHitShare() wants it of every law.
struct DefectiveGapModel
{
    const GapModel &model;
    [[nodiscard]] double gapShare(Seconds t) const
    {
        return model.answers().share * model.gapShare(t);
    }
    [[nodiscard]] double partialMean(Seconds t) const
    {
        // t G(t) - Int_0^t G = t G(t) - (t - Vs(t)) with one call a second.
        const double stored = model.storedItems(PerSecond(1), t, Expiry::Extended);
        return std::max(0.0, t.value() * gapShare(t) - (t.value() - stored));
    }
};

class BestSearch
{
public:
    BestSearch(const ReuseLaw &law, const RetentionQuestion &question, const StoreCostOf &cost)
        : m_law(law),
          m_question(question),
          m_cost(cost)
    {}

    void offer(const RetentionChoice &choice)
    {
        if (!m_best || choice.savingPerDay > m_best->savingPerDay)
            m_best = choice;
    }

    /// The last retention before each step of the node count between two points.
    void offerLastBeforeSteps(RetentionChoice low, const RetentionChoice &high)
    {
        constexpr int most = 64; // steps between two points of a curve
        for (int i = 0; i < most && low.store.nodes != high.store.nodes && mayWin(low, high); ++i)
            low = offerLastBeforeStep(low, high);
    }

    /// Golden section on a logarithmic axis; the saving has one top between two steps.
    void searchBetween(Seconds low, Seconds high)
    {
        constexpr double golden = 0.6180339887498949;
        double a = std::log(low.value());
        double b = std::log(high.value());
        for (int i = 0; i < 40 && b - a > 1e-7; ++i) {
            const double c = b - golden * (b - a);
            const double d = a + golden * (b - a);
            const RetentionChoice left = at(Seconds(std::exp(c)));
            const RetentionChoice right = at(Seconds(std::exp(d)));
            offer(left);
            offer(right);
            (left.savingPerDay < right.savingPerDay ? a : b) =
                left.savingPerDay < right.savingPerDay ? c : d;
        }
    }

    [[nodiscard]] const std::optional<RetentionChoice> &best() const { return m_best; }

private:
    [[nodiscard]] RetentionChoice at(Seconds retention) const
    {
        return choiceAt(m_law, m_question, m_cost, retention);
    }

    /// Between the two no retention can save more than the hits of either at the lower cost.
    [[nodiscard]] bool mayWin(const RetentionChoice &low, const RetentionChoice &high) const
    {
        if (!m_best || m_question.changesPerDay > 0)
            return true;
        const auto gross = [](const RetentionChoice &c) { return c.savingPerDay + c.store.perDay; };
        return std::max(gross(low), gross(high)) - std::min(low.store.perDay, high.store.perDay)
               > m_best->savingPerDay;
    }

    /// The last retention that does with the nodes of `low` is offered, the first one behind it returned.
    RetentionChoice offerLastBeforeStep(RetentionChoice low, RetentionChoice high)
    {
        for (int i = 0; i < 50 && high.retention.value() > low.retention.value() * (1 + 1e-9);
             ++i) {
            const RetentionChoice middle =
                at(Seconds(std::sqrt(low.retention.value() * high.retention.value())));
            (middle.store.nodes == low.store.nodes ? low : high) = middle;
        }
        offer(low);
        return high;
    }

    const ReuseLaw &m_law;
    const RetentionQuestion &m_question;
    const StoreCostOf &m_cost;
    std::optional<RetentionChoice> m_best;
};

} // namespace

ReuseLaw reuseLaw(const GapModel &model)
{
    const auto shared = std::make_shared<const GapModel>(model);
    return {
        [shared](Seconds t, Expiry e) { return shared->hitRatio(t, e); },
        [shared](PerSecond calls, Seconds t, Expiry e) { return shared->storedItems(calls, t, e); },
        [shared](Seconds t, Expiry e, double changes) {
            return staleHitShare(DefectiveGapModel{*shared}, t, e, changes);
        }};
}

ReuseLaw reuseLaw(const std::shared_ptr<const MeasuredGaps> &gaps)
{
    return {[gaps](Seconds t, Expiry e) { return gaps->hitRatio(t, e); },
            [gaps](PerSecond calls, Seconds t, Expiry e) { return gaps->storedItems(calls, t, e); },
            [gaps](Seconds t, Expiry e, double changes) {
                return staleHitShare(*gaps, t, e, changes);
            }};
}

StoreCostOf nodeSteps(std::vector<NodeStep> steps)
{
    return [steps = std::move(steps)](const StoreLoad &load) -> StoreCost {
        if (steps.empty())
            return {};
        const auto found = std::find_if(steps.begin(), steps.end(), [&](const NodeStep &step) {
            return load.bytes <= step.upTo;
        });
        if (found != steps.end())
            return found->cost;
        const NodeStep &last = steps.back();
        const double times = last.upTo.value() > 0 ? load.bytes / last.upTo : 1;
        const double nodes = std::ceil(last.cost.nodes * times);
        return {last.cost.nodes > 0 ? last.cost.perDay * nodes / last.cost.nodes
                                    : last.cost.perDay * times,
                nodes};
    };
}

StoreCostOf pricedByByte(const ReusePrices &prices)
{
    return [byteDay = prices.byteDay](const StoreLoad &load) -> StoreCost {
        return {load.bytes.value() * byteDay, 0};
    };
}

RetentionChoice choiceAt(const ReuseLaw &law, const RetentionQuestion &question,
                         const StoreCostOf &cost, Seconds retention)
{
    const ReuseTraffic &traffic = question.traffic;
    const PerSecond calls(traffic.callsPerDay / kSecondsPerDay);
    RetentionChoice choice;
    choice.retention = retention;
    const SemanticOutcome semantic = semanticOutcome(
        traffic, question.prices, law.hitRatio(retention, question.expiry), question.semantic);
    choice.hitRatio = semantic.hitRatio;
    choice.wrongPerDay = semantic.wrongPerDay;
    if (question.changesPerDay > 0)
        choice.wrongShare = law.staleHitShare(retention, question.expiry, question.changesPerDay);
    choice.load.items = law.storedItems(calls, retention, question.expiry);
    choice.load.bytes = traffic.itemBytes * (choice.load.items * traffic.copies);
    choice.load.mix = readWriteMix(traffic.callsPerDay, choice.hitRatio, question.expiry);
    choice.store = cost(choice.load);
    choice.savingPerDay =
        savingPerDay(traffic, question.prices, choice.hitRatio, choice.store.perDay,
                     choice.wrongShare)
        // A wrong answer spares its call too, and costs what it costs.
        + choice.wrongPerDay * (question.prices.call - question.prices.hit - question.prices.wrong);
    return choice;
}

std::vector<RetentionChoice> retentionCurve(const ReuseLaw &law, const RetentionQuestion &question,
                                            const StoreCostOf &cost, std::size_t points)
{
    std::vector<RetentionChoice> curve;
    const double ratio = question.longest / question.shortest;
    for (std::size_t i = 0; i < points; ++i) {
        const double part =
            points > 1 ? static_cast<double>(i) / static_cast<double>(points - 1) : 0;
        curve.push_back(choiceAt(law, question, cost, question.shortest * std::pow(ratio, part)));
    }
    return curve;
}

std::optional<RetentionChoice> bestRetention(const ReuseLaw &law, const RetentionQuestion &question,
                                             const StoreCostOf &cost,
                                             std::span<const RetentionChoice> from)
{
    BestSearch search(law, question, cost);
    std::size_t best = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        search.offer(from[i]);
        if (from[i].savingPerDay > from[best].savingPerDay)
            best = i;
    }
    // The whole curve first: what it offers spares looking between most of its points.
    for (std::size_t i = 0; i + 1 < from.size(); ++i)
        search.offerLastBeforeSteps(from[i], from[i + 1]);
    if (from.size() > 1)
        search.searchBetween(from[best > 0 ? best - 1 : 0].retention,
                             from[std::min(best + 1, from.size() - 1)].retention);
    return search.best();
}

} // namespace daemok

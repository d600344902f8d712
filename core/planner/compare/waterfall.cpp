// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/compare/waterfall.h"

#include "core/planner/futures/confidence.h"

#include <algorithm>
#include <utility>

namespace daemok::planner {
namespace {

WaterfallState stateOf(const Plan &plan)
{
    WaterfallState state;
    state.monthly = plan.recommended->cost.ranked;
    if (plan.llm.priced && !plan.llm.local)
        state.llmApi = plan.llm.monthlyWithReuse;
    state.nodes = plan.recommended->nodes();
    state.priced = plan.recommended->cost.ranksPriced;
    state.enough = plan.recommended->probabilityEnough;
    state.reached = !plan.futures || plan.futures->reached;
    return state;
}

class Maker
{
public:
    Maker(const ComparedPlan &from, const ComparedPlan &to, const Catalog &shipped,
          const WaterfallOptions &options)
        : m_from(from),
          m_to(to),
          m_shipped(shipped),
          m_options(options),
          m_changes(changesBetween(*from.version, *to.version))
    {
        // A plan for each change but the last, whose plan is there; alone, a plan for each but the first.
        const std::size_t n = m_changes.size();
        m_wanted = static_cast<double>(n > 0 ? n - 1 + (options.alone ? n - 1 : 0) : 0);
    }

    [[nodiscard]] Waterfall make()
    {
        Waterfall made;
        made.end = standing();
        if (made.end != WaterfallEnd::Whole)
            return made;
        made.currency = m_from.plan->recommended->cost.currency;
        made.first = stateOf(*m_from.plan);
        made.last = stateOf(*m_to.plan);
        if (m_changes.empty()) {
            made.end = WaterfallEnd::Same;
            return made;
        }
        oneAfterTheOther(made);
        if (m_options.alone && !made.steps.empty())
            eachAlone(made);
        if (m_options.stop.stop_requested())
            made.end = WaterfallEnd::Stopped;
        return made;
    }

private:
    [[nodiscard]] WaterfallEnd standing() const
    {
        if (!m_from.plan->recommended)
            return WaterfallEnd::FirstUnfit;
        if (!m_to.plan->recommended)
            return WaterfallEnd::SecondUnfit;
        return m_from.plan->recommended->cost.currency == m_to.plan->recommended->cost.currency
                   ? WaterfallEnd::Whole
                   : WaterfallEnd::OtherCurrency;
    }

    void oneAfterTheOther(Waterfall &made)
    {
        Version on = *m_from.version;
        WaterfallState before = made.first;
        std::vector<Change> together;
        for (std::size_t i = 0; i < m_changes.size() && !m_options.stop.stop_requested(); ++i) {
            apply(m_changes[i], *m_to.version, on);
            together.push_back(m_changes[i]);
            const bool last = i + 1 == m_changes.size();
            const auto after = last ? std::optional(made.last) : planned(on, made.currency);
            if (!after)
                continue; // nothing to stand on: the next change joins
            made.steps.push_back({std::exchange(together, {}), before, *after, std::nullopt});
            before = *after;
        }
    }

    void eachAlone(Waterfall &made)
    {
        made.steps.front().alone = made.steps.front().difference();
        for (std::size_t i = 1; i < made.steps.size() && !m_options.stop.stop_requested(); ++i) {
            Version on = *m_from.version;
            for (const Change &change : made.steps[i].changes)
                apply(change, *m_to.version, on);
            if (const auto after = planned(on, made.currency))
                made.steps[i].alone = after->monthly - made.first.monthly;
        }
    }

    [[nodiscard]] std::shared_ptr<const Catalog> catalogOf(const Version &version) const
    {
        if (sameTables(version.tables, m_from.version->tables))
            return m_from.catalog;
        if (sameTables(version.tables, m_to.version->tables))
            return m_to.catalog;
        Result<Catalog> made = withUserTables(m_shipped, version.tables);
        return made ? std::make_shared<const Catalog>(std::move(made).value()) : nullptr;
    }

    /// Nothing where the answers contradict each other, no layout fits, or it would be in another currency.
    [[nodiscard]] std::optional<WaterfallState> planned(const Version &version,
                                                        const std::string &currency)
    {
        const auto catalog = validate(version.pattern) ? catalogOf(version) : nullptr;
        std::optional<WaterfallState> state;
        if (catalog) {
            const Plan plan = planOf(version.pattern, catalog);
            if (plan.recommended && plan.recommended->cost.currency == currency)
                state = stateOf(plan);
        }
        m_done += 1;
        if (m_options.progress && m_wanted > 0)
            m_options.progress(std::min(1.0, m_done / m_wanted));
        return state;
    }

    [[nodiscard]] Plan planOf(const UsagePattern &pattern,
                              const std::shared_ptr<const Catalog> &catalog) const
    {
        Options options;
        options.stop = m_options.stop;
        options.choiceOnly = true;
        if (!m_options.atConfidence)
            return plan(pattern, catalog, options);
        FuturesOptions futures = m_options.futures;
        futures.stop = m_options.stop;
        futures.progress = nullptr;
        return planAtConfidence(pattern, catalog, options, futures);
    }

    const ComparedPlan &m_from;
    const ComparedPlan &m_to;
    const Catalog &m_shipped;
    const WaterfallOptions &m_options;
    std::vector<Change> m_changes;
    double m_wanted = 0;
    double m_done = 0;
};

} // namespace

std::string_view waterfallEndName(WaterfallEnd end)
{
    switch (end) {
    case WaterfallEnd::Whole:
        return "whole";
    case WaterfallEnd::Same:
        return "same";
    case WaterfallEnd::FirstUnfit:
        return "first_does_not_fit";
    case WaterfallEnd::SecondUnfit:
        return "second_does_not_fit";
    case WaterfallEnd::OtherCurrency:
        return "other_currency";
    case WaterfallEnd::Stopped:
        return "stopped";
    }
    return {};
}

Waterfall waterfall(const ComparedPlan &from, const ComparedPlan &to, const Catalog &shipped,
                    const WaterfallOptions &options)
{
    return Maker(from, to, shipped, options).make();
}

} // namespace daemok::planner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/confidence.h"

#include "core/planner/futures/layoutcheck.h"
#include "core/planner/futures/risk.h"
#include "core/quantity/parallelfor.h"

#include <algorithm>

namespace daemok::planner {
namespace {

constexpr std::size_t kChunk = 1250; ///< futures a thread takes at once
constexpr std::size_t kScouts = 2500;
constexpr double kMost = 0.999; ///< a confidence above needs more futures than are drawn

const std::vector<double> &quantiles()
{
    static const std::vector<double> all = [] {
        std::vector<double> grid;
        for (int i = 100; i < 200; ++i)
            grid.push_back(i / 200.0);
        grid.push_back(0.999);
        grid.push_back(1);
        return grid;
    }();
    return all;
}

/// A layout of a plan by its place, recommended first, and the law of waits by which it is asked.
struct Asked
{
    std::size_t layout = 0;
    latency::WaitModel model = latency::WaitModel::Blend;
};

/// Share of the first `most` futures in which each of the layouts is enough; stores that several have are asked once.
std::vector<double> sharesEnough(const UsagePattern &pattern, const Plan &plan,
                                 const std::vector<Asked> &layouts, const Futures &futures,
                                 const FuturesOptions &options,
                                 std::size_t most = static_cast<std::size_t>(-1))
{
    const std::size_t count = std::min(futures.count(), most);
    const PlanInternals &internals = *plan.internals;
    const std::size_t chunks = (count + kChunk - 1) / kChunk;
    const Settings settings = settingsOf(pattern);
    const PartContext context{internals.scene, settings, askedGroups(plan.demand)};
    std::vector<std::vector<std::size_t>> held(chunks); // by layout
    parallelFor(chunks, options.threads, [&](std::size_t chunk) {
        PartTable parts;
        const std::size_t first = chunk * kChunk;
        for (const Asked &asked : layouts) {
            if (options.stop.stop_requested())
                return;
            LayoutCheck check(context, internals.layouts[asked.layout], asked.model, parts);
            held[chunk].push_back(check.enough(futures, first, std::min(kChunk, count - first)));
        }
    });
    std::vector<double> shares(layouts.size());
    for (std::size_t i = 0; i < layouts.size() && !options.stop.stop_requested(); ++i) {
        std::size_t sum = 0;
        for (const std::vector<std::size_t> &each : held)
            sum += each[i];
        shares[i] = static_cast<double>(sum) / static_cast<double>(count);
    }
    return shares;
}

/// Of the recommended layout.
double shareEnough(const UsagePattern &pattern, const Plan &plan, const Futures &futures,
                   const FuturesOptions &options, std::size_t most = static_cast<std::size_t>(-1))
{
    return sharesEnough(pattern, plan, {Asked{}}, futures, options, most).front();
}

/// Finds the smallest u; each u is planned and asked once.
class QuantileSearch
{
public:
    QuantileSearch(const UsagePattern &pattern, const std::shared_ptr<const Catalog> &catalog,
                   const Options &options, const FuturesOptions &futuresOptions,
                   const Futures &futures)
        : m_pattern(pattern),
          m_catalog(catalog),
          m_options(options),
          m_futuresOptions(futuresOptions),
          m_futures(futures),
          m_columns(futures.demands(), futures.likely())
    {}

    struct Found
    {
        std::shared_ptr<const DemandQuantile> at; ///< null: the likely demand
        std::optional<Infeasible> beyond; ///< not reached: why no layout carries the next step
    };
    [[nodiscard]] Found smallest(const Plan &likely, double confidence)
    {
        if (enough(likely, confidence, m_futures.count()))
            return {};
        const std::vector<double> &all = quantiles();
        // Some of the futures find the place, all of them the step: all[holds] is enough, or no layout
        // carries it.
        std::size_t holds = all.size();
        std::size_t fails = 0;
        while (fails < holds && !m_options.stop.stop_requested()) {
            const std::size_t middle = (fails + holds) / 2;
            if (holdsAt(all[middle], confidence, kScouts))
                holds = middle;
            else
                fails = middle + 1;
            tell(1 - static_cast<double>(holds - fails) / static_cast<double>(all.size()));
        }
        const std::size_t whole = m_futures.count();
        while (holds < all.size() && !holdsAt(all[holds], confidence, whole))
            ++holds;
        while (holds > 0 && holds < all.size() && holdsAt(all[holds - 1], confidence, whole))
            --holds;
        if (holds == all.size()) // the largest of each component is enough but for its last bits
            return {at(all.back()), {}};
        const Plan plan = planAt(all[holds]);
        if (plan.recommended)
            return {at(all[holds]), {}};
        return {holds > 0 ? at(all[holds - 1]) : nullptr, plan.infeasible.value_or(Infeasible{})};
    }

private:
    [[nodiscard]] std::shared_ptr<const DemandQuantile> at(double u) const
    {
        return std::make_shared<const DemandQuantile>(
            DemandQuantile{u, m_columns.likely(), m_columns.quantile(u)});
    }

    [[nodiscard]] bool enough(const Plan &plan, double confidence, std::size_t count) const
    {
        return plan.recommended
               && shareEnough(m_pattern, plan, m_futures, m_futuresOptions, count) >= confidence;
    }

    [[nodiscard]] Plan planAt(double u) const
    {
        Options options = m_options;
        options.choiceOnly = true;
        options.at = at(u);
        return planner::plan(m_pattern, m_catalog, options);
    }

    /// A demand that no layout carries ends the search as one that holds: there is nothing above it.
    [[nodiscard]] bool holdsAt(double u, double confidence, std::size_t count) const
    {
        const Plan plan = planAt(u);
        return !plan.recommended || enough(plan, confidence, count);
    }

    void tell(double share) const
    {
        if (m_futuresOptions.progress)
            m_futuresOptions.progress(0.2 + 0.5 * share);
    }

    const UsagePattern &m_pattern;
    const std::shared_ptr<const Catalog> &m_catalog;
    const Options &m_options;
    const FuturesOptions &m_futuresOptions;
    const Futures &m_futures;
    DemandColumns m_columns;
};

void tell(const FuturesOptions &options, double share)
{
    if (options.progress)
        options.progress(share);
}

/// Puts what the futures say into the plan.
void state(Plan &plan, const UsagePattern &pattern, const Futures &futures,
           const std::optional<double> &confidence, const FuturesOptions &options)
{
    plan.futures =
        PlannedFutures{options.seed, static_cast<int>(futures.count()), confidence, true};
    const auto shares = probabilitiesEnough(pattern, plan, futures, options);
    if (shares.empty() || !plan.recommended)
        return;
    plan.recommended->probabilityEnough = shares.front();
    for (std::size_t i = 0; i < plan.alternatives.size(); ++i)
        plan.alternatives[i].probabilityEnough = shares[i + 1];
    plan.futures->reached = !confidence || shares.front().value_or(0) >= *confidence;
    tell(options, 0.9);
    const Bands bands = bandsOf(pattern, plan, futures, options);
    plan.recommended->cost.p5 = bands.monthly.low;
    plan.recommended->cost.p95 = bands.monthly.high;
}

} // namespace

std::optional<double> confidenceOf(const UsagePattern &pattern)
{
    const double asked = pattern.likely(AnswerId::Confidence);
    if (!(asked > 0))
        return std::nullopt;
    return std::min(asked, kMost);
}

std::optional<double> probabilityEnough(const UsagePattern &pattern, const Plan &plan,
                                        const Futures &futures, const FuturesOptions &options)
{
    if (!plan.recommended || !plan.internals)
        return std::nullopt;
    const double share = shareEnough(pattern, plan, futures, options);
    if (options.stop.stop_requested())
        return std::nullopt;
    return share;
}

std::vector<std::optional<double>> probabilitiesEnough(const UsagePattern &pattern,
                                                       const Plan &plan, const Futures &futures,
                                                       const FuturesOptions &options)
{
    std::vector<std::optional<double>> shares;
    if (!plan.recommended || !plan.internals)
        return shares;
    std::vector<Asked> asked{Asked{}};
    for (std::size_t i = 0; i < plan.alternatives.size(); ++i) {
        const Layout &layout = plan.alternatives[i];
        if (layout.choice != ChoiceKind::Start && layout.feasible)
            asked.push_back({i + 1, latency::WaitModel::Exponential});
    }
    const std::vector<double> found = sharesEnough(pattern, plan, asked, futures, options);
    if (options.stop.stop_requested())
        return shares;
    shares.resize(plan.alternatives.size() + 1);
    for (std::size_t i = 0; i < asked.size(); ++i)
        shares[asked[i].layout] = found[i];
    return shares;
}

Plan refined(const Plan &likely, const UsagePattern &pattern,
             const std::shared_ptr<const Catalog> &catalog, const Options &options,
             const FuturesOptions &futuresOptions)
{
    if (!likely.internals)
        return likely;
    const auto futures = Futures::draw(pattern, likely.month, futuresOptions);
    if (!futures)
        return {};
    tell(futuresOptions, 0.2);
    const std::optional<double> confidence = confidenceOf(pattern);
    QuantileSearch::Found found;
    if (confidence && likely.recommended)
        found = QuantileSearch(pattern, catalog, options, futuresOptions, *futures)
                    .smallest(likely, *confidence);
    Options then = options;
    then.at = found.at;
    Plan plan = found.at ? planner::plan(pattern, catalog, then) : likely;
    tell(futuresOptions, 0.7);
    if (plan.internals)
        state(plan, pattern, *futures, confidence, futuresOptions);
    if (found.beyond && plan.recommended) {
        plan.recommended->flags.emplace_back("confidence_not_reached");
        plan.infeasible = found.beyond;
    }
    if (options.stop.stop_requested() || futuresOptions.stop.stop_requested())
        return {};
    plan.scenario = likely.scenario;
    return plan;
}

Plan planAtConfidence(const UsagePattern &pattern, const std::shared_ptr<const Catalog> &catalog,
                      const Options &options, const FuturesOptions &futures)
{
    return refined(plan(pattern, catalog, options), pattern, catalog, options, futures);
}

} // namespace daemok::planner

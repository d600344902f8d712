// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/futures/risk.h"

#include "core/planner/futures/confidence.h"
#include "core/planner/futures/resizer.h"
#include "core/quantity/parallelfor.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace daemok::planner {
namespace {

constexpr std::size_t kBandFutures = 3000;
constexpr std::size_t kChunk = 375;
constexpr std::size_t kBins = 12; ///< of 250 futures
constexpr double kInfinite = std::numeric_limits<double>::infinity();

std::optional<double> quantileOf(const std::vector<double> &sorted, double p)
{
    if (sorted.empty())
        return std::nullopt;
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const double a = sorted[below];
    const double b = sorted[std::min(below + 1, sorted.size() - 1)];
    return a + (place - static_cast<double>(below)) * (b - a);
}

/// Of the futures that fit.
Band bandOf(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    std::sort(values.begin(), values.end());
    return {quantileOf(values, 0.05), quantileOf(values, 0.5), quantileOf(values, 0.95)};
}

bool hasChoice(const Plan &plan)
{
    return plan.recommended && plan.internals && !plan.internals->layouts.empty();
}

/// The c-quantile without interpolation: of costs that come in steps of whole nodes.
double quantileCost(std::vector<double> &costs, double c)
{
    const auto at =
        std::min(costs.size() - 1, static_cast<std::size_t>(c * static_cast<double>(costs.size())));
    const auto place = costs.begin() + static_cast<std::ptrdiff_t>(at);
    std::nth_element(costs.begin(), place, costs.end());
    return *place;
}

/// E[Q_c(C | bin)], bins by `key`.
double expectedQuantile(const std::vector<double> &costs, const std::vector<double> &key, double c)
{
    std::vector<std::size_t> order(costs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return key[a] < key[b]; });
    const std::size_t bins = std::min(kBins, std::max<std::size_t>(1, costs.size() / 50));
    double sum = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        std::vector<double> inside;
        for (std::size_t i = bin * costs.size() / bins; i < (bin + 1) * costs.size() / bins; ++i)
            inside.push_back(costs[order[i]]);
        sum += quantileCost(inside, c) * static_cast<double>(inside.size());
    }
    return sum / static_cast<double>(costs.size());
}

} // namespace

Bands bandsOf(const UsagePattern &pattern, const Plan &plan, const Futures &futures,
              const FuturesOptions &options)
{
    Bands bands;
    if (!hasChoice(plan))
        return bands;
    const std::size_t count = std::min(kBandFutures, futures.count());
    bands.costs.resize(count);
    std::vector<double> nodes(count);
    parallelFor((count + kChunk - 1) / kChunk, options.threads, [&](std::size_t chunk) {
        Resizer resizer(pattern, plan, *plan.recommended, plan.internals->layouts.front());
        const std::size_t last = std::min(count, (chunk + 1) * kChunk);
        for (std::size_t i = chunk * kChunk; i < last && !options.stop.stop_requested(); ++i) {
            const auto sized = resizer.at(futures.demand(i), futures.inputs(), futures.values(i));
            bands.costs[i] = sized ? sized->monthly : kInfinite;
            nodes[i] = sized ? sized->nodes : kInfinite;
        }
    });
    if (options.stop.stop_requested())
        return {};
    bands.futures = count;
    const auto unfit = std::count(nodes.begin(), nodes.end(), kInfinite);
    bands.unfit = static_cast<double>(unfit) / static_cast<double>(count);
    bands.monthly = bandOf(bands.costs);
    bands.nodes = bandOf(std::move(nodes));
    return bands;
}

Tornado tornadoOf(const UsagePattern &pattern, const Plan &plan,
                  const std::vector<UncertainInput> &inputs)
{
    Tornado tornado;
    if (!hasChoice(plan))
        return tornado;
    Resizer resizer(pattern, plan, *plan.recommended, plan.internals->layouts.front());
    MovablePattern moved(pattern);
    std::vector<double> values;
    for (const UncertainInput &input : inputs)
        values.push_back(input.range.likely);
    const auto cost = [&]() -> std::optional<double> {
        moved.set(inputs, values);
        const auto sized = resizer.at(demandAt(moved.pattern(), plan.month, true), inputs, values);
        return sized ? std::optional(sized->monthly) : std::nullopt;
    };
    tornado.base = cost().value_or(0);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        TornadoBar bar{inputs[i], {}, {}, 0};
        values[i] = inputs[i].range.low;
        bar.atLow = cost();
        values[i] = inputs[i].range.high;
        bar.atHigh = cost();
        values[i] = inputs[i].range.likely;
        bar.swing = bar.atLow && bar.atHigh ? std::abs(*bar.atHigh - *bar.atLow) : kInfinite;
        if (bar.swing > 0)
            tornado.bars.push_back(std::move(bar));
    }
    std::stable_sort(tornado.bars.begin(), tornado.bars.end(),
                     [](const TornadoBar &a, const TornadoBar &b) { return a.swing > b.swing; });
    return tornado;
}

std::vector<QuestionWorth> questionsOf(const Futures &futures, const Bands &bands,
                                       std::optional<double> confidence)
{
    std::vector<QuestionWorth> questions;
    const std::size_t count = bands.costs.size();
    if (count == 0)
        return questions;
    const double c = confidence.value_or(0.9);
    // What does not fit costs no known money: it counts as the dearest future that fits.
    std::vector<double> costs = bands.costs;
    double dearest = 0;
    for (const double cost : costs)
        dearest = std::isfinite(cost) ? std::max(dearest, cost) : dearest;
    for (double &cost : costs)
        cost = std::min(cost, dearest);
    std::vector<double> key(count);
    for (std::size_t i = 0; i < count; ++i)
        key[i] = futures.blank(i);
    const double blind = expectedQuantile(costs, key, c);
    const std::vector<UncertainInput> &inputs = futures.inputs();
    for (std::size_t input = 0; input < inputs.size(); ++input) {
        for (std::size_t i = 0; i < count; ++i)
            key[i] = futures.values(i)[input];
        questions.push_back(
            {inputs[input], std::max(0.0, blind - expectedQuantile(costs, key, c))});
    }
    std::stable_sort(
        questions.begin(), questions.end(),
        [](const QuestionWorth &a, const QuestionWorth &b) { return a.monthly > b.monthly; });
    return questions;
}

std::optional<RiskStudy> riskStudy(const UsagePattern &pattern, const Plan &plan,
                                   const FuturesOptions &options)
{
    if (!hasChoice(plan))
        return std::nullopt;
    const auto futures = Futures::draw(pattern, plan.month, options);
    if (!futures)
        return std::nullopt;
    const auto tell = [&](double share) {
        if (options.progress)
            options.progress(share);
    };
    tell(0.2);
    RiskStudy study;
    study.tornado = tornadoOf(pattern, plan, futures->inputs());
    study.bands = bandsOf(pattern, plan, *futures, options);
    tell(0.5);
    study.questions = questionsOf(*futures, study.bands, confidenceOf(pattern));
    study.enough = probabilitiesEnough(pattern, plan, *futures, options);
    if (options.stop.stop_requested())
        return std::nullopt;
    tell(1);
    return study;
}

} // namespace daemok::planner

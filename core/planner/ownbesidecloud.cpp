// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/ownbesidecloud.h"

#include "core/planner/assemble.h"
#include "core/planner/run.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace daemok::planner {
namespace {

/// The same search in those places alone that have own servers, or in all others.
std::optional<Layout> bestIn(const UsagePattern &pattern, const Plan &plan, bool own,
                             const std::stop_token &stop)
{
    Scene scene = plan.internals->scene;
    std::erase_if(scene.markets, [&](const Market &market) {
        return market.offers.empty()
               || scene.catalog.servers[static_cast<std::size_t>(market.offers.front().server)].own
                      != own;
    });
    if (scene.markets.empty())
        return std::nullopt;
    Settings settings = settingsOf(pattern);
    settings.stop = stop;
    Workspace workspace(scene);
    Run run(scene, plan.demand, settings, workspace);
    const Winner winner = winnerOf(run, scene);
    if (!winner.chosen || stop.stop_requested())
        return std::nullopt;
    const Assembler assembler(scene.catalog, scene.currency, settings, pattern, workspace.latency);
    return assembler.assemble(ChoiceKind::Recommended,
                              scene.markets[static_cast<std::size_t>(winner.chosen->layout.market)],
                              *winner.chosen);
}

} // namespace

std::optional<int> OwnBesideCloud::breakEvenMonth() const
{
    constexpr double kLongest = 1200; // a hundred years
    if (!own || !rented || !own->cost.ranksPriced || !rented->cost.ranksPriced)
        return std::nullopt;
    const double saved = rented->cost.monthly - own->cost.monthly;
    const double paid = own->cost.oneOff - rented->cost.oneOff;
    if (paid <= 0 && saved >= 0)
        return 0;
    if (saved <= 0 || paid / saved > kLongest)
        return std::nullopt;
    return static_cast<int>(std::ceil(paid / saved - 1e-9));
}

OwnBesideCloud ownBesideCloud(const UsagePattern &pattern, const Plan &plan,
                              const std::stop_token &stop)
{
    if (!plan.internals)
        return {};
    return {bestIn(pattern, plan, true, stop), bestIn(pattern, plan, false, stop)};
}

} // namespace daemok::planner

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/assemble.h"
#include "core/planner/layoutsearch.h"

#include <memory>
#include <optional>
#include <vector>

namespace daemok::planner {

/// What does not change between the runs of one plan.
struct Scene
{
    const Catalog &catalog;
    Currency currency;
    std::vector<RuleValues> rules; ///< by product
    std::vector<Market> markets;
    bool anyPrice = false;
    int existingProduct = -1;
    bool standIn = false;
    std::shared_ptr<const Deployment>
        outgrown; ///< of the existing database, for more than one leader
    std::shared_ptr<const ComputeWish> compute; ///< a local model is wanted; null: an API answers
};

/// What the runs of one plan share beside the scene: results never depend on it.
struct Workspace
{
    explicit Workspace(const Scene &scene);

    LatencyScratch latency;
    std::vector<CapacityTable> capacities; ///< by market
};

/// The choices behind a plan: the recommended layout first (if any), then the alternatives in order.
struct PlanInternals
{
    Scene scene;
    std::vector<ChosenLayout> layouts;
    UsagePattern pattern; ///< the answers that the plan was made from
};

[[nodiscard]] Scene makeScene(const Catalog &catalog, const UsagePattern &pattern);
[[nodiscard]] Settings settingsOf(const UsagePattern &pattern);

/// One search over all markets for one demand and one set of settings.
class Run
{
public:
    Run(const Scene &scene, const Demand &demand, const Settings &settings, Workspace &workspace);
    /// The same demand with another objective: what products make of it is known.
    Run(Run &other, Objective objective);

    /// Least rank over products, splits, markets; the existing database's upgrade is in it.
    [[nodiscard]] std::optional<ChosenLayout> best();
    [[nodiscard]] std::optional<ChosenLayout> bestWith(int product);
    [[nodiscard]] std::optional<ChosenLayout> oneStore();
    [[nodiscard]] std::optional<ChosenLayout> allRdbms();
    [[nodiscard]] Rank rankOf(const ChosenLayout &chosen) const;

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const RankOrder &order() const { return m_order; }
    [[nodiscard]] BundleTable &bundles() { return *m_bundles; }
    [[nodiscard]] LayoutSearch &market(std::size_t i) { return *m_searches[i]; }
    [[nodiscard]] const std::optional<ExistingChoice> &existing(std::size_t market);
    [[nodiscard]] const std::optional<ComputeChoice> &compute(std::size_t market) const
    {
        return m_compute[market];
    }
    [[nodiscard]] const Demand &demand() const { return m_demand; }

private:
    Run(const Scene &scene, const Demand &demand, const Settings &settings,
        std::shared_ptr<BundleTable> bundles, std::vector<Site> sites);
    [[nodiscard]] ChosenLayout complete(LayoutChoice layout);
    /// The local model finds its servers here, or none is wanted or found anywhere and an API answers.
    [[nodiscard]] bool serves(std::size_t market) const;
    /// What a market costs whatever the stores: upgrade of the existing database, local model.
    [[nodiscard]] Rank fixedRank(std::size_t market);

    const Scene &m_scene;
    const Demand &m_demand;
    Settings m_settings;
    RankOrder m_order;
    std::shared_ptr<BundleTable> m_bundles;
    std::vector<Site> m_sites; ///< by market
    std::vector<std::unique_ptr<LayoutSearch>> m_searches;
    std::unique_ptr<ExistingSearch> m_existingSearch;
    std::vector<std::optional<std::optional<ExistingChoice>>> m_existing; ///< by market, when asked
    std::vector<std::optional<ComputeChoice>> m_compute;                  ///< by market
    bool m_computeMust = false; ///< markets without it are left out
};

/// The same products, deployments and server types for another demand: new counts, or nothing if they cannot.
[[nodiscard]] std::optional<StoreChoice> resize(const Scene &scene, const Market &market,
                                                const StoreChoice &choice,
                                                const StoreBundle &bundle, const Settings &settings,
                                                PathPredicate &scratch);

/// The same layout for another demand, the existing database included, without its upgrade. `asked`: the groups of the demand
/// the layout was made for.
[[nodiscard]] std::optional<ChosenLayout> resize(const Scene &scene, const ChosenLayout &chosen,
                                                 const Demand &demand, GroupMask asked,
                                                 const Settings &settings, PathPredicate &scratch);

/// A store's choice for another bundle, its counts as they are, and by role the fewest nodes of its floors.
struct FloorCheck
{
    StoreChoice trial;
    std::vector<Floor> floors;
};
[[nodiscard]] FloorCheck floorsOf(const Scene &scene, const StoreChoice &choice,
                                  const StoreBundle &bundle);

/// The settings with which a choice is searched: lean and resilient survive less or more, fewest nodes counts them.
[[nodiscard]] Settings settingsFor(ChoiceKind choice, Settings settings);

/// What a run recommends: the best set of stores, or everything in the existing database where that ranks before.
struct Winner
{
    std::optional<ChosenLayout> chosen; ///< nothing: neither fits
    std::optional<ChosenLayout> stores; ///< the best set of stores
    std::optional<ChosenLayout>
        rdbms; ///< everything in the existing database, even where the answers do not allow it
    bool rdbmsWins = false;
};
[[nodiscard]] Winner winnerOf(Run &run, const Scene &scene);

/// The counts as they stand carry this bundle: every floor line and every goal holds.
struct FitCheck
{
    bool fits = true;
    Constraint limit = Constraint::Cpu; ///< first line that is exceeded
};
[[nodiscard]] FitCheck fits(const Scene &scene, const StoreChoice &choice,
                            const StoreBundle &bundle, const Settings &settings,
                            PathPredicate &scratch);

/// The same bundle with every rate times `factor`.
[[nodiscard]] StoreBundle scaled(const StoreBundle &bundle, double factor);

/// Largest factor on all rates with every line and goal still met (bisection, three digits).
[[nodiscard]] double headroom(const Scene &scene, const ChosenLayout &chosen,
                              const Settings &settings, PathPredicate &scratch);

} // namespace daemok::planner

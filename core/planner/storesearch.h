// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/capacitytable.h"
#include "core/planner/latencysearch.h"
#include "core/planner/rank.h"
#include "core/planner/storecost.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace daemok::planner {

/// Unit of a rejection decided by money: the plan's currency for a month.
inline constexpr std::string_view kMoneyUnit = "money/month";

/// What a plan is asked for, beside the demand.
struct Settings
{
    Survive survive = Survive::Node;
    int zones = 3;
    std::optional<int> copies;
    RateFamily family = RateFamily::Planning;
    Objective objective = Objective::Cost;
    Goals goals;
    std::vector<std::string> products; ///< empty = all
    bool managedAllowed = true;        ///< false: data may not leave, separated network
    bool prune = true;
    std::stop_token stop;
};

/// Why a product cannot take a bundle at all.
struct Refusal
{
    Reason reason{};
    double limit = 0;
    double value = 0;
    std::string_view unit;
};

/// A product's ways to carry a bundle, independent of servers and place.
struct ProductDemand
{
    std::optional<Refusal> refusal;
    /// Deployments with and without optional node types.
    std::vector<std::shared_ptr<const StoreDemand>> variants;
    std::vector<std::optional<MissedGoal>>
        unreachable; ///< by variant: no server type meets this goal
    ManagedDemand managed;
    CopyPlan placement;
    bool poorFit = false; ///< as the results store of this bundle
};

[[nodiscard]] ProductDemand productDemand(const Catalog &catalog, const RuleValues &rules,
                                          const StoreBundle &bundle, const Settings &settings,
                                          PathPredicate &scratch);

/// Why one server type is not this product's choice.
struct TypeOutcome
{
    Reason reason = Reason::Dearer;
    double limit = 0;
    double value = 0;
    std::string_view unit;
};

/// A market with what is known of it before any demand, and room to compute in.
struct Site
{
    const Catalog &catalog;
    const Market &market;
    const Currency &currency;
    CapacityTable &capacities;
    PathPredicate &scratch;
};

/// Searches one product for one bundle in one market: pairs (deployment, server type of the data role, disk)
/// best-first by a lower bound of their rank. A pair's bound is first its floors; when it comes up, what the
/// goals need of each role alone is added, and only pairs that still lead are searched exactly.
class ProductSearch
{
public:
    ProductSearch(const Site &site, const Settings &settings, const RankOrder &order,
                  const ProductDemand &demand, int product);

    /// Least rank that could still come out: the best found, or the next bound.
    [[nodiscard]] Rank lowerBound() const;
    /// Searches on until the best is proved best, or until nothing below `bound` is left.
    const StoreChoice &best(const Rank &bound);
    [[nodiscard]] const StoreChoice &bestSoFar() const { return m_best; }

    /// Why each server type of the market (`butBest`: but the one of the best) is not the answer. Types that
    /// could carry the bundle lost to `reference` by their best or by their bound.
    [[nodiscard]] std::vector<std::pair<int, TypeOutcome>> outcomes(const Rank &reference,
                                                                    bool butBest);
    [[nodiscard]] static TypeOutcome outcomeOf(const Rank &rank, const Rank &to);
    /// Searched layouts, for the scatter: goes on in the order of bounds, with the cheapest types of the other
    /// roles, until there are `count`.
    [[nodiscard]] const std::vector<StoreChoice> &explore(std::size_t count);
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    /// A deployment with a server type for the data role and a place to keep its bytes.
    struct Pair
    {
        Rank bound;
        int variant = 0;
        int offer = 0; ///< into Market::offers
        int disk = 0;  ///< into disksOf()
        int order = 0; ///< of creation: equal bounds come up in it
        int floor = 0; ///< nodes of the data role by its floors
        int least = 0; ///< fewest that the goals leave possible; 0 = not asked yet
    };
    /// A server type of another role.
    struct RoleOption
    {
        int server = 0;
        int floor = 0;
        int least = 0; ///< >= floor
        Rank rank;     ///< of `least` nodes
    };
    struct Combination
    {
        std::vector<RoleOption> roles; ///< as StoreDemand::roles; the data role's entry is empty
        Rank rank;
    };
    struct Variant
    {
        std::vector<std::vector<RoleOption>> options; ///< by role, cheapest first; empty for data
        Rank whole;                                   ///< of no role: StoreCost::storeRank
        Rank others;                                  ///< whole, and of the cheapest options
        bool possible = false;                        ///< every other role has an option
        bool refined = false;                         ///< options know what the goals need of them
        TypeOutcome missed;                           ///< why not possible, once refined
        std::vector<Combination> combinations;        ///< by rank; empty until asked for
    };
    /// What the floors of the data role take, the same for all server types.
    struct VariantFloors
    {
        const StoreDemand &store;
        const RoleDemand &role;
        FloorFigures demands;
        const CapacityTable::OfType &capacities;
    };
    struct LeastKey
    {
        int variant = 0;
        StationKey station;
        friend bool operator==(const LeastKey &, const LeastKey &) = default;
    };
    /// Heap order: the least bound, then the first created, comes up first.
    struct Later
    {
        const RankOrder &ranks;
        bool operator()(const Pair &a, const Pair &b) const
        {
            return ranks.less(b.bound, a.bound)
                   || (!ranks.less(a.bound, b.bound) && b.order < a.order);
        }
    };

    // storefloors.cpp: what is known without a search
    void collectPairs();
    template <class Takes> void addPairs(int variant, std::vector<Pair> &pairs, const Takes &takes);
    void addPairs(int variant, const VariantFloors &floors, std::size_t position,
                  std::vector<Pair> &pairs);
    [[nodiscard]] const std::vector<DiskOption> &disksOf(const StoreDemand &store,
                                                         const Market::Offer &offer) const;
    [[nodiscard]] bool diskAllowed(const StoreDemand &store, const ServerType &server,
                                   const DiskOption &disk) const;
    [[nodiscard]] TypeOutcome tooMany(const StoreDemand &store, const RoleDemand &role,
                                      const Floor &floor) const;
    [[nodiscard]] std::optional<TypeOutcome> gate(const StoreDemand &store, const RoleDemand &role,
                                                  const ServerType &server) const;
    void sumOthers(Variant &variant) const;
    [[nodiscard]] std::vector<RoleOption> options(const StoreDemand &store, std::size_t role) const;
    [[nodiscard]] Rank serverRank(int server, int nodes) const;
    void addDominated();
    [[nodiscard]] std::vector<Rank> boundsByOffer() const;
    [[nodiscard]] std::size_t positionOf(int server) const
    {
        return static_cast<std::size_t>(&m_site.market.offer(server) - m_site.market.offers.data());
    }
    void noteOnce(std::size_t offer, const TypeOutcome &outcome)
    {
        if (!m_outcomes[offer])
            m_outcomes[offer] = outcome;
    }

    // storesearch.cpp
    [[nodiscard]] const StoreDemand &demandOf(const Pair &pair) const
    {
        return *m_demand.variants[static_cast<std::size_t>(pair.variant)];
    }
    [[nodiscard]] StoreChoice choiceOf(const Pair &pair,
                                       const std::vector<RoleOption> &others) const;
    [[nodiscard]] static std::vector<RoleOption> cheapest(const Variant &variant);
    [[nodiscard]] std::optional<Pair> next();
    bool floorsAreEnough(const Pair &pair);
    void accept(StoreChoice choice);
    [[nodiscard]] Rank rankOf(const StoreChoice &choice) const;
    bool refine(Pair &pair);
    void refineOptions(int index);
    void combine(Variant &variant);
    [[nodiscard]] const LeastNodes &leastOf(const Pair &pair);
    void search(const Pair &pair);
    void searchCombination(const Pair &pair, const std::vector<RoleOption> &others);

    Site m_site;
    const Settings &m_settings;
    const RankOrder &m_order;
    const ProductDemand &m_demand;
    int m_product;
    std::vector<Variant> m_variants;
    std::vector<Pair> m_pairs; ///< heap by Later
    int m_created = 0;         ///< pairs so far
    bool m_dominatedAdded = false;
    std::vector<std::pair<LeastKey, LeastNodes>> m_leasts;
    StoreChoice m_best;
    std::vector<StoreChoice> m_searched;
    std::vector<std::optional<TypeOutcome>> m_outcomes; ///< by position in Market::offers
    std::optional<Refusal> m_refusal;
    std::optional<TypeOutcome> m_unreachable; ///< a goal that no server type meets
};

} // namespace daemok::planner

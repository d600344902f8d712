// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    std::vector<std::shared_ptr<const StoreDemand>>
        variants; ///< deployments with and without optional node types
    ManagedDemand managed;
    CopyPlan placement;
};

[[nodiscard]] ProductDemand productDemand(const Catalog &catalog, const RuleValues &rules,
                                          const StoreBundle &bundle, const Settings &settings);

/// Why one server type is not this product's choice.
struct TypeOutcome
{
    Reason reason = Reason::Dearer;
    double limit = 0;
    double value = 0;
    std::string_view unit;
};

/// Searches one product for one bundle in one market: pairs (deployment, server type of the data role, disk)
/// best-first by the rank of their floors; the exact search runs only where a floor beats the best so far.
class ProductSearch
{
public:
    ProductSearch(const Catalog &catalog, const Market &market, const Currency &currency,
                  const Settings &settings, const RankOrder &order, const ProductDemand &demand,
                  int product, PathPredicate &scratch);

    /// Least rank that could still come out: the best found, or the next floor.
    [[nodiscard]] Rank lowerBound() const;
    /// Searches on until the best is proved best, or until nothing below `bound` is left.
    const StoreChoice &best(const Rank &bound);
    [[nodiscard]] const StoreChoice &bestSoFar() const { return m_best; }
    [[nodiscard]] bool impossible() const { return m_next >= m_pairs.size() && !m_best.valid(); }

    /// One outcome for each server type of the market but the chosen one. Types that were never searched are
    /// dearer by their floor than the best here, or than `reference` where this product was not searched.
    [[nodiscard]] std::vector<std::pair<int, TypeOutcome>> outcomes(const Rank &reference);
    /// Searched layouts, for the scatter.
    [[nodiscard]] const std::vector<StoreChoice> &searched() const { return m_searched; }
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    struct Pair
    {
        int variant = 0;
        int server = 0;
        DiskOption disk;
        Rank floor;
    };
    struct RoleOption
    {
        int server = 0;
        int nodes = 0;
        Rank rank;
    };

    void collectPairs();
    void floorsOf(int variant, std::size_t position, std::vector<Pair> *pairs);
    [[nodiscard]] bool diskAllowed(const StoreDemand &store, const ServerType &server,
                                   const DiskOption &disk) const;
    [[nodiscard]] TypeOutcome tooMany(const StoreDemand &store, const RoleDemand &role,
                                      const Floor &floor) const;
    [[nodiscard]] std::optional<TypeOutcome> gate(const StoreDemand &store, const RoleDemand &role,
                                                  const ServerType &server) const;
    [[nodiscard]] std::vector<RoleOption> options(const StoreDemand &store, std::size_t role) const;
    void search(const Pair &pair);
    void searchCombination(const Pair &pair, const std::vector<RoleOption> &chosen);
    [[nodiscard]] Rank serverRank(int server, int nodes) const;
    void note(int server, TypeOutcome outcome);

    const Catalog &m_catalog;
    const Market &m_market;
    const Currency &m_currency;
    const Settings &m_settings;
    const RankOrder &m_order;
    const ProductDemand &m_demand;
    int m_product;
    PathPredicate &m_scratch;
    std::vector<std::vector<std::vector<RoleOption>>>
        m_options;               ///< [variant][role]; empty for the data role
    std::vector<Rank> m_others;  ///< by variant: cheapest floors of the other roles
    std::vector<int> m_possible; ///< variants whose other roles have a server type
    std::vector<Pair> m_pairs;   ///< ascending by floor
    std::size_t m_next = 0;
    StoreChoice m_best;
    std::vector<StoreChoice> m_searched;
    std::vector<std::optional<TypeOutcome>> m_outcomes; ///< by position in Market::offers
    std::vector<Rank> m_floorOf; ///< least floor by position in Market::offers
    std::optional<Refusal> m_refusal;
    std::optional<TypeOutcome> m_unreachable; ///< a goal that no server type meets
};

} // namespace daemok::planner

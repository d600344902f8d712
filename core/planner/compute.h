// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demand.h"
#include "core/placement/serving/serving.h"
#include "core/planner/market.h"
#include "core/planner/rank.h"
#include "core/planner/storesearch.h"
#include "core/sizing/ledger.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

/// A model that runs on the layout's own machines: the role of kind compute (design: models, sections 6 and 7).
namespace daemok::planner {

/// Of a server of a local model beside the weights: system and serving program, as for a store's volume.
inline constexpr double kComputeDiskGib = 10;

inline constexpr const char *kComputeStore = "llm"; ///< of the role: no store keeps anything there
inline constexpr const char *kComputeRole = "llm/compute";

/// That a local model answers instead of an API, and which one.
struct ComputeWish
{
    UsagePattern pattern; ///< a copy: choices outlive the pattern they were made from
    placement::ServedModel model;
    placement::ServingAssumptions assumed;
    std::map<int, placement::GpuGroup>
        cards;             ///< by server type of the markets: matched once, used by every run
    std::string licence;   ///< of the model; empty: not known
    bool required = false; ///< data may not leave: without it there is no layout
    bool standIn = false;  ///< the answers name an API's model: the catalogue's stand-in is planned
};
/// Nothing where an API answers: data may leave, no local model is asked for or named.
[[nodiscard]] std::shared_ptr<const ComputeWish> computeWish(const Catalog &catalog,
                                                             const UsagePattern &pattern,
                                                             const std::vector<Market> &markets);

/// GPU servers of one type that answer every call of one demand.
struct ComputeChoice
{
    std::shared_ptr<const ComputeWish> wish;
    int server = -1; ///< into Catalog::servers
    placement::ServingLoad load;
    placement::ServingOption option; ///< as for one instance lost or none
    int count = 0;                   ///< with the zones' failure
    DiskOption disk;
    double diskGib = 0; ///< of one server, where a volume must be bought; 0: its own disks hold it
    Rank rank = Rank::worst();
};

/// The same type for another demand; nothing where it does not serve the model.
[[nodiscard]] std::optional<ComputeChoice> computeOn(const Catalog &catalog, const Market &market,
                                                     const Currency &currency,
                                                     const std::shared_ptr<const ComputeWish> &wish,
                                                     const Demand &demand, const Settings &settings,
                                                     int server);
/// The type of least rank in a market; nothing where none serves the model.
[[nodiscard]] std::optional<ComputeChoice> computeIn(const Catalog &catalog, const Market &market,
                                                     const Currency &currency,
                                                     const std::shared_ptr<const ComputeWish> &wish,
                                                     const Demand &demand, const Settings &settings,
                                                     const RankOrder &order);

/// The servers as they are carry `factor` times the load.
[[nodiscard]] bool carries(const ComputeChoice &choice, const Settings &settings, double factor);

/// The role's ledger, the binding line marked.
[[nodiscard]] std::vector<LedgerLine> ledgerOf(const ComputeChoice &choice,
                                               const Settings &settings);
/// Cost lines of the role, the same that rank it.
struct ComputeCost
{
    CostPart part;
    std::string detail;
};
[[nodiscard]] std::vector<ComputeCost> costLines(const Catalog &catalog, const Market &market,
                                                 const Currency &currency,
                                                 const ComputeChoice &choice);

} // namespace daemok::planner

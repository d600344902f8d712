// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/usl.h"
#include "core/quantity/terms.h"
#include "core/sizing/bundle.h"
#include "core/sizing/ledger.h"
#include "core/sizing/rulevalues.h"

#include <array>
#include <optional>
#include <vector>

namespace daemok {

enum class Survive : std::uint8_t { None, Node, Zone };

/// How copies are placed: what the answers and the product's rules make of it.
struct CopyPlan
{
    int copies = 1; ///< first one included
    int zones = 1;
    Survive survive = Survive::None;
    RateFamily family = RateFamily::Planning;

    friend bool operator==(const CopyPlan &, const CopyPlan &) = default;
};

/// What one node type of a store must carry, over all its nodes. CPU is in vCPU kept busy, scaled so that
/// nodes = ceil(demand / usable per node) holds for rings and for leader groups alike.
struct RoleDemand
{
    const NodeType *type = nullptr;
    int step = 1; ///< nodes come in multiples of this (members of a group, zones)
    int minNodes = 1;
    int maxNodes = 1 << 20;
    bool scales = true;   ///< false: a fixed count (coordination)
    bool data = false;    ///< owns the stored bytes
    bool index = false;   ///< holds a searchable copy
    double cpu = 0;       ///< vCPU at the busiest minute
    double cpuFailed = 0; ///< the same when one copy of each group answers no reads
    double connections = 0;
    double memoryGib = 0; ///< resident data, vectors and connections
    double vectorGib = 0; ///< part of memoryGib
    double diskGib = 0;   ///< written bytes of all copies with index and purge lag
    double iops = 0;
    double diskMbps = 0;
    double networkGbit = 0;
    double shards = 0;
    double queries = 0; ///< selects a second (query ceiling)
    Usl usl{};          ///< extra work of more nodes; only of a calibrated data role
};

/// One visit of an operation to a node type.
struct Stage
{
    int role = 0;           ///< into StoreDemand::roles
    double serviceMs = 0;   ///< CPU of one task
    double cv = 1;          ///< of that CPU time
    double tasks = 1;       ///< parallel tasks, all awaited (fan-out over shards)
    int sent = 1;           ///< copies asked (each is load) ...
    int awaited = 1;        ///< ... and awaited
    bool readsDisk = false; ///< a miss of memory adds a disk read
};

struct Path
{
    Operation operation{};
    double rate = 0;    ///< 1/s, busiest minute
    double delayMs = 0; ///< network round trips
    bool fed = false;   ///< a copy that another store feeds: nobody waits for it
    std::array<Stage, 4> stages{};
    int stageCount = 0;
};

/// A store's demand for one product, deployment and bundle; independent of server types.
struct StoreDemand
{
    const Deployment *deployment = nullptr;
    const RuleValues *rules = nullptr;
    unsigned without = 0; ///< optional node types left out
    CopyPlan placement;
    std::vector<RoleDemand> roles;
    std::vector<Path> paths;
    int dataRole = 0;
    bool leaders = false;     ///< groups with one leader each
    double workingSetGib = 0; ///< hot bytes of all copies (page cache)
    double objectGib = 0;     ///< durable bytes in object storage
    double crossZoneGbMonth = 0;
    double writtenGbMonth = 0; ///< what another site must be sent
    double backupGib = 0;      ///< one logical copy as stored
};

/// Figure of one role that a recording sink is asked for.
struct DemandTarget
{
    int role = -1;
    Constraint constraint{};
};

/// Copies for a product: the answer, else the product's default, raised to what `survive` needs.
/// Nothing if the product cannot keep that many.
[[nodiscard]] std::optional<int> copiesFor(const RuleValues &rules, std::optional<int> answered,
                                           Survive survive);

/// `without`: bit i set = optional node type i is left out (its work falls on its fallback).
template <class Sink>
StoreDemand storeDemand(const Catalog &catalog, const RuleValues &rules,
                        const Deployment &deployment, unsigned without, const StoreBundle &bundle,
                        const CopyPlan &placement, Sink &sink, DemandTarget target = {});

extern template StoreDemand storeDemand<NoTerms>(const Catalog &, const RuleValues &,
                                                 const Deployment &, unsigned, const StoreBundle &,
                                                 const CopyPlan &, NoTerms &, DemandTarget);
extern template StoreDemand storeDemand<RecordedTerms>(const Catalog &, const RuleValues &,
                                                       const Deployment &, unsigned,
                                                       const StoreBundle &, const CopyPlan &,
                                                       RecordedTerms &, DemandTarget);

} // namespace daemok

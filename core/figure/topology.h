// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok {

/// The fullest resource of a role: demand / (nodes * usable on one node).
struct Fullness
{
    Constraint constraint = Constraint::Cpu;
    double share = 0; ///< 1 = nothing left
};

struct TopologyRole
{
    std::string id;        ///< RolePlan::id
    std::size_t index = 0; ///< into Layout::roles
    std::vector<RoleKind> kinds;
    std::string word; ///< the product's own
    int count = 0;
    std::string server;
    double vcpu = 0;
    double memoryGib = 0;
    DiskChoice disk;
    double utilisation = 0;            ///< CPU share at peak
    std::optional<Fullness> fullest;   ///< of the checked capacity lines
    std::optional<Constraint> binding; ///< why not fewer
    std::vector<int> zones;            ///< nodes in each zone, as even as it goes
};

struct TopologyUnits
{
    std::string_view unit; ///< RCU, WCU, RU/s, GiB
    double quantity = 0;
};

struct OperationRate
{
    Operation operation{};
    double perSecond = 0; ///< busiest minute
};

struct TopologyStore
{
    std::string id;
    std::string product; ///< id
    std::string name;    ///< the product's
    std::vector<Purpose> purposes;
    std::string copiedFrom; ///< id of the store that feeds it, or empty
    int copies = 1;
    bool standIn = false;
    bool existing = false; ///< the existing database
    int nodes = 0;
    std::vector<TopologyRole> roles;
    std::vector<TopologyUnits> units;  ///< managed products
    std::vector<OperationRate> served; ///< what the service asks, largest rate first
    double fedPerSecond = 0;           ///< what the feeding store writes
};

struct TopologyApi
{
    std::string model;
    double callsPerSecond = 0;
    double tokensPerMinute = 0;
    int servers = 0;      ///< of the layout's own that answer instead of an API; 0: an API
    std::string server{}; ///< their type
};

/// One layout as boxes and flows: ids and numbers, no words, no positions.
struct Topology
{
    std::string provider;
    std::string region;
    int zones = 1;
    double requestsPerSecond = 0; ///< 0: not known for this layout's month
    double hitRatio = 0;
    double connections = 0;
    std::optional<TopologyApi> api;
    std::vector<TopologyStore> stores; ///< in the layout's order
};

/// `layout` is the plan's recommended one or one of its alternatives. Rates are those the layout was
/// sized for; a layout that the plan does not know takes the plan's own demand.
[[nodiscard]] Topology topologyOf(const Plan &plan, const Layout &layout);

/// Share of its usable capacity that a role's ledger line takes; nothing for lines that count nodes
/// or were not checked.
[[nodiscard]] std::optional<double> shareOf(const LedgerLine &line, int nodes);

} // namespace daemok

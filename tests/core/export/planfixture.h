// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <memory>

/// A small plan written by hand: one store with two roles, one line that is not priced, one unchecked
/// ledger line, the existing database, one rejection of each form. Figures are invented.
namespace daemok::testing {

inline std::shared_ptr<const Catalog> smallCatalog()
{
    auto catalog = std::make_shared<Catalog>();
    catalog->version = "2026.11";
    catalog->sha256 = "0123abcd";
    catalog->fileDates = {{"instances.csv", "2026-07-20"}, {"products/mongodb.yaml", "2026-11-23"}};
    for (const char *id : {"mongodb", "dynamodb"}) {
        Product product;
        product.id = id;
        product.name = id == std::string_view("mongodb") ? "MongoDB" : "DynamoDB";
        catalog->products.push_back(product);
    }
    ServerType server;
    server.provider = "aws";
    server.region = "us-east-1";
    server.name = "r6i.xlarge";
    catalog->servers.push_back(server);
    catalog->sources["aws-prices"] = {"AWS price list", "https://example.invalid", "", ""};
    return catalog;
}

inline LedgerLine ledgerLine(Constraint constraint, double demand, double perNode,
                             std::string_view unit, int nodes, bool binding = false)
{
    LedgerLine line;
    line.constraint = constraint;
    line.demand = demand;
    line.perNode = perNode;
    line.unit = unit;
    line.nodes = nodes;
    line.binding = binding;
    line.origin = Origin::Assumed;
    line.source = {"mongo-manual", "2026-11-23", Status::Verified};
    return line;
}

inline LedgerLine uncheckedLine()
{
    LedgerLine line = ledgerLine(Constraint::Network, 1.5, 0, "Gbit/s", 7);
    line.checked = false;
    line.missing = Missing::NetworkRate;
    return line;
}

inline CostLine costLine(CostItem item, PriceStatus status, double quantity, double unitPrice)
{
    CostLine line;
    line.item = item;
    line.store = "results";
    line.role = "results/data";
    line.detail = "r6i.xlarge";
    line.status = status;
    line.quantity = quantity;
    line.unit = "server-month";
    line.unitPrice = unitPrice;
    line.amount = quantity * unitPrice;
    line.origin = Origin::Published;
    line.source = {"aws-prices", "2026-07-20", Status::Verified};
    return line;
}

inline RolePlan dataRole()
{
    RolePlan role;
    role.id = "results/data";
    role.store = "results";
    role.kind = RoleKind::Data;
    role.serves = {RoleKind::Session, RoleKind::Data};
    role.name = "mongod";
    role.count = 3;
    role.serverIndex = 0;
    role.instance = "r6i.xlarge";
    role.vcpu = 4;
    role.memoryGib = 32;
    role.disk = {DiskChoice::Kind::Volume, "gp3", 200, 0, 0};
    role.utilisation = 0.25;
    role.ledger = {ledgerLine(Constraint::Cpu, 2.8, 2.8, "vCPU", 1),
                   ledgerLine(Constraint::HaMinimum, 3, 1, "nodes", 3, true), uncheckedLine()};
    return role;
}

inline RolePlan existingRole()
{
    RolePlan role;
    role.id = "existing/rdbms";
    role.store = "existing";
    role.kind = RoleKind::Rdbms;
    role.serves = {RoleKind::Rdbms};
    role.name = "primary";
    role.count = 1;
    role.vcpu = 8;
    role.ledger = {ledgerLine(Constraint::Cpu, 1.2, 5.6, "vCPU", 1, true)};
    return role;
}

inline Layout smallLayout()
{
    Layout layout;
    layout.choice = ChoiceKind::Recommended;
    layout.product = "mongodb";
    layout.provider = "aws";
    layout.region = "us-east-1";
    layout.zones = 3;
    layout.feasible = true;
    layout.flags = {"partly_priced"};
    layout.stores = {
        {"results",
         0,
         "mongodb",
         "replica_set",
         {Purpose::Results, Purpose::Records},
         {Operation::Lookup, Operation::Insert},
         "",
         3,
         false},
        {"existing", -1, "oracle", "", {Purpose::Existing}, {Operation::Lookup}, "", 1, true}};
    layout.roles = {dataRole(), existingRole()};
    layout.managed = {
        {"cache", "RCU", 1200, {ledgerLine(Constraint::RequestUnits, 1200, 3000, "RCU", 1, true)}}};
    LatencyFigure &lookup = layout.latency[0];
    lookup = {true, 0.9, 2.1, 3.5, false, 20.0, true, {"replicas_queue_together"}};
    LatencyFigure &search = layout.latency[3];
    search = {true, 10, 40, 90, true, std::nullopt, true, {}};
    layout.cost.currency = "USD";
    layout.cost.lines = {costLine(CostItem::Servers, PriceStatus::Priced, 3, 0.1 * 730),
                         costLine(CostItem::Disk, PriceStatus::NotPriced, 600, 0),
                         costLine(CostItem::Licence, PriceStatus::NotApplicable, 0, 0)};
    layout.cost.monthly = 3 * 0.1 * 730;
    layout.cost.ranked = layout.cost.monthly;
    layout.cost.tco36 = layout.cost.monthly * 36;
    layout.cost.tco60 = layout.cost.monthly * 60;
    layout.cost.ranksPriced = false;
    layout.headroom = 1.75;
    return layout;
}

inline Rejection rejection(int product, int server, Reason reason, double limit, double value,
                           std::string_view unit)
{
    Rejection r;
    r.productIndex = product;
    r.serverIndex = server;
    r.reason = reason;
    r.limit = limit;
    r.value = value;
    r.unit = unit;
    return r;
}

inline Plan smallPlan()
{
    Plan plan;
    plan.scenario = "base";
    plan.catalog = smallCatalog();
    plan.month = 36;
    plan.demand.peakRequests = 12.5;
    plan.demand.hitRatio = 0.3;
    plan.demand.operations = {
        {DataSetId::Results, Operation::Lookup, PerSecond(12.5), 0.4, 1, 0, 0},
        {DataSetId::Records, Operation::List, PerSecond(2), 0.4, 20, 0, 0},
        {DataSetId::Records, Operation::Aggregate, PerSecond(0.5), 0.4, 20, 0, 0}};
    plan.llmLoad.callsPerSecond = 8.75;
    plan.llm.priced = true;
    plan.llm.model = "gpt-5.6-luna";
    plan.llm.monthlyWithoutReuse = 1000;
    plan.llm.monthlyWithReuse = 700;
    plan.llm.limits = {{"requests_per_min", 525, 500.0, false, "quota", 525, 0},
                       {"concurrency", 20, std::nullopt, true, "", 0, 25}};
    plan.recommended = smallLayout();
    Layout start = smallLayout();
    start.choice = ChoiceKind::Start;
    plan.alternatives = {start};
    plan.bundles = {{{Purpose::Results, Purpose::Records}, {Operation::Lookup, Operation::Insert}},
                    {{Purpose::Search}, {Operation::FullText}}};
    plan.rejected = {
        rejection(0, 0, Reason::Dearer, 219, 340.5, "money/month"),
        rejection(1, -1, Reason::NotOffered, 0, 0, ""),
        rejection(0, 0, Reason::CannotServe, static_cast<double>(Operation::FullText), 0,
                  "operation"),
        rejection(0, 0, Reason::NotPriced, static_cast<double>(CostItem::Disk), 600, "GiB"),
    };
    plan.rejected[2].bundle = 1;
    return plan;
}

} // namespace daemok::testing

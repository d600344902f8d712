// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/plan.h"

namespace daemok {

std::string_view purposeName(Purpose p)
{
    switch (p) {
    case Purpose::Results:
        return "results";
    case Purpose::Records:
        return "records";
    case Purpose::Search:
        return "search";
    case Purpose::Vector:
        return "vector";
    case Purpose::Cache:
        return "cache";
    case Purpose::Analytics:
        return "analytics";
    case Purpose::Corpus:
        return "corpus";
    case Purpose::Existing:
        return "existing";
    }
    return "";
}

std::string_view reasonName(Reason r)
{
    switch (r) {
    case Reason::Filtered:
        return "filtered";
    case Reason::NotOffered:
        return "not_offered";
    case Reason::CannotServe:
        return "cannot_serve";
    case Reason::NotNative:
        return "not_native";
    case Reason::ItemTooLarge:
        return "item_too_large";
    case Reason::VectorDimensions:
        return "vector_dimensions";
    case Reason::DataMayNotLeave:
        return "data_may_not_leave";
    case Reason::TooSmall:
        return "too_small";
    case Reason::GpuServer:
        return "gpu_server";
    case Reason::NoDisk:
        return "no_disk";
    case Reason::EphemeralDisk:
        return "ephemeral_disk";
    case Reason::WriteLeaderLimit:
        return "write_leader_limit";
    case Reason::DiskLimit:
        return "disk_limit";
    case Reason::MemoryLimit:
        return "memory_limit";
    case Reason::ClusterLimit:
        return "cluster_limit";
    case Reason::QuorumZones:
        return "quorum_zones";
    case Reason::GoalNotMet:
        return "goal_not_met";
    case Reason::NotPriced:
        return "not_priced";
    case Reason::NoLocalModel:
        return "no_local_model";
    case Reason::PoorFit:
        return "poor_fit";
    case Reason::Dearer:
        return "dearer";
    case Reason::MoreServers:
        return "more_servers";
    }
    return "";
}

std::string_view choiceName(ChoiceKind c)
{
    switch (c) {
    case ChoiceKind::Recommended:
        return "recommended";
    case ChoiceKind::Lean:
        return "lean";
    case ChoiceKind::Resilient:
        return "resilient";
    case ChoiceKind::FewestNodes:
        return "fewest_nodes";
    case ChoiceKind::Start:
        return "start";
    case ChoiceKind::OneStore:
        return "one_store";
    case ChoiceKind::AllRdbms:
        return "all_rdbms";
    case ChoiceKind::OtherProduct:
        return "other_product";
    }
    return "";
}

std::string_view costItemName(CostItem i)
{
    switch (i) {
    case CostItem::Servers:
        return "servers";
    case CostItem::Disk:
        return "disk";
    case CostItem::Iops:
        return "iops";
    case CostItem::Throughput:
        return "throughput";
    case CostItem::RequestUnits:
        return "request_units";
    case CostItem::ManagedStorage:
        return "managed_storage";
    case CostItem::ObjectStorage:
        return "object_storage";
    case CostItem::CrossZone:
        return "cross_zone";
    case CostItem::Egress:
        return "egress";
    case CostItem::Backup:
        return "backup";
    case CostItem::Licence:
        return "licence";
    case CostItem::Support:
        return "support";
    case CostItem::Maintenance:
        return "maintenance";
    case CostItem::Staff:
        return "staff";
    case CostItem::PowerAndRack:
        return "power_and_rack";
    case CostItem::DrSite:
        return "dr_site";
    case CostItem::Purchase:
        return "purchase";
    }
    return "";
}

std::string_view priceStatusName(PriceStatus s)
{
    switch (s) {
    case PriceStatus::Priced:
        return "priced";
    case PriceStatus::NotPriced:
        return "not_priced";
    case PriceStatus::NotApplicable:
        return "not_applicable";
    }
    return "";
}

std::string_view reportedOpName(ReportedOp o)
{
    switch (o) {
    case ReportedOp::Lookup:
        return "lookup";
    case ReportedOp::Insert:
        return "insert";
    case ReportedOp::Select:
        return "select";
    case ReportedOp::Search:
        return "search";
    case ReportedOp::Vector:
        return "vector";
    case ReportedOp::Aggregate:
        return "aggregate";
    }
    return "";
}

std::string_view recoveryStateName(RecoveryState s)
{
    switch (s) {
    case RecoveryState::NotAsked:
        return "not_asked";
    case RecoveryState::Met:
        return "met";
    case RecoveryState::NotMet:
        return "not_met";
    case RecoveryState::Unchecked:
        return "unchecked";
    }
    return {};
}

std::string_view recoveryMissingName(RecoveryMissing m)
{
    switch (m) {
    case RecoveryMissing::None:
        return {};
    case RecoveryMissing::DiskThroughput:
        return "disk_throughput";
    case RecoveryMissing::NetworkRate:
        return "network_rate";
    case RecoveryMissing::ManagedRestore:
        return "managed_restore";
    case RecoveryMissing::ReplicationLag:
        return "replication_lag";
    case RecoveryMissing::ServersElsewhere:
        return "servers_elsewhere";
    case RecoveryMissing::NoBackup:
        return "no_backup";
    }
    return {};
}

std::string_view originName(Origin o)
{
    switch (o) {
    case Origin::Measured:
        return "measured";
    case Origin::Published:
        return "published";
    case Origin::Estimate:
        return "estimate";
    case Origin::Preset:
        return "preset";
    case Origin::Assumed:
        return "assumed";
    }
    return "";
}

ReportedOp reportedOp(Operation op)
{
    switch (op) {
    case Operation::Lookup:
        return ReportedOp::Lookup;
    case Operation::Insert:
        return ReportedOp::Insert;
    case Operation::List:
        return ReportedOp::Select;
    case Operation::Aggregate:
        return ReportedOp::Aggregate;
    case Operation::FullText:
        return ReportedOp::Search;
    case Operation::Vector:
        return ReportedOp::Vector;
    }
    return ReportedOp::Lookup;
}

bool Layout::counts(const RolePlan &role) const
{
    return role.kind != RoleKind::Compute && (role.kind != RoleKind::Rdbms || stores.size() <= 1);
}

int Layout::nodes() const
{
    int sum = 0;
    for (const RolePlan &role : roles)
        sum += counts(role) ? role.count : 0;
    return sum;
}

double Layout::vcpus() const
{
    double sum = 0;
    for (const RolePlan &role : roles)
        sum += counts(role) ? role.count * role.vcpu : 0;
    return sum;
}

} // namespace daemok

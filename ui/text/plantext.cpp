// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plantext.h"

#include "ui/text/format.h"

namespace daemok::ui {

QString PlanText::constraint(Constraint constraint)
{
    switch (constraint) {
    case Constraint::Connections:
        return tr("Connections");
    case Constraint::Cpu:
        return tr("CPU");
    case Constraint::Memory:
        return tr("Memory");
    case Constraint::MemoryRatio:
        return tr("Memory for the disk");
    case Constraint::Disk:
        return tr("Disk space");
    case Constraint::Density:
        return tr("Data per node");
    case Constraint::Iops:
        return tr("Disk operations");
    case Constraint::DiskThroughput:
        return tr("Disk throughput");
    case Constraint::Network:
        return tr("Network");
    case Constraint::Shards:
        return tr("Shards");
    case Constraint::QueryCeiling:
        return tr("Query ceiling");
    case Constraint::HaMinimum:
        return tr("High availability");
    case Constraint::Survive:
        return tr("Surviving a failure");
    case Constraint::Latency:
        return tr("Latency goal");
    case Constraint::Rounding:
        return tr("Rounding");
    case Constraint::RequestUnits:
        return tr("Request units");
    case Constraint::Partitions:
        return tr("Partitions");
    case Constraint::KvCache:
        return tr("KV cache of calls");
    case Constraint::TokenRate:
        return tr("Tokens a second");
    case Constraint::TokenSpeed:
        return tr("Reading speed");
    }
    return {};
}

QString PlanText::constraintHelp(Constraint constraint)
{
    switch (constraint) {
    case Constraint::Connections:
        return tr("Client connections against what one node takes.");
    case Constraint::Cpu:
        return tr("CPU work of the busiest minute against the share of a node that may be busy.");
    case Constraint::Memory:
        return tr(
            "Resident data, working set and vectors against the memory a node leaves for them.");
    case Constraint::MemoryRatio:
        return tr("Disk data against the most that a node's memory may carry.");
    case Constraint::Density:
        return tr("Stored bytes against the most that the maker advises for one node.");
    case Constraint::Disk:
        return tr("Stored bytes with copies, indexes and compression against the part of a disk "
                  "that may be filled.");
    case Constraint::Iops:
        return tr("Disk reads and writes a second against what a node's disks carry.");
    case Constraint::DiskThroughput:
        return tr("Bytes to and from disk a second against what a node's disks carry.");
    case Constraint::Network:
        return tr("Traffic of clients and copies against a node's network.");
    case Constraint::Shards:
        return tr("Shards or partitions against what one node should hold.");
    case Constraint::QueryCeiling:
        return tr("Selects a second against the planning ceiling of one node.");
    case Constraint::HaMinimum:
        return tr("The least nodes with which the product is highly available.");
    case Constraint::Survive:
        return tr("Nodes needed so that the stated failure at peak leaves enough.");
    case Constraint::Latency:
        return tr("The fewest nodes with which the goal is met, the other roles as recommended.");
    case Constraint::Rounding:
        return tr("Whole groups, equal zones and odd quorums round the count up.");
    case Constraint::RequestUnits:
        return tr("Request units of the busiest minute.");
    case Constraint::Partitions:
        return tr("Partitions by request units and by stored bytes.");
    case Constraint::KvCache:
        return tr("Calls in flight against those whose KV cache fits beside the weights of the "
                  "local model.");
    case Constraint::TokenRate:
        return tr("Tokens of the busiest minute against what an instance computes at its target "
                  "utilisation.");
    case Constraint::TokenSpeed:
        return tr("Calls that share an instance slow each other down: enough instances that a "
                  "reader still gets the wanted tokens a second.");
    }
    return {};
}

QString PlanText::recoveryState(RecoveryState state)
{
    switch (state) {
    case RecoveryState::NotAsked:
        return tr("not asked");
    case RecoveryState::Met:
        return tr("kept");
    case RecoveryState::NotMet:
        return tr("missed");
    case RecoveryState::Unchecked:
        return tr("unchecked");
    }
    return {};
}

QString PlanText::recoveryMissing(RecoveryMissing missing)
{
    switch (missing) {
    case RecoveryMissing::None:
        return {};
    case RecoveryMissing::DiskThroughput:
        return tr("the throughput of a node's disk is not known");
    case RecoveryMissing::NetworkRate:
        return tr("the network rate of a server is not known");
    case RecoveryMissing::ManagedRestore:
        return tr("how long the provider takes to restore is not known");
    case RecoveryMissing::ReplicationLag:
        return tr("how far the second site is behind is not known");
    case RecoveryMissing::ServersElsewhere:
        return tr("own servers are needed to restore onto, and none stand by");
    case RecoveryMissing::NoBackup:
        return tr("neither backups nor a second site are kept");
    }
    return {};
}

QString PlanText::missing(Missing missing)
{
    switch (missing) {
    case Missing::None:
        return {};
    case Missing::NetworkRate:
        return tr("the network rate of this server is not known");
    case Missing::LocalDiskIops:
        return tr("the operations of the local disk are not known");
    case Missing::LocalDiskThroughput:
        return tr("the throughput of the local disk is not known");
    case Missing::VolumeIops:
        return tr("the operations of this volume are not known");
    case Missing::VolumeThroughput:
        return tr("the throughput of this volume is not known");
    }
    return {};
}

QString PlanText::diskKind(DiskChoice::Kind kind)
{
    switch (kind) {
    case DiskChoice::Kind::None:
        return tr("no disk");
    case DiskChoice::Kind::LocalNvme:
        return tr("local NVMe");
    case DiskChoice::Kind::Volume:
        return tr("network volume");
    case DiskChoice::Kind::Own:
        return tr("own disks");
    }
    return {};
}

QString PlanText::disk(const DiskChoice &disk, const Format &format)
{
    const QString name = disk.name.empty() || disk.kind != DiskChoice::Kind::Volume
                             ? diskKind(disk.kind)
                             : QString::fromStdString(disk.name);
    if (disk.kind == DiskChoice::Kind::None || disk.gib <= 0)
        return name;
    return tr("%1 %2", "size and kind of disk: 800 GiB gp3").arg(format.gib(disk.gib), name);
}

QString PlanText::purpose(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Results:
        return tr("results");
    case Purpose::Records:
        return tr("records");
    case Purpose::Search:
        return tr("search");
    case Purpose::Vector:
        return tr("vectors");
    case Purpose::Cache:
        return tr("cache");
    case Purpose::Analytics:
        return tr("analytics");
    case Purpose::Corpus:
        return tr("corpus");
    case Purpose::Existing:
        return tr("existing service");
    }
    return {};
}

QString PlanText::purposes(const std::vector<Purpose> &purposes, const Format &format)
{
    QStringList words;
    for (const Purpose each : purposes)
        words << purpose(each);
    return format.list(words);
}

QString PlanText::operation(ReportedOp operation)
{
    switch (operation) {
    case ReportedOp::Lookup:
        return tr("look-up");
    case ReportedOp::Insert:
        return tr("insert");
    case ReportedOp::Select:
        return tr("list");
    case ReportedOp::Aggregate:
        return tr("statistic");
    case ReportedOp::Search:
        return tr("search");
    case ReportedOp::Vector:
        return tr("vector search");
    }
    return {};
}

QString PlanText::priceStatus(PriceStatus status)
{
    switch (status) {
    case PriceStatus::Priced:
        return tr("priced");
    case PriceStatus::NotPriced:
        return tr("not priced");
    case PriceStatus::NotApplicable:
        return tr("does not apply");
    }
    return {};
}

QString PlanText::costItem(CostItem item)
{
    switch (item) {
    case CostItem::Servers:
        return tr("Servers");
    case CostItem::Disk:
        return tr("Disk");
    case CostItem::Iops:
        return tr("Disk operations");
    case CostItem::Throughput:
        return tr("Disk throughput");
    case CostItem::RequestUnits:
        return tr("Request units");
    case CostItem::ManagedStorage:
        return tr("Managed storage");
    case CostItem::ObjectStorage:
        return tr("Object storage");
    case CostItem::CrossZone:
        return tr("Traffic between zones");
    case CostItem::Egress:
        return tr("Traffic to the internet");
    case CostItem::Backup:
        return tr("Backup");
    case CostItem::Licence:
        return tr("Licence");
    case CostItem::Support:
        return tr("Support");
    case CostItem::Maintenance:
        return tr("Maintenance");
    case CostItem::Staff:
        return tr("Staff");
    case CostItem::PowerAndRack:
        return tr("Power and rack");
    case CostItem::DrSite:
        return tr("Second site");
    case CostItem::Purchase:
        return tr("Purchase");
    }
    return {};
}

QString PlanText::choice(ChoiceKind kind)
{
    switch (kind) {
    case ChoiceKind::Recommended:
        return tr("Recommended");
    case ChoiceKind::Lean:
        return tr("Lean");
    case ChoiceKind::Resilient:
        return tr("Resilient");
    case ChoiceKind::FewestNodes:
        return tr("Fewest nodes");
    case ChoiceKind::Start:
        return tr("Start");
    case ChoiceKind::OneStore:
        return tr("One store");
    case ChoiceKind::AllRdbms:
        return tr("All in the existing database");
    case ChoiceKind::OtherProduct:
        return tr("Other product");
    }
    return {};
}

QString PlanText::choiceHelp(ChoiceKind kind)
{
    switch (kind) {
    case ChoiceKind::Recommended:
        return tr("The least cost that meets every goal.");
    case ChoiceKind::Lean:
        return tr("The same without room for a failure.");
    case ChoiceKind::Resilient:
        return tr("Survives one level more than asked.");
    case ChoiceKind::FewestNodes:
        return tr("The fewest nodes to run, whatever they cost.");
    case ChoiceKind::Start:
        return tr("Enough for the first month, before the service grows.");
    case ChoiceKind::OneStore:
        return tr("Everything in one new store, where one product can do it all.");
    case ChoiceKind::AllRdbms:
        return tr("No new store: everything in the relational database that is there.");
    case ChoiceKind::OtherProduct:
        return tr("The best layout with another product for the results.");
    }
    return {};
}

} // namespace daemok::ui

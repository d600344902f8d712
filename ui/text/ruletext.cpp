// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/producttext.h"

namespace daemok::ui {

QString ProductText::rule(Rule rule)
{
    switch (rule) {
    case Rule::UtilisationTarget:
        return tr("share of CPU busy at peak");
    case Rule::UtilisationFailed:
        return tr("share of CPU busy at peak after the stated failure");
    case Rule::BackgroundFactor:
        return tr("factor for background work such as compaction");
    case Rule::ThreadsPerStation:
        return tr("vCPU that share one queue");
    case Rule::ConnectionsPerNode:
        return tr("client connections a node takes");
    case Rule::ConnectionMemoryMib:
        return tr("memory a connection holds, MiB");
    case Rule::HeapShare:
        return tr("share of memory given to the managed heap");
    case Rule::HeapCapGib:
        return tr("cap of the managed heap, GiB");
    case Rule::ReservedMemoryGib:
        return tr("memory of the operating system and agents, GiB");
    case Rule::UsableMemoryShare:
        return tr("share of memory that data may fill");
    case Rule::ResidentShare:
        return tr("share of the stored bytes that must be in memory");
    case Rule::ResidentItemBytes:
        return tr("bytes in memory for each item beside its value");
    case Rule::MemoryOverhead:
        return tr("factor on resident bytes for fragmentation");
    case Rule::DiskPerMemory:
        return tr("most disk data for each byte of memory");
    case Rule::DiskFillLimit:
        return tr("share of a disk that may be filled");
    case Rule::DiskOverhead:
        return tr("factor on stored bytes for index and file system");
    case Rule::Compresses:
        return tr("whether stored bytes are compressed");
    case Rule::SecondaryIndexBytes:
        return tr("extra stored bytes for each secondary index");
    case Rule::SecondaryIndexWork:
        return tr("extra insert work for each secondary index");
    case Rule::FullTextIndexBytes:
        return tr("extra stored bytes of the full-text index");
    case Rule::FullTextIndexWork:
        return tr("extra insert work of the full-text index");
    case Rule::DataPerNodeGib:
        return tr("most data for one node, GiB");
    case Rule::DiskPerNodeGib:
        return tr("largest disk of one node, GiB");
    case Rule::WriteAmplification:
        return tr("bytes written to disk for each byte inserted");
    case Rule::ReadIops:
        return tr("disk reads for one look-up that misses memory");
    case Rule::WriteIops:
        return tr("disk writes for one insert");
    case Rule::WorkingSetShare:
        return tr("share of the stored bytes that is hot");
    case Rule::ShardTargetGib:
        return tr("size of a shard, GiB");
    case Rule::ShardsPerHeapGib:
        return tr("shards for each GiB of heap");
    case Rule::ShardsPerNode:
        return tr("shards for each node");
    case Rule::ShardDocs:
        return tr("documents for each shard");
    case Rule::VectorBytesPerDim:
        return tr("bytes in memory for each vector dimension");
    case Rule::VectorGraphBytes:
        return tr("bytes in memory for each vector's graph");
    case Rule::VectorFactor:
        return tr("factor on the vectors' memory");
    case Rule::VectorMemoryShare:
        return tr("share of memory that vectors may use");
    case Rule::VectorMaxDims:
        return tr("largest number of indexed dimensions");
    case Rule::ItemLimitBytes:
        return tr("largest item, bytes");
    case Rule::CopiesDefault:
        return tr("copies of the data, the first included");
    case Rule::CopiesMax:
        return tr("most copies of the data");
    case Rule::ReadReplies:
        return tr("copies asked for one read");
    case Rule::WriteReplies:
        return tr("copies awaited for one write");
    case Rule::MinVcpu:
        return tr("production floor of a data node, vCPU");
    case Rule::MinMemoryGib:
        return tr("production floor of a data node, GiB of memory");
    case Rule::MemoryPerVcpuGib:
        return tr("least memory for each vCPU, GiB");
    case Rule::NodesMax:
        return tr("largest cluster, nodes");
    case Rule::QueriesPerNode:
        return tr("planning ceiling of selects a second for one node");
    case Rule::QueryPoolPerVcpu:
        return tr("queries in execution for each vCPU");
    case Rule::PurgeLagDays:
        return tr("days until deleted data gives its space back");
    case Rule::ReadUnitBytes:
        return tr("bytes covered by one read unit");
    case Rule::WriteUnitBytes:
        return tr("bytes covered by one write unit");
    case Rule::ReadUnits:
        return tr("units for one read");
    case Rule::WriteUnits:
        return tr("units for one write");
    case Rule::UnitsPerPartition:
        return tr("units a second for one partition");
    case Rule::GibPerPartition:
        return tr("stored GiB for one partition");
    case Rule::FanOutUnits:
        return tr("extra units for each partition a query crosses");
    case Rule::UnitStep:
        return tr("step in which units are bought");
    case Rule::RoundTripMs:
        return tr("network round trip inside a zone, ms");
    case Rule::DiskReadMsLocal:
        return tr("mean read of a local NVMe disk, ms");
    case Rule::DiskReadMsVolume:
        return tr("mean read of a network volume, ms");
    case Rule::ServiceCv:
        return tr("coefficient of variation of CPU service");
    case Rule::ScanCv:
        return tr("coefficient of variation of reading through data");
    case Rule::SecondaryIndexes:
        return tr("secondary indexes a store keeps when lists are asked");
    case Rule::ExistingReadsPerRequest:
        return tr("reads each AI request adds to the existing database");
    case Rule::ExistingWritesPerRequest:
        return tr("writes each AI request adds to the existing database");
    case Rule::BatchRows:
        return tr("rows a store takes in one insert");
    case Rule::Count_:
        break;
    }
    return {};
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/ledger.h"

namespace daemok {

std::string_view constraintName(Constraint c)
{
    switch (c) {
    case Constraint::Connections:
        return "connections";
    case Constraint::Cpu:
        return "cpu";
    case Constraint::Memory:
        return "memory";
    case Constraint::MemoryRatio:
        return "memory_ratio";
    case Constraint::Disk:
        return "disk";
    case Constraint::Density:
        return "density";
    case Constraint::Iops:
        return "iops";
    case Constraint::DiskThroughput:
        return "disk_throughput";
    case Constraint::Network:
        return "network";
    case Constraint::Shards:
        return "shards";
    case Constraint::QueryCeiling:
        return "query_ceiling";
    case Constraint::HaMinimum:
        return "ha_minimum";
    case Constraint::Survive:
        return "survive";
    case Constraint::Latency:
        return "latency";
    case Constraint::Rounding:
        return "rounding";
    case Constraint::RequestUnits:
        return "request_units";
    case Constraint::Partitions:
        return "partitions";
    case Constraint::KvCache:
        return "kv_cache";
    case Constraint::TokenRate:
        return "token_rate";
    case Constraint::TokenSpeed:
        return "token_speed";
    }
    return "";
}

std::string_view missingName(Missing m)
{
    switch (m) {
    case Missing::None:
        return "";
    case Missing::NetworkRate:
        return "network_rate";
    case Missing::LocalDiskIops:
        return "local_disk_iops";
    case Missing::LocalDiskThroughput:
        return "local_disk_throughput";
    case Missing::VolumeIops:
        return "volume_iops";
    case Missing::VolumeThroughput:
        return "volume_throughput";
    }
    return "";
}

} // namespace daemok

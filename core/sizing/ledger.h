// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace daemok {

/// Why a role needs its nodes. One ledger line each; the largest line is the role's count.
enum class Constraint : std::uint8_t {
    Connections,
    Cpu,
    Memory,
    MemoryRatio,
    Disk,
    Density,
    Iops,
    DiskThroughput,
    Network,
    Shards,
    QueryCeiling,
    HaMinimum,
    Survive,
    Latency,
    Rounding,
    RequestUnits,
    Partitions,
    KvCache,    ///< calls of a local model whose KV cache must be held at once
    TokenRate,  ///< tokens a second of a local model at peak
    TokenSpeed, ///< tokens a second that one reader wants
};

/// A fact without which a line stays unchecked.
enum class Missing : std::uint8_t {
    None,
    NetworkRate,
    LocalDiskIops,
    LocalDiskThroughput,
    VolumeIops,
    VolumeThroughput
};

struct LedgerLine
{
    Constraint constraint{};
    double demand = 0;
    double perNode = 0; ///< usable on one node
    std::string_view
        unit; ///< of demand and perNode: "connections", "vCPU", "GiB", "IOPS", "MB/s", "Gbit/s", "nodes", ...
    int nodes = 0; ///< 0 on an unchecked line
    bool binding = false;
    bool checked = true;
    Missing missing = Missing::None;
    Origin origin = Origin::Assumed; ///< weakest input
    Source source;                   ///< of the weakest input that has one
};

struct DiskChoice
{
    enum class Kind : std::uint8_t { None, LocalNvme, Volume, Own } kind = Kind::None;
    std::string name; ///< volume type
    double gib = 0;   ///< per node
    double iops = 0;  ///< bought, per node (0 = what is included)
    double mbps = 0;
};

/// Names used in plan --json; ui/text owns the sentences.
std::string_view constraintName(Constraint c);
std::string_view missingName(Missing m);

} // namespace daemok

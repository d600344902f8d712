// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/assemble.h"

#include <optional>
#include <string_view>

namespace daemok::planner {

/// What one data node of a store can read or write, 1e6 B/s, and the fact that is missing to be sure of it.
struct NodeRate
{
    double disk = 0;    ///< 0: not known
    double network = 0; ///< 0: not known
    RecoveryMissing missing{};

    /// The lesser of what is known.
    [[nodiscard]] double least() const
    {
        return disk > 0 && network > 0 ? std::min(disk, network) : std::max(disk, network);
    }
};
[[nodiscard]] NodeRate nodeRate(const ServerType &server, const RoleChoice &choice,
                                double boughtMbps);

namespace recoveryformula {

/// Minutes in which n nodes move G GiB, each at the share s of m MB/s.
template <class Sink>
double movingMinutes(double gib, int nodes, double mbps, const AssumedRange &share, bool restore,
                     Sink &sink)
{
    sink.formula("t = G * 1073741824 / (n * m * 1000000 * s) / 60");
    if constexpr (Sink::recording) {
        sink.term("G", restore ? "bytes_of_all_copies" : "stored_bytes_one_copy", gib, "GiB",
                  Origin::Preset);
        sink.term("n", "nodes", nodes, "nodes");
        sink.term("m", "node_throughput", mbps, "MB/s", Origin::Published);
        sink.term("s", restore ? "restore_share" : "backup_share", share.value.likely, "share",
                  Origin::Assumed);
    }
    return gib * kGiB / (nodes * mbps * 1e6 * share.value.likely) / 60;
}

/// Minutes until the service works again where backups are restored: noticing and deciding, then the longest restore.
template <class Sink>
double recoveryMinutes(const AssumedRange &switching, std::optional<double> restoreMin, bool active,
                       Sink &sink)
{
    const double decide = active ? switching.value.low : switching.value.likely;
    sink.formula(restoreMin ? "t = t_s + t_r" : "t = t_s");
    if constexpr (Sink::recording) {
        sink.term("t_s", "switch_minutes", decide, "min", Origin::Assumed);
        if (restoreMin)
            sink.term("t_r", "restore_minutes", *restoreMin, "min");
    }
    return decide + restoreMin.value_or(0);
}

} // namespace recoveryformula

/// Backup and recovery of a layout; of the existing database only where it holds everything.
[[nodiscard]] Recovery recoveryOf(const Catalog &catalog, const UsagePattern &pattern,
                                  const Market &market, const ChosenLayout &chosen,
                                  const Layout &layout);

/// A time against its goal. `atLeast`: a lower bound of it, so that it may prove a miss but not that it is kept.
[[nodiscard]] RecoveryCheck recoveryCheck(std::optional<double> goalMin,
                                          std::optional<double> reachedMin,
                                          RecoveryMissing missing);

} // namespace daemok::planner

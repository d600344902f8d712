// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demand.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace daemok {

/// Groups of operations that move between stores as one. Key = inserts and look-ups of records, which stay with
/// the results store; Cache = look-ups of results that may be used again, which a store in memory may take.
enum class Group : std::uint8_t {
    Key = 1,
    List = 2,
    Text = 4,
    Vector = 8,
    Aggregate = 16,
    Cache = 32,
};
using GroupMask = std::uint8_t;

constexpr GroupMask bit(Group g)
{
    return static_cast<GroupMask>(g);
}
constexpr bool has(GroupMask mask, Group g)
{
    return (mask & bit(g)) != 0;
}
[[nodiscard]] Group groupOf(const OperationLoad &load);

/// What one store is asked to hold and to answer. Data that another store holds too is stored, written
/// and fed again here. Bytes are of one logical copy before index, compression and copies.
struct StoreBundle
{
    GroupMask mask = 0;
    std::vector<OperationLoad> loads;
    std::array<bool, kDataSets> holds{};
    double itemBytes = 0; ///< bytes of items (results, records, corpus) and vectors
    double items = 0;     ///< items but vectors
    double textBytes = 0; ///< bytes under a full-text index
    double vectors = 0;   ///< vectors to be searched
    double dimensions = 0;
    double insertedBytesPerDay = 0;
    double insertedBytesPerSecond = 0; ///< busiest minute
    double connections = 0;
    double compressibility = 1;
    double largestItem = 0;

    [[nodiscard]] double vectorBytes() const { return vectors * 4.0 * dimensions; }
    /// Items without their vectors: what is compressed and indexed.
    [[nodiscard]] double plainBytes() const { return std::max(0.0, itemBytes - vectorBytes()); }
    [[nodiscard]] bool primary() const { return has(mask, Group::Key); }
    [[nodiscard]] bool cache() const { return has(mask, Group::Cache) && !primary(); }
    [[nodiscard]] bool asks(Operation op) const;
};

/// Groups that the demand asks for; Key is always there.
[[nodiscard]] GroupMask askedGroups(const Demand &demand);
/// The part of the demand that a store with these groups carries, where `asked` are all groups of the layout.
[[nodiscard]] StoreBundle makeBundle(const Demand &demand, GroupMask mask, GroupMask asked);
/// All ways to split `asked` into at most `most` stores; the first block of each holds Key, and what is cached
/// is in it or in a block of its own.
[[nodiscard]] std::vector<std::vector<GroupMask>> partitions(GroupMask asked, int most);

} // namespace daemok

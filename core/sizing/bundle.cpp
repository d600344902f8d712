// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sizing/bundle.h"

#include <algorithm>

namespace daemok {

Group groupOf(const OperationLoad &load)
{
    switch (load.operation) {
    case Operation::Lookup:
        return load.dataSet == DataSetId::Results ? Group::Cache : Group::Key;
    case Operation::Insert:
        return Group::Key;
    case Operation::List:
        return Group::List;
    case Operation::FullText:
        return Group::Text;
    case Operation::Vector:
        return Group::Vector;
    case Operation::Aggregate:
        return Group::Aggregate;
    }
    return Group::Key;
}

bool StoreBundle::asks(Operation op) const
{
    return std::any_of(loads.begin(), loads.end(),
                       [op](const OperationLoad &l) { return l.operation == op; });
}

GroupMask askedGroups(const Demand &demand)
{
    GroupMask mask = bit(Group::Key);
    for (const OperationLoad &load : demand.operations)
        if (load.dataSet != DataSetId::Existing)
            mask = static_cast<GroupMask>(mask | bit(groupOf(load)));
    return mask;
}

namespace {

/// Which blocks hold a data set: its searches' homes, and the results store for what is written by key.
bool holdsSet(DataSetId id, GroupMask mask, GroupMask asked)
{
    const bool primary = has(mask, Group::Key);
    switch (id) {
    case DataSetId::Results:
        return primary || has(mask, Group::Cache);
    case DataSetId::Records:
        return primary || has(mask, Group::List) || has(mask, Group::Text)
               || has(mask, Group::Aggregate);
    case DataSetId::Vectors:
        return has(asked, Group::Vector) ? has(mask, Group::Vector) : primary;
    case DataSetId::Corpus:
        if (has(asked, Group::Vector))
            return has(mask, Group::Vector) || (has(mask, Group::Text) && !primary);
        return has(asked, Group::Text) ? has(mask, Group::Text) : primary;
    case DataSetId::Existing:
        return false;
    }
    return false;
}

} // namespace

StoreBundle makeBundle(const Demand &demand, GroupMask mask, GroupMask asked)
{
    StoreBundle bundle;
    bundle.mask = mask;
    bundle.connections = demand.storeConnections;
    bundle.compressibility = demand.compressibility;
    bundle.dimensions = demand.vectorDimensions;
    const auto searches = [&](DataSetId id, Operation op) { return demand.rate(id, op) > 0; };
    for (const DataSet &data : demand.dataSets) {
        // A text store needs the corpus only where the corpus itself is searched by text.
        bool held = holdsSet(data.id, mask, asked);
        if (data.id == DataSetId::Corpus && held && !has(mask, Group::Vector)
            && has(asked, Group::Vector))
            held = searches(DataSetId::Corpus, Operation::FullText);
        bundle.holds[static_cast<std::size_t>(data.id)] = held;
        if (!held)
            continue;
        bundle.itemBytes += data.bytes().value();
        bundle.insertedBytesPerDay += data.insertedBytesPerDay;
        if (data.id == DataSetId::Vectors)
            bundle.vectors += data.items;
        else
            bundle.items += data.items;
        if (data.id == DataSetId::Corpus && searches(DataSetId::Corpus, Operation::Vector)) {
            bundle.vectors += data.items;
            bundle.itemBytes += data.items * 4.0 * demand.vectorDimensions;
        }
        bundle.largestItem = std::max(bundle.largestItem, data.items > 0 ? data.bytesPerItem : 0);
        const bool textSearched = has(mask, Group::Text) && searches(data.id, Operation::FullText);
        bundle.textBytes += textSearched ? data.bytes().value() : 0;
    }
    bundle.loads.reserve(demand.operations.size());
    for (const OperationLoad &load : demand.operations) {
        const bool held = bundle.holds[static_cast<std::size_t>(load.dataSet)];
        const bool insert = load.operation == Operation::Insert;
        if (!held || (!insert && !has(mask, groupOf(load))))
            continue;
        bundle.loads.push_back(load);
        if (insert)
            bundle.insertedBytesPerSecond += load.rate.value() * load.bytesMoved;
    }
    return bundle;
}

std::vector<std::vector<GroupMask>> partitions(GroupMask asked, int most)
{
    std::vector<std::vector<GroupMask>> all{{bit(Group::Key)}};
    for (const Group g :
         {Group::List, Group::Text, Group::Vector, Group::Aggregate, Group::Cache}) {
        if (!has(asked, g))
            continue;
        std::vector<std::vector<GroupMask>> next;
        for (const std::vector<GroupMask> &partition : all) {
            const std::size_t joinable = g == Group::Cache ? 1 : partition.size();
            for (std::size_t i = 0; i < joinable; ++i) {
                next.push_back(partition);
                next.back()[i] = static_cast<GroupMask>(next.back()[i] | bit(g));
            }
            if (static_cast<int>(partition.size()) < most) {
                next.push_back(partition);
                next.back().push_back(bit(g));
            }
        }
        all = std::move(next);
    }
    return all;
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/terms.h"
#include "core/sizing/bundle.h"
#include "core/sizing/rulevalues.h"

#include <algorithm>
#include <cmath>

namespace daemok {

/// Capacity units of a managed product in the busiest minute. Products that sell one unit for reads and
/// writes (in steps of more than one) have `single` set and everything in writeUnits.
struct ManagedDemand
{
    double readUnits = 0;  ///< units a second
    double writeUnits = 0; ///< units a second
    double storedGib = 0;
    double partitions = 0;
    bool single = false;
};

/// Units of one operation: ceil(bytes / unit bytes) x units each.
template <class Sink> double unitsOf(double bytes, double unitBytes, double unitsEach, Sink &sink)
{
    sink.formula("units = ceil(bytes / unit bytes) * units each");
    sink.term("bytes", "bytes_of_operation", bytes, "B");
    sink.term("unit bytes", "unit_bytes", unitBytes, "B");
    sink.term("units each", "units_each", unitsEach, "units");
    return std::max(1.0, std::ceil(bytes / std::max(unitBytes, 1.0))) * unitsEach;
}

[[nodiscard]] inline ManagedDemand managedDemand(const RuleValues &rules, const StoreBundle &bundle)
{
    NoTerms none;
    ManagedDemand demand;
    demand.single = rules[Rule::UnitStep] > 1;
    demand.storedGib = bundle.itemBytes * std::max(1.0, rules[Rule::DiskOverhead]) / kGiB;
    for (const OperationLoad &load : bundle.loads) {
        const bool write = load.operation == Operation::Insert;
        const double each = write ? unitsOf(load.bytesMoved, rules[Rule::WriteUnitBytes],
                                            rules[Rule::WriteUnits], none)
                                  : unitsOf(load.bytesMoved, rules[Rule::ReadUnitBytes],
                                            rules[Rule::ReadUnits], none);
        (write ? demand.writeUnits : demand.readUnits) += load.rate.value() * each;
    }
    const double units = demand.readUnits + demand.writeUnits;
    const double byUnits =
        limited(rules[Rule::UnitsPerPartition]) ? units / rules[Rule::UnitsPerPartition] : 0;
    const double byBytes =
        limited(rules[Rule::GibPerPartition]) ? demand.storedGib / rules[Rule::GibPerPartition] : 0;
    demand.partitions = std::max(1.0, std::ceil(std::max(byUnits, byBytes)));
    if (demand.single) {
        double all = units;
        for (const OperationLoad &load : bundle.loads)
            if (load.operation != Operation::Insert && load.operation != Operation::Lookup)
                all += load.rate.value() * rules[Rule::FanOutUnits] * demand.partitions;
        demand.writeUnits = std::ceil(all / rules[Rule::UnitStep]) * rules[Rule::UnitStep];
        demand.readUnits = 0;
    }
    return demand;
}

} // namespace daemok

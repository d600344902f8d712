// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/terms.h"
#include "core/sizing/bundle.h"
#include "core/sizing/rulevalues.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

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

/// Units of one operation: ceil(bytes / unit bytes) x units each, at least one unit's worth.
[[nodiscard]] inline double unitsOf(double bytes, double unitBytes, double unitsEach)
{
    return std::max(1.0, std::ceil(bytes / std::max(unitBytes, 1.0))) * unitsEach;
}

/// A part of ManagedDemand that a recording sink is asked for.
enum class ManagedPart : std::uint8_t { None, Read, Write, Stored };

namespace managed_detail {

/// Terms of the units that reads or writes take; returns the sum as the formula writes it.
inline std::string unitTerms(const RuleValues &rules, const StoreBundle &bundle, bool writes,
                             bool reads, RecordedTerms &sink)
{
    std::string sum;
    const auto rule = [&](Rule r, const char *symbol, const char *name, double value,
                          const char *unit) {
        if (!sink.has(symbol))
            sink.term(symbol, name, value, unit, rules.figure(r).origin, rules.figure(r).source);
    };
    for (std::size_t i = 0; i < bundle.loads.size(); ++i) {
        const OperationLoad &load = bundle.loads[i];
        const bool write = load.operation == Operation::Insert;
        if (write ? !writes : !reads)
            continue;
        const std::string n = std::to_string(i + 1);
        const std::string op(operationName(load.operation));
        sum += (sum.empty() ? "r" : " + r") + n + " * max(1, ceil(B" + n
               + (write ? " / b_w)) * k_w" : " / b_r)) * k_r");
        sink.term("r" + n, "rate_" + op, load.rate.value(), "1/s", Origin::Preset);
        sink.term("B" + n, "bytes_of_operation", load.bytesMoved, "B", Origin::Preset);
        const Rule size = write ? Rule::WriteUnitBytes : Rule::ReadUnitBytes;
        const Rule units = write ? Rule::WriteUnits : Rule::ReadUnits;
        rule(size, write ? "b_w" : "b_r", write ? "write_unit_bytes" : "read_unit_bytes",
             std::max(rules[size], 1.0), "B");
        rule(units, write ? "k_w" : "k_r", write ? "write_units_each" : "read_units_each",
             rules[units], "units");
    }
    return sum.empty() ? "0" : sum;
}

} // namespace managed_detail

template <class Sink>
ManagedDemand managedDemand(const RuleValues &rules, const StoreBundle &bundle, Sink &sink,
                            ManagedPart part)
{
    ManagedDemand demand;
    demand.single = rules[Rule::UnitStep] > 1;
    demand.storedGib = bundle.itemBytes * std::max(1.0, rules[Rule::DiskOverhead]) / kGiB;
    double searches = 0; ///< 1/s that ask every partition
    for (const OperationLoad &load : bundle.loads) {
        const bool write = load.operation == Operation::Insert;
        const double each =
            write ? unitsOf(load.bytesMoved, rules[Rule::WriteUnitBytes], rules[Rule::WriteUnits])
                  : unitsOf(load.bytesMoved, rules[Rule::ReadUnitBytes], rules[Rule::ReadUnits]);
        (write ? demand.writeUnits : demand.readUnits) += load.rate.value() * each;
        searches += write || load.operation == Operation::Lookup ? 0 : load.rate.value();
    }
    const double units = demand.readUnits + demand.writeUnits;
    const double byUnits =
        limited(rules[Rule::UnitsPerPartition]) ? units / rules[Rule::UnitsPerPartition] : 0;
    const double byBytes =
        limited(rules[Rule::GibPerPartition]) ? demand.storedGib / rules[Rule::GibPerPartition] : 0;
    demand.partitions = std::max(1.0, std::ceil(std::max(byUnits, byBytes)));
    if (demand.single) {
        const double all = units + searches * rules[Rule::FanOutUnits] * demand.partitions;
        demand.writeUnits = std::ceil(all / rules[Rule::UnitStep]) * rules[Rule::UnitStep];
        demand.readUnits = 0;
    }
    if constexpr (Sink::recording) {
        const auto rule = [&](Rule r, const char *symbol, const char *name, double value,
                              const char *unit) {
            sink.term(symbol, name, value, unit, rules.figure(r).origin, rules.figure(r).source);
        };
        if (part == ManagedPart::Stored) {
            sink.formula("stored = V * o");
            sink.term("V", "stored_bytes_items", bundle.itemBytes / kGiB, "GiB", Origin::Preset);
            rule(Rule::DiskOverhead, "o", "disk_overhead", std::max(1.0, rules[Rule::DiskOverhead]),
                 "factor");
        } else if (part != ManagedPart::None && !demand.single) {
            const bool write = part == ManagedPart::Write;
            sink.formula("units = ceil("
                         + managed_detail::unitTerms(rules, bundle, write, !write, sink) + ")");
        } else if (part != ManagedPart::None) {
            const std::string sum = managed_detail::unitTerms(rules, bundle, true, true, sink);
            sink.formula("units = ceil((" + sum
                         + (searches > 0 ? " + s * f * p) / k) * k" : ") / k) * k"));
            rule(Rule::UnitStep, "k", "unit_step", rules[Rule::UnitStep], "units");
            if (searches > 0) {
                sink.term("s", "searches", searches, "1/s", Origin::Preset);
                rule(Rule::FanOutUnits, "f", "fan_out_units", rules[Rule::FanOutUnits], "units");
                rule(Rule::UnitsPerPartition, "p", "partitions", demand.partitions, "partitions");
            }
        }
    }
    return demand;
}

[[nodiscard]] inline ManagedDemand managedDemand(const RuleValues &rules, const StoreBundle &bundle)
{
    NoTerms none;
    return managedDemand(rules, bundle, none, ManagedPart::None);
}

} // namespace daemok

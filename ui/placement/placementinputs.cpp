// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/placementinputs.h"

#include "core/placement/serving/catalogdevices.h"

namespace daemok::ui {

using placement::WorkloadKind;

namespace {

constexpr double kHour = 3600;

InputValue assumed(double value)
{
    return {value, Origin::Assumed};
}

InputValue answered(const UsagePattern &pattern, AnswerId id, double scale, double fallback)
{
    const double value = pattern.likely(id) / scale;
    return value > 0 ? InputValue{value, pattern.origin(id)} : assumed(fallback);
}

InputValue planned(double value, double fallback)
{
    return value > 0 ? InputValue{value, Origin::Estimate} : assumed(fallback);
}

// What stands there until somebody types.
InputValue standing(PlacementInput input, const UsagePattern &pattern, const Plan *plan)
{
    static const Demand nothing;
    const Demand &demand = plan != nullptr ? plan->demand : nothing;
    switch (input) {
    case PlacementInput::Vectors:
        return planned(demand.dataSet(DataSetId::Vectors).items, 1e6);
    case PlacementInput::Dimensions:
        return answered(pattern, AnswerId::VectorDimensions, 1, 768);
    case PlacementInput::BytesPerDimension:
        return assumed(4);
    case PlacementInput::QueriesPerSecond:
        return planned(demand.rate(Operation::Vector), 1);
    case PlacementInput::QueriesAtOnce:
        return assumed(8);
    case PlacementInput::SearchHours:
        return assumed(1);
    case PlacementInput::Items:
        return answered(pattern, AnswerId::BatchItems, 1, 1e6);
    case PlacementInput::ItemBytes:
        return assumed(4096);
    case PlacementInput::ItemFlop:
        return assumed(1e6);
    case PlacementInput::DeadlineHours:
        return answered(pattern, AnswerId::BatchDeadlineH, 1, 8);
    case PlacementInput::DataGib:
        return assumed(16);
    case PlacementInput::Passes:
    case PlacementInput::FlopPerByte:
        return assumed(1);
    case PlacementInput::OutputShare:
    case PlacementInput::ResidentGib:
        return assumed(0);
    case PlacementInput::SourceMBs:
        return assumed(1000);
    case PlacementInput::BitsPerWeight:
    case PlacementInput::CacheBits:
        return assumed(16);
    case PlacementInput::CallsInFlight:
        return planned(plan != nullptr ? plan->llmLoad.callsInFlight : 0, 1);
    case PlacementInput::NUM_INPUTS:
        break;
    }
    return {};
}

NumberForm number(double min, double max, const QString &unit = {})
{
    NumberForm form;
    form.min = min;
    form.max = max;
    form.shownUnit = unit;
    return form;
}

NumberForm whole(double min, double max)
{
    NumberForm form = number(min, max);
    form.integer = true;
    return form;
}

} // namespace

std::vector<PlacementInput> PlacementInputs::of(WorkloadKind kind)
{
    using I = PlacementInput;
    switch (kind) {
    case WorkloadKind::Embedding:
        return {I::Vectors,       I::Dimensions,  I::BytesPerDimension, I::QueriesPerSecond,
                I::QueriesAtOnce, I::SearchHours, I::SourceMBs};
    case WorkloadKind::Batch:
        return {I::Items,  I::ItemBytes,     I::ItemFlop, I::ResidentGib,
                I::Passes, I::DeadlineHours, I::SourceMBs};
    case WorkloadKind::Llm:
        return {I::BitsPerWeight, I::CacheBits, I::CallsInFlight};
    case WorkloadKind::User:
        return {I::DataGib,     I::Passes,      I::FlopPerByte,
                I::OutputShare, I::ResidentGib, I::SourceMBs};
    }
    return {};
}

QString PlacementInputs::label(PlacementInput input)
{
    switch (input) {
    case PlacementInput::Vectors:
        return tr("Vectors");
    case PlacementInput::Dimensions:
        return tr("Dimensions");
    case PlacementInput::BytesPerDimension:
        return tr("Bytes each");
    case PlacementInput::QueriesPerSecond:
        return tr("Queries");
    case PlacementInput::QueriesAtOnce:
        return tr("Per pass");
    case PlacementInput::SearchHours:
        return tr("Time span");
    case PlacementInput::Items:
        return tr("Items");
    case PlacementInput::ItemBytes:
        return tr("Bytes an item");
    case PlacementInput::ItemFlop:
        return tr("Work an item");
    case PlacementInput::DeadlineHours:
        return tr("Deadline");
    case PlacementInput::DataGib:
        return tr("Data");
    case PlacementInput::Passes:
        return tr("Passes");
    case PlacementInput::FlopPerByte:
        return tr("Work a byte");
    case PlacementInput::OutputShare:
        return tr("Results a byte");
    case PlacementInput::ResidentGib:
        return tr("Always resident");
    case PlacementInput::SourceMBs:
        return tr("Source");
    case PlacementInput::BitsPerWeight:
        return tr("Bits a weight");
    case PlacementInput::CacheBits:
        return tr("Cache bits");
    case PlacementInput::CallsInFlight:
        return tr("Calls in flight");
    case PlacementInput::NUM_INPUTS:
        break;
    }
    return {};
}

QString PlacementInputs::help(PlacementInput input)
{
    switch (input) {
    case PlacementInput::Vectors:
        return tr("Embeddings that a search goes through.");
    case PlacementInput::Dimensions:
        return tr("Numbers of an embedding.");
    case PlacementInput::BytesPerDimension:
        return tr("4 for 32-bit floats, 2 for 16-bit, 1 for 8-bit integers.");
    case PlacementInput::QueriesPerSecond:
        return tr("Searches a second at peak.");
    case PlacementInput::QueriesAtOnce:
        return tr("Queries that share one pass over the data.");
    case PlacementInput::SearchHours:
        return tr("Every batch of queries in this time is one pass over the data.");
    case PlacementInput::Items:
        return tr("Items of a batch run.");
    case PlacementInput::ItemBytes:
        return tr("Bytes read for one item.");
    case PlacementInput::ItemFlop:
        return tr("Arithmetic operations for one item.");
    case PlacementInput::DeadlineHours:
        return tr("A run that takes longer is refused.");
    case PlacementInput::DataGib:
        return tr("Input of the work.");
    case PlacementInput::Passes:
        return tr("How often the work goes through its data.");
    case PlacementInput::FlopPerByte:
        return tr("Arithmetic operations for one byte of input.");
    case PlacementInput::OutputShare:
        return tr("Bytes of results for one byte of input.");
    case PlacementInput::ResidentGib:
        return tr("Weights and tables that stay on the device beside the data.");
    case PlacementInput::SourceMBs:
        return tr("How fast the data can be read, megabytes a second; 0: they lie in memory.");
    case PlacementInput::BitsPerWeight:
        return tr("16 as published; 8 or about 4.85 when quantised.");
    case PlacementInput::CacheBits:
        return tr("16 or 8 bits for a number of the calls' cache.");
    case PlacementInput::CallsInFlight:
        return tr("Calls that are answered at the same time at peak.");
    case PlacementInput::NUM_INPUTS:
        break;
    }
    return {};
}

NumberForm PlacementInputs::form(PlacementInput input)
{
    switch (input) {
    case PlacementInput::Vectors:
    case PlacementInput::Items:
        return whole(1, 1e13);
    case PlacementInput::Dimensions:
        return whole(1, 65536);
    case PlacementInput::BytesPerDimension:
        return number(0.125, 16);
    case PlacementInput::QueriesPerSecond:
        return number(1e-6, 1e7, tr("/s"));
    case PlacementInput::QueriesAtOnce:
        return whole(1, 1e6);
    case PlacementInput::SearchHours:
    case PlacementInput::DeadlineHours:
        return number(1e-4, 1e5, tr("h"));
    case PlacementInput::ItemBytes:
        return number(1, 1e12, tr("B"));
    case PlacementInput::ItemFlop:
        return number(0, 1e18, tr("flop"));
    case PlacementInput::DataGib:
        return number(1e-3, 1e8, tr("GiB"));
    case PlacementInput::Passes:
        return number(1, 1e9);
    case PlacementInput::FlopPerByte:
        return number(0, 1e9, tr("flop"));
    case PlacementInput::OutputShare:
        return number(0, 1e3);
    case PlacementInput::ResidentGib:
        return number(0, 1e6, tr("GiB"));
    case PlacementInput::SourceMBs:
        return number(0, 1e7, tr("MB/s"));
    case PlacementInput::BitsPerWeight:
    case PlacementInput::CacheBits:
        return number(1, 32, tr("bit"));
    case PlacementInput::CallsInFlight:
        return number(0.01, 1e7);
    case PlacementInput::NUM_INPUTS:
        break;
    }
    return {};
}

InputValue PlacementInputs::value(PlacementInput input, const WorkloadInputs &inputs,
                                  const UsagePattern &pattern, const Plan *plan)
{
    const auto typed = inputs.typed.find(input);
    return typed != inputs.typed.end() ? InputValue{typed->second, Origin::Estimate}
                                       : standing(input, pattern, plan);
}

placement::Workload PlacementInputs::workload(const WorkloadInputs &inputs,
                                              const UsagePattern &pattern, const Plan *plan)
{
    const auto of = [&](PlacementInput input) { return value(input, inputs, pattern, plan).value; };
    placement::Workload workload;
    switch (inputs.kind) {
    case WorkloadKind::Embedding: {
        placement::EmbeddingSearch search;
        search.index = inputs.index;
        search.vectors = of(PlacementInput::Vectors);
        search.dimensions = of(PlacementInput::Dimensions);
        search.bytesPerDimension = of(PlacementInput::BytesPerDimension);
        search.queriesPerSecond = of(PlacementInput::QueriesPerSecond);
        search.queriesAtOnce = of(PlacementInput::QueriesAtOnce);
        search.seconds = of(PlacementInput::SearchHours) * kHour;
        workload = placement::workloadOf(search);
        workload.deadline = Seconds(search.seconds); // searches of an hour must be done in an hour
        break;
    }
    case WorkloadKind::Batch: {
        placement::BatchScoring batch;
        batch.items = of(PlacementInput::Items);
        batch.bytesPerItem = of(PlacementInput::ItemBytes);
        batch.flopPerItem = of(PlacementInput::ItemFlop);
        batch.model = Bytes(of(PlacementInput::ResidentGib) * kGiB);
        batch.passes = of(PlacementInput::Passes);
        batch.deadline = Seconds(of(PlacementInput::DeadlineHours) * kHour);
        workload = placement::workloadOf(batch);
        break;
    }
    case WorkloadKind::Llm:
    case WorkloadKind::User:
        workload.kind = inputs.kind;
        workload.input = Bytes(of(PlacementInput::DataGib) * kGiB);
        workload.passes = of(PlacementInput::Passes);
        workload.flopPerByte = of(PlacementInput::FlopPerByte);
        workload.outputRatio = of(PlacementInput::OutputShare);
        workload.fixed = Bytes(of(PlacementInput::ResidentGib) * kGiB);
        workload.streamable = inputs.streamable;
        break;
    }
    const InputValue source = value(PlacementInput::SourceMBs, inputs, pattern, plan);
    if (source.value > 0) {
        const bool typed = source.origin != Origin::Assumed;
        workload.source =
            placement::Rated{source.value * 1e6, placement::Confidence::Assumed,
                             typed ? "entered by hand" : "a solid-state disk, assumed"};
    }
    return workload;
}

placement::ServingLoad PlacementInputs::load(const WorkloadInputs &inputs,
                                             const UsagePattern &pattern, const Plan *plan)
{
    placement::ServingLoad load =
        placement::servingLoad(pattern, plan != nullptr ? plan->llmLoad : LlmLoad());
    const double calls = value(PlacementInput::CallsInFlight, inputs, pattern, plan).value;
    // More calls at the same time are more tokens a second.
    if (load.callsInFlight > 0) {
        const double factor = calls / load.callsInFlight;
        load.inputTokensPerSecond *= factor;
        load.outputTokensPerSecond *= factor;
        load.callsPerMonth *= factor;
    }
    load.callsInFlight = calls;
    return load;
}

} // namespace daemok::ui

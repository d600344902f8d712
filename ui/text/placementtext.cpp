// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/placementtext.h"

#include "ui/text/devicetext.h"
#include "ui/text/format.h"

namespace daemok::ui {

using namespace placement;

QString PlacementText::gib(double bytes, const Format &format)
{
    constexpr double mib = 1024.0 * 1024.0;
    if (bytes < mib)
        return tr("%1 KiB").arg(format.number(bytes / 1024));
    return bytes < kGiB ? tr("%1 MiB").arg(format.number(bytes / mib)) : format.gib(bytes / kGiB);
}

QString PlacementText::time(double seconds, const Format &format)
{
    return seconds < 1 ? format.milliseconds(seconds * 1e3) : format.seconds(seconds);
}

QString PlacementText::workload(WorkloadKind kind)
{
    switch (kind) {
    case WorkloadKind::Embedding:
        return tr("Embedding search");
    case WorkloadKind::Batch:
        return tr("Batch scoring");
    case WorkloadKind::Llm:
        return tr("LLM serving");
    case WorkloadKind::User:
        return tr("Own workload");
    }
    return {};
}

QString PlacementText::compute(Compute compute)
{
    switch (compute) {
    case Compute::Cuda:
        return tr("CUDA");
    case Compute::OpenCl:
        return tr("OpenCL");
    case Compute::Cpu:
        return tr("CPU");
    }
    return {};
}

QString PlacementText::way(Compute compute, Strategy strategy)
{
    return tr("%1, %2", "interface, strategy")
        .arg(PlacementText::compute(compute), DeviceText::strategy(strategy));
}

QString PlacementText::lane(Lane lane)
{
    switch (lane) {
    case Lane::Allocate:
        return tr("First touch of memory");
    case Lane::Read:
        return tr("Read from the source");
    case Lane::Up:
        return tr("Copy to the device");
    case Lane::Compute:
        return tr("Compute");
    case Lane::Down:
        return tr("Copy back");
    }
    return {};
}

QString PlacementText::bottleneck(Bottleneck bottleneck)
{
    switch (bottleneck) {
    case Bottleneck::Source:
        return tr("Most of its time goes into reading the data.");
    case Bottleneck::LinkUp:
        return tr("Most of its time goes into copying to the device.");
    case Bottleneck::Kernel:
        return tr("Most of its time goes into computing.");
    case Bottleneck::LinkDown:
        return tr("Most of its time goes into copying results back.");
    case Bottleneck::Allocation:
        return tr("Most of its time goes into touching fresh memory.");
    }
    return {};
}

QString PlacementText::reason(const Option &option, const Format &format)
{
    const QString needed = gib(option.needed, format);
    const QString allowed = gib(option.allowed, format);
    switch (option.gate) {
    case Gate::Passes:
        return bottleneck(option.bottleneck);
    case Gate::DeviceAsleep:
        return tr("The device sleeps; Wake and measure asks it.");
    case Gate::MemoryUnknown:
        return tr("The device does not tell its memory; enter it by hand.");
    case Gate::NotStreamable:
        return tr("It needs all data at once, so chunks are no use.");
    case Gate::ExceedsUsable:
        return tr("It needs %1 on the device; %2 can be used.").arg(needed, allowed);
    case Gate::ExceedsAllocation:
        return tr("One buffer would have %1; the driver allows %2.").arg(needed, allowed);
    case Gate::ExceedsHostMemory:
        return tr("It needs %1 of the host; %2 are available.").arg(needed, allowed);
    case Gate::FixedPartTooLarge:
        return tr("What must stay resident leaves no room for a chunk: %1 of %2.")
            .arg(needed, allowed);
    case Gate::MissesDeadline:
        return tr("It takes %1; the deadline is %2.")
            .arg(time(option.needed, format), time(option.allowed, format));
    }
    return {};
}

QString PlacementText::tableRow(TableRow row)
{
    switch (row) {
    case TableRow::NothingToRunOn:
        return tr("Nothing here can run it: see the reason of each way.");
    case TableRow::TooBigNotStreamable:
        return tr("It does not fit and cannot be cut: shrink it, share it out, or use the host's "
                  "memory.");
    case TableRow::SharedMemory:
        return tr("The device shares the host's memory: map instead of copying.");
    case TableRow::KeepResident:
        return tr("The data fit and are read often enough: load once and keep.");
    case TableRow::KeepInSegments:
        return tr("The data fit, but not into one buffer: keep them in segments.");
    case TableRow::StreamOnce:
        return tr("The data are read too seldom for loading all first to pay: stream them.");
    case TableRow::StreamBecauseTooBig:
        return tr("The data do not fit, but can pass through: stream them.");
    case TableRow::ChunkInTurn:
        return tr("There is room for one chunk at a time only.");
    }
    return {};
}

QString PlacementText::servingNeed(ServingNeed need)
{
    switch (need) {
    case ServingNeed::KvCache:
        return tr("Memory of the calls in flight");
    case ServingNeed::Throughput:
        return tr("Tokens a second at peak");
    case ServingNeed::Speed:
        return tr("Speed that a reader wants");
    case ServingNeed::OneLost:
        return tr("One instance lost");
    }
    return {};
}

QString PlacementText::servingGate(const ServingOption &option, const Format &format)
{
    switch (option.gate) {
    case ServingGate::Fits:
        return {};
    case ServingGate::WeightsTooLarge:
        return tr("Weights, buffers and one call need %1; its cards leave %2.")
            .arg(gib(option.needed, format), gib(option.allowed, format));
    case ServingGate::TooSlow:
        return tr("A reader wants %1 tokens a second; alone on it a call gets %2.")
            .arg(format.number(option.needed), format.number(option.allowed));
    case ServingGate::GpuUnknown:
        return tr("The catalogue does not know its card.");
    case ServingGate::BandwidthUnknown:
        return tr("The catalogue does not know the bandwidth of its card.");
    case ServingGate::ContextTooLong:
        return tr("A call has %1 tokens; the model takes %2.")
            .arg(format.count(option.needed), format.count(option.allowed));
    }
    return {};
}

} // namespace daemok::ui

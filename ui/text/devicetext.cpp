// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/devicetext.h"

#include "ui/text/format.h"

#include <QStringList>

namespace daemok::ui {

using placement::Confidence;
using placement::DeviceKind;
using placement::Gate;
using placement::MemorySource;
using placement::Strategy;
using probes::Api;
using probes::State;

QString DeviceText::kind(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Gpu:
        return tr("GPU");
    case DeviceKind::Cpu:
        return tr("processor");
    case DeviceKind::Accelerator:
        return tr("accelerator");
    }
    return {};
}

QString DeviceText::api(Api api)
{
    switch (api) {
    case Api::Host:
        return tr("host", "the machine itself, in a list of interfaces");
    case Api::Cuda:
        return tr("CUDA");
    case Api::Nvml:
        return tr("NVML");
    case Api::OpenCl:
        return tr("OpenCL");
    }
    return {};
}

QString DeviceText::state(State state)
{
    switch (state) {
    case State::Ok:
        return tr("answers");
    case State::NoDriver:
        return tr("no driver");
    case State::NoDevice:
        return tr("no device");
    case State::Crashed:
        return tr("crashed");
    case State::Timeout:
        return tr("hangs");
    case State::TooOld:
        return tr("too old");
    case State::Error:
        return tr("error");
    }
    return {};
}

QString DeviceText::source(MemorySource source)
{
    switch (source) {
    case MemorySource::Host:
        return tr("the operating system");
    case MemorySource::OpenCl:
        return tr("the OpenCL driver");
    case MemorySource::OpenClAmd:
        return tr("AMD's OpenCL extension");
    case MemorySource::Cuda:
        return tr("the CUDA driver");
    case MemorySource::Nvml:
        return tr("NVML");
    case MemorySource::Amdgpu:
        return tr("the amdgpu kernel driver");
    case MemorySource::AmdgpuGtt:
        return tr("the amdgpu kernel driver, shared memory included");
    case MemorySource::Kfd:
        return tr("the KFD topology");
    case MemorySource::I915:
        return tr("the i915 kernel driver");
    case MemorySource::Xe:
        return tr("the xe kernel driver");
    case MemorySource::NvidiaSmi:
        return tr("pasted nvidia-smi text");
    case MemorySource::Clinfo:
        return tr("pasted clinfo text");
    case MemorySource::RocmSmi:
        return tr("pasted rocm-smi text");
    case MemorySource::Typed:
        return tr("entered by hand");
    case MemorySource::Catalog:
        return tr("the catalogue");
    }
    return {};
}

QString DeviceText::confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Measured:
        return tr("measured");
    case Confidence::Vendor:
        return tr("counted by the maker's driver");
    case Confidence::Reported:
        return tr("reported by the driver");
    case Confidence::Assumed:
        return tr("assumed");
    }
    return {};
}

QString DeviceText::memory(const std::optional<placement::MemoryReading> &reading,
                           const Format &format)
{
    if (!reading)
        return tr("unknown");
    return tr("%1, from %2", "amount of memory, who counted it")
        .arg(format.gib(reading->bytes.value() / kGiB), source(reading->source));
}

QString DeviceText::strategy(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Bulk:
        return tr("bulk");
    case Strategy::Segmented:
        return tr("bulk in segments");
    case Strategy::Chunked:
        return tr("chunked");
    case Strategy::Streamed:
        return tr("streamed");
    }
    return {};
}

QString DeviceText::strategyHelp(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Bulk:
        return tr("Everything is loaded into one buffer once and kept for every pass.");
    case Strategy::Segmented:
        return tr("Everything is loaded once and kept, in several buffers because one may not be "
                  "so large.");
    case Strategy::Chunked:
        return tr("A chunk at a time: read, copy, compute, copy back, in turn; again for every "
                  "pass.");
    case Strategy::Streamed:
        return tr("In chunks, the next one being read while this one is computed.");
    }
    return {};
}

QString DeviceText::gate(Gate gate)
{
    switch (gate) {
    case Gate::Passes:
        return tr("can run");
    case Gate::DeviceAsleep:
        return tr("the device sleeps");
    case Gate::MemoryUnknown:
        return tr("its memory is unknown");
    case Gate::NotStreamable:
        return tr("needs all data at once");
    case Gate::ExceedsUsable:
        return tr("more than the usable memory");
    case Gate::ExceedsAllocation:
        return tr("more than one buffer may hold");
    case Gate::ExceedsHostMemory:
        return tr("more than the host has free");
    case Gate::FixedPartTooLarge:
        return tr("no room beside what must stay");
    case Gate::MissesDeadline:
        return tr("misses the deadline");
    }
    return {};
}

} // namespace daemok::ui

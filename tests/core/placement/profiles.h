// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/profile.h"
#include "core/placement/workload.h"
#include "tests/testmain/testmain.h"

namespace daemok::testing {

inline placement::Rated rated(double value)
{
    return {value, placement::Confidence::Measured, "test"};
}

inline placement::MemoryReading reading(double bytes)
{
    return {Bytes(bytes), placement::MemorySource::Nvml, placement::Confidence::Vendor, {}};
}

/// A CUDA card on its own memory: 12 GB/s link, 500 GB/s memory, 10 Tflop/s, 10 us a step; sizes in GiB, free < 0: unknown.
inline placement::DeviceProfile card(double totalGib, double freeGib)
{
    placement::DeviceProfile device =
        placement::assumedProfile(placement::Compute::Cuda, placement::DeviceKind::Gpu);
    device.id = "card";
    device.name = "Test card";
    device.total = reading(totalGib * kGiB);
    if (freeGib >= 0)
        device.free = reading(freeGib * kGiB);
    device.hostTotal = reading(64 * kGiB);
    device.hostAvailable = reading(48 * kGiB);
    device.linkUp = rated(12e9);
    device.linkDown = rated(12e9);
    device.memory = rated(500e9);
    device.flops = rated(10e12);
    device.launch = rated(10e-6);
    device.overlapsOnDevice = true;
    device.copyEngines = 2;
    return device;
}

/// A streamable scan of `bytes` from a disk of 1 GB/s, 4 flop a byte.
inline placement::Workload scan(double bytes)
{
    placement::Workload workload;
    workload.input = Bytes(bytes);
    workload.flopPerByte = 4;
    workload.source = rated(1e9);
    return workload;
}

} // namespace daemok::testing

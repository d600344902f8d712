// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/lab/device.h"
#include "probes/lab/source.h"
#include "probes/lab/workload.h"

#include <cstddef>
#include <optional>

namespace daemok::probes::lab {

/// The rates of the placement model, each measured by itself. Bytes a second of a block of that size with the fixed cost of
/// a step taken off; nothing where the device refuses.
class Rates
{
public:
    Rates(Device &device, const Source &source);

    /// Seconds of the smallest step: a kernel over almost nothing, waited for.
    [[nodiscard]] std::optional<double> launchSeconds();
    [[nodiscard]] std::optional<double> sourceRate(std::size_t block);
    /// The same while the device computes without a pause: what a streamed run's reader has left of processor and bus.
    [[nodiscard]] std::optional<double> busySourceRate(Buffer constants, std::size_t block);
    /// Host to device, into memory used before.
    [[nodiscard]] std::optional<double> upRate(std::size_t block);
    /// How much slower a first touch is: bytes over the extra seconds of a fresh buffer; nothing where there is no extra.
    [[nodiscard]] std::optional<double> freshRate(std::size_t block);
    /// Input bytes a second of a kernel over resident data.
    [[nodiscard]] std::optional<double> kernelRate(Kernel kernel, Buffer constants,
                                                   std::size_t block);
    /// Output bytes a second: device to host and handed on.
    [[nodiscard]] std::optional<double> downRate(Kernel kernel, std::size_t inputBlock);
    /// Read bandwidth of the device's memory: the best of its kernels over half of the largest buffer, at most `most` bytes.
    [[nodiscard]] std::optional<double> memoryRate(std::size_t most);

private:
    [[nodiscard]] std::optional<double> readThrough(std::byte *staging, std::size_t block) const;
    [[nodiscard]] std::optional<double> rate(std::size_t bytes, double seconds) const;

    Device &m_device;
    const Source &m_source;
    double m_launch = 0;
};

} // namespace daemok::probes::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/rates.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace daemok::probes::lab {
namespace {

using host::monotonicSeconds;

constexpr std::size_t kTransferTotal = 64U << 20U; ///< bytes over which a transfer rate is taken
constexpr int kLaunches = 41;

// Seconds of one call as the median of several, or nothing at the first refusal.
template <class Call> std::optional<double> medianSeconds(int times, Call call)
{
    std::vector<double> seconds;
    for (int i = 0; i < times; ++i) {
        const double start = monotonicSeconds();
        if (call(i) != 0)
            return std::nullopt;
        seconds.push_back(monotonicSeconds() - start);
    }
    const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
    std::nth_element(seconds.begin(), middle, seconds.end());
    return *middle;
}

int repeatsFor(std::size_t block)
{
    return static_cast<int>(std::clamp<std::size_t>(kTransferTotal / block, 1, 64)) | 1;
}

std::size_t wholeGrains(std::size_t bytes)
{
    return std::max(bytes / kGrain, std::size_t(1)) * kGrain;
}

} // namespace

Rates::Rates(Device &device, const Source &source) : m_device(device), m_source(source) {}

// The fixed cost is a term of its own in the model; of a step that is nearly all fixed cost nothing is left to divide.
std::optional<double> Rates::rate(std::size_t bytes, double seconds) const
{
    const double moving = seconds > 2 * m_launch ? seconds - m_launch : seconds;
    return moving > 0 ? std::optional(static_cast<double>(bytes) / moving) : std::nullopt;
}

std::optional<double> Rates::launchSeconds()
{
    const Memory in(m_device, kGrain);
    const Memory out(m_device, kGrain);
    const Memory fixed(m_device, kGrain);
    const auto seconds = medianSeconds(kLaunches, [&](int) {
        const int code = m_device.launch(0, Kernel::Copy, in.get(), fixed.get(), out.get(), 64);
        return code != 0 ? code : m_device.finish(0);
    });
    m_launch = seconds.value_or(0);
    return seconds;
}

// Over the whole data set: parts that were read just before may come from a cache further down.
std::optional<double> Rates::readThrough(std::byte *staging, std::size_t block) const
{
    const std::size_t count = m_source.bytes() / block;
    const double start = monotonicSeconds();
    for (std::size_t i = 0; i < count; ++i) {
        if (!m_source.fetch(i * block, staging, block))
            return std::nullopt;
    }
    const double seconds = monotonicSeconds() - start;
    return count > 0 && seconds > 0 ? std::optional(static_cast<double>(count * block) / seconds)
                                    : std::nullopt;
}

std::optional<double> Rates::sourceRate(std::size_t block)
{
    m_device.releaseStages();
    std::byte *staging = m_device.stage(block);
    return staging != nullptr ? readThrough(staging, block) : std::nullopt;
}

std::optional<double> Rates::busySourceRate(Buffer constants, std::size_t block)
{
    m_device.releaseStages();
    const Shape &shape = shapeOf(Kernel::TopK);
    std::byte *staging = m_device.stage(block);
    std::byte *input = m_device.stage(block);
    const Memory in(m_device, block);
    const Memory out(m_device, block / shape.inBytes * shape.outBytes);
    if (staging == nullptr || input == nullptr || in.code() != 0 || out.code() != 0)
        return std::nullopt;
    fillData(0, input, block);
    std::optional<double> rate;
    std::atomic<bool> isReading = true;
    std::thread reader([&] {
        rate = readThrough(staging, block);
        isReading = false;
    });
    int code = 0;
    while (isReading && code == 0) {
        code = m_device.write(0, in.get(), 0, input, block);
        code = code != 0 ? code
                         : m_device.launch(0, Kernel::TopK, in.get(), constants, out.get(),
                                           static_cast<std::uint32_t>(block / shape.inBytes));
        code = code != 0 ? code : m_device.finish(0);
    }
    reader.join();
    return code == 0 ? rate : std::nullopt;
}

std::optional<double> Rates::upRate(std::size_t block)
{
    m_device.releaseStages();
    std::byte *staging = m_device.stage(block);
    const Memory to(m_device, block);
    if (staging == nullptr || to.code() != 0)
        return std::nullopt;
    const auto write = [&](int) {
        const int code = m_device.write(0, to.get(), 0, staging, block);
        return code != 0 ? code : m_device.finish(0);
    };
    if (write(0) != 0) // touches both
        return std::nullopt;
    const auto seconds = medianSeconds(repeatsFor(block), write);
    return seconds ? rate(block, *seconds) : std::nullopt;
}

std::optional<double> Rates::freshRate(std::size_t block)
{
    m_device.releaseStages();
    const std::size_t piece = std::min(block, wholeGrains(4U << 20U));
    std::byte *staging = m_device.stage(piece);
    if (staging == nullptr)
        return std::nullopt;
    const auto fill = [&](Buffer to) {
        const double start = monotonicSeconds();
        for (std::size_t at = 0; at + piece <= block; at += piece) {
            const int code = m_device.write(0, to, at, staging, piece);
            if (code != 0 || m_device.finish(0) != 0)
                return -1.0;
        }
        return monotonicSeconds() - start;
    };
    const double start = monotonicSeconds();
    const Memory to(m_device, block);
    if (to.code() != 0)
        return std::nullopt;
    const double allocating = monotonicSeconds() - start;
    const double fresh = fill(to.get());
    const double again = fill(to.get());
    const double extra = allocating + fresh - again;
    if (fresh < 0 || again < 0 || extra <= 0)
        return std::nullopt;
    return static_cast<double>(block) / extra;
}

std::optional<double> Rates::kernelRate(Kernel kernel, Buffer constants, std::size_t block)
{
    m_device.releaseStages();
    const Shape &shape = shapeOf(kernel);
    const std::size_t piece = std::min(block, wholeGrains(4U << 20U));
    std::byte *staging = m_device.stage(piece);
    const Memory in(m_device, block);
    const Memory out(m_device, block / shape.inBytes * shape.outBytes);
    if (staging == nullptr || in.code() != 0 || out.code() != 0)
        return std::nullopt;
    fillData(0, staging, piece); // real numbers: denormals would be slow
    for (std::size_t at = 0; at < block; at += piece) {
        const std::size_t size = std::min(piece, block - at);
        if (m_device.write(0, in.get(), at, staging, size) != 0 || m_device.finish(0) != 0)
            return std::nullopt;
    }
    const auto items = static_cast<std::uint32_t>(block / shape.inBytes);
    const auto launch = [&](int) {
        const int code = m_device.launch(0, kernel, in.get(), constants, out.get(), items);
        return code != 0 ? code : m_device.finish(0);
    };
    if (launch(0) != 0)
        return std::nullopt;
    const auto seconds = medianSeconds(std::min(repeatsFor(block), 9), launch);
    return seconds ? rate(block, *seconds) : std::nullopt;
}

std::optional<double> Rates::downRate(Kernel kernel, std::size_t inputBlock)
{
    m_device.releaseStages();
    const Shape &shape = shapeOf(kernel);
    const std::size_t output = inputBlock / shape.inBytes * shape.outBytes;
    std::byte *staging = m_device.stage(output);
    const Memory from(m_device, output);
    if (staging == nullptr || from.code() != 0)
        return std::nullopt;
    fillData(0, staging, output / 8 * 8);
    if (m_device.write(0, from.get(), 0, staging, output) != 0 || m_device.finish(0) != 0)
        return std::nullopt;
    Consumer consumer(kernel);
    const auto seconds = medianSeconds(std::min(repeatsFor(inputBlock), 15), [&](int) {
        int code = m_device.read(0, from.get(), 0, staging, output);
        code = code != 0 ? code : m_device.finish(0);
        consumer.take(staging, output);
        return code;
    });
    return seconds ? rate(output, *seconds) : std::nullopt;
}

std::optional<double> Rates::memoryRate(std::size_t most)
{
    constexpr std::size_t unit = 1U << 20U;
    const auto half = static_cast<std::size_t>(m_device.limits().maxAllocBytes / 2);
    const std::size_t bytes = std::min(half, most) / unit * unit;
    const Memory in(m_device, bytes);
    const Memory out(m_device, bytes / 64);
    if (bytes == 0 || in.code() != 0 || out.code() != 0)
        return std::nullopt;
    m_device.releaseStages();
    std::byte *staging = m_device.stage(unit);
    if (staging == nullptr)
        return std::nullopt;
    fillData(0, staging, unit);
    for (std::size_t at = 0; at < bytes; at += unit) {
        if (m_device.write(0, in.get(), at, staging, unit) != 0 || m_device.finish(0) != 0)
            return std::nullopt;
    }
    std::optional<double> best;
    for (int kernel = 0; kernel < m_device.readKernels(); ++kernel) {
        const auto read = [&](int) {
            const int code = m_device.launchRead(0, kernel, in.get(), out.get(), bytes);
            return code != 0 ? code : m_device.finish(0);
        };
        if (read(0) != 0)
            continue;
        if (const auto seconds = medianSeconds(7, read))
            best = std::max(best.value_or(0), rate(bytes, *seconds).value_or(0));
    }
    return best;
}

} // namespace daemok::probes::lab

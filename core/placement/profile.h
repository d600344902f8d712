// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"
#include "core/quantity/origin.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::placement {

/// How a device is programmed. Cpu: the host's own code, without any driver.
enum class Compute : std::uint8_t { Cuda, OpenCl, Cpu };
inline constexpr std::size_t kComputes = 3;
[[nodiscard]] std::string_view nameOf(Compute compute);

/// How data pass through a device (facts: GPU probing, section 5).
enum class Strategy : std::uint8_t {
    Bulk,      ///< all of it in one buffer, loaded once, kept for every pass
    Segmented, ///< the same in several buffers, where one may not be so large
    Chunked,   ///< a chunk at a time: read, copy, compute, copy back, in turn; again for every pass
    Streamed   ///< chunks, the next one read and copied while this one is computed
};
inline constexpr std::size_t kStrategies = 4;
[[nodiscard]] std::string_view nameOf(Strategy strategy);
[[nodiscard]] std::optional<Strategy> strategyFromName(std::string_view name);
[[nodiscard]] constexpr bool isResident(Strategy strategy)
{
    return strategy == Strategy::Bulk || strategy == Strategy::Segmented;
}

/// A rate or a time with where it comes from. Units: bytes/s, flop/s, s as the member that holds it says.
struct Rated
{
    double value = 0;
    Confidence confidence = Confidence::Assumed;
    std::string source; ///< "lab", a catalogue key, a program, or the reason of an assumption
};

/// A rate by the size of the block it was measured with; between two points on the logarithm of the size.
/// One point is a constant. Never empty.
class RateCurve
{
public:
    struct Point
    {
        double blockBytes = 0;
        double value = 0;
    };

    RateCurve(Rated constant); // NOLINT(google-explicit-constructor): a constant is a curve
    /// `points` by ascending block size, at least one.
    RateCurve(std::vector<Point> points, Confidence confidence, std::string source);

    [[nodiscard]] double at(double blockBytes) const;
    [[nodiscard]] Confidence confidence() const { return m_confidence; }
    [[nodiscard]] const std::string &source() const { return m_source; }
    [[nodiscard]] const std::vector<Point> &points() const { return m_points; }

private:
    std::vector<Point> m_points;
    Confidence m_confidence;
    std::string m_source;
};

/// Everything the placement model knows of one way to use one device.
struct DeviceProfile
{
    std::string id; ///< of the physical device
    std::string name;
    Compute compute = Compute::OpenCl;
    DeviceKind kind = DeviceKind::Gpu;
    bool unified = false; ///< shares the host's memory
    bool asleep = false;

    std::optional<MemoryReading> total;             ///< G
    std::optional<MemoryReading> free;              ///< F
    std::optional<MemoryReading> largestAllocation; ///< A; absent: no limit of its own
    std::optional<MemoryReading> hostTotal, hostAvailable;
    bool freeIsInsideContext =
        false; ///< F was read in a context of our own: its memory is already gone

    RateCurve linkUp;                ///< B_x, bytes/s host to device
    RateCurve linkDown;              ///< B_o, bytes/s device to host
    RateCurve memory;                ///< B_m, bytes/s of device memory
    Rated flops;                     ///< R, flop/s
    Rated launch;                    ///< l, s: fixed cost of a step
    Rated context;                   ///< C_ctx, bytes
    std::optional<Rated> firstTouch; ///< bytes/s at which fresh memory costs extra time
    int copyEngines = 1;             ///< E
    bool overlapsOnDevice = false;   ///< copies run beside kernels
    bool oversubscribes = false;     ///< managed memory may exceed the device's
    double overlapEfficiency = 0.9;  ///< eta, assumed 0.8-0.95 until measured
};

/// Starting values where nothing is known; each names its reason in Rated::source.
[[nodiscard]] DeviceProfile assumedProfile(Compute compute, DeviceKind kind);

/// One profile a way of access, best known first: CUDA, OpenCL; for the host itself Cpu.
[[nodiscard]] std::vector<DeviceProfile> profilesOf(const PhysicalDevice &device,
                                                    const HostMachine &host);
[[nodiscard]] DeviceProfile cpuProfile(const HostMachine &host);

} // namespace daemok::placement

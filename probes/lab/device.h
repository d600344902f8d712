// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace daemok::probes::lab {

enum class Kernel : std::uint8_t { TopK, Batch, Copy };
inline constexpr std::size_t kKernels = 3;

struct Limits
{
    std::string name;
    std::string version;
    double totalBytes = 0;
    double maxAllocBytes = 0;
    bool unified = false;
    bool isCpu = false;
};

/// Handle of device memory; 0 is none.
using Buffer = std::size_t;

/// What the lab needs of CUDA or OpenCL. Calls return the driver's own code, 0 for success, and never throw.
/// A lane is an in-order queue: what is put on one lane runs in that order, lanes run side by side where the device can.
class Device
{
public:
    static constexpr int kLanes = 3;

    Device() = default;
    virtual ~Device() = default;
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;

    [[nodiscard]] virtual Limits limits() const = 0;

    [[nodiscard]] virtual int allocate(std::size_t bytes, Buffer &buffer) = 0;
    virtual void release(Buffer buffer) = 0;

    /// Page-aligned host memory that the device copies from best (page-locked where that exists); until releaseStages().
    [[nodiscard]] std::byte *stage(std::size_t bytes);
    /// Memory handed out by stage() may be handed out again.
    void releaseStages();

    /// Asynchronous; the host memory must stay until finish(lane).
    [[nodiscard]] virtual int write(int lane, Buffer to, std::size_t offset, const std::byte *from,
                                    std::size_t bytes) = 0;
    [[nodiscard]] virtual int read(int lane, Buffer from, std::size_t offset, std::byte *to,
                                   std::size_t bytes) = 0;
    /// `items` items from the beginning of `in`, with the constants `fixed`, to the beginning of `out`.
    [[nodiscard]] virtual int launch(int lane, Kernel kernel, Buffer in, Buffer fixed, Buffer out,
                                     std::uint32_t items) = 0;
    [[nodiscard]] virtual int finish(int lane) = 0;

    /// Bandwidth kernels, by number: each reads the whole of `in` and writes to `out`, which has a 64th of its size.
    [[nodiscard]] virtual int readKernels() const = 0;
    [[nodiscard]] virtual int launchRead(int lane, int kernel, Buffer in, Buffer out,
                                         std::size_t bytes) = 0;

protected:
    /// Lives as long as the device; null where there is none left.
    [[nodiscard]] virtual std::byte *newStage(std::size_t bytes) = 0;

private:
    struct StagedMemory
    {
        std::byte *memory;
        std::size_t bytes;
        bool used;
    };
    std::vector<StagedMemory> m_stages;
};

/// Device memory that is given back.
class Memory
{
public:
    Memory(Device &device, std::size_t bytes) : m_device(device)
    {
        m_code = bytes > 0 ? device.allocate(bytes, m_buffer) : 0;
    }
    ~Memory()
    {
        if (m_buffer != 0)
            m_device.release(m_buffer);
    }
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;

    [[nodiscard]] Buffer get() const { return m_buffer; }
    [[nodiscard]] int code() const { return m_code; }

private:
    Device &m_device;
    Buffer m_buffer = 0;
    int m_code = 0;
};

} // namespace daemok::probes::lab

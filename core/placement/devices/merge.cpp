// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/merge.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace daemok::placement {
namespace {

using probes::Api;

// Makers whose display devices can compute; a server's management graphics are none of ours.
struct Maker
{
    std::string_view vendor, name;
};
constexpr std::array kMakers = {Maker{"10de", "NVIDIA"}, Maker{"1002", "AMD"},
                                Maker{"8086", "Intel"}};

std::string_view makerOf(std::string_view vendor)
{
    const auto *found = std::find_if(kMakers.begin(), kMakers.end(),
                                     [&](const Maker &maker) { return maker.vendor == vendor; });
    return found == kMakers.end() ? std::string_view() : found->name;
}

class Merger
{
public:
    explicit Merger(ProbedMachine &machine) : m_machine(machine) {}

    void add(const Answer &answer)
    {
        if (answer.backend.api == Api::Host)
            m_machine.host = answer.reply.host;
        m_machine.backends.push_back(answer.backend);
    }

    void addPci(const PciEntry &entry)
    {
        const std::string_view maker = makerOf(entry.vendor);
        if (maker.empty())
            return;
        PhysicalDevice device;
        device.pci = entry.pci;
        device.vendor = maker;
        device.name = std::string(maker) + " " + entry.vendor + ":" + entry.device;
        device.asleep = entry.asleep;
        m_machine.devices.push_back(std::move(device));
        m_named.push_back(false);
    }

    void addDevice(const DeviceEntry &entry)
    {
        const std::size_t at = placeOf(entry);
        PhysicalDevice &device = m_machine.devices[at];
        if (!m_named[at]) {
            device.name = entry.name;
            device.vendor = entry.vendor;
            device.kind = entry.kind;
            m_named[at] = true;
        }
        device.asleep = false;
        device.unified = device.unified || entry.path.unified.value_or(false);
        if (device.pci.empty())
            device.pci = entry.pci;
        if (device.uuid.empty())
            device.uuid = entry.uuid;
        device.paths.push_back(entry.path);
    }

    void addMemory(const MemoryEntry &entry, const Reply &reply, const std::string &at)
    {
        PhysicalDevice *device = find(entry, reply);
        if (device == nullptr)
            return;
        if (entry.unified.value_or(false))
            device->unified = true;
        const auto better = [&](const std::optional<MemoryReading> &old) {
            return !old || rankOf(entry.source) < rankOf(old->source);
        };
        if (entry.total && better(device->total))
            device->total = {Bytes(*entry.total), entry.source, Confidence::Reported, at};
        if (entry.free && better(device->free))
            device->free = {Bytes(*entry.free), entry.source, Confidence::Vendor, at};
    }

    void finish()
    {
        for (PhysicalDevice &device : m_machine.devices) {
            complete(device);
            device.id = idOf(device);
        }
        makeIdsUnique();
        markPossiblySame();
    }

private:
    // Which source of memory figures is asked first.
    static int rankOf(MemorySource source)
    {
        constexpr std::array order{MemorySource::Nvml,      MemorySource::Amdgpu,
                                   MemorySource::AmdgpuGtt, MemorySource::Xe,
                                   MemorySource::I915,      MemorySource::Cuda,
                                   MemorySource::Kfd,       MemorySource::OpenClAmd};
        const auto *found = std::find(order.begin(), order.end(), source);
        return static_cast<int>(found - order.begin());
    }

    std::size_t placeOf(const DeviceEntry &entry)
    {
        const auto same = [&](const PhysicalDevice &device) {
            if (entry.kind == DeviceKind::Cpu)
                return device.kind == DeviceKind::Cpu;
            return (!entry.uuid.empty() && entry.uuid == device.uuid)
                   || (!entry.pci.empty() && entry.pci == device.pci);
        };
        const auto found = std::find_if(m_machine.devices.begin(), m_machine.devices.end(), same);
        if (found != m_machine.devices.end())
            return static_cast<std::size_t>(found - m_machine.devices.begin());
        m_machine.devices.emplace_back().kind = entry.kind;
        m_named.push_back(false);
        return m_machine.devices.size() - 1;
    }

    // By UUID, PCI address, or the index within the driver that spoke.
    PhysicalDevice *find(const MemoryEntry &entry, const Reply &reply)
    {
        const auto isIt = [&](const PhysicalDevice &device) {
            if (!entry.uuid.empty() && entry.uuid == device.uuid)
                return true;
            if (!entry.pci.empty())
                return entry.pci == device.pci;
            return entry.index >= 0
                   && std::any_of(device.paths.begin(), device.paths.end(),
                                  [&](const AccessPath &path) {
                                      return path.api == reply.api && path.driver == reply.driver
                                             && path.index == entry.index;
                                  });
        };
        const auto found = std::find_if(m_machine.devices.begin(), m_machine.devices.end(), isIt);
        return found == m_machine.devices.end() ? nullptr : &*found;
    }

    void complete(PhysicalDevice &device) const
    {
        for (const AccessPath &path : device.paths) {
            if (path.total && (!device.total || path.total->bytes > device.total->bytes)
                && (!device.total || device.total->source == MemorySource::OpenCl))
                device.total = path.total;
        }
        if (device.kind == DeviceKind::Cpu)
            device.unified = true;
        if (!device.free && device.unified)
            device.free = atMost(m_machine.host.available, device.total);
        for (AccessPath &path : device.paths) {
            if (!path.free)
                path.free = atMost(device.free, path.total);
        }
    }

    // Of shared memory a device may take no more than its own limit, however much the host has.
    static std::optional<MemoryReading> atMost(std::optional<MemoryReading> free,
                                               const std::optional<MemoryReading> &total)
    {
        if (free && total)
            free->bytes = std::min(free->bytes, total->bytes);
        return free;
    }

    static std::string idOf(const PhysicalDevice &device)
    {
        if (device.kind == DeviceKind::Cpu)
            return "cpu";
        if (!device.pci.empty())
            return device.pci;
        if (!device.uuid.empty())
            return device.uuid;
        std::string id = "opencl-";
        for (const char c : device.name) {
            const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0;
            if (plain || id.back() != '-')
                id += plain ? static_cast<char>(std::tolower(static_cast<unsigned char>(c))) : '-';
        }
        return id;
    }

    void makeIdsUnique()
    {
        for (std::size_t i = 0; i < m_machine.devices.size(); ++i) {
            const std::string id = m_machine.devices[i].id;
            int number = 2;
            for (std::size_t j = i + 1; j < m_machine.devices.size(); ++j) {
                if (m_machine.devices[j].id == id)
                    m_machine.devices[j].id = id + "-" + std::to_string(number++);
            }
        }
    }

    // Two drivers that show one card without telling its address.
    void markPossiblySame()
    {
        auto &devices = m_machine.devices;
        for (std::size_t i = 0; i < devices.size(); ++i) {
            for (std::size_t j = 0; j < i && devices[i].possiblySameAs.empty(); ++j) {
                const bool provenApart = !devices[i].pci.empty() && !devices[j].pci.empty();
                const bool sameDriver =
                    !devices[i].paths.empty() && !devices[j].paths.empty()
                    && devices[i].paths.front().driver == devices[j].paths.front().driver;
                if (!provenApart && !sameDriver && devices[i].name == devices[j].name
                    && devices[i].total && devices[j].total
                    && devices[i].total->bytes == devices[j].total->bytes)
                    devices[i].possiblySameAs = devices[j].id;
            }
        }
    }

    ProbedMachine &m_machine;
    std::vector<bool> m_named; ///< a driver has given the device its name
};

} // namespace

ProbedMachine merge(const std::vector<Answer> &answers, const std::string &at)
{
    ProbedMachine machine;
    machine.at = at;
    Merger merger(machine);
    for (const Answer &answer : answers)
        merger.add(answer);
    for (const Answer &answer : answers) {
        for (const PciEntry &entry : answer.reply.pci)
            merger.addPci(entry);
    }
    // CUDA first: its entry carries UUID and address, and its name is the maker's own.
    for (const bool cuda : {true, false}) {
        for (const Answer &answer : answers) {
            for (const DeviceEntry &entry : answer.reply.devices) {
                if ((answer.reply.api == Api::Cuda) == cuda)
                    merger.addDevice(entry);
            }
        }
    }
    for (const Answer &answer : answers) {
        for (const MemoryEntry &entry : answer.reply.memory)
            merger.addMemory(entry, answer.reply, at);
    }
    merger.finish();
    return machine;
}

} // namespace daemok::placement

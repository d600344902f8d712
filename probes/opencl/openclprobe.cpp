// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/opencl/openclprobe.h"

#include "probes/line.h"
#include "probes/opencl/icd.h"
#include "probes/pciaddress.h"

#include <array>
#include <cstring>

namespace daemok::probes::opencl {
namespace {

constexpr cl_device_info kPciBusIdNv = 0x4008;  // cl_nv_device_attribute_query
constexpr cl_device_info kPciSlotIdNv = 0x4009; // device << 3 | function
constexpr cl_device_info kPciDomainIdNv = 0x400A;
constexpr std::size_t kLongestText = 1U << 16U;

std::string textOf(const std::vector<char> &raw, std::size_t size)
{
    std::string text(raw.data(), std::min(size, raw.size()));
    text.resize(std::strlen(text.c_str()));
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

template <class Ask> std::string text(Ask ask)
{
    std::size_t size = 0;
    if (ask(0, nullptr, &size) != CL_SUCCESS || size == 0 || size > kLongestText)
        return {};
    std::vector<char> raw(size);
    return ask(size, raw.data(), nullptr) == CL_SUCCESS ? textOf(raw, size) : std::string();
}

class DeviceReader
{
public:
    DeviceReader(cl_platform_id platform, cl_device_id device, int index)
        : m_platform(platform),
          m_device(device),
          m_index(index)
    {}

    void say() const
    {
        const std::string name = "device " + std::to_string(m_index);
        sayStage(Stage::Query, name);
        Line line = lineOf("device");
        line["index"] = m_index;
        addNames(line);
        addLimits(line);
        sayStage(Stage::Query, name + ": extensions");
        addIdentity(line);
        probes::say(line);
        sayStage(Stage::Memory, name);
        sayFreeOfAmd();
    }

private:
    template <class T> [[nodiscard]] std::optional<T> value(cl_device_info what) const
    {
        T answer{};
        std::size_t size = 0;
        if (clGetDeviceInfo(m_device, what, sizeof answer, &answer, &size) != CL_SUCCESS
            || size != sizeof answer)
            return std::nullopt;
        return answer;
    }

    [[nodiscard]] std::string words(cl_device_info what) const
    {
        return text([&](std::size_t size, void *to, std::size_t *needed) {
            return clGetDeviceInfo(m_device, what, size, to, needed);
        });
    }

    [[nodiscard]] std::string platformWords(cl_platform_info what) const
    {
        return text([&](std::size_t size, void *to, std::size_t *needed) {
            return clGetPlatformInfo(m_platform, what, size, to, needed);
        });
    }

    void addNames(Line &line) const
    {
        line["platform"] = platformWords(CL_PLATFORM_NAME);
        line["name"] = words(CL_DEVICE_NAME);
        line["vendor"] = words(CL_DEVICE_VENDOR);
        line["version"] = words(CL_DEVICE_VERSION);
        line["driver_version"] = words(CL_DRIVER_VERSION);
        const cl_device_type type = value<cl_device_type>(CL_DEVICE_TYPE).value_or(0);
        line["kind"] = (type & CL_DEVICE_TYPE_GPU) != 0   ? "gpu"
                       : (type & CL_DEVICE_TYPE_CPU) != 0 ? "cpu"
                                                          : "accelerator";
    }

    void addLimits(Line &line) const
    {
        if (const auto total = value<cl_ulong>(CL_DEVICE_GLOBAL_MEM_SIZE))
            line["total_bytes"] = *total;
        if (const auto largest = value<cl_ulong>(CL_DEVICE_MAX_MEM_ALLOC_SIZE))
            line["max_alloc_bytes"] = *largest;
        if (const auto unified = value<cl_bool>(CL_DEVICE_HOST_UNIFIED_MEMORY))
            line["unified"] = *unified != CL_FALSE;
        if (const auto units = value<cl_uint>(CL_DEVICE_MAX_COMPUTE_UNITS))
            line["compute_units"] = *units;
        if (const auto clock = value<cl_uint>(CL_DEVICE_MAX_CLOCK_FREQUENCY))
            line["clock_mhz"] = *clock;
        // A driver that knows out-of-order queues can overlap copies with kernels on one device.
        if (const auto queue = value<cl_command_queue_properties>(CL_DEVICE_QUEUE_PROPERTIES))
            line["out_of_order"] = (*queue & CL_QUEUE_OUT_OF_ORDER_EXEC_MODE_ENABLE) != 0;
    }

    [[nodiscard]] static bool has(const std::string &extensions, const char *name)
    {
        return (' ' + extensions + ' ').find(std::string(" ") + name + ' ') != std::string::npos;
    }

    // Asked for only where the extension is there: unknown queries are what odd drivers crash on.
    void addIdentity(Line &line) const
    {
        const std::string extensions = words(CL_DEVICE_EXTENSIONS);
        if (has(extensions, "cl_khr_device_uuid")) {
            struct Bytes
            {
                unsigned char bytes[16];
            };
            if (const auto uuid = value<Bytes>(CL_DEVICE_UUID_KHR))
                line["uuid"] = uuidText(uuid->bytes);
        }
        if (const std::string pci = pciOf(extensions); !pci.empty())
            line["pci"] = pci;
    }

    [[nodiscard]] std::string pciOf(const std::string &extensions) const
    {
        if (has(extensions, "cl_khr_pci_bus_info")) {
            if (const auto info = value<cl_device_pci_bus_info_khr>(CL_DEVICE_PCI_BUS_INFO_KHR))
                return pciAddress(info->pci_domain, info->pci_bus, info->pci_device,
                                  info->pci_function);
        }
        if (has(extensions, "cl_nv_device_attribute_query")) {
            const auto bus = value<cl_uint>(kPciBusIdNv);
            const auto slot = value<cl_uint>(kPciSlotIdNv);
            if (bus && slot)
                return pciAddress(value<cl_uint>(kPciDomainIdNv).value_or(0), *bus, *slot >> 3U,
                                  *slot & 7U);
        }
        if (has(extensions, "cl_amd_device_attribute_query")) {
            struct Topology // cl_device_topology_amd
            {
                cl_uint type;
                cl_uchar unused[17];
                cl_uchar bus, device, function;
            };
            const auto topology = value<Topology>(CL_DEVICE_TOPOLOGY_AMD);
            if (topology && topology->type == 1) // PCIe; the domain is not told
                return pciAddress(0, topology->bus, topology->device, topology->function);
        }
        return {};
    }

    void sayFreeOfAmd() const
    {
        if (!has(words(CL_DEVICE_EXTENSIONS), "cl_amd_device_attribute_query"))
            return;
        struct Free // KiB: in all, largest block
        {
            std::size_t total, largest;
        };
        const auto free = value<Free>(CL_DEVICE_GLOBAL_FREE_MEMORY_AMD);
        if (!free)
            return;
        Line line = lineOf("memory");
        line["index"] = m_index;
        line["source"] = "opencl-amd";
        line["free_bytes"] = free->total * 1024;
        line["largest_free_bytes"] = free->largest * 1024;
        probes::say(line);
    }

    cl_platform_id m_platform;
    cl_device_id m_device;
    int m_index;
};

std::vector<cl_device_id> devicesOf(cl_platform_id platform)
{
    cl_uint count = 0;
    const cl_int result = clGetDeviceIDs(platform, CL_DEVICE_TYPE_ALL, 0, nullptr, &count);
    if (result != CL_SUCCESS && result != CL_DEVICE_NOT_FOUND)
        sayFail(Detail::CallFailed, result, "clGetDeviceIDs");
    constexpr cl_uint most = 256;
    std::vector<cl_device_id> devices(result == CL_SUCCESS ? std::min(count, most) : 0);
    if (!devices.empty()
        && clGetDeviceIDs(platform, CL_DEVICE_TYPE_ALL, static_cast<cl_uint>(devices.size()),
                          devices.data(), nullptr)
               != CL_SUCCESS)
        devices.clear();
    return devices;
}

} // namespace

void probeOpenCl(const std::string &library)
{
    sayHello(Api::OpenCl, library);
    const auto driver = Driver::load(library);
    const auto platforms = driver ? driver->platforms() : std::vector<cl_platform_id>();
    int index = 0;
    for (cl_platform_id platform : platforms) {
        driver->use(platform);
        sayStage(Stage::Devices, "clGetDeviceIDs");
        for (cl_device_id device : devicesOf(platform))
            DeviceReader(platform, device, index++).say();
    }
    if (!platforms.empty() && index == 0)
        sayFail(Detail::ZeroDevices, 0, "clGetDeviceIDs");
    sayDone();
}

} // namespace daemok::probes::opencl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/hostprobe.h"

#include "probes/host/seam.h"
#include "probes/line.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace daemok::probes {
namespace {

void sayMachine(const std::string &root)
{
    const host::HostFacts facts = host::hostFacts(root);
    Line line = lineOf("host");
    if (facts.memoryBytes)
        line["memory_bytes"] = *facts.memoryBytes;
    if (facts.availableBytes)
        line["available_bytes"] = *facts.availableBytes;
    line["cpu"] = facts.cpu;
    line["cores"] = facts.cores;
    line["os"] = facts.os;
    say(line);
}

std::string_view runtimeName(host::Runtime runtime)
{
    constexpr std::array<std::string_view, 3> names{"unknown", "active", "suspended"};
    return names[static_cast<std::size_t>(runtime)];
}

void sayPci(const host::PciDevice &device)
{
    Line line = lineOf("pci");
    line["pci"] = device.address;
    line["vendor"] = device.vendor;
    line["device"] = device.device;
    line["class"] = device.deviceClass;
    line["driver"] = device.driver;
    line["runtime"] = runtimeName(device.runtime);
    say(line);
}

void sayMemory(const host::DeviceMemory &memory)
{
    Line line = lineOf("memory");
    line["pci"] = memory.pci;
    line["source"] = memory.source;
    if (memory.totalBytes)
        line["total_bytes"] = *memory.totalBytes;
    if (memory.freeBytes)
        line["free_bytes"] = *memory.freeBytes;
    line["unified"] = memory.unified;
    say(line);
}

// Which PCI vendor's devices an OpenCL driver opens, by the name of its library; a driver nobody knows may open any.
std::string drivenVendor(std::string library)
{
    std::transform(library.begin(), library.end(), library.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> known{{
        {"nvidia", "10de"},
        {"amdocl", "1002"},
        {"rocm", "1002"},
        {"igdrcl", "8086"},
        {"intelocl", "none"}, // the processor's
        {"pocl", "none"},     // the processor's, unless told otherwise by POCL_DEVICES
        {"rusticl", "any"},
        {"mesaopencl", "any"},
        {"clvk", "any"},
    }};
    for (const auto &[word, vendor] : known) {
        if (library.find(word) != std::string::npos)
            return std::string(vendor);
    }
    return "any";
}

void sayIcd(const host::IcdFile &icd)
{
    const std::string path = host::findLibrary(icd.library);
    Line line = lineOf("icd");
    line["file"] = icd.file;
    line["library"] = icd.library;
    line["path"] = path;
    line["stamp"] = host::stampOf(path);
    line["drives"] = drivenVendor(icd.library);
    say(line);
}

void sayLibrary(Api api, const std::string &name)
{
    const std::string path = host::findLibrary(name);
    Line line = lineOf("library");
    line["api"] = nameOf(api);
    line["path"] = path;
    line["stamp"] = host::stampOf(path);
    say(line);
}

} // namespace

void probeHost(const std::string &root)
{
    sayHello(Api::Host, "host");
    sayStage(Stage::Query, "memory and processor");
    sayMachine(root);
    sayStage(Stage::Devices, "PCI");
    const auto devices = host::displayDevices(root);
    std::for_each(devices.begin(), devices.end(), sayPci);
    sayStage(Stage::Memory, "kernel counters");
    for (const host::DeviceMemory &memory : host::deviceMemory(root, devices))
        sayMemory(memory);
    sayStage(Stage::Platforms, "registered drivers");
    for (const host::IcdFile &icd : host::icdFiles(root))
        sayIcd(icd);
    sayLibrary(Api::Cuda, "libcuda.so.1");
    sayLibrary(Api::Nvml, "libnvidia-ml.so.1");
    sayDone();
}

} // namespace daemok::probes

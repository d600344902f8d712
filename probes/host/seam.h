// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What daemok-probe needs of an operating system. One folder a system implements it: host/linux is written and tested;
/// host/windows (LoadLibrary, registry of ICDs, DXGI memory, job objects) and host/macos (dlopen of the framework, sysctl,
/// Metal's recommended working set) would hold the same functions and are not written.
/// `root` stands before every system path that is read ("" = the machine itself), so that tests bring their own /sys.
namespace daemok::probes::host {

// Process ------------------------------------------------------------------------------------------------------------

/// Keeps standard output for writeOut() alone: what a driver prints there from now on goes elsewhere and is counted.
void keepOutput();
[[nodiscard]] std::size_t strayBytes();

/// Writes the whole text to standard output, unbuffered: what was announced survives a crash.
void writeOut(std::string_view text);

/// Leaves at once: no destructors, no atexit functions of a driver.
[[noreturn]] void leave(int status);

/// No core dumps, dies with its parent, and is ended by the system after `seconds` even if a driver blocks signals'
/// handlers or the parent is gone.
void guard(int seconds);

/// Ends this process by the signal or by sleeping: replaying what a recorded driver did.
[[noreturn]] void endBySignal(int signal);
[[noreturn]] void hang();

[[nodiscard]] double monotonicSeconds();

// Libraries ----------------------------------------------------------------------------------------------------------

/// A library loaded at run time; never closed, since drivers do not survive that.
class Library
{
public:
    /// error() says what the linker said if nothing was loaded.
    [[nodiscard]] static Library open(const std::string &name);

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] const std::string &error() const { return m_error; }
    [[nodiscard]] void *symbol(const char *name) const;
    /// True if the linker found no such file (rather than a file it cannot load).
    [[nodiscard]] bool isMissing() const { return m_missing; }

    template <class Function> [[nodiscard]] Function function(const char *name) const
    {
        return reinterpret_cast<Function>(symbol(name));
    }

private:
    void *m_handle = nullptr;
    bool m_missing = false;
    std::string m_error;
};

/// Full path under which the linker would find `name`, or empty.
[[nodiscard]] std::string findLibrary(const std::string &name);

/// Size and modification time of a file, links followed, as one word; empty if there is none.
[[nodiscard]] std::string stampOf(const std::string &path);

/// An OpenCL driver registered with the system.
struct IcdFile
{
    std::string file;    ///< the .icd file, or the library itself where a variable names it
    std::string library; ///< as written in it
};

/// As the ICD loaders look for them: OCL_ICD_VENDORS (folder, .icd file or library), OCL_ICD_FILENAMES, /etc/OpenCL/vendors.
[[nodiscard]] std::vector<IcdFile> icdFiles(const std::string &root);

// Machine ------------------------------------------------------------------------------------------------------------

struct HostFacts
{
    std::optional<double> memoryBytes;
    std::optional<double> availableBytes;
    std::string cpu;
    int cores = 0;
    std::string os;
};
[[nodiscard]] HostFacts hostFacts(const std::string &root);

enum class Runtime : std::uint8_t { Unknown, Active, Suspended };

/// A display or compute device on the PCI bus, read without opening it.
struct PciDevice
{
    std::string address;                     ///< dddd:bb:dd.f
    std::string vendor, device, deviceClass; ///< hexadecimal digits without 0x
    std::string driver;                      ///< kernel driver or empty
    Runtime runtime = Runtime::Unknown;
    std::string drmNode; ///< "renderD128" or empty
};
[[nodiscard]] std::vector<PciDevice> displayDevices(const std::string &root);

/// Memory of one device from the kernel's own files and calls.
struct DeviceMemory
{
    std::string pci;
    std::string source; ///< amdgpu, amdgpu-gtt, kfd, i915, xe
    std::optional<double> totalBytes;
    std::optional<double> freeBytes; ///< absent where the kernel hides it from an ordinary user
    bool unified = false;
};
/// Asks only devices that are not suspended.
[[nodiscard]] std::vector<DeviceMemory> deviceMemory(const std::string &root,
                                                     const std::vector<PciDevice> &devices);

// Memory and files of the lab -----------------------------------------------------------------------------------------

/// Page-aligned host memory, as direct reads need it.
struct FreeAligned
{
    void operator()(std::byte *memory) const;
};
using AlignedMemory = std::unique_ptr<std::byte[], FreeAligned>;
[[nodiscard]] AlignedMemory alignedMemory(std::size_t bytes);

/// A nameless file: gone with the process, however that ends.
class ScratchFile
{
public:
    /// Empty where `folder` has not `bytes` + a tenth free or is not writable.
    [[nodiscard]] static std::optional<ScratchFile> create(const std::string &folder,
                                                           std::size_t bytes);
    ScratchFile(ScratchFile &&other) noexcept;
    ScratchFile &operator=(ScratchFile &&other) noexcept;
    ~ScratchFile();

    /// Whole blocks at multiples of 4096.
    [[nodiscard]] bool write(std::size_t offset, const std::byte *data, std::size_t bytes);
    [[nodiscard]] bool read(std::size_t offset, std::byte *data, std::size_t bytes) const;
    /// To the disk; the reads that follow come from there where isDirect().
    [[nodiscard]] bool settle();
    /// Reads bypass the page cache.
    [[nodiscard]] bool isDirect() const { return m_direct; }

private:
    ScratchFile(int file, bool direct) : m_file(file), m_direct(direct) {}
    int m_file = -1;
    bool m_direct = false;
};

/// Resident memory of this process, bytes.
[[nodiscard]] std::optional<double> residentBytes();

} // namespace daemok::probes::host

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/cuda/driverapi.h"
#include "tests/testmain/testmain.h"

#include <type_traits>
#include <vector>

#ifdef DAEMOK_HAS_CUDA_H
#include <cuda.h>
#endif

using namespace daemok::probes;

namespace {

#ifdef DAEMOK_HAS_CUDA_H

/// What the calling convention sees of a parameter: whether it is a pointer, and its size.
template <class T> int formOf()
{
    // NOLINTNEXTLINE(bugprone-sizeof-expression): the size of the pointer itself is meant
    return static_cast<int>(sizeof(T)) + (std::is_pointer_v<T> ? 1000 : 0);
}

template <class T> struct Form;
template <class Answer, class... Parameters> struct Form<Answer (*)(Parameters...)>
{
    static std::vector<int> get() { return {formOf<Answer>(), formOf<Parameters>()...}; }
};

#define DAEMOK_TEXT_OF(x) #x
#define DAEMOK_TEXT(x) DAEMOK_TEXT_OF(x)

struct Entry
{
    const char *member, *symbol, *real;
    std::vector<int> own, theirs;
};

const char *symbolOf(const std::string &member)
{
#define DAEMOK_SYMBOL(name, symbol, older, required, ...)                                          \
    if (member == #name)                                                                           \
        return symbol;
    DAEMOK_CUDA_FUNCTIONS(DAEMOK_SYMBOL)
#undef DAEMOK_SYMBOL
    return "";
}

template <class Own, class Theirs> Entry entryOf(const char *member, const char *real)
{
    return {member, symbolOf(member), real, Form<Own>::get(), Form<Theirs>::get()};
}

// The symbol that cuda.h maps the plain name to, and the form of what it declares under that name.
#define DAEMOK_ENTRY(member, name)                                                                 \
    entryOf<decltype(cuda::Functions::member), decltype(&(name))>(#member, DAEMOK_TEXT(name))

std::vector<Entry> entries()
{
    return {DAEMOK_ENTRY(init, cuInit),
            DAEMOK_ENTRY(driverGetVersion, cuDriverGetVersion),
            DAEMOK_ENTRY(deviceGetCount, cuDeviceGetCount),
            DAEMOK_ENTRY(deviceGet, cuDeviceGet),
            DAEMOK_ENTRY(deviceGetName, cuDeviceGetName),
            DAEMOK_ENTRY(deviceTotalMem, cuDeviceTotalMem),
            DAEMOK_ENTRY(deviceGetAttribute, cuDeviceGetAttribute),
            DAEMOK_ENTRY(deviceGetUuid, cuDeviceGetUuid),
            DAEMOK_ENTRY(primaryCtxRetain, cuDevicePrimaryCtxRetain),
            DAEMOK_ENTRY(primaryCtxRelease, cuDevicePrimaryCtxRelease),
            DAEMOK_ENTRY(ctxSetCurrent, cuCtxSetCurrent),
            DAEMOK_ENTRY(memGetInfo, cuMemGetInfo),
            DAEMOK_ENTRY(memAlloc, cuMemAlloc),
            DAEMOK_ENTRY(memFree, cuMemFree),
            DAEMOK_ENTRY(memHostAlloc, cuMemHostAlloc),
            DAEMOK_ENTRY(memFreeHost, cuMemFreeHost),
            DAEMOK_ENTRY(memcpyHtoDAsync, cuMemcpyHtoDAsync),
            DAEMOK_ENTRY(memcpyDtoHAsync, cuMemcpyDtoHAsync),
            DAEMOK_ENTRY(streamCreate, cuStreamCreate),
            DAEMOK_ENTRY(streamSynchronize, cuStreamSynchronize),
            DAEMOK_ENTRY(moduleLoadData, cuModuleLoadData),
            DAEMOK_ENTRY(moduleGetFunction, cuModuleGetFunction),
            DAEMOK_ENTRY(launchKernel, cuLaunchKernel),
            DAEMOK_ENTRY(getErrorName, cuGetErrorName)};
}

struct Constant
{
    const char *name;
    long long own, theirs;
};

std::vector<Constant> constants()
{
    return {
        {"success", cuda::kSuccess, CUDA_SUCCESS},
        {"invalid value", cuda::kInvalidValue, CUDA_ERROR_INVALID_VALUE},
        {"out of memory", cuda::kOutOfMemory, CUDA_ERROR_OUT_OF_MEMORY},
        {"stub library", cuda::kStubLibrary, CUDA_ERROR_STUB_LIBRARY},
        {"no device", cuda::kNoDevice, CUDA_ERROR_NO_DEVICE},
        {"no binary", cuda::kNoBinaryForGpu, CUDA_ERROR_NO_BINARY_FOR_GPU},
        {"PTX version", cuda::kUnsupportedPtxVersion, CUDA_ERROR_UNSUPPORTED_PTX_VERSION},
        {"not permitted", cuda::kNotPermitted, CUDA_ERROR_NOT_PERMITTED},
        {"mismatch", cuda::kSystemDriverMismatch, CUDA_ERROR_SYSTEM_DRIVER_MISMATCH},
        {"unknown", cuda::kUnknown, CUDA_ERROR_UNKNOWN},
        {"clock", cuda::kClockRateKhz, CU_DEVICE_ATTRIBUTE_CLOCK_RATE},
        {"units", cuda::kMultiprocessorCount, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT},
        {"timeout", cuda::kKernelExecTimeout, CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT},
        {"integrated", cuda::kIntegrated, CU_DEVICE_ATTRIBUTE_INTEGRATED},
        {"bus", cuda::kPciBusId, CU_DEVICE_ATTRIBUTE_PCI_BUS_ID},
        {"device", cuda::kPciDeviceId, CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID},
        {"domain", cuda::kPciDomainId, CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID},
        {"memory clock", cuda::kMemoryClockRateKhz, CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE},
        {"bus width", cuda::kMemoryBusWidthBits, CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH},
        {"engines", cuda::kAsyncEngineCount, CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT},
        {"major", cuda::kComputeCapabilityMajor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR},
        {"minor", cuda::kComputeCapabilityMinor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR},
        {"managed", cuda::kConcurrentManagedAccess, CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS},
        {"size of a UUID", sizeof(cuda::Uuid), sizeof(CUuuid)},
        {"size of a device pointer", sizeof(cuda::DevicePointer), sizeof(CUdeviceptr)}};
}

#endif

} // namespace

/// The own declarations of the CUDA driver API against cuda.h, where a CUDA Toolkit is found.
class TestCudaHeader : public QObject
{
    Q_OBJECT

private slots:
    void symbolsAndSignatures();
    void constantsAndSizes();
    void nvmlsStructuresHaveTheirDocumentedSize();
};

void TestCudaHeader::symbolsAndSignatures()
{
#ifdef DAEMOK_HAS_CUDA_H
    int known = 0;
    for (const Entry &entry : entries()) {
        QCOMPARE(QString::fromUtf8(entry.symbol), QString::fromUtf8(entry.real));
        QVERIFY2(entry.own == entry.theirs, entry.member);
        ++known;
    }
    int declared = 0;
#define DAEMOK_COUNT(...) ++declared;
    DAEMOK_CUDA_FUNCTIONS(DAEMOK_COUNT)
    QCOMPARE(known, declared); // none is left out
#else
    QSKIP("no CUDA Toolkit here: the declarations are not checked against cuda.h");
#endif
}

void TestCudaHeader::constantsAndSizes()
{
#ifdef DAEMOK_HAS_CUDA_H
    for (const Constant &constant : constants())
        QVERIFY2(constant.own == constant.theirs, constant.name);
#else
    QSKIP("no CUDA Toolkit here: the constants are not checked against cuda.h");
#endif
}

void TestCudaHeader::nvmlsStructuresHaveTheirDocumentedSize()
{
    // NVML API reference: nvmlPciInfo_t 68 bytes, nvmlMemory_t 24, nvmlMemory_v2_t 40 with version 0x2000028.
    QCOMPARE(sizeof(cuda::nvml::PciInfo), std::size_t(68));
    QCOMPARE(sizeof(cuda::nvml::Memory), std::size_t(24));
    QCOMPARE(sizeof(cuda::nvml::MemoryV2), std::size_t(40));
    QCOMPARE(cuda::nvml::kMemoryV2, 0x2000028U);
}

DAEMOK_TEST_MAIN(TestCudaHeader)
#include "tst_cudaheader.moc"

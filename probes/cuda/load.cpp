// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/cuda/load.h"

#include "probes/host/seam.h"
#include "probes/line.h"

#include <utility>

namespace daemok::probes::cuda {
namespace {

std::optional<host::Library> openLibrary(const std::string &name)
{
    sayStage(Stage::Load, name);
    host::Library library = host::Library::open(name);
    if (!library.isOpen()) {
        sayFail(library.isMissing() ? Detail::LibraryMissing : Detail::CallFailed, 0,
                library.error());
        return std::nullopt;
    }
    sayStage(Stage::Symbols, name);
    return library;
}

template <class Pointer>
bool find(const host::Library &library, Pointer &pointer, const char *symbol, const char *older)
{
    pointer = library.function<Pointer>(symbol);
    if (pointer == nullptr && older != nullptr)
        pointer = library.function<Pointer>(older);
    return pointer != nullptr;
}

Detail detailOf(Result result)
{
    switch (result) {
    case kStubLibrary:
        return Detail::ToolkitStub;
    case kNoDevice:
        return Detail::NoDeviceReported;
    case kInsufficientDriver:
        return Detail::DriverTooOld;
    case kSystemDriverMismatch:
        return Detail::DriverMismatch;
    case kNotPermitted:
        return Detail::PermissionDenied;
    default:
        return Detail::CallFailed;
    }
}

Detail detailOfNvml(nvml::Return result)
{
    switch (result) {
    case nvml::kDriverNotLoaded:
        return Detail::LibraryMissing;
    case nvml::kMismatch:
        return Detail::DriverMismatch;
    case nvml::kNoPermission:
        return Detail::PermissionDenied;
    default:
        return Detail::CallFailed;
    }
}

} // namespace

std::string errorName(const Functions &cuda, Result result)
{
    const char *name = nullptr;
    if (cuda.getErrorName != nullptr && cuda.getErrorName(result, &name) == kSuccess
        && name != nullptr)
        return name;
    return "CUDA error " + std::to_string(result);
}

std::optional<Functions> loadDriver(const std::string &name)
{
    const auto library = openLibrary(name);
    if (!library)
        return std::nullopt;
    Functions cuda;
#define DAEMOK_FIND(member, symbol, older, required, ...)                                          \
    if (!find(*library, cuda.member, symbol, older) && (required)) {                               \
        sayFail(Detail::SymbolMissing, 0, symbol);                                                 \
        return std::nullopt;                                                                       \
    }
    DAEMOK_CUDA_FUNCTIONS(DAEMOK_FIND)
    sayStage(Stage::Initialise, "cuInit");
    if (const Result result = cuda.init(0); result != kSuccess) {
        sayFail(detailOf(result), result, errorName(cuda, result));
        return std::nullopt;
    }
    return cuda;
}

std::optional<nvml::Functions> loadNvml(const std::string &name)
{
    const auto library = openLibrary(name);
    if (!library)
        return std::nullopt;
    nvml::Functions functions;
    {
        using namespace nvml;
        nvml::Functions &cuda = functions;
        DAEMOK_NVML_FUNCTIONS(DAEMOK_FIND)
    }
#undef DAEMOK_FIND
    sayStage(Stage::Initialise, "nvmlInit_v2");
    if (const nvml::Return result = functions.init(); result != nvml::kSuccess) {
        sayFail(detailOfNvml(result), result, "nvmlInit_v2");
        return std::nullopt;
    }
    return functions;
}

} // namespace daemok::probes::cuda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/cuda/cudaprobe.h"
#include "probes/host/hostprobe.h"
#include "probes/host/seam.h"
#include "probes/lab/lab.h"
#include "probes/line.h"
#include "probes/options.h"
#include "probes/replay/replay.h"
#ifdef DAEMOK_HAS_OPENCL
#include "probes/opencl/openclprobe.h"
#endif

#include <exception>

namespace {

using namespace daemok::probes;

constexpr const char *kUsage =
    R"(daemok-probe asks one driver about its devices, in a process of its own, and writes JSON lines.
`daemok probe` runs it once for each driver and joins the answers.

  daemok-probe host   [--root DIR]                     memory, PCI devices, registered drivers; loads none
  daemok-probe cuda   [--library FILE] [--context]     NVIDIA driver; --context: free memory too
  daemok-probe nvml   [--library FILE]                 NVIDIA management library
  daemok-probe opencl --library FILE                   one OpenCL driver
  daemok-probe lab    --api cuda|opencl [--library FILE] [--device N] [--kernels DIR] [--scratch DIR]
                      [--bytes N] [--seconds N] [--repeats N] [--quick] [--card]
  daemok-probe replay --file FILE [--process N]        what a recorded driver answered
Each: [--deadline SECONDS], after which the system ends the process.
)";

void probeOpenClIfBuilt([[maybe_unused]] const std::string &library)
{
#ifdef DAEMOK_HAS_OPENCL
    opencl::probeOpenCl(library);
#else
    sayHello(Api::OpenCl, library);
    sayFail(Detail::NotBuilt, 0, "built without the OpenCL headers");
    sayDone();
#endif
}

int runMode(const Options &options)
{
    if (options.mode == "host")
        probeHost(options.text("root"));
    else if (options.mode == "cuda")
        cuda::probeCuda(options.text("library", cuda::kDriverLibrary), options.has("context"));
    else if (options.mode == "nvml")
        cuda::probeNvml(options.text("library", cuda::kNvmlLibrary));
    else if (options.mode == "opencl" && options.has("library"))
        probeOpenClIfBuilt(options.text("library"));
    else if (options.mode == "lab" && options.has("api"))
        return lab::run(options);
    else if (options.mode == "replay" && options.has("file"))
        return replay(options.text("file"), static_cast<int>(options.number("process", 0)));
    else
        return 2;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = readOptions(argc, argv);
    if (!options) {
        host::writeOut(kUsage);
        host::leave(2);
    }
    if (options->mode != "replay")
        host::keepOutput();
    host::guard(static_cast<int>(options->number("deadline", 60)));
    int status = 3;
    try {
        status = runMode(*options);
    } catch (const std::exception &problem) {
        sayFail(Detail::CallFailed, 0, problem.what());
    }
    if (status == 2)
        host::writeOut(kUsage);
    host::leave(status);
}

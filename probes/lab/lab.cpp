// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/lab.h"

#include "probes/cuda/cudalab.h"
#include "probes/cuda/cudaprobe.h"
#include "probes/lab/session.h"
#include "probes/line.h"
#ifdef DAEMOK_HAS_OPENCL
#include "probes/opencl/openclab.h"
#endif

#include <memory>

namespace daemok::probes::lab {
namespace {

std::unique_ptr<Device> open(const Options &options, bool isCuda)
{
    const int index = static_cast<int>(options.number("device", 0));
    const std::string kernels = options.text("kernels", "share/daemok/kernels");
    if (isCuda)
        return cuda::openDevice(options.text("library", cuda::kDriverLibrary), index, kernels);
#ifdef DAEMOK_HAS_OPENCL
    return opencl::openDevice(options.text("library"), index, kernels, options.has("card"));
#else
    sayFail(Detail::NotBuilt, 0, "built without the OpenCL headers");
    return nullptr;
#endif
}

} // namespace

int run(const Options &options)
{
    const std::string api = options.text("api");
    const bool isCuda = api == nameOf(Api::Cuda);
    if (!isCuda && api != nameOf(Api::OpenCl))
        return 2;
    sayHello(isCuda ? Api::Cuda : Api::OpenCl, options.text("library", cuda::kDriverLibrary));
    const std::unique_ptr<Device> device = open(options, isCuda);
    bool measured = false;
    if (device) {
        Session session(*device, options, api);
        measured = session.run();
    }
    sayDone();
    host::leave(measured ? 0 : 3); // before the driver's destructors
}

} // namespace daemok::probes::lab

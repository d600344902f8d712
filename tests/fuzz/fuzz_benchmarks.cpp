// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace daemok;
using namespace daemok::calibration;

// Whatever the text: an error, or a result with finite rates, ordered times and a calibration of finite figures.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto result = readBenchmark(text, "fuzz");
    if (!result)
        return 0;
    if (result->operations.empty() || !std::isfinite(result->perSecond))
        std::abort();
    Run one, two;
    one.result = *result;
    two.result = *result;
    two.clients = 3;
    two.nodes = 2;
    for (const auto vcpu : {std::optional<double>(), std::optional(4.0)}) {
        const Calibration all = calibrate({one, two}, vcpu);
        for (const CalibratedOperation &op : all.operations)
            if (!std::isfinite(op.cv) || op.cv < 0
                || (op.serviceMs && (!std::isfinite(*op.serviceMs) || *op.serviceMs <= 0)))
                std::abort();
        if (all.usl && (!std::isfinite(all.usl->gamma) || !std::isfinite(all.usl->perSecond(8))))
            std::abort();
    }
    return 0;
}

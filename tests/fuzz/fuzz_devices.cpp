// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/pasted.h"
#include "core/placement/devices/probejson.h"
#include "core/placement/devices/record.h"
#include "core/placement/lab/labresult.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace daemok;
using namespace daemok::placement;

// Whatever a driver, its helper or a person puts there: pasted text, a reply, a recording, a lab's lines. What is understood
// becomes a document that reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto machine = readPasted(text, "2026-11-24");
    if (machine) {
        const std::string document = probeJson(*machine).dump(
            -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
        const auto again = readProbeJson(document, "again");
        if (!again
            || probeJson(*again).dump(-1, ' ', false,
                                      nlohmann::ordered_json::error_handler_t::replace)
                   != document)
            std::abort();
    }
    for (const probes::Api api : {probes::Api::Host, probes::Api::Cuda, probes::Api::OpenCl}) {
        const Reply reply = parseReply(text, api, "driver", "2026-11-24");
        const Backend backend = judge(reply, {ProcessEnd::Kind::Exited, 0, 1});
        const ProbedMachine merged = merge({{reply, backend}, {reply, backend}}, "2026-11-24");
        if (merged.devices.size() > 2 * 256 + 256)
            std::abort();
    }
    if (const auto recording = readRecording(text, "fuzz"))
        (void)writeRecording(*recording);
    if (auto lab = readLab(text)) {
        predict(*lab, assumedProfile(Compute::OpenCl, DeviceKind::Cpu));
        (void)labJson({*lab}, "cpu", "2026-11-24")
            .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    }
    return 0;
}

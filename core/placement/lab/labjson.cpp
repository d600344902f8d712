// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/jsonread.h"
#include "core/placement/lab/labresult.h"

namespace daemok::placement {
namespace {

using Json = nlohmann::ordered_json;

Json runJson(const LabRun &run, const LabResult &lab)
{
    Json object{{"api", probes::nameOf(lab.api)},
                {"workload", run.workload},
                {"strategy", nameOf(run.strategy)},
                {"bytes", json::bytesIn(run.bytes.value())},
                {"chunk_bytes", json::bytesIn(run.chunk.value())},
                {"passes", run.passes},
                {"state", run.state},
                {"gate", nameOf(run.gate)}};
    if (run.segment.value() > 0)
        object["segment_bytes"] = json::bytesIn(run.segment.value());
    if (run.code != 0)
        object["code"] = run.code;
    if (!run.ms.empty()) {
        object["ms"] = run.medianMs;
        object["repeats"] = run.ms.size();
        object["device_bytes"] = json::bytesIn(run.deviceBytes.value());
        object["host_bytes"] = json::bytesIn(run.hostBytes.value());
        object["checksum"] = run.checksum;
        object["checksums_equal"] = run.checksumsEqual;
    }
    if (run.predictedMs)
        object["predicted_ms"] = *run.predictedMs;
    return object;
}

Json ratesJson(const LabResult &lab)
{
    Json rates = Json::object();
    for (const auto &[id, points] : lab.rates) {
        Json list = Json::array();
        for (const RateCurve::Point &point : points)
            list.push_back({{"block_bytes", point.blockBytes}, {"value", point.value}});
        rates[id] = {{"unit", id == "launch" ? "s" : "B/s"}, {"points", std::move(list)}};
    }
    return rates;
}

Json crossoverJson(const Crossover &crossover)
{
    Json object{{"same_side", crossover.sameSide},
                {"last_streamed", crossover.lastStreamed},
                {"first_resident", crossover.firstResident}};
    if (crossover.predicted)
        object["predicted_passes"] = *crossover.predicted;
    if (crossover.measured)
        object["measured_passes"] = *crossover.measured;
    return object;
}

} // namespace

nlohmann::ordered_json labJson(const std::vector<LabResult> &labs, const std::string &device,
                               const std::string &at)
{
    Json document{{"schema", probes::kLabSchema}, {"at", at}, {"device", device}};
    document["strategies"] = Json::array();
    document["curve"] = Json::array();
    document["crossover_runs"] = Json::array();
    document["rates"] = Json::object();
    for (const LabResult &lab : labs) {
        for (const LabRun &run : lab.runs)
            document[run.series == "curve"       ? "curve"
                     : run.series == "crossover" ? "crossover_runs"
                                                 : "strategies"]
                .push_back(runJson(run, lab));
        const std::string api(probes::nameOf(lab.api));
        document["rates"][api] = ratesJson(lab);
        document["machines"][api] = {
            {"name", lab.name},
            {"version", lab.version},
            {"source", lab.source},
            {"total_bytes", json::bytesIn(lab.total.value())},
            {"max_alloc_bytes", json::bytesIn(lab.largestAllocation.value())},
            {"checksums_agree", checksumsAgree(lab)}};
        DeviceProfile profile =
            assumedProfile(lab.api == probes::Api::Cuda ? Compute::Cuda : Compute::OpenCl,
                           lab.isCpu ? DeviceKind::Cpu : DeviceKind::Gpu);
        if (const auto crossover = crossoverOf(lab, profile))
            document["crossover"][api] = crossoverJson(*crossover);
    }
    return document;
}

} // namespace daemok::placement

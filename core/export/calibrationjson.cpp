// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calibrationjson.h"

#include "core/export/jsonfields.h"

#include <algorithm>

namespace daemok {

using namespace calibration;

namespace {

Json spanJson(const Span &span)
{
    Json json;
    put(json, "low", span.low);
    put(json, "high", span.high);
    return json;
}

Json uslJson(const Calibration &calibration)
{
    const UslFit &fit = *calibration.usl;
    Json json;
    json["axis"] = axisName(calibration.axis);
    put(json, "gamma", fit.gamma);
    put(json, "alpha", fit.law.alpha);
    put(json, "beta", fit.law.beta);
    json["peak"] = fit.peak() ? Json(*fit.peak()) : Json(nullptr);
    if (fit.range)
        json["range"] = {{"gamma", spanJson(fit.range->gamma)},
                         {"alpha", spanJson(fit.range->alpha)},
                         {"beta", spanJson(fit.range->beta)}};
    json["points"] = Json::array();
    for (const ScalingPoint &point : calibration.points) {
        Json one;
        put(one, "n", point.n);
        put(one, "throughput", point.perSecond);
        put(one, "fitted", fit.perSecond(point.n));
        json["points"].push_back(std::move(one));
    }
    return json;
}

Json operationJson(const CalibratedOperation &one)
{
    Json json;
    put(json, "name", std::string_view(one.name));
    if (one.operation)
        put(json, "operation", operationName(*one.operation));
    put(json, "throughput", one.perSecond);
    put(json, "service_time", one.serviceMs);
    if (one.serviceMs)
        put(json, "method", methodName(one.method));
    put(json, "cv", one.cv);
    json["cv_origin"] = one.cvMeasured ? "measured" : "assumed";
    return json;
}

Json latencyJson(const MeasuredOperation &op, bool tail)
{
    Json json = Json::object();
    put(json, "mean", op.meanMs);
    put(json, "p50", op.quantileMs(0.5));
    if (!tail)
        return json;
    put(json, "p90", op.quantileMs(0.9));
    put(json, "p95", op.quantileMs(0.95));
    put(json, "p99", op.quantileMs(0.99));
    put(json, "p999", op.quantileMs(0.999));
    return json;
}

Json runJson(const Run &run)
{
    const Benchmark &result = run.result;
    Json json;
    put(json, "file", std::string_view(result.file));
    json["tool"] = toolName(result.tool);
    put(json, "loop", loopName(result.loop));
    put(json, "nodes", run.nodes);
    put(json, "clients", clientsOf(run));
    put(json, "seconds", result.seconds);
    put(json, "errors", result.errors);
    put(json, "throughput", result.perSecond);
    json["tail"] = tellsTail(result.loop) ? "used" : "refused";
    json["operations"] = Json::array();
    for (const MeasuredOperation &op : result.operations) {
        Json one;
        put(one, "name", std::string_view(op.name));
        put(one, "throughput", op.perSecond);
        one["latency_ms"] = latencyJson(op, tellsTail(result.loop));
        json["operations"].push_back(std::move(one));
    }
    return json;
}

} // namespace

nlohmann::ordered_json calibrationJson(const Calibration &calibration, const std::vector<Run> &runs)
{
    Json json;
    json["schema"] = "daemok.calibration/1";
    put(json, "tool", std::string_view(calibration.tool));
    put(json, "loop", loopName(calibration.loop));
    put(json, "throughput", calibration.perSecond);
    const auto first =
        std::find_if(calibration.operations.begin(), calibration.operations.end(),
                     [](const CalibratedOperation &one) { return one.serviceMs.has_value(); });
    if (first != calibration.operations.end()) {
        put(json, "service_time", first->serviceMs);
        json["service_time_unit"] = "ms";
        put(json, "cv", first->cv);
    }
    if (calibration.usl)
        json["usl"] = uslJson(calibration);
    json["operations"] = Json::array();
    for (const CalibratedOperation &one : calibration.operations)
        json["operations"].push_back(operationJson(one));
    json["results"] = Json::array();
    for (const Run &run : runs)
        json["results"].push_back(runJson(run));
    json["warnings"] = Json::array();
    for (const Warning warning : calibration.warnings)
        json["warnings"].push_back(warningName(warning));
    return json;
}

} // namespace daemok

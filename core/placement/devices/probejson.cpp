// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/probejson.h"

#include "core/placement/devices/jsonread.h"
#include "core/quantity/numbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace daemok::placement {
namespace {

using Json = nlohmann::ordered_json;
using json::Value;

constexpr std::array<std::string_view, 5> kOrigins{"measured", "published", "estimate", "preset",
                                                   "assumed"};

template <class T> void put(Json &object, const char *key, const std::optional<T> &value)
{
    if (value)
        object[key] = *value;
}

void putText(Json &object, const char *key, const std::string &text)
{
    if (!text.empty())
        object[key] = text;
}

// "free_bytes": 1, "free": {"source": ..., "confidence": ..., "at": ...}
void putReading(Json &object, const std::string &name, const std::optional<MemoryReading> &reading)
{
    if (!reading)
        return;
    object[name + "_bytes"] = json::bytesIn(reading->bytes.value());
    Json from{{"source", nameOf(reading->source)}, {"confidence", nameOf(reading->confidence)}};
    putText(from, "at", reading->at);
    object[name + "_from"] = std::move(from);
}

Json pathJson(const AccessPath &path)
{
    Json object{{"api", probes::nameOf(path.api)}};
    object["driver"] = path.driver;
    object["index"] = path.index;
    object["platform"] = path.platform;
    object["version"] = path.version;
    putReading(object, "total", path.total);
    putReading(object, "free", path.free);
    putReading(object, "max_alloc", path.largestAllocation);
    put(object, "unified", path.unified);
    put(object, "copy_engines", path.copyEngines);
    put(object, "out_of_order", path.outOfOrder);
    put(object, "oversubscribes", path.oversubscribes);
    put(object, "watchdog", path.watchdog);
    put(object, "memory_bytes_per_s", path.memoryBytesPerSecond);
    object["origin"] = kOrigins[static_cast<std::size_t>(path.origin)];
    return object;
}

Json deviceJson(const PhysicalDevice &device)
{
    Json object{{"id", device.id}, {"name", device.name}, {"vendor", device.vendor}};
    object["kind"] = nameOf(device.kind);
    putText(object, "pci", device.pci);
    putText(object, "uuid", device.uuid);
    object["asleep"] = device.asleep;
    object["unified"] = device.unified;
    putReading(object, "total", device.total);
    putReading(object, "free", device.free);
    putText(object, "possibly_same_as", device.possiblySameAs);
    object["paths"] = Json::array();
    for (const AccessPath &path : device.paths)
        object["paths"].push_back(pathJson(path));
    return object;
}

Json backendJson(const Backend &backend)
{
    Json object{{"api", probes::nameOf(backend.api)}, {"driver", backend.driver}};
    object["state"] = probes::nameOf(backend.state);
    object["detail"] = probes::nameOf(backend.detail);
    object["ms"] = backend.ms;
    object["stage"] = probes::nameOf(backend.stage);
    putText(object, "what", backend.what);
    if (backend.code != 0)
        object["code"] = backend.code;
    putText(object, "text", backend.text);
    putText(object, "since", backend.since);
    return object;
}

std::optional<MemoryReading> readingOf(const Value &object, const std::string &name)
{
    const auto bytes = json::amount(object, (name + "_bytes").c_str());
    if (!bytes)
        return std::nullopt;
    MemoryReading reading{Bytes(*bytes), MemorySource::Typed, Confidence::Assumed, {}};
    const auto from = object.find(name + "_from");
    if (from != object.end()) {
        reading.source =
            memorySourceFromName(json::text(*from, "source")).value_or(MemorySource::Typed);
        for (const Confidence confidence :
             {Confidence::Measured, Confidence::Vendor, Confidence::Reported}) {
            if (json::text(*from, "confidence") == nameOf(confidence))
                reading.confidence = confidence;
        }
        reading.at = json::text(*from, "at");
    }
    return reading;
}

AccessPath pathOf(const Value &object)
{
    AccessPath path;
    path.api = probes::fromName<probes::Api>(probes::kApiNames, json::text(object, "api"))
                   .value_or(probes::Api::OpenCl);
    path.driver = json::text(object, "driver");
    path.index = json::whole(object, "index");
    path.platform = json::text(object, "platform");
    path.version = json::text(object, "version");
    path.total = readingOf(object, "total");
    path.free = readingOf(object, "free");
    path.largestAllocation = readingOf(object, "max_alloc");
    path.unified = json::flag(object, "unified");
    if (json::amount(object, "copy_engines"))
        path.copyEngines = json::whole(object, "copy_engines");
    path.outOfOrder = json::flag(object, "out_of_order");
    path.oversubscribes = json::flag(object, "oversubscribes");
    path.watchdog = json::flag(object, "watchdog");
    path.memoryBytesPerSecond = json::amount(object, "memory_bytes_per_s");
    path.origin =
        probes::fromName<Origin>(kOrigins, json::text(object, "origin")).value_or(Origin::Assumed);
    return path;
}

PhysicalDevice deviceOf(const Value &object)
{
    PhysicalDevice device;
    device.id = json::text(object, "id");
    device.name = json::text(object, "name");
    device.vendor = json::text(object, "vendor");
    for (const DeviceKind kind : {DeviceKind::Cpu, DeviceKind::Accelerator}) {
        if (json::text(object, "kind") == nameOf(kind))
            device.kind = kind;
    }
    device.pci = json::text(object, "pci");
    device.uuid = json::text(object, "uuid");
    device.asleep = json::flag(object, "asleep").value_or(false);
    device.unified = json::flag(object, "unified").value_or(false);
    device.total = readingOf(object, "total");
    device.free = readingOf(object, "free");
    device.possiblySameAs = json::text(object, "possibly_same_as");
    for (const Value &path : json::list(object, "paths"))
        device.paths.push_back(pathOf(path));
    return device;
}

Backend backendOf(const Value &object)
{
    Backend backend;
    backend.api = probes::fromName<probes::Api>(probes::kApiNames, json::text(object, "api"))
                      .value_or(probes::Api::Host);
    backend.driver = json::text(object, "driver");
    backend.state =
        probes::fromName<probes::State>(probes::kStateNames, json::text(object, "state"))
            .value_or(probes::State::Error);
    backend.detail =
        probes::detailFromName(json::text(object, "detail")).value_or(probes::Detail::CallFailed);
    backend.stage =
        probes::fromName<probes::Stage>(probes::kStageNames, json::text(object, "stage"))
            .value_or(probes::Stage::Start);
    backend.what = json::text(object, "what");
    backend.code = json::whole(object, "code");
    backend.text = json::text(object, "text");
    backend.ms = json::amount(object, "ms").value_or(0);
    backend.since = json::text(object, "since");
    return backend;
}

// Line and column of a byte.
Place placeOf(std::string_view text, std::size_t byte, const std::string &file)
{
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const std::size_t lineStart = before.rfind('\n');
    return {
        file, static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
        static_cast<int>(before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1))
            + 1};
}

// The parser's own position: kept by its exception, which ends here.
std::size_t brokenByte(std::string_view text)
{
    try {
        const Value whole = Value::parse(text.begin(), text.end());
        return whole.is_discarded() ? text.size() : 0;
    } catch (const Value::parse_error &error) {
        return error.byte > 0 ? error.byte - 1 : 0;
    } catch (const Value::exception &) {
        return 0;
    }
}

std::optional<Error> schemaProblem(const Value &document, const std::string &file)
{
    const std::string schema = json::text(document, "schema");
    if (schema == probes::kProbeSchema)
        return std::nullopt;
    constexpr std::string_view family = "daemok.probe/";
    const auto version = schema.starts_with(family)
                             ? parseNumber(std::string_view(schema).substr(family.size()))
                             : std::nullopt;
    if (version && *version > 1)
        return Error{ErrorId::NewerSchema, {file}, {schema, std::string(probes::kProbeSchema)}};
    return Error{ErrorId::WrongSchema, {file}, {schema, std::string(probes::kProbeSchema)}};
}

} // namespace

nlohmann::ordered_json probeJson(const ProbedMachine &machine)
{
    Json document{{"schema", probes::kProbeSchema}, {"at", machine.at}};
    Json &host = document["host"] = Json::object();
    putReading(host, "memory", machine.host.memory);
    putReading(host, "available", machine.host.available);
    host["cpu"] = machine.host.cpu;
    host["cores"] = machine.host.cores;
    host["os"] = machine.host.os;
    document["devices"] = Json::array();
    for (const PhysicalDevice &device : machine.devices)
        document["devices"].push_back(deviceJson(device));
    document["backends"] = Json::array();
    for (const Backend &backend : machine.backends)
        document["backends"].push_back(backendJson(backend));
    return document;
}

Result<ProbedMachine> readProbeJson(std::string_view text, const std::string &file)
{
    constexpr std::size_t largest = 4U << 20U;
    if (text.size() > largest)
        return Error{
            ErrorId::FileTooLarge, {file}, {std::to_string(text.size()), std::to_string(largest)}};
    const Value document = json::parse(text);
    if (document.is_discarded())
        return Error{ErrorId::WrongType,
                     placeOf(text, brokenByte(text), file),
                     {"document", "JSON of daemok probe --json"}};
    if (auto problem = schemaProblem(document, file))
        return std::move(*problem);
    ProbedMachine machine;
    machine.at = json::text(document, "at");
    if (const auto host = document.find("host"); host != document.end() && host->is_object()) {
        machine.host.memory = readingOf(*host, "memory");
        machine.host.available = readingOf(*host, "available");
        machine.host.cpu = json::text(*host, "cpu");
        machine.host.cores = json::whole(*host, "cores");
        machine.host.os = json::text(*host, "os");
    }
    for (const Value &device : json::list(document, "devices"))
        machine.devices.push_back(deviceOf(device));
    for (const Value &backend : json::list(document, "backends"))
        machine.backends.push_back(backendOf(backend));
    return machine;
}

} // namespace daemok::placement

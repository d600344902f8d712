// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/placementblock.h"

#include "core/project/yamltext.h"
#include "core/quantity/numbers.h"
#include "core/quantity/units.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace daemok {
namespace {

using placement::Compute;
using placement::WorkloadKind;
using Index = placement::EmbeddingSearch::Index;
using yaml::Fields;

constexpr yaml::Range kPositive{1e-6, 1e18};
constexpr yaml::Range kSize{0, 1e9}; ///< GiB, GB/s

struct Input
{
    std::string_view name;
    yaml::Range range;
};
// As PlacementInput; a name ends with its unit.
constexpr std::array<Input, static_cast<std::size_t>(PlacementInput::NUM_INPUTS)> kInputs{
    {{"vectors", kPositive},
     {"dimensions", kPositive},
     {"bytes_per_dimension", kPositive},
     {"queries_per_s", kPositive},
     {"queries_at_once", kPositive},
     {"search_hours", kPositive},
     {"items", kPositive},
     {"item_bytes", kPositive},
     {"item_flop", yaml::kNotNegative},
     {"deadline_hours", kPositive},
     {"data_gib", kPositive},
     {"passes", kPositive},
     {"flop_per_byte", yaml::kNotNegative},
     {"output_per_byte", yaml::kNotNegative},
     {"resident_gib", yaml::kNotNegative},
     {"source_mb_per_s", yaml::kNotNegative},
     {"bits_per_weight", kPositive},
     {"cache_bits", kPositive},
     {"calls_in_flight", kPositive}}};

constexpr std::array<std::pair<std::string_view, DeviceSource>, 4> kSources{
    {{"live", DeviceSource::Live},
     {"pasted", DeviceSource::Pasted},
     {"typed", DeviceSource::Typed},
     {"server_type", DeviceSource::ServerType}}};
constexpr std::array<std::pair<std::string_view, Compute>, 2> kApis{
    {{"cuda", Compute::Cuda}, {"opencl", Compute::OpenCl}}};
constexpr std::array<std::pair<std::string_view, WorkloadKind>, 4> kKinds{
    {{"embedding", WorkloadKind::Embedding},
     {"batch", WorkloadKind::Batch},
     {"llm", WorkloadKind::Llm},
     {"user", WorkloadKind::User}}};
constexpr std::array<std::pair<std::string_view, Index>, 3> kIndexes{
    {{"flat", Index::Flat}, {"hnsw", Index::Hnsw}, {"ivf", Index::Ivf}}};

template <class T, std::size_t N>
std::string nameIn(const std::array<std::pair<std::string_view, T>, N> &names, T wanted)
{
    for (const auto &[name, value] : names)
        if (value == wanted)
            return std::string(name);
    return {};
}

std::string line(std::size_t indent, std::string_view key, const std::string &value)
{
    return std::string(indent, ' ') + std::string(key) + (value.empty() ? ":" : ": ") + value
           + '\n';
}

std::string text(std::size_t indent, std::string_view key, const std::string &value)
{
    return value.empty() ? std::string() : line(indent, key, yamlText(value));
}

std::string size(std::size_t indent, std::string_view key, double value)
{
    return value > 0 ? line(indent, key, formatNumber(value)) : std::string();
}

/// A list of its lines, each with its end; a line of a reader's limit and more goes on in the next item.
std::string pastedText(std::string_view pasted)
{
    constexpr std::size_t kLongest = 8192;
    std::string out = pasted.empty() ? std::string() : line(2, "pasted", {});
    while (!pasted.empty()) {
        const std::size_t end = pasted.find('\n');
        std::size_t take =
            std::min(end == std::string_view::npos ? pasted.size() : end + 1, kLongest);
        while (take < pasted.size() && (static_cast<unsigned char>(pasted[take]) & 0xC0U) == 0x80U)
            --take; // not within a character
        out += "    - " + yamlText(pasted.substr(0, take)) + '\n';
        pasted.remove_prefix(take);
    }
    return out;
}

std::string typedText(const TypedDevice &typed)
{
    if (typed == TypedDevice())
        return {};
    return line(2, "typed", {}) + text(4, "name", typed.name)
           + line(4, "api", nameIn(kApis, typed.compute)) + size(4, "total_gib", typed.totalGib)
           + size(4, "free_gib", typed.freeGib) + size(4, "largest_gib", typed.largestGib)
           + size(4, "bandwidth_gbs", typed.bandwidthGBs)
           + (typed.unified ? line(4, "unified", "true") : std::string());
}

std::string memoryText(const PlacementSettings &settings)
{
    std::string out;
    for (const auto &[where, changed] : settings.memory) {
        if (changed == MemoryOverride())
            continue;
        out += "    - " + line(0, "source", nameIn(kSources, where.first))
               + text(6, "device", where.second);
        if (changed.freeBytes)
            out += line(6, "free_gib", formatNumber(*changed.freeBytes / kGiB));
        if (changed.largestBytes)
            out += line(6, "largest_gib", formatNumber(*changed.largestBytes / kGiB));
    }
    return out.empty() ? out : line(2, "memory", {}) + out;
}

void finish(Fields &fields, Fields &parent)
{
    if (auto done = fields.finish(); !done)
        parent.fail(done.error());
}

void readTyped(Fields &devices, TypedDevice &typed)
{
    const yaml::Node *map = devices.maybeMap("typed");
    if (!map)
        return;
    Fields fields(*map, devices.path("typed"));
    fields.maybeText("name", typed.name);
    fields.maybeChoice<Compute>("api", typed.compute, kApis);
    fields.maybeNumber("total_gib", typed.totalGib, kSize);
    fields.maybeNumber("free_gib", typed.freeGib, kSize);
    fields.maybeNumber("largest_gib", typed.largestGib, kSize);
    fields.maybeNumber("bandwidth_gbs", typed.bandwidthGBs, kSize);
    fields.maybeFlag("unified", typed.unified);
    finish(fields, devices);
}

void readServer(Fields &devices, NamedServer &server)
{
    const yaml::Node *map = devices.maybeMap("server_type");
    if (!map)
        return;
    Fields fields(*map, devices.path("server_type"));
    fields.text("name", server.name);
    fields.maybeText("provider", server.provider);
    fields.maybeText("region", server.region);
    finish(fields, devices);
}

void readMemory(Fields &devices, PlacementSettings &settings)
{
    constexpr std::size_t kMost = 1000;
    const yaml::Node *list = devices.maybeList("memory");
    if (!list)
        return;
    if (list->items().size() > kMost)
        return devices.fail({ErrorId::FileTooLarge,
                             list->place(),
                             {std::to_string(list->items().size()) + " devices",
                              std::to_string(kMost) + " devices"}});
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        Fields fields(list->items()[i], devices.path("memory") + "[" + std::to_string(i) + "]");
        DeviceSource source{};
        std::string device;
        std::optional<double> free;
        std::optional<double> largest;
        fields.choice<DeviceSource>("source", source, kSources);
        fields.maybeText("device", device);
        fields.maybeNumber("free_gib", free, kSize);
        fields.maybeNumber("largest_gib", largest, kSize);
        finish(fields, devices);
        const auto bytes = [](const std::optional<double> &gib) {
            return gib ? std::optional(*gib * kGiB) : std::nullopt;
        };
        settings.memory[{source, device}] = {bytes(free), bytes(largest)};
    }
}

} // namespace

std::string_view placementInputName(PlacementInput input)
{
    return kInputs[static_cast<std::size_t>(input)].name;
}

std::string devicesBlock(const PlacementSettings &settings)
{
    std::string out;
    if (settings.source != DeviceSource::Live)
        out += line(2, "source", nameIn(kSources, settings.source));
    out += text(2, "device", settings.device) + pastedText(settings.pasted)
           + typedText(settings.typed);
    if (!settings.server.name.empty())
        out += line(2, "server_type", {}) + text(4, "name", settings.server.name)
               + text(4, "provider", settings.server.provider)
               + text(4, "region", settings.server.region);
    out += memoryText(settings);
    return out.empty() ? out : line(0, "devices", {}) + out;
}

std::string placementBlock(const PlacementSettings &settings)
{
    const WorkloadInputs &workload = settings.workload;
    if (workload == WorkloadInputs())
        return {};
    std::string out = line(0, "placement", {}) + line(2, "workload", nameIn(kKinds, workload.kind));
    if (workload.index != Index::Flat)
        out += line(2, "index", nameIn(kIndexes, workload.index));
    if (!workload.streamable)
        out += line(2, "streamable", "false");
    out += text(2, "model", workload.model);
    if (!workload.typed.empty())
        out += line(2, "inputs", {});
    for (const auto &[input, value] : workload.typed)
        out += line(4, placementInputName(input), formatNumber(value));
    return out;
}

void readDevicesBlock(Fields &root, PlacementSettings &settings)
{
    const yaml::Node *map = root.maybeMap("devices");
    if (!map)
        return;
    Fields fields(*map, "devices");
    fields.maybeChoice<DeviceSource>("source", settings.source, kSources);
    fields.maybeText("device", settings.device);
    std::vector<std::string> lines;
    fields.maybeTexts("pasted", lines);
    for (const std::string &each : lines)
        settings.pasted += each;
    if (settings.pasted.size() > kMostPasted)
        fields.fail({ErrorId::FileTooLarge,
                     map->find("pasted")->place(),
                     {std::to_string(settings.pasted.size()) + " bytes",
                      std::to_string(kMostPasted) + " bytes"}});
    readTyped(fields, settings.typed);
    readServer(fields, settings.server);
    readMemory(fields, settings);
    finish(fields, root);
}

void readPlacementBlock(Fields &root, PlacementSettings &settings)
{
    const yaml::Node *map = root.maybeMap("placement");
    if (!map)
        return;
    WorkloadInputs &workload = settings.workload;
    Fields fields(*map, "placement");
    fields.maybeChoice<WorkloadKind>("workload", workload.kind, kKinds);
    fields.maybeChoice<Index>("index", workload.index, kIndexes);
    fields.maybeFlag("streamable", workload.streamable);
    fields.maybeText("model", workload.model);
    if (const yaml::Node *inputs = fields.maybeMap("inputs")) {
        Fields numbers(*inputs, "placement.inputs");
        for (std::size_t i = 0; i < kInputs.size(); ++i) {
            std::optional<double> value;
            numbers.maybeNumber(kInputs[i].name, value, kInputs[i].range);
            if (value)
                workload.typed[static_cast<PlacementInput>(i)] = *value;
        }
        finish(numbers, fields);
    }
    finish(fields, root);
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/tables.h"

#include "core/quantity/nearest.h"
#include "core/quantity/numbers.h"
#include "core/quantity/units.h"

#include <algorithm>
#include <set>

namespace daemok::catalogfile {
namespace {

constexpr double kMost = 1e12;

// "1/6": a slice of a device.
std::optional<double> fraction(const std::string &text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos)
        return parseNumber(text);
    const auto top = parseNumber(std::string_view(text).substr(0, slash));
    const auto bottom = parseNumber(std::string_view(text).substr(slash + 1));
    if (!top || !bottom || *bottom <= 0)
        return std::nullopt;
    return *top / *bottom;
}

double deviceCount(csv::Row &row)
{
    const std::string text = row.required("gpu_count");
    const std::optional<double> count = fraction(text);
    if (!count)
        row.fail({ErrorId::NotANumber, row.place("gpu_count"), {"gpu_count", text}});
    else if (*count < 0 || *count > 1024)
        row.fail({ErrorId::OutOfRange, row.place("gpu_count"), {"gpu_count", text, "0..1024"}});
    return count.value_or(0);
}

/// Unique by the texts of some columns; DuplicateEntry names them.
class Unique
{
public:
    void add(csv::Row &row, std::string_view column, const std::string &name)
    {
        if (!m_seen.insert(name).second)
            row.fail({ErrorId::DuplicateEntry, row.place(column), {name}});
    }

private:
    std::set<std::string> m_seen;
};

std::string nearestId(const std::string &id, const std::vector<Product> &products)
{
    std::vector<std::string> ids;
    ids.reserve(products.size());
    for (const Product &product : products)
        ids.push_back(product.id);
    return nearest(id, ids);
}

ServerType readServer(csv::Row &row, Context &context)
{
    ServerType server;
    server.provider = row.required("provider");
    server.region = row.text("region");
    server.name = row.required("type");
    server.vcpu = row.whole("vcpu", 1, 4096);
    server.threadsPerCore = row.whole("threads_per_core", 1, 8);
    server.memoryGib = row.number("memory_gib", 0.1, 1e5);
    server.localDiskGib = row.number("local_nvme_gb", 0, 1e7) * kGB / kGiB;
    server.localDisks = row.whole("local_disks", 0, 256);
    server.networkGbps = row.maybe("network_gbps", 0, 1e5);
    server.networkBasis = row.text("network_basis");
    server.category = row.required("category");
    server.gpu = row.text("gpu");
    server.gpuCount = deviceCount(row);
    server.gpuMemoryGib = row.maybe("gpu_mem_gib", 0, 1e5).value_or(0);
    server.note = row.text("note");
    server.source = rowSource(row, "specs_source", context);
    const std::optional<double> hourly = row.maybe("hourly_usd", 0, 1e6);
    if (hourly)
        server.hourly = Price{*hourly, "USD", rowSource(row, "price_source", context), false};
    return server;
}

} // namespace

Source rowSource(csv::Row &row, std::string_view column, Context &context, std::string *note)
{
    const std::string keys = row.text(column);
    Source source;
    source.asOf = row.text("as_of");
    const std::string status = row.text("status");
    if (keys.empty()) {
        source.status = Status::Unverified;
        return source;
    }
    for (std::size_t start = 0; start <= keys.size();) {
        const std::size_t end = std::min(keys.find(';', start), keys.size());
        const std::string key = keys.substr(start, end - start);
        checkSource(key, column, row.place(column), context);
        if (start == 0)
            source.key = key;
        else if (note != nullptr)
            *note += (note->empty() ? "also " : "; also ") + key;
        start = end + 1;
    }
    const std::optional<Status> known = statusFromName(status);
    if (!known)
        row.fail({ErrorId::NotOneOf,
                  row.place("status"),
                  {"status", status, "verified, excerpt, copy, derived, unverified, assumed"}});
    if (!source.asOf.empty() && !isDate(source.asOf))
        row.fail({ErrorId::WrongType, row.place("as_of"), {"as_of", "a date like 2026-11-23"}});
    source.status = known.value_or(Status::Unverified);
    context.newest = std::max(context.newest, source.asOf);
    return source;
}

std::map<std::string, SourceEntry> readSources(const csv::Table &table, std::optional<Error> &error)
{
    std::map<std::string, SourceEntry> sources;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        csv::Row row(table, i, error);
        const std::string key = row.required("key");
        SourceEntry entry{row.required("title"), row.text("address"), row.text("read_as"),
                          row.text("licence")};
        if (!sources.emplace(key, std::move(entry)).second)
            row.fail({ErrorId::DuplicateEntry, row.place("key"), {key}});
    }
    return sources;
}

std::vector<ServerType> readServers(const csv::Table &table, Context &context)
{
    std::vector<ServerType> servers;
    servers.reserve(table.rows.size());
    Unique unique;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        csv::Row row(table, i, context.error);
        servers.push_back(readServer(row, context));
        const ServerType &server = servers.back();
        unique.add(row, "type", server.provider + " " + server.region + " " + server.name);
    }
    return servers;
}

std::vector<LlmModel> readLlmModels(const csv::Table &table, Context &context)
{
    std::vector<LlmModel> models;
    Unique unique;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        csv::Row row(table, i, context.error);
        LlmModel model;
        model.provider = row.required("provider");
        model.model = row.required("model");
        model.mode = row.oneOf("mode", {"chat", "embedding"}) == 0 ? "chat" : "embedding";
        model.inputPerMillion = row.maybe("input_usd_per_1m", 0, 1e6);
        model.outputPerMillion = row.maybe("output_usd_per_1m", 0, 1e6);
        model.cachedInputPerMillion = row.maybe("cached_input_usd_per_1m", 0, 1e6);
        model.batchInputPerMillion = row.maybe("batch_input_usd_per_1m", 0, 1e6);
        model.batchOutputPerMillion = row.maybe("batch_output_usd_per_1m", 0, 1e6);
        model.contextWindow = row.maybe("context_window", 1, kMost);
        model.embeddingDimensions = row.maybeWhole("embedding_dim", 1, 1000000);
        model.note = row.text("note");
        model.source = rowSource(row, "source", context, &model.note);
        unique.add(row, "model", model.provider + " " + model.model);
        models.push_back(std::move(model));
    }
    return models;
}

std::vector<OpenModel> readOpenModels(const csv::Table &table, Context &context)
{
    std::vector<OpenModel> models;
    Unique unique;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        csv::Row row(table, i, context.error);
        OpenModel model;
        model.name = row.required("model");
        model.family = row.text("family");
        model.kind = row.oneOf("kind", {"chat", "embedding"}) == 0 ? "chat" : "embedding";
        model.paramsBillion = row.maybe("params_b", 0, 1e6);
        if (!model.paramsBillion)
            model.paramsBillion = row.maybe("params_counted_b", 0, 1e6);
        model.activeParamsBillion = row.maybe("active_params_b", 0, 1e6);
        model.kvBytesPerTokenFp16 = row.maybe("kv_bytes_per_token_fp16", 0, kMost);
        model.maxContext = row.maybe("max_context", 1, kMost);
        model.weightsMb = row.maybe("weights_mb", 0, kMost);
        model.layers = row.maybeWhole("layers", 1, 10000);
        model.hiddenSize = row.maybeWhole("hidden_size", 1, 1000000);
        model.attentionHeads = row.maybeWhole("attn_heads", 1, 100000);
        model.kvHeads = row.maybeWhole("kv_heads", 1, 100000);
        model.headDim = row.maybeWhole("head_dim", 1, 100000);
        model.embeddingDimensions = row.maybeWhole("embedding_dim", 1, 1000000);
        model.licence = row.text("licence");
        model.note = row.text("note");
        model.source = rowSource(row, "source", context, &model.note);
        unique.add(row, "model", model.name);
        models.push_back(std::move(model));
    }
    return models;
}

void readFacts(const csv::Table &table, std::vector<Product> &products, Context &context)
{
    Unique unique;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        csv::Row row(table, i, context.error);
        const std::string id = row.required("product");
        const bool benchmark = row.oneOf("kind", {"fact", "benchmark"}) == 1;
        ProductFact fact;
        fact.id = row.required("id");
        fact.about = row.required("about");
        fact.value = row.text("value");
        fact.unit = row.text("unit");
        fact.note = row.text("note");
        fact.source = rowSource(row, "source", context, &fact.note);
        unique.add(row, "id", id + " " + fact.id);
        const auto found = std::find_if(products.begin(), products.end(),
                                        [&id](const Product &product) { return product.id == id; });
        if (found != products.end())
            (benchmark ? found->benchmarks : found->facts).push_back(std::move(fact));
        else
            row.fail({ErrorId::UnknownReference,
                      row.place("product"),
                      {"product", id, nearestId(id, products)}});
    }
}

std::vector<Gpu> readGpus(const csv::Table &table, const csv::Table &shareAlike, Context &context)
{
    std::vector<Gpu> gpus;
    Unique unique;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        csv::Row row(table, i, context.error);
        Gpu gpu;
        gpu.name = row.required("name");
        gpu.vendor = row.required("vendor");
        gpu.deviceClass = row.required("class");
        gpu.memoryGb = row.maybe("memory_gb", 0, 1e6);
        gpu.bandwidthGBs = row.maybe("mem_bandwidth_gbs", 0, 1e6);
        gpu.fp32Tflops = row.maybe("fp32_tflops", 0, 1e6);
        gpu.fp16TensorTflops = row.maybe("fp16_tensor_dense_tflops", 0, 1e6);
        gpu.fp8TensorTflops = row.maybe("fp8_tensor_dense_tflops", 0, 1e6);
        gpu.tdpWatt = row.maybe("tdp_w", 0, 1e5);
        gpu.unifiedMemory = !row.text("unified_memory").empty();
        gpu.architecture = row.text("architecture");
        gpu.cloudInstances = row.text("typical_cloud_instances");
        gpu.note = row.text("note");
        gpu.source = rowSource(row, "source", context, &gpu.note);
        unique.add(row, "name", gpu.name);
        gpus.push_back(std::move(gpu));
    }
    for (std::size_t i = 0; i < shareAlike.rows.size(); ++i) {
        csv::Row row(shareAlike, i, context.error);
        const std::string name = row.required("name");
        const auto found = std::find_if(gpus.begin(), gpus.end(),
                                        [&name](const Gpu &gpu) { return gpu.name == name; });
        if (found == gpus.end()) {
            row.fail({ErrorId::UnknownReference, row.place("name"), {"name", name, {}}});
            continue;
        }
        const auto fill = [&row](std::string_view column, std::optional<double> &value) {
            if (const std::optional<double> given = row.maybe(column, 0, 1e6))
                value = given;
        };
        fill("memory_gb", found->memoryGb);
        fill("mem_bandwidth_gbs", found->bandwidthGBs);
        fill("fp32_tflops", found->fp32Tflops);
        fill("fp16_tensor_dense_tflops", found->fp16TensorTflops);
        fill("fp8_tensor_dense_tflops", found->fp8TensorTflops);
        const std::string key = row.required("source");
        checkSource(key, "source", row.place("source"), context);
        found->note += (found->note.empty() ? "also " : "; also ") + key;
        context.newest = std::max(context.newest, row.text("as_of"));
    }
    return gpus;
}

} // namespace daemok::catalogfile

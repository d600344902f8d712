// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of the catalogue's files. The input is one file; its first line tells which, as in the folder.
#include "core/catalog/ratefiller.h"
#include "core/catalog/tables.h"
#include "core/quantity/textfile.h"
#include "core/quantity/yamlreader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace daemok;
using namespace daemok::catalogfile;

namespace {

constexpr std::size_t kLargest = std::size_t{1} << 20U;

std::string shipped(const char *name)
{
    Result<std::string> text =
        readTextFile(std::string(DAEMOK_RESOURCES "/catalog/") + name, kLargest);
    if (!text)
        std::abort();
    return std::move(text).value();
}

const std::map<std::string, SourceEntry> &sources()
{
    static const std::map<std::string, SourceEntry> read = [] {
        std::optional<Error> error;
        return readSources(*csv::parse(shipped("sources.csv"), "sources.csv"), error);
    }();
    return read;
}

const Defaults &defaults()
{
    static const Defaults read = [] {
        Context context{sources(), {}, {}, {}};
        return readDefaults(*yaml::parse(shipped("defaults.yaml"), "defaults.yaml"), context);
    }();
    return read;
}

void readTable(const csv::Table &table)
{
    static const csv::Table volumes = *csv::parse(shipped("volumes.csv"), "volumes.csv");
    static const csv::Table storage = *csv::parse(shipped("storage.csv"), "storage.csv");
    static const csv::Table gpus = *csv::parse(shipped("gpus.csv"), "gpus.csv");
    Context context{sources(), {}, {}, {}};
    const auto has = [&table](std::string_view column) { return table.column(column).has_value(); };
    if (has("vcpu"))
        (void)readServers(table, context);
    else if (has("tier_from_gb"))
        (void)readStorage(table, volumes, context);
    else if (has("price_row"))
        (void)readStorage(storage, table, context);
    else if (has("architecture"))
        (void)readGpus(table, {}, context);
    else if (has("name") && has("fp32_tflops"))
        (void)readGpus(gpus, table, context);
    else if (has("mode"))
        (void)readLlmModels(table, context);
    else if (has("layers"))
        (void)readOpenModels(table, context);
    else if (has("key"))
        (void)readSources(table, context.error);
    else {
        std::vector<Product> products(1);
        readFacts(table, products, context);
    }
}

void readYaml(const yaml::Node &root)
{
    Context context{sources(), {}, {}, {}};
    if (root.find("vendor_share") != nullptr) {
        (void)readDefaults(root, context);
        return;
    }
    std::vector<ProductFile> files{readProduct(root, defaults(), context)};
    completeRates(files, defaults(), context);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::string_view first = text.substr(0, text.find('\n'));
    if (first.find(',') != std::string_view::npos && first.find(':') == std::string_view::npos) {
        if (const Result<csv::Table> table = csv::parse(text, "fuzz.csv", kLargest))
            readTable(*table);
        return 0;
    }
    if (const Result<yaml::Node> root = yaml::parse(text, "fuzz.yaml"); root && root->isMap())
        readYaml(*root);
    return 0;
}

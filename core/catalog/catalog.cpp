// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/catalogfiles.h"
#include "core/catalog/ratefiller.h"
#include "core/catalog/scalingreader.h"
#include "core/catalog/sha256.h"
#include "core/catalog/tables.h"
#include "core/quantity/textfile.h"
#include "core/quantity/yamlreader.h"

#include <algorithm>

namespace daemok {
namespace {

using namespace catalogfile;

constexpr std::size_t kLargestFile = std::size_t{4} << 20U;

struct Loader
{
    std::filesystem::path folder;
    CatalogFiles files;
    std::map<std::string, std::string> dates;
    std::map<std::string, SourceEntry> sources;
    std::optional<Error> error;

    [[nodiscard]] std::string shown(const std::string &name) const { return utf8(folder / name); }
    void keep(std::optional<Error> e)
    {
        if (!error)
            error = std::move(e);
    }

    const std::string *text(const std::string &name)
    {
        const auto found = files.find(name);
        if (found == files.end()) {
            keep(Error{ErrorId::FileNotFound, {shown(name)}, {shown(name)}});
            return nullptr;
        }
        return &found->second;
    }

    csv::Table table(const std::string &name)
    {
        const std::string *content = text(name);
        if (content == nullptr)
            return {};
        Result<csv::Table> parsed = csv::parse(*content, shown(name), kLargestFile);
        if (!parsed) {
            keep(parsed.error());
            return {};
        }
        return std::move(parsed).value();
    }

    /// read(Context) for one file; its newest date is kept.
    template <class Read> void file(const std::string &name, Read read)
    {
        if (error)
            return;
        Context context{sources, {}, {}, {}};
        read(context);
        keep(context.error);
        dates[name] = context.newest;
    }

    template <class Read> void yamlFile(const std::string &name, Read read)
    {
        const std::string *content = text(name);
        if (content == nullptr || error)
            return;
        const Result<yaml::Node> root = yaml::parse(*content, shown(name));
        if (!root) {
            keep(root.error());
            return;
        }
        if (!root->isMap()) {
            keep(Error{ErrorId::WrongType, root->place(), {"file", "a map"}});
            return;
        }
        file(name, [&](Context &context) { read(*root, context); });
    }
};

std::string relativeName(const std::filesystem::path &file, const std::filesystem::path &folder)
{
    std::string name = utf8(file.lexically_relative(folder));
    std::replace(name.begin(), name.end(), '\\', '/');
    return name;
}

/// Name, size and bytes of each file in name order, so that no two folders share a digest by accident.
std::string digest(const CatalogFiles &files)
{
    Sha256 sha;
    for (const auto &[name, text] : files) {
        sha.add(name);
        sha.add("\n" + std::to_string(text.size()) + "\n");
        sha.add(text);
    }
    return sha.hex();
}

void readTables(Loader &loader, Catalog &catalog)
{
    const csv::Table servers = loader.table("instances.csv");
    const csv::Table storage = loader.table("storage.csv");
    const csv::Table volumes = loader.table("volumes.csv");
    const csv::Table llm = loader.table("llm_api_prices.csv");
    const csv::Table gpus = loader.table("gpus.csv");
    const csv::Table shareAlike = loader.table("gpus_cc_by_sa.csv");
    const csv::Table models = loader.table("open_models.csv");
    loader.file("instances.csv", [&](Context &c) { catalog.servers = readServers(servers, c); });
    loader.file("storage.csv", [&](Context &c) {
        Storage read = readStorage(storage, volumes, c);
        catalog.volumes = std::move(read.volumes);
        catalog.unitPrices = std::move(read.unitPrices);
    });
    loader.file("llm_api_prices.csv",
                [&](Context &c) { catalog.llmModels = readLlmModels(llm, c); });
    loader.file("gpus.csv", [&](Context &c) { catalog.gpus = readGpus(gpus, shareAlike, c); });
    loader.file("open_models.csv",
                [&](Context &c) { catalog.openModels = readOpenModels(models, c); });
}

void readProducts(Loader &loader, const Defaults &defaults, Catalog &catalog)
{
    constexpr std::string_view kFolder = "products/";
    std::vector<ProductFile> products;
    for (const auto &each : loader.files) {
        const std::string &name = each.first;
        if (name.rfind(kFolder, 0) != 0 || loader.error)
            continue;
        loader.yamlFile(name, [&](const yaml::Node &root, Context &context) {
            products.push_back(readProduct(root, defaults, context));
            const std::string &id = products.back().product.id;
            if (name != std::string(kFolder) + id + ".yaml")
                context.fail({ErrorId::Inconsistent,
                              root.place(),
                              {"id", "the file is not named " + id + ".yaml"}});
        });
    }
    if (products.empty())
        loader.keep(
            Error{ErrorId::FileNotFound, {loader.shown("products")}, {loader.shown("products")}});
    if (loader.error)
        return;
    Context context{loader.sources, {}, {}, {}};
    completeRates(products, defaults, context);
    loader.keep(context.error);
    for (ProductFile &file : products)
        catalog.products.push_back(std::move(file.product));
}

/// How products grow: one rule for each product, no other.
void readGrowthFile(Loader &loader, Catalog &catalog)
{
    loader.yamlFile("growth.yaml", [&](const yaml::Node &root, Context &context) {
        GrowthFile read = readGrowth(root, context);
        for (const Product &product : catalog.products)
            if (read.scaling.count(product.id) == 0)
                context.fail({ErrorId::MissingKey, root.place(), {"products." + product.id}});
        for (const auto &[id, rule] : read.scaling)
            if (catalog.findProduct(id) == nullptr)
                context.fail({ErrorId::UnknownReference, root.place(), {"products." + id, id, {}}});
        catalog.scaling = std::move(read.scaling);
        catalog.operating = std::move(read.operating);
    });
}

void readYaml(Loader &loader, Catalog &catalog)
{
    loader.yamlFile("catalog.yaml", [&](const yaml::Node &root, Context &context) {
        yaml::Fields fields(root);
        readSchema(fields, context);
        fields.text("version", catalog.version);
        context.keep(fields.finish());
    });
    Defaults defaults;
    loader.yamlFile("defaults.yaml", [&](const yaml::Node &root, Context &context) {
        defaults = readDefaults(root, context);
    });
    if (loader.error)
        return;
    readProducts(loader, defaults, catalog);
    const csv::Table facts = loader.table("facts.csv");
    loader.file("facts.csv", [&](Context &c) { readFacts(facts, catalog.products, c); });
    readGrowthFile(loader, catalog);
    catalog.defaults = std::move(defaults.rules);
    catalog.workSplit = defaults.workSplit;
    catalog.workSplitNotes = std::move(defaults.workSplitNotes);
    catalog.vendorShare = defaults.vendorShare;
    catalog.vendorShareNote = std::move(defaults.vendorShareNote);
    catalog.localChatModel = std::move(defaults.localChatModel);
    catalog.localEmbeddingModel = std::move(defaults.localEmbeddingModel);
    catalog.localModelNote = std::move(defaults.localModelNote);
    catalog.serving = std::move(defaults.serving);
}

} // namespace

const Product *Catalog::findProduct(const std::string &id) const
{
    const auto found = std::find_if(products.begin(), products.end(),
                                    [&id](const Product &p) { return p.id == id; });
    return found == products.end() ? nullptr : &*found;
}

Figure Catalog::rule(const Product &product, Rule kind) const
{
    const std::optional<Figure> &own = product.rules.find(kind);
    const std::optional<Figure> &common = defaults.find(kind);
    return own ? *own : common.value_or(Figure{});
}

Result<CatalogFiles> readCatalogFiles(const std::filesystem::path &folder)
{
    std::error_code code;
    const std::string name = utf8(folder);
    if (!std::filesystem::is_directory(folder, code))
        return Error{ErrorId::FileNotFound, {name}, {name}};
    CatalogFiles files;
    std::filesystem::recursive_directory_iterator entries(folder, code);
    for (; !code && entries != std::filesystem::recursive_directory_iterator();
         entries.increment(code)) {
        const std::filesystem::path &path = entries->path();
        if (path.extension() != ".yaml" && path.extension() != ".csv")
            continue;
        Result<std::string> text = readTextFile(path, kLargestFile);
        if (!text)
            return text.error();
        files.emplace(relativeName(path, folder), std::move(text).value());
    }
    if (code)
        return Error{ErrorId::FileNotReadable, {name}, {name, code.message()}};
    return files;
}

Result<Catalog> parseCatalog(CatalogFiles files, const std::filesystem::path &folder)
{
    Loader loader;
    loader.folder = folder;
    loader.files = std::move(files);
    Catalog catalog;
    const csv::Table sources = loader.table("sources.csv");
    loader.sources = readSources(sources, loader.error);
    if (!loader.error)
        readTables(loader, catalog);
    if (!loader.error)
        readYaml(loader, catalog);
    if (loader.error)
        return *loader.error;
    catalog.sha256 = digest(loader.files);
    catalog.sources = std::move(loader.sources);
    catalog.fileDates = std::move(loader.dates);
    return catalog;
}

Result<Catalog> loadCatalog(const std::filesystem::path &folder)
{
    Result<CatalogFiles> files = readCatalogFiles(folder);
    if (!files)
        return files.error();
    return parseCatalog(std::move(files).value(), folder);
}

} // namespace daemok

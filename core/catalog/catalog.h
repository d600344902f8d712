// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/catalog/scaling.h"
#include "core/quantity/result.h"
#include "core/quantity/units.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace daemok {

constexpr double kPurchaseMonths =
    36; ///< purchases are spread over so many months to compare them with rents

/// A price in its own currency; never converted silently.
struct Price
{
    double amount = 0;
    std::string currency = "USD";
    Source source;
    bool vatIncluded = false;

    friend bool operator==(const Price &, const Price &) = default;
};

/// Equal disks of the user's own server.
struct DiskGroup
{
    int count = 0;
    double gib = 0;             ///< each
    std::string kind;           ///< nvme, ssd, hdd
    std::optional<double> iops; ///< each

    friend bool operator==(const DiskGroup &, const DiskGroup &) = default;
};

/// A server to rent or own: a row of instances.csv, or of the user's `servers:` table.
struct ServerType
{
    std::string provider; ///< aws, azure, gcp, onprem or the user's own word
    std::string region;   ///< empty for the user's own servers without a region
    std::string name;
    int vcpu = 0;
    int threadsPerCore = 2;
    double memoryGib = 0;
    double localDiskGib = 0; ///< total local NVMe or own disks
    int localDisks = 0;
    bool localDiskPersistent = false; ///< own servers: true; clouds: ephemeral
    std::optional<double> localIops;
    std::vector<DiskGroup> disks; ///< own servers: what the local figures above are summed from
    std::optional<double> networkGbps;
    std::string networkBasis; ///< baseline, max, or empty
    std::string category;     ///< general, compute, memory, storage, gpu, own
    std::string gpu;
    double gpuCount = 0;
    double gpuMemoryGib = 0;
    std::optional<Price> hourly;
    std::optional<Price> monthly;  ///< own servers
    std::optional<Price> purchase; ///< own servers: spread over 36 months
    bool own = false;
    Source source;
    std::string note;

    friend bool operator==(const ServerType &, const ServerType &) = default;
};

/// Network block volume of a provider and region. Unpriced where the catalogue has no figure.
struct VolumeType
{
    std::string provider;
    std::string region;
    std::string name;
    std::optional<Price> perGibMonth;
    std::optional<Price> perIopsMonth; ///< above includedIops
    std::optional<Price> perMbpsMonth; ///< above includedMbps
    std::optional<double> includedIops;
    std::optional<double> includedMbps;
    std::optional<double> maxIops;
    std::optional<double> maxMbps;
    std::optional<double> maxGib;
    std::optional<double> iopsPerGib; ///< performance that comes with size, beside includedIops
    std::optional<double> mbpsPerGib;
    struct Step
    {
        double gib = 0;
        std::optional<Price> month;
        std::string name;           ///< P10 ...
        std::optional<double> iops; ///< of this size
        std::optional<double> mbps;
    };
    std::vector<Step> steps; ///< fixed sizes (Azure P10 ...), ascending; then perGibMonth is empty
    Source source;           ///< of the price
    Source limitsSource;
    std::string note;
};

/// Object storage, snapshots and traffic: unit prices by (provider, region, item).
struct UnitPrice
{
    std::string provider;
    std::string region;
    std::string kind; ///< object, snapshot, egress, cross_zone
    std::string name;
    std::string unit;
    std::optional<Price> price;
    double fromQuantity = 0; ///< tier start
    std::string note;
};

struct LlmModel
{
    std::string provider;
    std::string model;
    std::string mode; ///< chat or embedding
    std::optional<double> inputPerMillion, outputPerMillion, cachedInputPerMillion,
        batchInputPerMillion,
        batchOutputPerMillion; ///< USD for 1e6 tokens
    std::optional<double> contextWindow;
    std::optional<int> embeddingDimensions;
    std::string note;
    Source source;
};

struct Gpu
{
    std::string name;
    std::string vendor;
    std::string deviceClass;
    std::optional<double> memoryGb, bandwidthGBs, fp32Tflops, fp16TensorTflops, fp8TensorTflops,
        tdpWatt;
    bool unifiedMemory = false;
    std::string architecture;
    std::string cloudInstances;
    std::string note;
    Source source;
};

struct OpenModel
{
    std::string name;
    std::string family;
    std::string kind; ///< chat or embedding
    std::optional<double> paramsBillion, activeParamsBillion, kvBytesPerTokenFp16, maxContext,
        weightsMb;
    std::optional<int> layers, hiddenSize, attentionHeads, kvHeads, headDim, embeddingDimensions;
    std::string licence;
    std::string note;
    Source source;
};

/// A figure that no source gives, with the reason for it.
struct AssumedFigure
{
    double value = 0;
    std::string reason;
};

/// What a local model's server reaches of what its card promises, and sizes of its buffers.
struct ServingFigures
{
    AssumedFigure bandwidthShare; ///< of peak memory bandwidth, while decoding
    AssumedFigure flopShare;      ///< of peak tensor rate, while reading the input
    AssumedFigure prefillTokens;  ///< read in one step
    AssumedFigure bufferFactor;   ///< activations of a token in units of the hidden size
    AssumedFigure vocabulary;     ///< tokens
};

struct SourceEntry
{
    std::string title;
    std::string address;
    std::string readAs; ///< repository file and commit, or how it was read
    std::string licence;
};

/// One row of the project's `price_book:` (adds or overrides a price).
struct PriceBookRow
{
    std::string item; ///< server type, volume, "rcu", "wcu", "ru", llm model, ...
    std::string provider;
    std::string region;
    double price = 0;
    std::string per; ///< hour, month, GiB-month, unit-hour, million, purchase, ...
    std::string currency;
    double discount = 0; ///< share taken off
    std::string quote;
    std::string date;
    Place place;
};

/// One row of the project's `calibration:`: a service time that overrides the catalogue's.
struct RateOverride
{
    std::string product;
    Operation operation{};
    double serviceMs = 0;
    double cv = 1;
    std::string origin; ///< measured or assumed
    std::string tool;
    std::string date;
    Place place;
};

/// A row of `calibration:` that holds how a product scales over nodes (usl.h).
struct ScalingOverride
{
    std::string product;
    Usl law;
    double nodes = 0;   ///< largest count it was measured with
    std::string origin; ///< measured or assumed
    std::string tool;
    std::string date;
    Place place;
};

struct ExchangeRate
{
    std::string from, to;
    double rate = 0;
    std::string date;
    Place place;
};

/// The user's own tables, as read from the project file.
struct UserTables
{
    std::vector<ServerType> servers;
    std::vector<Place> serverPlaces; ///< of the rows in `servers`; may be shorter
    std::vector<PriceBookRow> priceBook;
    std::vector<RateOverride> rates;
    std::vector<ScalingOverride> scalings; ///< at most one a product
    std::vector<ExchangeRate> exchange;
};

/// Everything that is known about products, servers and prices. A value; shared as shared_ptr<const Catalog>.
/// Loaded once from resources/catalog, validated; withUserTables() gives a project's own view of it.
struct Catalog
{
    std::string version;
    std::string sha256;                           ///< over all files in name order
    std::map<std::string, std::string> fileDates; ///< file -> newest as_of in it
    std::vector<Product> products;                ///< by id
    std::vector<ServerType> servers;              ///< all regions; own servers appended
    std::vector<VolumeType> volumes;
    std::vector<UnitPrice> unitPrices;
    std::vector<LlmModel> llmModels;
    std::vector<Gpu> gpus;
    std::vector<OpenModel> openModels;
    std::map<std::string, SourceEntry> sources;
    RuleSet defaults; ///< every kind present; all assumed
    /// Share of an operation's CPU work done by session, query and data roles; rows sum to 1.
    std::array<std::array<Figure, 3>, kOperations> workSplit;
    std::array<std::string, kOperations> workSplitNotes; ///< the reason of each row
    Figure vendorShare; ///< planning rate = vendor rate x this (0.25)
    std::string vendorShareNote;
    /// Open models that are planned with where a local model is asked for and none is named; assumed.
    std::string localChatModel, localEmbeddingModel, localModelNote;
    ServingFigures serving;
    std::map<std::string, ScalingRule> scaling; ///< by product id: every product has one
    OperatingFigures operating;
    std::vector<ExchangeRate> exchange;
    std::vector<PriceBookRow> priceBook; ///< rows that price units rather than servers or volumes

    [[nodiscard]] const Product *findProduct(const std::string &id) const;
    [[nodiscard]] Figure rule(const Product &product,
                              Rule kind) const; ///< product's figure, else the default
};

/// Reads and validates every file of `folder`. The first broken entry is named by file, line and field.
Result<Catalog> loadCatalog(const std::filesystem::path &folder);

/// Adds the user's servers, overrides prices and service times. Unknown products, regions are errors with
/// the place of the row in the project file.
Result<Catalog> withUserTables(const Catalog &base, const UserTables &tables);

/// Names used in files ("disk_fill_limit"), for readers and messages.
std::string_view ruleName(Rule r);
std::optional<Rule> ruleFromName(std::string_view name);
std::string_view operationName(Operation op); ///< lookup insert list fulltext vector aggregate
std::optional<Operation> operationFromName(std::string_view name);
std::string_view roleKindName(RoleKind kind);
std::optional<RoleKind> roleKindFromName(std::string_view name);

} // namespace daemok

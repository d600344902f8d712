// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/usl.h"
#include "core/demand/operation.h"
#include "core/quantity/interval.h"
#include "core/quantity/origin.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace daemok {

/// Kinds of work a node can do, in plain words the same for every product.
enum class RoleKind : std::uint8_t {
    Session,
    Query,
    Data,
    Coordination,
    Ingest,
    Log,
    Rdbms,
    Compute
};
constexpr int kRoleKinds = 8;

/// How a product answers an operation.
enum class Capability : std::uint8_t {
    No,
    Scan,      ///< reads the touched share of the data
    Index,     ///< needs a secondary index: extra bytes and extra write work
    ExtraRole, ///< needs a deployment that has the extra node type
    Native,
};

/// Language analysis of full text.
enum class Analysis : std::uint8_t { None, Plugin, Native };

/// Kinds of sizing rules. The code knows these kinds; values live in resources/catalog.
/// Units: share = 0..1, gib = 2^30 bytes, factor = plain ratio.
enum class Rule : std::uint8_t {
    UtilisationTarget, ///< share of CPU busy at peak
    UtilisationFailed, ///< share of CPU busy at peak after the stated failure
    BackgroundFactor, ///< factor on CPU work for compaction and the like, where a rate does not hold it
    ThreadsPerStation, ///< vCPU that share one queue; 0 = all of a node (1 = one event loop per core)
    ConnectionsPerNode,  ///< client connections a node takes
    ConnectionMemoryMib, ///< MiB of memory a connection holds
    HeapShare,           ///< share of memory given to the managed heap
    HeapCapGib,          ///< cap of that heap
    ReservedMemoryGib,   ///< memory of operating system and agent
    UsableMemoryShare, ///< share of memory data may fill (maxmemory, high-water mark, resource limit)
    ResidentShare,     ///< share of the stored bytes that must be in memory (1 = in-memory store)
    ResidentItemBytes,   ///< bytes in memory for each item beside its value (key and metadata)
    MemoryOverhead,      ///< factor on resident bytes (fragmentation, allocator)
    DiskPerMemory,       ///< most bytes of disk data for each byte of node memory
    DiskFillLimit,       ///< share of a disk that may be filled (compaction room, watermarks)
    DiskOverhead,        ///< factor on stored bytes for index, metadata, file system
    Compresses,          ///< 1 = the answer `compressibility` applies to bytes on disk, 0 = not
    SecondaryIndexBytes, ///< factor: extra stored bytes for each secondary index
    SecondaryIndexWork,  ///< factor: extra insert work for each secondary index
    FullTextIndexBytes,  ///< factor: extra stored bytes when full text is indexed
    FullTextIndexWork,   ///< factor: extra insert work when full text is indexed
    DataPerNodeGib,      ///< most data (after copies, compression) for one node
    DiskPerNodeGib,      ///< largest disk of one node
    WriteAmplification,  ///< bytes written to disk for each byte inserted on one copy
    ReadIops,            ///< disk reads for one lookup that misses memory
    WriteIops,           ///< disk writes for one insert on one copy (after batching)
    WorkingSetShare,     ///< share of stored bytes that is hot (page cache)
    ShardTargetGib,      ///< size of a shard (of one copy)
    ShardsPerHeapGib,    ///< shards for each GiB of heap
    ShardsPerNode,       ///< shards for each node
    ShardDocs,           ///< documents for each shard
    VectorBytesPerDim,   ///< bytes in memory for each dimension
    VectorGraphBytes,    ///< bytes in memory for each vector beside its dimensions
    VectorFactor,        ///< factor on those bytes
    VectorMemoryShare,   ///< share of (memory - heap) vectors may use
    VectorMaxDims,       ///< largest indexed dimension count
    ItemLimitBytes,      ///< largest item
    CopiesDefault,       ///< copies of the data, first one included
    CopiesMax,
    ReadReplies,       ///< copies asked for one read
    WriteReplies,      ///< copies awaited for one write; 0 = majority
    MinVcpu,           ///< production floor of a data node
    MinMemoryGib,      ///< production floor of a data node
    MemoryPerVcpuGib,  ///< least memory for each vCPU
    NodesMax,          ///< largest cluster
    QueriesPerNode,    ///< planning ceiling of selects a second for one node
    QueryPoolPerVcpu,  ///< query requests in execution for each vCPU
    PurgeLagDays,      ///< days until expired or deleted data gives its space back
    ReadUnitBytes,     ///< managed: bytes covered by one read unit
    WriteUnitBytes,    ///< managed: bytes covered by one write unit
    ReadUnits,         ///< managed: units for one read of ReadUnitBytes
    WriteUnits,        ///< managed: units for one write of WriteUnitBytes
    UnitsPerPartition, ///< managed: units a second for one partition
    GibPerPartition,   ///< managed: stored GiB for one partition
    FanOutUnits,       ///< managed: extra units for a cross-partition query and partition
    UnitStep,          ///< managed: capacity is bought in steps of so many units
    RoundTripMs,       ///< network round trip inside a zone
    DiskReadMsLocal,   ///< mean time of one read of local NVMe
    DiskReadMsVolume,  ///< mean time of one read of a network volume
    ServiceCv,         ///< coefficient of variation of CPU service
    ScanCv,            ///< the same of the part that reads through data: a sum of many like pieces
    SecondaryIndexes,  ///< secondary indexes a store keeps when lists are asked (count)
    ExistingReadsPerRequest, ///< reads each AI request adds to the existing database (session, entitlement)
    ExistingWritesPerRequest, ///< writes each AI request adds to the existing database (usage, billing)
    BatchRows, ///< rows a store takes in one insert when fed in batches (columnar); 1 = single rows
    Count_
};
constexpr std::size_t kRules = static_cast<std::size_t>(Rule::Count_);

/// Value of a limit nobody documents: never binds. Only the defaults hold it.
constexpr double kNoLimit = 1e15;

/// Rules by kind; missing ones fall back to the catalogue's defaults (all assumed, with reasons).
struct RuleSet
{
    std::array<std::optional<Figure>, kRules> figures;
    std::array<std::string, kRules> notes; ///< what the source says in words, or why it is assumed

    [[nodiscard]] const std::optional<Figure> &find(Rule r) const
    {
        return figures[static_cast<std::size_t>(r)];
    }
};

/// CPU work of one operation: fixed + perItem * items returned + perGb * GB touched, milliseconds of one vCPU.
/// The share of it done by each kind of role is in Catalog::workSplit.
struct Rate
{
    Figure fixedMs;
    Figure perItemMs;
    Figure perGbMs;
    Interval fixedRangeMs;     ///< likely = fixedMs
    bool copiesInside = false; ///< the work of all copies is in it
    bool backgroundInside = false;
    std::string standIn;            ///< product whose rate was borrowed, or empty
    bool derivedFromVendor = false; ///< planning rate made from a vendor figure (x 4), assumed
    std::string note;
};
enum class RateFamily : std::uint8_t { Planning, Vendor };

/// A role as the product's manuals describe it (shown beside the plain word).
struct ProductRole
{
    std::string native; ///< the product's own name
    RoleKind kind{};
    enum class Placement : std::uint8_t { Merged, Separable, Separate } placement{};
    std::string required; ///< yes, no or the manual's condition
    std::string minHa;
    std::string scaleBy;
    std::string note;
    Source source;
};

/// How the data-holding node type spreads data.
enum class Spread : std::uint8_t {
    Ring,    ///< any number of nodes >= copies; each item on `copies` of them
    Groups,  ///< node count = groups x copies; a leader per group takes the writes
    Primary, ///< one group; grows only by a bigger machine; reads may use standbys
};

/// One node type of a deployment. Work of all kinds in `serves` adds on it.
struct NodeType
{
    std::string id;
    std::string name; ///< the product's word
    std::vector<RoleKind> serves;
    int minCount = 1;   ///< least for high availability (documented, or this catalogue's inference)
    int fixedCount = 0; ///< > 0: does not grow (coordination)
    bool holdsData = false;
    bool holdsVectors =
        false; ///< vectors' memory is needed here (true for the query nodes of Milvus)
    bool holdsIndex =
        false; ///< a searchable copy of the text lives here too (search replicas, mongot, TiFlash)
    bool optional = false; ///< may be left out (count 0): its work then falls on `fallback`
    std::string fallback;
    std::vector<Operation>
        only; ///< for an extra role: the operations it serves; empty = all of its kinds
    std::optional<double> minVcpu;
    std::optional<double> minMemoryGib;
    std::optional<double>
        connections; ///< client connections a node takes, instead of Rule::ConnectionsPerNode
    std::string note;
    Source source;
};

/// A way to run the product: merged, or roles apart.
struct Deployment
{
    std::string id;
    std::string name;
    Spread spread = Spread::Ring;
    int minGroups = 1;
    int maxGroups = 1000000;
    bool readsFromAllCopies = true;  ///< Groups, Primary: standbys answer reads too
    std::vector<NodeType> nodeTypes; ///< exactly one holds data
    std::vector<Operation>
        enables; ///< operations with Capability::ExtraRole that this deployment answers
    bool objectStorage =
        false; ///< durable bytes lie in object storage (one logical copy is billed)
    std::string note;
    Source source;
};

struct CapabilityEntry
{
    Capability state = Capability::No;
    Source source;
    std::string note;
};

/// How well a product keeps results: mostly written, seldom read again by key, for years.
enum class Fit : std::uint8_t {
    Good, ///< a first choice, or a usual one
    Poor, ///< documented or assumed to be made for something else: ranks behind every good one
};

struct FitEntry
{
    Fit state = Fit::Good;
    Source source;
    std::string note;
};

/// Memory of one indexed vector in one way of storing it: factor * (bytesPerDim * dims + bytesPerVector).
struct VectorForm
{
    std::string id; ///< float, int8, bbq, ...
    double bytesPerDim = 4;
    double bytesPerVector = 0;
    double factor = 1;
    std::string note;
    Source source;
};

/// A documented fact that no rule kind uses; shown, not computed with.
struct ProductFact
{
    std::string id;
    std::string about;
    std::string value; ///< text, figures or formula as documented
    std::string unit;
    std::string note;
    Source source;
};

struct ManifestForm
{
    std::string artefact;
    std::string api;
    std::string kind;
    std::map<std::string, std::string> fields;
    std::string note;
    Source source;
};

/// How the nodes that hold a product's data scale: only from a client's calibration (or a published curve of that
/// product), so absent in the shipped catalogue.
struct Scaling
{
    Usl law;                 ///< over nodes
    double largestNodes = 0; ///< most nodes it was measured with
    Origin origin = Origin::Measured;
    Source source;
};

struct Product
{
    std::string id;
    std::string name;
    std::string family;
    bool managed = false;
    std::vector<std::string> providers; ///< managed: where it is offered; empty = anywhere
    bool relational = false;            ///< may be the existing database
    bool openLicence = true;            ///< false: a licence line applies
    std::vector<ProductRole> roles;
    std::vector<Deployment> deployments;
    RuleSet rules;
    std::array<std::array<std::optional<Rate>, kOperations>, 2> rates; ///< [RateFamily][Operation]
    std::array<CapabilityEntry, kOperations> capabilities;
    std::optional<Scaling> scaling;
    CapabilityEntry timeToLive;
    FitEntry resultsFit;
    Analysis korean = Analysis::None;
    Analysis japanese = Analysis::None;
    Source analysisSource;
    std::string analysisNote;
    std::vector<VectorForm> vectorForms; ///< documented ways beside the one the rules hold
    std::vector<ProductFact> facts;
    std::vector<ProductFact> benchmarks;
    std::string topology; ///< default and smallest production form, as documented
    Source topologySource;
    ManifestForm manifest;
};

} // namespace daemok

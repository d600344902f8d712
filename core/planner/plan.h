// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/demand/demand.h"
#include "core/demand/demandquantile.h"
#include "core/sizing/ledger.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok {

struct RolePlan
{
    std::string id; ///< "STORE/KIND"
    std::string store;
    RoleKind kind{};
    std::vector<RoleKind> serves;
    std::string name; ///< the product's word
    int count = 0;
    int serverIndex =
        -1; ///< into Catalog::servers; -1 = shares the nodes of another role (never shown apart)
    std::string instance; ///< ServerType::name
    double vcpu = 0;
    double memoryGib = 0;
    DiskChoice disk;
    double utilisation = 0; ///< CPU share at peak
    std::vector<LedgerLine> ledger;
};

enum class Purpose : std::uint8_t {
    Results,
    Records,
    Search,
    Vector,
    Cache,
    Analytics,
    Corpus,
    Existing
};
constexpr int kPurposes = 8;

struct ManagedUnits
{
    std::string store;
    std::string_view unit; ///< "RCU", "WCU", "RU/s", "GiB"
    double quantity = 0;
    std::vector<LedgerLine> ledger;
};

struct StorePlan
{
    std::string id;        ///< results, search, vector, analytics, cache, existing
    int productIndex = -1; ///< into Catalog::products
    std::string product;
    std::string deployment;
    std::vector<Purpose> purposes;
    std::vector<Operation> operations;
    std::string copiedFrom; ///< store that feeds it, or empty
    int copies = 1;
    bool standIn = false; ///< planned with another product's facts (existing database)
};

/// Operations as reported: select = list and filter; search = full text; update counts as insert. Aggregates
/// read whole ranges and have a goal of their own: one for lists would refuse every store that answers both.
enum class ReportedOp : std::uint8_t { Lookup, Insert, Select, Search, Vector, Aggregate };
constexpr int kReportedOps = 6;

struct LatencyFigure
{
    bool asked = false;
    double p50Ms = 0, p95Ms = 0, p99Ms = 0;
    bool beyondGrid = false; ///< a percentile lies beyond what was computed: shown as "> value"
    std::optional<double> goalMs;
    bool met = true;
    std::vector<std::string_view>
        flags; ///< replicas_queue_together, on_the_cliff, fragile, high_variance, full_fan_out
};

enum class PriceStatus : std::uint8_t { Priced, NotPriced, NotApplicable };
enum class CostItem : std::uint8_t {
    Servers,
    Disk,
    Iops,
    Throughput,
    RequestUnits,
    ManagedStorage,
    ObjectStorage,
    CrossZone,
    Egress,
    Backup,
    Licence,
    Support,
    Maintenance,
    Staff,
    PowerAndRack,
    DrSite,
    Purchase,
};

struct CostLine
{
    CostItem item{};
    std::string store;  ///< or empty for the whole layout
    std::string role;   ///< RolePlan::id or empty
    std::string detail; ///< server type, volume name ...
    bool once = false;  ///< period: monthly or once
    PriceStatus status = PriceStatus::NotPriced;
    double quantity = 0;
    std::string unit;
    double unitPrice = 0;
    double amount = 0;
    Origin origin = Origin::Assumed;
    Source source;

    /// Money a month; a purchase spread as in the ranking.
    [[nodiscard]] double perMonth() const { return once ? amount / kPurchaseMonths : amount; }
};

struct Cost
{
    std::string currency;
    double monthly = 0; ///< sum of the priced monthly lines
    double oneOff = 0;
    double tco36 = 0;
    double tco60 = 0;
    double ranked = 0; ///< monthly + purchases / 36
    /// 5 % and 95 % of `ranked` over the futures, counts made anew in each; nothing where not computed or where so
    /// many futures do not fit on these server types.
    std::optional<double> p5, p95;
    bool ranksPriced = true; ///< every compute, disk and request-unit line is priced
    std::vector<CostLine> lines;
};

enum class ChoiceKind : std::uint8_t {
    Recommended,
    Lean,
    Resilient,
    FewestNodes,
    Start,
    OneStore,
    AllRdbms,
    OtherProduct
};

/// The month in which a layout stops fitting, by bisection over that layout alone.
struct StopsFitting
{
    int month = -1; ///< -1 = fits through the whole horizon
    double peakRequests = 0;
    double storedGb = 0;
    Constraint limit{};
};

/// Whether a time is kept: `unchecked` names the fact that is missing.
enum class RecoveryState : std::uint8_t { NotAsked, Met, NotMet, Unchecked };
enum class RecoveryMissing : std::uint8_t {
    None,
    DiskThroughput,   ///< of a node's own disks or volume
    NetworkRate,      ///< of a server
    ManagedRestore,   ///< what a provider's restore of a managed store takes
    ReplicationLag,   ///< how far a second site is behind
    ServersElsewhere, ///< own servers to restore onto
    NoBackup,         ///< neither backups nor a second site
};

struct RecoveryCheck
{
    RecoveryState state{};
    RecoveryMissing missing{};
    double goalMin = 0;
    std::optional<double> reachedMin; ///< nothing where not even a least one is known
};

/// Backup and restore of one store; all its data nodes work at once.
struct StoreRecovery
{
    std::string store;
    double backupGib = 0;   ///< one full backup: one copy of the data as stored
    double restoredGib = 0; ///< written again: all copies
    int nodes = 0;
    double nodeMbps =
        0; ///< 1e6 B/s of a node: the lesser of what is known of disk and network; 0: neither is
    RecoveryMissing missing{};        ///< a fact without which nodeMbps may be too high
    std::optional<double> windowMin;  ///< of a full backup
    std::optional<double> restoreMin; ///< of all copies
};

/// What a disaster costs: minutes and money (answers dr, rto_min, rpo_min, backup_copies).
struct Recovery
{
    std::string dr; ///< none, backup, standby, active
    std::vector<StoreRecovery> stores;
    double backupGib = 0;              ///< kept: all full backups of all stores
    std::optional<double> windowMin;   ///< longest of the stores
    std::optional<double> restoreMin;  ///< longest of the stores
    std::optional<double> recoveryMin; ///< until the service works again
    RecoveryCheck rto, rpo;
    double siteMonthly = 0, siteOnce = 0; ///< second site: sum of its priced lines
    bool sitePriced = true;               ///< none of its lines lacks a price
};

struct Layout
{
    ChoiceKind choice{};
    std::string product; ///< of the results store
    std::string provider;
    std::string region;
    int zones = 1;
    bool feasible = false;
    std::vector<std::string_view> flags; ///< partly_priced, no_goals, stand_in, vendor_rates ...
    std::vector<StorePlan> stores;
    std::vector<RolePlan> roles;
    std::vector<ManagedUnits> managed;
    std::array<LatencyFigure, kReportedOps> latency;
    Cost cost;
    std::optional<double>
        probabilityEnough; ///< share of futures in which every line and goal holds
    double headroom = 0;   ///< largest factor on load with every constraint met (1 = none left)
    std::optional<StopsFitting> stops;
    std::optional<Recovery> recovery;

    /// Nodes and vCPU of the stores; the existing database counts only where it holds everything, a local model not.
    [[nodiscard]] bool counts(const RolePlan &role) const; ///< among nodes()
    [[nodiscard]] int nodes() const;
    [[nodiscard]] double vcpus() const;
};

enum class Reason : std::uint8_t {
    Filtered,    ///< restricted by `products`
    NotOffered,  ///< managed product of another provider
    CannotServe, ///< capability: limit = operation
    NotNative,   ///< a store added for an operation must answer it natively: limit = operation
    ItemTooLarge,
    VectorDimensions,
    DataMayNotLeave,  ///< managed product with data that may not leave, separated network
    TooSmall,         ///< server below the product's production floor
    GpuServer,        ///< accelerator server: not for stores
    NoDisk,           ///< neither local disk nor a volume type here
    EphemeralDisk,    ///< single copy or RDBMS on ephemeral disk
    WriteLeaderLimit, ///< one leader cannot take the writes
    DiskLimit,
    MemoryLimit,
    ClusterLimit,
    QuorumZones,
    GoalNotMet,   ///< latency at any count
    NotPriced,    ///< ranks behind every priced one; limit = cost line
    NoLocalModel, ///< data may not leave, and no server here serves a local model
    PoorFit,      ///< made for something else than keeping results: ranks behind every good fit
    Dearer,       ///< value = floor or cost a month
    MoreServers,  ///< without prices
};

/// One product x server type x purpose that is not the answer, with the number that decided.
struct Rejection
{
    int productIndex = -1;
    int serverIndex = -1;     ///< -1 = every type, or a managed product
    std::uint16_t bundle = 0; ///< index into Plan::bundles
    RoleKind role = RoleKind::Data;
    Reason reason{};
    double limit = 0;
    double value = 0;
    std::string_view unit;
};

/// A set of operations asked of one store ("purpose" in the JSON: the first of `purposes`).
struct Bundle
{
    std::vector<Purpose> purposes;
    std::vector<Operation> operations;
};

/// A searched layout for the scatter (cost against p99).
struct Candidate
{
    int productIndex = -1;
    std::string instance;
    double monthly = 0;
    double p99Ms = 0; ///< of the operation with a goal that is nearest to it
    int nodes = 0;
    bool feasible = false;
    bool recommended = false;
};

struct LlmLimit
{
    std::string_view limit; ///< requests_per_min, tokens_per_min, concurrency
    double demand = 0;
    std::optional<double> allowed;
    bool met = true;
    std::string_view smallestFix; ///< quota, reuse, batch, or empty
    double fixValue = 0;          ///< quota needed, or reuse share needed
    double workers = 0;           ///< workers to keep the calls in flight
};

struct LlmCost
{
    bool priced = false;
    std::string model;
    bool local = false; ///< a model on own machines answers: no tokens are paid, no limits kept
    std::string currency = "USD";
    double monthlyWithoutReuse = 0;
    double monthlyWithReuse = 0;
    Source source;
    std::vector<LlmLimit> limits;
};

/// A model on own machines in place of the API.
struct LocalModel
{
    std::string model;
    bool required = false; ///< data may not leave: the API is no choice
    bool standIn = false;  ///< the answers name an API's model; this one stands for it, assumed
    std::string note;      ///< why this one
    std::string apiModel;  ///< what it is compared with, or empty
    std::string currency = "USD";
    double ownMonthly = 0;            ///< servers and disks of the role in the recommended layout
    std::optional<double> apiMonthly; ///< the same calls at the API's price
    std::optional<double> breakEvenCallsPerMonth; ///< from which these servers cost less
};

/// Nothing fits: the goal, the limit, the nearest miss and the smallest change.
struct Infeasible
{
    Reason reason{};
    std::string product;
    ReportedOp operation{};
    double goal = 0;    ///< ms; 0 where it is not one goal
    double nearest = 0; ///< ms, the least goal of that operation that fits
    std::string_view
        smallestChange; ///< changeTo is ms for relax_goal, a factor on every goal for relax_goals; id: relax_goal, relax_goals, survive_less, larger_servers, choose_region
    double changeTo = 0;
    /// A goal that the layout with the smallest change still misses; p99.
    struct Miss
    {
        ReportedOp operation{};
        double goalMs = 0;
        double reachedMs = 0;
    };
    std::vector<Miss> misses; ///< worst first; where several goals must give way
};

namespace planner {
struct PlanInternals;
}

/// What the futures said of a plan.
struct PlannedFutures
{
    std::uint64_t seed = 0;
    int count = 0;                    ///< futures drawn
    std::optional<double> confidence; ///< asked for; nothing: planned at likely
    bool reached = true;              ///< the recommended layout is enough in that share of them
};

struct Plan
{
    std::string scenario;
    std::shared_ptr<const Catalog> catalog;
    int month = 0;                            ///< the month the recommended layout carries
    Demand demand;                            ///< of that month, as planned for
    std::shared_ptr<const DemandQuantile> at; ///< where not the likely demand is planned for
    std::optional<PlannedFutures> futures;    ///< once they were asked
    LlmLoad llmLoad;
    LlmCost llm;
    std::optional<LocalModel> local;
    std::optional<Layout> recommended;
    std::vector<Layout> alternatives;
    std::vector<Bundle> bundles;
    std::vector<Rejection> rejected;
    std::vector<Candidate> candidates; ///< at most 300
    std::optional<Infeasible> infeasible;
    std::shared_ptr<const planner::PlanInternals>
        internals; ///< the choices behind the layouts, for `explain`
};

/// Names used in plan --json; ui/text owns the sentences.
std::string_view purposeName(Purpose p);
std::string_view reasonName(Reason r);
std::string_view choiceName(ChoiceKind c);
std::string_view costItemName(CostItem i);
std::string_view priceStatusName(PriceStatus s);
std::string_view reportedOpName(ReportedOp o);
std::string_view recoveryStateName(RecoveryState s);
std::string_view recoveryMissingName(RecoveryMissing m);
std::string_view originName(Origin o);
ReportedOp reportedOp(Operation op);

} // namespace daemok

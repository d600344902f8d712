// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/scaling.h"
#include "core/pattern/pattern.h"
#include "core/planner/plan.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace daemok::planner {

/// A layout in one month: the fewest nodes of its products and server types that carry that month.
struct GrowthMonth
{
    bool fits = false;  ///< false: these products and types carry it at no count; the rest is 0
    int nodes = 0;      ///< as Layout::nodes()
    double monthly = 0; ///< priced lines, purchases spread over 36 months
};

struct RoleMonths
{
    std::string id; ///< RolePlan::id
    std::string store;
    RoleKind kind{};
    std::string name; ///< the product's word
    std::string instance;
    bool counts = true;     ///< among Layout::nodes()
    std::vector<int> nodes; ///< by month; 0 where the layout does not fit
};

/// One layout of the plan by month, 0 to the horizon. Month m carries that month's rates; what is stored has come in
/// during m + 1 months, at that month's rate, up to the retention. The last month is the plan's own: whole retentions.
struct GrowthLine
{
    std::size_t layout = 0; ///< 0: recommended, then Plan::alternatives
    ChoiceKind choice{};
    std::string product; ///< of the results store
    std::vector<GrowthMonth> months;
    std::vector<RoleMonths> roles;
};

enum class KeptLayout : std::uint8_t { Start, Recommended };

/// When a role of a layout that is kept as it is breaks first.
struct RoleBreak
{
    KeptLayout kept{};
    std::string role;
    RoleKind kind{};
    std::string name;
    int nodes = 0;      ///< kept
    int month = -1;     ///< -1: not within horizon and look-ahead
    int needed = 0;     ///< nodes that month asks for
    Constraint limit{}; ///< first line that is exceeded
    double leadDays = 0;
    Origin leadOrigin = Origin::Assumed;
    int orderMonth = 0; ///< month - lead time, rounded down; negative: before the start
};

/// What has to be done to the recommended layout to follow the load.
struct GrowthStep
{
    enum class Kind : std::uint8_t { AddNodes, SplitShards };

    int month = 0; ///< the first that needs it
    int orderMonth = 0;
    Kind kind{};
    std::string role; ///< RolePlan::id
    std::string store;
    std::string product;
    int from = 0, to = 0; ///< nodes; primary shards of a split
    double movedGib = 0;  ///< stored bytes of all copies that change their node
    std::optional<double>
        hours; ///< at the rate the product allows by default; nothing where none is known
    const ScalingRule *rule = nullptr; ///< into Catalog::scaling; null for nodes that hold nothing
};

/// What would be chosen if one planned for that month alone.
struct YearChoice
{
    int year = 0;
    int month = 0;
    bool feasible = false;
    bool allRdbms = false;
    bool changed = false; ///< another results product than the year before
    std::string product;
    std::string provider, region;
    int nodes = 0;
    double monthly = 0;
};

struct Growth
{
    int horizon = 0; ///< months
    std::string currency;
    bool fullBeyond =
        false; ///< a retention is longer than the horizon: the last month holds more than has come in
    std::vector<GrowthLine> lines;    ///< recommended first, at most four alternatives
    std::vector<RoleBreak> breaks;    ///< of the start layout, then of the recommended one
    std::vector<GrowthStep> steps;    ///< by month
    std::vector<YearChoice> years;    ///< 0, 1, 3, 5 as far as the horizon goes
    std::vector<double> peakRequests; ///< 1/s by month
    std::vector<double> storedGb;     ///< one copy, by month
};

struct GrowthOptions
{
    std::stop_token stop;
    std::function<void(double share)> progress; ///< 0..1
    std::size_t alternatives = 4;
};

/// Days from the order of a server until it serves: the answer, or the catalogue's assumption.
struct LeadTime
{
    double days = 0;
    Origin origin = Origin::Assumed;
};
[[nodiscard]] LeadTime leadTime(const UsagePattern &pattern, const Catalog &catalog, bool bought);

/// Month in which to order so that it serves in `month`.
[[nodiscard]] int orderMonth(int month, double leadDays);

/// Stored GiB of all copies that change their node when `added` data nodes make `after`.
[[nodiscard]] double movedGib(const ScalingRule &rule, double storedGib, int added, int after);
/// Hours to move them at the rate the product allows a node by default; nothing where none is known. Senders alone are
/// limited, or each of the fewer of old and new nodes.
[[nodiscard]] std::optional<double> movingHours(const ScalingRule &rule, double gib, int added,
                                                int after);

/// The plan by month. `pattern` must be the one it was made from. Nothing without a recommended layout or when stopped.
/// One thread; same arguments, same bytes.
[[nodiscard]] std::optional<Growth> growth(const UsagePattern &pattern, const Plan &plan,
                                           const GrowthOptions &options = {});

[[nodiscard]] std::string_view keptName(KeptLayout kept);       ///< start, recommended
[[nodiscard]] std::string_view stepName(GrowthStep::Kind kind); ///< add_nodes, split_shards

} // namespace daemok::planner

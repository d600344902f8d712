// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/rulekinds.h"

#include <algorithm>
#include <array>

namespace daemok {
namespace {

constexpr double kMany = kNoLimit;

// In the order of Rule.
constexpr std::array<RuleKind, kRules> kRuleKinds{{
    {"utilisation_target", "share", 0.05, 1},
    {"utilisation_failed", "share", 0.05, 1},
    {"background_factor", "factor", 1, 10},
    {"threads_per_station", "count", 0, 1024},
    {"connections_per_node", "count", 1, kMany},
    {"connection_memory_mib", "mib", 0, 1024},
    {"heap_share", "share", 0, 1},
    {"heap_cap_gib", "gib", 0.1, kMany},
    {"reserved_memory_gib", "gib", 0, 256},
    {"usable_memory_share", "share", 0.05, 1},
    {"resident_share", "share", 0, 1},
    {"resident_item_bytes", "bytes", 0, 1e6},
    {"memory_overhead", "factor", 1, 10},
    {"disk_per_memory", "factor", 1, kMany},
    {"disk_fill_limit", "share", 0.05, 1},
    {"disk_overhead", "factor", 0.1, 20},
    {"compresses", "flag", 0, 1},
    {"secondary_index_bytes", "factor", 0, 10},
    {"secondary_index_work", "factor", 0, 10},
    {"fulltext_index_bytes", "factor", 0, 10},
    {"fulltext_index_work", "factor", 0, 10},
    {"data_per_node_gib", "gib", 1, kMany},
    {"disk_per_node_gib", "gib", 1, kMany},
    {"write_amplification", "factor", 1, 100},
    {"read_iops", "count", 0, 1000},
    {"write_iops", "count", 0, 1000},
    {"working_set_share", "share", 0, 1},
    {"shard_target_gib", "gib", 0.1, kMany},
    {"shards_per_heap_gib", "count", 1, kMany},
    {"shards_per_node", "count", 1, kMany},
    {"shard_docs", "count", 1, kMany},
    {"vector_bytes_per_dim", "bytes", 0.03, 16},
    {"vector_graph_bytes", "bytes", 0, 10000},
    {"vector_factor", "factor", 1, 20},
    {"vector_memory_share", "share", 0.05, 1},
    {"vector_max_dims", "count", 1, kMany},
    {"item_limit_bytes", "bytes", 1, kMany},
    {"copies_default", "count", 1, 10},
    {"copies_max", "count", 1, 100},
    {"read_replies", "count", 1, 10},
    {"write_replies", "count", 0, 10},
    {"min_vcpu", "count", 1, 256},
    {"min_memory_gib", "gib", 0.5, 1024},
    {"memory_per_vcpu_gib", "gib", 0.1, 64},
    {"nodes_max", "count", 1, kMany},
    {"queries_per_node", "per_s", 0.1, kMany},
    {"query_pool_per_vcpu", "count", 0.1, kMany},
    {"purge_lag_days", "days", 0, 365},
    {"read_unit_bytes", "bytes", 1, 1e9},
    {"write_unit_bytes", "bytes", 1, 1e9},
    {"read_units", "units", 0.01, 1000},
    {"write_units", "units", 0.01, 1000},
    {"units_per_partition", "units", 1, kMany},
    {"gib_per_partition", "gib", 0.1, kMany},
    {"fan_out_units", "units", 0, 1000},
    {"unit_step", "units", 1, 1e6},
    {"round_trip_ms", "ms", 0, 1000},
    {"disk_read_ms_local", "ms", 0, 1000},
    {"disk_read_ms_volume", "ms", 0, 1000},
    {"service_cv", "factor", 0, 100},
    {"scan_cv", "factor", 0, 100},
    {"secondary_indexes", "count", 0, 64},
    {"existing_reads_per_request", "count", 0, 1000},
    {"existing_writes_per_request", "count", 0, 1000},
    {"batch_rows", "count", 1, 1e6},
}};

constexpr std::array<std::string_view, kOperations> kOperationNames{
    "lookup", "insert", "list", "fulltext", "vector", "aggregate"};
constexpr std::array<std::string_view, kRoleKinds> kRoleKindNames{
    "session", "query", "data", "coordination", "ingest", "log", "rdbms", "compute"};

template <class Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<std::string_view, N> &names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

const RuleKind &ruleKind(Rule rule)
{
    return kRuleKinds[static_cast<std::size_t>(rule)];
}

std::string_view ruleName(Rule r)
{
    return ruleKind(r).name;
}

std::optional<Rule> ruleFromName(std::string_view name)
{
    const auto found = std::find_if(kRuleKinds.begin(), kRuleKinds.end(),
                                    [name](const RuleKind &kind) { return kind.name == name; });
    if (found == kRuleKinds.end())
        return std::nullopt;
    return static_cast<Rule>(found - kRuleKinds.begin());
}

std::string_view operationName(Operation op)
{
    return kOperationNames[static_cast<std::size_t>(op)];
}

std::optional<Operation> operationFromName(std::string_view name)
{
    return fromName<Operation>(kOperationNames, name);
}

std::string_view roleKindName(RoleKind kind)
{
    return kRoleKindNames[static_cast<std::size_t>(kind)];
}

std::optional<RoleKind> roleKindFromName(std::string_view name)
{
    return fromName<RoleKind>(kRoleKindNames, name);
}

} // namespace daemok

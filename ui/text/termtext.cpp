// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/termtext.h"

#include "ui/text/placementterms.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/questiontext.h"

#include <algorithm>
#include <array>

namespace daemok::ui {
namespace {

struct Word
{
    std::string_view name;
    const char *text;
};

// By name, for the binary search.
constexpr std::array kWords = {
    Word{"app_instances", QT_TRANSLATE_NOOP("TermText", "application instances")},
    Word{"arrivals_per_node", QT_TRANSLATE_NOOP("TermText", "arrivals a second at one node")},
    Word{"asked_of_disks",
         QT_TRANSLATE_NOOP("TermText", "what the disks of the role are asked for")},
    Word{"audit_bytes", QT_TRANSLATE_NOOP("TermText", "audit trail of a record")},
    Word{"awaited_replies", QT_TRANSLATE_NOOP("TermText", "replies that are awaited")},
    Word{"backup_copies", QT_TRANSLATE_NOOP("TermText", "full backups that are kept")},
    Word{"backup_share", QT_TRANSLATE_NOOP("TermText", "share of a node that a backup may take")},
    Word{"backup_window", QT_TRANSLATE_NOOP("TermText", "backup of this store")},
    Word{"bought_per_node", QT_TRANSLATE_NOOP("TermText", "bought for one node")},
    Word{"burst", QT_TRANSLATE_NOOP("TermText", "burst of the busiest minute")},
    Word{"busy_hours", QT_TRANSLATE_NOOP("TermText", "busy hours of a day")},
    Word{"busy_share", QT_TRANSLATE_NOOP("TermText", "share of the day's requests in busy hours")},
    Word{"bytes_awaiting_purge",
         QT_TRANSLATE_NOOP("TermText", "deleted bytes that still take space")},
    Word{"bytes_of_all_copies", QT_TRANSLATE_NOOP("TermText", "bytes of all copies")},
    Word{"bytes_of_operation", QT_TRANSLATE_NOOP("TermText", "bytes of one operation")},
    Word{"bytes_per_item", QT_TRANSLATE_NOOP("TermText", "bytes of one item")},
    Word{"cache_per_node", QT_TRANSLATE_NOOP("TermText", "page cache of a node")},
    Word{"cached_input_price", QT_TRANSLATE_NOOP("TermText", "price of cached input tokens")},
    Word{"calls_per_second_mean", QT_TRANSLATE_NOOP("TermText", "mean requests a second")},
    Word{"compressibility", QT_TRANSLATE_NOOP("TermText", "compression ratio")},
    Word{"connection_memory", QT_TRANSLATE_NOOP("TermText", "memory of one connection")},
    Word{"connections_held", QT_TRANSLATE_NOOP("TermText", "connections held by these nodes")},
    Word{"connections_per_node", QT_TRANSLATE_NOOP("TermText", "connections a node takes")},
    Word{"copies", QT_TRANSLATE_NOOP("TermText", "copies of the data")},
    Word{"cross_zone_traffic", QT_TRANSLATE_NOOP("TermText", "traffic between zones, GB a month")},
    Word{"data_per_node", QT_TRANSLATE_NOOP("TermText", "most data for one node")},
    Word{"dimensions", QT_TRANSLATE_NOOP("TermText", "dimensions of a vector")},
    Word{"disk_fill_limit", QT_TRANSLATE_NOOP("TermText", "share of a disk that may be filled")},
    Word{"disk_iops", QT_TRANSLATE_NOOP("TermText", "operations of the disks")},
    Word{"disk_of_role", QT_TRANSLATE_NOOP("TermText", "disk space of the role, all nodes")},
    Word{"disk_overhead", QT_TRANSLATE_NOOP("TermText", "factor for index and file system")},
    Word{"disk_per_memory",
         QT_TRANSLATE_NOOP("TermText", "most disk data for each byte of memory")},
    Word{"disk_per_node", QT_TRANSLATE_NOOP("TermText", "disk of a node")},
    Word{"disk_read", QT_TRANSLATE_NOOP("TermText", "one read from disk")},
    Word{"disk_read_share", QT_TRANSLATE_NOOP("TermText", "share of reads that miss memory")},
    Word{"disk_step", QT_TRANSLATE_NOOP("TermText", "size that is sold")},
    Word{"disk_throughput", QT_TRANSLATE_NOOP("TermText", "throughput of the disks")},
    Word{"envelope_bytes", QT_TRANSLATE_NOOP("TermText", "keys, times and ids of a record")},
    Word{"exact_hit_ratio", QT_TRANSLATE_NOOP("TermText", "hit ratio of equal requests")},
    Word{"exchange_rate", QT_TRANSLATE_NOOP("TermText", "rate of exchange")},
    Word{"existing_today", QT_TRANSLATE_NOOP("TermText", "existing database, as it is today")},
    Word{"existing_with", QT_TRANSLATE_NOOP("TermText", "existing database, with this service")},
    Word{"fan_out_units",
         QT_TRANSLATE_NOOP("TermText", "units that a search takes of each partition")},
    Word{"first_token_s", QT_TRANSLATE_NOOP("TermText", "time to the first token")},
    Word{"fixed_nodes", QT_TRANSLATE_NOOP("TermText", "fixed number of nodes")},
    Word{"future_factor",
         QT_TRANSLATE_NOOP("TermText", "planned demand over the likely one, from the futures")},
    Word{"gap_share", QT_TRANSLATE_NOOP("TermText", "share of repeats within the retention")},
    Word{"gap_sigma", QT_TRANSLATE_NOOP("TermText", "spread of the gaps (log scale)")},
    Word{"goal", QT_TRANSLATE_NOOP("TermText", "goal")},
    Word{"growth_users", QT_TRANSLATE_NOOP("TermText", "growth of requests in a year")},
    Word{"growth_volume", QT_TRANSLATE_NOOP("TermText", "growth of volume in a year")},
    Word{"ha_minimum", QT_TRANSLATE_NOOP("TermText", "least nodes for high availability")},
    Word{"heap", QT_TRANSLATE_NOOP("TermText", "managed heap")},
    Word{"hit_ratio", QT_TRANSLATE_NOOP("TermText", "hit ratio")},
    Word{"in_flight_per_instance",
         QT_TRANSLATE_NOOP("TermText", "calls one application instance holds open")},
    Word{"included_with_volume", QT_TRANSLATE_NOOP("TermText", "included with the volume")},
    Word{"index_factor", QT_TRANSLATE_NOOP("TermText", "factor for indexes")},
    Word{"index_share",
         QT_TRANSLATE_NOOP("TermText", "size of a text index for each byte of text")},
    Word{"input_price", QT_TRANSLATE_NOOP("TermText", "price of input tokens")},
    Word{"input_tokens", QT_TRANSLATE_NOOP("TermText", "tokens of a request")},
    Word{"instances_min", QT_TRANSLATE_NOOP("TermText", "fewest application instances")},
    Word{"iops_read", QT_TRANSLATE_NOOP("TermText", "disk reads a second")},
    Word{"iops_write", QT_TRANSLATE_NOOP("TermText", "disk writes a second")},
    Word{"least_groups", QT_TRANSLATE_NOOP("TermText", "fewest groups")},
    Word{"ledger_demand", QT_TRANSLATE_NOOP("TermText", "what is needed")},
    Word{"ledger_per_node", QT_TRANSLATE_NOOP("TermText", "what one node carries")},
    Word{"likely_demand", QT_TRANSLATE_NOOP("TermText", "at likely answers")},
    Word{"list_price", QT_TRANSLATE_NOOP("TermText", "list price")},
    Word{"llm_calls_in_flight", QT_TRANSLATE_NOOP("TermText", "LLM calls in flight")},
    Word{"llm_calls_per_month", QT_TRANSLATE_NOOP("TermText", "LLM calls a month")},
    Word{"llm_calls_per_s", QT_TRANSLATE_NOOP("TermText", "LLM calls a second")},
    Word{"llm_limit_demand", QT_TRANSLATE_NOOP("TermText", "what the busiest minute asks for")},
    Word{"llm_tokens_per_min", QT_TRANSLATE_NOOP("TermText", "LLM tokens a minute")},
    Word{"llm_with_reuse", QT_TRANSLATE_NOOP("TermText", "LLM cost with reuse")},
    Word{"llm_without_reuse", QT_TRANSLATE_NOOP("TermText", "LLM cost without reuse")},
    Word{"managed_bytes", QT_TRANSLATE_NOOP("TermText", "stored in the managed product")},
    Word{"mean_requests", QT_TRANSLATE_NOOP("TermText", "mean requests a second over the year")},
    Word{"mean_share", QT_TRANSLATE_NOOP("TermText", "mean share of the peak")},
    Word{"members_of_a_group", QT_TRANSLATE_NOOP("TermText", "members of a group")},
    Word{"memory_connections", QT_TRANSLATE_NOOP("TermText", "memory of the connections")},
    Word{"memory_metadata", QT_TRANSLATE_NOOP("TermText", "memory of keys and metadata")},
    Word{"memory_overhead",
         QT_TRANSLATE_NOOP("TermText", "factor for allocator and replication buffers")},
    Word{"memory_values", QT_TRANSLATE_NOOP("TermText", "memory of values")},
    Word{"memory_vectors", QT_TRANSLATE_NOOP("TermText", "memory of vectors")},
    Word{"monitors_per_instance",
         QT_TRANSLATE_NOOP("TermText", "monitoring connections of an instance")},
    Word{"month", QT_TRANSLATE_NOOP("TermText", "month")},
    Word{"monthly", QT_TRANSLATE_NOOP("TermText", "cost a month")},
    Word{"months", QT_TRANSLATE_NOOP("TermText", "months")},
    Word{"network_client", QT_TRANSLATE_NOOP("TermText", "traffic of clients")},
    Word{"network_copies", QT_TRANSLATE_NOOP("TermText", "traffic of copies")},
    Word{"network_store", QT_TRANSLATE_NOOP("TermText", "traffic of stored items")},
    Word{"node_disk", QT_TRANSLATE_NOOP("TermText", "disk of a node")},
    Word{"node_throughput", QT_TRANSLATE_NOOP("TermText", "throughput of a node")},
    Word{"nodes", QT_TRANSLATE_NOOP("TermText", "nodes")},
    Word{"nodes_by_cpu", QT_TRANSLATE_NOOP("TermText", "nodes that the CPU asks for")},
    Word{"nodes_by_other_limits",
         QT_TRANSLATE_NOOP("TermText", "nodes that the other limits ask for")},
    Word{"nodes_left", QT_TRANSLATE_NOOP("TermText", "nodes that must be left after the failure")},
    Word{"object_bytes", QT_TRANSLATE_NOOP("TermText", "kept in object storage")},
    Word{"one_off", QT_TRANSLATE_NOOP("TermText", "one-off cost")},
    Word{"operations_in_flight", QT_TRANSLATE_NOOP("TermText", "operations in flight")},
    Word{"output_price", QT_TRANSLATE_NOOP("TermText", "price of output tokens")},
    Word{"output_tokens", QT_TRANSLATE_NOOP("TermText", "tokens of an answer")},
    Word{"parallel_tasks", QT_TRANSLATE_NOOP("TermText", "parallel tasks")},
    Word{"partitions", QT_TRANSLATE_NOOP("TermText", "partitions")},
    Word{"peak_rate", QT_TRANSLATE_NOOP("TermText", "peak rate")},
    Word{"peak_requests", QT_TRANSLATE_NOOP("TermText", "peak requests a second")},
    Word{"peak_requests_today", QT_TRANSLATE_NOOP("TermText", "peak requests a second, today")},
    Word{"peak_that_fits", QT_TRANSLATE_NOOP("TermText", "peak requests a second that still fit")},
    Word{"pool_per_instance", QT_TRANSLATE_NOOP("TermText", "pool of an instance")},
    Word{"prefix_cached_share", QT_TRANSLATE_NOOP("TermText", "cached share of the input")},
    Word{"quantity", QT_TRANSLATE_NOOP("TermText", "quantity")},
    Word{"queries_per_node", QT_TRANSLATE_NOOP("TermText", "queries one node takes")},
    Word{"read_share", QT_TRANSLATE_NOOP("TermText", "share of reads")},
    Word{"read_unit_bytes", QT_TRANSLATE_NOOP("TermText", "bytes that one read unit covers")},
    Word{"read_units_each", QT_TRANSLATE_NOOP("TermText", "read units of one piece")},
    Word{"record_retention_days", QT_TRANSLATE_NOOP("TermText", "days records are kept")},
    Word{"records_per_day", QT_TRANSLATE_NOOP("TermText", "records a day")},
    Word{"recovery_minutes", QT_TRANSLATE_NOOP("TermText", "time until the service works again")},
    Word{"request_seconds", QT_TRANSLATE_NOOP("TermText", "seconds of a request")},
    Word{"request_units", QT_TRANSLATE_NOOP("TermText", "request units")},
    Word{"requests_per_day", QT_TRANSLATE_NOOP("TermText", "requests a day")},
    Word{"reserved_memory",
         QT_TRANSLATE_NOOP("TermText", "memory of the operating system and agents")},
    Word{"resident_item_bytes",
         QT_TRANSLATE_NOOP("TermText", "memory of one item's key and metadata")},
    Word{"resident_share", QT_TRANSLATE_NOOP("TermText", "share of the values kept in memory")},
    Word{"restore_minutes", QT_TRANSLATE_NOOP("TermText", "restore of this store")},
    Word{"restore_share", QT_TRANSLATE_NOOP("TermText", "share of a node that a restore may take")},
    Word{"reuse_gap_p50", QT_TRANSLATE_NOOP("TermText", "gap within which half repeat")},
    Word{"reuse_gap_p90", QT_TRANSLATE_NOOP("TermText", "gap within which nine of ten repeat")},
    Word{"reuse_retention", QT_TRANSLATE_NOOP("TermText", "retention for reuse")},
    Word{"reuse_share", QT_TRANSLATE_NOOP("TermText", "requests that repeat")},
    Word{"round_trips", QT_TRANSLATE_NOOP("TermText", "network round trips")},
    Word{"searchable_copy", QT_TRANSLATE_NOOP("TermText", "searchable copy of the text")},
    Word{"searches", QT_TRANSLATE_NOOP("TermText", "searches that ask every partition")},
    Word{"semantic_gain", QT_TRANSLATE_NOOP("TermText", "gain from similar requests")},
    Word{"server_memory", QT_TRANSLATE_NOOP("TermText", "memory of the server")},
    Word{"server_network", QT_TRANSLATE_NOOP("TermText", "network of the server")},
    Word{"server_vcpu", QT_TRANSLATE_NOOP("TermText", "vCPU of the server")},
    Word{"servers_per_node", QT_TRANSLATE_NOOP("TermText", "vCPU that share a queue")},
    Word{"service_cv", QT_TRANSLATE_NOOP("TermText", "variation of the service time")},
    Word{"service_time", QT_TRANSLATE_NOOP("TermText", "service time")},
    Word{"shard_documents", QT_TRANSLATE_NOOP("TermText", "most documents in one shard")},
    Word{"shard_target", QT_TRANSLATE_NOOP("TermText", "size that a shard should have")},
    Word{"shards", QT_TRANSLATE_NOOP("TermText", "shards")},
    Word{"shards_per_heap_gib", QT_TRANSLATE_NOOP("TermText", "shards for each GiB of heap")},
    Word{"shards_per_node", QT_TRANSLATE_NOOP("TermText", "shards one node should hold")},
    Word{"sources_bytes", QT_TRANSLATE_NOOP("TermText", "references of an answer")},
    Word{"step", QT_TRANSLATE_NOOP("TermText", "nodes are added together")},
    Word{"store_connections", QT_TRANSLATE_NOOP("TermText", "connections to a store")},
    Word{"stored_bytes", QT_TRANSLATE_NOOP("TermText", "stored bytes")},
    Word{"stored_bytes_items", QT_TRANSLATE_NOOP("TermText", "stored bytes of records")},
    Word{"stored_bytes_one_copy", QT_TRANSLATE_NOOP("TermText", "one copy as it is stored")},
    Word{"stored_bytes_vectors", QT_TRANSLATE_NOOP("TermText", "stored bytes of vectors")},
    Word{"stored_items", QT_TRANSLATE_NOOP("TermText", "stored items")},
    Word{"switch_minutes", QT_TRANSLATE_NOOP("TermText", "noticing, deciding and switching over")},
    Word{"throughput_scan", QT_TRANSLATE_NOOP("TermText", "bytes read through a second")},
    Word{"throughput_write", QT_TRANSLATE_NOOP("TermText", "bytes written a second")},
    Word{"tokens_per_s", QT_TRANSLATE_NOOP("TermText", "tokens a second")},
    Word{"unit_bytes", QT_TRANSLATE_NOOP("TermText", "bytes covered by one unit")},
    Word{"unit_price", QT_TRANSLATE_NOOP("TermText", "price of one unit")},
    Word{"unit_step", QT_TRANSLATE_NOOP("TermText", "units are bought in steps of")},
    Word{"units_each", QT_TRANSLATE_NOOP("TermText", "request units of one operation")},
    Word{"usable_memory_share",
         QT_TRANSLATE_NOOP("TermText", "share of memory that data may fill")},
    Word{"users_per_instance",
         QT_TRANSLATE_NOOP("TermText", "people one application instance serves")},
    Word{"usl_alpha", QT_TRANSLATE_NOOP("TermText", "share of the work done one at a time")},
    Word{"usl_beta",
         QT_TRANSLATE_NOOP("TermText", "cost of keeping each pair of nodes in agreement")},
    Word{"utilisation", QT_TRANSLATE_NOOP("TermText", "utilisation")},
    Word{"utilisation_after_failure",
         QT_TRANSLATE_NOOP("TermText", "CPU share allowed after the failure")},
    Word{"utilisation_target", QT_TRANSLATE_NOOP("TermText", "CPU share allowed at peak")},
    Word{"vcpu_busy", QT_TRANSLATE_NOOP("TermText", "vCPU busy at peak")},
    Word{"vcpu_busy_after_failure", QT_TRANSLATE_NOOP("TermText", "vCPU busy after the failure")},
    Word{"vector_bytes_per_dim", QT_TRANSLATE_NOOP("TermText", "bytes of one dimension")},
    Word{"vector_copies", QT_TRANSLATE_NOOP("TermText", "copies of the vectors")},
    Word{"vector_factor", QT_TRANSLATE_NOOP("TermText", "factor for vectors in memory")},
    Word{"vector_graph_bytes",
         QT_TRANSLATE_NOOP("TermText", "bytes of a vector's place in the graph")},
    Word{"vectors", QT_TRANSLATE_NOOP("TermText", "vectors")},
    Word{"wait_decay", QT_TRANSLATE_NOOP("TermText", "decay of the waiting time")},
    Word{"wait_probability", QT_TRANSLATE_NOOP("TermText", "probability to wait")},
    Word{"working_set", QT_TRANSLATE_NOOP("TermText", "working set")},
    Word{"write_unit_bytes", QT_TRANSLATE_NOOP("TermText", "bytes that one write unit covers")},
    Word{"write_units_each", QT_TRANSLATE_NOOP("TermText", "write units of one piece")},
    Word{"written_to_second_site",
         QT_TRANSLATE_NOOP("TermText", "written to the second site, GB a month")},
    Word{"yearly_growth", QT_TRANSLATE_NOOP("TermText", "growth in a year")},
    Word{"zones", QT_TRANSLATE_NOOP("TermText", "zones")},
};

const Word *findWord(std::string_view name)
{
    const auto *found =
        std::lower_bound(kWords.begin(), kWords.end(), name,
                         [](const Word &word, std::string_view key) { return word.name < key; });
    return found != kWords.end() && found->name == name ? found : nullptr;
}

template <class Enum, class Name, class Word>
QString wordOf(std::string_view rest, std::size_t count, Name name, Word word)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (name(static_cast<Enum>(i)) == rest)
            return word(static_cast<Enum>(i));
    }
    return {};
}

QString constraintWord(std::string_view rest)
{
    const auto count = static_cast<std::size_t>(Constraint::TokenSpeed) + 1;
    return wordOf<Constraint>(rest, count, constraintName, &PlanText::constraint);
}

QString costWord(std::string_view rest)
{
    const auto count = static_cast<std::size_t>(CostItem::Purchase) + 1;
    return wordOf<CostItem>(rest, count, costItemName, &PlanText::costItem);
}

QString operationWord(std::string_view rest)
{
    return wordOf<Operation>(rest, kOperations, operationName, &ProductText::operation);
}

QString dataSetWord(std::string_view rest)
{
    return wordOf<DataSetId>(rest, kDataSets, dataSetName, &ProductText::dataSet);
}

QString roleWord(std::string_view rest)
{
    const auto count = static_cast<std::size_t>(RoleKind::Compute) + 1;
    return wordOf<RoleKind>(rest, count, roleKindName,
                            [](RoleKind kind) { return ProductText::nodes(kind); });
}

QString goalWord(std::string_view rest)
{
    return wordOf<ReportedOp>(rest, kReportedOps, reportedOpName, &PlanText::operation);
}

/// What follows `prefix`; empty where the name does not begin with it.
std::string_view after(std::string_view name, std::string_view prefix)
{
    return name.starts_with(prefix) ? name.substr(prefix.size()) : std::string_view();
}

} // namespace

// "rate_lookup", and "rate_lookup_records" of one data set.
QString TermText::rate(std::string_view rest)
{
    if (const QString word = operationWord(rest); !word.isEmpty())
        return tr("operations a second: %1", "operation").arg(word);
    const std::size_t cut = rest.rfind('_');
    if (cut == std::string_view::npos)
        return {};
    const QString operation = operationWord(rest.substr(0, cut));
    const QString set = dataSetWord(rest.substr(cut + 1));
    return operation.isEmpty() || set.isEmpty()
               ? QString()
               : tr("%1 a second: %2", "operation, data set").arg(operation, set);
}

QString TermText::ofOperation(std::string_view name)
{
    if (const auto rest = after(name, "rate_"); !rest.empty())
        return rate(rest);
    if (const QString word = operationWord(after(name, "work_")); !word.isEmpty())
        return tr("CPU time of one: %1", "operation").arg(word);
    if (const QString word = operationWord(after(name, "effort_")); !word.isEmpty())
        return tr("part of that work done by these nodes, copies counted: %1", "operation")
            .arg(word);
    if (const QString word = operationWord(after(name, "iops_")); !word.isEmpty())
        return tr("disk operations a second: %1", "operation").arg(word);
    if (const QString word = operationWord(after(name, "throughput_")); !word.isEmpty())
        return tr("disk throughput: %1", "operation").arg(word);
    if (const QString word = operationWord(after(name, "network_client_")); !word.isEmpty())
        return tr("traffic of clients: %1", "operation").arg(word);
    if (const QString word = operationWord(after(name, "network_copies_")); !word.isEmpty())
        return tr("traffic of copies: %1", "operation").arg(word);
    if (const QString word = operationWord(after(name, "network_store_")); !word.isEmpty())
        return tr("traffic of stored items: %1", "operation").arg(word);
    return {};
}

QString TermText::ofNodes(std::string_view name)
{
    if (const QString word = roleWord(after(name, "nodes_of_")); !word.isEmpty())
        return word;
    if (const QString word = constraintWord(after(name, "nodes_")); !word.isEmpty())
        return tr("nodes by: %1", "constraint").arg(word);
    if (const QString word = roleWord(after(name, "service_on_")); !word.isEmpty())
        return tr("service time: %1", "kind of nodes").arg(word);
    if (const QString word = roleWord(after(name, "wait_on_")); !word.isEmpty())
        return tr("mean wait: %1", "kind of nodes").arg(word);
    if (const QString word = roleWord(after(name, "busy_on_")); !word.isEmpty())
        return tr("utilisation: %1", "kind of nodes").arg(word);
    return {};
}

QString TermText::find(std::string_view name)
{
    if (const Word *known = findWord(name))
        return tr(known->text);
    if (const char *known = placementTerm(name))
        return tr(known);
    if (const QString word = ofOperation(name); !word.isEmpty())
        return word;
    if (const QString word = ofNodes(name); !word.isEmpty())
        return word;
    if (const QString word = costWord(after(name, "cost_")); !word.isEmpty())
        return tr("cost: %1", "cost item").arg(word);
    if (const QString word = goalWord(after(name, "goal_")); !word.isEmpty())
        return tr("goal: %1", "operation").arg(word);
    if (const QString word = goalWord(after(name, "p99_")); !word.isEmpty())
        return tr("p99: %1", "operation").arg(word);
    if (const QString word = dataSetWord(after(name, "set_")); !word.isEmpty())
        return word;
    const auto answer = answerFromName(name);
    return answer ? QuestionText::label(*answer) : QString();
}

QString TermText::word(std::string_view name)
{
    const QString known = find(name);
    return known.isEmpty() ? QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                           : known;
}

bool TermText::knows(std::string_view name)
{
    return !find(name).isEmpty();
}

} // namespace daemok::ui

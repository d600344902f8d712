// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/termtext.h"

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
    Word{"bytes_awaiting_purge", QT_TRANSLATE_NOOP("TermText", "deleted bytes that still take space")},
    Word{"bytes_of_operation", QT_TRANSLATE_NOOP("TermText", "bytes of one operation")},
    Word{"cache_per_node", QT_TRANSLATE_NOOP("TermText", "page cache of a node")},
    Word{"cached_input_price", QT_TRANSLATE_NOOP("TermText", "price of cached input tokens")},
    Word{"calls_per_second_mean", QT_TRANSLATE_NOOP("TermText", "mean requests a second")},
    Word{"compressibility", QT_TRANSLATE_NOOP("TermText", "compression ratio")},
    Word{"connections_per_node", QT_TRANSLATE_NOOP("TermText", "connections a node takes")},
    Word{"copies", QT_TRANSLATE_NOOP("TermText", "copies of the data")},
    Word{"disk_overhead", QT_TRANSLATE_NOOP("TermText", "factor for index and file system")},
    Word{"exact_hit_ratio", QT_TRANSLATE_NOOP("TermText", "hit ratio of equal requests")},
    Word{"first_token_s", QT_TRANSLATE_NOOP("TermText", "time to the first token")},
    Word{"gap_share", QT_TRANSLATE_NOOP("TermText", "share of repeats within the retention")},
    Word{"gap_sigma", QT_TRANSLATE_NOOP("TermText", "spread of the gaps (log scale)")},
    Word{"growth_users", QT_TRANSLATE_NOOP("TermText", "growth of requests in a year")},
    Word{"growth_volume", QT_TRANSLATE_NOOP("TermText", "growth of volume in a year")},
    Word{"ha_minimum", QT_TRANSLATE_NOOP("TermText", "least nodes for high availability")},
    Word{"heap", QT_TRANSLATE_NOOP("TermText", "managed heap")},
    Word{"hit_ratio", QT_TRANSLATE_NOOP("TermText", "hit ratio")},
    Word{"index_factor", QT_TRANSLATE_NOOP("TermText", "factor for indexes")},
    Word{"input_price", QT_TRANSLATE_NOOP("TermText", "price of input tokens")},
    Word{"input_tokens", QT_TRANSLATE_NOOP("TermText", "tokens of a request")},
    Word{"ledger_demand", QT_TRANSLATE_NOOP("TermText", "what is needed")},
    Word{"ledger_per_node", QT_TRANSLATE_NOOP("TermText", "what one node carries")},
    Word{"llm_calls_per_month", QT_TRANSLATE_NOOP("TermText", "LLM calls a month")},
    Word{"llm_calls_per_s", QT_TRANSLATE_NOOP("TermText", "LLM calls a second")},
    Word{"mean_share", QT_TRANSLATE_NOOP("TermText", "mean share of the peak")},
    Word{"month", QT_TRANSLATE_NOOP("TermText", "month")},
    Word{"monthly", QT_TRANSLATE_NOOP("TermText", "cost a month")},
    Word{"months", QT_TRANSLATE_NOOP("TermText", "months")},
    Word{"nodes", QT_TRANSLATE_NOOP("TermText", "nodes")},
    Word{"one_off", QT_TRANSLATE_NOOP("TermText", "one-off cost")},
    Word{"output_price", QT_TRANSLATE_NOOP("TermText", "price of output tokens")},
    Word{"output_tokens", QT_TRANSLATE_NOOP("TermText", "tokens of an answer")},
    Word{"peak_rate", QT_TRANSLATE_NOOP("TermText", "peak rate")},
    Word{"peak_requests", QT_TRANSLATE_NOOP("TermText", "peak requests a second")},
    Word{"peak_requests_today", QT_TRANSLATE_NOOP("TermText", "peak requests a second, today")},
    Word{"prefix_cached_share", QT_TRANSLATE_NOOP("TermText", "cached share of the input")},
    Word{"quantity", QT_TRANSLATE_NOOP("TermText", "quantity")},
    Word{"read_share", QT_TRANSLATE_NOOP("TermText", "share of reads")},
    Word{"record_retention_days", QT_TRANSLATE_NOOP("TermText", "days records are kept")},
    Word{"records_per_day", QT_TRANSLATE_NOOP("TermText", "records a day")},
    Word{"request_seconds", QT_TRANSLATE_NOOP("TermText", "seconds of a request")},
    Word{"reuse_gap_p50", QT_TRANSLATE_NOOP("TermText", "gap within which half repeat")},
    Word{"reuse_gap_p90", QT_TRANSLATE_NOOP("TermText", "gap within which nine of ten repeat")},
    Word{"reuse_retention", QT_TRANSLATE_NOOP("TermText", "retention for reuse")},
    Word{"reuse_share", QT_TRANSLATE_NOOP("TermText", "requests that repeat")},
    Word{"round_trips", QT_TRANSLATE_NOOP("TermText", "network round trips")},
    Word{"semantic_gain", QT_TRANSLATE_NOOP("TermText", "gain from similar requests")},
    Word{"server_vcpu", QT_TRANSLATE_NOOP("TermText", "vCPU of the server")},
    Word{"servers_per_node", QT_TRANSLATE_NOOP("TermText", "vCPU that share a queue")},
    Word{"service_cv", QT_TRANSLATE_NOOP("TermText", "variation of the service time")},
    Word{"service_time", QT_TRANSLATE_NOOP("TermText", "service time")},
    Word{"stored_bytes", QT_TRANSLATE_NOOP("TermText", "stored bytes")},
    Word{"stored_bytes_items", QT_TRANSLATE_NOOP("TermText", "stored bytes of records")},
    Word{"stored_bytes_vectors", QT_TRANSLATE_NOOP("TermText", "stored bytes of vectors")},
    Word{"tokens_per_s", QT_TRANSLATE_NOOP("TermText", "tokens a second")},
    Word{"unit_bytes", QT_TRANSLATE_NOOP("TermText", "bytes covered by one unit")},
    Word{"unit_price", QT_TRANSLATE_NOOP("TermText", "price of one unit")},
    Word{"units_each", QT_TRANSLATE_NOOP("TermText", "request units of one operation")},
    Word{"utilisation", QT_TRANSLATE_NOOP("TermText", "utilisation")},
    Word{"vcpu_busy", QT_TRANSLATE_NOOP("TermText", "vCPU busy at peak")},
    Word{"vcpu_busy_after_failure", QT_TRANSLATE_NOOP("TermText", "vCPU busy after the failure")},
    Word{"wait_decay", QT_TRANSLATE_NOOP("TermText", "decay of the waiting time")},
    Word{"wait_probability", QT_TRANSLATE_NOOP("TermText", "probability to wait")},
    Word{"working_set", QT_TRANSLATE_NOOP("TermText", "working set")},
    Word{"yearly_growth", QT_TRANSLATE_NOOP("TermText", "growth in a year")},
    Word{"zones", QT_TRANSLATE_NOOP("TermText", "zones")},
};

const Word *find(std::string_view name)
{
    const auto *found = std::lower_bound(kWords.begin(), kWords.end(), name,
                                         [](const Word &word, std::string_view key) { return word.name < key; });
    return found != kWords.end() && found->name == name ? found : nullptr;
}

} // namespace

QString TermText::word(std::string_view name)
{
    const Word *known = find(name);
    return known ? tr(known->text) : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

bool TermText::knows(std::string_view name)
{
    return find(name) != nullptr;
}

} // namespace daemok::ui

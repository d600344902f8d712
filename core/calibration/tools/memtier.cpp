// SPDX-License-Identifier: GPL-3.0-or-later
// memtier_benchmark: the table under "Type  Ops/sec ...", whose columns follow --print-percentiles, and its JSON.
// Milliseconds.
#include "core/calibration/tools/page.h"

namespace daemok::calibration {
namespace {

/// Columns stand apart by two blanks or more ("Avg. Latency" is one).
std::vector<std::string> columns(std::string_view line)
{
    std::vector<std::string> all;
    for (const std::string_view word : words(line)) {
        const bool joins = (word == "Latency" && !all.empty()
                            && (all.back() == "Avg." || all.back().starts_with('p')));
        if (joins)
            all.back() += " " + std::string(word);
        else
            all.emplace_back(word);
    }
    return all;
}

bool isHead(std::string_view line)
{
    return line.starts_with("Type") && line.find("Ops/sec") != std::string_view::npos;
}

void readClients(const Page &page, Benchmark &result)
{
    std::optional<double> threads, connections;
    for (std::size_t i = 0; i < page.size(); ++i) {
        const auto number = leadingNumber(page.line(i));
        if (!number)
            continue;
        const std::string_view what = trimmed(number->rest);
        if (what == "Threads")
            threads = number->value;
        else if (what == "Connections per thread")
            connections = number->value;
        else if (what == "Seconds")
            result.seconds = number->value;
    }
    if (threads && connections)
        result.clients = *threads * *connections;
}

Result<MeasuredOperation> rowOf(const Page &page, std::size_t i,
                                const std::vector<std::string> &names)
{
    const auto cells = words(page.line(i));
    if (cells.size() != names.size())
        return page.fail(i, ErrorId::ColumnCount,
                         {std::to_string(cells.size()), std::to_string(names.size())});
    MeasuredOperation op;
    op.name = cells[0];
    for (std::size_t c = 1; c < cells.size(); ++c) {
        if (cells[c] == "---")
            continue;
        const auto number = page.number(i, names[c], cells[c]);
        if (!number)
            return number.error();
        if (names[c] == "Ops/sec")
            op.perSecond = *number;
        else if (names[c] == "Avg. Latency" || names[c] == "Latency")
            op.meanMs = *number;
        else if (names[c].starts_with('p'))
            if (const auto share = leadingNumber(std::string_view(names[c]).substr(1)))
                op.quantiles.push_back({share->value / 100, *number});
    }
    return op;
}

Result<Benchmark> readTable(const Page &page)
{
    Benchmark result;
    readClients(page, result);
    std::size_t head = page.size(); // of several runs the aggregate stands last
    for (std::size_t i = 0; i < page.size(); ++i)
        if (isHead(page.line(i)))
            head = i;
    const auto names = columns(page.line(head));
    std::optional<double> total;
    for (std::size_t i = head + 1; i < page.size() && !total; ++i) {
        const std::string_view line = page.line(i);
        if (line.empty() || line.starts_with('-'))
            continue;
        auto op = rowOf(page, i, names);
        if (!op)
            return op.error();
        if (op->name == "Totals")
            total = op->perSecond;
        else if (op->perSecond > 0)
            result.operations.push_back(std::move(*op));
    }
    if (!total)
        return page.missing("Totals");
    result.perSecond = *total;
    return result;
}

MeasuredOperation jsonOperation(const std::string &name, const nlohmann::json &row)
{
    MeasuredOperation op;
    op.name = name;
    op.perSecond = jsonNumber(row, "Ops/sec").value_or(0);
    op.requests = jsonNumber(row, "Count");
    op.meanMs = jsonNumber(row, "Average Latency");
    if (!op.meanMs)
        op.meanMs = jsonNumber(row, "Latency");
    if (const auto found = row.find("Percentile Latencies");
        found != row.end() && found->is_object())
        for (const auto &[key, value] : found->items())
            if (const auto share = leadingNumber(std::string_view(key).substr(key.empty() ? 0 : 1));
                share && key.starts_with('p') && value.is_number())
                op.quantiles.push_back({share->value / 100, value.get<double>()});
    return op;
}

Result<Benchmark> readJson(const Page &page)
{
    const auto json = jsonOf(page.text());
    if (!json || !json->is_object())
        return page.fail(0, ErrorId::WrongType, {"JSON", "the file of memtier's --json-out-file"});
    const char *group =
        json->contains("AGGREGATED AVERAGE RESULTS") ? "AGGREGATED AVERAGE RESULTS" : "ALL STATS";
    const auto stats = json->find(group);
    if (stats == json->end() || !stats->is_object())
        return page.missing("ALL STATS");
    Benchmark result;
    if (const auto config = json->find("configuration"); config != json->end()) {
        const auto clients = jsonNumber(*config, "clients");
        const auto threads = jsonNumber(*config, "threads");
        if (clients && threads)
            result.clients = *clients * *threads;
        result.seconds = jsonNumber(*config, "test_time");
    }
    std::optional<double> total;
    for (const auto &[name, row] : stats->items()) {
        if (!row.is_object() || !row.contains("Ops/sec"))
            continue;
        MeasuredOperation op = jsonOperation(name, row);
        if (name == "Totals")
            total = op.perSecond;
        else if (op.perSecond > 0)
            result.operations.push_back(std::move(op));
    }
    if (!total)
        return page.missing("ALL STATS: Totals: Ops/sec");
    result.perSecond = *total;
    return result;
}

bool isJson(const Page &page)
{
    return page.contains("\"ALL STATS\"") && page.contains("\"Ops/sec\"");
}

bool hasHead(const Page &page)
{
    for (std::size_t i = 0; i < page.size(); ++i)
        if (isHead(page.line(i)))
            return true;
    return false;
}

Result<Benchmark> readMemtier(const Page &page)
{
    auto result = isJson(page) ? readJson(page) : readTable(page);
    if (!result)
        return result;
    if (result->operations.empty())
        return page.missing("Gets");
    result->tool = Tool::Memtier;
    result->loop = Loop::Closed;
    return result;
}

} // namespace

const Reader kMemtier{[](const Page &page) { return isJson(page) || hasHead(page); }, readMemtier};

} // namespace daemok::calibration

// SPDX-License-Identifier: GPL-3.0-or-later
// Rally and OpenSearch Benchmark: summary as markdown or CSV, columns Metric, Task, Value, Unit (older: Lap first).
// "service time" is the request alone, "latency" also its wait behind a schedule: they differ where one was set.
#include "core/calibration/tools/page.h"

#include <cmath>
#include <map>

namespace daemok::calibration {
namespace {

struct Row
{
    std::size_t line = 0;
    std::string metric;
    std::string_view task, value, unit;
};

struct Task
{
    MeasuredOperation operation;
    std::vector<Quantile> latency, service;
    std::optional<double> median, mean;
};

bool isMetric(std::string_view cell)
{
    return cell.ends_with("Throughput") || cell.ends_with("throughput")
           || cell.ends_with("percentile latency") || cell.ends_with("percentile service time")
           || cell == "error rate";
}

std::vector<Row> rowsOf(const Page &page)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < page.size(); ++i) {
        std::string_view line = page.line(i);
        const bool markdown = line.starts_with('|');
        if (markdown) {
            line.remove_prefix(1);
            if (line.ends_with('|'))
                line.remove_suffix(1);
        }
        const auto cells = parts(line, markdown ? '|' : ',');
        for (std::size_t at = 0; at < 2 && at + 2 < cells.size(); ++at)
            if (isMetric(cells[at])) {
                rows.push_back({i, std::string(cells[at]), cells[at + 1], cells[at + 2],
                                at + 3 < cells.size() ? cells[at + 3] : std::string_view()});
                break;
            }
    }
    return rows;
}

Result<Done> takeRow(const Page &page, const Row &row, Task &task, Benchmark &result)
{
    if (row.value.empty() || row.value == "None")
        return Done{};
    const auto number = page.number(row.line, row.metric, row.value);
    if (!number)
        return number.error();
    const auto share = leadingNumber(row.metric);
    if (row.metric == "Median Throughput" || row.metric == "Mean Throughput") {
        (row.metric == "Median Throughput" ? task.median : task.mean) = *number;
        task.operation.counted = row.unit == "ops/s";
    } else if (row.metric == "error rate") {
        result.errors = std::max(result.errors.value_or(0), *number);
    } else if (share && share->value <= 100) {
        if (row.unit != "ms" && row.unit != "s")
            return page.fail(row.line, ErrorId::WrongUnit,
                             {row.metric, std::string(row.unit), "ms, s"});
        const double ms = row.unit == "ms" ? *number : 1000 * *number;
        auto &into = row.metric.ends_with("latency") ? task.latency : task.service;
        into.push_back({share->value / 100, ms});
    }
    return Done{};
}

bool differ(const std::vector<Quantile> &a, const std::vector<Quantile> &b)
{
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        if (std::abs(a[i].ms - b[i].ms) > 0.01 * b[i].ms)
            return true;
    return false;
}

Result<Benchmark> readRally(const Page &page)
{
    Benchmark result;
    result.tool = Tool::Rally;
    result.loop = Loop::Closed;
    result.oneByOne = true;
    std::vector<Task> tasks;
    std::map<std::string, std::size_t, std::less<>> at;
    for (const Row &row : rowsOf(page)) {
        const auto [found, isNew] = at.try_emplace(std::string(row.task), tasks.size());
        if (isNew) {
            tasks.emplace_back();
            tasks.back().operation.name = std::string(row.task);
        }
        if (const auto done = takeRow(page, row, tasks[found->second], result); !done)
            return done.error();
    }
    for (Task &task : tasks) {
        const auto rate = task.median ? task.median : task.mean;
        if (!rate)
            continue; // a task that only counts, such as a refresh
        const bool open = differ(task.latency, task.service);
        if (open)
            result.loop = Loop::Open;
        task.operation.perSecond = *rate;
        task.operation.quantiles = open || task.service.empty() ? task.latency : task.service;
        result.operations.push_back(task.operation);
    }
    if (result.operations.empty())
        return page.missing("Median Throughput");
    result.perSecond = result.operations.front().perSecond;
    return result;
}

} // namespace

const Reader kRally{[](const Page &page) {
                        return (page.contains("Median Throughput")
                                || page.contains("Mean Throughput"))
                               && page.contains("percentile");
                    },
                    readRally};

} // namespace daemok::calibration

// SPDX-License-Identifier: GPL-3.0-or-later
// wrk and wrk2, ab, hey: one address asked by connections that each wait for their answer (wrk2: at a set rate).
#include "core/calibration/tools/page.h"

#include <algorithm>
#include <cmath>

namespace daemok::calibration {
namespace {

Benchmark webResult(Tool tool, Loop loop)
{
    Benchmark result;
    result.tool = tool;
    result.loop = loop;
    result.operations.emplace_back();
    result.operations.back().name = "requests";
    return result;
}

bool isWrk2(const Page &page)
{
    return page.contains("Thread calibration") || page.contains("HdrHistogram - Recorded Latency");
}

// "Latency    54.92ms    9.04ms  84.01ms   66.07%": mean, deviation, largest, share within one deviation.
Result<Done> takeWrkLine(const Page &page, std::size_t i, Benchmark &result)
{
    const std::string_view line = page.line(i);
    MeasuredOperation &op = result.operations.front();
    const auto cells = words(line);
    if (cells.size() == 5 && cells[0] == "Latency") {
        const auto mean = page.duration(i, "Latency", cells[1]);
        const auto deviation = page.duration(i, "Stdev", cells[2]);
        if (!mean || !deviation)
            return mean ? deviation.error() : mean.error();
        op.meanMs = *mean;
        op.deviationMs = *deviation;
    } else if (cells.size() == 2 && cells[0].ends_with('%')) {
        const auto share = page.number(i, "%", cells[0].substr(0, cells[0].size() - 1));
        const auto ms = page.duration(i, cells[0], cells[1]);
        if (!share || !ms)
            return share ? ms.error() : share.error();
        op.quantiles.push_back({*share / 100, *ms});
    } else if (line.find(" requests in ") != std::string_view::npos) {
        const auto number = page.after(i, "");
        if (!number)
            return number.error();
        op.requests = *number;
    } else if (line.starts_with("Non-2xx or 3xx responses:")) {
        const auto number = page.after(i, "Non-2xx or 3xx responses");
        if (!number)
            return number.error();
        result.errors = *number;
    } else if (cells.size() == 5 && cells[1] == "threads" && cells[4] == "connections") {
        const auto number = page.number(i, "connections", cells[3]);
        if (!number)
            return number.error();
        result.clients = *number;
    }
    return Done{};
}

// wrk2: "#[Mean    =        1.926, StdDeviation   =        0.716]", milliseconds.
void takeMoments(const Page &page, MeasuredOperation &op)
{
    const std::size_t at = page.find("#[Mean");
    if (at == page.size())
        return;
    const std::string_view line = page.line(at);
    for (const std::string_view cell : parts(line.substr(2), ',')) {
        const std::size_t equals = cell.find('=');
        if (equals == std::string_view::npos)
            continue;
        const auto number = leadingNumber(trimmed(cell.substr(equals + 1)));
        if (number)
            (cell.starts_with("Mean") ? op.meanMs : op.deviationMs) = number->value;
    }
}

Result<Benchmark> readWrk(const Page &page)
{
    const bool two = isWrk2(page);
    Benchmark result = webResult(two ? Tool::Wrk2 : Tool::Wrk, two ? Loop::Open : Loop::Closed);
    for (std::size_t i = 0; i < page.size(); ++i)
        if (const auto done = takeWrkLine(page, i, result); !done)
            return done.error();
    const std::size_t at = page.find("Requests/sec:");
    if (at == page.size())
        return page.missing("Requests/sec:");
    const auto rate = page.after(at, "Requests/sec");
    if (!rate)
        return rate.error();
    result.perSecond = result.operations.front().perSecond = *rate;
    if (two)
        takeMoments(page, result.operations.front());
    return result;
}

Result<Benchmark> readAb(const Page &page)
{
    Benchmark result = webResult(Tool::Ab, Loop::Closed);
    MeasuredOperation &op = result.operations.front();
    std::optional<double> rate;
    const auto take = [&](std::string_view words, std::optional<double> &into) -> Result<Done> {
        const std::size_t at = page.find(words);
        if (at == page.size())
            return Done{};
        const auto number = page.after(at, words);
        if (!number)
            return number.error();
        into = *number;
        return Done{};
    };
    std::optional<double> served;
    for (const auto &[words, into] :
         {std::pair<std::string_view, std::optional<double> *>{"Requests per second:", &rate},
          {"Concurrency Level:", &result.clients},
          {"Time taken for tests:", &result.seconds},
          {"Complete requests:", &served},
          {"Failed requests:", &result.errors},
          {"Time per request:", &op.meanMs}})
        if (const auto done = take(words, *into); !done)
            return done.error();
    if (!rate)
        return page.missing("Requests per second:");
    op.requests = served;
    result.perSecond = op.perSecond = *rate;
    // "Total:          1    7  12.3      2     120": smallest, mean, deviation, median, largest.
    if (const std::size_t at = page.find("Total:"); at < page.size())
        if (const auto cells = words(page.line(at)); cells.size() == 6)
            if (const auto deviation = leadingNumber(cells[3]))
                op.deviationMs = deviation->value;
    for (std::size_t i = page.find("Percentage of the requests"); i < page.size(); ++i) {
        const auto cells = words(page.line(i));
        if (cells.size() < 2 || !cells[0].ends_with('%'))
            continue;
        const auto share = page.number(i, "%", cells[0].substr(0, cells[0].size() - 1));
        const auto ms = page.number(i, cells[0], cells[1]);
        if (!share || !ms)
            return share ? ms.error() : share.error();
        op.quantiles.push_back({*share / 100, *ms});
    }
    return result;
}

constexpr std::string_view kHeyRows = "response-time,DNS+dialup";

/// -o csv: one row a request, "response-time,...,offset" in seconds.
Result<Benchmark> readHeyRows(const Page &page)
{
    Benchmark result = webResult(Tool::Hey, Loop::Closed);
    MeasuredOperation &op = result.operations.front();
    const std::size_t head = page.find(kHeyRows);
    const auto names = parts(page.line(head), ',');
    const auto column = [&](std::string_view name) {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name)
                                        - names.begin());
    };
    const std::size_t offsetAt = column("offset"), statusAt = column("status-code");
    std::vector<double> times;
    double end = 0, sum = 0, squares = 0, failed = 0;
    for (std::size_t i = head + 1; i < page.size(); ++i) {
        if (page.line(i).empty())
            continue;
        const auto cells = parts(page.line(i), ',');
        if (cells.size() != names.size())
            return page.fail(i, ErrorId::ColumnCount,
                             {std::to_string(cells.size()), std::to_string(names.size())});
        const auto seconds = page.number(i, "response-time", cells[0]);
        if (!seconds)
            return seconds.error();
        const double ms = 1000 * *seconds;
        times.push_back(ms);
        sum += ms;
        squares += ms * ms;
        if (offsetAt < cells.size()) {
            const auto offset = page.number(i, "offset", cells[offsetAt]);
            if (!offset)
                return offset.error();
            end = std::max(end, *offset + *seconds);
        }
        if (statusAt < cells.size() && !cells[statusAt].starts_with('2')
            && !cells[statusAt].starts_with('3'))
            ++failed;
    }
    if (times.empty() || end <= 0)
        return page.missing("offset");
    const auto n = static_cast<double>(times.size());
    std::sort(times.begin(), times.end());
    for (const double share : {0.5, 0.9, 0.95, 0.99})
        op.quantiles.push_back({share, times[static_cast<std::size_t>(std::ceil(share * n)) - 1]});
    op.meanMs = sum / n;
    op.deviationMs = std::sqrt(std::max(0.0, squares / n - *op.meanMs * *op.meanMs));
    op.requests = n;
    result.errors = failed;
    result.seconds = end;
    result.perSecond = op.perSecond = n / end;
    return result;
}

Result<Benchmark> readHey(const Page &page)
{
    if (page.find(kHeyRows) < page.size())
        return readHeyRows(page);
    Benchmark result = webResult(Tool::Hey, Loop::Closed);
    MeasuredOperation &op = result.operations.front();
    std::optional<double> rate, average;
    for (const auto &[words, into] :
         {std::pair<std::string_view, std::optional<double> *>{"Requests/sec:", &rate},
          {"Average:", &average},
          {"Total:", &result.seconds}}) {
        const std::size_t at = page.find(words);
        if (at == page.size())
            continue;
        const auto number = page.after(at, words);
        if (!number)
            return number.error();
        *into = *number;
    }
    if (!rate)
        return page.missing("Requests/sec:");
    if (average)
        op.meanMs = 1000 * *average;
    for (std::size_t i = 0; i < page.size(); ++i) {
        // "99% in 0.0719 secs"; some versions write "99%% in".
        const auto cells = words(page.line(i));
        if (cells.size() != 4 || cells[1] != "in" || cells[3] != "secs")
            continue;
        const auto share = leadingNumber(cells[0]);
        const auto seconds = page.number(i, cells[0], cells[2]);
        if (!seconds)
            return seconds.error();
        if (share)
            op.quantiles.push_back({share->value / 100, 1000 * *seconds});
    }
    result.perSecond = op.perSecond = *rate;
    return result;
}

} // namespace

const Reader kWrk{
    [](const Page &page) { return page.contains("Thread Stats") && page.contains("Latency"); },
    readWrk};
const Reader kAb{[](const Page &page) {
                     return page.find("Requests per second:") < page.size()
                            && page.find("Concurrency Level:") < page.size();
                 },
                 readAb};
const Reader kHey{[](const Page &page) {
                      return page.find(kHeyRows) < page.size()
                             || (page.find("Requests/sec:") < page.size()
                                 && page.find("Slowest:") < page.size());
                  },
                  readHey};

} // namespace daemok::calibration

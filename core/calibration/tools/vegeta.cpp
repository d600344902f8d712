// SPDX-License-Identifier: GPL-3.0-or-later
// vegeta report: text ("Latencies [min, mean, 50, ...] 579.427µs, ...") and JSON, which counts nanoseconds. Open loop.
#include "core/calibration/tools/page.h"

namespace daemok::calibration {
namespace {

/// Names in the brackets and values behind them.
struct Listed
{
    std::vector<std::string_view> names, values;
};

Result<Listed> listed(const Page &page, std::size_t i)
{
    const std::string_view line = page.line(i);
    const std::size_t open = line.find('['), close = line.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return page.fail(i, ErrorId::WrongType,
                         {std::string(line.substr(0, 40)), "name [a, b] 1, 2"});
    Listed all{parts(line.substr(open + 1, close - open - 1), ','),
               parts(line.substr(close + 1), ',')};
    if (all.names.size() != all.values.size())
        return page.fail(i, ErrorId::ColumnCount,
                         {std::to_string(all.values.size()), std::to_string(all.names.size())});
    return all;
}

Result<Done> takeLatencies(const Page &page, std::size_t i, MeasuredOperation &op)
{
    const auto latencies = listed(page, i);
    if (!latencies)
        return latencies.error();
    for (std::size_t c = 0; c < latencies->names.size(); ++c) {
        const auto ms = page.duration(i, latencies->names[c], latencies->values[c]);
        if (!ms)
            return ms.error();
        if (latencies->names[c] == "mean")
            op.meanMs = *ms;
        else if (const auto share = leadingNumber(latencies->names[c]))
            op.quantiles.push_back({share->value / 100, *ms});
    }
    return Done{};
}

Result<Benchmark> readText(const Page &page)
{
    Benchmark result;
    MeasuredOperation op;
    const auto requests = listed(page, page.find("Requests"));
    if (!requests)
        return requests.error();
    for (std::size_t c = 0; c < requests->names.size(); ++c) {
        const auto number =
            page.number(page.find("Requests"), requests->names[c], requests->values[c]);
        if (!number)
            return number.error();
        if (requests->names[c] == "total")
            op.requests = *number;
        else if (requests->names[c] == "throughput"
                 || (requests->names[c] == "rate" && op.perSecond == 0))
            op.perSecond = *number;
    }
    if (const auto done = takeLatencies(page, page.find("Latencies"), op); !done)
        return done.error();
    if (const std::size_t at = page.find("Success"); at < page.size() && op.requests) {
        const std::string_view line = page.line(at);
        if (const auto share = leadingNumber(trimmed(line.substr(line.find(']') + 1))))
            result.errors = *op.requests * (1 - std::min(1.0, share->value / 100));
    }
    result.operations.push_back(std::move(op));
    return result;
}

bool isJson(const Page &page)
{
    return page.contains("\"latencies\"") && page.contains("\"throughput\"");
}

Result<Benchmark> readJson(const Page &page)
{
    const auto json = jsonOf(page.text());
    if (!json || !json->is_object() || !json->contains("latencies"))
        return page.fail(0, ErrorId::WrongType, {"JSON", "the output of vegeta report -type=json"});
    Benchmark result;
    MeasuredOperation op;
    const auto rate = jsonNumber(*json, "throughput");
    if (!rate)
        return page.missing("throughput");
    op.perSecond = *rate;
    op.requests = jsonNumber(*json, "requests");
    if (const auto success = jsonNumber(*json, "success"); success && op.requests)
        result.errors = *op.requests * (1 - std::min(1.0, *success));
    if (const auto ns = jsonNumber(*json, "duration"))
        result.seconds = *ns / 1e9;
    const nlohmann::json &latencies = (*json)["latencies"];
    if (const auto ns = jsonNumber(latencies, "mean"))
        op.meanMs = *ns / 1e6;
    for (const auto &[key, share] : {std::pair{"50th", 0.5}, std::pair{"90th", 0.9},
                                     std::pair{"95th", 0.95}, std::pair{"99th", 0.99}})
        if (const auto ns = jsonNumber(latencies, key))
            op.quantiles.push_back({share, *ns / 1e6});
    result.operations.push_back(std::move(op));
    return result;
}

Result<Benchmark> readVegeta(const Page &page)
{
    auto result = isJson(page) ? readJson(page) : readText(page);
    if (!result)
        return result;
    result->tool = Tool::Vegeta;
    result->loop = Loop::Open;
    result->operations.front().name = "requests";
    result->perSecond = result->operations.front().perSecond;
    return result;
}

} // namespace

const Reader kVegeta{[](const Page &page) {
                         return isJson(page)
                                || (page.find("Latencies") < page.size()
                                    && page.find("Requests      [") < page.size());
                     },
                     readVegeta};

} // namespace daemok::calibration

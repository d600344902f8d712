// SPDX-License-Identifier: GPL-3.0-or-later
// k6: end-of-test summary as text and JSON (--summary-export, handleSummary). No p99 unless it was asked for.
#include "core/calibration/tools/page.h"

namespace daemok::calibration {
namespace {

constexpr std::string_view kDuration = "http_req_duration";

std::optional<double> shareNamed(std::string_view name)
{
    if (name == "med")
        return 0.5;
    if (!name.starts_with("p(") || !name.ends_with(')'))
        return std::nullopt;
    const auto number = leadingNumber(name.substr(2));
    return number && number->value <= 100 ? std::optional(number->value / 100) : std::nullopt;
}

std::size_t lineOf(const Page &page, std::string_view metric)
{
    for (std::size_t i = 0; i < page.size(); ++i) {
        std::string_view line = page.line(i);
        // A threshold puts a mark in front.
        if (const std::size_t at = line.find(metric); at != std::string_view::npos && at < 8) {
            const std::string_view rest = line.substr(at + metric.size());
            if (rest.starts_with('.') || rest.starts_with(':'))
                return i;
        }
    }
    return page.size();
}

std::string_view figures(const Page &page, std::size_t i)
{
    const std::string_view line = page.line(i);
    const std::size_t colon = line.find(':');
    return colon == std::string_view::npos ? std::string_view() : trimmed(line.substr(colon + 1));
}

Result<Benchmark> readText(const Page &page)
{
    Benchmark result;
    MeasuredOperation op;
    const std::size_t at = lineOf(page, kDuration);
    for (const std::string_view cell : words(figures(page, at))) {
        const std::size_t equals = cell.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view name = cell.substr(0, equals);
        const auto ms = page.duration(at, name, cell.substr(equals + 1));
        if (!ms)
            return ms.error();
        if (name == "avg")
            op.meanMs = *ms;
        else if (const auto share = shareNamed(name))
            op.quantiles.push_back({*share, *ms});
    }
    const std::size_t rates = lineOf(page, "http_reqs");
    if (rates == page.size())
        return page.missing("http_reqs");
    const auto list = words(figures(page, rates));
    if (list.size() < 2 || !list[1].ends_with("/s"))
        return page.fail(rates, ErrorId::WrongType,
                         {std::string(figures(page, rates).substr(0, 40)), "1234 41.1/s"});
    const auto count = page.number(rates, "http_reqs", list[0]);
    const auto rate = page.number(rates, "http_reqs", list[1].substr(0, list[1].size() - 2));
    if (!count || !rate)
        return count ? rate.error() : count.error();
    op.requests = *count;
    op.perSecond = *rate;
    if (const std::size_t vus = lineOf(page, "vus_max"); vus < page.size())
        if (const auto n = leadingNumber(figures(page, vus)))
            result.clients = n->value;
    if (page.contains("iterations/s for") || page.contains("iterations/s (max"))
        result.loop = Loop::Open;
    result.operations.push_back(std::move(op));
    return result;
}

/// Old exports keep figures in the metric, new ones under "values".
const nlohmann::json *valuesOf(const nlohmann::json &metrics, const char *name)
{
    const auto found = metrics.find(name);
    if (found == metrics.end() || !found->is_object())
        return nullptr;
    const auto values = found->find("values");
    return values != found->end() && values->is_object() ? &*values : &*found;
}

Result<Benchmark> readJson(const Page &page)
{
    const auto json = jsonOf(page.text());
    if (!json || !json->is_object() || !json->contains("metrics")
        || !(*json)["metrics"].is_object())
        return page.fail(0, ErrorId::WrongType, {"JSON", "k6's summary with metrics"});
    const nlohmann::json &metrics = (*json)["metrics"];
    const nlohmann::json *const times = valuesOf(metrics, "http_req_duration");
    const nlohmann::json *const requests = valuesOf(metrics, "http_reqs");
    const auto rate = requests ? jsonNumber(*requests, "rate") : std::nullopt;
    if (!times || !rate)
        return page.missing(times ? "metrics.http_reqs.rate" : "metrics.http_req_duration");
    Benchmark result;
    MeasuredOperation op;
    op.perSecond = *rate;
    op.requests = jsonNumber(*requests, "count");
    op.meanMs = jsonNumber(*times, "avg");
    for (const auto &[key, value] : times->items())
        if (const auto share = shareNamed(key); share && value.is_number())
            op.quantiles.push_back({*share, value.get<double>()});
    if (const nlohmann::json *const vus = valuesOf(metrics, "vus_max")) {
        result.clients = jsonNumber(*vus, "max");
        if (!result.clients)
            result.clients = jsonNumber(*vus, "value");
    }
    // Only executors that send at a rate drop iterations.
    if (metrics.contains("dropped_iterations"))
        result.loop = Loop::Open;
    result.operations.push_back(std::move(op));
    return result;
}

bool isJson(const Page &page)
{
    return page.contains("\"http_req_duration\"") && page.contains("\"metrics\"");
}

Result<Benchmark> readK6(const Page &page)
{
    auto result = isJson(page) ? readJson(page) : readText(page);
    if (!result)
        return result;
    result->tool = Tool::K6;
    if (result->loop == Loop::Unknown)
        result->loop = Loop::Closed;
    result->operations.front().name = "requests";
    result->perSecond = result->operations.front().perSecond;
    return result;
}

} // namespace

const Reader kK6{
    [](const Page &page) { return isJson(page) || lineOf(page, kDuration) < page.size(); }, readK6};

} // namespace daemok::calibration

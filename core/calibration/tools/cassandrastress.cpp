// SPDX-License-Identifier: GPL-3.0-or-later
// cassandra-stress: 3.x and 4.x ("Op rate : 29,795 op/s [READ: 29,795 op/s]"), 2.1 ("op rate : 46751 [WRITE:46751]").
#include "core/calibration/tools/page.h"

#include <algorithm>

namespace daemok::calibration {
namespace {

/// A figure of all operations and those of each, "1.8 ms [READ: 1.8 ms, WRITE: 2.0 ms]".
struct Values
{
    double all = 0;
    std::vector<std::pair<std::string, double>> each;
};

Result<Values> valuesOf(const Page &page, std::size_t i, std::string_view field)
{
    const std::string_view line = page.line(i);
    const std::string_view text = trimmed(line.substr(line.find(':') + 1));
    const auto all = leadingNumber(text);
    if (!all)
        return page.fail(i, ErrorId::NotANumber,
                         {std::string(field), std::string(text.substr(0, 40))});
    Values values{all->value, {}};
    std::size_t at = text.find('[');
    while (at != std::string_view::npos && at + 1 < text.size()) {
        const std::size_t colon = text.find(':', at);
        if (colon == std::string_view::npos)
            break;
        std::string_view name = trimmed(text.substr(at + 1, colon - at - 1));
        const auto number = leadingNumber(trimmed(text.substr(colon + 1)));
        if (!number)
            return page.fail(i, ErrorId::NotANumber,
                             {std::string(field), std::string(text.substr(colon + 1, 40))});
        values.each.emplace_back(name, number->value);
        // The comma between operations, not one between thousands.
        at = text.find(',', static_cast<std::size_t>(number->rest.data() - text.data()));
    }
    return values;
}

MeasuredOperation &operation(Benchmark &result, const std::string &name)
{
    for (MeasuredOperation &op : result.operations)
        if (op.name == name)
            return op;
    result.operations.emplace_back();
    result.operations.back().name = name;
    return result.operations.back();
}

void readThreads(const Page &page, Benchmark &result)
{
    for (std::size_t i = 0; i < page.size(); ++i) {
        const auto list = words(page.line(i));
        for (std::size_t w = 1; w < list.size(); ++w) {
            const bool running = list[0] == "Running" && list[w].starts_with("thread");
            const bool setting =
                list[w - 1] == "Count:" && page.line(i).starts_with("Thread Count:");
            if (!running && !setting)
                continue;
            if (const auto n = leadingNumber(running ? list[w - 1] : list[w]); n && n->value >= 1)
                result.clients = n->value;
        }
    }
}

Result<Done> takeLatency(const Page &page, std::size_t i, std::string_view key, Benchmark &result)
{
    const auto values = valuesOf(page, i, key);
    if (!values)
        return values.error();
    std::vector<std::pair<std::string, double>> each = values->each;
    if (each.empty())
        each.emplace_back("ALL", values->all);
    for (const auto &[name, ms] : each) {
        MeasuredOperation &op = operation(result, name);
        const auto share = leadingNumber(key.substr(8)); // after "latency "
        if (key == "latency mean")
            op.meanMs = ms;
        else if (key == "latency median")
            op.quantiles.push_back({0.5, ms});
        else if (share && share->rest == "th percentile")
            op.quantiles.push_back({share->value / 100, ms});
    }
    return Done{};
}

Result<Benchmark> readStress(const Page &page)
{
    Benchmark result;
    result.tool = Tool::CassandraStress;
    result.loop = Loop::Closed;
    readThreads(page, result);
    bool rated = false;
    for (std::size_t i = 0; i < page.size(); ++i) {
        const std::string_view line = page.line(i);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string key = lower(trimmed(line.substr(0, colon)));
        if (key == "op rate") {
            const auto values = valuesOf(page, i, key);
            if (!values)
                return values.error();
            rated = true;
            result.operations.clear(); // a later result of the same file
            result.perSecond = values->all;
            for (const auto &[name, rate] : values->each)
                operation(result, name).perSecond = rate;
            if (values->each.empty())
                operation(result, "ALL").perSecond = values->all;
        } else if (rated && key.starts_with("latency ")) {
            if (const auto done = takeLatency(page, i, key, result); !done)
                return done.error();
        } else if (rated && key == "total errors") {
            const auto values = valuesOf(page, i, key);
            if (!values)
                return values.error();
            result.errors = values->all;
        }
    }
    if (!rated)
        return page.missing("Op rate");
    return result;
}

} // namespace

const Reader kCassandraStress{[](const Page &page) {
                                  const std::string text = lower(page.text());
                                  return text.find("op rate ") != std::string::npos
                                         && text.find("latency median") != std::string::npos;
                              },
                              readStress};

} // namespace daemok::calibration

// SPDX-License-Identifier: GPL-3.0-or-later
// pgbench: "number of clients: 10", "latency average = 1.2 ms", "latency stddev = 0.3 ms", "tps = 1234.5 (...)".
// No percentiles. With -R it counts from the scheduled start: an open loop.
#include "core/calibration/tools/page.h"

namespace daemok::calibration {
namespace {

Result<Benchmark> readPgbench(const Page &page)
{
    Benchmark result;
    result.tool = Tool::Pgbench;
    result.loop = page.contains("rate limit schedule lag") ? Loop::Open : Loop::Closed;
    MeasuredOperation op;
    op.name = "transactions";
    if (const std::size_t at = page.find("transaction type:"); at < page.size()) {
        const std::string_view name = trimmed(page.line(at).substr(17));
        if (!name.empty())
            op.name = std::string(name.substr(0, 80));
    }
    std::optional<double> rate;
    // Old versions print two rates; the one without the time to connect stands last.
    const std::size_t tps = page.findLast("tps = ");
    if (tps == page.size())
        return page.missing("tps =");
    for (const auto &[at, words, into] :
         {std::tuple<std::size_t, std::string_view, std::optional<double> *>{tps, "tps", &rate},
          {page.find("number of clients:"), "number of clients", &result.clients},
          {page.find("duration:"), "duration", &result.seconds},
          {page.find("number of transactions actually processed:"),
           "number of transactions actually processed", &op.requests},
          {page.find("number of failed transactions:"), "number of failed transactions",
           &result.errors},
          {page.find("latency average"), "latency average", &op.meanMs},
          {page.find("latency stddev"), "latency stddev", &op.deviationMs}}) {
        if (at == page.size())
            continue;
        const auto number = page.after(at, words);
        if (!number)
            return number.error();
        *into = *number;
    }
    result.perSecond = op.perSecond = *rate;
    result.operations.push_back(std::move(op));
    return result;
}

} // namespace

const Reader kPgbench{[](const Page &page) {
                          return page.find("tps = ") < page.size()
                                 && page.find("number of clients:") < page.size();
                      },
                      readPgbench};

} // namespace daemok::calibration

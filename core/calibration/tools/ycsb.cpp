// SPDX-License-Identifier: GPL-3.0-or-later
// YCSB (github.com/brianfrankcooper/YCSB): text, JSON exporters, status lines; and go-ycsb. Times in microseconds.
#include "core/calibration/tools/page.h"

#include <algorithm>
#include <map>

namespace daemok::calibration {
namespace {

/// "[READ], AverageLatency(us), 2243.1" or the same of a JSON exporter.
struct Metric
{
    std::size_t line = 0;
    std::string group, key, value;
};

Result<std::vector<Metric>> textMetrics(const Page &page)
{
    std::vector<Metric> metrics;
    for (std::size_t i = 0; i < page.size(); ++i) {
        const std::string_view line = page.line(i);
        if (!line.starts_with('['))
            continue;
        const auto cells = parts(line, ',');
        if (cells.size() != 3 || !cells[0].ends_with(']'))
            return page.fail(i, ErrorId::ColumnCount,
                             {std::to_string(cells.size()), "3: [GROUP], name, value"});
        metrics.push_back({i, std::string(cells[0].substr(1, cells[0].size() - 2)),
                           std::string(cells[1]), std::string(cells[2])});
    }
    return metrics;
}

Result<std::vector<Metric>> jsonMetrics(const Page &page)
{
    // One array, or one object after the other.
    std::string text(trimmed(page.text()));
    if (!text.starts_with('[')) {
        std::string joined = "[";
        for (std::size_t i = 0; i < text.size(); ++i) {
            joined += text[i];
            const std::size_t next = text.find_first_not_of(" \t\r\n", i + 1);
            if (text[i] == '}' && next != std::string::npos && text[next] == '{')
                joined += ',';
        }
        text = joined + "]";
    }
    const auto json = jsonOf(text);
    if (!json || !json->is_array())
        return page.fail(0, ErrorId::WrongType,
                         {"JSON", "objects with metric, measurement and value"});
    std::vector<Metric> metrics;
    for (const auto &row : *json) {
        if (!row.is_object() || !row.contains("metric") || !row["metric"].is_string()
            || !row.contains("measurement") || !row["measurement"].is_string()
            || !row.contains("value"))
            return page.fail(0, ErrorId::WrongType,
                             {"JSON", "objects with metric, measurement and value"});
        metrics.push_back({0, row["metric"].get<std::string>(),
                           row["measurement"].get<std::string>(), row["value"].dump()});
    }
    return metrics;
}

bool isJson(const Page &page)
{
    return page.contains("\"metric\"") && page.contains("\"measurement\"");
}

bool skipped(std::string_view group)
{
    return group == "OVERALL" || group == "CLEANUP" || group.starts_with("TOTAL_GC");
}

class YcsbReader
{
public:
    explicit YcsbReader(const Page &page) : m_page(page) {}

    Result<Benchmark> read()
    {
        m_result.tool = Tool::Ycsb;
        m_result.loop = Loop::Closed;
        readCommandLine();
        const auto metrics = isJson(m_page) ? jsonMetrics(m_page) : textMetrics(m_page);
        if (!metrics)
            return metrics.error();
        for (const Metric &metric : *metrics)
            if (const auto done = take(metric); !done)
                return done.error();
        if (!m_throughput)
            return m_page.missing("[OVERALL], Throughput(ops/sec)");
        m_result.perSecond = *m_throughput;
        return joined();
    }

private:
    // "... -threads 16 -target 1000 ...", as YCSB repeats its command line.
    void readCommandLine()
    {
        const std::size_t at = m_page.find("Command line:");
        if (at == m_page.size())
            return;
        const auto options = words(m_page.line(at));
        for (std::size_t i = 0; i + 1 < options.size(); ++i)
            if (options[i] == "-threads")
                if (const auto n = leadingNumber(options[i + 1]))
                    m_result.clients = n->value;
    }

    Result<Done> take(const Metric &metric)
    {
        const auto number = m_page.number(metric.line, metric.key, metric.value);
        if (metric.group == "OVERALL") {
            if (metric.key == "Throughput(ops/sec)" || metric.key == "RunTime(ms)") {
                if (!number)
                    return number.error();
                if (metric.key.starts_with('T'))
                    m_throughput = *number;
                else
                    m_result.seconds = *number / 1000;
            }
            return Done{};
        }
        if (skipped(metric.group) || metric.key.starts_with("Return="))
            return Done{};
        if (metric.group.ends_with("-FAILED")) {
            if (metric.key == "Operations" && number)
                m_result.errors = m_result.errors.value_or(0) + *number;
            return Done{};
        }
        return takeOperation(metric, number);
    }

    Result<Done> takeOperation(const Metric &metric, const Result<double> &number)
    {
        MeasuredOperation &op = operation(metric.group);
        const std::size_t cut = metric.key.find("PercentileLatency(us)");
        const bool known = metric.key == "Operations" || metric.key == "AverageLatency(us)"
                           || cut != std::string::npos;
        if (!known)
            return Done{}; // minima, histogram lines
        if (metric.value == "NaN")
            return Done{}; // of no operation
        if (!number)
            return number.error();
        if (metric.key == "Operations")
            op.requests = *number;
        else if (metric.key == "AverageLatency(us)")
            op.meanMs = *number / 1000;
        else if (const auto share = leadingNumber(metric.key))
            op.quantiles.push_back({share->value / 100, *number / 1000});
        return Done{};
    }

    MeasuredOperation &operation(const std::string &group)
    {
        const auto [found, isNew] = m_at.try_emplace(group, m_measured.size());
        if (isNew) {
            m_measured.emplace_back();
            m_measured.back().name = group;
        }
        return m_measured[found->second];
    }

    // With measurement.interval=both the same requests stand twice; the intended start is the open loop's.
    Result<Benchmark> joined()
    {
        constexpr std::string_view kIntended = "Intended-";
        for (const MeasuredOperation &op : m_measured) {
            if (op.name.starts_with(kIntended) || op.requests.value_or(1) <= 0)
                continue;
            MeasuredOperation kept = op;
            const auto intended = m_at.find(std::string(kIntended) + op.name);
            if (intended != m_at.end()) {
                kept = m_measured[intended->second];
                kept.name = op.name;
                m_result.loop = Loop::Open;
            }
            if (m_result.seconds && *m_result.seconds > 0 && op.requests)
                kept.perSecond = *op.requests / *m_result.seconds;
            else if (m_measured.size() == 1)
                kept.perSecond = m_result.perSecond;
            m_result.operations.push_back(std::move(kept));
        }
        if (m_result.operations.empty())
            return m_page.missing("[READ], Operations");
        return m_result;
    }

    const Page &m_page;
    Benchmark m_result;
    std::optional<double> m_throughput;
    std::vector<MeasuredOperation> m_measured;
    std::map<std::string, std::size_t> m_at;
};

constexpr std::string_view kStatus = " current ops/sec";

/// "[READ: Count=10, Max=.., Min=.., Avg=.., 90=.., 99=..]" of one interval. Percentiles of several intervals cannot be
/// joined, so they are kept only where there is one.
class StatusReader
{
public:
    explicit StatusReader(const Page &page) : m_page(page) {}

    Result<Benchmark> read()
    {
        Benchmark result;
        result.tool = Tool::Ycsb;
        result.loop = Loop::Closed;
        for (std::size_t i = 0; i < m_page.size(); ++i)
            if (m_page.line(i).find(kStatus) != std::string_view::npos)
                if (const auto done = takeLine(i); !done)
                    return done.error();
        if (m_seconds <= 0 || m_operations <= 0)
            return m_page.missing("10 sec: N operations");
        result.seconds = m_seconds;
        result.perSecond = m_operations / m_seconds;
        for (auto &[name, op] : m_byName) {
            if (op.requests.value_or(0) <= 0)
                continue;
            op.name = name;
            op.perSecond = *op.requests / m_seconds;
            op.meanMs = m_sums[name] / *op.requests;
            if (m_intervals[name] > 1)
                op.quantiles.clear();
            result.operations.push_back(op);
        }
        if (result.operations.empty())
            return m_page.missing("[READ: Count=");
        return result;
    }

private:
    Result<Done> takeLine(std::size_t i)
    {
        const std::string_view line = m_page.line(i);
        const auto list = words(line);
        for (std::size_t w = 0; w + 1 < list.size(); ++w) {
            const bool seconds = list[w + 1].starts_with("sec:");
            if (!seconds && !list[w + 1].starts_with("operations"))
                continue;
            const auto number = m_page.number(i, "operations", list[w]);
            if (!number)
                return number.error();
            (seconds ? m_seconds : m_operations) = *number;
        }
        for (std::size_t at = line.find('['); at != std::string_view::npos;
             at = line.find('[', at + 1)) {
            const std::size_t end = line.find(']', at);
            if (end == std::string_view::npos)
                return m_page.fail(i, ErrorId::WrongType, {"[...", "[READ: Count=1, ...]"});
            if (const auto done = takeGroup(i, line.substr(at + 1, end - at - 1)); !done)
                return done.error();
        }
        return Done{};
    }

    Result<Done> takeGroup(std::size_t i, std::string_view group)
    {
        const std::size_t colon = group.find(':');
        if (colon == std::string_view::npos)
            return Done{};
        const std::string name(trimmed(group.substr(0, colon)));
        if (name.ends_with("-FAILED") || name == "CLEANUP")
            return Done{};
        MeasuredOperation &op = m_byName[name];
        double count = 0, mean = 0;
        std::vector<Quantile> quantiles;
        for (const std::string_view cell : parts(group.substr(colon + 1), ',')) {
            const std::size_t equals = cell.find('=');
            if (equals == std::string_view::npos)
                continue;
            const std::string_view key = cell.substr(0, equals);
            if (cell.substr(equals + 1) == "NaN")
                continue;
            const auto number = m_page.number(i, key, cell.substr(equals + 1));
            if (!number)
                return number.error();
            if (key == "Count")
                count = *number;
            else if (key == "Avg")
                mean = *number / 1000;
            else if (const auto share = leadingNumber(key))
                quantiles.push_back({share->value / 100, *number / 1000});
        }
        if (count <= 0)
            return Done{};
        op.requests = op.requests.value_or(0) + count;
        m_sums[name] += count * mean;
        ++m_intervals[name];
        op.quantiles = std::move(quantiles);
        return Done{};
    }

    const Page &m_page;
    double m_seconds = 0, m_operations = 0;
    std::map<std::string, MeasuredOperation> m_byName;
    std::map<std::string, double> m_sums;
    std::map<std::string, int> m_intervals;
};

Result<Benchmark> readYcsb(const Page &page)
{
    if (page.contains("[OVERALL]") || isJson(page))
        return YcsbReader(page).read();
    return StatusReader(page).read();
}

// "READ - Takes(s): 84.2, Count: 99402, OPS: 1181.0, Avg(us): 3625, ... 99th(us): 4147"; of each the last line counts.
constexpr std::string_view kTakes = "- Takes(s):";

Result<Benchmark> readGoYcsb(const Page &page)
{
    Benchmark result;
    result.tool = Tool::GoYcsb;
    result.loop = Loop::Closed;
    std::map<std::string, std::size_t> last;
    for (std::size_t i = 0; i < page.size(); ++i) {
        const std::string_view line = page.line(i);
        if (const std::size_t cut = line.find(kTakes); cut != std::string_view::npos)
            last[std::string(trimmed(line.substr(0, cut)))] = i;
        const std::size_t threads = line.find("\"threadcount\"=\"");
        if (threads != std::string_view::npos)
            if (const auto n = leadingNumber(line.substr(threads + 15)))
                result.clients = n->value;
    }
    std::optional<double> total;
    for (const auto &[name, i] : last) {
        MeasuredOperation op;
        op.name = name;
        const std::string_view line = page.line(i);
        for (const std::string_view cell : parts(line.substr(line.find(kTakes) + 2), ',')) {
            const std::size_t colon = cell.find(':');
            const std::string_view key = cell.substr(0, colon);
            if (colon == std::string_view::npos)
                return page.fail(i, ErrorId::WrongType, {std::string(cell), "name: value"});
            const auto number = page.number(i, key, cell.substr(colon + 1));
            if (!number)
                return number.error();
            if (key == "Takes(s)")
                result.seconds = *number;
            else if (key == "Count")
                op.requests = *number;
            else if (key == "OPS")
                op.perSecond = *number;
            else if (key == "Avg(us)")
                op.meanMs = *number / 1000;
            else if (const auto share = leadingNumber(key); share && share->rest == "th(us)")
                op.quantiles.push_back({share->value / 100, *number / 1000});
        }
        if (name == "TOTAL") {
            total = op.perSecond;
        } else if (name.ends_with("_ERROR")) {
            result.errors = result.errors.value_or(0) + op.requests.value_or(0);
        } else {
            result.perSecond += op.perSecond;
            result.operations.push_back(std::move(op));
        }
    }
    if (result.operations.empty())
        return page.missing("READ - Takes(s):");
    result.perSecond = total.value_or(result.perSecond);
    return result;
}

} // namespace

const Reader kYcsb{[](const Page &page) {
                       return page.contains("[OVERALL],") || isJson(page) || page.contains(kStatus);
                   },
                   readYcsb};
const Reader kGoYcsb{[](const Page &page) { return page.contains(kTakes); }, readGoYcsb};

} // namespace daemok::calibration

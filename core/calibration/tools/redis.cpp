// SPDX-License-Identifier: GPL-3.0-or-later
// redis-benchmark: text (since 6.2 with a summary, before with steps "99.05% <= 0.4 milliseconds"), -q, --csv.
// Milliseconds.
#include "core/calibration/tools/page.h"

namespace daemok::calibration {
namespace {

constexpr std::string_view kSummary = "latency summary (msec):";

std::optional<double> shareNamed(std::string_view name)
{
    if (!name.starts_with('p'))
        return std::nullopt;
    const auto number = leadingNumber(name.substr(1));
    return number && number->value <= 100 ? std::optional(number->value / 100) : std::nullopt;
}

std::string_view unquoted(std::string_view cell)
{
    if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"')
        return cell.substr(1, cell.size() - 2);
    return cell;
}

/// "p99_latency_ms" and "p99" alike.
Result<Done> takeFigure(const Page &page, std::size_t line, std::string_view name,
                        std::string_view text, MeasuredOperation &op)
{
    const auto number = page.number(line, name, text);
    if (!number)
        return number.error();
    if (name.starts_with("avg"))
        op.meanMs = *number;
    else if (const auto share = shareNamed(name))
        op.quantiles.push_back({*share, *number});
    return Done{};
}

Result<Benchmark> readCsv(const Page &page)
{
    Benchmark result;
    const std::size_t head = page.find("\"test\",\"rps\"");
    const auto names = parts(page.line(head), ',');
    for (std::size_t i = head + 1; i < page.size(); ++i) {
        if (page.line(i).empty())
            continue;
        const auto cells = parts(page.line(i), ',');
        if (cells.size() != names.size())
            return page.fail(i, ErrorId::ColumnCount,
                             {std::to_string(cells.size()), std::to_string(names.size())});
        MeasuredOperation op;
        op.name = unquoted(cells[0]);
        const auto rate = page.number(i, "rps", unquoted(cells[1]));
        if (!rate)
            return rate.error();
        op.perSecond = *rate;
        for (std::size_t c = 2; c < cells.size(); ++c)
            if (const auto done = takeFigure(page, i, unquoted(names[c]), unquoted(cells[c]), op);
                !done)
                return done.error();
        result.operations.push_back(std::move(op));
    }
    return result;
}

/// The two lines under "latency summary (msec):", names over values.
Result<Done> takeSummary(const Page &page, std::size_t at, MeasuredOperation &op)
{
    if (at + 2 >= page.size())
        return page.fail(at, ErrorId::FileCutOff, {});
    const auto names = words(page.line(at + 1));
    const auto values = words(page.line(at + 2));
    if (names.size() != values.size())
        return page.fail(at + 2, ErrorId::ColumnCount,
                         {std::to_string(values.size()), std::to_string(names.size())});
    op.quantiles.clear();
    for (std::size_t c = 0; c < names.size(); ++c)
        if (const auto done = takeFigure(page, at + 2, names[c], values[c], op); !done)
            return done.error();
    return Done{};
}

class TextReader
{
public:
    explicit TextReader(const Page &page) : m_page(page) {}

    Result<Benchmark> read()
    {
        for (std::size_t i = 0; i < m_page.size(); ++i)
            if (const auto done = take(i); !done)
                return done.error();
        return m_result;
    }

private:
    // A terminal's line is written over: only what stands last counts.
    std::string_view shown(std::size_t i) const
    {
        const std::string_view line = m_page.line(i);
        const std::size_t again = line.rfind('\r');
        return again == std::string_view::npos ? line : trimmed(line.substr(again + 1));
    }

    Result<Done> take(std::size_t i)
    {
        const std::string_view line = shown(i);
        if (line.starts_with("====== ") && line.ends_with(" ======") && line.size() > 14) {
            m_result.operations.emplace_back();
            m_result.operations.back().name = std::string(line.substr(7, line.size() - 14));
            m_summed = false;
            return Done{};
        }
        if (const std::size_t cut = line.find(": "); line.ends_with(" msec")
                                                     && line.find("p50=") != std::string_view::npos
                                                     && cut != std::string_view::npos)
            return takeQuiet(i, cut);
        if (m_result.operations.empty())
            return Done{};
        return takeOf(i, m_result.operations.back());
    }

    Result<Done> takeOf(std::size_t i, MeasuredOperation &op)
    {
        const std::string_view line = m_page.line(i);
        const bool rate = line.starts_with("throughput summary:");
        if (rate || (line.ends_with(" requests per second") && op.perSecond == 0)) {
            const auto number = m_page.after(i, rate ? std::string_view("throughput summary") : "");
            if (!number)
                return number.error();
            op.perSecond = *number;
        } else if (line.ends_with(" parallel clients")) {
            const auto number = m_page.after(i, "");
            if (!number)
                return number.error();
            m_result.clients = *number;
        } else if (line.find(" requests completed in ") != std::string_view::npos) {
            const auto number = m_page.after(i, "");
            if (!number)
                return number.error();
            op.requests = *number;
        } else if (line.starts_with(kSummary)) {
            m_summed = true;
            return takeSummary(m_page, i, op);
        } else if (!m_summed && line.find("% <= ") != std::string_view::npos) {
            return takeStep(i, op);
        }
        return Done{};
    }

    // Cumulative: a share of the requests took at most so long.
    Result<Done> takeStep(std::size_t i, MeasuredOperation &op)
    {
        const auto share = leadingNumber(m_page.line(i));
        const auto ms = share ? leadingNumber(trimmed(share->rest.substr(5))) : std::nullopt;
        if (!share || !ms || share->value > 100)
            return m_page.fail(
                i, ErrorId::WrongType,
                {std::string(m_page.line(i).substr(0, 40)), "99.05% <= 0.4 milliseconds"});
        if (op.quantiles.empty() || op.quantiles.back().share < share->value / 100)
            op.quantiles.push_back({share->value / 100, ms->value});
        return Done{};
    }

    // "SET: 34129.69 requests per second, p50=0.271 msec"
    Result<Done> takeQuiet(std::size_t i, std::size_t cut)
    {
        const std::string_view line = shown(i);
        MeasuredOperation op;
        op.name = trimmed(line.substr(0, cut));
        const auto rate = leadingNumber(trimmed(line.substr(cut + 2)));
        const auto p50 = leadingNumber(line.substr(line.find("p50=") + 4));
        if (!rate || !p50)
            return m_page.fail(i, ErrorId::NotANumber, {"requests per second", op.name});
        op.perSecond = rate->value;
        op.quantiles.push_back({0.5, p50->value});
        m_result.operations.push_back(std::move(op));
        return Done{};
    }

    const Page &m_page;
    Benchmark m_result;
    bool m_summed = false;
};

Result<Benchmark> readRedis(const Page &page)
{
    auto result =
        page.find("\"test\",\"rps\"") < page.size() ? readCsv(page) : TextReader(page).read();
    if (!result)
        return result;
    if (result->operations.empty())
        return page.missing("throughput summary");
    for (const MeasuredOperation &op : result->operations)
        if (op.perSecond <= 0)
            return page.missing("requests per second");
    result->tool = Tool::RedisBenchmark;
    result->loop = Loop::Closed;
    result->oneByOne = true;
    result->perSecond = result->operations.front().perSecond;
    return result;
}

} // namespace

const Reader kRedisBenchmark{
    [](const Page &page) {
        return page.find("\"test\",\"rps\"") < page.size() || page.contains(" parallel clients")
               || (page.contains("requests per second, p50=") && page.contains(" msec"));
    },
    readRedis};

} // namespace daemok::calibration

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/ratetable.h"

#include "core/calllog/cells.h"
#include "core/calllog/damagenotes.h"
#include "core/calllog/watchedsource.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace daemok::calllog {

namespace {

/// Rates summed by window and by client.
class RateTable
{
public:
    explicit RateTable(const Format &format)
        : m_format(format),
          m_hasVariation(format.mapping.of(ColumnRole::Variation).has_value())
    {}

    LineDamage take(const Row &row)
    {
        const TimeOrDamage time = timeOf(row.cell(ColumnRole::Time), m_format.time);
        if (time.damage != LineDamage::None)
            return time.damage;
        const auto rate = quantityOf(row.cell(ColumnRole::Rate));
        const Cell &cvCell = row.cell(ColumnRole::Variation);
        const auto cv = quantityOf(cvCell);
        if (!rate || (cvCell.kind != Cell::Kind::Missing && !cv))
            return LineDamage::NotANumber;
        m_windows[time.time] += *rate;
        m_clients[hashOf(row.cell(ColumnRole::User))] += *rate;
        m_sum += *rate;
        m_weighted += *rate * cv.value_or(0);
        return LineDamage::None;
    }

    [[nodiscard]] bool isEmpty() const { return m_windows.size() < 2; }

    [[nodiscard]] RateSummary summary() const
    {
        RateSummary rates;
        rates.clients = m_clients.size();
        rates.windows = m_windows.size();
        rates.first = m_windows.begin()->first;
        rates.hasDate = m_format.time.hasDate();
        rates.windowS = toSeconds(std::next(m_windows.begin())->first - rates.first);
        const auto count = static_cast<double>(rates.windows);
        rates.meanPerS = m_sum / count;
        rates.lowestPerS = m_windows.begin()->second;
        std::array<double, 24> hours{};
        std::array<double, 24> windows{};
        for (const auto &[time, rate] : m_windows) {
            rates.peakPerS = std::max(rates.peakPerS, rate);
            rates.lowestPerS = std::min(rates.lowestPerS, rate);
            rates.perWindow.push_back(rate);
            const auto hour = static_cast<std::size_t>(time / kHour % 24);
            hours[hour] += rate;
            windows[hour] += 1;
        }
        if (m_sum <= 0)
            return rates;
        rates.peakOverMean = rates.peakPerS / rates.meanPerS;
        for (std::size_t hour = 0; hour < hours.size(); ++hour)
            if (windows[hour] > 0)
                rates.hourOfDay[hour] = hours[hour] / windows[hour] / rates.meanPerS;
        if (m_hasVariation)
            rates.cv = m_weighted / m_sum;
        shareOfClients(rates);
        return rates;
    }

private:
    void shareOfClients(RateSummary &rates) const
    {
        std::vector<double> clients;
        for (const auto &[client, rate] : m_clients)
            clients.push_back(rate);
        std::sort(clients.begin(), clients.end(), std::greater<>());
        const auto tenth =
            static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, clients.size() / 10));
        rates.largestShare = clients.front() / m_sum;
        rates.topTenthShare =
            std::accumulate(clients.begin(), clients.begin() + tenth, 0.0) / m_sum;
    }

    const Format &m_format;
    bool m_hasVariation;
    std::map<Nanoseconds, double> m_windows;
    std::map<std::uint64_t, double> m_clients;
    double m_sum = 0;
    double m_weighted = 0;
};

} // namespace

Result<RateLog> readRates(ByteSource &source, const std::string &name, const Format &format,
                          const ImportOptions &options, std::uint64_t storedBytes)
{
    WatchedSource watched(source, options.stop, options.progress, storedBytes);
    TextWindow window(watched);
    if (const auto done = skipByteOrderMark(window); !done)
        return done.error();
    const auto rows = rowsOf(window, format);
    RateLog log;
    RateTable table(format);
    Row row;
    for (;;) {
        const auto more = rows->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        ++log.lines.records;
        const LineDamage damage = row.damage != LineDamage::None ? row.damage : table.take(row);
        if (damage != LineDamage::None)
            noteDamage(log.lines, row.line, damage);
    }
    if (log.lines.damagedShare() > kMostDamaged)
        return damagedError(log.lines, name);
    if (table.isEmpty())
        return Error{ErrorId::NothingToCount, {name, 0, 0}, {}};
    log.rates = table.summary();
    return log;
}

} // namespace daemok::calllog

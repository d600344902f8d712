// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/tablecells.h"

#include "core/project/celltext.h"
#include "core/project/disktext.h"

#include <algorithm>
#include <cmath>

namespace daemok {

namespace {

using celltext::Quantity;

constexpr std::string_view kDateForm = "2026-01-31";
constexpr std::string_view kDiskForm = "2 x 3840 GiB nvme 90000 IOPS; 1 x 480 GiB ssd";
constexpr double kNoLimit = 1e15;

std::string rangeText(double least, double most, std::string_view unit)
{
    std::string text = celltext::groupedNumber(least)
                       + (most >= kNoLimit ? " or more" : " to " + celltext::groupedNumber(most));
    return unit.empty() ? text : text + " " + std::string(unit);
}

template <class Enum> std::size_t at(Enum column)
{
    return static_cast<std::size_t>(column);
}

/// Cells of one row by column; what is wrong is collected.
template <class Enum> class CellReader
{
public:
    CellReader(const Cells &cells, std::span<const TableColumn> columns)
        : m_cells(cells),
          m_columns(columns)
    {}

    std::string text(Enum column)
    {
        const std::size_t i = at(column);
        std::string value = i < m_cells.size() ? celltext::trimmed(m_cells[i]) : std::string();
        if (value.empty() && m_columns[i].required)
            fail(column, ErrorId::MissingKey, {});
        return value;
    }

    /// A quantity whose unit is empty or one of `units`, in the column's range.
    std::optional<Quantity> quantity(Enum column, double least, double most,
                                     std::initializer_list<std::string_view> units = {})
    {
        const std::string value = text(column);
        if (value.empty())
            return std::nullopt;
        const std::string allowed = rangeText(least, most, m_columns[at(column)].unit);
        const auto read = celltext::quantity(value);
        const bool unit = read
                          && (read->unit.empty()
                              || std::find(units.begin(), units.end(), read->unit) != units.end());
        if (!read || !unit) {
            fail(column, ErrorId::NotOneOf, {value, allowed});
            return std::nullopt;
        }
        if (!(read->value >= least && read->value <= most)) {
            fail(column, ErrorId::OutOfRange, {value, allowed});
            return std::nullopt;
        }
        return read;
    }

    std::optional<int> whole(Enum column, int least, int most,
                             std::initializer_list<std::string_view> units = {})
    {
        const auto read = quantity(column, least, most, units);
        if (!read)
            return std::nullopt;
        if (read->value != std::floor(read->value)) {
            fail(column, ErrorId::WrongType, {"whole number"});
            return std::nullopt;
        }
        return static_cast<int>(read->value);
    }

    std::string date(Enum column)
    {
        const std::string value = text(column);
        if (value.empty())
            return {};
        const auto iso = celltext::isoDate(value);
        if (!iso)
            fail(column, ErrorId::NotOneOf, {value, std::string(kDateForm)});
        return iso.value_or(std::string());
    }

    std::string currency(Enum column)
    {
        const std::string value = text(column);
        const std::string code = celltext::currency(value);
        if (!value.empty() && code.empty())
            fail(column, ErrorId::NotOneOf, {value, "KRW, JPY, USD, EUR"});
        return code;
    }

    void fail(Enum column, ErrorId id, std::vector<std::string> args)
    {
        args.insert(args.begin(), std::string(m_columns[at(column)].key));
        m_problems.push_back({at(column), Error{id, {}, std::move(args)}});
    }

    template <class Row> RowReading<Row> finish(Row row)
    {
        if (m_problems.empty())
            return {std::move(row), {}};
        return {std::nullopt, std::move(m_problems)};
    }

private:
    const Cells &m_cells;
    std::span<const TableColumn> m_columns;
    std::vector<CellProblem> m_problems;
};

void readDisks(CellReader<ServerColumn> &reader, ServerType &server)
{
    const std::string text = reader.text(ServerColumn::Disks);
    std::string group;
    for (const char c : text + ";") {
        if (c != ';' && c != '+' && c != '\n') {
            group += c;
            continue;
        }
        if (!celltext::trimmed(group).empty()) {
            const auto disks = diskGroup(celltext::trimmed(group));
            if (!disks) {
                reader.fail(ServerColumn::Disks, ErrorId::NotOneOf,
                            {celltext::trimmed(group), std::string(kDiskForm)});
                return;
            }
            server.disks.push_back(*disks);
        }
        group.clear();
    }
    sumDisks(server);
}

void readServerPrice(CellReader<ServerColumn> &reader, ServerType &server)
{
    using enum ServerColumn;
    const auto amount = reader.quantity(Price, 0, 1e15);
    const std::string per = reader.text(Per);
    const std::string vat = reader.text(Vat);
    daemok::Price price;
    price.currency = reader.currency(Currency);
    price.source = {reader.text(Quote), reader.date(Date), Status::Copy};
    server.source = price.source;
    const auto included = celltext::flag(vat);
    if (!vat.empty() && !included)
        reader.fail(Vat, ErrorId::NotOneOf, {vat, "yes, no"});
    price.vatIncluded = included.value_or(false);
    if (!amount) // what is missing or wrong is said; without a price the others mean nothing
        return;
    price.amount = amount->value;
    if (price.currency.empty())
        price.currency = amount->currency;
    if (price.currency.empty())
        reader.fail(Currency, ErrorId::MissingKey, {});
    const std::string kind = celltext::per(per);
    if (per.empty())
        reader.fail(Per, ErrorId::MissingKey, {});
    else if (kind.empty())
        reader.fail(Per, ErrorId::NotOneOf, {per, "hour, month, purchase"});
    auto &slot = kind == "hour"    ? server.hourly
                 : kind == "month" ? server.monthly
                                   : server.purchase;
    slot = std::move(price);
}

std::string numberText(const std::optional<double> &value)
{
    return value ? celltext::plainNumber(*value) : std::string();
}

} // namespace

void sumDisks(ServerType &server)
{
    server.localDisks = 0;
    server.localDiskGib = 0;
    server.localIops.reset();
    double iops = 0;
    bool allKnown = !server.disks.empty();
    for (const DiskGroup &disks : server.disks) {
        server.localDisks += disks.count;
        server.localDiskGib += disks.count * disks.gib;
        iops += disks.count * disks.iops.value_or(0);
        allKnown = allKnown && disks.iops.has_value();
    }
    if (allKnown)
        server.localIops = iops;
}

RowReading<ServerType> readServerCells(const Cells &cells)
{
    using enum ServerColumn;
    CellReader<ServerColumn> reader(cells, serverColumns());
    ServerType server;
    server.own = true;
    server.category = "own";
    server.localDiskPersistent = true;
    server.name = reader.text(Name);
    server.provider = reader.text(Provider);
    if (server.provider.empty())
        server.provider = "onprem";
    server.region = reader.text(Region);
    const int cores =
        reader.whole(CoreCount, 1, 4096, {"cores", "core", "c", "코어", "コア"}).value_or(0);
    server.threadsPerCore = reader.whole(ThreadsPerCore, 1, 8).value_or(2);
    server.vcpu = cores * server.threadsPerCore;
    if (const auto memory = reader.quantity(MemoryGib, 0.1, 1e5, {"gib", "gb", "g", "tib", "tb"}))
        server.memoryGib = memory->value * (memory->unit.starts_with('t') ? 1024 : 1);
    readDisks(reader, server);
    if (const auto network =
            reader.quantity(NetworkGbps, 1e-6, 1e6, {"gbps", "gbit/s", "gbe", "g", "gb/s"}))
        server.networkGbps = network->value;
    readServerPrice(reader, server);
    return reader.finish(std::move(server));
}

RowReading<PriceBookRow> readPriceCells(const Cells &cells)
{
    using enum PriceColumn;
    CellReader<PriceColumn> reader(cells, priceColumns());
    PriceBookRow row;
    row.item = reader.text(Item);
    row.provider = reader.text(Provider);
    row.region = reader.text(Region);
    const auto price = reader.quantity(Price, 0, 1e15);
    row.price = price ? price->value : 0;
    const std::string per = reader.text(Per);
    row.per = celltext::per(per).empty() ? per : celltext::per(per);
    row.currency = reader.currency(Currency);
    if (row.currency.empty() && price)
        row.currency = price->currency;
    if (row.currency.empty() && price)
        reader.fail(Currency, ErrorId::MissingKey, {});
    if (const auto discount = reader.quantity(Discount, 0, 100, {"%"})) {
        row.discount = discount->unit == "%" ? discount->value / 100 : discount->value;
        if (row.discount > 1)
            reader.fail(Discount, ErrorId::OutOfRange,
                        {celltext::plainNumber(discount->value), "0 to 1, 0 % to 100 %"});
    }
    row.quote = reader.text(Quote);
    row.date = reader.date(Date);
    return reader.finish(std::move(row));
}

Cells serverCells(const ServerType &server)
{
    const auto &price = server.hourly    ? server.hourly
                        : server.monthly ? server.monthly
                                         : server.purchase;
    const int threads = std::max(1, server.threadsPerCore);
    const Source &source = price ? price->source : server.source;
    return {server.name,
            server.provider,
            server.region,
            std::to_string(server.vcpu / threads),
            std::to_string(threads),
            celltext::plainNumber(server.memoryGib),
            disksText(server.disks),
            numberText(server.networkGbps),
            price ? celltext::groupedNumber(price->amount) : std::string(),
            !price           ? ""
            : server.hourly  ? "hour"
            : server.monthly ? "month"
                             : "purchase",
            price ? price->currency : std::string(),
            !price               ? ""
            : price->vatIncluded ? "yes"
                                 : "no",
            source.key,
            source.asOf};
}

Cells priceCells(const PriceBookRow &row)
{
    constexpr double kDigits = 1e10; // 0.07 is 7 %, not 7.000000000000001 %
    const double percent = std::round(row.discount * 100 * kDigits) / kDigits;
    return {row.item,
            row.provider,
            row.region,
            celltext::groupedNumber(row.price),
            row.per,
            row.currency,
            row.discount == 0 ? std::string() : celltext::plainNumber(percent) + " %",
            row.quote,
            row.date};
}

bool sameServer(const ServerType &a, const ServerType &b)
{
    return a.provider == b.provider && a.region == b.region && a.name == b.name;
}

bool samePrice(const PriceBookRow &a, const PriceBookRow &b)
{
    return a.item == b.item && a.provider == b.provider && a.region == b.region && a.per == b.per;
}

} // namespace daemok

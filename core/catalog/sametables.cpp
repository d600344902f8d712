// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/sametables.h"

#include <algorithm>
#include <tuple>

namespace daemok {
namespace {

bool same(const PriceBookRow &a, const PriceBookRow &b)
{
    return std::tie(a.item, a.provider, a.region, a.price, a.per, a.currency, a.discount, a.quote,
                    a.date)
           == std::tie(b.item, b.provider, b.region, b.price, b.per, b.currency, b.discount,
                       b.quote, b.date);
}

bool same(const RateOverride &a, const RateOverride &b)
{
    return std::tie(a.product, a.operation, a.serviceMs, a.cv, a.origin, a.tool, a.date)
           == std::tie(b.product, b.operation, b.serviceMs, b.cv, b.origin, b.tool, b.date);
}

bool same(const ScalingOverride &a, const ScalingOverride &b)
{
    return std::tie(a.product, a.law, a.nodes, a.origin, a.tool, a.date)
           == std::tie(b.product, b.law, b.nodes, b.origin, b.tool, b.date);
}

bool same(const ExchangeRate &a, const ExchangeRate &b)
{
    return std::tie(a.from, a.to, a.rate, a.date) == std::tie(b.from, b.to, b.rate, b.date);
}

template <class Row> bool sameRows(const std::vector<Row> &a, const std::vector<Row> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Row &x, const Row &y) { return same(x, y); });
}

} // namespace

std::string_view ownTableName(OwnTable table)
{
    switch (table) {
    case OwnTable::Servers:
        return "servers";
    case OwnTable::PriceBook:
        return "price_book";
    case OwnTable::Calibration:
        return "calibration";
    case OwnTable::Exchange:
        return "rates_of_exchange";
    }
    return {};
}

std::size_t rowsOf(OwnTable table, const UserTables &tables)
{
    switch (table) {
    case OwnTable::Servers:
        return tables.servers.size();
    case OwnTable::PriceBook:
        return tables.priceBook.size();
    case OwnTable::Calibration:
        return tables.rates.size() + tables.scalings.size();
    case OwnTable::Exchange:
        return tables.exchange.size();
    }
    return 0;
}

bool sameTable(OwnTable table, const UserTables &a, const UserTables &b)
{
    switch (table) {
    case OwnTable::Servers:
        return a.servers == b.servers;
    case OwnTable::PriceBook:
        return sameRows(a.priceBook, b.priceBook);
    case OwnTable::Calibration:
        return sameRows(a.rates, b.rates) && sameRows(a.scalings, b.scalings);
    case OwnTable::Exchange:
        return sameRows(a.exchange, b.exchange);
    }
    return true;
}

bool sameTables(const UserTables &a, const UserTables &b)
{
    return std::all_of(kOwnTables.begin(), kOwnTables.end(),
                       [&](OwnTable table) { return sameTable(table, a, b); });
}

void takeTable(OwnTable table, const UserTables &from, UserTables &to)
{
    switch (table) {
    case OwnTable::Servers:
        to.servers = from.servers;
        to.serverPlaces = from.serverPlaces;
        break;
    case OwnTable::PriceBook:
        to.priceBook = from.priceBook;
        break;
    case OwnTable::Calibration:
        to.rates = from.rates;
        to.scalings = from.scalings;
        break;
    case OwnTable::Exchange:
        to.exchange = from.exchange;
        break;
    }
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricebook.h"

#include "core/quantity/nearest.h"
#include "core/quantity/numbers.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace daemok {
namespace {

constexpr std::array<std::string_view, 4> kUnitKinds{"object", "snapshot", "egress", "cross_zone"};
constexpr std::array<std::string_view, 11> kItems{
    "rcu",     "wcu",         "ru",    "managed-storage", "backup", "licence",
    "support", "maintenance", "staff", "power_and_rack",  "dr_site"};

bool isCurrency(const std::string &text)
{
    return text.size() == 3
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

class PriceBook : private RowProblems
{
public:
    explicit PriceBook(Catalog &catalog) : m_catalog(catalog) {}

    using RowProblems::error;

    void addPrice(const PriceBookRow &row)
    {
        inRange(row.price, 0, 1e15, "price_book.price", row.place);
        inRange(row.discount, 0, 1, "price_book.discount", row.place);
        checkCurrency(row.currency, "price_book.currency", row.place);
        checkWhere(row);
        if (error() || priceServers(row) || priceVolumes(row) || priceUnits(row) || priceModels(row)
            || error())
            return;
        if (isPriceItem(row.item)) {
            checkCharge(row);
            m_catalog.priceBook.push_back(row);
            return;
        }
        unknownItem(row);
    }

private:
    [[nodiscard]] bool isPriceItem(const std::string &item) const
    {
        const std::size_t slash = item.find('/');
        if (slash != std::string::npos && m_catalog.findProduct(item.substr(slash + 1)) == nullptr)
            return false;
        return std::find(kItems.begin(), kItems.end(), item.substr(0, slash)) != kItems.end();
    }

    /// What is charged for the layout or for each of its nodes; units of managed products have units of their own.
    void checkCharge(const PriceBookRow &row)
    {
        constexpr std::array<std::string_view, 6> kCharged{
            "licence", "support", "maintenance", "staff", "power_and_rack", "dr_site"};
        constexpr std::array<std::string_view, 6> kPer{"month", "year",     "hour",
                                                       "once",  "purchase", "node-month"};
        const std::string item = row.item.substr(0, row.item.find('/'));
        if (std::find(kCharged.begin(), kCharged.end(), item) != kCharged.end()
            && std::find(kPer.begin(), kPer.end(), row.per) == kPer.end())
            wrongPer(row, "month, year, hour, once, purchase, node-month");
    }

    /// Provider and region must be known somewhere, or be left empty.
    void checkWhere(const PriceBookRow &row)
    {
        std::set<std::string> providers{"onprem"};
        std::set<std::string> regions;
        const auto note = [&](const auto &entry) {
            providers.insert(entry.provider);
            if (row.provider.empty() || entry.provider == row.provider)
                regions.insert(entry.region);
        };
        std::for_each(m_catalog.servers.begin(), m_catalog.servers.end(), note);
        std::for_each(m_catalog.volumes.begin(), m_catalog.volumes.end(), note);
        for (const LlmModel &model : m_catalog.llmModels)
            providers.insert(model.provider);
        reference(row.provider, "price_book.provider", providers, row.place);
        reference(row.region, "price_book.region", regions, row.place);
    }

    void reference(const std::string &name, std::string field, const std::set<std::string> &known,
                   const Place &place)
    {
        if (name.empty() || known.count(name) != 0)
            return;
        const std::vector<std::string> names(known.begin(), known.end());
        fail(ErrorId::UnknownReference, place, {std::move(field), name, nearest(name, names)});
    }

    void unknownItem(const PriceBookRow &row)
    {
        std::vector<std::string> names(kItems.begin(), kItems.end());
        names.insert(names.end(), kUnitKinds.begin(), kUnitKinds.end());
        for (const UnitPrice &price : m_catalog.unitPrices)
            names.push_back(price.name);
        for (const ServerType &server : m_catalog.servers)
            names.push_back(server.name);
        for (const VolumeType &volume : m_catalog.volumes)
            names.push_back(volume.name);
        for (const LlmModel &model : m_catalog.llmModels)
            names.push_back(model.model);
        fail(ErrorId::UnknownReference, row.place,
             {"price_book.item", row.item, nearest(row.item, names)});
    }

    void wrongPer(const PriceBookRow &row, std::string allowed)
    {
        fail(ErrorId::NotOneOf, row.place, {"price_book.per", row.per, std::move(allowed)});
    }

    static Price priceOf(const PriceBookRow &row)
    {
        return {row.price * (1 - row.discount),
                row.currency,
                {row.quote, row.date, Status::Verified},
                false};
    }

    template <class Entry> static bool concerns(const PriceBookRow &row, const Entry &entry)
    {
        return (row.provider.empty() || entry.provider == row.provider)
               && (row.region.empty() || entry.region == row.region);
    }

    bool priceServers(const PriceBookRow &row)
    {
        bool any = false;
        for (ServerType &server : m_catalog.servers) {
            if (server.name != row.item || !concerns(row, server))
                continue;
            any = true;
            std::optional<Price> *slot = row.per == "hour"       ? &server.hourly
                                         : row.per == "month"    ? &server.monthly
                                         : row.per == "purchase" ? &server.purchase
                                                                 : nullptr;
            if (slot == nullptr) {
                wrongPer(row, "hour, month, purchase");
                return true;
            }
            // One way to pay counts: the one that was quoted.
            server.hourly.reset();
            server.monthly.reset();
            server.purchase.reset();
            *slot = priceOf(row);
        }
        return any;
    }

    bool priceVolumes(const PriceBookRow &row)
    {
        bool any = false;
        for (VolumeType &volume : m_catalog.volumes) {
            if (!concerns(row, volume))
                continue;
            for (VolumeType::Step &step : volume.steps) {
                if (row.item != volume.name + "-" + step.name)
                    continue;
                any = true;
                if (row.per == "month")
                    step.month = priceOf(row);
                else
                    wrongPer(row, "month");
            }
            if (volume.name != row.item)
                continue;
            any = true;
            std::optional<Price> *slot = row.per == "GiB-month"    ? &volume.perGibMonth
                                         : row.per == "IOPS-month" ? &volume.perIopsMonth
                                         : row.per == "MBps-month" ? &volume.perMbpsMonth
                                                                   : nullptr;
            if (slot == nullptr || !volume.steps.empty())
                wrongPer(row, volume.steps.empty()
                                  ? "GiB-month, IOPS-month, MBps-month"
                                  : "a size of the volume, like " + volume.name + "-"
                                        + volume.steps.front().name + ", a month");
            else
                *slot = priceOf(row);
        }
        return any;
    }

    /// A unit price by its name, or by its kind ("object", "cross_zone" ...) for every row of that kind; a kind
    /// that the place does not have yet is added.
    bool priceUnits(const PriceBookRow &row)
    {
        const bool isKind =
            std::find(kUnitKinds.begin(), kUnitKinds.end(), row.item) != kUnitKinds.end();
        bool any = false;
        for (UnitPrice &price : m_catalog.unitPrices) {
            if ((isKind ? price.kind : price.name) != row.item || !concerns(row, price))
                continue;
            any = true;
            if (row.per != "GB" && row.per != "GB-month")
                wrongPer(row, "GB, GB-month");
            else
                price.price = priceOf(row);
        }
        if (isKind && !any) {
            m_catalog.unitPrices.push_back({row.provider, row.region, row.item, row.item, row.per,
                                            priceOf(row), 0, row.quote});
            any = true;
        }
        return any;
    }

    bool priceModels(const PriceBookRow &row)
    {
        bool any = false;
        for (LlmModel &model : m_catalog.llmModels) {
            if (model.model != row.item
                || (!row.provider.empty() && model.provider != row.provider))
                continue;
            any = true;
            std::optional<double> *slot =
                row.per == "million-input"          ? &model.inputPerMillion
                : row.per == "million-output"       ? &model.outputPerMillion
                : row.per == "million-cached-input" ? &model.cachedInputPerMillion
                : row.per == "million-batch-input"  ? &model.batchInputPerMillion
                : row.per == "million-batch-output" ? &model.batchOutputPerMillion
                                                    : nullptr;
            if (slot == nullptr)
                wrongPer(
                    row,
                    "million-input, million-output, million-cached-input, million-batch-input, "
                    "million-batch-output");
            else if (row.currency != "USD")
                fail(ErrorId::NotOneOf, row.place, {"price_book.currency", row.currency, "USD"});
            else {
                *slot = priceOf(row).amount;
                model.source = priceOf(row).source;
            }
        }
        return any;
    }

    Catalog &m_catalog;
};

} // namespace

void RowProblems::fail(ErrorId id, const Place &place, std::vector<std::string> args)
{
    if (!m_error)
        m_error = Error{id, place, std::move(args)};
}

void RowProblems::inRange(double value, double least, double most, std::string field,
                          const Place &place)
{
    if (!(value >= least && value <= most))
        fail(ErrorId::OutOfRange, place,
             {std::move(field), formatNumber(value),
              formatNumber(least) + ".." + formatNumber(most)});
}

void RowProblems::checkCurrency(const std::string &currency, std::string field, const Place &place)
{
    if (!isCurrency(currency))
        fail(ErrorId::NotOneOf, place,
             {std::move(field), currency, "three capital letters like KRW"});
}

void RowProblems::take(const Result<Done> &done)
{
    if (!done && !m_error)
        m_error = done.error();
}

Result<Done> applyPriceBook(Catalog &catalog, const std::vector<PriceBookRow> &rows)
{
    PriceBook book(catalog);
    for (const PriceBookRow &row : rows)
        book.addPrice(row);
    if (book.error())
        return *book.error();
    return Done{};
}

} // namespace daemok

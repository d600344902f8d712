// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/pricebook.h"
#include "core/quantity/nearest.h"

#include <algorithm>

namespace daemok {
namespace {

/// The rows of one project applied in turn; the first broken one is kept.
class Applier : private RowProblems
{
public:
    Applier(Catalog catalog, const UserTables &tables)
        : m_catalog(std::move(catalog)),
          m_tables(tables)
    {}

    Result<Catalog> run()
    {
        for (std::size_t i = 0; i < m_tables.servers.size() && !error(); ++i)
            addServer(m_tables.servers[i],
                      i < m_tables.serverPlaces.size() ? m_tables.serverPlaces[i] : Place{});
        if (!error())
            take(applyPriceBook(m_catalog, m_tables.priceBook));
        for (const RateOverride &row : m_tables.rates)
            addRate(row);
        for (const ScalingOverride &row : m_tables.scalings)
            addScaling(row);
        for (const ExchangeRate &rate : m_tables.exchange)
            addExchange(rate);
        if (error())
            return *error();
        return std::move(m_catalog);
    }

private:
    void addServer(const ServerType &server, const Place &place)
    {
        if (server.name.empty())
            fail(ErrorId::MissingKey, place, {"servers.name"});
        if (server.provider.empty())
            fail(ErrorId::MissingKey, place, {"servers.provider"});
        inRange(server.vcpu, 1, 4096, "servers.cores", place);
        inRange(server.threadsPerCore, 1, 8, "servers.threads_per_core", place);
        inRange(server.memoryGib, 0.1, 1e5, "servers.memory_gib", place);
        inRange(server.localDiskGib, 0, 1e7, "servers.disks", place);
        checkGpu(server, place);
        for (const std::optional<Price> *price :
             {&server.hourly, &server.monthly, &server.purchase}) {
            if (!*price)
                continue;
            inRange((*price)->amount, 0, 1e15, "servers.price", place);
            checkCurrency((*price)->currency, "servers.currency", place);
        }
        const auto same = [&server](const ServerType &other) {
            return other.provider == server.provider && other.region == server.region
                   && other.name == server.name;
        };
        if (std::any_of(m_catalog.servers.begin(), m_catalog.servers.end(), same))
            fail(ErrorId::DuplicateEntry, place, {server.name});
        m_catalog.servers.push_back(server);
        m_catalog.servers.back().own = true;
    }

    // A card that the catalogue does not know has neither memory nor rates.
    void checkGpu(const ServerType &server, const Place &place)
    {
        std::vector<std::string> names;
        for (const Gpu &gpu : m_catalog.gpus)
            names.push_back(gpu.name);
        if (!server.gpu.empty() && std::find(names.begin(), names.end(), server.gpu) == names.end())
            fail(ErrorId::UnknownReference, place,
                 {"servers.gpu", server.gpu, nearest(server.gpu, names)});
    }

    Product *productOf(const std::string &id, const Place &place)
    {
        const auto found = std::find_if(m_catalog.products.begin(), m_catalog.products.end(),
                                        [&id](const Product &p) { return p.id == id; });
        if (found != m_catalog.products.end())
            return &*found;
        std::vector<std::string> ids;
        for (const Product &product : m_catalog.products)
            ids.push_back(product.id);
        fail(ErrorId::UnknownReference, place, {"calibration.product", id, nearest(id, ids)});
        return nullptr;
    }

    void checkOrigin(const std::string &origin, const Place &place)
    {
        if (origin != "measured" && origin != "assumed")
            fail(ErrorId::NotOneOf, place, {"calibration.origin", origin, "measured, assumed"});
    }

    void addScaling(const ScalingOverride &row)
    {
        Product *const found = productOf(row.product, row.place);
        if (!found)
            return;
        inRange(row.law.alpha, 0, 1, "calibration.alpha", row.place);
        inRange(row.law.beta, 0, 1, "calibration.beta", row.place);
        inRange(row.nodes, 1, 1e6, "calibration.nodes", row.place);
        checkOrigin(row.origin, row.place);
        if (found->scaling)
            fail(ErrorId::DuplicateEntry, row.place, {row.product});
        const bool measured = row.origin == "measured";
        found->scaling =
            Scaling{row.law,
                    row.nodes,
                    measured ? Origin::Measured : Origin::Assumed,
                    {row.tool, row.date, measured ? Status::Verified : Status::Assumed}};
    }

    void addRate(const RateOverride &row)
    {
        Product *const found = productOf(row.product, row.place);
        if (!found)
            return;
        inRange(row.serviceMs, 1e-6, 1e6, "calibration.service_ms", row.place);
        inRange(row.cv, 0, 100, "calibration.cv", row.place);
        checkOrigin(row.origin, row.place);
        const auto op = static_cast<std::size_t>(row.operation);
        if (!found->rates[0][op]) {
            fail(ErrorId::Inconsistent, row.place,
                 {"calibration.operation",
                  row.product + " does not answer " + std::string(operationName(row.operation))});
            return;
        }
        override(*found, op, row);
    }

    static void override(Product &product, std::size_t op, const RateOverride &row)
    {
        const Source source{row.tool, row.date,
                            row.origin == "measured" ? Status::Verified : Status::Assumed};
        const Figure service{row.serviceMs,
                             row.origin == "measured" ? Origin::Measured : Origin::Assumed, source};
        // A measured service time is neither a planning default nor a vendor's best case: it holds in both.
        for (auto &family : product.rates) {
            Rate &rate = *family[op];
            rate.fixedMs = service;
            rate.fixedRangeMs = {row.serviceMs / 1.1, row.serviceMs, row.serviceMs * 1.1};
            rate.standIn.clear();
            rate.derivedFromVendor = false;
        }
        std::optional<Figure> &cv =
            product.rules.figures[static_cast<std::size_t>(Rule::ServiceCv)];
        if (!cv || cv->origin != service.origin || cv->value < row.cv)
            cv = Figure{row.cv, service.origin, source};
    }

    void addExchange(const ExchangeRate &rate)
    {
        checkCurrency(rate.from, "rates_of_exchange.from", rate.place);
        checkCurrency(rate.to, "rates_of_exchange.to", rate.place);
        inRange(rate.rate, 1e-9, 1e9, "rates_of_exchange.rate", rate.place);
        if (rate.from == rate.to)
            fail(ErrorId::Inconsistent, rate.place, {"rates_of_exchange.to", "the same as from"});
        m_catalog.exchange.push_back(rate);
    }

    Catalog m_catalog;
    const UserTables &m_tables;
};

} // namespace

Result<Catalog> withUserTables(const Catalog &base, const UserTables &tables)
{
    return Applier(base, tables).run();
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
// A project's own servers, prices, service times and exchange rates over the shipped catalogue.
#include "core/catalog/catalog.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace daemok;

namespace {

/// The shipped catalogue with fewer rows: each run copies it.
const Catalog &base()
{
    static const Catalog small = [] {
        Result<Catalog> loaded = loadCatalog(DAEMOK_RESOURCES "/catalog");
        if (!loaded)
            std::abort();
        Catalog catalog = std::move(loaded).value();
        catalog.servers.resize(12);
        catalog.llmModels.resize(3);
        catalog.gpus.clear();
        catalog.openModels.clear();
        catalog.sources.clear();
        for (Product &product : catalog.products) {
            product.facts.clear();
            product.benchmarks.clear();
            product.roles.clear();
            product.deployments.clear();
            product.rules.notes = {};
        }
        return catalog;
    }();
    return small;
}

/// Half of the names are known ones, so that rows get past the first check.
std::string name(FuzzedDataProvider &in)
{
    static constexpr const char *kKnown[] = {"aws",
                                             "azure",
                                             "onprem",
                                             "ap-northeast-2",
                                             "eastus",
                                             "m6i.large",
                                             "gp3",
                                             "P30",
                                             "premium-ssd-P30",
                                             "object",
                                             "wcu",
                                             "licence/redis",
                                             "redis",
                                             "mongodb",
                                             "USD",
                                             "KRW",
                                             "hour",
                                             "GiB-month",
                                             "month",
                                             "purchase",
                                             "GB-month",
                                             "measured",
                                             "assumed",
                                             ""};
    return in.ConsumeBool() ? in.PickValueInArray(kKnown) : in.ConsumeRandomLengthString(24);
}

double value(FuzzedDataProvider &in)
{
    return in.ConsumeBool() ? in.ConsumeFloatingPointInRange<double>(0, 1e4)
                            : in.ConsumeFloatingPoint<double>();
}

ServerType server(FuzzedDataProvider &in)
{
    ServerType row;
    row.provider = name(in);
    row.region = name(in);
    row.name = name(in);
    row.vcpu = in.ConsumeIntegral<int>();
    row.memoryGib = value(in);
    row.localDiskGib = value(in);
    row.purchase = Price{value(in), name(in), {}, false};
    return row;
}

PriceBookRow price(FuzzedDataProvider &in)
{
    PriceBookRow row;
    row.item = name(in);
    row.provider = name(in);
    row.region = name(in);
    row.price = value(in);
    row.per = name(in);
    row.currency = name(in);
    row.discount = value(in);
    return row;
}

RateOverride rate(FuzzedDataProvider &in)
{
    RateOverride row;
    row.product = name(in);
    row.operation =
        static_cast<Operation>(in.ConsumeIntegralInRange(0, static_cast<int>(kOperations) - 1));
    row.serviceMs = value(in);
    row.cv = value(in);
    row.origin = name(in);
    return row;
}

/// What withUserTables lets through must be usable: finite, not negative.
void check(const Catalog &catalog)
{
    for (const ServerType &s : catalog.servers) {
        for (const auto *p : {&s.hourly, &s.monthly, &s.purchase}) {
            if (*p && !(std::isfinite((*p)->amount) && (*p)->amount >= 0))
                std::abort();
        }
        if (s.vcpu < 1 || !(s.memoryGib > 0) || !std::isfinite(s.memoryGib))
            std::abort();
    }
    for (const Product &p : catalog.products) {
        for (const auto &family : p.rates) {
            for (const auto &r : family) {
                if (r && !(r->fixedMs.value > 0 && std::isfinite(r->fixedMs.value)))
                    std::abort();
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzedDataProvider in(data, size);
    UserTables tables;
    for (int rows = in.ConsumeIntegralInRange(0, 3); rows > 0; --rows)
        tables.servers.push_back(server(in));
    for (int rows = in.ConsumeIntegralInRange(0, 3); rows > 0; --rows)
        tables.priceBook.push_back(price(in));
    for (int rows = in.ConsumeIntegralInRange(0, 2); rows > 0; --rows)
        tables.rates.push_back(rate(in));
    for (int rows = in.ConsumeIntegralInRange(0, 2); rows > 0; --rows)
        tables.exchange.push_back({name(in), name(in), value(in), name(in), {}});
    if (const Result<Catalog> catalog = withUserTables(base(), tables))
        check(*catalog);
    return 0;
}

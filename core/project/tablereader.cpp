// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/tablereader.h"

#include "core/project/tablecells.h"
#include "core/quantity/date.h"

#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace daemok {

namespace {

using yaml::Fields;
using yaml::kNotNegative;
using yaml::kShare;

constexpr yaml::Range kPositive{1e-12, 1e15};
constexpr yaml::Range kAtLeastOne{1, 1e6};

constexpr std::pair<std::string_view, std::string_view> kDiskKinds[] = {
    {"nvme", "nvme"}, {"ssd", "ssd"}, {"hdd", "hdd"}};

enum class Per { Hour, Month, Purchase };
constexpr std::pair<std::string_view, Per> kPer[] = {
    {"hour", Per::Hour}, {"month", Per::Month}, {"purchase", Per::Purchase}};

constexpr std::pair<std::string_view, std::string_view> kRateOrigins[] = {{"measured", "measured"},
                                                                          {"assumed", "assumed"}};

std::vector<std::pair<std::string_view, Operation>> operationChoices()
{
    std::vector<std::pair<std::string_view, Operation>> choices;
    for (std::size_t i = 0; i < kOperations; ++i)
        choices.emplace_back(operationName(static_cast<Operation>(i)), static_cast<Operation>(i));
    return choices;
}

// Calls `row` for each map of the list at `key`; what it finds wrong is passed on.
void eachRow(Fields &root, std::string_view key, const std::function<void(Fields &)> &row)
{
    const yaml::Node *list = root.maybeList(key);
    if (!list)
        return;
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        Fields fields(list->items()[i], root.path(key) + "[" + std::to_string(i) + "]");
        row(fields);
        if (auto done = fields.finish(); !done) {
            root.fail(done.error());
            return;
        }
    }
}

void checkDate(Fields &fields, std::string_view key, const std::string &date)
{
    if (!date.empty() && !isIsoDate(date))
        fields.fail({ErrorId::WrongType,
                     fields.need(key)->place(),
                     {fields.path(key), "date as 2026-01-31"}});
}

void readCurrency(Fields &fields, std::string_view key, std::string &currency, bool required)
{
    required ? fields.text(key, currency) : fields.maybeText(key, currency);
    const bool known =
        currency.size() == 3
        && currency.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
    if (const yaml::Node *node = fields.maybe(key); node && !known)
        fields.fail(
            {ErrorId::WrongType, node->place(), {fields.path(key), "currency code as KRW"}});
}

void readDisks(Fields &server, ServerType &type)
{
    eachRow(server, "disks", [&](Fields &row) {
        DiskGroup disks;
        std::string_view kind = "ssd";
        row.whole("count", disks.count, kAtLeastOne);
        row.number("gib", disks.gib, kPositive);
        row.maybeChoice<std::string_view>("kind", kind, kDiskKinds);
        row.maybeNumber("iops", disks.iops, kNotNegative);
        disks.kind = kind;
        type.disks.push_back(std::move(disks));
    });
    sumDisks(type);
}

void readServerPrice(Fields &fields, ServerType &type)
{
    Per per = Per::Purchase;
    Price price;
    price.currency.clear();
    price.source.status = Status::Copy;
    const bool priced = fields.maybe("price") != nullptr;
    fields.maybeNumber("price", price.amount, kNotNegative);
    fields.maybeFlag("vat", price.vatIncluded);
    fields.maybeText("quote", price.source.key);
    fields.maybeText("date", price.source.asOf);
    checkDate(fields, "date", price.source.asOf);
    readCurrency(fields, "currency", price.currency, priced);
    if (priced && !fields.maybe("per"))
        fields.need("per");
    fields.maybeChoice<Per>("per", per, kPer);
    type.source = price.source;
    if (!priced)
        return;
    auto &slot = per == Per::Hour ? type.hourly : per == Per::Month ? type.monthly : type.purchase;
    slot = std::move(price);
}

void readServer(Fields &fields, UserTables &tables, std::set<std::string> &seen)
{
    ServerType type;
    int cores = 0;
    type.own = true;
    type.category = "own";
    type.localDiskPersistent = true;
    type.provider = "onprem";
    fields.text("name", type.name);
    fields.maybeText("provider", type.provider);
    fields.maybeText("region", type.region);
    fields.whole("cores", cores, {1, 100000});
    fields.maybeWhole("threads_per_core", type.threadsPerCore, {1, 8});
    fields.number("memory_gib", type.memoryGib, kPositive);
    fields.maybeNumber("network_gbps", type.networkGbps, kPositive);
    type.vcpu = cores * type.threadsPerCore;
    fields.maybeText("gpu", type.gpu);
    int cards = type.gpu.empty() ? 0 : 1;
    fields.maybeWhole("gpus", cards, {1, 64});
    if (fields.has("gpus") && type.gpu.empty())
        fields.need("gpu");
    type.gpuCount = cards;
    readDisks(fields, type);
    readServerPrice(fields, type);
    if (type.name.empty() && fields.has("name"))
        fields.fail({ErrorId::WrongType, fields.node().place(), {fields.path("name"), "name"}});
    if (!seen.insert(type.provider + '\n' + type.region + '\n' + type.name).second)
        fields.fail({ErrorId::DuplicateEntry, fields.node().place(), {type.name}});
    tables.servers.push_back(std::move(type));
}

void readPrice(Fields &fields, UserTables &tables)
{
    PriceBookRow row;
    row.place = fields.node().place();
    fields.text("item", row.item);
    fields.text("provider", row.provider);
    fields.maybeText("region", row.region);
    fields.number("price", row.price, kNotNegative);
    fields.text("per", row.per);
    readCurrency(fields, "currency", row.currency, true);
    fields.maybeNumber("discount", row.discount, kShare);
    fields.maybeText("quote", row.quote);
    fields.maybeText("date", row.date);
    checkDate(fields, "date", row.date);
    tables.priceBook.push_back(std::move(row));
}

// A row with `alpha` says how a product scales over nodes, any other the work of one operation.
void readScaling(Fields &fields, UserTables &tables)
{
    ScalingOverride row;
    std::string_view origin = "measured";
    row.place = fields.node().place();
    fields.text("product", row.product);
    fields.number("alpha", row.law.alpha, kShare);
    fields.maybeNumber("beta", row.law.beta, kShare);
    fields.number("nodes", row.nodes, kAtLeastOne);
    fields.choice<std::string_view>("origin", origin, kRateOrigins);
    fields.maybeText("tool", row.tool);
    fields.maybeText("date", row.date);
    checkDate(fields, "date", row.date);
    row.origin = origin;
    tables.scalings.push_back(std::move(row));
}

void readRate(Fields &fields, UserTables &tables)
{
    if (fields.has("alpha")) {
        readScaling(fields, tables);
        return;
    }
    RateOverride row;
    std::string_view origin = "measured";
    row.place = fields.node().place();
    fields.text("product", row.product);
    fields.choice<Operation>("operation", row.operation, operationChoices());
    fields.number("service_ms", row.serviceMs, {1e-9, 1e9});
    fields.maybeNumber("cv", row.cv, {0, 100});
    fields.choice<std::string_view>("origin", origin, kRateOrigins);
    fields.maybeText("tool", row.tool);
    fields.maybeText("date", row.date);
    checkDate(fields, "date", row.date);
    row.origin = origin;
    tables.rates.push_back(std::move(row));
}

void readExchange(Fields &fields, UserTables &tables)
{
    ExchangeRate row;
    row.place = fields.node().place();
    readCurrency(fields, "from", row.from, true);
    readCurrency(fields, "to", row.to, true);
    fields.number("rate", row.rate, kPositive);
    fields.text("date",
                row.date); // no undated rate: an amount would be converted at an unknown day
    checkDate(fields, "date", row.date);
    tables.exchange.push_back(std::move(row));
}

} // namespace

void readUserTables(Fields &root, UserTables &tables)
{
    std::set<std::string> seen;
    eachRow(root, "servers", [&](Fields &row) { readServer(row, tables, seen); });
    eachRow(root, "price_book", [&](Fields &row) { readPrice(row, tables); });
    eachRow(root, "calibration", [&](Fields &row) { readRate(row, tables); });
    eachRow(root, "rates_of_exchange", [&](Fields &row) { readExchange(row, tables); });
}

} // namespace daemok

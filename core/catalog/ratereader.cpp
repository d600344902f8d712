// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/productreader.h"

namespace daemok::catalogfile {
namespace {

using yaml::Fields;
using yaml::Node;

constexpr double kMostMs = 1e6;
constexpr std::array<std::string_view, 2> kFamilies{"planning", "vendor"};

Rate readRate(Fields &entry, Operation op, const Product &product, const Defaults &defaults,
              Context &context)
{
    Rate rate;
    double fixed = 1;
    entry.number("fixed_ms", fixed, {1e-6, kMostMs});
    const Source source = readSource(entry, context);
    rate.fixedMs = figure(fixed, source);
    rate.fixedRangeMs =
        rateRange(fixed, rate.fixedMs.origin == Origin::Assumed ? defaults.assumedRatio
                                                                : defaults.publishedRatio);
    entry.maybeNumber("low_ms", rate.fixedRangeMs.low, {1e-6, fixed});
    entry.maybeNumber("high_ms", rate.fixedRangeMs.high, {fixed, kMostMs});

    const auto state =
        static_cast<std::size_t>(product.capabilities[static_cast<std::size_t>(op)].state);
    if (const auto &work = defaults.work[static_cast<std::size_t>(op)][state]) {
        rate.perItemMs = work->perItemMs;
        rate.perGbMs = work->perGbMs;
    }
    std::optional<double> perItem;
    std::optional<double> perGb;
    entry.maybeNumber("per_item_ms", perItem, {0, kMostMs});
    entry.maybeNumber("per_gb_ms", perGb, {0, kMostMs});
    if (perItem)
        rate.perItemMs = figure(*perItem, source);
    if (perGb)
        rate.perGbMs = figure(*perGb, source);
    entry.maybeFlag("copies_inside", rate.copiesInside);
    entry.maybeFlag("background_inside", rate.backgroundInside);
    entry.maybeText("note", rate.note);
    return rate;
}

std::optional<Operation> readOperation(const Node::Key &key, const Node &map,
                                       const std::string &path, Context &context)
{
    const std::optional<Operation> op = operationFromName(key.name);
    if (!op)
        context.fail({ErrorId::UnknownKey, map.placeOf(key), {path + "." + key.name, {}}});
    return op;
}

void readFamily(Fields &rates, std::size_t family, const Defaults &defaults, Context &context,
                Product &product)
{
    const Node *map = rates.maybeMap(kFamilies[family]);
    if (map == nullptr)
        return;
    const std::string path = rates.path(kFamilies[family]);
    for (std::size_t i = 0; i < map->keys().size(); ++i) {
        const std::optional<Operation> op = readOperation(map->keys()[i], *map, path, context);
        if (!op)
            continue;
        Fields entry(map->items()[i], path + "." + map->keys()[i].name);
        const auto index = static_cast<std::size_t>(*op);
        if (product.managed || product.capabilities[index].state == Capability::No)
            context.fail({ErrorId::Inconsistent,
                          map->items()[i].place(),
                          {path + "." + map->keys()[i].name, "the product does not do it"}});
        product.rates[family][index] = readRate(entry, *op, product, defaults, context);
        context.keep(entry.finish());
    }
}

void readStandIns(Fields &all, std::size_t family, Context &context, ProductFile &file)
{
    const Node *map = all.maybeMap(kFamilies[family]);
    if (map == nullptr)
        return;
    const std::string path = all.path(kFamilies[family]);
    Fields names(*map, path);
    for (std::size_t i = 0; i < map->keys().size(); ++i) {
        const std::optional<Operation> op = readOperation(map->keys()[i], *map, path, context);
        if (!op)
            continue;
        StandIn &standIn = file.standIns[family][static_cast<std::size_t>(*op)];
        names.text(map->keys()[i].name, standIn.product);
        standIn.source = {"assumption", context.asOf, Status::Assumed};
        standIn.place = map->items()[i].place();
    }
    context.keep(names.finish());
}

} // namespace

void readRates(Fields &fields, const Defaults &defaults, Context &context, ProductFile &file)
{
    if (const Node *map = fields.maybeMap("rates")) {
        Fields rates(*map, "rates");
        readFamily(rates, 0, defaults, context, file.product);
        readFamily(rates, 1, defaults, context, file.product);
        context.keep(rates.finish());
    }
    if (const Node *map = fields.maybeMap("stand_ins")) {
        Fields standIns(*map, "stand_ins");
        readStandIns(standIns, 0, context, file);
        readStandIns(standIns, 1, context, file);
        context.keep(standIns.finish());
    }
}

} // namespace daemok::catalogfile

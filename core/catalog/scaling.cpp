// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/scalingreader.h"

#include <array>
#include <span>
#include <utility>

namespace daemok {

std::string_view movesName(Moves moves)
{
    switch (moves) {
    case Moves::Nothing:
        return "nothing";
    case Moves::Share:
        return "share";
    case Moves::All:
        return "all";
    case Moves::Empty:
        return "empty";
    }
    return {};
}

std::string_view movedByName(MovedBy by)
{
    switch (by) {
    case MovedBy::Product:
        return "product";
    case MovedBy::Command:
        return "command";
    case MovedBy::Hand:
        return "hand";
    }
    return {};
}

namespace catalogfile {
namespace {

constexpr std::array<std::pair<std::string_view, Moves>, 4> kMoves{{
    {"nothing", Moves::Nothing},
    {"share", Moves::Share},
    {"all", Moves::All},
    {"empty", Moves::Empty},
}};
constexpr std::array<std::pair<std::string_view, MovedBy>, 3> kMovedBy{{
    {"product", MovedBy::Product},
    {"command", MovedBy::Command},
    {"hand", MovedBy::Hand},
}};

void readRange(yaml::Fields &fields, std::string_view key, const yaml::Range &range,
               Context &context, AssumedRange &out)
{
    const yaml::Node *node = fields.need(key);
    if (node == nullptr)
        return;
    yaml::Fields entry(*node, fields.path(key));
    double likely = 0;
    entry.number("value", likely, range);
    out.value = {likely, likely, likely};
    entry.maybeNumber("low", out.value.low, range);
    entry.maybeNumber("high", out.value.high, range);
    entry.text("reason", out.reason);
    if (!entry.failed() && (out.value.low > likely || out.value.high < likely))
        context.fail({ErrorId::Inconsistent,
                      node->place(),
                      {fields.path(key), "low <= value <= high does not hold"}});
    context.keep(entry.finish());
}

ScalingRule readRule(const yaml::Node &node, const std::string &path, Context &context)
{
    ScalingRule rule;
    yaml::Fields entry(node, path);
    entry.text("unit", rule.unit);
    entry.choice("moves", rule.moves, std::span<const std::pair<std::string_view, Moves>>(kMoves));
    entry.choice("by", rule.by, std::span<const std::pair<std::string_view, MovedBy>>(kMovedBy));
    entry.maybeFlag("splits", rule.splits);
    entry.text("note", rule.note);
    rule.source = readSource(entry, context);
    if (const yaml::Node *rate = entry.maybe("rate")) {
        yaml::Fields figure(*rate, entry.path("rate"));
        double value = 0;
        figure.number("mb_per_s", value, {1e-3, 1e6});
        rule.mbPerSecond = value;
        figure.maybeFlag("by_sender", rule.bySender);
        rule.rateSource = readSource(figure, context);
        context.keep(figure.finish());
    }
    context.keep(entry.finish());
    return rule;
}

} // namespace

GrowthFile readGrowth(const yaml::Node &root, Context &context)
{
    GrowthFile out;
    yaml::Fields fields(root);
    readSchema(fields, context);
    fields.text("as_of", context.asOf);
    context.newest = context.asOf;
    OperatingFigures &figures = out.operating;
    readRange(fields, "lead_cloud_days", {0, 3650}, context, figures.leadCloudDays);
    readRange(fields, "lead_purchase_days", {0, 3650}, context, figures.leadPurchaseDays);
    readRange(fields, "backup_share", {0.01, 1}, context, figures.backupShare);
    readRange(fields, "restore_share", {0.01, 1}, context, figures.restoreShare);
    readRange(fields, "switch_minutes", {0, 1e5}, context, figures.switchMinutes);
    readRange(fields, "stale_price_months", {1, 600}, context, figures.stalePriceMonths);
    const yaml::Node *products = fields.need("products");
    if (products != nullptr && !products->isMap())
        context.fail({ErrorId::WrongType, products->place(), {"products", "a map"}});
    for (std::size_t i = 0; products != nullptr && products->isMap() && i < products->keys().size();
         ++i) {
        const std::string &id = products->keys()[i].name;
        out.scaling.emplace(id, readRule(products->items()[i], "products." + id, context));
    }
    context.keep(fields.finish());
    return out;
}

} // namespace catalogfile
} // namespace daemok

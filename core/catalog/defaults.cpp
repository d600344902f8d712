// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/defaults.h"

#include "core/catalog/capabilitynames.h"

#include <cmath>

namespace daemok::catalogfile {
namespace {

using yaml::Fields;
using yaml::Node;

constexpr double kMostMs = 1e6;
constexpr std::array<std::string_view, 3> kKinds{"session", "query", "data"};
constexpr std::array<std::string_view, 2> kFamilies{"planning", "vendor"};

Source assumption(const Context &context)
{
    return {"assumption", context.asOf, Status::Assumed};
}

/// Calls read(key, Fields) for each entry of a required map of maps.
template <class Read>
void eachEntry(Fields &fields, std::string_view key, Context &context, Read read)
{
    const Node *map = fields.need(key);
    if (map == nullptr)
        return;
    if (!map->isMap()) {
        context.fail({ErrorId::WrongType, map->place(), {fields.path(key), "a map"}});
        return;
    }
    for (std::size_t i = 0; i < map->keys().size(); ++i) {
        const Node::Key &entry = map->keys()[i];
        Fields inner(map->items()[i], fields.path(key) + "." + entry.name);
        read(entry, *map, inner);
        context.keep(inner.finish());
    }
}

void readRules(Fields &fields, Context &context, Defaults &out)
{
    eachEntry(fields, "rules", context, [&](const Node::Key &key, const Node &map, Fields &entry) {
        const std::optional<Rule> rule = readRuleKind(key, map, context);
        if (!rule)
            return;
        const auto index = static_cast<std::size_t>(*rule);
        out.rules.figures[index] = readRule(*rule, entry, context, assumption(context));
        entry.text("reason", out.rules.notes[index]);
    });
    for (std::size_t i = 0; i < kRules; ++i) {
        if (!out.rules.figures[i])
            context.fail({ErrorId::MissingKey,
                          fields.node().place(),
                          {"rules." + std::string(ruleName(static_cast<Rule>(i)))}});
    }
}

std::optional<Operation> readOperation(const Node::Key &key, const Node &map, std::string_view in,
                                       Context &context)
{
    const std::optional<Operation> op = operationFromName(key.name);
    if (!op)
        context.fail(
            {ErrorId::UnknownKey, map.placeOf(key), {std::string(in) + "." + key.name, {}}});
    return op;
}

void readWorkSplit(Fields &fields, Context &context, Defaults &out)
{
    std::array<bool, kOperations> seen{};
    eachEntry(
        fields, "work_split", context, [&](const Node::Key &key, const Node &map, Fields &entry) {
            const std::optional<Operation> op = readOperation(key, map, "work_split", context);
            if (!op)
                return;
            const auto row = static_cast<std::size_t>(*op);
            double sum = 0;
            for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
                double share = 0;
                entry.number(kKinds[kind], share, yaml::kShare);
                out.workSplit[row][kind] = figure(share, assumption(context));
                sum += share;
            }
            entry.text("reason", out.workSplitNotes[row]);
            if (!entry.failed() && std::abs(sum - 1) > 1e-9)
                context.fail({ErrorId::Inconsistent,
                              entry.node().place(),
                              {"work_split." + key.name, "the shares do not sum to 1"}});
            seen[row] = true;
        });
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (!seen[i])
            context.fail({ErrorId::MissingKey,
                          fields.node().place(),
                          {"work_split." + std::string(operationName(static_cast<Operation>(i)))}});
    }
}

void readWork(Fields &fields, Context &context, Defaults &out)
{
    const Node *list = fields.need("work");
    if (list == nullptr || !list->isList()) {
        if (list != nullptr)
            context.fail({ErrorId::WrongType, list->place(), {"work", "a list"}});
        return;
    }
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        Fields entry(list->items()[i], "work[" + std::to_string(i) + "]");
        Operation op{};
        Capability state{};
        double perItem = 0;
        double perGb = 0;
        std::string reason;
        entry.choice("operation", op, operationChoices());
        entry.choice("state", state, capabilityChoices());
        entry.number("per_item_ms", perItem, {0, kMostMs});
        entry.number("per_gb_ms", perGb, {0, kMostMs});
        entry.text("reason", reason);
        std::optional<Work> &work =
            out.work[static_cast<std::size_t>(op)][static_cast<std::size_t>(state)];
        if (work && !entry.failed())
            context.fail(
                {ErrorId::DuplicateEntry, entry.node().place(), {entry.path("operation")}});
        work = Work{figure(perItem, assumption(context)), figure(perGb, assumption(context))};
        context.keep(entry.finish());
    }
}

void readFamily(Fields &fields, std::size_t family, Context &context, Defaults &out)
{
    std::array<StandIn, kOperations> &standIns = out.standIns[family];
    std::array<bool, kOperations> seen{};
    eachEntry(fields, kFamilies[family], context,
              [&](const Node::Key &key, const Node &map, Fields &entry) {
                  const std::optional<Operation> op = readOperation(key, map, "stand_ins", context);
                  if (!op)
                      return;
                  StandIn &standIn = standIns[static_cast<std::size_t>(*op)];
                  entry.maybeText("product", standIn.product);
                  entry.maybeNumber("fixed_ms", standIn.fixedMs, {1e-6, kMostMs});
                  entry.text("reason", standIn.reason);
                  standIn.source = assumption(context);
                  standIn.place = entry.node().place();
                  if (standIn.product.empty() == !standIn.fixedMs.has_value())
                      context.fail({ErrorId::Inconsistent,
                                    standIn.place,
                                    {fields.path(kFamilies[family]) + "." + key.name,
                                     "product or fixed_ms, one of them"}});
                  seen[static_cast<std::size_t>(*op)] = true;
              });
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (!seen[i])
            context.fail({ErrorId::MissingKey,
                          fields.node().place(),
                          {"stand_ins." + std::string(kFamilies[family]) + "."
                           + std::string(operationName(static_cast<Operation>(i)))}});
    }
}

double readRatio(Fields &fields, std::string_view key, Context &context)
{
    double ratio = 1;
    std::string reason;
    if (const Node *node = fields.need(key)) {
        Fields entry(*node, fields.path(key));
        entry.number("ratio", ratio, {1, 1000});
        entry.text("reason", reason);
        context.keep(entry.finish());
    }
    return ratio;
}

void readServing(Fields &fields, Context &context, ServingFigures &out)
{
    const Node *node = fields.need("serving");
    if (node == nullptr)
        return;
    Fields all(*node, "serving");
    const auto read = [&](std::string_view key, AssumedFigure &figure, const yaml::Range &range) {
        const Node *inner = all.need(key);
        if (inner == nullptr)
            return;
        Fields entry(*inner, all.path(key));
        entry.number("value", figure.value, range);
        entry.text("reason", figure.reason);
        context.keep(entry.finish());
    };
    read("bandwidth_share", out.bandwidthShare, {0.01, 1});
    read("flop_share", out.flopShare, {0.01, 1});
    read("prefill_tokens", out.prefillTokens, {1, 1e6});
    read("buffer_factor", out.bufferFactor, {0, 1e6});
    read("vocabulary", out.vocabulary, {1, 1e7});
    context.keep(all.finish());
}

} // namespace

Defaults readDefaults(const Node &root, Context &context)
{
    Defaults out;
    Fields fields(root);
    readSchema(fields, context);
    fields.text("as_of", context.asOf);
    context.newest = context.asOf;
    if (const Node *node = fields.need("vendor_share")) {
        Fields entry(*node, "vendor_share");
        double share = 1;
        entry.number("value", share, {0.01, 1});
        entry.text("reason", out.vendorShareNote);
        out.vendorShare = figure(share, assumption(context));
        context.keep(entry.finish());
    }
    if (const Node *node = fields.need("local_models")) {
        Fields entry(*node, "local_models");
        entry.text("chat", out.localChatModel);
        entry.text("embedding", out.localEmbeddingModel);
        entry.text("reason", out.localModelNote);
        context.keep(entry.finish());
    }
    readServing(fields, context, out.serving);
    if (const Node *node = fields.need("rate_range")) {
        Fields entry(*node, "rate_range");
        out.publishedRatio = readRatio(entry, "published", context);
        out.assumedRatio = readRatio(entry, "assumed", context);
        context.keep(entry.finish());
    }
    readRules(fields, context, out);
    readWorkSplit(fields, context, out);
    readWork(fields, context, out);
    if (const Node *node = fields.need("stand_ins")) {
        Fields entry(*node, "stand_ins");
        readFamily(entry, 0, context, out);
        readFamily(entry, 1, context, out);
        context.keep(entry.finish());
    }
    context.keep(fields.finish());
    return out;
}

Interval rateRange(double likely, double ratio)
{
    const double side = std::sqrt(ratio);
    return {likely / side, likely, likely * side};
}

} // namespace daemok::catalogfile

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/productreader.h"

#include "core/catalog/capabilitynames.h"

namespace daemok::catalogfile {
namespace {

using yaml::Fields;
using yaml::Node;

/// Calls read(Fields) for each map of a list.
template <class Read>
void eachItem(Fields &fields, std::string_view key, Context &context, Read read)
{
    const Node *list = fields.maybeList(key);
    if (list == nullptr)
        return;
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        Fields item(list->items()[i], fields.path(key) + "[" + std::to_string(i) + "]");
        read(item);
        context.keep(item.finish());
    }
}

void readTopology(Fields &fields, Context &context, Product &product)
{
    const Node *node = fields.need("topology");
    if (node == nullptr)
        return;
    Fields entry(*node, "topology");
    product.topologySource = readSource(entry, context);
    for (const Node::Key &key : node->keys()) {
        if (key.name == "source" || key.name == "status" || key.name == "as_of")
            continue;
        std::string text;
        entry.text(key.name, text);
        std::string label = key.name;
        for (char &c : label)
            c = c == '_' ? ' ' : c;
        product.topology += (product.topology.empty() ? "" : "; ") + label + ": " + text;
    }
    context.keep(entry.finish());
}

void readRoles(Fields &fields, Context &context, Product &product)
{
    eachItem(fields, "roles", context, [&](Fields &item) {
        ProductRole role;
        item.text("native", role.native);
        item.choice("kind", role.kind, roleKindChoices());
        item.choice("placement", role.placement, placementChoices());
        item.text("required", role.required);
        item.text("min_ha", role.minHa);
        item.text("scale_by", role.scaleBy);
        item.maybeText("note", role.note);
        role.source = readSource(item, context);
        product.roles.push_back(std::move(role));
    });
}

void readRules(Fields &fields, Context &context, Product &product)
{
    const Node *map = fields.maybeMap("rules");
    if (map == nullptr)
        return;
    for (std::size_t i = 0; i < map->keys().size(); ++i) {
        const Node::Key &key = map->keys()[i];
        const std::optional<Rule> rule = readRuleKind(key, *map, context);
        if (!rule)
            continue;
        Fields entry(map->items()[i], "rules." + key.name);
        const Source source = readSource(entry, context);
        const auto index = static_cast<std::size_t>(*rule);
        product.rules.figures[index] = readRule(*rule, entry, context, source);
        entry.maybeText("note", product.rules.notes[index]);
        std::string fact; // for readers of the file: the documented fact that the value comes from
        entry.maybeText("fact", fact);
        context.keep(entry.finish());
    }
    const auto &copies = product.rules.find(Rule::CopiesDefault);
    const auto &most = product.rules.find(Rule::CopiesMax);
    if (copies && most && copies->value > most->value)
        context.fail({ErrorId::Inconsistent,
                      map->place(),
                      {"rules.copies_default", "rules.copies_max is smaller"}});
}

CapabilityEntry readCapability(const Node &node, const std::string &path, Context &context)
{
    CapabilityEntry capability;
    Fields entry(node, path);
    entry.choice("state", capability.state, capabilityChoices());
    capability.source = readSource(entry, context);
    entry.maybeText("note", capability.note);
    context.keep(entry.finish());
    return capability;
}

void readCapabilities(Fields &fields, Context &context, Product &product)
{
    const Node *map = fields.need("capabilities");
    if (map == nullptr)
        return;
    Fields all(*map, "capabilities");
    for (std::size_t i = 0; i < kOperations; ++i) {
        const std::string_view name = operationName(static_cast<Operation>(i));
        if (const Node *node = all.need(name))
            product.capabilities[i] = readCapability(*node, all.path(name), context);
    }
    if (const Node *node = all.need("ttl"))
        product.timeToLive = readCapability(*node, "capabilities.ttl", context);
    context.keep(all.finish());
}

void readAnalysis(Fields &fields, Context &context, Product &product)
{
    const Node *node = fields.need("analysis");
    if (node == nullptr)
        return;
    Fields entry(*node, "analysis");
    entry.choice("korean", product.korean, analysisChoices());
    entry.choice("japanese", product.japanese, analysisChoices());
    product.analysisSource = readSource(entry, context);
    entry.maybeText("note", product.analysisNote);
    context.keep(entry.finish());
}

void readResultsFit(Fields &fields, Context &context, Product &product)
{
    const Node *node = fields.need("results_fit");
    if (node == nullptr)
        return;
    Fields entry(*node, "results_fit");
    entry.choice("state", product.resultsFit.state, fitChoices());
    product.resultsFit.source = readSource(entry, context);
    entry.maybeText("note", product.resultsFit.note);
    context.keep(entry.finish());
}

void readVectorForms(Fields &fields, Context &context, Product &product)
{
    eachItem(fields, "vector_forms", context, [&](Fields &item) {
        VectorForm form;
        std::string fact;
        item.text("id", form.id);
        item.number("bytes_per_dim", form.bytesPerDim, {0, 16});
        item.number("bytes_per_vector", form.bytesPerVector, {0, 10000});
        item.number("factor", form.factor, {1, 20});
        item.maybeText("note", form.note);
        item.maybeText("fact", fact);
        form.source = readSource(item, context);
        product.vectorForms.push_back(std::move(form));
    });
}

void readManifest(Fields &fields, Context &context, Product &product)
{
    const Node *node = fields.need("manifest");
    if (node == nullptr)
        return;
    ManifestForm &manifest = product.manifest;
    Fields entry(*node, "manifest");
    entry.text("artefact", manifest.artefact);
    entry.text("api", manifest.api);
    entry.text("kind", manifest.kind);
    entry.maybeText("note", manifest.note);
    manifest.source = readSource(entry, context);
    if (const Node *map = entry.maybeMap("fields")) {
        Fields inner(*map, "manifest.fields");
        for (const Node::Key &key : map->keys())
            inner.text(key.name, manifest.fields[key.name]);
        context.keep(inner.finish());
    }
    context.keep(entry.finish());
}

} // namespace

ProductFile readProduct(const Node &root, const Defaults &defaults, Context &context)
{
    ProductFile file;
    file.place = root.place();
    Product &product = file.product;
    Fields fields(root);
    readSchema(fields, context);
    fields.text("id", product.id);
    fields.text("name", product.name);
    fields.text("family", product.family);
    fields.text("as_of", context.asOf);
    context.newest = std::max(context.newest, context.asOf);
    fields.maybeFlag("managed", product.managed);
    fields.maybeTexts("providers", product.providers);
    fields.maybeFlag("relational", product.relational);
    fields.maybeFlag("open_licence", product.openLicence);
    readTopology(fields, context, product);
    readRoles(fields, context, product);
    readCapabilities(fields, context, product);
    readResultsFit(fields, context, product);
    readAnalysis(fields, context, product);
    readRules(fields, context, product);
    readVectorForms(fields, context, product);
    readRates(fields, defaults, context, file);
    readDeployments(fields, context, product);
    readManifest(fields, context, product);
    if (product.roles.empty() && !context.error)
        context.fail({ErrorId::MissingKey, root.place(), {"roles"}});
    context.keep(fields.finish());
    return file;
}

} // namespace daemok::catalogfile

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/productreader.h"

#include "core/catalog/capabilitynames.h"

#include <algorithm>

namespace daemok::catalogfile {
namespace {

using yaml::Fields;
using yaml::Node;

constexpr yaml::Range kCount{1, 100000};

bool contains(const std::vector<RoleKind> &kinds, RoleKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool contains(const std::vector<Operation> &operations, Operation op)
{
    return std::find(operations.begin(), operations.end(), op) != operations.end();
}

void readHolds(Fields &item, Context &context, NodeType &node)
{
    const Node *list = item.maybeList("holds");
    if (list == nullptr)
        return;
    for (const Node &what : list->items()) {
        bool *flag = !what.isText()             ? nullptr
                     : what.text() == "data"    ? &node.holdsData
                     : what.text() == "vectors" ? &node.holdsVectors
                     : what.text() == "index"   ? &node.holdsIndex
                                                : nullptr;
        if (flag == nullptr)
            context.fail({ErrorId::NotOneOf,
                          what.place(),
                          {item.path("holds"), what.text(), "data, vectors, index"}});
        else
            *flag = true;
    }
}

NodeType readNodeType(Fields &item, const Source &deploymentSource, Context &context)
{
    NodeType node;
    item.text("id", node.id);
    item.text("name", node.name);
    node.serves = readRoleKinds(item, "serves", context);
    item.whole("min", node.minCount, kCount);
    item.maybeWhole("fixed", node.fixedCount, kCount);
    readHolds(item, context, node);
    item.maybeFlag("optional", node.optional);
    item.maybeText("fallback", node.fallback);
    node.only = readOperations(item, "only", context);
    item.maybeNumber("min_vcpu", node.minVcpu, {1, 256});
    item.maybeNumber("min_memory_gib", node.minMemoryGib, {0.5, 4096});
    item.maybeNumber("connections", node.connections, {1, 1e9});
    item.maybeText("note", node.note);
    node.source = item.has("source") ? readSource(item, context) : deploymentSource;
    return node;
}

struct Check
{
    const Deployment &deployment;
    const Product &product;
    const Place &place;
    const std::string &path;
    Context &context;

    void fail(const std::string &field, std::string what) const
    {
        context.fail({ErrorId::Inconsistent,
                      place,
                      {path + (field.empty() ? "" : "." + field), std::move(what)}});
    }

    void nodeTypes() const
    {
        int dataHolders = 0;
        for (const NodeType &node : deployment.nodeTypes) {
            dataHolders += node.holdsData ? 1 : 0;
            const auto same = [&node](const NodeType &other) { return other.id == node.id; };
            if (std::count_if(deployment.nodeTypes.begin(), deployment.nodeTypes.end(), same) > 1)
                context.fail({ErrorId::DuplicateEntry, place, {node.id}});
            if (node.serves.empty())
                fail("node_types", node.id + " serves no kind of work");
            if (node.fixedCount != 0 && node.fixedCount < node.minCount)
                fail("node_types", node.id + " has fixed below min");
            if (!node.only.empty() && !contains(node.serves, RoleKind::Query))
                fail("node_types", node.id + " has `only` but no query work");
            fallback(node);
        }
        if (dataHolders != 1)
            fail("node_types",
                 "exactly one node type holds data, here " + std::to_string(dataHolders));
    }

    void fallback(const NodeType &node) const
    {
        if (node.optional == node.fallback.empty())
            fail("node_types", node.id + ": `optional` and `fallback` go together");
        const auto known = [&node](const NodeType &other) {
            return other.id == node.fallback && other.id != node.id;
        };
        if (!node.fallback.empty()
            && std::none_of(deployment.nodeTypes.begin(), deployment.nodeTypes.end(), known))
            context.fail({ErrorId::UnknownReference,
                          place,
                          {path + ".node_types.fallback", node.fallback, {}}});
    }

    // Work of every kind must have somewhere to go, coordination too unless all nodes of the type share it.
    void kinds() const
    {
        for (const RoleKind kind :
             {RoleKind::Session, RoleKind::Query, RoleKind::Data, RoleKind::Coordination}) {
            const auto serves = [kind](const NodeType &node) {
                return contains(node.serves, kind) && node.only.empty();
            };
            if (std::none_of(deployment.nodeTypes.begin(), deployment.nodeTypes.end(), serves)
                && !(kind == RoleKind::Query && queryIsCovered()))
                fail("node_types", "no node type serves " + std::string(roleKindName(kind)));
        }
    }

    // By node types that serve some operations each (the services of Couchbase); look-ups and inserts
    // have no query work.
    [[nodiscard]] bool queryIsCovered() const
    {
        for (const Operation op :
             {Operation::List, Operation::FullText, Operation::Vector, Operation::Aggregate}) {
            const Capability state = product.capabilities[static_cast<std::size_t>(op)].state;
            const auto serves = [op](const NodeType &node) { return contains(node.only, op); };
            if (state != Capability::No
                && std::none_of(deployment.nodeTypes.begin(), deployment.nodeTypes.end(), serves))
                return false;
        }
        return true;
    }

    void enables() const
    {
        for (const Operation op : deployment.enables) {
            if (product.capabilities[static_cast<std::size_t>(op)].state != Capability::ExtraRole)
                fail("enables", std::string(operationName(op)) + " needs no extra role");
        }
    }
};

Deployment readDeployment(Fields &item, Context &context)
{
    Deployment deployment;
    item.text("id", deployment.id);
    item.text("name", deployment.name);
    item.choice("spread", deployment.spread, spreadChoices());
    item.maybeWhole("min_groups", deployment.minGroups, kCount);
    item.maybeWhole("max_groups", deployment.maxGroups, kCount);
    item.maybeFlag("reads_from_all_copies", deployment.readsFromAllCopies);
    item.maybeFlag("object_storage", deployment.objectStorage);
    item.maybeText("note", deployment.note);
    deployment.enables = readOperations(item, "enables", context);
    deployment.source = readSource(item, context);
    if (const Node *list = item.need("node_types"); list != nullptr && list->isList()) {
        for (std::size_t i = 0; i < list->items().size(); ++i) {
            Fields node(list->items()[i], item.path("node_types") + "[" + std::to_string(i) + "]");
            deployment.nodeTypes.push_back(readNodeType(node, deployment.source, context));
            context.keep(node.finish());
        }
    }
    return deployment;
}

void checkExtraRoles(const Product &product, const Place &place, Context &context)
{
    for (std::size_t i = 0; i < kOperations; ++i) {
        const auto op = static_cast<Operation>(i);
        const auto enabled = [op](const Deployment &d) { return contains(d.enables, op); };
        if (product.capabilities[i].state == Capability::ExtraRole
            && std::none_of(product.deployments.begin(), product.deployments.end(), enabled))
            context.fail(
                {ErrorId::Inconsistent,
                 place,
                 {"capabilities." + std::string(operationName(op)), "no deployment enables it"}});
    }
}

} // namespace

void readDeployments(Fields &fields, Context &context, Product &product)
{
    const Place place = fields.node().place();
    const Node *list = fields.maybeList("deployments");
    if (product.managed != (list == nullptr || list->items().empty())) {
        context.fail({ErrorId::Inconsistent,
                      list != nullptr ? list->place() : place,
                      {"deployments",
                       product.managed ? "a managed product has none" : "at least one is needed"}});
        return;
    }
    if (product.managed == product.providers.empty())
        context.fail({ErrorId::Inconsistent,
                      place,
                      {"providers", "managed products, and only they, name their providers"}});
    if (list == nullptr)
        return;
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        const std::string path = "deployments[" + std::to_string(i) + "]";
        Fields item(list->items()[i], path);
        Deployment deployment = readDeployment(item, context);
        context.keep(item.finish());
        const Place at = list->items()[i].place();
        const Check check{deployment, product, at, path, context};
        check.nodeTypes();
        check.kinds();
        check.enables();
        const auto same = [&deployment](const Deployment &other) {
            return other.id == deployment.id;
        };
        if (std::any_of(product.deployments.begin(), product.deployments.end(), same))
            context.fail({ErrorId::DuplicateEntry, at, {deployment.id}});
        product.deployments.push_back(std::move(deployment));
    }
    checkExtraRoles(product, place, context);
}

} // namespace daemok::catalogfile

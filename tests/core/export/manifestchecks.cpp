// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/manifestchecks.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace daemok::testing {
namespace {

using Json = nlohmann::ordered_json;

std::string kindOf(const Json &value)
{
    if (value.is_boolean())
        return "flag";
    if (value.is_number())
        return "int";
    if (!value.is_string())
        return "list";
    const auto &text = value.get_ref<const std::string &>();
    const bool quantity = !text.empty() && text.front() >= '0' && text.front() <= '9'
                          && (text.ends_with("m") || text.ends_with("Mi") || text.ends_with("Gi"));
    return quantity ? "quantity" : "text";
}

// Leaves with their paths; items of a list share one.
void leaves(const Json &value, const std::string &path,
            std::vector<std::pair<std::string, Json>> &out)
{
    if (value.is_object()) {
        for (const auto &item : value.items())
            leaves(item.value(), path.empty() ? item.key() : path + '.' + item.key(), out);
    } else if (value.is_array() && std::any_of(value.begin(), value.end(), [](const Json &each) {
                   return each.is_structured();
               })) {
        for (const Json &item : value)
            leaves(item, path + "[]", out);
    } else {
        out.emplace_back(path, value);
    }
}

struct Sum
{
    double pods = 0, milliCpu = 0, mib = 0, storageGib = 0;
};

double amount(const Json &value)
{
    return value.is_string() ? std::strtod(value.get<std::string>().c_str(), nullptr)
                             : value.get<double>();
}

const Json *at(const Json &tree, const std::string &pointer)
{
    const Json::json_pointer path(pointer);
    return tree.contains(path) ? &tree.at(path) : nullptr;
}

// `resources`: requests, or the plain pair of TiDB, or cpu.min and memory.limit of Stackable.
void add(Sum &sum, double pods, const Json *resources, const Json *storage)
{
    sum.pods += pods;
    const auto take = [&](const char *cpu, const char *memory) {
        if (!resources || !at(*resources, cpu))
            return;
        sum.milliCpu += pods * amount(*at(*resources, cpu));
        sum.mib += pods * amount(*at(*resources, memory));
    };
    take("/requests/cpu", "/requests/memory");
    if (resources && resources->contains("cpu") && resources->at("cpu").is_string())
        take("/cpu", "/memory");
    take("/cpu/min", "/memory/limit");
    if (storage)
        sum.storageGib += pods * amount(*storage);
}

void addLists(Sum &sum, const Json &document, const std::string &list, const char *count,
              const char *resources, const char *storage)
{
    const Json *items = at(document, list);
    if (!items)
        return;
    for (const Json &item : *items)
        add(sum, amount(item.at(Json::json_pointer(count))), at(item, resources),
            at(item, storage));
}

void addMongo(Sum &sum, const Json &d)
{
    const std::string pod = "/podTemplate/spec/containers/0/resources";
    if (const Json *members = at(d, "/spec/members"))
        add(sum, amount(*members), at(d, "/spec/podSpec" + pod),
            at(d, "/spec/podSpec/persistence/single/storage"));
    if (const Json *mongos = at(d, "/spec/mongosCount"))
        add(sum, amount(*mongos), at(d, "/spec/mongosPodSpec" + pod), nullptr);
    if (const Json *shards = at(d, "/spec/shardCount"))
        add(sum, amount(*shards) * amount(*at(d, "/spec/mongodsPerShardCount")),
            at(d, "/spec/shardPodSpec" + pod),
            at(d, "/spec/shardPodSpec/persistence/single/storage"));
    if (const Json *config = at(d, "/spec/configServerCount"))
        add(sum, amount(*config), at(d, "/spec/configSrvPodSpec" + pod), nullptr);
    addLists(sum, d, "/spec/clusters", "/replicas", "/resourceRequirements", "/none");
}

void addMaps(Sum &sum, const Json &document, const std::string &map, const std::string &count,
             const std::string &resources)
{
    const Json *items = at(document, map);
    if (!items)
        return;
    for (const auto &item : items->items()) {
        if (const Json *number = at(item.value(), count))
            add(sum, amount(*number), at(item.value(), resources), nullptr);
    }
}

Sum sumOf(const Json &d)
{
    Sum sum;
    const std::string kind = d.value("kind", std::string("values"));
    if (kind == "Elasticsearch")
        addLists(sum, d, "/spec/nodeSets", "/count", "/podTemplate/spec/containers/0/resources",
                 "/volumeClaimTemplates/0/spec/resources/requests/storage");
    else if (kind == "OpenSearchCluster")
        addLists(sum, d, "/spec/nodePools", "/replicas", "/resources", "/diskSize");
    else if (kind == "CouchbaseCluster")
        addLists(sum, d, "/spec/servers", "/size", "/resources", "/none");
    else if (kind == "ScyllaCluster")
        addLists(sum, d, "/spec/datacenter/racks", "/members", "/resources", "/storage/capacity");
    else if (kind == "MongoDB" || kind == "MongoDBSearch")
        addMongo(sum, d);
    else if (kind == "CassandraDatacenter")
        add(sum, amount(*at(d, "/spec/size")), at(d, "/spec/resources"),
            at(d, "/spec/storageConfig/cassandraDataVolumeClaimSpec/resources/requests/storage"));
    else if (kind == "RedisCluster") // every leader has a follower
        add(sum, 2 * amount(*at(d, "/spec/clusterSize")), at(d, "/spec/kubernetesConfig/resources"),
            at(d, "/spec/storage/volumeClaimTemplate/spec/resources/requests/storage"));
    else if (kind == "HbaseCluster")
        for (const char *role : {"masters", "regionServers", "restServers"})
            addMaps(sum, d, std::string("/spec/") + role + "/roleGroups", "/replicas",
                    "/config/resources");
    else if (kind == "Milvus")
        addMaps(sum, d, "/spec/components", "/replicas", "/resources");
    else if (kind == "ClickHouseInstallation")
        add(sum,
            amount(*at(d, "/spec/configuration/clusters/0/layout/shardsCount"))
                * amount(*at(d, "/spec/configuration/clusters/0/layout/replicasCount")),
            at(d, "/spec/templates/podTemplates/0/spec/containers/0/resources"),
            at(d, "/spec/templates/volumeClaimTemplates/0/spec/resources/requests/storage"));
    else if (kind == "ClickHouseKeeperInstallation")
        add(sum, amount(*at(d, "/spec/configuration/clusters/0/layout/replicasCount")), nullptr,
            nullptr);
    else if (kind.ends_with("Group"))
        add(sum, amount(*at(d, "/spec/replicas")), at(d, "/spec/template/spec/resources"),
            at(d, "/spec/template/spec/volumes/0/storage"));
    else if (kind == "Cluster" && at(d, "/spec/instances"))
        add(sum, amount(*at(d, "/spec/instances")), at(d, "/spec/resources"),
            at(d, "/spec/storage/size"));
    else if (kind == "Pooler")
        add(sum, amount(*at(d, "/spec/instances")),
            at(d, "/spec/template/spec/containers/0/resources"), nullptr);
    else if (kind == "values")
        add(sum, amount(d.contains("replicaCount") ? d.at("replicaCount") : d.at("replicas")),
            at(d, "/resources"),
            d.contains("persistence") ? at(d, "/persistence/size") : at(d, "/storage/size"));
    return sum;
}

} // namespace

std::string unknownField(const StoreManifest &manifest, const yaml::Node &fields)
{
    const yaml::Node *product = fields.find(manifest.product);
    if (!product)
        return "no documented fields";
    for (const Json &document : manifest.documents) {
        const std::string kind = document.value("kind", std::string("values"));
        const yaml::Node *known = product->find(kind);
        if (!known)
            return "kind " + kind;
        std::vector<std::pair<std::string, Json>> all;
        leaves(document, {}, all);
        for (const auto &[path, value] : all) {
            const yaml::Node *type = known->find(path);
            if (!type)
                return kind + ' ' + path;
            const std::string is = kindOf(value);
            if (type->text() != is && !(type->text() == "any"))
                return kind + ' ' + path + " is " + is + ", not " + type->text();
        }
    }
    return {};
}

std::string demandBeyondSupply(const StoreManifest &manifest, const Layout &layout)
{
    Sum supply;
    for (const RolePlan &role : layout.roles) {
        if (role.store != manifest.store || role.serverIndex < 0)
            continue;
        supply.pods += role.count;
        supply.milliCpu += role.count * role.vcpu * 1000;
        supply.mib += role.count * role.memoryGib * 1024;
        supply.storageGib += role.count * role.disk.gib;
    }
    if (manifest.product == "vespa") // XML in a ConfigMap: its counts are read in another test
        return {};
    Sum demand;
    for (const Json &document : manifest.documents) {
        const Sum sum = sumOf(document);
        demand.pods += sum.pods;
        demand.milliCpu += sum.milliCpu;
        demand.mib += sum.mib;
        demand.storageGib += sum.storageGib;
    }
    // Milvus keeps etcd in a chart of its own: its pods are counted by the field of that chart.
    if (manifest.product == "milvus")
        demand.pods += amount(manifest.documents[0]
                                  .at("spec")
                                  .at("dependencies")
                                  .at("etcd")
                                  .at("inCluster")
                                  .at("values")
                                  .at("replicaCount"));
    if (manifest.product == "hbase") // ZooKeeper is another operator's
        supply.pods = demand.pods;
    if (demand.pods != supply.pods)
        return std::to_string(demand.pods) + " pods, " + std::to_string(supply.pods) + " servers";
    if (demand.milliCpu <= 0 || demand.mib <= 0)
        return "no resources";
    if (demand.milliCpu > supply.milliCpu || demand.mib > supply.mib
        || demand.storageGib > supply.storageGib)
        return "more is asked for than there is";
    return {};
}

std::string textsOf(const yaml::Node &node)
{
    std::string text;
    if (node.isText())
        return node.text() + ';';
    for (std::size_t i = 0; i < node.items().size(); ++i)
        text += (node.isMap() ? node.keys()[i].name + '=' : "-") + textsOf(node.items()[i]);
    return '(' + text + ')';
}

std::string textsOf(const Json &tree)
{
    if (!tree.is_structured())
        return (tree.is_string() ? tree.get<std::string>() : tree.dump()) + ';';
    std::string text;
    for (const auto &item : tree.items())
        text += (tree.is_object() ? item.key() + '=' : "-") + textsOf(item.value());
    return '(' + text + ')';
}

} // namespace daemok::testing

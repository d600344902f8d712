// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/manifest.h"

#include "core/export/yamldocument.h"
#include "core/quantity/numbers.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace daemok {
namespace {

using Json = nlohmann::ordered_json;

struct Problem
{
    Place place;
    std::string name;
};

/// A role of the store with the product's own id of its node type.
struct DeployedRole
{
    const RolePlan *role = nullptr;
    std::string type;
};

std::string lowerId(std::string text)
{
    std::replace(text.begin(), text.end(), '_', '-');
    return text;
}

std::vector<DeployedRole> rolesOf(const Layout &layout, const StorePlan &store,
                                  const Product &product)
{
    std::vector<DeployedRole> roles;
    const auto deployment =
        std::find_if(product.deployments.begin(), product.deployments.end(),
                     [&](const Deployment &each) { return each.id == store.deployment; });
    if (deployment == product.deployments.end())
        return roles;
    for (const RolePlan &role : layout.roles) {
        if (role.store != store.id || role.serverIndex < 0 || role.count <= 0)
            continue;
        const auto type =
            std::find_if(deployment->nodeTypes.begin(), deployment->nodeTypes.end(),
                         [&](const NodeType &each) { return each.name == role.name; });
        if (type != deployment->nodeTypes.end())
            roles.push_back({&role, type->id});
    }
    return roles;
}

/// Fills a tree in for one store.
class Filler
{
public:
    Filler(const Layout &layout, const StorePlan &store, const StoreForm &form, double podShare,
           std::vector<DeployedRole> roles)
        : m_layout(layout),
          m_store(store),
          m_form(form),
          m_podShare(podShare),
          m_roles(std::move(roles))
    {}

    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

    /// Nothing where `$if` or `$role` leaves it out.
    std::optional<Json> fill(const yaml::Node &node)
    {
        if (node.isMap())
            return fillMap(node);
        if (node.isList())
            return fillList(node);
        return node.isNull() ? Json(Json::object()) : value(node);
    }

private:
    const DeployedRole *find(const std::string &type) const
    {
        const auto found =
            std::find_if(m_roles.begin(), m_roles.end(),
                         [&](const DeployedRole &role) { return role.type == type; });
        return found == m_roles.end() ? nullptr : &*found;
    }

    bool holds(const std::string &condition) const
    {
        if (condition == "zones")
            return m_layout.zones > 1;
        if (condition == "role.storage")
            return m_role && m_role->role->disk.gib > 0;
        return find(condition) != nullptr;
    }

    std::optional<Json> fillMap(const yaml::Node &node)
    {
        const yaml::Node *condition = node.find("$if");
        if (condition && !holds(condition->text()))
            return std::nullopt;
        const DeployedRole *outer = m_role;
        if (const yaml::Node *role = node.find("$role")) {
            m_role = find(role->text());
            if (!m_role) {
                m_role = outer;
                return std::nullopt;
            }
        }
        if (const yaml::Node *single = node.find("$value")) {
            auto filled = fill(*single);
            m_role = outer;
            return filled;
        }
        Json map = Json::object();
        for (std::size_t i = 0; i < node.keys().size(); ++i) {
            const std::string &key = node.keys()[i].name;
            if (key.starts_with('$'))
                continue;
            if (auto filled = fill(node.items()[i]))
                map[key] = std::move(*filled);
        }
        m_role = outer;
        return map;
    }

    Json fillList(const yaml::Node &node)
    {
        Json list = Json::array();
        for (const yaml::Node &item : node.items()) {
            const yaml::Node *loop = item.isMap() ? item.find("$for") : nullptr;
            if (!loop)
                append(list, item);
            else if (loop->isText())
                eachZone(list, item);
            else
                eachRole(list, item, *loop);
        }
        return list;
    }

    void append(Json &list, const yaml::Node &item)
    {
        if (auto filled = fill(item))
            list.push_back(std::move(*filled));
    }

    void eachRole(Json &list, const yaml::Node &item, const yaml::Node &types)
    {
        const DeployedRole *outer = m_role;
        for (const yaml::Node &type : types.items()) {
            m_role = find(type.text());
            if (m_role)
                append(list, item);
        }
        m_role = outer;
    }

    void eachZone(Json &list, const yaml::Node &item)
    {
        for (m_zone = 1; m_zone <= m_layout.zones; ++m_zone)
            append(list, item);
        m_zone = 0;
    }

    // A whole ${...} keeps its type; inside other text it is text.
    Json value(const yaml::Node &node)
    {
        const std::string &text = node.text();
        if (text.starts_with("${") && text.find('}') == text.size() - 1)
            return variable(text.substr(2, text.size() - 3), node.place());
        std::string out;
        std::size_t at = 0;
        for (std::size_t open = text.find("${"); open != std::string::npos;
             open = text.find("${", at)) {
            const std::size_t close = text.find('}', open);
            if (close == std::string::npos)
                break;
            out += text.substr(at, open - at);
            const Json part = variable(text.substr(open + 2, close - open - 2), node.place());
            out += part.is_string() ? part.get<std::string>() : part.dump();
            at = close + 1;
        }
        out += text.substr(at);
        return at == 0 ? plain(out) : Json(out);
    }

    static Json plain(const std::string &text)
    {
        if (text == "true" || text == "false")
            return text == "true";
        const auto number = parseNumber(text);
        const bool whole = number && *number == std::floor(*number) && std::abs(*number) < 1e9;
        return whole ? Json(static_cast<int>(*number)) : Json(text);
    }

    Json variable(const std::string &name, const Place &place)
    {
        if (name == "name")
            return "daemok-" + lowerId(m_store.id);
        if (name == "zones")
            return m_layout.zones;
        if (name == "copies")
            return m_store.copies;
        if (name.starts_with("role."))
            return roleVariable(name.substr(5), place);
        if (const std::size_t colon = name.find(':'); colon != std::string::npos) {
            const DeployedRole *outer = m_role;
            m_role = find(name.substr(0, colon));
            Json value = roleVariable(name.substr(colon + 1), place);
            m_role = outer;
            return value;
        }
        if (name == "zone.name" && m_zone > 0)
            return "zone-" + std::to_string(m_zone);
        if (name == "zone.count" && m_zone > 0 && m_role)
            return inZone(m_role->role->count);
        return unknown(name, place);
    }

    int inZone(int count) const
    {
        return count / m_layout.zones + (m_zone <= count % m_layout.zones ? 1 : 0);
    }

    Json roleVariable(const std::string &name, const Place &place)
    {
        if (!m_role)
            return unknown("role." + name, place);
        const RolePlan &role = *m_role->role;
        constexpr double kMilli = 1000;
        constexpr double kMib = 1024;
        if (name == "id")
            return lowerId(m_role->type);
        if (name == "count")
            return role.count;
        if (name == "groups")
            return std::max(1, role.count / std::max(1, m_store.copies));
        if (name == "cpu")
            return std::to_string(static_cast<int>(role.vcpu * kMilli * m_podShare)) + 'm';
        if (name == "memory")
            return std::to_string(static_cast<int>(role.memoryGib * kMib * m_podShare)) + "Mi";
        if (name == "vcpu")
            return static_cast<int>(role.vcpu * m_podShare);
        if (name == "gib")
            return static_cast<int>(role.memoryGib * m_podShare);
        if (name == "disk")
            return static_cast<int>(role.disk.gib);
        if (name == "heap") // half of what the pod has
            return std::to_string(static_cast<int>(role.memoryGib * kMib * m_podShare / 2));
        if (name == "storage")
            return std::to_string(static_cast<long long>(std::floor(role.disk.gib))) + "Gi";
        const auto type = m_form.nodeTypes.find(m_role->type);
        const yaml::Node *more = type == m_form.nodeTypes.end() ? nullptr : type->second.find(name);
        return more ? fill(*more).value_or(Json()) : unknown("role." + name, place);
    }

    Json unknown(const std::string &name, const Place &place)
    {
        if (!m_problem)
            m_problem = Problem{place, name};
        return Json();
    }

    const Layout &m_layout;
    const StorePlan &m_store;
    const StoreForm &m_form;
    double m_podShare;
    std::vector<DeployedRole> m_roles;
    const DeployedRole *m_role = nullptr;
    int m_zone = 0;
    std::optional<Problem> m_problem;
};

bool isExisting(const StorePlan &store)
{
    return store.purposes.size() == 1 && store.purposes.front() == Purpose::Existing;
}

Json managedDocument(const Layout &layout, const StorePlan &store)
{
    Json units = Json::object();
    for (const ManagedUnits &each : layout.managed) {
        if (each.store == store.id)
            units[std::string(each.unit)] = std::ceil(each.quantity);
    }
    return units;
}

const char *const kStatus[] = {"verified", "excerpt", "copy", "derived", "unverified", "assumed"};

std::string commentOf(const StoreManifest &manifest, const Catalog &catalog,
                      const ManifestForms &forms)
{
    const Product *product = catalog.findProduct(manifest.product);
    std::string text = yamlComment("Store " + manifest.store + ": "
                                   + (product ? product->name : manifest.product));
    if (manifest.documents.empty())
        return text + yamlComment("Not deployed from here: " + manifest.missing);
    if (product && !product->manifest.artefact.empty()) {
        const Source &source = product->manifest.source;
        const auto entry = catalog.sources.find(source.key);
        text += yamlComment("Form: " + product->manifest.artefact + ", " + product->manifest.api);
        text += yamlComment("Its fields were read in: "
                            + (entry == catalog.sources.end()
                                   ? source.key
                                   : entry->second.title + ", " + entry->second.address)
                            + " (" + kStatus[static_cast<std::size_t>(source.status)]
                            + "); it was not checked against the published schema.");
        if (!product->manifest.note.empty())
            text += yamlComment(product->manifest.note);
    }
    const auto form = forms.forms.find(manifest.product);
    if (form != forms.forms.end()) {
        for (const std::string &line : form->second.leftToYou)
            text += yamlComment("To fill in: " + line);
    }
    return text;
}

} // namespace

Result<std::vector<StoreManifest>> manifestsOf(const Layout &layout, const Catalog &catalog,
                                               const ManifestForms &forms)
{
    std::vector<StoreManifest> manifests;
    for (const StorePlan &store : layout.stores) {
        StoreManifest manifest{store.id, store.product, {}, {}};
        const Product *product = catalog.findProduct(store.product);
        const auto form = forms.forms.find(store.product);
        if (isExisting(store))
            manifest.missing = "existing";
        else if (!product)
            manifest.missing = "local_model";
        else if (product->managed)
            manifest.missing = "managed_elsewhere: " + managedDocument(layout, store).dump();
        else if (form == forms.forms.end())
            manifest.missing = "no_form";
        if (manifest.missing.empty()) {
            Filler filler(layout, store, form->second, forms.podShare,
                          rolesOf(layout, store, *product));
            for (const yaml::Node &document : form->second.documents.items()) {
                if (auto filled = filler.fill(document))
                    manifest.documents.push_back(std::move(*filled));
            }
            if (filler.problem())
                return Error{ErrorId::Inconsistent,
                             filler.problem()->place,
                             {"${" + filler.problem()->name + "}", "nothing fills it"}};
        }
        manifests.push_back(std::move(manifest));
    }
    return manifests;
}

Result<std::string> manifestText(const Plan &plan, const Layout &layout, const ManifestForms &forms,
                                 const std::string &project)
{
    const auto manifests = manifestsOf(layout, *plan.catalog, forms);
    if (!manifests)
        return manifests.error();
    std::string text = yamlComment("Daemok: deployment of " + project + ", scenario "
                                   + plan.scenario + ", catalogue " + plan.catalog->version);
    text += yamlComment("A pod asks for " + formatNumber(forms.podShare)
                        + " of its server's CPU and memory: " + forms.podShareReason);
    text += yamlComment("One pod on one server; servers by role:");
    for (const RolePlan &role : layout.roles) {
        if (role.serverIndex >= 0 && role.count > 0)
            text +=
                yamlComment("  " + role.store + ", " + role.name + ": " + std::to_string(role.count)
                            + " x " + role.instance + " (" + formatNumber(role.vcpu) + " vCPU, "
                            + formatNumber(role.memoryGib) + " GiB)");
    }
    for (const StoreManifest &manifest : *manifests) {
        text += '\n' + commentOf(manifest, *plan.catalog, forms);
        for (const Json &document : manifest.documents)
            text += "---\n" + yamlDocument(document);
    }
    return text;
}

} // namespace daemok

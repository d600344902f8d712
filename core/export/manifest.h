// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "core/quantity/result.h"
#include "core/quantity/yamlnode.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace daemok {

/// How a product is deployed, as data (resources/manifests/PRODUCT.yaml): trees of the documented form with places
/// to fill in. In a text, ${NAME} is a value: name, product, zones, copies, groups, and of a role role.id,
/// role.count, role.groups, role.cpu, role.memory, role.storage, role.WORD of `node_types`; of a zone zone.name,
/// zone.count. Keys of a map: `$for` (node types, or "zones") repeats an item of a list, `$role` stands in a role,
/// `$if` leaves out what has no such node type ("zones": one zone, "role.storage": no disk).
struct StoreForm
{
    std::string product;
    yaml::Node documents;                        ///< list of trees
    std::map<std::string, yaml::Node> nodeTypes; ///< further values of a role, by node type
    std::vector<std::string> leftToYou;          ///< what the reader still fills in
};

/// Forms by product, and what they share.
struct ManifestForms
{
    std::map<std::string, StoreForm> forms;
    double podShare =
        0.9; ///< of a server's CPU and memory that its pod asks for; the rest is the system's
    std::string podShareReason;
};
[[nodiscard]] Result<ManifestForms> loadManifestForms(const std::filesystem::path &folder);

/// What is deployed of one store.
struct StoreManifest
{
    std::string store;
    std::string product;
    std::vector<nlohmann::ordered_json> documents; ///< empty: `missing` says why
    std::string missing; ///< no_form, managed_elsewhere, existing, local_model
};

/// Of every store of the layout, in its order. Inconsistent names a place in a form that nothing fills.
[[nodiscard]] Result<std::vector<StoreManifest>>
manifestsOf(const Layout &layout, const Catalog &catalog, const ManifestForms &forms);

/// The same as one YAML stream, a comment before each document: where its form comes from, how well it was read, what
/// is left to fill in. `project` and `scenario` may hold anything.
[[nodiscard]] Result<std::string> manifestText(const Plan &plan, const Layout &layout,
                                               const ManifestForms &forms,
                                               const std::string &project);

} // namespace daemok

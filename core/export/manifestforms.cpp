// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/manifest.h"
#include "core/quantity/yamlfields.h"
#include "core/quantity/yamlreader.h"

#include <algorithm>

namespace daemok {
namespace {

constexpr std::string_view kFormSchema = "daemok.manifest_form/1";
constexpr std::string_view kCommon = "common.yaml";

Error wrongSchema(const yaml::Node &node, const std::string &schema)
{
    return Error{ErrorId::WrongSchema, node.place(), {schema, std::string(kFormSchema)}};
}

Result<Done> readCommon(const yaml::Node &node, ManifestForms &forms)
{
    yaml::Fields fields(node);
    std::string schema;
    fields.text("schema", schema);
    fields.number("pod_share", forms.podShare, yaml::kShare);
    fields.text("pod_share_reason", forms.podShareReason);
    if (auto done = fields.finish(); !done)
        return done;
    return schema == kFormSchema ? Result<Done>(Done{}) : wrongSchema(node, schema);
}

Result<StoreForm> readForm(const yaml::Node &node)
{
    yaml::Fields fields(node);
    StoreForm form;
    std::string schema;
    fields.text("schema", schema);
    fields.text("product", form.product);
    fields.maybeTexts("left_to_you", form.leftToYou);
    if (const yaml::Node *types = fields.maybeMap("node_types")) {
        for (std::size_t i = 0; i < types->keys().size(); ++i)
            form.nodeTypes.emplace(types->keys()[i].name, types->items()[i]);
    }
    const yaml::Node *documents = fields.need("documents");
    if (documents && !documents->isList())
        fields.fail({ErrorId::WrongType, documents->place(), {"documents", "list"}});
    if (auto done = fields.finish(); !done)
        return done.error();
    if (schema != kFormSchema)
        return wrongSchema(node, schema);
    form.documents = *documents;
    return form;
}

} // namespace

Result<ManifestForms> loadManifestForms(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code problem;
    for (const auto &entry : std::filesystem::directory_iterator(folder, problem)) {
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    }
    if (problem)
        return Error{
            ErrorId::FileNotReadable, Place{folder.string()}, {folder.string(), problem.message()}};
    std::sort(files.begin(), files.end());
    ManifestForms forms;
    for (const std::filesystem::path &file : files) {
        const auto node = yaml::parseFile(file);
        if (!node)
            return node.error();
        if (file.filename() == kCommon) {
            if (auto done = readCommon(*node, forms); !done)
                return done.error();
            continue;
        }
        auto form = readForm(*node);
        if (!form)
            return form.error();
        forms.forms.emplace(form->product, std::move(form).value());
    }
    return forms;
}

} // namespace daemok

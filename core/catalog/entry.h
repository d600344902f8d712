// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/quantity/yamlfields.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::catalogfile {

constexpr std::string_view kSchema = "daemok.catalog/1";

/// What every entry of one file shares. The first error is kept; readers go on with defaults after it.
struct Context
{
    const std::map<std::string, SourceEntry> &sources;
    std::string asOf;   ///< of entries without their own
    std::string newest; ///< newest as_of met
    std::optional<Error> error;

    void fail(Error e)
    {
        if (!error)
            error = std::move(e);
    }
    void keep(const Result<Done> &done)
    {
        if (!done)
            fail(done.error());
    }
};

/// ISO 8601 year, month or day.
[[nodiscard]] bool isDate(std::string_view text);

/// WrongSchema or NewerSchema unless `schema: daemok.catalog/1`.
void readSchema(yaml::Fields &fields, Context &context);

/// `source` (a known key), `status` and, where it differs from the file's, `as_of`.
[[nodiscard]] Source readSource(yaml::Fields &fields, Context &context);

/// Known key, else UnknownReference at `place`.
void checkSource(const std::string &key, std::string_view field, const Place &place,
                 Context &context);

[[nodiscard]] Figure figure(double value, const Source &source);

[[nodiscard]] std::optional<Status> statusFromName(std::string_view name);

/// List of operation or role-kind names; an unknown one is NotOneOf.
[[nodiscard]] std::vector<Operation> readOperations(yaml::Fields &fields, std::string_view key,
                                                    Context &context);
[[nodiscard]] std::vector<RoleKind> readRoleKinds(yaml::Fields &fields, std::string_view key,
                                                  Context &context);

/// The figure of one rule: value in the kind's range, unit as the kind says, source.
[[nodiscard]] Figure readRule(Rule rule, yaml::Fields &fields, Context &context,
                              const Source &source);
/// The kind a key names, else UnknownKey with the nearest.
[[nodiscard]] std::optional<Rule> readRuleKind(const yaml::Node::Key &key, const yaml::Node &map,
                                               Context &context);

} // namespace daemok::catalogfile

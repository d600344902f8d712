// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pattern/pattern.h"
#include "core/project/placementsettings.h"
#include "core/tta/sheet.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace daemok {

struct LoggedReuse;

using Presets = std::map<std::string, std::shared_ptr<const Preset>>;

struct Scenario
{
    std::string name;
    UsagePattern pattern;
    std::shared_ptr<const LoggedReuse> callLog; ///< what was measured for it; null without a log
    tta::Choice tta; ///< of the Korean sizing guide; all scenarios of a project use one edition
    std::map<AnswerId, Place>
        places; ///< where its own answers stand in the file read; for messages only
};

/// A project file (schema daemok.project/1): scenarios, the user's tables. A value type.
struct Project
{
    std::string appVersion;
    std::string catalogVersion, catalogSha256; ///< of the catalogue it was last planned with
    std::string client;
    std::string language = "ko";     ///< ko, en, ja
    std::vector<Scenario> scenarios; ///< never empty
    UserTables tables;
    PlacementSettings placement; ///< `devices:` and `placement:`
    std::string
        devices; ///< the text of `devices:` where it is a list, kept verbatim until a person describes devices; else empty

    [[nodiscard]] const Scenario *find(std::string_view scenarioName) const; ///< empty name = first
};

/// Errors carry file, line and column. A newer schema is refused (NewerSchema), a file without its last line is
/// FileCutOff, unknown and duplicate keys name the nearest known one.
Result<Project> readProject(std::string_view text, const std::string &fileName,
                            const Presets &presets);
Result<Project> loadProject(const std::filesystem::path &file, const Presets &presets);
/// YAML made to be read and diffed; readProject(writeProject(p)) == p.
[[nodiscard]] std::string writeProject(const Project &project);
/// Atomic: temporary file beside it, fsync, rename. The old file stays whole on any failure.
Result<Done> saveProject(const Project &project, const std::filesystem::path &file);

/// `daemok new PRESET`: a project with one scenario whose answers are all unknown.
Result<Project> newProject(std::string_view presetId, const Presets &presets);

/// `--set PATH=VALUE` on the first scenario: answers.burst=2, answers.burst.high=3,
/// answers.reread_mix.key=0.8 (the others are rescaled to sum 1), goals.lookup_p99_ms=20, lists by comma.
/// preset=faq exchanges the preset. An answer is replaced whole by that value (no range), one end changes where .low, .likely or .high is named.
/// An empty value makes an answer unknown (all six parts of the mix at once) and removes a goal; [] is the empty list.
Result<Done> setByPath(Project &project, std::string_view assignment, const Presets &presets);

/// The first product, provider, region or model name of a scenario that the catalogue does not know, with its place.
/// The existing database may be any product: one without facts is planned with a stand-in.
Result<Done> checkAgainst(const Project &project, const Catalog &catalog);

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <string>

namespace daemok::testing {

inline const Presets &presets()
{
    static const Presets shipped = [] {
        auto loaded = loadPresets(DAEMOK_RESOURCES "/presets");
        return loaded ? std::move(*loaded) : Presets();
    }();
    return shipped;
}

inline Result<Project> read(const std::string &text)
{
    return readProject(text, "p.daemok.yaml", presets());
}

/// A project file with `answers` lines (6 blanks deep) and root level `tables` lines.
inline std::string projectText(const std::string &answers = {}, const std::string &tables = {})
{
    return "schema: daemok.project/1\nscenarios:\n  - name: base\n    preset: chatbot\n"
           + (answers.empty() ? std::string() : "    answers:\n" + answers) + tables
           + "end: daemok.project\n";
}

} // namespace daemok::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/report/printable.h"

#include <QString>

#include <filesystem>
#include <string>

namespace daemok::ui {

/// The text that travels inside a report: the file as it lies on the disk where it says what `project` says, so that
/// comments and order survive; else the project written anew.
[[nodiscard]] std::string projectText(const Project &project, const std::filesystem::path &file,
                                      const Presets &presets);

/// The name of the attachment: ASCII, safe in every folder, ends in ".daemok.yaml".
[[nodiscard]] std::string attachmentName(const QString &projectFile);

/// Puts project and plan into the source, and their SHA-256 into its heading. The source has its heading and plan.
void carryFiles(ReportSource &source, std::string project);

} // namespace daemok::ui

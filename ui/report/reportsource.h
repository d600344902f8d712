// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/report/dossierdata.h"
#include "ui/report/printable.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace daemok::ui {

/// The text that travels inside a report: the file as it lies on the disk where it says what `project` says, so that
/// comments and order survive; else the project written anew.
[[nodiscard]] std::string projectText(const Project &project, const std::filesystem::path &file,
                                      const Presets &presets);

/// The name of the attachment: ASCII, safe in every folder, ends in ".daemok.yaml".
[[nodiscard]] std::string attachmentName(const QString &projectFile);

/// What the long editions say beside the plan and what takes its time: reuse against retention,
/// the futures, the months, own servers beside rented ones.
/// Pure; may run on another thread.
struct ReportStudies
{
    std::shared_ptr<const ReuseReport> reuse;
    std::shared_ptr<const planner::RiskStudy> risk;
    std::shared_ptr<const planner::Growth> growth;
    std::shared_ptr<const planner::OwnBesideCloud> beside; ///< null where nobody has own servers
};
[[nodiscard]] ReportStudies reportStudies(const UsagePattern &pattern, const Plan &plan,
                                          std::shared_ptr<const LoggedReuse> log,
                                          const std::stop_token &stop = {});

/// Puts them into the source of a long edition.
void addStudies(ReportSource &source, const ReportStudies &studies);

/// What the rules of the pre-submission check find.
[[nodiscard]] std::vector<Finding> findingsOf(const ReportSource &source, const Project &project,
                                              const DossierData &data);

/// Puts project and plan into the source, and their SHA-256 into its heading. The source has its heading and plan.
void carryFiles(ReportSource &source, std::string project);

} // namespace daemok::ui

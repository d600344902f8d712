// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/plandigest.h"
#include "core/planner/futures/risk.h"
#include "core/planner/growth/growth.h"
#include "core/planner/ownbesidecloud.h"
#include "core/report/reportmodel.h"
#include "core/report/submission.h"
#include "core/tta/sheet.h"
#include "ui/report/reportfonts.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace daemok::ui {

/// What travels inside the PDF, byte for byte.
struct CarriedFiles
{
    std::string name; ///< of the project's attachment
    std::string project;
    std::string plan;
};

/// What a report is made of.
struct ReportSource
{
    ReportEdition edition = ReportEdition::Summary;
    ReportHeading heading;
    UsagePattern pattern;
    std::shared_ptr<const Plan> plan;                        ///< never null
    std::shared_ptr<const ReuseReport> reuse{};              ///< with its section; null: without
    std::shared_ptr<const planner::RiskStudy> risk{};        ///< of a long edition; null: without
    std::shared_ptr<const planner::Growth> growth{};         ///< of a long edition; null: without
    std::shared_ptr<const planner::OwnBesideCloud> beside{}; ///< of a long edition; null: without
    tta::Choice tta{};                                       ///< of the Korean sizing guide
    std::vector<Finding> findings{};                         ///< of the pre-submission check
    std::set<ChapterId> hidden{};         ///< chapters of a long edition that are left out
    CarriedFiles carried{};               ///< empty: nothing travels inside
    std::optional<PlanDigest> previous{}; ///< the plan of the report before this one
};

/// The same with every word that a client or a table of theirs may have written (client, names of servers and
/// models, choices) printable in the report's fonts; names longer than a line or two end with an ellipsis. Characters that
/// are not printable are added to `missing`.
[[nodiscard]] ReportSource printableSource(const ReportSource &source, const ReportFonts &fonts,
                                           QStringList &missing);

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"
#include "ui/report/reportfonts.h"

namespace daemok::ui {

/// What a report is made of.
struct ReportSource
{
    ReportEdition edition = ReportEdition::Summary;
    ReportHeading heading;
    UsagePattern pattern;
    std::shared_ptr<const Plan> plan;           ///< never null
    std::shared_ptr<const ReuseReport> reuse{}; ///< with its section; null: without
};

/// The same with every word that a client or a table of theirs may have written (client, names of servers and
/// models, choices) printable in the report's fonts. Characters that are not are added to `missing`.
[[nodiscard]] ReportSource printableSource(const ReportSource &source, const ReportFonts &fonts,
                                           QStringList &missing);

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pdffile.h"
#include "ui/report/reportdocument.h"
#include "ui/report/reportsource.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace daemok::ui::fixture {

inline constexpr const char *kReportLanguages[] = {"ko", "en", "ja"};

/// A planned project with the studies of a long edition.
struct PlannedReport
{
    Project project;
    std::shared_ptr<const Plan> plan;
    ReportStudies studies;
};
/// Of a preset or "sample"; made once for a test program.
const PlannedReport &plannedReport(const QString &name);
PlannedReport planned(Project project);

/// Fonts and built translations of every language; empty where a file of them cannot be read.
std::map<QString, ReportSetting> reportSettings();

ReportSource reportSource(const PlannedReport &planned, ReportEdition edition,
                          const ReportSetting &setting);

/// Sets and writes a report. Null where that fails.
std::shared_ptr<const ReportDocument>
writeReport(const ReportSource &source, const ReportSetting &setting, const QString &path);

/// The figures and words of the plan that an edition must show and the file at `path` does not have, as text that
/// can be copied; empty where all are there. At least 40 are asked for.
QString missingFigures(const ReportSource &source, const ReportSetting &setting,
                       const QString &path);

/// The first thing that is wrong with the pages of a long edition: number, size, a nearly empty page, a word outside
/// the margins, a raster image, a font that is not embedded or has no characters, more than 2 MB. Empty: none.
QString pageFault(const ReportDocument &document, const QString &path);

} // namespace daemok::ui::fixture

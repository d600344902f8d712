// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/calibrationcommand.h"
#include "app/calllogcommand.h"
#include "app/comparecommand.h"
#include "app/devices/labcommand.h"
#include "app/devices/probecommand.h"
#include "app/filewriter.h"
#include "app/labels.h"
#include "app/planning.h"
#include "app/report/calllogreport.h"
#include "app/report/explainreport.h"
#include "app/report/planreport.h"
#include "app/reportcommand.h"
#include "app/resources.h"
#include "app/reversecommand.h"
#include "app/simulatecommand.h"
#include "app/terminal.h"
#include "core/export/calllogjson.h"
#include "core/export/drawiodiagram.h"
#include "core/export/explainjson.h"
#include "core/export/loadtest.h"
#include "core/export/manifest.h"
#include "core/export/plandigest.h"
#include "core/export/svgdiagram.h"
#include "core/figure/diagramlayout.h"
#include "core/planner/growth/growth.h"
#include "core/quantity/nearest.h"
#include "core/quantity/textfile.h"
#include "ui/state/studiodata.h"
#include "ui/text/calllogtext.h"
#include "ui/text/changetext.h"
#include "ui/text/diagramtext.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"
#include "ui/text/reasontext.h"
#include "ui/text/verdicttext.h"

#include <nlohmann/json.hpp>

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace daemok::app {
namespace {

ExitCode failed(const Error &error)
{
    Terminal::note(ui::ErrorText::withPlace(error));
    return exitCode(error.id);
}

ExitCode finished(Terminal &terminal, ExitCode code)
{
    if (terminal.finish())
        return code;
    return failed(
        Error{ErrorId::FileNotWritable, {}, {"standard output", "disk full or pipe closed"}});
}

// The reasons, for those who read only standard error.
void noteNothingFits(const Plan &plan, const UsagePattern &pattern)
{
    const ui::Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
    Terminal::note(ui::VerdictText::headline(plan, format) + u' '
                   + ui::VerdictText::promise(plan, pattern, format));
}

ExitCode verdictCode(const Plan &plan)
{
    return plan.recommended ? ExitCode::Done : ExitCode::No;
}

// Of a project that came out of a report: whether it is what the report was made from, and what is different now.
void noteRestored(const Arguments &arguments, const Assignment &assignment, const Plan &plan)
{
    if (!assignment.restored)
        return;
    const ui::Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
    if (!assignment.restored->projectIntact)
        Terminal::note(ui::ChangeText::projectAltered());
    if (!assignment.restored->planIntact)
        Terminal::note(ui::ChangeText::planAltered());
    const auto before = readPlanDocument(assignment.restored->plan);
    if (before)
        Terminal::note(ui::ChangeText::restored(
            QFileInfo(QString::fromStdString(arguments.project)).fileName(),
            changesBetween(*before, digestOf(plan, DAEMOK_VERSION)), format));
}

ExitCode runPlan(const Arguments &arguments, const Assignment &assignment)
{
    const Plan plan = planOf(assignment);
    noteRestored(arguments, assignment, plan);
    const UsagePattern &pattern = assignment.scenario().pattern;
    Terminal terminal;
    if (arguments.json) {
        const auto growth = planner::growth(pattern, plan);
        writePlanJson(
            plan, headingOf(assignment, arguments.project),
            [&terminal](std::string_view piece) { terminal.write(piece); },
            growth ? &*growth : nullptr);
    } else {
        const QString name = QFileInfo(QString::fromStdString(arguments.project)).fileName();
        terminal.write(
            PlanReport(plan, pattern, name).page().text(Terminal::wantsColour(arguments.noColour)));
    }
    if (!plan.recommended)
        noteNothingFits(plan, pattern);
    return finished(terminal, verdictCode(plan));
}

ExitCode runExplain(const Arguments &arguments, const Assignment &assignment)
{
    const Plan plan = planOf(assignment);
    const UsagePattern &pattern = assignment.scenario().pattern;
    const auto explanation = planner::explain(pattern, plan, arguments.figure);
    if (!explanation && !plan.recommended) {
        noteNothingFits(plan, pattern);
        return ExitCode::No;
    }
    if (!explanation) {
        const ExitCode code = failed(explanation.error());
        if (const std::string like = nearest(arguments.figure, planner::figures(plan));
            !like.empty())
            Terminal::note(QStringLiteral("Did you mean %1 ?").arg(QString::fromStdString(like)));
        return code;
    }
    Terminal terminal;
    if (arguments.json)
        terminal.write(
            explainJson(*explanation).dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
            + "\n");
    else
        terminal.write(
            ExplainReport::page(*explanation).text(Terminal::wantsColour(arguments.noColour)));
    return finished(terminal, ExitCode::Done);
}

QString suffixOf(const std::string &file)
{
    return QFileInfo(QString::fromStdString(file)).suffix().toLower();
}

// Text is measured without fonts: there may be no display.
std::string exportedAs(const QString &suffix, const Plan &plan, const Assignment &assignment)
{
    if (suffix == QLatin1String("csv"))
        return billOfMaterials(*plan.recommended, *assignment.catalog, Labels::billOfMaterials());
    if (suffix == QLatin1String("js"))
        return k6Script(loadTestOf(plan, *plan.recommended), plan.scenario);
    if (suffix == QLatin1String("properties"))
        return ycsbProperties(loadTestOf(plan, *plan.recommended), plan.scenario);
    const ui::DiagramText words(ui::Format{QLocale(QLocale::English, QLocale::UnitedStates)});
    const DiagramSpec diagram =
        layoutDiagram(topologyOf(plan, *plan.recommended), words, estimatedWidth);
    if (suffix == QLatin1String("svg"))
        return svgDiagram(diagram);
    return drawioDiagram(diagram, assignment.scenario().name);
}

ExitCode runExport(const Arguments &arguments, const Assignment &assignment,
                   const std::filesystem::path &resources)
{
    const Plan plan = planOf(assignment);
    if (!plan.recommended) {
        noteNothingFits(plan, assignment.scenario().pattern);
        return ExitCode::No;
    }
    const QString suffix = suffixOf(arguments.out);
    std::string bytes;
    if (suffix == QLatin1String("yaml")) {
        const auto forms = loadManifestForms(resources / "manifests");
        if (!forms)
            return failed(forms.error());
        auto text = manifestText(plan, *plan.recommended, *forms,
                                 utf8(std::filesystem::path(arguments.project).filename()));
        if (!text)
            return failed(text.error());
        bytes = std::move(text).value();
    } else {
        bytes = exportedAs(suffix, plan, assignment);
    }
    if (const auto written = writeWhole(arguments.out, bytes); !written)
        return failed(written.error());
    return ExitCode::Done;
}

// What can be told from the name alone, before anything is read.
Result<Done> checkExportTarget(const std::string &file)
{
    const QString suffix = suffixOf(file);
    constexpr std::array kForms = {QLatin1String("csv"),    QLatin1String("svg"),
                                   QLatin1String("drawio"), QLatin1String("yaml"),
                                   QLatin1String("js"),     QLatin1String("properties")};
    if (std::find(kForms.begin(), kForms.end(), suffix) == kForms.end())
        return Error{ErrorId::Usage,
                     Place{file},
                     {"The ending chooses the form; allowed: .csv (bill of materials), .svg and "
                      ".drawio (diagram), .yaml (manifests), .js (k6 load test), .properties "
                      "(YCSB load test)."}};
    return checkTarget(file, true);
}

ExitCode copySample(const Arguments &arguments, const ui::StudioData &data)
{
    // Byte by byte: its comments carry the credit of the trace it was measured from.
    constexpr std::size_t largest = 1U << 20U;
    const auto text = readTextFile(data.sampleFile(), largest);
    if (!text)
        return failed(text.error());
    if (const auto written = writeWhole(arguments.out, *text); !written)
        return failed(written.error());
    return ExitCode::Done;
}

ExitCode runCallLog(const Arguments &arguments)
{
    const auto log = measureLog(arguments.callLog);
    if (!log)
        return failed(log.error());
    const auto today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    const auto answers = calllog::measuredAnswers(log->measurement, today);
    Terminal terminal;
    if (!arguments.json) {
        terminal.write(CallLogReport(log->format, log->measurement, answers)
                           .page()
                           .text(Terminal::wantsColour(arguments.noColour)));
        return finished(terminal, ExitCode::Done);
    }
    const ui::Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
    for (const calllog::Warning &warning : log->measurement.warnings)
        Terminal::note(ui::CallLogText::warning(warning, format));
    terminal.write(callLogJson(log->measurement, answers)
                       .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                   + "\n");
    return finished(terminal, ExitCode::Done);
}

ExitCode runReport(const Arguments &arguments, const Assignment &assignment,
                   const std::filesystem::path &resources)
{
    const auto code = writeReport(arguments, assignment, resources);
    return code ? *code : failed(code.error());
}

ExitCode runSimulation(const Arguments &arguments, const Assignment &assignment)
{
    const Plan plan = planOf(assignment);
    if (!plan.recommended) {
        noteNothingFits(plan, assignment.scenario().pattern);
        return ExitCode::No;
    }
    const auto code = runSimulate(arguments, plan);
    return code ? *code : failed(code.error());
}

ExitCode runNew(const Arguments &arguments, const ui::StudioData &data)
{
    if (const auto target = checkTarget(arguments.out, arguments.force); !target)
        return failed(target.error());
    if (arguments.preset == "sample")
        return copySample(arguments, data);
    Result<Project> project = newProject(arguments.preset, data.presets);
    if (!project)
        return failed(project.error());
    project->appVersion = DAEMOK_VERSION;
    project->catalogVersion = data.catalog->version;
    project->catalogSha256 = data.catalog->sha256;
    if (const auto written = writeWhole(arguments.out, writeProject(*project)); !written)
        return failed(written.error());
    return ExitCode::Done;
}

} // namespace

ExitCode runCommand(const Arguments &arguments)
{
    const std::filesystem::path folder = resourcesFolder(arguments.resources);
    ui::installLanguage(QString::fromStdString(utf8(folder)), QStringLiteral("en"));
    if (arguments.command == Command::CallLog)
        return runCallLog(arguments);
    if (arguments.command == Command::Probe)
        return runProbe(arguments);
    if (arguments.command == Command::Lab)
        return runLab(arguments, folder / "kernels");
    if (arguments.command == Command::Export) {
        if (const auto target = checkExportTarget(arguments.out); !target)
            return failed(target.error());
    }
    if (arguments.command == Command::Reverse) {
        if (arguments.reverse.budget <= 0 && arguments.reverse.nodes <= 0)
            return failed(Error{ErrorId::Usage, Place{"reverse"}, {"--budget MONEY or --nodes N"}});
    }
    if (arguments.command == Command::Report) {
        if (const auto right = checkReport(arguments); !right)
            return failed(right.error());
    }
    const auto data = ui::loadStudioData(folder);
    if (!data)
        return failed(data.error());
    if (arguments.command == Command::New)
        return runNew(arguments, *data);
    if (arguments.command == Command::Calibrate) {
        const auto code = runCalibrate(arguments, *data);
        return code ? *code : failed(code.error());
    }
    if (arguments.command == Command::Compare) {
        const auto code = runCompare(arguments, *data);
        return code ? *code : failed(code.error());
    }
    const auto assignment = readAssignment(arguments, *data);
    if (!assignment)
        return failed(assignment.error());
    if (arguments.command == Command::Reverse) {
        const auto code = runReverse(arguments, *assignment);
        return code ? *code : failed(code.error());
    }
    if (arguments.command == Command::Explain)
        return runExplain(arguments, *assignment);
    if (arguments.command == Command::Export)
        return runExport(arguments, *assignment, folder);
    if (arguments.command == Command::Report)
        return runReport(arguments, *assignment, folder);
    if (arguments.command == Command::Simulate)
        return runSimulation(arguments, *assignment);
    return runPlan(arguments, *assignment);
}

} // namespace daemok::app

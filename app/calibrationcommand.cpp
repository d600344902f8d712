// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calibrationcommand.h"

#include "app/report/calibrationreport.h"
#include "app/terminal.h"
#include "core/calibration/calibration.h"
#include "core/export/calibrationjson.h"
#include "core/project/project.h"
#include "core/quantity/nearest.h"
#include "core/quantity/numbers.h"
#include "ui/text/calibrationtext.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace daemok::app {
namespace {

using namespace calibration;
using ui::CalibrationText;

Error usage(const QString &sentence)
{
    return {ErrorId::Usage, Place{"calibrate"}, {sentence.toStdString()}};
}

QString say(const char *text)
{
    return QCoreApplication::translate("CalibrationCommand", text);
}

/// One number for every result, or one each.
Result<std::vector<double>> perRun(const std::vector<double> &given, std::size_t runs,
                                   const char *option)
{
    if (given.size() <= 1)
        return std::vector<double>(given.empty() ? 0 : runs, given.empty() ? 0 : given.front());
    if (given.size() != runs)
        return Error{ErrorId::ColumnCount,
                     Place{option},
                     {std::to_string(given.size()), "1, " + std::to_string(runs)}};
    return given;
}

Result<std::vector<Run>> readRuns(const CalibrateArguments &arguments)
{
    std::vector<Run> runs;
    for (const std::string &file : arguments.results) {
        auto result = loadBenchmark(std::filesystem::path(file));
        if (!result)
            return result.error();
        runs.emplace_back();
        runs.back().result = std::move(*result);
    }
    const auto nodes = perRun(arguments.nodes, runs.size(), "--nodes");
    const auto clients = perRun(arguments.clients, runs.size(), "--clients");
    if (!nodes || !clients)
        return nodes ? clients.error() : nodes.error();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!nodes->empty())
            runs[i].nodes = (*nodes)[i];
        if (!clients->empty())
            runs[i].clients = (*clients)[i];
    }
    return runs;
}

/// "READ=lookup" maps one name, "lookup" every operation that no other mapping names.
Result<Done> mapOperations(Calibration &calibration, const std::vector<std::string> &mappings)
{
    std::vector<std::string> names;
    for (const CalibratedOperation &one : calibration.operations)
        names.push_back(one.name);
    for (const std::string &mapping : mappings) {
        const std::size_t cut = mapping.rfind('=');
        const std::string word = cut == std::string::npos ? mapping : mapping.substr(cut + 1);
        const std::string name = cut == std::string::npos ? std::string() : mapping.substr(0, cut);
        const auto operation = operationFromName(word);
        if (!operation && word != "none")
            return Error{
                ErrorId::NotOneOf,
                Place{"--operation " + mapping},
                {"operation", word, "lookup, insert, list, fulltext, vector, aggregate, none"}};
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            return Error{ErrorId::UnknownReference,
                         Place{"--operation " + mapping},
                         {"operation", name, nearest(name, names)}};
        for (CalibratedOperation &one : calibration.operations)
            if (name.empty() || one.name == name)
                one.operation = operation;
    }
    return Done{};
}

struct Saved
{
    std::vector<RateOverride> rates;
    std::optional<ScalingOverride> scaling;
};

/// What the results say of the product; several of the tool's operations may mean one: the dearest counts.
Saved rowsOf(const Calibration &calibration, const std::string &product)
{
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    Saved saved;
    for (const CalibratedOperation &one : calibration.operations) {
        if (!one.operation || !one.serviceMs)
            continue;
        RateOverride row = rowOf(calibration, one, product, *one.operation, today);
        const auto same =
            std::find_if(saved.rates.begin(), saved.rates.end(), [&](const RateOverride &other) {
                return other.operation == row.operation;
            });
        if (same == saved.rates.end())
            saved.rates.push_back(std::move(row));
        else if (same->serviceMs < row.serviceMs)
            *same = std::move(row);
    }
    saved.scaling = scalingRowOf(calibration, product, today);
    return saved;
}

Result<ExitCode> save(Project project, const Saved &saved, const Arguments &arguments,
                      const Catalog &shipped)
{
    for (const RateOverride &row : saved.rates)
        putRate(project.tables.rates, row);
    if (saved.scaling)
        putScaling(project.tables.scalings, *saved.scaling);
    if (const auto fits = withUserTables(shipped, project.tables); !fits) {
        Error error = fits.error();
        if (error.place.file.empty())
            error.place.file = "--product " + arguments.calibrate.product;
        return error;
    }
    if (saved.rates.empty() && !saved.scaling) {
        Terminal::note(say("Nothing was saved: no operation of the results is mapped and has a "
                           "service time. Map one with --operation NAME=OPERATION."));
        return ExitCode::No;
    }
    if (const auto done = saveProject(project, std::filesystem::path(arguments.project)); !done)
        return done.error();
    Terminal::note(say("%n row(s) were written to %1.")
                       .replace(QLatin1String("%n"),
                                QString::number(saved.rates.size() + (saved.scaling ? 1U : 0U)))
                       .arg(QString::fromStdString(arguments.project)));
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> runCalibrate(const Arguments &arguments, const ui::StudioData &data)
{
    const CalibrateArguments &asked = arguments.calibrate;
    if (asked.save && asked.product.empty())
        return usage(say("--save needs --product: the store that was measured."));
    auto project = loadProject(std::filesystem::path(arguments.project), data.presets);
    if (!project)
        return project.error();
    auto own = withUserTables(*data.catalog, project->tables);
    if (!own) {
        Error error = own.error();
        if (error.place.file.empty())
            error.place.file = arguments.project;
        return error;
    }
    const auto runs = readRuns(asked);
    if (!runs)
        return runs.error();
    Calibration calibration =
        calibrate(*runs, asked.vcpu > 0 ? std::optional(asked.vcpu) : std::nullopt);
    if (const auto mapped = mapOperations(calibration, asked.operations); !mapped)
        return mapped.error();
    ExitCode code = ExitCode::Done;
    if (asked.save) {
        auto saved =
            save(std::move(*project), rowsOf(calibration, asked.product), arguments, *data.catalog);
        if (!saved)
            return saved.error();
        code = *saved;
    }
    Terminal terminal;
    if (arguments.json) {
        for (const Warning warning : calibration.warnings)
            Terminal::note(CalibrationText::warning(warning));
        terminal.write(calibrationJson(calibration, *runs)
                           .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                       + "\n");
    } else {
        terminal.write(CalibrationReport(calibration, *runs)
                           .page()
                           .text(Terminal::wantsColour(arguments.noColour)));
    }
    if (!terminal.finish())
        return Error{ErrorId::FileNotWritable, {}, {"standard output", "disk full or pipe closed"}};
    return code;
}

} // namespace daemok::app

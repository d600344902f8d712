// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"

#include "app/filewriter.h"
#include "app/terminal.h"
#include "ui/report/reportpdf.h"
#include "ui/report/reportsource.h"
#include "ui/text/reporttext.h"

#include <QDate>
#include <QFileInfo>

#include <array>

namespace daemok::app {
namespace {

Error usage(const std::string &place, const std::string &sentence)
{
    return Error{ErrorId::Usage, Place{place}, {sentence}};
}

ReportHeading headingOf(const Arguments &arguments, const Project &project)
{
    ReportHeading heading;
    heading.client = project.client;
    heading.project = QFileInfo(QString::fromStdString(arguments.project)).fileName().toStdString();
    heading.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    heading.appVersion = DAEMOK_VERSION;
    return heading;
}

// The file as it was read, unless the command line asked for something else than it says.
std::string carriedText(const Arguments &arguments, const Assignment &assignment)
{
    const bool asRead = arguments.assignments.empty() && arguments.scenario.empty();
    return asRead ? assignment.text : writeProject(assignment.project);
}

// What the project says of the sizing guide must be of the edition that is shipped.
Result<Done> ttaRefusal(const ui::DossierData &data, const tta::Choice &choice)
{
    return data.tta ? tta::check(*data.tta, choice) : Result<Done>(Done{});
}

} // namespace

Result<Done> checkReport(const Arguments &arguments)
{
    constexpr std::array<std::string_view, 4> languages = {"", "ko", "en", "ja"};
    const auto edition = editionFromName(arguments.edition);
    if (!edition)
        return usage("--edition " + arguments.edition, "Allowed: summary, proposal, audit.");
    if (std::find(languages.begin(), languages.end(), arguments.language) == languages.end())
        return usage("--language " + arguments.language, "Allowed: ko, en, ja.");
    const QFileInfo out(QString::fromStdString(arguments.out));
    const bool device = out.exists() && !out.isFile() && !out.isDir();
    if (!device && out.suffix().toLower() != QLatin1String("pdf"))
        return usage(arguments.out, "A report is a PDF; name a file that ends in .pdf.");
    return checkTarget(arguments.out, true);
}

Result<ExitCode> writeReport(const Arguments &arguments, const Assignment &assignment,
                             const std::filesystem::path &resources)
{
    const auto fonts = ui::ReportFonts::load(resources);
    if (!fonts)
        return fonts.error();
    const QString language = QString::fromStdString(
        arguments.language.empty() ? assignment.project.language : arguments.language);
    const ui::ReportSetting setting = ui::reportSetting(resources, language, *fonts);
    if (!setting.words->found())
        Terminal::note(ui::ReportText::noTranslation(language));
    const auto plan = std::make_shared<const Plan>(planOf(assignment));
    ui::ReportSource source{*editionFromName(arguments.edition),
                            headingOf(arguments, assignment.project), assignment.scenario().pattern,
                            plan};
    if (assignment.restored)
        source.previous = readPlanDocument(assignment.restored->plan);
    source.tta = assignment.scenario().tta;
    if (setting.data) {
        if (const auto right = ttaRefusal(*setting.data, source.tta); !right)
            return right.error();
        source.findings = ui::findingsOf(source, assignment.project, *setting.data);
    }
    if (source.edition != ReportEdition::Summary)
        ui::addStudies(source,
                       ui::reportStudies(source.pattern, *plan, assignment.scenario().callLog));
    ui::carryFiles(source, carriedText(arguments, assignment));
    const auto document = std::make_shared<const ui::ReportDocument>(source, setting);
    if (!document->missingCharacters().isEmpty())
        Terminal::note(ui::ReportText::missingCharacters(document->missingCharacters()));
    const auto bytes = ui::reportPdf(document);
    if (!bytes)
        return bytes.error();
    if (const auto written =
            writeWhole(arguments.out, std::string_view(bytes->constData(),
                                                       static_cast<std::size_t>(bytes->size())));
        !written)
        return written.error();
    return plan->recommended ? ExitCode::Done : ExitCode::No;
}

} // namespace daemok::app

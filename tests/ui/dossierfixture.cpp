// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dossierfixture.h"

#include "core/planner/planner.h"
#include "core/report/costgroups.h"
#include "tests/ui/studiofixture.h"
#include "ui/report/reportpdf.h"
#include "ui/text/checktext.h"
#include "ui/text/dossiertext.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reporttext.h"
#include "ui/text/reusereporttext.h"

#include <QFile>
#include <QFileInfo>

namespace daemok::ui::fixture {

using daemok::testing::PdfFile;
using daemok::testing::withoutSpace;

namespace {

constexpr qsizetype kLeastFigures = 40;
constexpr int kLeastWords = 30; // header and footer are fewer
constexpr qint64 kLargest = 2'000'000;

QStringList costFigures(const Cost &cost, const Format &format)
{
    QStringList figures{format.money(cost.monthly, cost.currency),
                        format.money(cost.tco36, cost.currency),
                        format.money(cost.tco60, cost.currency)};
    for (const CostGroup &group : costGroups(cost)) {
        const bool priced = group.status == PriceStatus::Priced;
        if (priced && group.amount == 0) // an item of nothing is no line of the bill
            continue;
        figures << (group.detail.empty() ? PlanText::costItem(group.item)
                                         : ReportText::itemDetail(group));
        if (priced)
            figures << format.money(group.amount, cost.currency)
                    << format.unitPrice(group.unitPrice, cost.currency);
    }
    return figures;
}

QStringList roleFigures(const RolePlan &role, bool audit, const Format &format)
{
    QStringList figures{format.count(role.count), QString::fromStdString(role.name),
                        QString::fromStdString(role.instance)};
    for (const LedgerLine &line : role.ledger) {
        if (!audit && !line.binding)
            continue;
        figures << PlanText::constraint(line.constraint) << format.withUnit(line.demand, line.unit);
        if (audit && line.checked)
            figures << format.count(line.nodes);
        if (audit && line.checked && line.perNode > 0 && line.unit != "nodes")
            figures << format.withUnit(line.perNode, line.unit);
    }
    return figures;
}

QStringList demandFigures(const Plan &plan, const Format &format)
{
    const Demand &demand = plan.demand;
    QStringList figures{format.withUnit(demand.peakRequests, "1/s"),
                        format.percent(demand.hitRatio),
                        format.withUnit(plan.llmLoad.callsPerSecond, "1/s"),
                        format.number(plan.llmLoad.callsInFlight),
                        format.scaled(plan.llmLoad.tokensPerMinute),
                        format.count(demand.storeConnections),
                        format.scaled(demand.storedItems()),
                        format.bytes(demand.storedBytes().value())};
    for (const OperationLoad &load : demand.operations)
        figures << format.withUnit(load.rate.value(), "1/s");
    return figures;
}

QStringList layoutFigures(const Layout &layout, bool audit, const Format &format)
{
    QStringList figures{format.count(layout.nodes()), format.factor(layout.headroom)};
    for (const RolePlan &role : layout.roles) {
        if (role.serverIndex >= 0 && role.count > 0)
            figures << roleFigures(role, audit, format);
    }
    for (const ManagedUnits &units : layout.managed)
        figures << format.withUnit(units.quantity, units.unit);
    for (const LatencyFigure &figure : layout.latency) {
        if (figure.asked)
            figures << format.milliseconds(figure.p50Ms) << format.milliseconds(figure.p99Ms);
        if (figure.asked && figure.goalMs)
            figures << format.milliseconds(*figure.goalMs);
    }
    return figures + costFigures(layout.cost, format);
}

QStringList studyFigures(const ReportSource &source, const Format &format)
{
    QStringList figures;
    if (source.reuse)
        figures << ReuseReportText(*source.reuse, format).verdict();
    if (source.risk)
        figures << DossierText::futures(*source.risk, *source.plan, format);
    if (source.growth) {
        for (const planner::YearChoice &year : source.growth->years)
            if (year.feasible)
                figures << format.moneyPerMonth(year.monthly, source.growth->currency);
    }
    return figures;
}

QStringList auditFigures(const ReportSource &source, const Format &format)
{
    QStringList figures;
    for (const Finding &finding : source.findings)
        figures << CheckText::sentence(finding, format);
    for (const AnswerSpec &spec : answerSpecs()) {
        if (source.pattern.find(spec.id))
            figures << QuestionText::label(spec.id);
    }
    return figures;
}

} // namespace

PlannedReport planned(Project project)
{
    PlannedReport made;
    made.project = std::move(project);
    const Scenario &scenario = made.project.scenarios.front();
    std::shared_ptr<const Catalog> catalog = studioData().catalog;
    if (auto own = withUserTables(*catalog, made.project.tables))
        catalog = std::make_shared<const Catalog>(*std::move(own));
    made.plan = std::make_shared<const Plan>(planner::plan(scenario.pattern, catalog));
    made.studies = reportStudies(scenario.pattern, *made.plan, scenario.callLog);
    return made;
}

const PlannedReport &plannedReport(const QString &name)
{
    static std::map<QString, PlannedReport> known;
    const auto found = known.find(name);
    if (found != known.end())
        return found->second;
    const Presets &presets = studioData().presets;
    return known
        .emplace(name, planned(name == QLatin1String("sample")
                                   ? *loadProject(studioData().sampleFile(), presets)
                                   : *newProject(name.toStdString(), presets)))
        .first->second;
}

std::map<QString, ReportSetting> reportSettings()
{
    std::map<QString, ReportSetting> settings;
    const auto fonts = ReportFonts::load(studioData().resources);
    if (!fonts)
        return settings;
    for (const char *code : kReportLanguages) {
        const QString language = QString::fromUtf8(code);
        ReportSetting setting = reportSetting(DAEMOK_BIN_DIR "/../share/daemok", language, *fonts);
        if (!setting.words->found() || !setting.data)
            return {};
        settings.emplace(language, std::move(setting));
    }
    return settings;
}

ReportSource reportSource(const PlannedReport &planned, ReportEdition edition,
                          const ReportSetting &setting)
{
    ReportSource source{edition,
                        {planned.project.client.empty() ? "Acme 24" : planned.project.client,
                         "project.daemok.yaml", "2026-11-24", "0.1.0"},
                        planned.project.scenarios.front().pattern,
                        planned.plan};
    if (edition != ReportEdition::Summary)
        addStudies(source, planned.studies);
    source.tta = planned.project.scenarios.front().tta;
    source.findings = findingsOf(source, planned.project, *setting.data);
    carryFiles(source, writeProject(planned.project));
    return source;
}

std::shared_ptr<const ReportDocument> writeReport(const ReportSource &source,
                                                  const ReportSetting &setting, const QString &path)
{
    auto document = std::make_shared<const ReportDocument>(source, setting);
    const auto bytes = reportPdf(document);
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return nullptr;
    return document;
}

QString missingFigures(const ReportSource &source, const ReportSetting &setting,
                       const QString &path)
{
    const QString text = PdfFile(path).text();
    const LanguageScope scope(*setting.words);
    const Format format(setting.words->locale());
    const bool audit = source.edition == ReportEdition::Audit;
    QStringList expected = layoutFigures(*source.plan->recommended, audit, format);
    expected << demandFigures(*source.plan, format) << studyFigures(source, format);
    for (const Layout &other : source.plan->alternatives)
        if (audit)
            expected << format.money(other.cost.monthly, other.cost.currency);
    if (audit)
        expected << auditFigures(source, format);
    expected << QString::fromStdString(source.heading.projectSha256)
             << QString::fromStdString(source.heading.planSha256);
    if (expected.size() < kLeastFigures)
        return QStringLiteral("only %1 figures were asked for").arg(expected.size());
    QStringList missing;
    for (const QString &each : expected) {
        if (!text.contains(withoutSpace(each)))
            missing << each;
    }
    if (text.contains(QStringLiteral("[U+")))
        missing << QStringLiteral("a character that cannot be printed");
    return missing.join(QStringLiteral(" | "));
}

QString pageFault(const ReportDocument &document, const QString &path)
{
    const PdfFile pdf(path);
    if (pdf.pages() != document.pageCount() || pdf.pages() < 7)
        return QStringLiteral("%1 pages").arg(pdf.pages());
    if (pdf.pageSize().toSize() != QSize(595, 842))
        return QStringLiteral("not A4");
    if (pdf.images() != 0)
        return QStringLiteral("%1 raster images").arg(pdf.images());
    if (pdf.fonts().isEmpty())
        return QStringLiteral("no fonts");
    for (const PdfFile::Font &font : pdf.fonts()) {
        if (!font.embedded || !font.hasCodes)
            return font.name;
    }
    // Margins of 44 points; a glyph may lean out by a hair.
    const QRectF paper(43, 20, 595 - 2 * 43, 842 - 40);
    for (const QRectF &word : pdf.words()) {
        if (!paper.contains(word))
            return QStringLiteral("a word at %1 to %2, %3 to %4")
                .arg(word.left())
                .arg(word.right())
                .arg(word.top())
                .arg(word.bottom());
    }
    for (int page = 1; page <= pdf.pages(); ++page) {
        if (pdf.wordsOn(page) < kLeastWords)
            return QStringLiteral("page %1 says next to nothing").arg(page);
    }
    if (QFileInfo(path).size() > kLargest)
        return QStringLiteral("%1 bytes").arg(QFileInfo(path).size());
    return {};
}

} // namespace daemok::ui::fixture

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/pdffile.h"
#include "tests/ui/studiofixture.h"
#include "ui/report/reportpdf.h"
#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reporttext.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::PdfFile;
using daemok::testing::withoutSpace;
using daemok::ui::fixture::studioData;

namespace {

const char *const kLanguages[] = {"ko", "en", "ja"};
const char *const kProjects[] = {"sample", "chatbot",    "faq",  "rag",
                                 "social", "generation", "code", "search"};
// Clients as they write themselves: digits beside letters of either script.
const char *const kClients[] = {"서울특별시 120다산콜재단 똠방각하", "Acme 24 Ltd",
                                "東京都 119番 相談センター（架空）"};

struct Made
{
    Project project;
    std::shared_ptr<const Plan> plan;
};

Made planned(const Project &project)
{
    Plan plan = planner::plan(project.scenarios.front().pattern, studioData().catalog);
    plan.scenario = project.scenarios.front().name;
    return {project, std::make_shared<const Plan>(std::move(plan))};
}

// Planned once for the test program.
const Made &made(const QString &name)
{
    static std::map<QString, Made> known;
    const auto found = known.find(name);
    if (found != known.end())
        return found->second;
    const Presets &presets = studioData().presets;
    const auto project = name == QLatin1String("sample")
                             ? loadProject(studioData().sampleFile(), presets)
                             : newProject(name.toStdString(), presets);
    return known.emplace(name, planned(*project)).first->second;
}

} // namespace

/// The PDF, read back with other programs. Expected figures come from the plan, by the Format of the language.
class TestReport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const ReportFonts> m_fonts;
    std::map<QString, ReportSetting> m_settings;

    std::shared_ptr<const ReportDocument> document(const Made &made, const QString &language,
                                                   const QString &client)
    {
        ReportHeading heading{client.toStdString(), "project.daemok.yaml", "2026-11-24", "0.1.0"};
        return std::make_shared<const ReportDocument>(
            ReportSource{ReportEdition::Summary, heading, made.project.scenarios.front().pattern,
                         made.plan},
            m_settings.at(language));
    }

    PdfFile written(const std::shared_ptr<const ReportDocument> &document)
    {
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        QFile file(path);
        const QByteArray bytes = *reportPdf(document);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qCritical("cannot write the test's own file");
        return PdfFile(path);
    }

    void eachProjectInEachLanguage()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("client");
        for (const char *name : kProjects) {
            for (std::size_t i = 0; i < std::size(kLanguages); ++i)
                QTest::addRow("%s %s", name, kLanguages[i])
                    << QString::fromUtf8(name) << QString::fromUtf8(kLanguages[i])
                    << QString::fromUtf8(kClients[i]);
        }
    }

    static QString missingIn(const QString &text, const QStringList &expected)
    {
        QStringList missing;
        for (const QString &each : expected) {
            if (!text.contains(withoutSpace(each)))
                missing << each;
        }
        return missing.join(QStringLiteral(" | "));
    }

    static QStringList decisionFigures(const Made &made, const Format &format)
    {
        const Plan &plan = *made.plan;
        const Layout &layout = *plan.recommended;
        const std::string &currency = layout.cost.currency;
        QStringList figures{format.money(layout.cost.monthly, currency),
                            format.money(layout.cost.tco36, currency),
                            format.count(layout.nodes()),
                            format.factor(layout.headroom),
                            format.percent(plan.demand.hitRatio),
                            QString::fromStdString(layout.region),
                            QString::fromStdString(plan.catalog->version),
                            QString::fromStdString(plan.catalog->sha256.substr(0, 8)),
                            QString::fromStdString(plan.scenario),
                            QStringLiteral("2026-11-24")};
        for (const LatencyFigure &figure : layout.latency) {
            if (figure.asked && figure.goalMs)
                figures << format.milliseconds(figure.p99Ms) << format.milliseconds(*figure.goalMs);
        }
        if (plan.llm.priced)
            figures << format.money(plan.llm.monthlyWithoutReuse - plan.llm.monthlyWithReuse,
                                    plan.llm.currency);
        return figures;
    }

    static QStringList basisFigures(const Made &made, const Format &format)
    {
        const Plan &plan = *made.plan;
        QStringList figures;
        for (const RolePlan &role : plan.recommended->roles) {
            if (role.serverIndex < 0 || role.count <= 0)
                continue;
            figures << format.count(role.count) << QString::fromStdString(role.name)
                    << QString::fromStdString(role.instance);
            for (const LedgerLine &line : role.ledger) {
                if (line.binding)
                    figures << ReportText::limitOf(line, format)
                            << format.withUnit(line.demand, line.unit);
            }
        }
        for (const CostLine &line : plan.recommended->cost.lines) {
            if (line.status == PriceStatus::NotPriced)
                figures << PlanText::costItem(line.item);
        }
        figures << format.bytes(plan.demand.storedBytes().value())
                << format.scaled(plan.demand.storedItems())
                << format.withUnit(plan.demand.peakRequests, "1/s");
        for (std::size_t i = 0; i < kOperations; ++i) {
            if (const double rate = plan.demand.rate(static_cast<Operation>(i)); rate > 0)
                figures << format.withUnit(rate, "1/s");
        }
        for (const AnswerSpec &spec : answerSpecs()) {
            if (spec.bold && made.project.scenarios.front().pattern.find(spec.id))
                figures << QuestionText::label(spec.id);
        }
        return figures;
    }

private slots:
    void initTestCase()
    {
        if (!PdfFile::canRead())
            QSKIP("poppler-utils is not installed");
        const auto fonts = ReportFonts::load(studioData().resources);
        QVERIFY(fonts);
        m_fonts = *fonts;
        // Where the built translations are.
        for (const char *language : kLanguages)
            m_settings.emplace(QString::fromUtf8(language),
                               reportSetting(DAEMOK_BIN_DIR "/../share/daemok",
                                             QString::fromUtf8(language), m_fonts));
        for (const auto &[language, setting] : m_settings)
            QVERIFY2(setting.words->found(), qPrintable(language));
    }

    void everyFigureIsInTheText_data() { eachProjectInEachLanguage(); }

    void everyFigureIsInTheText()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(QString, client);
        const Made &project = made(name);
        QVERIFY(project.plan->recommended);
        const auto report = document(project, language, client);
        QCOMPARE(report->missingCharacters(), QStringList());
        const PdfFile pdf = written(report);
        const QString text = pdf.text();

        const LanguageScope scope(*m_settings.at(language).words);
        const Format format(m_settings.at(language).words->locale());
        QCOMPARE(missingIn(text, {client}), QString());
        QCOMPARE(missingIn(text, decisionFigures(project, format)), QString());
        QCOMPARE(missingIn(text, basisFigures(project, format)), QString());
        QVERIFY(!text.contains(QStringLiteral("[U+")));
    }

    void twoPagesOfA4WithEmbeddedFontsAndVectorsOnly_data() { eachProjectInEachLanguage(); }

    void twoPagesOfA4WithEmbeddedFontsAndVectorsOnly()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(QString, client);
        const PdfFile pdf = written(document(made(name), language, client));
        QCOMPARE(pdf.pages(), 2);
        QCOMPARE(pdf.pageSize().toSize(), QSize(595, 842));
        QVERIFY(pdf.title().contains(client));
        QCOMPARE(pdf.images(), 0);
        QVERIFY(!pdf.fonts().isEmpty());
        for (const PdfFile::Font &font : pdf.fonts()) {
            QVERIFY2(font.name.startsWith(QLatin1String("Daemok")), qPrintable(font.name));
            QVERIFY(font.embedded && font.hasCodes);
        }
        // Margins of 44 points; a glyph may lean out by a hair.
        const QRectF paper(43, 20, 595 - 2 * 43, 842 - 40);
        for (const QRectF &word : pdf.words())
            QVERIFY2(paper.contains(word), qPrintable(QStringLiteral("%1 %2 %3 %4")
                                                          .arg(word.left())
                                                          .arg(word.top())
                                                          .arg(word.right())
                                                          .arg(word.bottom())));
    }

    void aPlanWithoutALayoutSaysSo()
    {
        Project project = made(QStringLiteral("rag")).project;
        for (const char *impossible : {"answers.products=mongodb", "goals.lookup_p99_ms=0.01"})
            QVERIFY(setByPath(project, impossible, studioData().presets));
        const Made none = planned(project);
        QVERIFY(!none.plan->recommended);
        const auto report = document(none, QStringLiteral("en"), QStringLiteral("Acme"));
        const PdfFile pdf = written(report);
        const LanguageScope scope(*m_settings.at(QStringLiteral("en")).words);
        const Format format(m_settings.at(QStringLiteral("en")).words->locale());
        QCOMPARE(pdf.pages(), 2);
        QCOMPARE(missingIn(
                     pdf.text(),
                     {VerdictText::headline(*none.plan, format),
                      VerdictText::promise(*none.plan, project.scenarios.front().pattern, format)}),
                 QString());
    }

    // U+1F680 and U+0E01 are in neither font; U+B620 is a rare syllable, which the fonts have.
    void charactersOutsideTheFontsStandAsTheirCodes()
    {
        const auto report = document(made(QStringLiteral("faq")), QStringLiteral("ko"),
                                     QStringLiteral("똠\u0E01방 \U0001F680 1\u0E01"));
        const QStringList codes{QStringLiteral("[U+0E01]"), QStringLiteral("[U+1F680]")};
        QCOMPARE(report->missingCharacters(), codes);
        const PdfFile pdf = written(report);
        QVERIFY(pdf.text().contains(QStringLiteral("똠[U+0E01]방[U+1F680]1[U+0E01]")));
        for (const PdfFile::Font &font : pdf.fonts())
            QVERIFY2(font.name.startsWith(QLatin1String("Daemok")), qPrintable(font.name));
    }

    // A managed store has no nodes: its request units stand in their place.
    void aManagedStoreShowsItsUnits()
    {
        Project project = made(QStringLiteral("sample")).project;
        QVERIFY(setByPath(project, "goals.lookup_p99_ms=0.01", studioData().presets));
        const Made managed = planned(project);
        QVERIFY(managed.plan->recommended && !managed.plan->recommended->managed.empty());
        const PdfFile pdf =
            written(document(managed, QStringLiteral("en"), QStringLiteral("Acme")));
        const LanguageScope scope(*m_settings.at(QStringLiteral("en")).words);
        const Format format(m_settings.at(QStringLiteral("en")).words->locale());
        QStringList units;
        for (const ManagedUnits &each : managed.plan->recommended->managed)
            units << format.withUnit(each.quantity, each.unit);
        QCOMPARE(missingIn(pdf.text(), units), QString());
        QCOMPARE(pdf.pages(), 2);
    }

    void aVeryLongClientBreaksAndStaysOnThePage()
    {
        const auto report = document(made(QStringLiteral("sample")), QStringLiteral("ja"),
                                     QString(300, QChar(u'漢')));
        const PdfFile pdf = written(report);
        for (const QRectF &word : pdf.words())
            QVERIFY(word.left() >= 43 && word.right() <= 595 - 43 && word.bottom() <= 842 - 20);
        QVERIFY(pdf.text().contains(QString(300, QChar(u'漢'))));
    }

    // The words of one language do not leak into the window's.
    void aReportLeavesTheWindowsLanguageAlone()
    {
        const QString before = PlanText::constraint(Constraint::Memory);
        const QLocale locale;
        (void)document(made(QStringLiteral("faq")), QStringLiteral("ja"), QStringLiteral("Acme"));
        QCOMPARE(PlanText::constraint(Constraint::Memory), before);
        QCOMPARE(QLocale(), locale);
    }

    void moneyIsCountedInTenThousandsWhereTheLanguageDoes()
    {
        QCOMPARE(ReportText::inMyriads(32682, Format(localeOf(QStringLiteral("ko")))),
                 QStringLiteral("≈\u00A03.27만"));
        QCOMPARE(ReportText::inMyriads(45'120'000, Format(localeOf(QStringLiteral("ja")))),
                 QStringLiteral("≈\u00A04,512万"));
        QCOMPARE(ReportText::inMyriads(123'456'789, Format(localeOf(QStringLiteral("ko")))),
                 QStringLiteral("≈\u00A01.23억"));
        QCOMPARE(ReportText::inMyriads(32682, Format(localeOf(QStringLiteral("en")))), QString());
        QCOMPARE(ReportText::inMyriads(9999, Format(localeOf(QStringLiteral("ko")))), QString());
    }

    void linesBreakBetweenKoreanWordsAndJapaneseCharacters()
    {
        const ReportStyle style(m_fonts->families(QStringLiteral("ko")), QLocale(QLocale::Korean),
                                1);
        const QString korean = QStringLiteral("목표를 만족하는 가장 저렴한 구성입니다");
        const double width = style.width(Face::Body, korean) * 0.45;
        QStringList words = korean.split(u' ');
        for (const QString &line : brokenLines(korean, Face::Body, width, style)) {
            QVERIFY(style.width(Face::Body, line) <= width);
            for (const QString &word : line.split(u' '))
                QVERIFY2(words.removeOne(word), qPrintable(word));
        }
        QVERIFY(words.isEmpty());
        const QString japanese = QStringLiteral("目標を満たす最も安い構成です。");
        const QStringList lines =
            brokenLines(japanese, Face::Body, style.width(Face::Body, japanese) * 0.45, style);
        QVERIFY(lines.size() > 1);
        QCOMPARE(lines.join(QString()), japanese);
    }
};

DAEMOK_TEST_MAIN_GUI(TestReport)
#include "tst_report.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/pdffile.h"
#include "tests/ui/studiofixture.h"
#include "ui/report/livingpdf.h"
#include "ui/report/reportpdf.h"
#include "ui/report/reportsource.h"
#include "ui/text/checktext.h"
#include "ui/text/dossiertext.h"
#include "ui/text/plantext.h"
#include "ui/text/reusereporttext.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::PdfFile;
using daemok::testing::withoutSpace;
using daemok::ui::fixture::studioData;

namespace {

const char *const kLanguages[] = {"ko", "en", "ja"};
const char *const kProjects[] = {"sample", "faq", "social"};

/// A planned project with the studies of a long edition, made once for the test program.
struct Made
{
    Project project;
    std::shared_ptr<const Plan> plan;
    ReportStudies studies;
};

const Made &made(const QString &name)
{
    static std::map<QString, Made> known;
    const auto found = known.find(name);
    if (found != known.end())
        return found->second;
    const Presets &presets = studioData().presets;
    Made made;
    made.project = name == QLatin1String("sample") ? *loadProject(studioData().sampleFile(), presets)
                                                   : *newProject(name.toStdString(), presets);
    const UsagePattern &pattern = made.project.scenarios.front().pattern;
    made.plan = std::make_shared<const Plan>(planner::plan(pattern, studioData().catalog));
    made.studies = reportStudies(pattern, *made.plan, nullptr);
    return known.emplace(name, std::move(made)).first->second;
}

ReportSource sourceOf(const Made &made, ReportEdition edition, const ReportSetting &setting)
{
    ReportSource source{edition,
                        {"Acme 24", "project.daemok.yaml", "2026-11-24", "0.1.0"},
                        made.project.scenarios.front().pattern,
                        made.plan};
    source.reuse = made.studies.reuse;
    source.risk = made.studies.risk;
    source.findings = findingsOf(source, made.project, *setting.data);
    carryFiles(source, writeProject(made.project));
    return source;
}

} // namespace

/// The long editions of the report, read back with other programs and with Daemok itself.
class TestDossier : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const ReportFonts> m_fonts;
    std::map<QString, ReportSetting> m_settings;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::shared_ptr<const ReportDocument> written(const ReportSource &source,
                                                  const QString &language) const
    {
        auto document =
            std::make_shared<const ReportDocument>(source, m_settings.at(language));
        const auto bytes = reportPdf(document);
        if (bytes)
            write(*bytes);
        return bytes ? document : nullptr;
    }

    static void eachProjectInEachLanguage()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        for (const char *name : kProjects) {
            for (const char *language : kLanguages)
                QTest::addRow("%s %s", name, language)
                    << QString::fromUtf8(name) << QString::fromUtf8(language);
        }
    }

    static QStringList figures(const Made &made, const Format &format)
    {
        const Layout &layout = *made.plan->recommended;
        const Cost &cost = layout.cost;
        QStringList figures{format.money(cost.monthly, cost.currency),
                            format.money(cost.tco36, cost.currency),
                            format.money(cost.tco60, cost.currency),
                            format.count(layout.nodes()), format.factor(layout.headroom)};
        for (const RolePlan &role : layout.roles) {
            if (role.serverIndex < 0 || role.count <= 0)
                continue;
            figures << QString::fromStdString(role.name) << QString::fromStdString(role.instance);
            for (const LedgerLine &line : role.ledger) {
                figures << PlanText::constraint(line.constraint);
                if (line.checked && line.binding)
                    figures << format.withUnit(line.demand, line.unit);
            }
        }
        for (const LatencyFigure &figure : layout.latency) {
            if (figure.asked && figure.goalMs)
                figures << format.milliseconds(figure.p99Ms) << format.milliseconds(*figure.goalMs);
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
            m_settings.emplace(
                QString::fromUtf8(language),
                reportSetting(DAEMOK_BIN_DIR "/../share/daemok", QString::fromUtf8(language),
                              m_fonts));
        for (const auto &[language, setting] : m_settings)
            QVERIFY2(setting.words->found(), qPrintable(language));
    }

    void theAuditSaysEverything_data() { eachProjectInEachLanguage(); }
    void theAuditSaysEverything()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        const ReportSetting &setting = m_settings.at(language);
        const Made &project = made(name);
        QVERIFY(project.plan->recommended);
        const ReportSource source = sourceOf(project, ReportEdition::Audit, setting);
        const auto document = written(source, language);
        QVERIFY(document);
        QCOMPARE(document->missingCharacters(), QStringList());
        const QString text = PdfFile(path()).text();

        const LanguageScope scope(*setting.words);
        const Format format(setting.words->locale());
        QStringList expected = figures(project, format);
        for (const Finding &finding : source.findings)
            expected << CheckText::sentence(finding, format);
        if (source.reuse)
            expected << ReuseReportText(*source.reuse, format).verdict();
        if (source.risk)
            expected << DossierText::futures(*source.risk, *project.plan, format);
        for (const auto id : {ChapterId::Decision, ChapterId::Sizing, ChapterId::Resilience,
                              ChapterId::Checks, ChapterId::AllAnswers, ChapterId::Glossary})
            expected << DossierText::chapter(id);
        expected << QString::fromStdString(source.heading.projectSha256);
        QVERIFY(expected.size() > 40);
        for (const QString &each : expected)
            QVERIFY2(text.contains(withoutSpace(each)), qPrintable(each));
        QVERIFY(!text.contains(QStringLiteral("[U+")));
        // The guide is of the Korean profile.
        QCOMPARE(text.contains(withoutSpace(DossierText::chapter(ChapterId::Tta))),
                 language == QLatin1String("ko"));
    }

    void pagesAreWholeAndVector_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("edition");
        for (const char *name : kProjects) {
            for (const char *language : kLanguages) {
                for (const auto edition : {ReportEdition::Proposal, ReportEdition::Audit})
                    QTest::addRow("%s %s %s", name, language, editionName(edition).data())
                        << QString::fromUtf8(name) << QString::fromUtf8(language)
                        << static_cast<int>(edition);
            }
        }
    }
    void pagesAreWholeAndVector()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(int, edition);
        const auto document = written(sourceOf(made(name), static_cast<ReportEdition>(edition),
                                               m_settings.at(language)),
                                      language);
        QVERIFY(document);
        const PdfFile pdf(path());
        QVERIFY(pdf.pages() > 6);
        QCOMPARE(pdf.pages(), document->pageCount());
        QCOMPARE(pdf.pageSize().toSize(), QSize(595, 842));
        QCOMPARE(pdf.images(), 0);
        QVERIFY(!pdf.fonts().isEmpty());
        for (const PdfFile::Font &font : pdf.fonts())
            QVERIFY2(font.embedded && font.hasCodes, qPrintable(font.name));
        // Margins of 44 points; a glyph may lean out by a hair.
        const QRectF paper(43, 20, 595 - 2 * 43, 842 - 40);
        for (const QRectF &word : pdf.words())
            QVERIFY2(paper.contains(word), qPrintable(QStringLiteral("%1 %2 %3 %4")
                                                          .arg(word.left())
                                                          .arg(word.top())
                                                          .arg(word.right())
                                                          .arg(word.bottom())));
        // Header and footer are fewer words than any page says.
        for (int page = 1; page <= pdf.pages(); ++page)
            QVERIFY2(pdf.wordsOn(page) > 30, QByteArray::number(page).constData());
        // Under 2 MB, as an audit's mail may carry.
        QVERIFY(QFileInfo(path()).size() < 2 << 20);
    }

    void aHiddenChapterIsGone()
    {
        const ReportSetting &setting = m_settings.at(QStringLiteral("en"));
        ReportSource source = sourceOf(made(QStringLiteral("sample")), ReportEdition::Proposal, setting);
        const auto whole = written(source, QStringLiteral("en"));
        QVERIFY(whole->pageOf(ChapterId::Reuse) > 0);
        source.hidden = {ChapterId::Reuse};
        const auto without = written(source, QStringLiteral("en"));
        QCOMPARE(without->pageOf(ChapterId::Reuse), 0);
        QVERIFY(without->pageCount() < whole->pageCount());
    }

    // What only an auditor reads is not in the proposal.
    void theProposalLeavesOutWhatOnlyAnAuditorReads()
    {
        const auto document = written(sourceOf(made(QStringLiteral("sample")), ReportEdition::Proposal,
                                               m_settings.at(QStringLiteral("en"))),
                                      QStringLiteral("en"));
        for (const auto id : {ChapterId::Checks, ChapterId::AllAnswers, ChapterId::Formulas,
                              ChapterId::Rejected})
            QCOMPARE(document->pageOf(id), 0);
        for (const auto id : {ChapterId::Decision, ChapterId::Cost, ChapterId::Sensitivity,
                              ChapterId::Resilience, ChapterId::Validation})
            QVERIFY(document->pageOf(id) > 0);
    }

    void whatTravelsInsideComesOutByteForByte()
    {
        const ReportSource source = sourceOf(made(QStringLiteral("sample")), ReportEdition::Summary,
                                             m_settings.at(QStringLiteral("en")));
        QVERIFY(written(source, QStringLiteral("en")));
        const auto carried = carriedProject(path());
        QVERIFY(carried);
        QCOMPARE(carried->name, source.carried.name);
        QCOMPARE(carried->text, source.carried.project);
        QCOMPARE(carried->plan, source.carried.plan);
        QVERIFY(carried->projectIntact && carried->planIntact);
        QVERIFY(readProject(carried->text, "carried", studioData().presets));
        QVERIFY(changesBetween(*readPlanDocument(carried->plan), digestOf(*source.plan, "0.1.0"))
                    .empty());
    }

    void anotherHashIsNoticed()
    {
        ReportSource source = sourceOf(made(QStringLiteral("sample")), ReportEdition::Summary,
                                       m_settings.at(QStringLiteral("en")));
        source.carried.project += "# added afterwards\n";
        QVERIFY(written(source, QStringLiteral("en")));
        const auto carried = carriedProject(path());
        QVERIFY(carried);
        QVERIFY(!carried->projectIntact);
        QVERIFY(carried->planIntact);
    }

    void whatIsNoReportIsAnError()
    {
        write("%PDF-1.7\nthis ends here");
        QVERIFY(isPdf(path()));
        QCOMPARE(carriedProject(path()).error().id, ErrorId::FileNotReadable);
        ReportSource source = sourceOf(made(QStringLiteral("sample")), ReportEdition::Summary,
                                       m_settings.at(QStringLiteral("en")));
        source.carried = {};
        QVERIFY(written(source, QStringLiteral("en")));
        QCOMPARE(carriedProject(path()).error().id, ErrorId::FileNotReadable);
        QCOMPARE(carriedProject(m_folder.filePath(QStringLiteral("none.pdf"))).error().id,
                 ErrorId::FileNotFound);
    }

    void aPlanWithoutALayoutSaysSoInEachEdition()
    {
        Made none = made(QStringLiteral("sample"));
        const UsagePattern &pattern = none.project.scenarios.front().pattern;
        for (const char *change : {"answers.products=mongodb", "goals.lookup_p99_ms=0.01"})
            QVERIFY(setByPath(none.project, change, studioData().presets));
        none.plan = std::make_shared<const Plan>(planner::plan(pattern, studioData().catalog));
        QVERIFY(!none.plan->recommended);
        none.studies = reportStudies(pattern, *none.plan, nullptr);
        for (const auto edition : {ReportEdition::Proposal, ReportEdition::Audit}) {
            const auto document =
                written(sourceOf(none, edition, m_settings.at(QStringLiteral("ko"))),
                        QStringLiteral("ko"));
            QVERIFY(document);
            QVERIFY(document->pageOf(ChapterId::Decision) > 0);
            QCOMPARE(document->pageOf(ChapterId::Resilience), 0);
        }
    }

    // Text in a PDF is text: nothing a client writes is run or lost, and no page is left.
    void aHostileNameStaysText()
    {
        Made hostile = made(QStringLiteral("sample"));
        Plan plan = *hostile.plan;
        plan.scenario = "=cmd()|'/C calc'!A0 <script>alert(1)</script> " + std::string(3000, 'W');
        hostile.plan = std::make_shared<const Plan>(std::move(plan));
        ReportSource source =
            sourceOf(hostile, ReportEdition::Proposal, m_settings.at(QStringLiteral("en")));
        source.heading.client = "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D <b>\xF0\x9F\x9A\x80";
        const auto document = written(source, QStringLiteral("en"));
        QVERIFY(document);
        const QString text = PdfFile(path()).text();
        QVERIFY(text.contains(QStringLiteral("<script>alert(1)</script>")));
        QVERIFY(text.contains(QStringLiteral("[U+1F680]")));
        const QRectF paper(43, 20, 595 - 2 * 43, 842 - 40);
        for (const QRectF &word : PdfFile(path()).words())
            QVERIFY(paper.contains(word));
    }
};

DAEMOK_TEST_MAIN_GUI(TestDossier)
#include "tst_dossier.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/dossierfixture.h"
#include "tests/ui/studiofixture.h"
#include "ui/report/livingpdf.h"
#include "ui/text/dossiertext.h"
#include "ui/text/format.h"

#include <QFile>
#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::PdfFile;
using daemok::testing::withoutSpace;
using daemok::ui::fixture::plannedReport;
using daemok::ui::fixture::PlannedReport;
using daemok::ui::fixture::studioData;

namespace {

const char *const kProjects[] = {"sample", "faq", "social"};
QString english()
{
    return QStringLiteral("en");
}

QString sample()
{
    return QStringLiteral("sample");
}

} // namespace

/// The long editions of the report, read back with other programs and with Daemok itself. tst_everyreport has every
/// preset.
class TestDossier : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::map<QString, ReportSetting> m_settings;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }

    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] ReportSource source(const PlannedReport &planned, ReportEdition edition,
                                      const QString &language = english()) const
    {
        return fixture::reportSource(planned, edition, m_settings.at(language));
    }

    std::shared_ptr<const ReportDocument> written(const ReportSource &source,
                                                  const QString &language = english()) const
    {
        return fixture::writeReport(source, m_settings.at(language), path());
    }

private slots:
    void initTestCase()
    {
        if (!PdfFile::canRead())
            QSKIP("poppler-utils is not installed");
        m_settings = fixture::reportSettings();
        QVERIFY(!m_settings.empty());
    }

    void pagesAreWholeAndSayEverything_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("edition");
        for (const char *name : kProjects) {
            for (const char *language : fixture::kReportLanguages) {
                for (const auto edition : {ReportEdition::Proposal, ReportEdition::Audit})
                    QTest::addRow("%s %s %s", name, language, editionName(edition).data())
                        << QString::fromUtf8(name) << QString::fromUtf8(language)
                        << static_cast<int>(edition);
            }
        }
    }
    void pagesAreWholeAndSayEverything()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(int, edition);
        const ReportSource made =
            source(plannedReport(name), static_cast<ReportEdition>(edition), language);
        const auto document = written(made, language);
        QVERIFY(document);
        QCOMPARE(document->missingCharacters(), QStringList());
        QCOMPARE(fixture::pageFault(*document, path()), QString());
        QCOMPARE(fixture::missingFigures(made, m_settings.at(language), path()), QString());
        // The guide is of the Korean profile.
        QCOMPARE(document->pageOf(ChapterId::Tta) > 0, language == QLatin1String("ko"));
    }

    void aHiddenChapterIsGone()
    {
        ReportSource made = source(plannedReport(sample()), ReportEdition::Proposal);
        const auto whole = written(made);
        QVERIFY(whole->pageOf(ChapterId::Reuse) > 0);
        made.hidden = {ChapterId::Reuse};
        const auto without = written(made);
        QCOMPARE(without->pageOf(ChapterId::Reuse), 0);
        QVERIFY(without->pageCount() < whole->pageCount());
    }

    // What only an auditor reads is not in the proposal.
    void theProposalLeavesOutWhatOnlyAnAuditorReads()
    {
        const auto document = written(source(plannedReport(sample()), ReportEdition::Proposal));
        for (const auto id :
             {ChapterId::Checks, ChapterId::AllAnswers, ChapterId::Formulas, ChapterId::Rejected})
            QCOMPARE(document->pageOf(id), 0);
        for (const auto id : {ChapterId::Decision, ChapterId::Cost, ChapterId::Sensitivity,
                              ChapterId::Resilience, ChapterId::Validation})
            QVERIFY(document->pageOf(id) > 0);
    }

    void whatTravelsInsideComesOutByteForByte()
    {
        const ReportSource made = source(plannedReport(sample()), ReportEdition::Summary);
        QVERIFY(written(made));
        const auto carried = carriedProject(path());
        QVERIFY(carried);
        QCOMPARE(carried->name, made.carried.name);
        QCOMPARE(carried->text, made.carried.project);
        QCOMPARE(carried->plan, made.carried.plan);
        QVERIFY(carried->projectIntact && carried->planIntact);
        QVERIFY(readProject(carried->text, "carried", studioData().presets));
        QVERIFY(changesBetween(*readPlanDocument(carried->plan), digestOf(*made.plan, "0.1.0"))
                    .empty());
    }

    void anotherHashIsNoticed()
    {
        ReportSource made = source(plannedReport(sample()), ReportEdition::Summary);
        made.carried.project += "# added afterwards\n";
        QVERIFY(written(made));
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
        ReportSource made = source(plannedReport(sample()), ReportEdition::Summary);
        made.carried = {};
        QVERIFY(written(made));
        QCOMPARE(carriedProject(path()).error().id, ErrorId::FileNotReadable);
        QCOMPARE(carriedProject(m_folder.filePath(QStringLiteral("none.pdf"))).error().id,
                 ErrorId::FileNotFound);
    }

    void aPlanWithoutALayoutSaysSoInEachEdition()
    {
        Project project = plannedReport(sample()).project;
        for (const char *change : {"answers.products=mongodb", "goals.lookup_p99_ms=0.01"})
            QVERIFY(setByPath(project, change, studioData().presets));
        const PlannedReport none = fixture::planned(project);
        QVERIFY(!none.plan->recommended);
        for (const auto edition : {ReportEdition::Proposal, ReportEdition::Audit}) {
            const auto document =
                written(source(none, edition, QStringLiteral("ko")), QStringLiteral("ko"));
            QVERIFY(document);
            QVERIFY(document->pageOf(ChapterId::Decision) > 0);
            QCOMPARE(document->pageOf(ChapterId::Resilience), 0);
        }
    }

    // Money of a client who owns servers: both ways of paying, and the month in which they meet.
    void ownServersStandBesideRentedOnes()
    {
        const Presets &presets = studioData().presets;
        Project project = *newProject("faq", presets);
        for (const char *change : {"answers.provider=aws,onprem", "answers.region=us-east-1"})
            QVERIFY(setByPath(project, change, presets));
        ServerType server;
        server.provider = "onprem";
        server.name = "rack";
        server.vcpu = 64;
        server.memoryGib = 512;
        server.disks = {{8, 3840, "nvme", 400000}};
        server.localDiskGib = 8 * 3840;
        server.localDisks = 8;
        server.localDiskPersistent = true;
        server.localIops = 3200000;
        server.networkGbps = 25;
        server.category = "own";
        server.own = true;
        server.purchase = Price{14000, "USD", {}, false};
        project.tables.servers = {server};
        const PlannedReport planned = fixture::planned(project);
        QVERIFY(planned.studies.beside && planned.studies.beside->own
                && planned.studies.beside->rented);
        const ReportSource made = source(planned, ReportEdition::Proposal);
        QVERIFY(written(made));
        const QString text = PdfFile(path()).text();
        const LanguageScope scope(*m_settings.at(english()).words);
        const Format format(m_settings.at(english()).words->locale());
        const Cost &own = planned.studies.beside->own->cost;
        const Cost &rented = planned.studies.beside->rented->cost;
        QVERIFY(own.oneOff > 0 && rented.monthly > 0);
        for (const QString &each :
             {format.money(own.oneOff, own.currency), format.money(own.tco60, own.currency),
              format.money(rented.tco36, rented.currency),
              DossierText::breakEven(*planned.studies.beside, format)})
            QVERIFY2(text.contains(withoutSpace(each)), qPrintable(each));
    }

    void whatAClientWritesStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seen");
        QTest::newRow("formula") << QStringLiteral("=cmd()|'/C calc'!A0")
                                 << QStringLiteral("=cmd()|'/C calc'!A0");
        QTest::newRow("markup") << QStringLiteral("<script>alert(1)</script><b>&amp;")
                                << QStringLiteral("<script>alert(1)</script><b>&amp;");
        QTest::newRow("pdf") << QStringLiteral(")] TJ ET endstream endobj \\")
                             << QStringLiteral(")] TJ ET endstream endobj \\");
        QTest::newRow("long") << QString(10000, QLatin1Char('W')) << QString(20, QLatin1Char('W'));
        QTest::newRow("emoji") << QStringLiteral("\U0001F680") << QStringLiteral("[U+1F680]");
        QTest::newRow("right to left")
            << QStringLiteral("\u05E9\u05DC\u05D5\u05DD") << QStringLiteral("[U+05E9]");
        QTest::newRow("control") << QStringLiteral("a\nb\u202Ec\u0007d") << QStringLiteral("a b");
    }
    // Client, scenario, evidence, names of servers: on the page as text, inside byte for byte.
    void whatAClientWritesStaysText()
    {
        QFETCH(QString, text);
        QFETCH(QString, seen);
        const std::string hostile = text.toStdString();
        Project project = plannedReport(sample()).project;
        project.client = hostile;
        Scenario &scenario = project.scenarios.front();
        scenario.name = hostile;
        for (std::optional<Answer> &answer : scenario.pattern.answers) {
            if (answer)
                answer->evidence = hostile;
        }
        PlannedReport planned = plannedReport(sample());
        planned.project = project;
        Plan plan = *planned.plan;
        plan.scenario = hostile;
        for (RolePlan &role : plan.recommended->roles)
            role.instance = hostile;
        for (CostLine &line : plan.recommended->cost.lines)
            line.detail = hostile;
        planned.plan = std::make_shared<const Plan>(std::move(plan));
        for (const auto edition : {ReportEdition::Summary, ReportEdition::Audit}) {
            const ReportSource made = source(planned, edition);
            const auto document = written(made);
            QVERIFY(document);
            const PdfFile pdf(path());
            QVERIFY(pdf.text().contains(withoutSpace(seen)));
            const QRectF paper(43, 20, 595 - 2 * 43, 842 - 40);
            for (const QRectF &word : pdf.words())
                QVERIFY2(paper.contains(word), qPrintable(QStringLiteral("%1 %2 %3 %4")
                                                              .arg(word.left())
                                                              .arg(word.top())
                                                              .arg(word.right())
                                                              .arg(word.bottom())));
            const auto carried = carriedProject(path());
            QVERIFY(carried);
            QCOMPARE(carried->text, made.carried.project);
            QVERIFY(carried->projectIntact && carried->planIntact);
        }
    }
};

DAEMOK_TEST_MAIN_GUI(TestDossier)
#include "tst_dossier.moc"

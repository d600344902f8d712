// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/dossierfixture.h"
#include "tests/ui/pdffile.h"
#include "tests/ui/studiofixture.h"
#include "ui/interview/interviewpanel.h"
#include "ui/report/findingslist.h"
#include "ui/report/reportpage.h"
#include "ui/report/reportpreview.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/notificationbar.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/studiopages.h"
#include "ui/text/changetext.h"
#include "ui/text/dossiertext.h"
#include "ui/text/format.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::PdfFile;
using daemok::testing::withoutSpace;
using daemok::ui::fixture::estimate;
using daemok::ui::fixture::waitForPlan;

class TestReportPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] ReportPage *page() const { return m_window->reportPage(); }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name));
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(path("studio.ini"));
        m_appearance = std::make_unique<Appearance>(ThemeChoice::Light);
        m_controller = std::make_unique<ProjectController>(fixture::studioData());
        QVERIFY(m_controller->openSample());
        m_window =
            std::make_unique<MainWindow>(m_controller.get(), m_settings.get(), m_appearance.get());
        m_window->show();
        QVERIFY(waitForPlan(*m_controller));
    }

    void cleanup()
    {
        m_window.reset();
        m_controller.reset();
    }

    void pagesAreReachedByKeyAndByTab()
    {
        QVERIFY(m_window->pages()->current() == PageId::Layout);
        m_window->pages()->action(PageId::Report)->trigger();
        QVERIFY(m_window->pages()->current() == PageId::Report);
        QVERIFY(page()->isVisible());
        QCOMPARE(m_window->pages()->action(PageId::Report)->shortcut(),
                 QKeySequence(QStringLiteral("Ctrl+7")));
        QCOMPARE(m_window->pages()->action(PageId::Layout)->shortcut(),
                 QKeySequence(QStringLiteral("Ctrl+1")));
        m_window->pages()->tabs()->setCurrentIndex(0);
        QVERIFY(m_window->pages()->current() == PageId::Layout);
    }

    void theMenusExportAsksForAFileAndWritesIt()
    {
        m_window->actions()->exportReport->trigger();
        QVERIFY(page()->isVisible());
        auto *dialog = page()->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->selectFile(path("client.pdf"));
        QSignalSpy exported(page(), &ReportPage::exported);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QVERIFY(exported.count() == 1 || exported.wait());
        QVERIFY(page()->sentence().contains(QStringLiteral("client.pdf")));
        QVERIFY(read(path("client.pdf")).startsWith("%PDF-"));
        QVERIFY(page()->exportButton()->isEnabled());
        QVERIFY(!page()->cancelButton()->isVisible());
    }

    void theReportFollowsTheAnswers()
    {
        m_window->pages()->choose(PageId::Report);
        const auto before = page()->document();
        QVERIFY(before != nullptr);
        m_controller->setAnswer(AnswerId::RequestsPerDay, estimate(4e6));
        QVERIFY(waitForPlan(*m_controller));
        const auto after = page()->document();
        QVERIFY(after != nullptr && after != before);
        m_controller->setClient(QStringLiteral("새 고객"));
        QVERIFY(page()->document()->title().contains(QStringLiteral("새 고객")));
    }

    void theReportsLanguageIsItsOwn()
    {
        page()->setReportLanguage(QStringLiteral("ja"));
        QCOMPARE(page()->document()->language(), QStringLiteral("ja"));
        // A project's language comes with it.
        QVERIFY(m_controller->newFromPreset("faq"));
        QVERIFY(waitForPlan(*m_controller));
        QCOMPARE(page()->document()->language(),
                 QString::fromStdString(m_controller->project().language));
    }

    // Its studies are made beside the window; the file waits for them.
    void aLongEditionIsExportedWithItsStudies()
    {
        m_window->pages()->choose(PageId::Report);
        page()->setReportLanguage(QStringLiteral("en"));
        QCOMPARE(page()->document()->pageCount(), 2);
        page()->setEdition(ReportEdition::Audit);
        QSignalSpy exported(page(), &ReportPage::exported);
        page()->exportTo(path("audit.pdf"));
        QVERIFY(exported.count() == 1 || exported.wait(60000));
        QVERIFY(page()->document()->pageOf(ChapterId::Reuse) > 0);
        QVERIFY(page()->document()->pageOf(ChapterId::Sensitivity) > 0);
        QVERIFY(page()->exportButton()->isEnabled());
        if (PdfFile::canRead())
            QCOMPARE(PdfFile(path("audit.pdf")).pages(), page()->document()->pageCount());
    }

    void aChapterIsLeftOutByItsBox()
    {
        m_window->pages()->choose(PageId::Report);
        page()->setEdition(ReportEdition::Proposal);
        const int before = page()->document()->pageOf(ChapterId::Cost);
        QVERIFY(before > 0);
        const auto rows =
            page()->chapters()->findItems(DossierText::chapter(ChapterId::Cost), Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        rows.front()->setCheckState(Qt::Unchecked);
        QCOMPARE(page()->document()->pageOf(ChapterId::Cost), 0);
        // Another edition keeps what was left out.
        page()->setEdition(ReportEdition::Summary);
        page()->setEdition(ReportEdition::Audit);
        QCOMPARE(page()->document()->pageOf(ChapterId::Cost), 0);
    }

    void aFindingLeadsToItsQuestion()
    {
        m_window->pages()->choose(PageId::Report);
        QSignalSpy asked(page(), &ReportPage::answerAsked);
        FindingsList *list = page()->findings();
        QVERIFY(list->count() > 0);
        int leading = 0;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole).toString().isEmpty())
                continue;
            list->setCurrentRow(i);
            QTest::keyClick(list, Qt::Key_Return);
            QCOMPARE(asked.count(), ++leading);
        }
        QVERIFY(leading > 0);
    }

    // Opened again, a report is the project it was made from, and what is different now is said.
    void aReportOpenedIsItsProject()
    {
        const Project before = m_controller->project();
        QSignalSpy exported(page(), &ReportPage::exported);
        page()->exportTo(path("living.pdf"));
        QVERIFY(exported.count() == 1 || exported.wait());
        m_controller->setAnswer(AnswerId::RequestsPerDay, estimate(9e6));
        QVERIFY(waitForPlan(*m_controller));
        QVERIFY(writeProject(m_controller->project()) != writeProject(before));

        m_window->openFile(path("living.pdf"));
        QVERIFY(waitForPlan(*m_controller));
        QCOMPARE(writeProject(m_controller->project()), writeProject(before));
        const Format format;
        QCOMPARE(m_window->notice()->sentence(),
                 ChangeText::restored(QStringLiteral("living.pdf"), {}, format));
    }

    // The plan inside says 1 a month, the project inside costs more; neither is what was hashed.
    void whatWasChangedInsideAReportIsNamed()
    {
        if (!PdfFile::canRead())
            QSKIP("poppler-utils is not installed");
        const auto settings = fixture::reportSettings();
        QVERIFY(!settings.empty());
        const ReportSetting &setting = settings.at(QStringLiteral("en"));
        ReportSource source = fixture::reportSource(
            fixture::plannedReport(QStringLiteral("sample")), ReportEdition::Summary, setting);
        const std::string digits = "\"monthly\": ";
        const auto at = source.carried.plan.find(digits);
        QVERIFY(at != std::string::npos);
        source.carried.plan.replace(at, source.carried.plan.find_first_of(",\n", at) - at,
                                    digits + "1");
        source.carried.project.insert(0, "# an edit\n");
        QVERIFY(fixture::writeReport(source, setting, path("altered.pdf")));

        m_window->openFile(path("altered.pdf"));
        QVERIFY(waitForPlan(*m_controller));
        const QString said = m_window->notice()->sentence();
        QVERIFY2(said.contains(ChangeText::projectAltered()), qPrintable(said));
        QVERIFY2(said.contains(ChangeText::planAltered()), qPrintable(said));
        const auto &cost = m_controller->plan()->recommended->cost;
        const PlanChange dearer{
            PlanChangeKind::Monthly, cost.currency, cost.currency, cost.currency, 1, cost.monthly};
        QVERIFY2(said.contains(ChangeText::sentence(dearer, Format())), qPrintable(said));
    }

    void whatCannotBePrintedIsSaidBeforeTheExport()
    {
        m_window->pages()->choose(PageId::Report);
        QVERIFY(!page()->warning().contains(QStringLiteral("U+")));
        m_controller->setClient(QStringLiteral("Acme \U0001F680"));
        QVERIFY(page()->document() != nullptr);
        QVERIFY(page()->warning().contains(QStringLiteral("[U+1F680]")));
    }

    void aFileThatCannotBeWrittenIsASentence()
    {
        const QString nowhere = path("no-such-folder/report.pdf");
        page()->exportTo(nowhere);
        QTRY_VERIFY(!page()->isExporting());
        QVERIFY(!page()->sentence().isEmpty());
        QVERIFY(!QFile::exists(nowhere));
        QVERIFY(page()->exportButton()->isEnabled());
    }

    void whatIsNoFileIsNotReplaced()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.pdf")));
        page()->exportTo(path("folder.pdf"));
        QTRY_VERIFY(!page()->isExporting());
        QVERIFY(!page()->sentence().isEmpty());
        QVERIFY(QFileInfo(path("folder.pdf")).isDir());
    }

    void aCancelledExportLeavesTheOldFile()
    {
        write(path("old.pdf"), "as it was");
        page()->exportTo(path("old.pdf"));
        QVERIFY(page()->isExporting());
        page()->cancelButton()->click();
        QVERIFY(!page()->isExporting());
        QCoreApplication::processEvents();
        QCOMPARE(read(path("old.pdf")), QByteArray("as it was"));
        QVERIFY(!page()->sentence().isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("old*")}, QDir::Files).size(), 1);
    }

    void thePreviewGrowsAndFitsByKey()
    {
        m_window->pages()->choose(PageId::Report);
        const int fitting = page()->preview()->widget()->width();
        QTest::keyClick(page()->preview(), Qt::Key_Plus);
        QVERIFY(page()->preview()->widget()->width() > fitting);
        QTest::keyClick(page()->preview(), Qt::Key_0);
        QCOMPARE(page()->preview()->widget()->width(), fitting);
        QVERIFY(!page()->preview()->accessibleName().isEmpty());
        QVERIFY(!page()->preview()->accessibleDescription().isEmpty());
    }

    void theScenarioOnScreenIsInThePdf()
    {
        if (!PdfFile::canRead())
            QSKIP("poppler-utils is not installed");
        m_controller->renameScenario(QStringLiteral("세 배 부하"));
        QSignalSpy exported(page(), &ReportPage::exported);
        page()->exportTo(path("scenario.pdf"));
        QVERIFY(exported.wait());
        QVERIFY(PdfFile(path("scenario.pdf"))
                    .text()
                    .contains(withoutSpace(QStringLiteral("세 배 부하"))));
    }
};

DAEMOK_TEST_MAIN_GUI(TestReportPage)
#include "tst_reportpage.moc"

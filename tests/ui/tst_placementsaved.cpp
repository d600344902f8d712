// SPDX-License-Identifier: GPL-3.0-or-later
// What the Placement page was told belongs to the project: saved, opened, recovered, undone.
#include "tests/ui/placementpagetest.h"
#include "ui/report/reportpage.h"

#include <QUndoStack>

using namespace daemok;
using namespace daemok::ui;
using namespace daemok::ui::fixture;

class TestPlacementSaved : public PlacementPageTest
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void describe()
    {
        chooseSource(DeviceSource::Typed);
        choose(placement::WorkloadKind::User);
        type(m_page->devices()->typedEntries().front(), QStringLiteral("24"));
        type(entry(PlacementInput::DataGib), QStringLiteral("40"));
    }

    void compareDescribed()
    {
        const PlacementSettings &settings = m_page->state()->settings();
        QCOMPARE(settings.source, DeviceSource::Typed);
        QCOMPARE(settings.typed.totalGib, 24.0);
        QCOMPARE(settings.workload.kind, placement::WorkloadKind::User);
        QCOMPARE(settings.workload.typed.at(PlacementInput::DataGib), 40.0);
        QCOMPARE(m_page->devices()->typedEntries().front()->edit()->text(), QStringLiteral("24"));
        QCOMPARE(entry(PlacementInput::DataGib)->edit()->text(), QStringLiteral("40"));
        QCOMPARE(m_page->devices()->source()->currentIndex(),
                 static_cast<int>(DeviceSource::Typed));
        QVERIFY(m_page->options()->model()->rowCount() > 0);
    }

private slots:
    void init()
    {
        openProject();
        open({});
    }
    void cleanupTestCase() { m_page.reset(); }

    void itIsSavedAndOpened()
    {
        describe();
        QVERIFY(m_controller->isModified());
        const QString path = m_folder.filePath(QStringLiteral("p.daemok.yaml"));
        QVERIFY(m_controller->saveAs(path).ok());
        QVERIFY(m_controller->newFromPreset("faq").ok());
        QVERIFY(m_page->state()->settings() == PlacementSettings());
        QCOMPARE(m_page->devices()->typedEntries().front()->edit()->text(), QString());
        QVERIFY(m_controller->open(path).ok());
        compareDescribed();
    }

    // The copy that is kept of unsaved work is a project file.
    void itIsRecovered()
    {
        describe();
        const QString copy = m_folder.filePath(QStringLiteral("copy.daemok.yaml"));
        QVERIFY(saveProject(m_controller->project(), copy.toStdString()).ok());
        QVERIFY(m_controller->newFromPreset("faq").ok());
        QVERIFY(m_controller->recover(copy, {}).ok());
        compareDescribed();
    }

    void pastedTextIsSavedAsItWasPasted()
    {
        chooseSource(DeviceSource::Pasted);
        const QString text =
            QString::fromUtf8(contentOf(fixtureFile(QStringLiteral("pasted/nvidia-smi-535.txt"))));
        m_page->devices()->pasted()->setPlainText(text);
        const int devices = m_page->devices()->device()->count();
        QVERIFY(devices > 0);
        const QString path = m_folder.filePath(QStringLiteral("pasted.daemok.yaml"));
        QVERIFY(m_controller->saveAs(path).ok());
        QVERIFY(m_controller->newFromPreset("faq").ok());
        QVERIFY(m_controller->open(path).ok());
        QCOMPARE(m_page->devices()->pasted()->toPlainText(), text);
        QCOMPARE(m_page->devices()->device()->count(), devices);
    }

    // What one sitting at a field types is one step; the field shows what undo brings back.
    void oneSittingIsOneStep()
    {
        choose(placement::WorkloadKind::User);
        const int before = m_controller->undoStack()->count();
        FormEntry *data = entry(PlacementInput::DataGib);
        const QString standing = data->edit()->text();
        type(data, QStringLiteral("1250"));
        emit data->edit()->editingFinished();
        QCOMPARE(m_controller->undoStack()->count(), before + 1);
        type(data, QStringLiteral("77"));
        emit data->edit()->editingFinished();
        QCOMPARE(m_controller->undoStack()->count(), before + 2);
        data->edit()->clearFocus();
        m_controller->undoStack()->undo();
        QCOMPARE(m_page->state()->workload().typed.at(PlacementInput::DataGib), 1250.0);
        m_controller->undoStack()->undo();
        QVERIFY(!m_page->state()->workload().typed.contains(PlacementInput::DataGib));
        QCOMPARE(data->edit()->text(), standing);
        m_controller->undoStack()->redo();
        QCOMPARE(m_page->state()->workload().typed.at(PlacementInput::DataGib), 1250.0);
    }

    // No plan depends on it: none is made anew.
    void thePlanStays()
    {
        const auto plan = m_controller->plan();
        describe();
        QVERIFY(!m_controller->isPlanning());
        QVERIFY(m_controller->plan() == plan);
    }

    void theReportsLanguageIsTheProjects()
    {
        ReportPage report(m_controller.get(), m_appearance.get());
        const std::string before = m_controller->project().language;
        report.setReportLanguage(QStringLiteral("ja"));
        QCOMPARE(m_controller->project().language, std::string("ja"));
        QVERIFY(m_controller->isModified());
        m_controller->undoStack()->undo();
        QCOMPARE(m_controller->project().language, before);
        QCOMPARE(report.languages()->currentData().toString().toStdString(), before);
    }
};

DAEMOK_TEST_MAIN_GUI(TestPlacementSaved)
#include "tst_placementsaved.moc"

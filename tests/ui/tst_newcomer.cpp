// SPDX-License-Identifier: GPL-3.0-or-later
// A first hour with the studio, through real widgets: nothing modal may stand in its way.
#include "tests/testmain/testmain.h"
#include "tests/ui/pdffile.h"
#include "tests/ui/studiofixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/fields/field.h"
#include "ui/interview/interviewpanel.h"
#include "ui/report/reportpage.h"
#include "ui/state/projectedit.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/studiopages.h"
#include "ui/studio/verdictstrip.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QUndoStack>

using namespace daemok;
using namespace daemok::ui;
using daemok::testing::PdfFile;
using daemok::ui::fixture::StudioWindow;
using daemok::ui::fixture::waitForPlan;

class TestNewcomer : public QObject
{
    Q_OBJECT

    StudioWindow m_studio;

    [[nodiscard]] MainWindow *window() const { return m_studio.window.get(); }
    [[nodiscard]] LayoutPage *page() const { return m_studio.page(); }
    [[nodiscard]] QUndoStack *undo() { return m_studio.controller.undoStack(); }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_studio.folder.filePath(QLatin1String(name));
    }
    /// Types into the field of a question and presses Enter, as a person does.
    bool answer(const char *key, const char *typed)
    {
        auto *edit =
            qobject_cast<QLineEdit *>(window()->interview()->field(QLatin1String(key))->entry());
        if (!edit)
            return false;
        window()->interview()->goTo(QLatin1String(key));
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(typed));
        QTest::keyClick(edit, Qt::Key_Return);
        return QApplication::activeModalWidget() == nullptr && waitForPlan(m_studio.controller);
    }
    [[nodiscard]] qsizetype ghosts() const
    {
        const auto &series = page()->chart()->view()->spec().series;
        return std::count_if(series.begin(), series.end(),
                             [](const ChartSeries &s) { return s.ghost; });
    }
    /// Chooses a file in the system's dialog, the only one there is.
    static bool chooseFile(QWidget *owner, const QString &file)
    {
        auto *dialog = owner->findChild<QFileDialog *>();
        if (!dialog)
            return false;
        dialog->selectFile(file);
        return QMetaObject::invokeMethod(dialog, "accept");
    }

private slots:
    void fromFirstRunToThePdf();
};

void TestNewcomer::fromFirstRunToThePdf()
{
    // First run: the sample is there with its plan.
    QVERIFY(m_studio.show());
    QVERIFY(m_studio.open(QStringLiteral("sample")));
    const Project begun = m_studio.controller.project();
    const QString firstVerdict = window()->verdict()->headline();
    QVERIFY(!firstVerdict.isEmpty());
    QCOMPARE(undo()->count(), 0);

    // Three answers, each one step.
    QVERIFY(answer("requests_per_day", "3M"));
    QVERIFY(answer("output_tokens", "320"));
    QVERIFY(answer("record_retention_days", "120 d"));
    QCOMPARE(undo()->count(), 3);
    QCOMPARE(m_studio.controller.pattern().likely(AnswerId::RequestsPerDay), 3e6);
    QCOMPARE(m_studio.controller.pattern().likely(AnswerId::OutputTokens), 320.0);
    QVERIFY(m_studio.controller.pattern().likely(AnswerId::RecordRetentionDays) == 120);

    // Pinned, then a marker is dragged: one step more, and the pinned plan stays as a ghost.
    window()->actions()->pin->trigger();
    QVERIFY(m_studio.controller.pinned().has_value());
    page()->tabs()->setCurrentIndex(0);
    ChartView *chart = page()->chart()->view();
    QVERIFY(!chart->markers().empty());
    const QPoint from = chart->markers().front().line.center().toPoint();
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i)
        QTest::mouseMove(chart->viewport(), from - QPoint(0, 2 * i));
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, from - QPoint(0, 16));
    QVERIFY(waitForPlan(m_studio.controller));
    QCOMPARE(undo()->count(), 4);
    QCOMPARE(ghosts(), 1);

    // Compared: a fourth answer shows its difference to what is pinned in the verdict.
    QVERIFY(answer("requests_per_day", "4M"));
    bool differs = false;
    for (FactTile *tile : m_studio.tiles())
        differs = differs || !tile->fact().change.isEmpty();
    QVERIFY(differs);

    // Everything is taken back.
    while (undo()->canUndo())
        window()->actions()->undo->trigger();
    QVERIFY(waitForPlan(m_studio.controller));
    QVERIFY(sameAnswers(begun, m_studio.controller.project()));
    QCOMPARE(window()->verdict()->headline(), firstVerdict);

    // Saved, and read again as it was.
    window()->actions()->saveAs->trigger();
    QVERIFY(chooseFile(window(), path("first.daemok.yaml")));
    QVERIFY(QFile::exists(path("first.daemok.yaml")));
    QVERIFY(QApplication::activeModalWidget() == nullptr);

    // The PDF.
    QSignalSpy exported(window()->reportPage(), &ReportPage::exported);
    window()->actions()->exportReport->trigger();
    QVERIFY(window()->pages()->current() == PageId::Report);
    QVERIFY(chooseFile(window()->reportPage(), path("first.pdf")));
    QVERIFY(exported.count() == 1 || exported.wait(30000));
    QCOMPARE(PdfFile(path("first.pdf")).pages(), 2);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

DAEMOK_TEST_MAIN_GUI(TestNewcomer)

#include "tst_newcomer.moc"

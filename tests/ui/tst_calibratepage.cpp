// SPDX-License-Identifier: GPL-3.0-or-later
// The Calibrate page in the window: results dropped, mapped, taken into the plan, undone.
#include "core/planner/plan.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/windowfixture.h"
#include "ui/calibrate/calibratepage.h"
#include "ui/calibrate/calibrationstate.h"
#include "ui/charts/chartcard.h"
#include "ui/fields/unitedit.h"
#include "ui/layout/rowtable.h"
#include "ui/placement/formentry.h"
#include "ui/state/projectcontroller.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/studiopages.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::StudioWindow;

namespace {

QString sample(const char *name)
{
    return QStringLiteral(DAEMOK_FIXTURES "/benchmarks/") + QString::fromUtf8(name);
}

} // namespace

class TestCalibratePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<StudioWindow> m_studio;

    [[nodiscard]] CalibratePage *page() const { return m_studio->window->calibratePage(); }
    [[nodiscard]] const UserTables &tables() const { return m_studio->controller.project().tables; }
    bool read(const QStringList &paths)
    {
        page()->readFiles(paths);
        return QTest::qWaitFor([this] { return !page()->state()->busy(); });
    }
    void chooseProduct(const char *id) const
    {
        page()->product()->setCurrentIndex(page()->product()->findData(QString::fromUtf8(id)));
    }

private slots:
    void init()
    {
        m_studio = std::make_unique<StudioWindow>();
        QVERIFY(m_studio->show());
        QVERIFY(m_studio->open(QStringLiteral("generation")));
        m_studio->window->pages()->action(PageId::Calibrate)->trigger();
    }
    void cleanup() { m_studio.reset(); }

    void theKeyOpensIt();
    void emptyItSaysWhatToDo();
    void resultsShowWhatWasRecognised();
    void aFileThatIsNoneSaysSoAndTakesNothingAway();
    void usedRowsMakeThePlanMeasuredAndAreUndone();
    void vcpuChangesTheMethod();
    void mappingIsTheUsers();
    void nodesMakeItTheProductsScaling();
    void removingEmptiesThePage();
    void filesCanBeDropped();
};

void TestCalibratePage::theKeyOpensIt()
{
    QCOMPARE(m_studio->window->pages()->action(PageId::Calibrate)->shortcut(),
             QKeySequence(QStringLiteral("Ctrl+6")));
    QCOMPARE(m_studio->window->pages()->current(), PageId::Calibrate);
    QVERIFY(page()->isVisible());
    for (QWidget *region : page()->regions())
        QVERIFY(region->isVisible());
    QCOMPARE(page()->regions().size(), 4);
    QVERIFY(read({sample("memtier.json")}));
    QCOMPARE(page()->regions().size(), 5);
}

void TestCalibratePage::emptyItSaysWhatToDo()
{
    QCOMPARE(page()->runs()->model()->rowCount(), 0);
    QVERIFY(!page()->use()->isEnabled());
    QVERIFY(!page()->forget()->isEnabled());
    QVERIFY(page()->problem().isEmpty());
    QVERIFY(!page()->vcpu()->edit()->accessibleName().isEmpty());
}

void TestCalibratePage::resultsShowWhatWasRecognised()
{
    QVERIFY(read({sample("memtier.json"), sample("pgbench.txt")}));
    const QAbstractItemModel *runs = page()->runs()->model();
    QCOMPARE(runs->rowCount(), 2);
    QCOMPARE(runs->index(0, 0).data().toString(), QStringLiteral("memtier.json"));
    QCOMPARE(runs->index(0, 1).data().toString(), QStringLiteral("closed loop"));
    QCOMPARE(runs->index(0, 5).data().toString(), QStringLiteral("not used"));
    QCOMPARE(page()->operations()->model()->rowCount(), 3);
    QVERIFY(page()->warnings().contains(QStringLiteral("coordinated omission")));
}

void TestCalibratePage::aFileThatIsNoneSaysSoAndTakesNothingAway()
{
    QVERIFY(read({sample("memtier.json")}));
    QVERIFY(read({sample("README.md")}));
    QVERIFY(page()->problem().contains(QStringLiteral("README.md")));
    QVERIFY(page()->problem().contains(QStringLiteral("redis-benchmark")));
    QCOMPARE(page()->runs()->model()->rowCount(), 1);
}

void TestCalibratePage::usedRowsMakeThePlanMeasuredAndAreUndone()
{
    chooseProduct("redis");
    QVERIFY(read({sample("memtier.json")}));
    QVERIFY(page()->use()->isEnabled());
    const int steps = m_studio->controller.undoStack()->count();
    page()->use()->click();
    QCOMPARE(m_studio->controller.undoStack()->count(), steps + 1);
    QCOMPARE(tables().rates.size(), std::size_t(2));
    const Product *redis = m_studio->controller.catalog()->findProduct("redis");
    const Rate &rate = *redis->rates[0][static_cast<std::size_t>(Operation::Lookup)];
    QCOMPARE(rate.fixedMs.origin, Origin::Measured);
    QCOMPARE(rate.fixedMs.value, 1.5);
    QCOMPARE(page()->inPlan()->model()->rowCount(), 2);
    QVERIFY(page()->forget()->isEnabled());
    m_studio->controller.undoStack()->undo();
    QVERIFY(tables().rates.empty());
    QCOMPARE(page()->inPlan()->model()->rowCount(), 0);
    QVERIFY(m_studio->controller.catalog()
                ->findProduct("redis")
                ->rates[0][static_cast<std::size_t>(Operation::Lookup)]
                ->fixedMs.origin
            != Origin::Measured);
    m_studio->controller.undoStack()->redo();
    page()->forget()->click();
    QVERIFY(tables().rates.empty());
}

void TestCalibratePage::vcpuChangesTheMethod()
{
    chooseProduct("redis");
    QVERIFY(read({sample("memtier.json")}));
    QTest::keyClicks(page()->vcpu()->edit(), QStringLiteral("4"));
    QVERIFY(page()->state()->vcpu());
    QCOMPARE(*page()->state()->vcpu(), 4.0);
    // 4000 ms a second over 100,000 reads of 1.5 and 10,000 writes of 2.5: 4000 * 1.5 / 175,000.
    const auto rows = page()->state()->rows();
    QCOMPARE(rows.front().serviceMs, 0.0342857);
}

void TestCalibratePage::mappingIsTheUsers()
{
    chooseProduct("postgresql");
    QVERIFY(read({sample("hey.txt")}));
    QVERIFY(page()->state()->rows().empty());
    QVERIFY(!page()->use()->isEnabled());
    const int lookup = page()->operation()->findData(static_cast<int>(Operation::Lookup));
    page()->operation()->setCurrentIndex(lookup);
    emit page()->operation()->activated(lookup);
    QCOMPARE(page()->state()->rows().size(), std::size_t(1));
    QVERIFY(page()->use()->isEnabled());
}

void TestCalibratePage::nodesMakeItTheProductsScaling()
{
    chooseProduct("cassandra");
    QVERIFY(read({sample("memtier.json"), sample("memtier.json")}));
    page()->state()->setNodes(1, 3);
    QVERIFY(page()->state()->scalingRow());
    page()->use()->click();
    QCOMPARE(tables().scalings.size(), std::size_t(1));
    QCOMPARE(tables().scalings.front().nodes, 3.0);
    QVERIFY(m_studio->controller.catalog()->findProduct("cassandra")->scaling);
}

void TestCalibratePage::removingEmptiesThePage()
{
    QVERIFY(read({sample("memtier.json")}));
    page()->runs()->setFocus();
    QTest::keyClick(page()->runs(), Qt::Key_Delete);
    QCOMPARE(page()->runs()->model()->rowCount(), 0);
    QVERIFY(!page()->state()->calibration());
}

void TestCalibratePage::filesCanBeDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sample("wrk2.txt"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page(), &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(QTest::qWaitFor([this] { return !page()->state()->busy(); }));
    QCOMPARE(page()->runs()->model()->rowCount(), 1);
    // An open loop tells the tail.
    QVERIFY(
        page()->runs()->model()->index(0, 5).data().toString().contains(QStringLiteral("4.65")));
}

DAEMOK_TEST_MAIN_GUI(TestCalibratePage)
#include "tst_calibratepage.moc"

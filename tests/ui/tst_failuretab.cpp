// SPDX-License-Identifier: GPL-3.0-or-later
// Pull the plug, on screen: what is lost is chosen in the list or in the drawing, the figures react, there is a way
// back, and a simulation stands beside.
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/diagram/diagramcard.h"
#include "ui/diagram/diagramview.h"
#include "ui/layout/rowtable.h"
#include "ui/risk/failuretab.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::waitForPlan;
using planner::Failure;
using planner::FailureKind;

class TestFailureTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<FailureTab> m_tab;

    [[nodiscard]] const Plan &plan() const { return *m_controller->plan(); }
    [[nodiscard]] int rowOf(FailureKind kind) const
    {
        const auto all = planner::failuresOf(plan(), *plan().recommended);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].kind == kind)
                return static_cast<int>(i) + 1;
        return -1;
    }
    [[nodiscard]] bool settled(FailureKind kind) const
    {
        return m_tab->report() && m_tab->report()->failure.kind == kind;
    }
    [[nodiscard]] QString cell(const RowTable *table, int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }

private slots:
    void init()
    {
        m_tab.reset();
        m_appearance = std::make_unique<Appearance>(ThemeChoice::Light);
        m_controller = std::make_unique<ProjectController>(fixture::studioData());
        QVERIFY(m_controller->openSample().ok());
        m_tab = std::make_unique<FailureTab>(m_controller.get(), m_appearance.get());
        m_tab->resize(1000, 600);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        QVERIFY(m_controller->plan() || waitForPlan(*m_controller));
        QTRY_VERIFY(settled(FailureKind::None));
    }

    void everythingThatCanBeLostIsListed()
    {
        const auto all = planner::failuresOf(plan(), *plan().recommended);
        QCOMPARE(m_tab->list()->count(), static_cast<int>(all.size()) + 1);
        QCOMPARE(m_tab->list()->currentRow(), 0);
        QVERIFY(!m_tab->back()->isEnabled());
        for (int i = 0; i < m_tab->list()->count(); ++i)
            QVERIFY(!m_tab->list()->item(i)->text().isEmpty());
    }

    void aLostZoneChangesTheFiguresAndComesBack()
    {
        const QString before = cell(m_tab->roles(), 0, 2);
        m_tab->list()->setCurrentRow(rowOf(FailureKind::Zone));
        QTRY_VERIFY(settled(FailureKind::Zone));
        QVERIFY(cell(m_tab->roles(), 0, 2) != before);
        QVERIFY(m_tab->report()->headroom < m_tab->report()->headroomBefore);
        QVERIFY(!m_tab->facts()->text().isEmpty());
        QVERIFY(m_tab->back()->isEnabled());
        m_tab->back()->click();
        QTRY_VERIFY(settled(FailureKind::None));
        QCOMPARE(m_tab->list()->currentRow(), 0);
        QCOMPARE(cell(m_tab->roles(), 0, 2), before);
    }

    void aClickInTheDrawingTakesANodeAndGivesItBack()
    {
        const QString role = QString::fromStdString(plan().recommended->roles.front().id);
        const QPoint box = m_tab->diagram()->view()->boxOnScreen(role).center();
        QTest::mouseClick(m_tab->diagram()->view()->viewport(), Qt::LeftButton, {}, box);
        QTRY_VERIFY(settled(FailureKind::Node));
        QCOMPARE(QString::fromStdString(m_tab->chosen().role), role);
        QCOMPARE(m_tab->diagram()->view()->selected(), role);
        QTest::mouseClick(m_tab->diagram()->view()->viewport(), Qt::LeftButton, {}, box);
        QTRY_VERIFY(settled(FailureKind::None));
    }

    void theApiFallsSilentByAClick()
    {
        const QPoint box = m_tab->diagram()->view()->boxOnScreen(QStringLiteral("api")).center();
        QTest::mouseClick(m_tab->diagram()->view()->viewport(), Qt::LeftButton, {}, box);
        QTRY_VERIFY(settled(FailureKind::LlmDown));
        QVERIFY(m_tab->report()->llm.growth() > 0);
        QVERIFY(!m_tab->verdict()->text().isEmpty());
    }

    void aSimulationStandsBesideAndGoesWithItsPlan()
    {
        QCOMPARE(cell(m_tab->operations(), 0, 3), QStringLiteral("–"));
        QSignalSpy simulated(m_tab.get(), &FailureTab::simulated);
        m_tab->simulate()->click();
        QVERIFY(!m_tab->simulate()->isEnabled());
        QVERIFY(m_tab->cancel()->isVisible());
        m_tab->cancel()->click();
        QVERIFY(simulated.wait(60000));
        QVERIFY(m_tab->simulate()->isEnabled());
        QVERIFY(!m_tab->outcome()->text().isEmpty());
        m_tab->simulate()->click();
        QVERIFY(simulated.wait(120000));
        QVERIFY(cell(m_tab->operations(), 0, 3) != QStringLiteral("–"));
        // Another loss, another answer: what was simulated goes.
        m_tab->list()->setCurrentRow(rowOf(FailureKind::Zone));
        QTRY_VERIFY(settled(FailureKind::Zone));
        QCOMPARE(cell(m_tab->operations(), 0, 3), QStringLiteral("–"));
        QVERIFY(m_tab->outcome()->text().isEmpty());
    }

    void whatIsLostStaysLostWithTheNextPlan()
    {
        m_tab->list()->setCurrentRow(rowOf(FailureKind::Zone));
        QTRY_VERIFY(settled(FailureKind::Zone));
        m_controller->setAnswer(AnswerId::Burst, fixture::estimate(3));
        QVERIFY(waitForPlan(*m_controller));
        QTRY_VERIFY(settled(FailureKind::Zone));
        QVERIFY(m_controller->openSample().ok());
        QTRY_VERIFY(settled(FailureKind::None));
    }
};

DAEMOK_TEST_MAIN_GUI(TestFailureTab)
#include "tst_failuretab.moc"

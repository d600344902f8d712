// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the Layout page, joined: one selection, pointers out, the goal written back.
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/figuremenu.h"
#include "ui/charts/glyphbutton.h"
#include "ui/charts/selection.h"
#include "ui/diagram/diagramcard.h"
#include "ui/diagram/diagramview.h"
#include "ui/layout/layoutpage.h"
#include "ui/layout/ledgertree.h"
#include "ui/layout/rowtable.h"

#include "core/planner/planner.h"

#include <QAction>
#include <QSignalSpy>
#include <QTabBar>
#include <QTranslator>

#include <memory>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::waitForPlan;

namespace {

// Every text in guillemets, as if it were another language.
class Marked : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *,
                                    int) const override
    {
        return QStringLiteral("«") + QString::fromUtf8(text) + QStringLiteral("»");
    }
};

bool isMarked(const QString &text)
{
    return text.contains(QChar(0xAB));
}

} // namespace

class TestLayoutPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<LayoutPage> m_page;

    [[nodiscard]] const Plan &plan() const { return *m_controller->plan(); }
    [[nodiscard]] QStringList explained() const
    {
        QStringList figures;
        for (const std::string &figure : planner::figures(plan()))
            figures << QString::fromStdString(figure);
        return figures;
    }

private slots:
    void init()
    {
        m_page.reset();
        m_appearance = std::make_unique<Appearance>(ThemeChoice::Light);
        m_controller = std::make_unique<ProjectController>(fixture::studioData());
        QVERIFY(m_controller->newFromPreset("chatbot").ok());
        m_page = std::make_unique<LayoutPage>(m_controller.get(), m_appearance.get());
        m_page->resize(1300, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVERIFY(m_controller->plan() || waitForPlan(*m_controller));
        QTRY_VERIFY(!m_page->diagram()->view()->spec().nodes.empty());
    }

    void theDiagramShowsEveryRoleOfTheRecommendedLayout()
    {
        for (const RolePlan &role : plan().recommended->roles) {
            const auto &nodes = m_page->diagram()->view()->spec().nodes;
            const bool drawn = std::any_of(nodes.begin(), nodes.end(),
                                           [&](const DiagramNode &n) { return n.id == role.id; });
            QVERIFY2(drawn || role.serverIndex < 0, role.id.c_str());
        }
    }

    // Where the money is: the role with most vCPU is chosen before anybody chooses.
    void theLargestRoleIsChosenFirst()
    {
        const auto &roles = plan().recommended->roles;
        const auto larger = [](const RolePlan &a, const RolePlan &b) {
            const double first = a.kind == RoleKind::Rdbms ? 0 : a.count * a.vcpu;
            const double second = b.kind == RoleKind::Rdbms ? 0 : b.count * b.vcpu;
            return first < second;
        };
        const RolePlan &largest = *std::max_element(roles.begin(), roles.end(), larger);
        const auto &chosen = m_page->roleSelection()->id().toStdString();
        const auto found = std::find_if(roles.begin(), roles.end(),
                                        [&](const RolePlan &role) { return role.id == chosen; });
        QVERIFY(found != roles.end());
        QCOMPARE(found->count * found->vcpu, largest.count * largest.vcpu);
    }

    void aClickInTheDiagramAsksForTheExplanation()
    {
        QSignalSpy asked(m_page.get(), &LayoutPage::figureAsked);
        DiagramView *view = m_page->diagram()->view();
        const QString role = QString::fromStdString(plan().recommended->roles.front().id);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->boxOnScreen(role).center());
        QCOMPARE(m_page->roleSelection()->id(), role);
        QCOMPARE(asked.size(), 1);
        QVERIFY2(explained().contains(asked[0][0].toString()), qPrintable(asked[0][0].toString()));
    }

    // Every pointer that the bars give away is one that explain() answers.
    void everyPointerOfTheLedgerCanBeExplained()
    {
        const QStringList figures = explained();
        int pointers = 0;
        for (const BarGroup &group : m_page->ledgerBars()->view()->spec().groups) {
            for (const BarRow &row : group.rows) {
                if (row.pointer.empty())
                    continue;
                ++pointers;
                QVERIFY2(figures.contains(QString::fromStdString(row.pointer)),
                         row.pointer.c_str());
                QVERIFY(planner::explain(m_controller->pattern(), plan(), row.pointer).ok());
            }
        }
        QVERIFY(pointers > 5);
    }

    void anAlternativeIsShownInEveryFigure()
    {
        m_page->tabs()->setCurrentIndex(LayoutPage::Alternatives);
        m_page->alternatives()->selectSourceRow(1);
        const Layout &first = plan().alternatives.front();
        m_page->tabs()->setCurrentIndex(LayoutPage::Ledger);
        m_page->ledgerBars()->header()->table()->click();
        QCOMPARE(static_cast<std::size_t>(m_page->ledger()->model()->rowCount()),
                 first.stores.size());
        const auto &groups = m_page->ledgerBars()->view()->spec().groups;
        QCOMPARE(groups.front().pointer, std::string("/alternatives/0/roles/0/count"));
        const auto &nodes = m_page->diagram()->view()->spec().nodes;
        const auto role = std::find_if(nodes.begin(), nodes.end(), [&](const DiagramNode &n) {
            return n.id == first.roles.front().id;
        });
        QVERIFY(role != nodes.end());
    }

    void aDotOfAnotherProductShowsItsLayout()
    {
        const Plan &now = plan();
        const auto other = std::find_if(
            now.alternatives.begin(), now.alternatives.end(),
            [](const Layout &layout) { return layout.choice == ChoiceKind::OtherProduct; });
        if (other == now.alternatives.end())
            QSKIP("this plan knows one product");
        m_page->productSelection()->choose(QString::fromStdString(other->product));
        m_page->tabs()->setCurrentIndex(LayoutPage::Alternatives);
        QCOMPARE(m_page->alternatives()->currentSourceRow(),
                 static_cast<int>(other - now.alternatives.begin()) + 1);
    }

    // A chosen alternative stays chosen when a new plan ranks anew; another project begins anew.
    void aChosenLayoutIsFoundAgainInTheNextPlan()
    {
        m_page->tabs()->setCurrentIndex(LayoutPage::Alternatives);
        m_page->chooseLayout(2);
        const ChoiceKind chosen = plan().alternatives[1].choice;
        m_controller->setAnswer(AnswerId::Burst, fixture::estimate(3));
        QVERIFY(waitForPlan(*m_controller));
        const int row = m_page->alternatives()->currentSourceRow();
        QVERIFY(row > 0);
        QCOMPARE(plan().alternatives[static_cast<std::size_t>(row) - 1].choice, chosen);
        QVERIFY(m_controller->newFromPreset("rag").ok());
        QVERIFY(waitForPlan(*m_controller));
        QCOMPARE(m_page->alternatives()->currentSourceRow(), 0);
    }

    void whatTheNextNodeBuysIsComputedWhenLookedAt()
    {
        QVERIFY(m_page->nextNode()->view()->spec().groups.empty());
        m_page->tabs()->setCurrentIndex(LayoutPage::NextNode);
        QTRY_VERIFY(!m_page->nextNode()->view()->spec().groups.empty());
        const auto &rows = m_page->nextNode()->view()->spec().groups.front().rows;
        QVERIFY(!rows.empty());
        const QStringList figures = explained();
        for (const BarRow &row : rows)
            QVERIFY2(figures.contains(QString::fromStdString(row.pointer)), row.pointer.c_str());
    }

    // A drag of the goal's line writes the goal back, in one undo step.
    void draggingTheGoalIsOneUndoStep()
    {
        ChartView *view = m_page->chart()->view();
        QVERIFY(!view->markers().empty());
        const ChartMarker marker = view->spec().markers.front();
        const auto goal = goalFromName(marker.id);
        QVERIFY(goal.has_value());
        const auto before = m_controller->pattern().goalMs(*goal);
        const int steps = m_controller->undoStack()->count();
        const QPoint from = view->markers().front().line.center().toPoint();
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 6; ++i)
            QTest::mouseMove(view->viewport(), from - QPoint(0, 2 * i));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from - QPoint(0, 12));
        QCOMPARE(m_controller->undoStack()->count(), steps + 1);
        const auto after = m_controller->pattern().goalMs(*goal);
        QVERIFY(after && before && *after > *before);
        m_controller->undoStack()->undo();
        QCOMPARE(m_controller->pattern().goalMs(*goal), before);
    }

    void thePinnedPlanIsAGhost()
    {
        const auto ghosts = [this] {
            const auto &series = m_page->chart()->view()->spec().series;
            return std::count_if(series.begin(), series.end(),
                                 [](const ChartSeries &s) { return s.ghost; });
        };
        QCOMPARE(ghosts(), 0);
        m_controller->pin();
        QCOMPARE(ghosts(), 1);
        m_controller->unpin();
        QCOMPARE(ghosts(), 0);
    }

    void anotherLanguageReachesEveryFigure()
    {
        m_page->tabs()->setCurrentIndex(LayoutPage::Alternatives);
        Marked language;
        QCoreApplication::installTranslator(&language);
        QCoreApplication::processEvents();
        for (int tab = 0; tab < m_page->tabs()->count(); ++tab)
            QVERIFY2(isMarked(m_page->tabs()->tabText(tab)),
                     qPrintable(m_page->tabs()->tabText(tab)));
        for (const DiagramNode &node : m_page->diagram()->view()->spec().nodes) {
            const bool any =
                std::any_of(node.texts.begin(), node.texts.end(), [](const DiagramText &text) {
                    return isMarked(QString::fromStdString(text.text));
                });
            QVERIFY2(any, node.id.c_str());
        }
        QVERIFY(isMarked(QString::fromStdString(m_page->chart()->view()->spec().title)));
        QVERIFY(isMarked(QString::fromStdString(m_page->ledgerBars()->view()->spec().columns[0])));
        const QAbstractItemModel *model = m_page->alternatives()->model();
        QVERIFY(isMarked(model->headerData(0, Qt::Horizontal).toString()));
        QVERIFY(isMarked(m_page->chart()->header()->table()->toolTip()));
        for (const QAction *action : m_page->diagram()->header()->menu()->actions())
            QVERIFY(action->isSeparator() || isMarked(action->text()));
        QCoreApplication::removeTranslator(&language);
        QCoreApplication::processEvents();
        QVERIFY(!isMarked(m_page->tabs()->tabText(0)));
    }

    void thePageFitsASmallLaptop()
    {
        QVERIFY2(m_page->minimumSizeHint().width() <= 960
                     && m_page->minimumSizeHint().height() <= 520,
                 qPrintable(QStringLiteral("%1x%2")
                                .arg(m_page->minimumSizeHint().width())
                                .arg(m_page->minimumSizeHint().height())));
    }
};

DAEMOK_TEST_MAIN_GUI(TestLayoutPage)
#include "tst_layoutpage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barpicture.h"
#include "ui/charts/barview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/figuretable.h"
#include "ui/charts/glyphbutton.h"
#include "ui/charts/selection.h"
#include "ui/layout/ledgerfigure.h"
#include "ui/layout/marginalfigure.h"
#include "ui/text/format.h"

#include <QSignalSpy>
#include <QTableView>

#include <memory>

using namespace daemok;
using namespace daemok::ui;

namespace {

LedgerLine line(Constraint constraint, double demand, double perNode, std::string_view unit,
                int nodes, bool binding)
{
    LedgerLine made;
    made.constraint = constraint;
    made.demand = demand;
    made.perNode = perNode;
    made.unit = unit;
    made.nodes = nodes;
    made.binding = binding;
    return made;
}

// Two roles; the second with a line that was not checked.
Layout twoRoles()
{
    Layout layout;
    StorePlan store;
    store.id = "results";
    store.product = "mongodb";
    layout.stores = {store};
    RolePlan session;
    session.id = "results/session";
    session.store = "results";
    session.kind = RoleKind::Session;
    session.serves = {RoleKind::Session};
    session.count = 3;
    session.serverIndex = 0;
    session.ledger = {line(Constraint::Cpu, 2, 1.4, "vCPU", 2, false),
                      line(Constraint::Survive, 2, 1, "nodes", 3, true)};
    RolePlan data = session;
    data.id = "results/data";
    data.kind = RoleKind::Data;
    data.serves = {RoleKind::Data};
    data.count = 37;
    data.ledger = {line(Constraint::Memory, 4167, 114, "GiB", 37, true),
                   line(Constraint::Network, 1.5, 0, "Gbit/s", 0, false)};
    data.ledger[1].checked = false;
    data.ledger[1].missing = Missing::NetworkRate;
    layout.roles = {session, data};
    layout.cost.currency = "USD";
    return layout;
}

const Format &english()
{
    static const Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
    return format;
}

BarSpec ledger()
{
    return LedgerFigure::spec(Plan{}, twoRoles(), "/recommended", english());
}

} // namespace

class TestBars : public QObject
{
    Q_OBJECT

private slots:
    void everyLedgerLineIsARowWithItsPointer()
    {
        const BarSpec spec = ledger();
        QCOMPARE(spec.groups.size(), std::size_t(2));
        QCOMPARE(spec.groups[1].id, std::string("results/data"));
        QCOMPARE(spec.groups[1].pointer, std::string("/recommended/roles/1/count"));
        QCOMPARE(spec.groups[1].rows[0].pointer,
                 std::string("/recommended/roles/1/ledger/0/nodes"));
        QCOMPARE(spec.groups[1].rows[0].value, 37.0);
        QCOMPARE(spec.groups[1].rows[0].columns[0], std::string("4,167 GiB"));
        QVERIFY(spec.groups[1].rows[0].marked);
        QVERIFY(!spec.groups[0].rows[0].marked);
        QVERIFY(spec.groups[1].rows[1].faint); // not checked: no bar, and it says so
        QCOMPARE(spec.groups[1].rows[1].text, std::string("not checked"));
    }

    void aRowIsChosenByMouseAndKeyboard()
    {
        BarView view(Theme::light());
        Selection selection;
        view.setSelection(&selection);
        view.setSpec(ledger());
        view.resize(700, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QSignalSpy asked(&view, &BarView::pointerChosen);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.lineOnScreen(4).center());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("/recommended/roles/1/ledger/0/nodes"));
        QCOMPARE(selection.id(), QStringLiteral("results/data"));
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(asked[1][0].toString(), QStringLiteral("/recommended/roles/0/ledger/0/nodes"));
        QCOMPARE(selection.id(), QStringLiteral("results/session"));
        QVERIFY(view.accessibleDescription().contains(QLatin1String("vCPU")));
    }

    void whatIsChosenElsewhereComesIntoView()
    {
        BarView view(Theme::light());
        Selection selection;
        view.setSelection(&selection);
        view.setSpec(ledger());
        view.resize(700, 110);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(!view.viewport()->rect().contains(view.lineOnScreen(3)));
        selection.choose(QStringLiteral("results/data"));
        QVERIFY(view.viewport()->rect().contains(view.lineOnScreen(3)));
    }

    // Bars, their figures and the columns never meet, at any width and in any language.
    void nothingOverlapsAtAnyWidth()
    {
        BarSpec spec = ledger();
        for (const char *label :
             {"Memory", "노드가 감당하는 메모리 용량 한도", "メモリ容量の上限"}) {
            for (BarGroup &group : spec.groups) {
                for (BarRow &row : group.rows)
                    row.label = label;
            }
            for (double width = 300; width < 1400; width += 37) {
                const BarFrame frame = barFrame(spec, width, ChartStyle::print());
                QVERIFY(frame.labelEnd < frame.barEnd);
                QVERIFY(frame.barEnd - frame.labelEnd > frame.textWidth);
                double left = frame.barEnd;
                for (std::size_t i = 0; i < frame.columnEnds.size(); ++i) {
                    QVERIFY(frame.columnEnds[i] - frame.columnWidths[i] >= left);
                    left = frame.columnEnds[i];
                }
                QVERIFY(left <= width);
                for (std::size_t i = 1; i < frame.lines.size(); ++i)
                    QVERIFY(frame.lines[i].box.top() >= frame.lines[i - 1].box.bottom() - 1e-6);
                // What does not fit is told in the tooltip.
                const bool whole = frame.columnEnds.size() == spec.columns.size();
                QVERIFY(whole
                        || isShortened(spec, frame, {0, std::size_t(0)}, ChartStyle::print()));
            }
        }
    }

    void theTwinTableSaysWhatTheBarsSay()
    {
        const FigureTable table = tableOf(ledger());
        QCOMPARE(table.rows.size(), std::size_t(4));
        QVERIFY(table.rows[2][0].contains(QLatin1String("Memory (binds)")));
        QCOMPARE(table.rows[2][1], QStringLiteral("37"));
        QCOMPARE(table.rows[2][3], QStringLiteral("114 GiB"));
    }

    void thePanelShowsItsTable()
    {
        BarPanel panel(Theme::darkTheme());
        panel.setSpec(ledger());
        panel.resize(600, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(panel.view()->isVisible());
        panel.header()->table()->click();
        QVERIFY(panel.showsTable());
        auto *table = qobject_cast<QTableView *>(panel.twin());
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 4);
    }

    void paperHoldsTheWholeFigure()
    {
        QVERIFY(barSvg(ledger(), 700).contains("4,167 GiB"));
        QVERIFY(!barSvg(ledger(), 700).contains("<image"));
        QCOMPARE(barPicture(ledger(), 700, 2).width(), 1400);
    }

    void theNextNodeSaysWhatItCostsAndWhyNotFewer()
    {
        planner::Marginal marginal;
        marginal.headroom = 1.06;
        planner::MarginalRole helps;
        helps.role = 0;
        helps.roleId = "results/session";
        helps.count = 3;
        helps.cost = 59.57;
        helps.headroom = 1.18;
        helps.oneLess = planner::OneLess{true, Constraint::Survive, 3, 2, "nodes", 2, {}};
        planner::MarginalRole idle = helps;
        idle.role = 1;
        idle.roleId = "results/data";
        idle.count = 37;
        idle.cost = 755;
        idle.headroom = 1.06;
        idle.oneLess = planner::OneLess{true, Constraint::Memory, 4167, 4104, "GiB", 36, {}};
        marginal.roles = {helps, idle};
        marginal.latency = {std::nullopt, std::nullopt};
        const BarSpec spec =
            MarginalFigure::spec(marginal, Plan{}, twoRoles(), "/recommended", english());
        const std::vector<BarRow> &rows = spec.groups.front().rows;
        QVERIFY(rows[0].marked); // it lets the layout carry more
        QVERIFY(!rows[1].marked);
        QCOMPARE(rows[0].text, std::string("+US$59.57"));
        QCOMPARE(rows[0].columns[0], std::string("×1.18"));
        QCOMPARE(rows[1].columns[1], std::string("Memory"));
        QCOMPARE(rows[1].pointer, std::string("/recommended/roles/1/count"));
        QVERIFY(rows[1].tip.find("4,167 GiB") != std::string::npos);
        QVERIFY(rows[1].tip.find("4,104 GiB") != std::string::npos);
    }

    void anUnpricedStepHasNoBar()
    {
        planner::Marginal marginal;
        planner::MarginalRole role;
        role.cost = 0;
        role.priced = false;
        marginal.roles = {role};
        marginal.latency = {std::nullopt};
        const BarSpec spec = MarginalFigure::spec(marginal, Plan{}, twoRoles(), "/x", english());
        QVERIFY(spec.groups.front().rows.front().faint);
        QCOMPARE(spec.groups.front().rows.front().text, std::string("not priced"));
    }
};

DAEMOK_TEST_MAIN_GUI(TestBars)
#include "tst_bars.moc"

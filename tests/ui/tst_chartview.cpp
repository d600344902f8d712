// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart answers to hand and keyboard, with curves of which every value can be told.
#include "tests/testmain/testmain.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/figuretable.h"
#include "ui/charts/glyphbutton.h"
#include "ui/charts/legendrow.h"
#include "ui/charts/selection.h"
#include "ui/text/format.h"

#include <QSignalSpy>
#include <QTableView>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace daemok;
using namespace daemok::ui;

namespace {

// y = x and y = 100 - x over 0..100.
ChartSpec twoLines()
{
    ChartSpec spec;
    spec.title = "Two lines";
    spec.summary = "One rises, one falls.";
    spec.x = {"Load", Scale::Linear, {}, "1/s"};
    spec.y = {"Time", Scale::Linear, {}, "ms"};
    ChartSeries rises{SeriesRole::Subject, "Rises", {}, SeriesKind::Line};
    ChartSeries falls{SeriesRole::Other, "Falls", {}, SeriesKind::Line, 1};
    for (int i = 0; i <= 100; ++i) {
        rises.points.push_back({static_cast<double>(i), static_cast<double>(i), {}});
        falls.points.push_back({static_cast<double>(i), 100.0 - i, {}});
    }
    spec.series = {rises, falls};
    spec.markers = {{"peak", ChartMarker::Across::X, 40, "Peak", 10, 90, true},
                    {"goal", ChartMarker::Across::Y, 50, "Goal", 20, 80, true}};
    return spec;
}

ChartSpec dots()
{
    ChartSpec spec;
    spec.title = "Dots";
    ChartSeries all{SeriesRole::Feasible, "All", {}};
    for (int i = 0; i < 5; ++i) {
        ChartPoint point{10.0 * i, 10.0 + 20 * i, {"dot"}};
        point.id = "id" + std::to_string(i);
        all.points.push_back(point);
    }
    spec.series = {all};
    return spec;
}

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

    std::unique_ptr<ChartCard> m_card;

    [[nodiscard]] ChartView *view() const { return m_card->view(); }

    void show(const ChartSpec &spec)
    {
        m_card = std::make_unique<ChartCard>(Theme::light());
        m_card->resize(700, 420);
        m_card->setSpec(spec);
        m_card->show();
        QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
        view()->setFocus();
    }
    [[nodiscard]] QPoint at(double x, double y) const
    {
        return QPointF(view()->frame().pixelX(x), view()->frame().pixelY(y)).toPoint();
    }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(view()->viewport(), from + (to - from) * i / 4);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
    }

private slots:
    void cleanup() { m_card.reset(); }

    void theCrosshairReadsEveryCurve()
    {
        show(twoLines());
        QTest::mouseMove(view()->viewport(), at(30, 10));
        QTRY_COMPARE(view()->boxLines(),
                     (QStringList{QStringLiteral("30/s"), QStringLiteral("Rises: 30 ms"),
                                  QStringLiteral("Falls: 70 ms")}));
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(view()->boxLines().front(), QStringLiteral("31/s"));
        QTest::keyClick(view(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view()->boxLines().front(), QStringLiteral("21/s"));
        QVERIFY(view()->accessibleDescription().contains(QLatin1String("Falls: 79 ms")));
    }

    void aMarkerIsDraggedInOneGesture()
    {
        show(twoLines());
        QSignalSpy began(view(), &ChartView::markerDragBegan);
        QSignalSpy moved(view(), &ChartView::markerMoved);
        QSignalSpy ended(view(), &ChartView::markerDragEnded);
        drag(at(40, 10), at(60, 10));
        QCOMPARE(began.size(), 1);
        QVERIFY(moved.size() >= 2);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toString(), QStringLiteral("peak"));
        QVERIFY(std::abs(ended[0][1].toDouble() - 60) < 0.5);
        QVERIFY(!view()->zoom().active()); // the rubber band did not eat the drag
    }

    void aMarkerStaysWithinItsEnds()
    {
        show(twoLines());
        QSignalSpy ended(view(), &ChartView::markerDragEnded);
        drag(at(80, 50), at(80, 99)); // the goal, to beyond 80
        QCOMPARE(ended[0][0].toString(), QStringLiteral("goal"));
        QCOMPARE(ended[0][1].toDouble(), 80.0);
    }

    void theAxisStandsStillWhileItsMarkerMoves()
    {
        show(twoLines());
        const AxisRange before = view()->frame().x.range;
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, at(40, 10));
        QTest::mouseMove(view()->viewport(), at(70, 10));
        ChartSpec other = twoLines(); // a plan arrives: its range is twice as long
        for (ChartSeries &series : other.series)
            series.points.push_back({200, 50, {}});
        m_card->setSpec(other);
        QVERIFY(view()->frame().x.range == before);
        QVERIFY(std::abs(view()->spec().markers[0].value - 70)
                < 0.5); // and the hand still holds it
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, at(70, 10));
        QVERIFY(view()->frame().x.range.max > 190);
    }

    void escapeReturnsTheMarkerToWhereItBegan()
    {
        show(twoLines());
        QSignalSpy ended(view(), &ChartView::markerDragEnded);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, at(40, 10));
        QTest::mouseMove(view()->viewport(), at(70, 10));
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][1].toDouble(), 40.0);
        QCOMPARE(view()->spec().markers[0].value, 40.0);
    }

    void theKeyboardReachesAndMovesEveryMarker()
    {
        show(twoLines());
        QSignalSpy began(view(), &ChartView::markerDragBegan);
        QSignalSpy ended(view(), &ChartView::markerDragEnded);
        QVERIFY(!view()->activeMarker());
        QTest::keyClick(view(), Qt::Key_Tab);
        QCOMPARE(view()->activeMarker(), std::optional<std::size_t>(0));
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(began.size(), 1);
        QCOMPARE(ended.size(), 1); // a key pressed and released is one step
        QVERIFY(ended[0][1].toDouble() > 40 && ended[0][1].toDouble() < 42);
        QTest::keyClick(view(), Qt::Key_Tab);
        QCOMPARE(view()->activeMarker(), std::optional<std::size_t>(1));
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(ended[1][0].toString(), QStringLiteral("goal"));
        QVERIFY(ended[1][1].toDouble() < 41);
        QTest::keyClick(view(), Qt::Key_Tab); // on to the next widget
        QVERIFY(!view()->hasFocus());
    }

    void wheelAndRubberBandZoomAndHomeShowsEverything()
    {
        show(twoLines());
        const AxisRange whole = view()->frame().x.range;
        QSignalSpy zoomed(view(), &ChartView::zoomChanged);
        const QPointF middle = at(70, 60);
        QWheelEvent wheel(middle, view()->viewport()->mapToGlobal(middle), {}, {0, 240}, {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view()->viewport(), &wheel);
        QVERIFY(view()->zoom().active());
        QVERIFY(view()->frame().x.range.max - view()->frame().x.range.min
                < 0.7 * (whole.max - whole.min));
        // What the pointer was on stays under it.
        QVERIFY(std::abs(view()->frame().valueX(middle.x()) - 70) < 0.6);
        QVERIFY(m_card->header()->whole()->isVisible());
        QTest::keyClick(view(), Qt::Key_Home);
        QVERIFY(view()->frame().x.range == whole);
        QVERIFY(!m_card->header()->whole()->isVisible());
        drag(at(55, 20), at(75, 15));
        QVERIFY(std::abs(view()->frame().x.range.min - 55) < 0.6);
        QVERIFY(std::abs(view()->frame().x.range.max - 75) < 0.6);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {},
                           view()->frame().plot.center().toPoint());
        QVERIFY(view()->frame().x.range == whole);
        QTest::keyClick(view(), Qt::Key_Plus);
        QVERIFY(view()->zoom().active());
        QTest::keyClick(view(), Qt::Key_Minus);
        QVERIFY(!view()->zoom().active());
        QCOMPARE(zoomed.size(), 6);
    }

    void theSelectionIsSharedWithTheTable()
    {
        show(dots());
        Selection selection;
        m_card->setSelection(&selection);
        QTest::mouseMove(view()->viewport(), view()->positionOf(3).toPoint());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->positionOf(3).toPoint());
        QCOMPARE(selection.id(), QStringLiteral("id3"));
        m_card->header()->table()->click();
        QVERIFY(m_card->table()->isVisible());
        QCOMPARE(m_card->table()->currentIndex().row(), 3);
        m_card->table()->setCurrentIndex(m_card->table()->model()->index(1, 0));
        QCOMPARE(selection.id(), QStringLiteral("id1"));
        m_card->header()->table()->click();
        QVERIFY(view()->isVisible());
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Right);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(selection.id(), QStringLiteral("id0"));
    }

    void theTwinTableHoldsEveryValue()
    {
        const FigureTable table = tableOf(twoLines(), Format(QLocale::c()));
        QCOMPARE(table.titles, (QStringList{QStringLiteral("Load"), QStringLiteral("Rises"),
                                            QStringLiteral("Falls")}));
        QCOMPARE(table.rows.size(), std::size_t(101));
        QCOMPARE(table.rows[25], (QStringList{QStringLiteral("25/s"), QStringLiteral("25 ms"),
                                              QStringLiteral("75 ms")}));
        QVERIFY(
            table.tabbed().startsWith(QLatin1String("Load\tRises\tFalls\n0/s\t0 ms\t100 ms\n")));
    }

    void aCurveThatIsNamedInThePlotNeedsNoChip()
    {
        show(twoLines());
        const auto named = view()->namedSeries();
        QCOMPARE(static_cast<std::size_t>(m_card->header()->legend()->shownNames().size()),
                 2 - named.size());
        QVERIFY(!named.empty());
    }

    void chipsGiveWayInsteadOfWideningTheWindow()
    {
        ChartSpec spec = dots();
        for (int i = 0; i < 5; ++i)
            spec.series.push_back({SeriesRole::Other,
                                   "소형 데이터 노드 여덟 대 구성과 별도 질의 노드",
                                   {{1.0, 2.0, {}}},
                                   SeriesKind::Scatter,
                                   i});
        show(spec);
        QVERIFY(m_card->minimumSizeHint().width() < 360);
        m_card->resize(360, 420);
        QTRY_VERIFY(m_card->header()->legend()->shownNames().last().endsWith(QChar(0x2026)));
    }
};

DAEMOK_TEST_MAIN_GUI(TestChartView)
#include "tst_chartview.moc"

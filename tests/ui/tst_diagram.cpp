// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/diagramchecks.h"
#include "tests/shots/figures.h"
#include "tests/testmain/testmain.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/figuremenu.h"
#include "ui/charts/glyphbutton.h"
#include "ui/charts/selection.h"
#include "ui/diagram/diagramcard.h"
#include "ui/diagram/diagrampainter.h"
#include "ui/diagram/diagramview.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QWheelEvent>

#include <memory>

using namespace daemok;
using namespace daemok::ui;

class TestDiagram : public QObject
{
    Q_OBJECT

    std::unique_ptr<DiagramCard> m_card;

    [[nodiscard]] DiagramView *view() const { return m_card->view(); }

    void show(const Topology &topology, const QString &language = QStringLiteral("en"))
    {
        m_card = std::make_unique<DiagramCard>(Theme::light());
        m_card->resize(1000, 320);
        m_card->setTopology(topology, shots::wordsFor(language));
        m_card->show();
        QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    }

private slots:
    void cleanup() { m_card.reset(); }

    // The words and fonts of the window, in every language and room: nothing clipped, nothing overlaps.
    void whatIsShownIsWhole_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<QString>("language");
        for (int figure = 0; figure < 4; ++figure) {
            for (const char *language : {"en", "ko", "ja"})
                QTest::addRow("%d %s", figure, language) << figure << QString::fromLatin1(language);
        }
    }
    void whatIsShownIsWhole()
    {
        QFETCH(int, figure);
        QFETCH(QString, language);
        show(shots::topologyFigures()[static_cast<std::size_t>(figure)], language);
        const TextMeter meter = diagramMeter();
        for (const QSize size : {QSize(980, 300), QSize(1540, 460), QSize(520, 700)}) {
            m_card->resize(size);
            QCoreApplication::processEvents();
            QStringList problems;
            for (const std::string &problem : testing::problemsOf(view()->spec(), meter))
                problems << QString::fromStdString(problem);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
            QVERIFY(!view()->isZoomed());
            // Everything is in the window.
            const QRect whole =
                view()
                    ->mapFromScene(QRectF(0, 0, view()->spec().width, view()->spec().height))
                    .boundingRect();
            QVERIFY(view()->viewport()->rect().adjusted(-2, -2, 2, 2).contains(whole));
        }
    }

    void aClickChoosesARoleEverywhere()
    {
        show(shots::topologyFigures()[2]);
        Selection selection;
        m_card->setSelection(&selection);
        QSignalSpy chosen(view(), &DiagramView::chosen);
        const QRect box = view()->boxOnScreen(QStringLiteral("results/query"));
        QVERIFY(!box.isEmpty());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, box.center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("results/query"));
        QCOMPARE(selection.id(), QStringLiteral("results/query"));
        QCOMPARE(view()->selected(), QStringLiteral("results/query"));
        selection.choose(QStringLiteral("results/data"));
        QCOMPARE(view()->selected(), QStringLiteral("results/data"));
    }

    void theKeyboardGoesFromBoxToBox()
    {
        show(shots::topologyFigures()[2]);
        QSignalSpy chosen(view(), &DiagramView::chosen);
        view()->setFocus();
        QVERIFY(!view()->current().isEmpty());
        QStringList seen{view()->current()};
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(view(), Qt::Key_Right);
            if (!seen.contains(view()->current()))
                seen << view()->current();
        }
        QVERIFY2(seen.size() >= 4, qPrintable(seen.join(QLatin1Char(' '))));
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), view()->current());
        QVERIFY(!view()->accessibleDescription().isEmpty());
        QTest::keyClick(view(), Qt::Key_Plus);
        QVERIFY(view()->isZoomed());
        QTest::keyClick(view(), Qt::Key_Home);
        QVERIFY(!view()->isZoomed());
    }

    void theWheelZoomsAtThePointerAndTheButtonShowsEverything()
    {
        show(shots::topologyFigures()[2]);
        const QPointF at = QPointF(view()->viewport()->rect().center()) + QPointF(120, 20);
        const QPointF fixed = view()->mapToScene(at.toPoint());
        QWheelEvent wheel(at, view()->viewport()->mapToGlobal(at), {}, {0, 480}, {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view()->viewport(), &wheel);
        QVERIFY(view()->isZoomed());
        const QPointF now = view()->mapToScene(at.toPoint());
        QVERIFY(std::abs(now.x() - fixed.x()) < 3 && std::abs(now.y() - fixed.y()) < 3);
        QVERIFY(m_card->header()->whole()->isVisible());
        m_card->header()->whole()->click();
        QVERIFY(!view()->isZoomed());
    }

    void aNewPlanKeepsTheItemsOfWhatStays()
    {
        Topology topology = shots::topologyFigures()[2];
        show(topology);
        const QList<QGraphicsItem *> before = view()->scene()->items();
        topology.stores.front().roles.front().count = 4;
        m_card->setTopology(topology, shots::wordsFor(QStringLiteral("en")));
        QCOMPARE(view()->scene()->items().size(), before.size());
        for (QGraphicsItem *item : view()->scene()->items())
            QVERIFY(before.contains(item));
    }

    void withoutALayoutASentenceStandsThere()
    {
        show(shots::topologyFigures()[0]);
        m_card->setTopology(std::nullopt, nullptr, QStringLiteral("Nothing fits."));
        QVERIFY(!view()->isVisible());
        QVERIFY(view()->spec().nodes.empty());
    }

    void everyBoxHasANameForAScreenReader()
    {
        show(shots::topologyFigures()[2]);
        for (const DiagramNode &node : view()->spec().nodes)
            QVERIFY2(!node.name.empty(), node.id.c_str());
        QVERIFY(!view()->accessibleName().isEmpty());
    }

    void theMenuSavesForDrawio()
    {
        show(shots::topologyFigures()[0]);
        QStringList actions;
        for (const QAction *action : m_card->header()->menu()->actions())
            actions << action->text();
        QVERIFY(actions.contains(QStringLiteral("Save for draw.io…")));
        QVERIFY(actions.contains(QStringLiteral("Save as SVG…")));
    }
};

DAEMOK_TEST_MAIN_GUI(TestDiagram)
#include "tst_diagram.moc"

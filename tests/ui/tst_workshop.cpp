// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/windowfixture.h"
#include "ui/fields/field.h"
#include "ui/interview/interviewheader.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/figurechooser.h"
#include "ui/layout/rowtable.h"
#include "ui/report/reportpage.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/verdictstrip.h"
#include "ui/text/format.h"
#include "ui/text/pricecurtain.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::StudioWindow;

namespace {

/// Texts of labels and buttons that stand in the window, and the values of the tiles.
QStringList textsOf(const StudioWindow &studio)
{
    QStringList texts;
    for (const QLabel *label : studio.window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    for (const FactTile *tile : studio.tiles())
        texts << tile->fact().value << tile->fact().note << tile->fact().change;
    return texts;
}

} // namespace

/// F11: the window in front of a room.
class TestWorkshop : public QObject
{
    Q_OBJECT

    std::unique_ptr<StudioWindow> m_studio;

    [[nodiscard]] InterviewPanel *interview() const { return m_studio->window->interview(); }
    [[nodiscard]] QStringList shownQuestions() const
    {
        QStringList keys;
        for (const Field *field : interview()->findChildren<Field *>()) {
            if (field->isVisible())
                keys << field->text().key;
        }
        return keys;
    }
    /// As the studio does when it is asked: another window, made for a room.
    void enterWorkshop() const
    {
        m_studio->appearance.setWorkshop(true);
        QVERIFY(m_studio->showAgain());
    }

private slots:
    void init()
    {
        m_studio = std::make_unique<StudioWindow>();
        QVERIFY(m_studio->show());
        QVERIFY(m_studio->open(QStringLiteral("sample")));
    }
    void cleanup()
    {
        PriceCurtain::draw(false);
        m_studio.reset();
    }

    void theKeyAsksForIt()
    {
        QSignalSpy asked(m_studio->window.get(), &MainWindow::workshopAsked);
        QTest::keyClick(m_studio->window.get(), Qt::Key_F11);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.front().front().toBool());
    }

    void typeAndHitAreasAreLarger()
    {
        const double before = m_studio->window->font().pointSizeF();
        const int tall = m_studio->window->layoutPage()->alternatives()->font().pointSize();
        enterWorkshop();
        QVERIFY(m_studio->window->font().pointSizeF() >= 1.2 * before);
        QVERIFY(m_studio->page()->alternatives()->font().pointSize() > tall);
    }

    void twoFiguresAtATime()
    {
        QVERIFY(!m_studio->page()->figures());
        enterWorkshop();
        const FigureChooser *figures = m_studio->page()->figures();
        QVERIFY(figures);
        const auto shown = [&] {
            return QList<bool>{figures->isChosen(0), figures->isChosen(1), figures->isChosen(2)};
        };
        QCOMPARE(shown(), (QList<bool>{true, true, false}));
        figures->button(2)->click(); // the first chosen lets go
        QCOMPARE(shown(), (QList<bool>{false, true, true}));
        figures->button(2)->click(); // down stays down
        QCOMPARE(shown(), (QList<bool>{false, true, true}));
        QVERIFY(figures->button(2)->isChecked());
        figures->button(0)->click();
        QCOMPARE(shown(), (QList<bool>{true, false, true}));
        for (QWidget *region : m_studio->page()->regions())
            QVERIFY(region->isVisible());
    }

    void onlyPinnedQuestionsAreShown()
    {
        enterWorkshop();
        QStringList pinned = interview()->pinned();
        QStringList shown = shownQuestions();
        pinned.sort();
        shown.sort();
        QVERIFY(shown.size() >= 4);
        QCOMPARE(shown, pinned);
        interview()->header()->pinnedOnly()->click();
        QVERIFY(shownQuestions().size() > shown.size());
    }

    void aQuestionIsPinnedAndRemembered()
    {
        interview()->goTo(QStringLiteral("burst"));
        const QStringList before = interview()->pinned();
        QVERIFY(before.contains(QStringLiteral("burst")));
        m_studio->window->actions()->pinQuestion->trigger(); // lets go
        QVERIFY(!interview()->pinned().contains(QStringLiteral("burst")));
        interview()->goTo(QStringLiteral("output_tokens"));
        m_studio->window->actions()->pinQuestion->trigger();
        QVERIFY(interview()->pinned().contains(QStringLiteral("output_tokens")));
        const QStringList after = interview()->pinned();
        QVERIFY(m_studio->showAgain());
        QCOMPARE(interview()->pinned(), after);
    }

    void theClientIsNamed()
    {
        m_studio->controller.setClient(QStringLiteral("한빛 콜센터"));
        enterWorkshop();
        QVERIFY(textsOf(*m_studio).contains(QStringLiteral("한빛 콜센터")));
    }

    // No digit stands behind a currency anywhere, on any page; the report still says what it says.
    void hiddenPricesAreNowhere()
    {
        QVERIFY(m_studio->window->verdict()
                    ->value(VerdictText::FactId::Cost)
                    .contains(QRegularExpression(QStringLiteral("[0-9]"))));
        PriceCurtain::draw(true);
        QVERIFY(m_studio->showAgain());
        static const QRegularExpression amount(QStringLiteral("(US\\$|₩|¥|€)[0-9]"));
        for (QAction *page : m_studio->window->findChildren<QAction *>()) {
            if (page->shortcut().toString().startsWith(QStringLiteral("Ctrl+"))
                && page->shortcut().toString().back().isDigit())
                page->trigger();
            for (const QString &text : textsOf(*m_studio))
                QVERIFY2(!text.contains(amount), qPrintable(text));
        }
        QCOMPARE(Format().money(1234, std::string("USD")), QStringLiteral("US$•••"));
        const PricesShown report;
        QCOMPARE(Format(QLocale(QLocale::English)).money(1234, std::string("USD")),
                 QStringLiteral("US$1,234"));
    }

    void theDeskIsRememberedNotTheRoom()
    {
        m_studio->window->resize(1400, 800);
        m_studio->window->saveRegions();
        const QByteArray desk = m_studio->settings.state(QStringLiteral("geometry"));
        enterWorkshop();
        m_studio->window->resize(1920, 1080);
        m_studio->window->saveRegions();
        QCOMPARE(m_studio->settings.state(QStringLiteral("geometry")), desk);
    }
};

DAEMOK_TEST_MAIN_GUI(TestWorkshop)
#include "tst_workshop.moc"

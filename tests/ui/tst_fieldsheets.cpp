// SPDX-License-Identifier: GPL-3.0-or-later
// Range, origin and help of a field, as they are opened and used at the entry.
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/fields/helppopover.h"
#include "ui/fields/numberfield.h"
#include "ui/fields/originbadge.h"
#include "ui/fields/originchoice.h"
#include "ui/fields/originpopover.h"
#include "ui/fields/questionlabel.h"
#include "ui/fields/rangeband.h"
#include "ui/fields/rangeeditor.h"
#include "ui/interview/questions.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::estimate;
using Handle = RangeBand::Handle;

namespace {

// Measured +-10 %, estimate x or / 1.7, as rangeFor() does where nothing is cut.
Interval rule(double likely, Origin origin)
{
    return origin == Origin::Measured ? Interval{likely * 0.9, likely, likely * 1.1}
                                      : Interval{likely / 1.7, likely, likely * 1.7};
}

Answer answer(double low, double likely, double high, Origin origin = Origin::Estimate)
{
    Answer result = estimate(likely);
    result.number = {low, likely, high};
    result.origin = origin;
    return result;
}

} // namespace

class TestFieldSheets : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    NumberField *m_field = nullptr;
    FieldValue m_value;
    int m_answers = 0;

    void show(const FieldValue &value)
    {
        m_value = value;
        m_field->show(value);
    }
    [[nodiscard]] const Interval &range() const { return m_value.own->number; }
    [[nodiscard]] QLineEdit *entry() const { return qobject_cast<QLineEdit *>(m_field->entry()); }
    [[nodiscard]] QLineEdit *end(const char *name) const
    {
        return m_field->rangeEditor()->findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] RangeBand *largeBand() const
    {
        return m_field->rangeEditor()->findChild<RangeBand *>();
    }
    void retype(QLineEdit *edit, const char *text) const
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
    }
    void openRange() const { QTest::keyClick(entry(), Qt::Key_Down, Qt::AltModifier); }
    template <class Sheet> [[nodiscard]] Sheet *sheet() const
    {
        return m_window->findChild<Sheet *>();
    }
    [[nodiscard]] OriginChoice *choice(const char *title) const
    {
        for (auto *each : sheet<OriginPopover>()->findChildren<OriginChoice *>()) {
            if (each->text() == QLatin1String(title))
                return each;
        }
        return nullptr;
    }

private slots:
    void init();
    void theRangeFollowsFromTheOrigin();
    void anUnknownAnswerShowsThePresetsRange();
    void aRangeIsOpenedByKeyboardAndByAClick();
    void typedEndsAreStated();
    void statedEndsStayWhileTheLikelyValueIsTyped();
    void anEndBeyondTheLikelyValueIsSaid();
    void closingGivesUpAWrongEnd();
    void endsAreDragged();
    void theArrowKeysMoveAHandle();
    void byOriginTakesTheStatementBack();
    void aRangeOfAnUnknownAnswerMakesItAnEstimate();
    void unitsAreUnderstoodInTheEnds();
    void theOriginIsChosenWithEvidenceAndDate();
    void thePresetsReasonIsNotTheClientsEvidence();
    void aWrongDateIsSaidAndChangesNothing();
    void unknownGoesBackToThePreset();
    void theOriginOpensByTheMenuKeyAndByTheBadge();
    void aSheetGoesWithEscapeAndGivesTheKeyboardBack();
    void aSheetGoesWithAClickElsewhere();
    void helpOpensByF1AndByTheMark();
    void aCommandIsCopied();
    void theEchoStandsInTheEntryOrUnderIt();
    void aUnitThatHasNoRoomGivesWayToTheNumber();
};

void TestFieldSheets::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new NumberField(Questions::text(AnswerId::DailyUsers),
                              Questions::form(AnswerId::DailyUsers));
    m_field->setRangeRule(rule);
    m_field->setFixedWidth(320);
    layout->addWidget(m_field, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *other = new QLineEdit;
    other->setObjectName(QStringLiteral("other"));
    layout->addWidget(other);
    m_answers = 0;
    connect(m_field, &Field::answered, this, [this](const std::optional<Answer> &answered) {
        ++m_answers;
        m_value.own = answered;
        m_field->show(m_value);
    });
    show({answer(500 / 1.7, 500, 500 * 1.7), answer(100, 400, 900, Origin::Preset), false});
    m_window->show();
    m_window->activateWindow();
    entry()->setFocus();
    QTRY_VERIFY(entry()->hasFocus());
}

void TestFieldSheets::theRangeFollowsFromTheOrigin()
{
    retype(entry(), "1700");
    QCOMPARE(range(), (Interval{1000, 1700, 2890}));
    m_field->openOrigin();
    QTest::mouseClick(choice("Measured"), Qt::LeftButton);
    QCOMPARE(range(), (Interval{1530, 1700, 1700 * 1.1}));
    QVERIFY(m_field->band()->toolTip().contains(QStringLiteral("±10 %")));
}

void TestFieldSheets::anUnknownAnswerShowsThePresetsRange()
{
    retype(entry(), "");
    QTest::keyClick(entry(), Qt::Key_Backspace);
    QVERIFY(!m_value.own);
    QCOMPARE(m_field->band()->range(), (Interval{100, 400, 900}));
    QVERIFY(m_field->band()->toolTip().contains(QStringLiteral("preset")));
    show({});
    QVERIFY(!m_field->band()->range()); // nothing known, nothing drawn
    QCOMPARE(entry()->placeholderText(), QStringLiteral("unknown"));
}

void TestFieldSheets::aRangeIsOpenedByKeyboardAndByAClick()
{
    openRange();
    QVERIFY(m_field->rangeEditor() && m_field->rangeEditor()->isVisible());
    QVERIFY(end("low")->hasFocus());
    QTest::keyClick(end("low"), Qt::Key_Escape);
    QVERIFY(!m_field->rangeEditor()->isVisible());
    QVERIFY(entry()->hasFocus());
    QTest::mouseClick(m_field->band(), Qt::LeftButton);
    QVERIFY(m_field->rangeEditor()->isVisible());
}

void TestFieldSheets::typedEndsAreStated()
{
    openRange();
    retype(end("low"), "450");
    retype(end("high"), "2k");
    QCOMPARE(range(), (Interval{450, 500, 2000}));
    QVERIFY(m_field->band()->toolTip().contains(QStringLiteral("Stated")));
}

void TestFieldSheets::statedEndsStayWhileTheLikelyValueIsTyped()
{
    show({answer(450, 500, 600), std::nullopt, false});
    retype(entry(), "550"); // passes 5 and 55 on the way
    QCOMPARE(range(), (Interval{450, 550, 600}));
    QTest::keyClick(entry(), Qt::Key_Return);
    retype(entry(), "700");
    QCOMPARE(range(), (Interval{450, 700, 700}));
}

void TestFieldSheets::anEndBeyondTheLikelyValueIsSaid()
{
    openRange();
    const Interval before = range();
    retype(end("low"), "501");
    QVERIFY(m_field->problem().contains(QStringLiteral("at most the likely value, 500 people")));
    QCOMPARE(range().high, before.high);
    QVERIFY(range().low <= 500);
    retype(end("low"), "300");
    QCOMPARE(m_field->problem(), QString());
    retype(end("high"), "x");
    QVERIFY(m_field->problem().contains(QStringLiteral("is not a number")));
}

void TestFieldSheets::closingGivesUpAWrongEnd()
{
    openRange();
    retype(end("low"), "9999");
    QVERIFY(!m_field->problem().isEmpty());
    QTest::keyClick(end("low"), Qt::Key_Escape);
    QCOMPARE(m_field->problem(), QString());
}

void TestFieldSheets::endsAreDragged()
{
    openRange();
    RangeBand *band = largeBand();
    QTRY_VERIFY(band->width() > 60);
    const QPoint from = band->handlePosition(Handle::High);
    QTest::mousePress(band, Qt::LeftButton, {}, from);
    QSignalSpy ended(m_field, &Field::gestureEnded);
    QTest::mouseMove(band, from + QPoint(8, 0));
    QTest::mouseMove(band, from + QPoint(14, 0));
    QTest::mouseRelease(band, Qt::LeftButton, {}, from + QPoint(14, 0));
    QVERIFY(range().high > 850);
    QCOMPARE(range().likely, 500.0);
    QCOMPARE(ended.count(), 1); // one step of undo
    // Drawn across the likely value, an end stops there.
    QTest::mousePress(band, Qt::LeftButton, {}, band->handlePosition(Handle::Low));
    QTest::mouseMove(band, QPoint(band->width() - 12, band->height() / 2));
    QTest::mouseRelease(band, Qt::LeftButton);
    QCOMPARE(range().low, 500.0);
}

void TestFieldSheets::theArrowKeysMoveAHandle()
{
    openRange();
    RangeBand *band = largeBand();
    band->setFocus();
    QCOMPARE(band->handle(), Handle::Low);
    QTest::keyClick(band, Qt::Key_Right);
    QCOMPARE(range().low, 300.0); // 294.1 -> the next round number
    QTest::keyClick(band, Qt::Key_Space);
    QTest::keyClick(band, Qt::Key_Right);
    QCOMPARE(range().likely, 510.0);
    QCOMPARE(range().low, 300.0);
}

void TestFieldSheets::byOriginTakesTheStatementBack()
{
    show({answer(450, 500, 600), std::nullopt, false});
    openRange();
    auto *reset = m_field->rangeEditor()->findChild<QToolButton *>(QStringLiteral("resetRange"));
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(range(), rule(500, Origin::Estimate));
    QVERIFY(!reset->isVisible());
}

void TestFieldSheets::aRangeOfAnUnknownAnswerMakesItAnEstimate()
{
    show({std::nullopt, answer(100, 400, 900, Origin::Preset), false});
    openRange();
    retype(end("high"), "500");
    QVERIFY(m_value.own);
    QCOMPARE(range().likely, 400.0);
    QCOMPARE(range().high, 500.0);
    QCOMPARE(m_value.own->origin, Origin::Estimate);
}

void TestFieldSheets::unitsAreUnderstoodInTheEnds()
{
    openRange();
    retype(end("low"), "");
    end("low")->setText(QString());
    QTest::keyClicks(end("low"), QStringLiteral("0.3k"));
    QCOMPARE(range().low, 300.0);
}

void TestFieldSheets::theOriginIsChosenWithEvidenceAndDate()
{
    m_field->openOrigin();
    QTest::mouseClick(choice("Measured"), Qt::LeftButton);
    auto *evidence = sheet<OriginPopover>()->findChild<QLineEdit *>(QStringLiteral("evidence"));
    auto *date = sheet<OriginPopover>()->findChild<QLineEdit *>(QStringLiteral("date"));
    QCOMPARE(date->text(), QDate::currentDate().toString(Qt::ISODate));
    retype(evidence, "login table, week 4");
    retype(date, "2026-01-31");
    QCOMPARE(m_value.own->origin, Origin::Measured);
    QCOMPARE(m_value.own->evidence, std::string("login table, week 4"));
    QCOMPARE(m_value.own->date, std::string("2026-01-31"));
    QCOMPARE(m_value.own->number.likely, 500.0);
}

void TestFieldSheets::thePresetsReasonIsNotTheClientsEvidence()
{
    Answer preset = answer(100, 400, 900, Origin::Preset);
    preset.evidence = "assumed: 25 % of the registered";
    show({std::nullopt, preset, false});
    m_field->openOrigin();
    bool told = false;
    for (const auto *each : sheet<OriginPopover>()->findChildren<OriginChoice *>())
        told = told
               || each->accessibleDescription().contains(QStringLiteral("25 % of the registered"));
    QVERIFY(told);
    QTest::mouseClick(choice("The client's estimate"), Qt::LeftButton);
    QCOMPARE(m_value.own->evidence, std::string());
    QCOMPARE(range(), rule(400, Origin::Estimate));
}

void TestFieldSheets::aWrongDateIsSaidAndChangesNothing()
{
    m_field->openOrigin();
    auto *date = sheet<OriginPopover>()->findChild<QLineEdit *>(QStringLiteral("date"));
    const std::string before = m_value.own->date;
    retype(date, "2026-02-30");
    QCOMPARE(m_value.own->date, before);
    bool told = false;
    for (const auto *label : sheet<OriginPopover>()->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("2026-02-30")));
    QVERIFY(told);
}

void TestFieldSheets::unknownGoesBackToThePreset()
{
    m_field->openOrigin();
    QTest::keyClick(choice("Unknown"), Qt::Key_Space);
    QVERIFY(!m_value.own);
    QCOMPARE(entry()->text(), QString());
    QCOMPARE(entry()->placeholderText(), QStringLiteral("400"));
    QCOMPARE(m_field->badge()->origin(), Origin::Preset);
}

void TestFieldSheets::theOriginOpensByTheMenuKeyAndByTheBadge()
{
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(entry(), &menu);
    QVERIFY(sheet<OriginPopover>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!sheet<OriginPopover>()->isVisible());
    QTest::mouseClick(m_field->badge(), Qt::LeftButton);
    QVERIFY(sheet<OriginPopover>()->isVisible());
    QTest::mouseClick(m_field->badge(), Qt::LeftButton);
    QVERIFY(!sheet<OriginPopover>()->isVisible()); // the badge closes what it opened
}

void TestFieldSheets::aSheetGoesWithEscapeAndGivesTheKeyboardBack()
{
    entry()->setFocus();
    m_field->openOrigin();
    QVERIFY(sheet<OriginPopover>()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_window->rect().contains(sheet<OriginPopover>()->geometry()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(entry()->hasFocus());
}

void TestFieldSheets::aSheetGoesWithAClickElsewhere()
{
    m_field->openOrigin();
    QTest::mouseClick(m_window->findChild<QWidget *>(QStringLiteral("other")), Qt::LeftButton);
    QVERIFY(!sheet<OriginPopover>()->isVisible());
}

void TestFieldSheets::helpOpensByF1AndByTheMark()
{
    QTest::keyClick(entry(), Qt::Key_F1);
    QVERIFY(sheet<HelpPopover>()->isVisible());
    bool meaning = false;
    for (const auto *label : sheet<HelpPopover>()->findChildren<QLabel *>())
        meaning = meaning || label->text() == m_field->text().help;
    QVERIFY(meaning);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!sheet<HelpPopover>()->isVisible());
    QTest::mouseClick(m_field->findChild<HelpMark *>(), Qt::LeftButton);
    QVERIFY(sheet<HelpPopover>()->isVisible());
}

void TestFieldSheets::aCommandIsCopied()
{
    HelpPopover *help = m_field->openHelp();
    QVERIFY(!help->commands().isEmpty());
    auto *copy = help->findChild<QPushButton *>();
    QVERIFY(copy->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), help->commands().front());
}

void TestFieldSheets::theEchoStandsInTheEntryOrUnderIt()
{
    auto *edit = entry();
    retype(edit, "3k");
    const auto *under = m_field->findChild<QLabel *>(QStringLiteral("daily_users.echo"));
    const QString inside = QStringLiteral("= 3,000 people");
    const bool below = under && under->isVisible();
    QVERIFY(!below || under->text() == inside);
    retype(edit, "120000.5k");
    retype(edit, "123456k");
    under = m_field->findChild<QLabel *>(QStringLiteral("daily_users.echo"));
    QVERIFY(under && under->isVisible()); // too long to stand beside what is typed
    QCOMPARE(under->text(), QStringLiteral("= 123,456,000 people"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("123,456,000"));
    QVERIFY(!under->isVisible());
}

void TestFieldSheets::aUnitThatHasNoRoomGivesWayToTheNumber()
{
    retype(entry(), "500");
    const int withUnit = entry()->textMargins().right();
    QVERIFY(withUnit > 0);
    retype(entry(), "123456789012");
    QCOMPARE(entry()->textMargins().right(), 0);
}

DAEMOK_TEST_MAIN_GUI(TestFieldSheets)
#include "tst_fieldsheets.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/fields/choicefield.h"
#include "ui/fields/flagfield.h"
#include "ui/fields/listfield.h"
#include "ui/fields/numberfield.h"
#include "ui/interview/interviewpanel.h"
#include "ui/interview/questions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::estimate;

class TestFields : public QObject
{
    Q_OBJECT

    std::optional<Answer> m_answer;
    int m_answers = 0;

    template <class AnyField> void listen(AnyField &field)
    {
        m_answer.reset();
        m_answers = 0;
        connect(&field, &Field::answered, this, [this](const std::optional<Answer> &answer) {
            m_answer = answer;
            ++m_answers;
        });
    }

private slots:
    void everyAnswerAndGoalIsAskedOnce();
    void everyAnswerHasAFieldInThePanel();
    void typingIsAnswering();
    void anEmptyEntryIsUnknownAndShowsThePreset();
    void wrongTextShowsItsSentenceAndIsNoAnswer();
    void aValueFromElsewhereReplacesWrongText();
    void whatIsBeingTypedIsNotRewritten();
    void arrowKeysStep();
    void undoIsLeftToTheWindow();
    void aChoiceAnswersWithTheValueOfFiles();
    void aFlagAnswers();
    void aListKeepsNamesItDoesNotKnow();
    void everyEntryIsNamedAndHasItsLabelAsBuddy();
};

namespace {

NumberField *burstField()
{
    return new NumberField(Questions::text(AnswerId::Burst), Questions::form(AnswerId::Burst));
}

QLineEdit *editOf(const Field &field)
{
    return qobject_cast<QLineEdit *>(field.entry());
}

} // namespace

void TestFields::everyAnswerAndGoalIsAskedOnce()
{
    QList<int> answers;
    QList<int> goals;
    for (const bool bold : {true, false}) {
        for (const QuestionGroup &group : Questions::groups(bold)) {
            for (const AnswerId id : group.answers)
                answers << static_cast<int>(id);
            for (const GoalId id : group.goals)
                goals << static_cast<int>(id);
        }
    }
    QCOMPARE(static_cast<std::size_t>(answers.size()), kAnswers);
    QCOMPARE(static_cast<std::size_t>(goals.size()), kGoals);
    QCOMPARE(QSet<int>(answers.begin(), answers.end()).size(), answers.size());
    QCOMPARE(QSet<int>(goals.begin(), goals.end()).size(), goals.size());
}

void TestFields::everyAnswerHasAFieldInThePanel()
{
    ProjectController controller(fixture::studioData());
    QVERIFY(controller.newFromPreset("rag").ok());
    InterviewPanel panel(&controller);
    for (const AnswerSpec &spec : answerSpecs())
        QVERIFY2(panel.field(QString::fromLatin1(spec.name.data(),
                                                 static_cast<qsizetype>(spec.name.size()))),
                 spec.name.data());
    for (std::size_t i = 0; i < kGoals; ++i) {
        const std::string_view name = goalName(static_cast<GoalId>(i));
        QVERIFY2(panel.field(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))),
                 name.data());
    }
}

void TestFields::typingIsAnswering()
{
    const std::unique_ptr<NumberField> field(burstField());
    field->show(FieldValue{std::nullopt, estimate(1.6), false});
    listen(*field);
    QTest::keyClicks(field->entry(), QStringLiteral("2.5"));
    QVERIFY(m_answer);
    QCOMPARE(m_answer->number.likely, 2.5);
    QCOMPARE(m_answer->origin, Origin::Estimate);
    QVERIFY(!m_answer->date.empty());
}

void TestFields::anEmptyEntryIsUnknownAndShowsThePreset()
{
    const std::unique_ptr<NumberField> field(burstField());
    field->show(FieldValue{estimate(2), estimate(1.6), false});
    listen(*field);
    QTest::keyClick(field->entry(), Qt::Key_Backspace);
    QCOMPARE(m_answers, 1);
    QVERIFY(!m_answer);
    field->show(FieldValue{std::nullopt, estimate(1.6), false});
    QCOMPARE(editOf(*field)->placeholderText(), QStringLiteral("1.6"));
    QCOMPARE(editOf(*field)->text(), QString());
}

void TestFields::wrongTextShowsItsSentenceAndIsNoAnswer()
{
    const std::unique_ptr<NumberField> field(burstField());
    field->show(FieldValue{estimate(2), std::nullopt, false});
    listen(*field);
    QTest::keyClicks(field->entry(), QStringLiteral("q"));
    QCOMPARE(m_answers, 0);
    const auto *sentence = field->findChild<QLabel *>(QStringLiteral("burst.problem"));
    QVERIFY(sentence && sentence->isVisibleTo(field.get()));
    QVERIFY2(sentence->text().contains(QStringLiteral("“2q”"))
                 || sentence->text().contains(QStringLiteral("“q”")),
             qPrintable(sentence->text()));
    QTest::keyClick(field->entry(), Qt::Key_Backspace);
    QVERIFY(!sentence->isVisibleTo(field.get()));
    QCOMPARE(field->problem(), QString());
}

void TestFields::aValueFromElsewhereReplacesWrongText()
{
    const std::unique_ptr<NumberField> field(burstField());
    field->show(FieldValue{estimate(2), std::nullopt, false});
    QTest::keyClicks(field->entry(), QStringLiteral("q"));
    field->show(FieldValue{estimate(2), std::nullopt, false});
    QCOMPARE(editOf(*field)->text(), QStringLiteral("2q")); // nothing new: the text is the user's
    field->show(FieldValue{estimate(3), std::nullopt, false});
    QCOMPARE(editOf(*field)->text(), QStringLiteral("3"));
    QCOMPARE(field->problem(), QString());
}

void TestFields::whatIsBeingTypedIsNotRewritten()
{
    const std::unique_ptr<NumberField> field(burstField());
    field->show(FieldValue{});
    connect(field.get(), &Field::answered, this, [&](const std::optional<Answer> &answer) {
        field->show(FieldValue{answer, std::nullopt, false});
    });
    static_cast<QWidget *>(field.get())->show();
    field->activateWindow();
    field->entry()->setFocus();
    QTRY_VERIFY(field->entry()->hasFocus());
    QTest::keyClicks(field->entry(), QStringLiteral("1200.0"));
    QCOMPARE(editOf(*field)->text(), QStringLiteral("1200.0"));
    QTest::keyClick(field->entry(), Qt::Key_Return);
    QCOMPARE(editOf(*field)->text(), QLocale().toString(1200));
}

void TestFields::arrowKeysStep()
{
    const std::unique_ptr<NumberField> field(burstField());
    field->show(FieldValue{estimate(2), std::nullopt, false});
    listen(*field);
    QTest::keyClick(field->entry(), Qt::Key_Up);
    QVERIFY(m_answer);
    QCOMPARE(m_answer->number.likely, 3.0);
}

void TestFields::undoIsLeftToTheWindow()
{
    const std::unique_ptr<NumberField> field(burstField());
    QTest::keyClicks(field->entry(), QStringLiteral("2"));
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore(); // as the shortcut map asks
    QCoreApplication::sendEvent(field->entry(), &undo);
    QVERIFY(!undo.isAccepted());
}

void TestFields::aChoiceAnswersWithTheValueOfFiles()
{
    ChoiceField field(Questions::text(AnswerId::Survive),
                      Questions::options(AnswerId::Survive, *fixture::studioData().catalog), false);
    Answer preset;
    preset.names = {"node"};
    field.show(FieldValue{std::nullopt, preset, false});
    auto *combo = qobject_cast<QComboBox *>(field.entry());
    QCOMPARE(combo->currentText(), QStringLiteral("loss of a node"));
    listen(field);
    QTest::keyClick(combo, Qt::Key_Down);
    emit combo->activated(combo->currentIndex());
    QVERIFY(m_answer);
    QCOMPARE(m_answer->names, std::vector<std::string>{"zone"});
}

void TestFields::aFlagAnswers()
{
    FlagField field(Questions::text(AnswerId::BurstIncluded));
    field.show(FieldValue{std::nullopt, estimate(0), false});
    auto *box = qobject_cast<QCheckBox *>(field.entry());
    QCOMPARE(box->text(), QStringLiteral("no"));
    listen(field);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(m_answer);
    QCOMPARE(m_answer->number.likely, 1.0);
}

void TestFields::aListKeepsNamesItDoesNotKnow()
{
    ListField field(Questions::text(AnswerId::RegionList),
                    {{"a", QStringLiteral("A")}, {"b", QStringLiteral("B")}},
                    QStringLiteral("all"));
    Answer own = estimate(0);
    own.names = {"b", "far"};
    field.show(FieldValue{own, std::nullopt, false});
    listen(field);
    field.openList();
    auto *list = field.findChild<QListWidget *>();
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    list->item(0)->setCheckState(Qt::Checked);
    QVERIFY(m_answer);
    QCOMPARE(m_answer->names, (std::vector<std::string>{"a", "b", "far"}));
    list->close();
}

void TestFields::everyEntryIsNamedAndHasItsLabelAsBuddy()
{
    ProjectController controller(fixture::studioData());
    QVERIFY(controller.newFromPreset("chatbot").ok());
    InterviewPanel panel(&controller);
    panel.setMoreShown(true);
    const QList<Field *> fields = panel.findChildren<Field *>();
    QCOMPARE(static_cast<std::size_t>(fields.size()), kAnswers + kGoals);
    for (const Field *field : fields) {
        QVERIFY2(!field->entry()->accessibleName().isEmpty(), qPrintable(field->text().key));
        QVERIFY2(!field->entry()->whatsThis().isEmpty(), qPrintable(field->text().key));
        bool buddy = false;
        for (const QLabel *label : field->findChildren<QLabel *>())
            buddy = buddy || label->buddy() == field->entry();
        QVERIFY2(buddy, qPrintable(field->text().key));
    }
}

DAEMOK_TEST_MAIN_GUI(TestFields)
#include "tst_fields.moc"

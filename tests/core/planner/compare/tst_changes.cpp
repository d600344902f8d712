// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two versions of a project, and that making the first like the second in all of it gives the
// second.
#include "core/planner/compare/changes.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

namespace {

Version versionOf(const std::string &preset, const std::vector<std::string> &sets = {})
{
    return {patternOf(preset, sets), {}};
}

std::vector<std::string> names(const Version &from, const Version &to)
{
    std::vector<std::string> all;
    for (const Change &change : changesBetween(from, to))
        all.push_back(changeName(change));
    return all;
}

using Names = std::vector<std::string>;

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void nothingDiffersFromItself();
    void theyStandInTheOrderOfTheFile();
    void theMixIsOneChange();
    void whoSaidItIsNoChange();
    void anAnswerInOneVersionOnlyIsAChange();
    void aGoalThatSaysThePresetsIsNone();
    void ownTablesAreComparedByTheirRows();
    void allOfThemMakeTheSecondVersion();
};

void TestChanges::nothingDiffersFromItself()
{
    for (const std::string &preset : kPresetIds)
        QVERIFY(changesBetween(versionOf(preset), versionOf(preset)).empty());
}

void TestChanges::theyStandInTheOrderOfTheFile()
{
    const Version from = versionOf("chatbot");
    const Version to = versionOf("faq", {"goals.lookup_p99_ms=3", "answers.survive=zone",
                                         "answers.burst=4", "answers.record_retention_days=30"});
    const Names found = names(from, to);
    QCOMPARE(found.front(), std::string("preset"));
    const Names without(found.begin() + 1, found.begin() + 4);
    QCOMPARE(without, (Names{"burst", "record_retention_days", "survive"}));
    // The presets' own goals differ too: what is in force counts, and under the second preset only the set one does.
    QCOMPARE(Names(found.begin() + 4, found.end()), Names{"lookup_p99_ms"});
}

void TestChanges::theMixIsOneChange()
{
    const Version from = versionOf("chatbot");
    const Version to = versionOf("chatbot", {"answers.reread_mix.key=0.9"});
    const auto changes = changesBetween(from, to);
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changeName(changes.front()), std::string("reread_mix"));
    QCOMPARE(answersOf(changes.front()).size(), std::size_t(6));
    Version on = from;
    apply(changes.front(), to, on);
    QVERIFY(validate(on.pattern)); // the shares sum to 1 at once
}

void TestChanges::whoSaidItIsNoChange()
{
    const Version from = versionOf("rag", {"answers.burst=3"});
    Version to = from;
    Answer &answer = *to.pattern.answers[static_cast<std::size_t>(AnswerId::Burst)];
    answer.origin = Origin::Measured;
    answer.evidence = "load test";
    answer.date = "2026-02-03";
    QVERIFY(changesBetween(from, to).empty());
    answer.number.high *= 2; // another range is: confidence stands on it
    QCOMPARE(names(from, to), Names{"burst"});
}

void TestChanges::anAnswerInOneVersionOnlyIsAChange()
{
    const Version from = versionOf("rag");
    Version to = from;
    to.pattern.answers[static_cast<std::size_t>(AnswerId::DailyUsers)] =
        *from.pattern.find(AnswerId::DailyUsers);
    // The same figure, but answered: the load is then counted from people.
    QCOMPARE(names(from, to), Names{"daily_users"});
    QCOMPARE(names(to, from), Names{"daily_users"});
}

void TestChanges::aGoalThatSaysThePresetsIsNone()
{
    const Version from = versionOf("rag");
    Version to = from;
    const auto goal = from.pattern.goalMs(GoalId::VectorP99);
    QVERIFY(goal);
    to.pattern.goalsMs[static_cast<std::size_t>(GoalId::VectorP99)] = goal;
    QVERIFY(changesBetween(from, to).empty());
    to.pattern.goalRemoved[static_cast<std::size_t>(GoalId::VectorP99)] = true;
    to.pattern.goalsMs[static_cast<std::size_t>(GoalId::VectorP99)].reset();
    QCOMPARE(names(from, to), Names{"vector_p99_ms"});
}

void TestChanges::ownTablesAreComparedByTheirRows()
{
    const Version from = versionOf("faq");
    Version to = from;
    PriceBookRow row;
    row.item = "r6g.large";
    row.price = 90;
    row.per = "month";
    row.place = {"a.yaml", 7, 1};
    to.tables.priceBook.push_back(row);
    to.tables.exchange.push_back({"USD", "KRW", 1400, "2026-01-31", {}});
    QCOMPARE(names(from, to), (Names{"price_book", "rates_of_exchange"}));
    Version elsewhere = to;
    elsewhere.tables.priceBook.front().place = {"b.yaml", 70, 1};
    QVERIFY(changesBetween(to, elsewhere).empty());
}

void TestChanges::allOfThemMakeTheSecondVersion()
{
    Draws draws(5);
    for (int i = 0; i < 40; ++i) {
        const Version from =
            versionOf(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))], drawnAnswers(draws));
        Version to =
            versionOf(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))], drawnAnswers(draws));
        to.tables.exchange.push_back({"USD", "KRW", draws.even(1000, 1500), "2026-01-31", {}});
        Version on = from;
        const auto changes = changesBetween(from, to);
        for (const Change &change : changes) {
            QVERIFY(!changesBetween(on, to).empty());
            apply(change, to, on);
        }
        QVERIFY(changesBetween(on, to).empty());
        QVERIFY(on.pattern.answers == to.pattern.answers);
        QVERIFY(on.pattern.preset == to.pattern.preset);
        for (std::size_t goal = 0; goal < kGoals; ++goal)
            QVERIFY(on.pattern.goalMs(static_cast<GoalId>(goal))
                    == to.pattern.goalMs(static_cast<GoalId>(goal)));
    }
}

DAEMOK_TEST_MAIN(TestChanges)
#include "tst_changes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "tests/core/project/projects.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace daemok;
using daemok::testing::presets;
using daemok::testing::read;
using daemok::testing::view;

namespace {

Project project()
{
    return *newProject("chatbot", presets());
}

// The first scenario's pattern after the assignments, which must all be accepted.
UsagePattern after(std::initializer_list<const char *> assignments)
{
    Project p = project();
    for (const char *assignment : assignments) {
        const auto done = setByPath(p, assignment, presets());
        if (!done)
            QTest::qFail(qPrintable(view(done)), __FILE__, __LINE__);
    }
    return p.scenarios.front().pattern;
}

} // namespace

class TestSetByPath : public QObject
{
    Q_OBJECT

private slots:
    void aValueReplacesTheWholeAnswer()
    {
        const UsagePattern p = after({"answers.burst=2"});
        QCOMPARE(p.own(AnswerId::Burst)->number, (Interval{2, 2, 2}));
        QCOMPARE(p.own(AnswerId::Burst)->origin, Origin::Estimate);
        QCOMPARE(p.own(AnswerId::Burst)->evidence, std::string("--set"));
    }

    void oneEndLeavesTheOthers()
    {
        // The preset's burst is 1.2-1.6-3.
        QCOMPARE(after({"answers.burst.high=4"}).own(AnswerId::Burst)->number,
                 (Interval{1.2, 1.6, 4}));
        QCOMPARE(after({"answers.burst=2", "answers.burst.high=3"}).own(AnswerId::Burst)->number,
                 (Interval{2, 2, 3}));
        QCOMPARE(after({"answers.burst.likely=2"}).own(AnswerId::Burst)->number,
                 (Interval{1.2, 2, 3}));
    }

    void aShareOfTheMixRescalesTheOthers()
    {
        // Preset: key .39, list .45, filter .05, fulltext .05, vector .05, aggregate .01.
        const UsagePattern p = after({"answers.reread_mix.key=0.8"});
        QCOMPARE(p.likely(AnswerId::RereadKey), 0.8);
        QVERIFY(std::abs(p.likely(AnswerId::RereadList) - 0.45 / 0.61 * 0.2) < 1e-12);
        double sum = 0;
        for (const AnswerId id : rereadMix())
            sum += p.likely(id);
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }

    void theWholeMixMayGoToOneAndComeBack()
    {
        const UsagePattern one = after({"answers.reread_mix.vector=1"});
        QCOMPARE(one.likely(AnswerId::RereadList), 0.0);
        const UsagePattern back =
            after({"answers.reread_mix.vector=1", "answers.reread_mix.vector=0.5"});
        QCOMPARE(back.likely(AnswerId::RereadKey), 0.1); // five equal parts of the rest
    }

    void listsWordsAndFlags()
    {
        const UsagePattern p =
            after({"answers.region=us-east-1, ap-northeast-1", "answers.products=[]",
                   "answers.survive=zone", "answers.burst_included=true", "answers.keep=answer",
                   "answers.llm_rpm=unlimited"});
        QCOMPARE(p.names(AnswerId::RegionList),
                 (std::vector<std::string>{"us-east-1", "ap-northeast-1"}));
        QVERIFY(p.own(AnswerId::ProductList) && p.names(AnswerId::ProductList).empty());
        QCOMPARE(p.name(AnswerId::Survive), std::string("zone"));
        QVERIFY(p.flag(AnswerId::BurstIncluded));
        QCOMPARE(p.names(AnswerId::Keep).size(), std::size_t(1));
        QVERIFY(std::isinf(p.likely(AnswerId::LlmRpm)));
    }

    void anEmptyValueForgets()
    {
        QCOMPARE(after({"answers.burst=2", "answers.burst="}).own(AnswerId::Burst), nullptr);
        const UsagePattern p = after({"answers.reread_mix.key=0.8", "answers.reread_mix.list="});
        for (const AnswerId id : rereadMix())
            QCOMPARE(p.own(id), nullptr);
        QVERIFY(!after({"goals.lookup_p99_ms="}).goalMs(GoalId::LookupP99));
        QCOMPARE(
            *after({"goals.lookup_p99_ms=", "goals.lookup_p99_ms=7"}).goalMs(GoalId::LookupP99),
            7.0);
    }

    void thePresetMayBeExchanged()
    {
        QCOMPARE(after({"preset=rag"}).preset->id, std::string("rag"));
    }

    void refusesAndLeavesTheProjectAsItWas_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *assignment, const QString &error) {
            QTest::newRow(assignment) << QString::fromLatin1(assignment) << error;
        };
        row("answers.brust=2", view(ErrorId::UnknownKey, 0, 0, "answers.brust | answers.burst"));
        row("answer.burst=2", view(ErrorId::UnknownKey, 0, 0, "answer.burst | answers.burst"));
        row("goals.lookup_p95_ms=2",
            view(ErrorId::UnknownKey, 0, 0, "goals.lookup_p95_ms | goals.lookup_p99_ms"));
        row("answers.survive.high=2",
            view(ErrorId::UnknownKey, 0, 0, "answers.survive.high | answers.survive"));
        row("answers.burst", view(ErrorId::Usage, 0, 0, "--set PATH=VALUE"));
        row("", view(ErrorId::Usage, 0, 0, "--set PATH=VALUE"));
        row("answers.burst=x", view(ErrorId::NotANumber, 0, 0, "answers.burst | x"));
        row("answers.burst=0.5",
            view(ErrorId::OutOfRange, 0, 0, "answers.burst | 0.5 | 1..1000000"));
        row("answers.burst.low=2",
            view(ErrorId::Inconsistent, 0, 0, "answers.burst | low <= likely <= high"));
        row("answers.zones=2.5", view(ErrorId::WrongType, 0, 0, "answers.zones | whole number"));
        row("answers.survive=all",
            view(ErrorId::NotOneOf, 0, 0, "answers.survive | all | none, node, zone"));
        row("answers.burst_included=perhaps",
            view(ErrorId::NotOneOf, 0, 0, "answers.burst_included | perhaps | true, false"));
        row("answers.reread_mix.key=2",
            view(ErrorId::OutOfRange, 0, 0, "answers.reread_mix.key | 2 | 0..1"));
        row("answers.products=redis,,mongodb",
            view(ErrorId::WrongType, 0, 0, "answers.products | name"));
        row("goals.lookup_p99_ms=0",
            view(ErrorId::OutOfRange, 0, 0, "goals.lookup_p99_ms | 0 | 0.001..10000000"));
        row("preset=rug", view(ErrorId::UnknownPreset, 0, 0,
                               "rug | chatbot, code, faq, generation, rag, search, social"));
    }
    void refusesAndLeavesTheProjectAsItWas()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, error);
        Project p = project();
        const std::string before = writeProject(p);
        QCOMPARE(view(setByPath(p, assignment.toStdString(), presets())), error);
        QCOMPARE(writeProject(p), before);
    }

    void textThatIsNotUtf8IsRefused()
    {
        Project p = project();
        QCOMPARE(setByPath(p, "answers.llm_model=caf\xe9", presets()).error().id, ErrorId::Usage);
    }

    void whatWasSetCanBeSaved()
    {
        Project p = project();
        for (const char *assignment : {"answers.reread_mix.key=0.8", "answers.burst.high=9",
                                       "answers.llm_tpm=unlimited", "goals.insert_p99_ms="})
            QVERIFY(setByPath(p, assignment, presets()).ok());
        const auto again = read(writeProject(p));
        QVERIFY2(again.ok(), qPrintable(view(again)));
        QCOMPARE(writeProject(*again), writeProject(p));
    }
};

DAEMOK_TEST_MAIN(TestSetByPath)
#include "tst_setbypath.moc"

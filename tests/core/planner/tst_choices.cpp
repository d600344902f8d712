// SPDX-License-Identifier: GPL-3.0-or-later
// What the planner chooses, and what it says where nothing fits.
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <algorithm>

using namespace daemok;
using namespace daemok::testing;

namespace {

/// A service that looks up results a great deal and re-reads nothing else.
std::vector<std::string> muchReuse(const char *products, double lookupGoalMs)
{
    return {"answers.provider=aws",
            "answers.region=ap-northeast-2",
            std::string("answers.products=") + products,
            "answers.requests_per_day=30000000",
            "answers.reuse_share=0.9",
            "answers.reuse_retention_days=1",
            "answers.rereads_per_item=0",
            "answers.keep=answer",
            "answers.record_retention_days=300",
            "answers.corpus_items=0",
            "goals.lookup_p99_ms=" + std::to_string(lookupGoalMs)};
}

bool hasPurpose(const Layout &layout, Purpose purpose)
{
    return std::any_of(layout.stores.begin(), layout.stores.end(), [&](const StorePlan &store) {
        return std::find(store.purposes.begin(), store.purposes.end(), purpose)
               != store.purposes.end();
    });
}

} // namespace

class TestChoices : public QObject
{
    Q_OBJECT

private slots:
    void aCacheOnlyWhereAGoalNeedsIt();
    void theLeastGoalThatFitsIsNamed();
    void severalGoalsGiveWayTogether();
    void aStoreMadeForSomethingElseRanksBehind();
    void everyRejectionByMoneyIsDearer();
};

// models.md section 4: a cache is proposed only if cheaper or needed by a goal.
void TestChoices::aCacheOnlyWhereAGoalNeedsIt()
{
    const Plan patient =
        planner::plan(patternOf("faq", muchReuse("mongodb,redis", 20)), shippedCatalog());
    QVERIFY(patient.recommended);
    QVERIFY(!hasPurpose(*patient.recommended, Purpose::Cache));
    const Plan hasty =
        planner::plan(patternOf("faq", muchReuse("mongodb,redis", 4)), shippedCatalog());
    QVERIFY(hasty.recommended);
    QVERIFY(hasPurpose(*hasty.recommended, Purpose::Cache));
    QVERIFY(hasty.recommended->latency[static_cast<std::size_t>(ReportedOp::Lookup)].met);
    const StorePlan &cache = hasty.recommended->stores[1];
    QCOMPARE(cache.product, std::string("redis"));
    QCOMPARE(cache.copiedFrom, hasty.recommended->stores.front().id);
}

// Setting the goal it names makes the plan fit; a tenth less does not.
void TestChoices::theLeastGoalThatFitsIsNamed()
{
    const std::vector<std::string> asked{"answers.provider=aws", "answers.region=us-east-1",
                                         "goals.search_p99_ms=2"};
    const Plan none = planner::plan(patternOf("rag", asked), shippedCatalog());
    QVERIFY(!none.recommended);
    QVERIFY(none.infeasible);
    QCOMPARE(none.infeasible->reason, Reason::GoalNotMet);
    QCOMPARE(none.infeasible->operation, ReportedOp::Search);
    QCOMPARE(none.infeasible->goal, 2.0);
    for (const auto &[factor, fits] : {std::pair(1.0, true), std::pair(0.9, false)}) {
        std::vector<std::string> relaxed = asked;
        relaxed.back() =
            "goals.search_p99_ms=" + std::to_string(none.infeasible->changeTo * factor);
        const Plan plan = planner::plan(patternOf("rag", relaxed), shippedCatalog());
        QCOMPARE(plan.recommended.has_value(), fits);
    }
}

void TestChoices::severalGoalsGiveWayTogether()
{
    const std::vector<std::string> asked{"answers.provider=aws", "answers.region=us-east-1",
                                         "goals.search_p99_ms=20", "goals.vector_p99_ms=5"};
    const Plan none = planner::plan(patternOf("rag", asked), shippedCatalog());
    QVERIFY(none.infeasible);
    QCOMPARE(none.infeasible->smallestChange, std::string_view("relax_goals"));
    const double factor = none.infeasible->changeTo;
    QVERIFY(none.infeasible->misses.size() >= 2);
    const UsagePattern first = patternOf("rag", asked);
    for (const auto &[share, fits] : {std::pair(1.0, true), std::pair(0.9, false)}) {
        UsagePattern relaxed = first;
        for (std::size_t i = 0; i < relaxed.goalsMs.size(); ++i)
            if (const auto goal = first.goalMs(static_cast<GoalId>(i)))
                relaxed.goalsMs[i] = *goal * factor * share;
        QCOMPARE(planner::plan(relaxed, shippedCatalog()).recommended.has_value(), fits);
    }
}

void TestChoices::aStoreMadeForSomethingElseRanksBehind()
{
    const std::vector<std::string> both{"answers.provider=aws", "answers.region=us-east-1",
                                        "answers.products=elasticsearch,couchbase"};
    const Plan plan = planner::plan(patternOf("rag", both), shippedCatalog());
    QVERIFY(plan.recommended);
    QCOMPARE(plan.recommended->product, std::string("couchbase"));
    const auto other =
        std::find_if(plan.alternatives.begin(), plan.alternatives.end(), [](const Layout &layout) {
            return layout.choice == ChoiceKind::OtherProduct && layout.product == "elasticsearch";
        });
    QVERIFY(other != plan.alternatives.end());
    QVERIFY(std::find(other->flags.begin(), other->flags.end(), "poor_fit") != other->flags.end());

    // Alone it is still an answer.
    const Plan alone = planner::plan(
        patternOf("rag", {both[0], both[1], "answers.products=elasticsearch"}), shippedCatalog());
    QVERIFY(alone.recommended);
    QCOMPARE(alone.recommended->product, std::string("elasticsearch"));
}

void TestChoices::everyRejectionByMoneyIsDearer()
{
    for (const std::string &preset : kPresetIds) {
        const Plan plan =
            planner::plan(patternOf(preset, {"answers.provider=aws", "answers.region=us-east-1"}),
                          shippedCatalog());
        int counted = 0;
        for (const Rejection &rejection : plan.rejected) {
            if (rejection.reason != Reason::Dearer)
                continue;
            ++counted;
            QVERIFY2(rejection.value >= rejection.limit,
                     shippedCatalog()
                         ->products[static_cast<std::size_t>(rejection.productIndex)]
                         .id.c_str());
        }
        QVERIFY2(counted > 50, preset.c_str());
    }
}

DAEMOK_TEST_MAIN(TestChoices)
#include "tst_choices.moc"

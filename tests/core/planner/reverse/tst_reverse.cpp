// SPDX-License-Identifier: GPL-3.0-or-later
// What a budget or a number of servers carries: the value is within, one tolerance step further is not, or the reason
// says why there is no such value.
#include "core/pattern/load.h"
#include "core/planner/futures/confidence.h"
#include "core/planner/reverse/reverse.h"
#include "core/planner/reverse/reversegrid.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <algorithm>
#include <cmath>

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

namespace {

ReverseOptions atLikely()
{
    ReverseOptions options;
    options.atConfidence = false;
    return options;
}

Reverse ask(const UsagePattern &pattern, const ReverseQuestion &question)
{
    return reverse(pattern, shippedCatalog(), question, atLikely());
}

/// The plan of a scenario in which the subject is answered so, made from scratch.
Plan planned(const UsagePattern &pattern, ReverseSubject subject, double value)
{
    UsagePattern on = pattern;
    on.answers[static_cast<std::size_t>(answerOf(subject))] =
        movedAnswer(pattern, answerOf(subject), value);
    return planner::plan(on, shippedCatalog());
}

/// Any layout that is built at once, the recommended one alone where no nodes are asked for.
bool within(const Plan &plan, const ReverseQuestion &question)
{
    if (!plan.recommended)
        return false;
    std::vector<const Layout *> layouts{&*plan.recommended};
    for (const Layout &layout : plan.alternatives)
        if (question.nodes && layout.feasible && layout.choice != ChoiceKind::Start)
            layouts.push_back(&layout);
    return std::any_of(layouts.begin(), layouts.end(), [&](const Layout *layout) {
        const double money =
            layout->cost.ranked + (question.withLlmApi ? plan.llm.monthlyWithReuse : 0);
        return (!question.monthly || (layout->cost.ranksPriced && money <= *question.monthly))
               && (!question.nodes || layout->nodes() <= *question.nodes);
    });
}

/// What is promised of every answer.
void holds(const Reverse &made, const UsagePattern &pattern, const ReverseQuestion &question)
{
    QVERIFY(static_cast<int>(made.trials.size()) <= kReversePlans);
    QVERIFY(std::is_sorted(made.trials.begin(), made.trials.end(),
                           [](const auto &a, const auto &b) { return a.value < b.value; }));
    if (made.end == ReverseEnd::CarriesNothing) {
        QVERIFY(!within(planned(pattern, question.subject, made.beyond), question));
        return;
    }
    const Plan at = planned(pattern, question.subject, made.value);
    QVERIFY(within(at, question));
    QCOMPARE(at.recommended->cost.ranked, made.plan->recommended->cost.ranked);
    QCOMPARE(at.recommended->nodes(), made.plan->recommended->nodes());
    if (made.end != ReverseEnd::Found)
        return;
    QVERIFY(!within(planned(pattern, question.subject, made.beyond), question));
    QVERIFY(made.next);
    const double step = std::abs(made.beyond - made.value);
    switch (question.subject) {
    case ReverseSubject::Traffic: // 1 %, and rounding to four digits
        QVERIFY(step / made.value < 0.0115);
        break;
    case ReverseSubject::Retention:
        QCOMPARE(step, 1.0);
        break;
    case ReverseSubject::Reuse:
        QVERIFY(std::abs(step - 0.005) < 1e-9);
        break;
    }
}

} // namespace

class TestReverse : public QObject
{
    Q_OBJECT

private slots:
    void theAnsweredTrafficsOwnCostCarriesIt();
    void aBudgetCarriesSoMuchTraffic();
    void aNumberOfServersCarriesSoMuch();
    void aBudgetCarriesSoLongARetention();
    void theReuseFromWhichABudgetSuffices();
    void drawnQuestions();
    void aBudgetThatCarriesNothing();
    void aBudgetThatCarriesEverything();
    void bothMustHold();
    void aTypedLoadHasNoRequests();
    void withoutAPriceThereIsNoBudget();
    void aGoalStandsInTheWay();
    void atTheAskedConfidence();
    void theRangeGoesAlong();
    void gridsRiseByOneTolerance();
    void aStoppedOneSaysSo();
};

// A budget of exactly what the plan costs carries what is answered; a cent less does not.
void TestReverse::theAnsweredTrafficsOwnCostCarriesIt()
{
    const UsagePattern pattern = patternOf("chatbot", kPlace);
    const double cost = planner::plan(pattern, shippedCatalog()).recommended->cost.ranked;
    ReverseQuestion question{ReverseSubject::Traffic, cost, std::nullopt, false};
    const Reverse made = ask(pattern, question);
    QVERIFY(made.carriesAnswered);
    QVERIFY(made.value >= made.answered);
    holds(made, pattern, question);
    question.monthly = cost - 0.01;
    const Reverse less = ask(pattern, question);
    QVERIFY(!less.carriesAnswered);
    QVERIFY(less.value < less.answered);
    NoTerms none;
    QCOMPARE(less.answered, requestsPerDay(pattern, none));
    holds(less, pattern, question);
}

void TestReverse::aBudgetCarriesSoMuchTraffic()
{
    const UsagePattern pattern = patternOf("faq", kPlace);
    double before = 0;
    for (const double budget : {700.0, 1500.0, 6000.0}) {
        const ReverseQuestion question{ReverseSubject::Traffic, budget, std::nullopt, false};
        const Reverse made = ask(pattern, question);
        QCOMPARE(made.end, ReverseEnd::Found);
        QVERIFY(!made.least);
        QCOMPARE(made.currency, std::string("USD"));
        QVERIFY(made.monthly <= budget);
        QVERIFY(made.monthly > 0.5 * budget);
        QVERIFY(made.value > before); // a larger budget carries more
        before = made.value;
        holds(made, pattern, question);
        QVERIFY(made.next->fits ? made.next->to >= made.next->from : !made.beyondPlan->recommended);
        qInfo("%.0f a month carry %.0f requests a day, %zu plans", budget, made.value,
              made.trials.size());
    }
}

void TestReverse::aNumberOfServersCarriesSoMuch()
{
    const UsagePattern pattern = patternOf("chatbot", kPlace);
    double before = 0;
    for (const int nodes : {6, 9, 14}) {
        const ReverseQuestion question{ReverseSubject::Traffic, std::nullopt, nodes, false};
        const Reverse made = ask(pattern, question);
        holds(made, pattern, question);
        QCOMPARE(made.end, ReverseEnd::Found);
        QVERIFY(layoutOf(*made.plan, made.layout).nodes() <= nodes);
        QVERIFY(made.value >= before); // more servers never carry less
        before = made.value;
    }
}

void TestReverse::aBudgetCarriesSoLongARetention()
{
    const UsagePattern pattern = patternOf("chatbot", kPlace);
    const double cost = planner::plan(pattern, shippedCatalog()).recommended->cost.ranked;
    const ReverseQuestion question{ReverseSubject::Retention, 1.3 * cost, std::nullopt, false};
    const Reverse made = ask(pattern, question);
    QCOMPARE(made.end, ReverseEnd::Found);
    QCOMPARE(made.value, std::floor(made.value)); // whole days
    QVERIFY(made.value > pattern.likely(AnswerId::RecordRetentionDays));
    QCOMPARE(made.answer.number.low, made.value); // decided: no range around it
    holds(made, pattern, question);
}

// With the tokens in it a budget asks for reuse; the least that suffices is found.
void TestReverse::theReuseFromWhichABudgetSuffices()
{
    const UsagePattern pattern = patternOf("faq", kPlace);
    const Plan plan = planner::plan(pattern, shippedCatalog());
    QVERIFY(plan.llm.priced);
    const double all = plan.recommended->cost.ranked + plan.llm.monthlyWithReuse;
    const ReverseQuestion question{ReverseSubject::Reuse, 0.8 * all, std::nullopt, true};
    const Reverse made = ask(pattern, question);
    QCOMPARE(made.end, ReverseEnd::Found);
    QVERIFY(made.least);
    QVERIFY(made.value > pattern.likely(AnswerId::ReuseShare));
    QVERIFY(made.beyond < made.value);
    holds(made, pattern, question);
}

// Property: drawn services and budgets of all three kinds.
void TestReverse::drawnQuestions()
{
    Draws draws(31);
    std::array<int, 6> ends{};
    for (int i = 0; i < 15; ++i) {
        const UsagePattern pattern =
            patternOf(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))], drawnAnswers(draws));
        ReverseQuestion question;
        question.subject = static_cast<ReverseSubject>(draws.whole(0, 2));
        if (draws.chance(0.7))
            question.monthly = draws.logEven(300, 30000);
        if (!question.monthly || draws.chance(0.3))
            question.nodes = draws.whole(3, 40);
        question.withLlmApi = question.subject == ReverseSubject::Reuse && draws.chance(0.5);
        const Reverse made = ask(pattern, question);
        ++ends[static_cast<std::size_t>(made.end)];
        if (made.end == ReverseEnd::NotPriced)
            continue;
        QVERIFY(made.end == ReverseEnd::Found || made.end == ReverseEnd::CarriesAll
                || made.end == ReverseEnd::CarriesNothing);
        holds(made, pattern, question);
    }
    qInfo("%d found, %d all, %d nothing", ends[0], ends[1], ends[2]);
    QVERIFY(ends[0] >= 5);
}

void TestReverse::aBudgetThatCarriesNothing()
{
    const UsagePattern pattern = patternOf("rag", kPlace);
    const ReverseQuestion question{ReverseSubject::Traffic, 5.0, std::nullopt, false};
    const Reverse made = ask(pattern, question);
    QCOMPARE(made.end, ReverseEnd::CarriesNothing);
    QVERIFY(!made.plan);
    QVERIFY(made.beyondPlan); // the least that was tried, and what it costs
    QVERIFY(made.beyondPlan->recommended->cost.ranked > 5);
    QCOMPARE(made.beyond, made.trials.front().value);
    holds(made, pattern, question);
}

void TestReverse::aBudgetThatCarriesEverything()
{
    const UsagePattern pattern = patternOf("generation", kPlace);
    const ReverseQuestion question{ReverseSubject::Retention, 1e9, std::nullopt, false};
    const Reverse made = ask(pattern, question);
    QCOMPARE(made.end, ReverseEnd::CarriesAll);
    QCOMPARE(made.value, 3650.0);
    QVERIFY(!made.next);
    holds(made, pattern, question);
    const ReverseQuestion reuse{ReverseSubject::Reuse, 1e9, std::nullopt, false};
    QCOMPARE(ask(pattern, reuse).value, 0.0); // not even a first repeat is needed
}

void TestReverse::bothMustHold()
{
    const UsagePattern pattern = patternOf("chatbot", kPlace);
    const ReverseQuestion money{ReverseSubject::Traffic, 3000.0, std::nullopt, false};
    const ReverseQuestion nodes{ReverseSubject::Traffic, std::nullopt, 9, false};
    const ReverseQuestion both{ReverseSubject::Traffic, 3000.0, 9, false};
    const Reverse made = ask(pattern, both);
    holds(made, pattern, both);
    QVERIFY(made.value <= ask(pattern, money).value);
    QVERIFY(made.value <= ask(pattern, nodes).value);
}

void TestReverse::aTypedLoadHasNoRequests()
{
    const UsagePattern pattern = patternOf("faq", placed({"answers.inserts_per_s=20"}));
    QVERIFY(isRawLoad(pattern));
    for (const auto subject : {ReverseSubject::Traffic, ReverseSubject::Reuse})
        QCOMPARE(ask(pattern, {subject, 1000.0, std::nullopt, false}).end, ReverseEnd::RawLoad);
    const ReverseQuestion kept{ReverseSubject::Retention, 3000.0, std::nullopt, false};
    holds(ask(pattern, kept), pattern, kept);
}

void TestReverse::withoutAPriceThereIsNoBudget()
{
    // An open model has no price of tokens.
    UsagePattern pattern = patternOf("faq", kPlace);
    Answer model;
    model.names = {"no-such-model"};
    model.origin = Origin::Estimate;
    pattern.answers[static_cast<std::size_t>(AnswerId::LlmModelName)] = model;
    QCOMPARE(ask(pattern, {ReverseSubject::Reuse, 1000.0, std::nullopt, true}).end,
             ReverseEnd::NotPriced);
    const ReverseQuestion nodes{ReverseSubject::Traffic, std::nullopt, 9, false};
    QVERIFY(ask(pattern, nodes).end != ReverseEnd::NotPriced); // servers are counted all the same
}

// What a search touches grows with what is kept: beyond some retention no number of nodes meets the goal.
void TestReverse::aGoalStandsInTheWay()
{
    const UsagePattern pattern = patternOf("social", kPlace);
    const ReverseQuestion question{ReverseSubject::Traffic, 1e9, std::nullopt, false};
    const Reverse made = ask(pattern, question);
    QCOMPARE(made.end, ReverseEnd::Found);
    QVERIFY(made.next && !made.next->fits);
    QVERIFY(made.beyondPlan->infeasible);
    holds(made, pattern, question);
}

void TestReverse::atTheAskedConfidence()
{
    const UsagePattern pattern = patternOf("faq", kPlace);
    const ReverseQuestion question{ReverseSubject::Traffic, 1500.0, std::nullopt, false};
    ReverseOptions options;
    options.futures.count = 300;
    const Reverse made = reverse(pattern, shippedCatalog(), question, options);
    QCOMPARE(made.end, ReverseEnd::Found);
    QVERIFY(made.plan->futures);
    QVERIFY(made.value < ask(pattern, question).value); // sure of it, less is carried
    const auto at = [&](double value) {
        UsagePattern on = pattern;
        on.answers[static_cast<std::size_t>(AnswerId::RequestsPerDay)] =
            movedAnswer(pattern, AnswerId::RequestsPerDay, value);
        return planAtConfidence(on, shippedCatalog(), {}, options.futures);
    };
    QVERIFY(at(made.value).recommended->cost.ranked <= 1500);
    QCOMPARE(at(made.value).recommended->cost.ranked, made.plan->recommended->cost.ranked);
    QVERIFY(at(made.beyond).recommended->cost.ranked > 1500);
    QVERIFY(static_cast<int>(made.trials.size()) < 20);
}

// The answer that is handed back gives the same plan when it is put into the interview.
void TestReverse::theRangeGoesAlong()
{
    const UsagePattern pattern = patternOf(
        "faq", placed({"answers.requests_per_day=1000", "answers.requests_per_day.low=500",
                       "answers.requests_per_day.high=3000"}));
    const Answer moved = movedAnswer(pattern, AnswerId::RequestsPerDay, 4000);
    QCOMPARE(moved.number.low, 2000.0);
    QCOMPARE(moved.number.likely, 4000.0);
    QCOMPARE(moved.number.high, 12000.0);
    const UsagePattern shares =
        patternOf("faq", {"answers.reuse_share=0.5", "answers.reuse_share.low=0.2"});
    const Answer share =
        movedAnswer(shares, AnswerId::ReuseShare, 0.8); // odds 4, those of 0.2 are 1/4
    QVERIFY(std::abs(share.number.low - 0.5) < 1e-12);
    QVERIFY(!problemOf(AnswerId::ReuseShare, share, "x"));
}

void TestReverse::gridsRiseByOneTolerance()
{
    for (const auto subject :
         {ReverseSubject::Traffic, ReverseSubject::Retention, ReverseSubject::Reuse}) {
        const ReverseGrid grid(subject, 123456.7);
        for (int i = 0; i < grid.last(); ++i) {
            if (subject == ReverseSubject::Reuse)
                QVERIFY(grid.value(i + 1) < grid.value(i));
            else
                QVERIFY(grid.value(i + 1) > grid.value(i));
            QCOMPARE(grid.nearest(grid.value(i)), i);
        }
    }
    const ReverseGrid traffic(ReverseSubject::Traffic, 123456.7);
    QCOMPARE(traffic.value(traffic.nearest(123456.7)), 123456.7); // the answered one itself
    QVERIFY(std::abs(traffic.value(traffic.last()) / 123456.7 / 1024 - 1) < 0.01);
}

void TestReverse::aStoppedOneSaysSo()
{
    std::stop_source source;
    source.request_stop();
    ReverseOptions options = atLikely();
    options.stop = source.get_token();
    QCOMPARE(reverse(patternOf("faq", kPlace), shippedCatalog(),
                     {ReverseSubject::Traffic, 1000.0, std::nullopt, false}, options)
                 .end,
             ReverseEnd::Stopped);
}

DAEMOK_TEST_MAIN(TestReverse)
#include "tst_reverse.moc"

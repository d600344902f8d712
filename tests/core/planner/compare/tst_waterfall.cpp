// SPDX-License-Identifier: GPL-3.0-or-later
// The cost of one version becomes that of another: every step is a plan, and the steps sum to the whole.
#include "core/planner/compare/waterfall.h"
#include "core/planner/futures/confidence.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <algorithm>
#include <cmath>

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

namespace {

ComparedPlan compared(const Version &version)
{
    ComparedPlan made;
    made.version = std::make_shared<const Version>(version);
    auto catalog = withUserTables(*shippedCatalog(), version.tables);
    if (!catalog)
        qFatal("the tables do not fit");
    made.catalog = std::make_shared<const Catalog>(std::move(catalog).value());
    made.plan = std::make_shared<const Plan>(planner::plan(version.pattern, made.catalog));
    return made;
}

ComparedPlan compared(const std::string &preset, const std::vector<std::string> &sets)
{
    return compared(Version{patternOf(preset, sets), {}});
}

WaterfallOptions atLikely()
{
    WaterfallOptions options;
    options.atConfidence = false;
    return options;
}

Waterfall between(const ComparedPlan &from, const ComparedPlan &to)
{
    return waterfall(from, to, *shippedCatalog(), atLikely());
}

double sumOf(const Waterfall &made)
{
    double sum = 0;
    for (const WaterfallStep &step : made.steps)
        sum += step.difference();
    return sum;
}

/// The chain: it begins at the first plan's cost, each step begins where the one before ended, and ends at the second's.
void leads(const Waterfall &made, const ComparedPlan &from, const ComparedPlan &to)
{
    const double first = from.plan->recommended->cost.ranked;
    const double last = to.plan->recommended->cost.ranked;
    QCOMPARE(made.first.monthly, first);
    QCOMPARE(made.last.monthly, last);
    double at = first;
    std::vector<Change> changes;
    for (const WaterfallStep &step : made.steps) {
        QCOMPARE(step.before.monthly, at);
        at = step.after.monthly;
        changes.insert(changes.end(), step.changes.begin(), step.changes.end());
    }
    QCOMPARE(at, last);
    QVERIFY(std::abs(sumOf(made) - (last - first)) < 1e-6 * std::max(1.0, std::max(first, last)));
    QVERIFY(changes
            == changesBetween(*from.version, *to.version)); // each once, in the stated order
}

} // namespace

class TestWaterfall : public QObject
{
    Q_OBJECT

private slots:
    void eachStepIsThePlanOfItsState();
    void theStepsSumToTheDifference();
    void aStepAloneIsThatChangeOnTheFirst();
    void oneChangeIsTheWholeDifference();
    void nothingChanged();
    void changesWithoutALayoutBetweenThemShareAStep();
    void changesThatContradictShareAStep();
    void anotherPriceTableIsAStep();
    void whatDoesNotFitIsSaid();
    void twoCurrenciesAreNotCompared();
    void atTheAskedConfidence();
    void tokensStandApart();
    void aStoppedOneSaysSo();
    void progressRisesToOne();
};

void TestWaterfall::eachStepIsThePlanOfItsState()
{
    const ComparedPlan from = compared("chatbot", kPlace);
    const ComparedPlan to =
        compared("chatbot", placed({"answers.requests_per_day=150000", "answers.survive=none",
                                    "answers.record_retention_days=30"}));
    const Waterfall made = between(from, to);
    QCOMPARE(made.end, WaterfallEnd::Whole);
    leads(made, from, to);
    QCOMPARE(made.steps.size(), std::size_t(3));
    Version on = *from.version;
    for (const WaterfallStep &step : made.steps) {
        for (const Change &change : step.changes)
            apply(change, *to.version, on);
        const ComparedPlan state = compared(on);
        QCOMPARE(step.after.monthly, state.plan->recommended->cost.ranked);
        QCOMPARE(step.after.nodes, state.plan->recommended->nodes());
    }
    QVERIFY(made.steps.front().difference() > 0); // more traffic
    QVERIFY(made.steps[1].difference() < 0);      // kept for a shorter time
}

// Property: any two drawn versions; where both fit, the waterfall joins them to the unit.
void TestWaterfall::theStepsSumToTheDifference()
{
    Draws draws(23);
    int whole = 0, unfit = 0;
    for (int i = 0; i < 60 && whole < 8; ++i) {
        const auto draw = [&] {
            return compared(kPresetIds[static_cast<std::size_t>(draws.whole(0, 6))],
                            drawnAnswers(draws));
        };
        const ComparedPlan from = draw();
        const ComparedPlan to = draw();
        const Waterfall made = between(from, to);
        if (!from.plan->recommended || !to.plan->recommended) {
            QVERIFY(made.end == WaterfallEnd::FirstUnfit || made.end == WaterfallEnd::SecondUnfit);
            QVERIFY(made.steps.empty());
            ++unfit;
            continue;
        }
        QCOMPARE(made.end, WaterfallEnd::Whole);
        leads(made, from, to);
        ++whole;
    }
    qInfo("%d joined, %d do not fit", whole, unfit);
    QCOMPARE(whole, 8);
}

void TestWaterfall::aStepAloneIsThatChangeOnTheFirst()
{
    const ComparedPlan from = compared("chatbot", kPlace);
    const ComparedPlan to =
        compared("chatbot",
                 placed({"answers.requests_per_day=120000", "answers.record_retention_days=200"}));
    const Waterfall made = between(from, to);
    QCOMPARE(made.steps.size(), std::size_t(2));
    QCOMPARE(made.steps.front().alone, std::optional(made.steps.front().difference()));
    Version second = *from.version;
    apply(made.steps[1].changes.front(), *to.version, second);
    QCOMPARE(made.steps[1].alone,
             std::optional(compared(second).plan->recommended->cost.ranked - made.first.monthly));
    // Traffic times retention is what is stored: together they cost more than each by itself.
    QVERIFY(made.steps[1].difference() > *made.steps[1].alone);
    WaterfallOptions without = atLikely();
    without.alone = false;
    for (const WaterfallStep &step : waterfall(from, to, *shippedCatalog(), without).steps)
        QVERIFY(!step.alone);
}

void TestWaterfall::oneChangeIsTheWholeDifference()
{
    const ComparedPlan from = compared("faq", kPlace);
    const ComparedPlan to = compared("faq", placed({"answers.burst=5"}));
    const Waterfall made = between(from, to);
    QCOMPARE(made.steps.size(), std::size_t(1));
    QCOMPARE(changeName(made.steps.front().changes.front()), std::string("burst"));
    leads(made, from, to);
}

void TestWaterfall::nothingChanged()
{
    const ComparedPlan from = compared("faq", kPlace);
    const Waterfall made = between(from, from);
    QCOMPARE(made.end, WaterfallEnd::Same);
    QVERIFY(made.steps.empty());
    QCOMPARE(made.first.monthly, made.last.monthly);
}

// A provider without the other's region has no market: both changes stand together.
void TestWaterfall::changesWithoutALayoutBetweenThemShareAStep()
{
    const ComparedPlan from = compared("faq", kPlace);
    const ComparedPlan to = compared(
        "faq", {"answers.provider=gcp", "answers.region=asia-northeast1", "answers.burst=4"});
    QVERIFY(to.plan->recommended);
    const Waterfall made = between(from, to);
    leads(made, from, to);
    QCOMPARE(made.steps.size(), std::size_t(2));
    QCOMPARE(made.steps[0].changes.size(), std::size_t(1));
    QCOMPARE(made.steps[1].changes.size(), std::size_t(2));
    QCOMPARE(changeName(made.steps[1].changes[0]), std::string("provider"));
    QCOMPARE(changeName(made.steps[1].changes[1]), std::string("region"));
    QVERIFY(made.steps[1].alone); // together they are a place by themselves, too
}

// Half of the repeats within ten minutes and nine in ten within an hour: later, the first exceeds the old second.
void TestWaterfall::changesThatContradictShareAStep()
{
    const ComparedPlan from =
        compared("faq", placed({"answers.reuse_gap_p50=600", "answers.reuse_gap_p90=3600"}));
    const ComparedPlan to =
        compared("faq", placed({"answers.reuse_gap_p50=7200", "answers.reuse_gap_p90=90000"}));
    const Waterfall made = between(from, to);
    leads(made, from, to);
    QCOMPARE(made.steps.size(), std::size_t(1));
    QCOMPARE(made.steps.front().changes.size(), std::size_t(2));
}

void TestWaterfall::anotherPriceTableIsAStep()
{
    const Version plain{patternOf("faq", kPlace), {}};
    const ComparedPlan from = compared(plain);
    Version dearer = plain;
    for (const RolePlan &role : from.plan->recommended->roles) {
        if (role.serverIndex < 0)
            continue;
        PriceBookRow row;
        row.item = role.instance;
        row.provider = "aws";
        row.region = "us-east-1";
        row.price = 1; // an hour: dearer than any type that would do
        row.per = "hour";
        row.currency = "USD";
        row.quote = "Q-1";
        row.date = "2026-01-31";
        const bool known =
            std::any_of(dearer.tables.priceBook.begin(), dearer.tables.priceBook.end(),
                        [&](const PriceBookRow &other) { return other.item == row.item; });
        if (!known)
            dearer.tables.priceBook.push_back(row);
    }
    dearer.pattern = patternOf("faq", placed({"answers.burst=5"}));
    const ComparedPlan to = compared(dearer);
    const Waterfall made = between(from, to);
    leads(made, from, to);
    QCOMPARE(made.steps.size(), std::size_t(2));
    QCOMPARE(changeName(made.steps.back().changes.front()), std::string("price_book"));
    QVERIFY(made.steps.back().difference() > 0);
}

void TestWaterfall::whatDoesNotFitIsSaid()
{
    const ComparedPlan fits = compared("rag", kPlace);
    const ComparedPlan not_ = compared("rag", placed({"goals.search_p99_ms=0.01"}));
    QVERIFY(!not_.plan->recommended);
    QCOMPARE(between(fits, not_).end, WaterfallEnd::SecondUnfit);
    QCOMPARE(between(not_, fits).end, WaterfallEnd::FirstUnfit);
}

void TestWaterfall::twoCurrenciesAreNotCompared()
{
    const ComparedPlan from = compared("faq", kPlace);
    Version won{patternOf("faq", placed({"answers.currency=KRW"})), {}};
    won.tables.exchange.push_back({"USD", "KRW", 1400, "2026-01-31", {}});
    const ComparedPlan to = compared(won);
    QCOMPARE(to.plan->recommended->cost.currency, std::string("KRW"));
    QCOMPARE(between(from, to).end, WaterfallEnd::OtherCurrency);
}

void TestWaterfall::atTheAskedConfidence()
{
    WaterfallOptions options;
    options.futures.count = 500;
    const auto planned = [&](const std::vector<std::string> &sets) {
        ComparedPlan made = compared("faq", sets);
        made.plan = std::make_shared<const Plan>(
            planAtConfidence(made.version->pattern, made.catalog, {}, options.futures));
        return made;
    };
    const ComparedPlan from = planned(kPlace);
    const ComparedPlan to = planned(placed({"answers.burst=4", "answers.confidence=0.7"}));
    const Waterfall made = waterfall(from, to, *shippedCatalog(), options);
    leads(made, from, to);
    QCOMPARE(made.steps.size(), std::size_t(2));
    const Plan middle = planAtConfidence(patternOf("faq", placed({"answers.burst=4"})),
                                         shippedCatalog(), {}, options.futures);
    QCOMPARE(made.steps.front().after.monthly, middle.recommended->cost.ranked);
    QVERIFY(made.steps.back().difference() < 0); // less confidence buys less
}

// More reuse moves the bill of the API, hardly that of the stores.
void TestWaterfall::tokensStandApart()
{
    const ComparedPlan from = compared("faq", placed({"answers.reuse_share=0.1"}));
    const ComparedPlan to = compared("faq", placed({"answers.reuse_share=0.6"}));
    const WaterfallStep step = between(from, to).steps.front();
    QVERIFY(step.before.llmApi && step.after.llmApi);
    QVERIFY(*step.after.llmApi < 0.7 * *step.before.llmApi);
    QCOMPARE(*step.before.llmApi, from.plan->llm.monthlyWithReuse);
}

void TestWaterfall::aStoppedOneSaysSo()
{
    const ComparedPlan from = compared("faq", kPlace);
    const ComparedPlan to =
        compared("faq", placed({"answers.burst=5", "answers.requests_per_day=60000"}));
    std::stop_source source;
    source.request_stop();
    WaterfallOptions options = atLikely();
    options.stop = source.get_token();
    QCOMPARE(waterfall(from, to, *shippedCatalog(), options).end, WaterfallEnd::Stopped);
}

void TestWaterfall::progressRisesToOne()
{
    const ComparedPlan from = compared("faq", kPlace);
    const ComparedPlan to =
        compared("faq", placed({"answers.burst=5", "answers.requests_per_day=60000",
                                "answers.record_retention_days=30"}));
    std::vector<double> told;
    WaterfallOptions options = atLikely();
    options.progress = [&](double share) { told.push_back(share); };
    (void)waterfall(from, to, *shippedCatalog(), options);
    QCOMPARE(told.size(), std::size_t(4)); // two states between, and two changes alone
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.back(), 1.0);
}

DAEMOK_TEST_MAIN(TestWaterfall)
#include "tst_waterfall.moc"

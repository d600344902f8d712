// SPDX-License-Identifier: GPL-3.0-or-later
// Draws of the answers, the demands that follow, and what is asked of layouts in them.
#include "core/demand/formulas.h"
#include "core/planner/futures/confidence.h"
#include "core/planner/futures/layoutcheck.h"
#include "core/planner/futures/reusetable.h"
#include "core/planner/futures/risk.h"
#include "core/quantity/counterrandom.h"
#include "core/quantity/parallelfor.h"
#include "tests/core/planner/futures/drawnfutures.h"
#include "tests/testmain/testmain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

namespace {

constexpr double kZ05 = -TwoPieceNormal::kZ95;

} // namespace

class TestFutures : public QObject
{
    Q_OBJECT

private slots:
    void aRangeIsMetAtItsThreeQuantiles_data();
    void aRangeIsMetAtItsThreeQuantiles();
    void drawsHoldTheRanges();
    void normalsAreAFunctionOfSeedIndexAndBlock();
    void correlatedAnswersMoveTogether();
    void oneAnswerLeavesTheDrawsOfOthers();
    void sameBytesOnAnyNumberOfThreads();
    void hitRatiosFromTheTable();
    void aDemandOfTheDrawsIsTheDemandOfTheAnswers();
    void componentWiseQuantiles();
    void sharedStoresSayWhatEachLayoutSays();
    void sharesAgreeWithCounting();
    void aStoppedRunIsEmpty();
    void whatIsCertainIsNoInput();
};

void TestFutures::aRangeIsMetAtItsThreeQuantiles_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("likely");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("share");
    QTest::newRow("skewed") << 1.0 << 2.0 << 50.0 << false;
    QTest::newRow("skewed the other way") << 1.0 << 90.0 << 100.0 << false;
    QTest::newRow("a point") << 3.0 << 3.0 << 3.0 << false;
    QTest::newRow("one-sided, above") << 3.0 << 3.0 << 30.0 << false;
    QTest::newRow("one-sided, below") << 3.0 << 30.0 << 30.0 << false;
    QTest::newRow("from nothing") << 0.0 << 2.0 << 10.0 << false;
    QTest::newRow("growth that may be a decline") << -0.2 << 0.1 << 0.6 << false;
    QTest::newRow("share") << 0.1 << 0.25 << 0.5 << true;
    QTest::newRow("share near its end") << 0.9 << 0.99 << 0.999 << true;
    QTest::newRow("share up to all") << 0.5 << 0.8 << 1.0 << true;
    QTest::newRow("large") << 1e9 << 3e11 << 1e15 << false;
}

// Issue: fitted quantiles equal the asked ones within 0.1 %.
void TestFutures::aRangeIsMetAtItsThreeQuantiles()
{
    QFETCH(double, low);
    QFETCH(double, likely);
    QFETCH(double, high);
    QFETCH(bool, share);
    const TwoPieceNormal law({low, likely, high}, share);
    const auto near = [](double got, double asked) {
        return std::abs(got - asked) <= 1e-3 * std::max(std::abs(asked), 1e-12);
    };
    QVERIFY2(near(law.at(kZ05), low), qPrintable(QString::number(law.at(kZ05), 'g', 17)));
    QVERIFY(near(law.at(0), likely));
    QVERIFY(near(law.at(TwoPieceNormal::kZ95), high));
    double before = law.at(-6);
    for (int i = -59; i <= 60; ++i) {
        const double now = law.at(i / 10.0);
        QVERIFY(now >= before);
        before = now;
    }
    QCOMPARE(law.isPoint(), low == high);
}

// 5, 50 and 95 % of 40,000 draws lie where the answers say; the sampling error of a 5 % quantile is
// sqrt(0.05 * 0.95 / n) = 0.11 % of probability, and three of them are allowed.
void TestFutures::drawsHoldTheRanges()
{
    const UsagePattern pattern = patternOf("faq", kPlace);
    const Futures futures = drawn(pattern, 40000);
    QVERIFY(futures.inputs().size() > 8);
    for (std::size_t i = 0; i < futures.inputs().size(); ++i) {
        const UncertainInput &input = futures.inputs()[i];
        double below = 0, belowHigh = 0;
        for (std::size_t f = 0; f < futures.count(); ++f) {
            below += futures.values(f)[i] < input.range.low ? 1 : 0;
            belowHigh += futures.values(f)[i] <= input.range.high ? 1 : 0;
        }
        const double n = static_cast<double>(futures.count());
        const std::string name(answerSpec(input.id).name);
        if (input.range.low < input.range.likely && input.range.low > answerSpec(input.id).min)
            QVERIFY2(std::abs(below / n - 0.05) < 0.0035, name.c_str());
        if (input.range.high > input.range.likely && input.range.high < answerSpec(input.id).max)
            QVERIFY2(std::abs(belowHigh / n - 0.95) < 0.0035, name.c_str());
    }
}

void TestFutures::normalsAreAFunctionOfSeedIndexAndBlock()
{
    QCOMPARE(standardNormals(1, 2, 3), standardNormals(1, 2, 3));
    QVERIFY(standardNormals(1, 2, 3) != standardNormals(2, 2, 3));
    QVERIFY(standardNormals(1, 2, 3) != standardNormals(1, 3, 3));
    QVERIFY(standardNormals(1, 2, 3) != standardNormals(1, 2, 4));
    // Mean 0, variance 1 within four standard errors; no correlation between the four.
    constexpr int kDraws = 50000;
    std::array<double, 4> sum{}, squares{}, products{};
    for (int i = 0; i < kDraws; ++i) {
        const auto z = standardNormals(42, static_cast<std::uint64_t>(i), 0);
        for (std::size_t k = 0; k < 4; ++k) {
            sum[k] += z[k];
            squares[k] += z[k] * z[k];
            products[k] += z[k] * z[(k + 1) % 4];
        }
    }
    const double error = 4 / std::sqrt(kDraws);
    for (std::size_t k = 0; k < 4; ++k) {
        QVERIFY(std::abs(sum[k] / kDraws) < error);
        QVERIFY(std::abs(squares[k] / kDraws - 1) < error * std::sqrt(2.0));
        QVERIFY(std::abs(products[k] / kDraws) < error);
    }
}

void TestFutures::correlatedAnswersMoveTogether()
{
    const Futures futures = drawn(patternOf("faq", kPlace), 20000);
    int checked = 0;
    for (std::size_t i = 0; i < futures.inputs().size(); ++i) {
        const UncertainInput &input = futures.inputs()[i];
        if (input.follows < 0)
            continue;
        const auto from = static_cast<std::size_t>(input.follows);
        // Of two normals with correlation rho, P(both above the median) = 1/4 + asin(rho) / (2 pi) (Sheppard 1899).
        double both = 0;
        for (std::size_t f = 0; f < futures.count(); ++f)
            both += futures.values(f)[i] > input.range.likely
                            && futures.values(f)[from] > futures.inputs()[from].range.likely
                        ? 1
                        : 0;
        const double expected = 0.25 + std::asin(input.rho) / (2 * M_PI);
        QVERIFY2(std::abs(both / 20000 - expected) < 0.015,
                 std::string(answerSpec(input.id).name).c_str());
        ++checked;
    }
    QVERIFY(checked >= 2);
}

void TestFutures::oneAnswerLeavesTheDrawsOfOthers()
{
    std::vector<std::string> sets = kPlace;
    const Futures before = drawn(patternOf("faq", sets), 50);
    sets.emplace_back("answers.burst.high=9");
    const Futures after = drawn(patternOf("faq", sets), 50);
    const std::size_t a = inputOf(before, AnswerId::ReuseShare);
    const std::size_t b = inputOf(after, AnswerId::ReuseShare);
    for (std::size_t f = 0; f < 50; ++f)
        QCOMPARE(after.values(f)[b], before.values(f)[a]);
}

void TestFutures::sameBytesOnAnyNumberOfThreads()
{
    const UsagePattern pattern = patternOf("rag", kPlace);
    const auto made = [&](int threads) {
        FuturesOptions options;
        options.count = 2600;
        options.threads = threads;
        return planAtConfidence(pattern, shippedCatalog(), {}, options);
    };
    const Plan one = made(1);
    QVERIFY(one.recommended && one.recommended->probabilityEnough && one.recommended->cost.p95);
    for (const int threads : {2, 4}) {
        const Plan many = made(threads);
        QVERIFY(many.recommended);
        QCOMPARE(*many.recommended->probabilityEnough, *one.recommended->probabilityEnough);
        QCOMPARE(*many.recommended->cost.p5, *one.recommended->cost.p5);
        QCOMPARE(*many.recommended->cost.p95, *one.recommended->cost.p95);
        QCOMPARE(many.recommended->cost.monthly, one.recommended->cost.monthly);
        QCOMPARE(many.at ? many.at->u : 0, one.at ? one.at->u : 0);
        for (std::size_t i = 0; i < one.alternatives.size(); ++i)
            QCOMPARE(many.alternatives[i].probabilityEnough, one.alternatives[i].probabilityEnough);
    }
}

// Against the renewal equation itself, for the presets and for wide ranges: 0.1 point.
void TestFutures::hitRatiosFromTheTable()
{
    double worst = 0;
    const auto compare = [&](const UsagePattern &pattern) {
        const Futures futures = drawn(pattern, 4000);
        std::vector<ReuseAnswers> answers;
        MovablePattern moved(pattern);
        for (std::size_t f = 0; f < futures.count(); ++f) {
            moved.set(futures.inputs(), futures.values(f));
            answers.push_back(demandformula::gapModel(moved.pattern()).answers());
        }
        const Seconds retention = demandformula::reuseRetention(pattern);
        const ReuseTable table(answers, retention, Expiry::Fixed);
        for (std::size_t f = 0; f < futures.count(); f += 7) {
            const double exact = GapModel(answers[f]).hitRatio(retention, Expiry::Fixed);
            worst = std::max(worst, std::abs(table.hitRatio(answers[f]) - exact));
        }
    };
    for (const std::string &preset : kPresetIds)
        compare(patternOf(preset, kPlace));
    std::vector<std::string> wide = kPlace;
    wide.insert(wide.end(),
                {"answers.reuse_share.low=0.05", "answers.reuse_share.high=0.8",
                 "answers.reuse_gap_p50.low=60", "answers.reuse_gap_p50.high=200000",
                 "answers.reuse_gap_p90.high=3000000", "answers.reuse_retention_days=2"});
    compare(patternOf("faq", wide));
    qInfo("largest error of the table: %.5f points", 100 * worst);
    QVERIFY(worst > 0);
    QVERIFY(worst < 1e-3);
}

void TestFutures::aDemandOfTheDrawsIsTheDemandOfTheAnswers()
{
    for (const std::string &preset : kPresetIds) {
        const UsagePattern pattern = patternOf(preset, kPlace);
        const Futures futures = drawn(pattern, 600);
        MovablePattern moved(pattern);
        for (std::size_t f = 0; f < 600; f += 37) {
            moved.set(futures.inputs(), futures.values(f));
            const Demand exact = demandAt(moved.pattern(), futures.month(), true);
            const Demand &drawnDemand = futures.demand(f);
            QVERIFY(std::abs(drawnDemand.hitRatio - exact.hitRatio) < 1e-3);
            QCOMPARE(drawnDemand.peakRequests, exact.peakRequests);
            QCOMPARE(drawnDemand.operations.size(), exact.operations.size());
            QVERIFY(std::abs(drawnDemand.storedItems() - exact.storedItems())
                    <= 2e-3 * exact.storedItems());
        }
    }
}

void TestFutures::componentWiseQuantiles()
{
    const Futures futures = drawn(patternOf("rag", kPlace), 2001);
    const DemandColumns columns(futures.demands(), futures.likely());
    for (const double u : {0.05, 0.5, 0.9, 1.0}) {
        const Demand demand = columns.quantile(u);
        std::vector<double> peaks, bytes, inserts, compress;
        for (const Demand &each : futures.demands()) {
            peaks.push_back(each.peakRequests);
            bytes.push_back(each.dataSet(DataSetId::Records).bytes().value());
            inserts.push_back(each.rate(DataSetId::Records, Operation::Insert));
            compress.push_back(each.compressibility);
        }
        QCOMPARE(demand.peakRequests, quantile(peaks, u));
        QVERIFY(
            std::abs(demand.dataSet(DataSetId::Records).bytes().value() / quantile(bytes, u) - 1)
            < 1e-12);
        QCOMPARE(demand.rate(DataSetId::Records, Operation::Insert), quantile(inserts, u));
        // Less compressible is the worse side.
        QVERIFY(std::abs(demand.compressibility - quantile(compress, 1 - u)) < 1e-9);
        // The month pays for the likely mean rate.
        for (const OperationLoad &load : demand.operations)
            if (load.dataSet == DataSetId::Records && load.operation == Operation::Insert)
                QVERIFY(load.meanShare * load.rate.value()
                        <= futures.likely().meanRequests * 1.0001);
    }
}

// Layouts asked together, so that they share stores, against each by itself; and against the functions that plan: a
// layout is enough where no floor and no goal of any part fails (fits()).
void TestFutures::sharedStoresSayWhatEachLayoutSays()
{
    int mixed = 0;
    for (const std::string &preset :
         {std::string("rag"), std::string("faq"), std::string("social")}) {
        for (const char *goal : {"goals.select_p99_ms=200", "goals.select_p99_ms=12"}) {
            std::vector<std::string> sets = kPlace;
            sets.emplace_back(goal);
            const UsagePattern pattern = patternOf(preset, sets);
            const Plan plan = planner::plan(pattern, shippedCatalog());
            if (!plan.recommended)
                continue;
            const Futures futures = drawn(pattern, 300);
            const PlanInternals &internals = *plan.internals;
            const Settings settings = settingsOf(pattern);
            const GroupMask asked = askedGroups(plan.demand);
            const PartContext context{internals.scene, settings, asked};
            PartTable together;
            for (std::size_t i = 0; i < internals.layouts.size(); i += 3) {
                const ChosenLayout &chosen = internals.layouts[i];
                PartTable alone;
                LayoutCheck shared(context, chosen, latency::WaitModel::Blend, together);
                LayoutCheck single(context, chosen, latency::WaitModel::Blend, alone);
                const std::size_t held = shared.enough(futures, 0, futures.count());
                QCOMPARE(held, single.enough(futures, 0, futures.count()));
                mixed += held > 0 && held < futures.count() ? 1 : 0;
            }
            const ChosenLayout &chosen = internals.layouts.front();
            PathPredicate scratch;
            Settings plain = settings;
            plain.goals = {};
            const auto carried = [&](const Demand &demand) {
                if ((askedGroups(demand) & ~asked) != 0)
                    return false;
                for (std::size_t i = 0; i < chosen.layout.stores.size(); ++i)
                    if (!fits(internals.scene, chosen.layout.stores[i],
                              makeBundle(demand, chosen.layout.masks[i], asked), settings, scratch)
                             .fits)
                        return false;
                const RuleValues &rules =
                    internals.scene
                        .rules[static_cast<std::size_t>(internals.scene.existingProduct)];
                return !chosen.existing
                       || fits(internals.scene, chosen.existing->with,
                               existingWithRequests(demand, rules), plain, scratch)
                              .fits;
            };
            PartTable parts;
            LayoutCheck check(context, chosen, latency::WaitModel::Blend, parts);
            for (std::size_t f = 0; f < futures.count() && !chosen.layout.stores.empty(); ++f)
                QCOMPARE(check.enough(futures, f, 1) == 1, carried(futures.demand(f)));
        }
    }
    QVERIFY(mixed >= 6);
}

void TestFutures::sharesAgreeWithCounting()
{
    const UsagePattern pattern = patternOf("faq", kPlace);
    const Plan plan = planner::plan(pattern, shippedCatalog());
    const Futures futures = drawn(pattern, 2600); // three chunks
    const auto shares = probabilitiesEnough(pattern, plan, futures, {});
    QCOMPARE(shares.size(), plan.alternatives.size() + 1);
    const Settings settings = settingsOf(pattern);
    const PartContext context{plan.internals->scene, settings, askedGroups(plan.demand)};
    for (std::size_t i = 0; i < shares.size(); i += 5) {
        if (!shares[i])
            continue;
        PartTable parts;
        LayoutCheck check(context, plan.internals->layouts[i],
                          i == 0 ? latency::WaitModel::Blend : latency::WaitModel::Exponential,
                          parts);
        double held = 0;
        for (std::size_t f = 0; f < futures.count(); ++f)
            held += static_cast<double>(check.enough(futures, f, 1));
        QCOMPARE(*shares[i], held / 2600);
    }
}

void TestFutures::aStoppedRunIsEmpty()
{
    std::stop_source stop;
    stop.request_stop();
    FuturesOptions options;
    options.stop = stop.get_token();
    const UsagePattern pattern = patternOf("faq", kPlace);
    QVERIFY(!Futures::draw(pattern, 36, options));
    QVERIFY(!planAtConfidence(pattern, shippedCatalog(), {}, options).recommended);
}

void TestFutures::whatIsCertainIsNoInput()
{
    UsagePattern pattern = patternOf("faq", kPlace);
    pattern.answers[static_cast<std::size_t>(AnswerId::Burst)] =
        Answer{{2, 2, 2}, {}, Origin::Measured, {}, {}};
    for (const UncertainInput &input : uncertainInputs(pattern)) {
        QVERIFY(input.id != AnswerId::Burst);
        QVERIFY(input.range.low < input.range.high);
        QVERIFY(!answerSpec(input.id).decided);
    }
}

DAEMOK_TEST_MAIN(TestFutures)
#include "tst_futures.moc"

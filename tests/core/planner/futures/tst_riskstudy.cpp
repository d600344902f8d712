// SPDX-License-Identifier: GPL-3.0-or-later
// What the futures say of cost and counts: bands, tornado, what knowing an answer is worth.
#include "core/planner/futures/risk.h"
#include "tests/core/planner/futures/drawnfutures.h"
#include "tests/testmain/testmain.h"

#include <numeric>

using namespace daemok;
using namespace daemok::planner;
using namespace daemok::testing;

namespace {

void addBand(std::vector<double> &numbers, const Band &band)
{
    for (const std::optional<double> &value : {band.low, band.median, band.high})
        numbers.push_back(value.value_or(-1));
}

/// Every number of the study, in its order.
std::vector<double> numbersOf(const RiskStudy &study)
{
    std::vector<double> numbers;
    for (const std::optional<double> &share : study.enough)
        numbers.push_back(share.value_or(-1));
    addBand(numbers, study.bands.monthly);
    addBand(numbers, study.bands.nodes);
    numbers.push_back(study.bands.unfit);
    numbers.insert(numbers.end(), study.bands.costs.begin(), study.bands.costs.end());
    numbers.push_back(study.tornado.base);
    for (const TornadoBar &bar : study.tornado.bars) {
        numbers.push_back(static_cast<double>(bar.input.id));
        numbers.push_back(bar.atLow.value_or(-1));
        numbers.push_back(bar.atHigh.value_or(-1));
    }
    for (const QuestionWorth &question : study.questions) {
        numbers.push_back(static_cast<double>(question.input.id));
        numbers.push_back(question.monthly);
    }
    return numbers;
}

} // namespace

class TestRiskStudy : public QObject
{
    Q_OBJECT

private slots:
    void theWholeStudyIsTheSameOnAnyNumberOfThreads();
    void bandsAgreeWithSorting();
    void knowledgeIsWorthWhatItSaves();
};

void TestRiskStudy::theWholeStudyIsTheSameOnAnyNumberOfThreads()
{
    for (const std::string &preset : {std::string("generation"), std::string("social")}) {
        const UsagePattern pattern = patternOf(preset, kPlace);
        const Plan plan = planner::plan(pattern, shippedCatalog());
        const auto made = [&](int threads) {
            FuturesOptions options;
            options.count = 1300; // two chunks, and four of the bands
            options.threads = threads;
            return numbersOf(riskStudy(pattern, plan, options).value());
        };
        const std::vector<double> one = made(1);
        QVERIFY(one.size() > 1300);
        for (const int threads : {1, 2, 4})
            QVERIFY(made(threads) == one);
    }
}

void TestRiskStudy::bandsAgreeWithSorting()
{
    const UsagePattern pattern = patternOf("faq", kPlace);
    const Plan plan = planner::plan(pattern, shippedCatalog());
    const Futures futures = drawn(pattern, 401);
    const Bands bands = bandsOf(pattern, plan, futures, {});
    QVERIFY(bands.monthly.low && bands.monthly.median && bands.monthly.high);
    // Each future by itself, through the function that plans a layout's other months.
    const PlanInternals &internals = *plan.internals;
    PathPredicate scratch;
    ChosenLayout stores = internals.layouts.front();
    stores.existing.reset();
    std::vector<double> nodes;
    for (std::size_t f = 0; f < futures.count(); ++f) {
        const auto sized = resize(internals.scene, stores, futures.demand(f),
                                  askedGroups(plan.demand), settingsOf(pattern), scratch);
        if (!sized)
            continue;
        double count = 0;
        for (const StoreChoice &store : sized->layout.stores)
            for (const RoleChoice &role : store.roles)
                count += role.nodes;
        nodes.push_back(count);
    }
    QCOMPARE(static_cast<double>(nodes.size()), std::round(401 * (1 - bands.unfit)));
    std::sort(nodes.begin(), nodes.end());
    const auto between = [&](double got, double p) {
        const double place = p * static_cast<double>(nodes.size() - 1);
        return got >= nodes[static_cast<std::size_t>(place)]
               && got <= nodes[static_cast<std::size_t>(std::ceil(place))];
    };
    QVERIFY(between(*bands.nodes.low, 0.05));
    QVERIFY(between(*bands.nodes.median, 0.5));
    QVERIFY(between(*bands.nodes.high, 0.95));
    QVERIFY(*bands.monthly.low < *bands.monthly.high);
    // At likely answers the band's own functions give the plan's cost.
    const Tornado tornado = tornadoOf(pattern, plan, futures.inputs());
    QVERIFY(std::abs(tornado.base - plan.recommended->cost.ranked) < 1);
    QVERIFY(!tornado.bars.empty());
    for (std::size_t i = 1; i < tornado.bars.size(); ++i)
        QVERIFY(tornado.bars[i - 1].swing >= tornado.bars[i].swing);
}

// If one answer alone decides the cost, knowing it saves Q_c(C) - E[C]; the others are worth nothing.
void TestRiskStudy::knowledgeIsWorthWhatItSaves()
{
    const Futures futures = drawn(patternOf("faq", kPlace), 3000);
    const std::size_t burst = inputOf(futures, AnswerId::Burst);
    Bands bands;
    for (std::size_t f = 0; f < futures.count(); ++f)
        bands.costs.push_back(1000 * futures.values(f)[burst]);
    const double mean = std::accumulate(bands.costs.begin(), bands.costs.end(), 0.0) / 3000;
    const double saved = quantile(bands.costs, 0.9) - mean;
    const auto questions = questionsOf(futures, bands, 0.9);
    QCOMPARE(questions.front().input.id, AnswerId::Burst);
    // Twelve bins are not infinitely many: what is left inside them stays unknown.
    QVERIFY(questions.front().monthly > 0.7 * saved);
    QVERIFY(questions.front().monthly < 1.05 * saved);
    for (std::size_t i = 1; i < questions.size(); ++i)
        QVERIFY2(questions[i].monthly < 0.1 * saved,
                 std::string(answerSpec(questions[i].input.id).name).c_str());
}

DAEMOK_TEST_MAIN(TestRiskStudy)
#include "tst_riskstudy.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Reuse against retention on the planner's own node steps.
#include "core/planner/retention/retentionsweep.h"
#include "tests/core/figure/presetplans.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <cmath>

using namespace daemok;
using namespace daemok::testing;
using planner::answeredGaps;
using planner::AnswerEnd;
using planner::RetentionFigures;
using planner::retentionSweep;
using planner::RetentionSweep;
using planner::SweepOptions;

namespace {

constexpr double kDaysPerMonth = 730.0 / 24;

void presetRows()
{
    QTest::addColumn<QByteArray>("preset");
    for (const char *preset : kPresetNames)
        QTest::newRow(preset) << QByteArray(preset);
}

Planned planWith(const std::string &preset, const std::vector<std::string> &sets)
{
    Planned planned;
    auto project = newProject(preset, shippedPresets());
    if (!project)
        return planned;
    for (const std::string &set : sets)
        if (!setByPath(*project, set, shippedPresets()))
            qFatal("cannot set %s", set.c_str());
    planned.pattern = project->scenarios.front().pattern;
    planned.plan = planner::plan(planned.pattern, shippedCatalog());
    return planned;
}

std::optional<RetentionSweep> sweepOf(const Planned &planned, const SweepOptions &options = {})
{
    return retentionSweep(planned.pattern, planned.plan, reuseLaw(answeredGaps(planned.pattern)),
                          options);
}

bool close(double a, double b, double share = 1e-9)
{
    return std::abs(a - b) <= share * std::max({1.0, std::abs(a), std::abs(b)});
}

// Products and server types of two layouts are the same.
bool sameMachines(const Layout &a, const Layout &b)
{
    if (a.roles.size() != b.roles.size() || a.product != b.product)
        return false;
    for (std::size_t i = 0; i < a.roles.size(); ++i)
        if (a.roles[i].id != b.roles[i].id || a.roles[i].instance != b.roles[i].instance
            || !(a.roles[i].disk.name == b.roles[i].disk.name))
            return false;
    return true;
}

} // namespace

class TestRetentionSweep : public QObject
{
    Q_OBJECT

private slots:
    // At the answered retention everything is the plan's own.
    void theChosenRetentionIsThePlansOwn_data() { presetRows(); }
    void theChosenRetentionIsThePlansOwn()
    {
        QFETCH(QByteArray, preset);
        const Planned &planned = planOfPreset(preset.toStdString());
        const auto sweep = sweepOf(planned);
        QVERIFY(sweep.has_value());
        const Plan &plan = planned.plan;
        QVERIFY(sweep->priced());
        QVERIFY(close(sweep->chosen.hitRatio, plan.demand.hitRatio));
        QVERIFY(close(sweep->chosen.items, plan.demand.dataSet(DataSetId::Results).items));
        QVERIFY(close(sweep->chosen.bytes.value(),
                      plan.demand.dataSet(DataSetId::Results).bytes().value()));
        QVERIFY(close(sweep->chosen.apiSavedMonthly,
                      plan.llm.monthlyWithoutReuse - plan.llm.monthlyWithReuse, 1e-6));
        QVERIFY(sweep->chosen.keepMonthly.has_value());
        QVERIFY(close(sweep->withoutReuseMonthly + *sweep->chosen.keepMonthly,
                      plan.recommended->cost.ranked, 1e-6));
        QVERIFY(close(sweep->chosen.netMonthly,
                      sweep->chosen.apiSavedMonthly - *sweep->chosen.keepMonthly
                          - sweep->chosen.wrongMonthly,
                      1e-6));
    }

    // A whole new plan at another retention, where it stays with the products and server types, costs the same.
    void anotherRetentionCostsWhatItsPlanCosts_data() { presetRows(); }
    void anotherRetentionCostsWhatItsPlanCosts()
    {
        QFETCH(QByteArray, preset);
        const Planned &planned = planOfPreset(preset.toStdString());
        int compared = 0;
        for (const double days : {1.0, 3.0, 14.0, 60.0}) {
            UsagePattern pattern = planned.pattern;
            Answer answer;
            answer.number = {days, days, days};
            pattern.answers[static_cast<std::size_t>(AnswerId::ReuseRetentionDays)] = answer;
            const Plan again = planner::plan(pattern, shippedCatalog());
            SweepOptions options;
            options.shortest = Seconds(days * kSecondsPerDay);
            options.longest = options.shortest;
            options.points = 1;
            const auto sweep = sweepOf(planned, options);
            QVERIFY(sweep && again.recommended);
            const RetentionFigures &there = sweep->curve.front();
            QVERIFY(close(there.hitRatio, again.demand.hitRatio));
            QVERIFY(close(there.items, again.demand.dataSet(DataSetId::Results).items));
            if (!sameMachines(*planned.plan.recommended, *again.recommended)) {
                // The new plan may only be cheaper: it chose among all machines.
                QVERIFY(!there.keepMonthly
                        || again.recommended->cost.ranked
                               <= sweep->withoutReuseMonthly + *there.keepMonthly + 0.01);
                continue;
            }
            ++compared;
            QVERIFY(there.keepMonthly.has_value());
            // Money is ranked in 1024ths, line by line.
            QVERIFY(std::abs(sweep->withoutReuseMonthly + *there.keepMonthly
                             - again.recommended->cost.ranked)
                    < 0.02);
        }
        qInfo("%s: %d of 4 plans stayed with their machines", preset.constData(), compared);
        QVERIFY(compared > 0);
    }

    // Brute force on ten times as many retentions finds nothing better.
    void nothingSavesMoreThanTheBest_data() { presetRows(); }
    void nothingSavesMoreThanTheBest()
    {
        QFETCH(QByteArray, preset);
        const Planned &planned = planOfPreset(preset.toStdString());
        const auto sweep = sweepOf(planned);
        QVERIFY(sweep && sweep->best);
        SweepOptions fine;
        fine.points = 600;
        fine.findBest = false;
        const auto brute = sweepOf(planned, fine);
        QVERIFY(brute.has_value());
        QCOMPARE(brute->curve.size(), std::size_t(600));
        for (const RetentionFigures &figures : brute->curve)
            if (figures.keepMonthly)
                QVERIFY2(figures.netMonthly
                             <= sweep->best->netMonthly
                                    + std::max(0.01, 1e-4 * std::abs(sweep->best->netMonthly)),
                         qPrintable(QStringLiteral("%1 at %2 d, best %3 at %4 d")
                                        .arg(figures.netMonthly)
                                        .arg(figures.retention.value() / kSecondsPerDay)
                                        .arg(sweep->best->netMonthly)
                                        .arg(sweep->best->retention.value() / kSecondsPerDay)));
        QVERIFY(sweep->chosen.netMonthly <= sweep->best->netMonthly + 0.01);
    }

    // "Must not be used after": longer retentions give and cost the same.
    void nothingChangesBeyondStaleness()
    {
        const Planned planned = planWith("faq", {"answers.provider=aws", "answers.region=us-east-1",
                                                 "answers.stale_after_days=5"});
        const auto sweep = sweepOf(planned);
        QVERIFY(sweep && sweep->staleAfter);
        QCOMPARE(sweep->staleAfter->value(), 5 * kSecondsPerDay);
        const RetentionFigures &last = sweep->curve.back();
        for (const RetentionFigures &figures : sweep->curve)
            if (figures.retention >= *sweep->staleAfter) {
                QCOMPARE(figures.hitRatio, last.hitRatio);
                QCOMPARE(figures.netMonthly, last.netMonthly);
            }
        QVERIFY(sweep->best->retention.value() <= 5 * kSecondsPerDay * (1 + 1e-6));
    }

    // 10 % of the misses matched, 5 % of the matches wrong, 2 for each: by hand from the exact hit ratio.
    void falseHitsAreCharged()
    {
        const std::vector<std::string> common{"answers.provider=aws", "answers.region=us-east-1",
                                              "answers.semantic_gain=0.1",
                                              "answers.false_hit_cost=2"};
        std::vector<std::string> wrong = common;
        wrong.emplace_back("answers.false_hit_share=0.05");
        const Planned planned = planWith("faq", wrong);
        const auto sweep = sweepOf(planned);
        QVERIFY(sweep.has_value());
        const double exact =
            answeredGaps(planned.pattern).hitRatio(Seconds(30 * kSecondsPerDay), Expiry::Fixed);
        const double calls = planned.plan.demand.meanRequests * kSecondsPerDay;
        const double matched = calls * 0.1 * (1 - exact) / 0.95; // right and wrong
        QVERIFY(close(sweep->chosen.hitRatio, exact + 0.1 * (1 - exact)));
        QVERIFY(close(sweep->chosen.wrongMonthly,
                      matched * 0.05 * (2 - sweep->callPrice) * kDaysPerMonth, 1e-6));
    }

    void moreFalseHitsNeverSaveMore()
    {
        double before = std::numeric_limits<double>::infinity();
        for (const char *share : {"0", "0.01", "0.05", "0.2"}) {
            const auto sweep =
                sweepOf(planWith("faq", {"answers.provider=aws", "answers.region=us-east-1",
                                         "answers.semantic_gain=0.1",
                                         std::string("answers.false_hit_share=") + share}));
            QVERIFY(sweep && sweep->best);
            QVERIFY(sweep->best->netMonthly <= before);
            before = sweep->best->netMonthly;
        }
    }

    void theBreakEvenIsWhereNothingIsLeft_data() { presetRows(); }
    void theBreakEvenIsWhereNothingIsLeft()
    {
        QFETCH(QByteArray, preset);
        const auto sweep = sweepOf(planOfPreset(preset.toStdString()));
        QVERIFY(sweep.has_value());
        const auto hit = sweep->breakEvenHitRatio();
        QVERIFY(hit.has_value());
        const RetentionFigures &c = sweep->chosen;
        if (*c.keepMonthly + c.wrongMonthly > 0)
            QVERIFY(close(*hit * sweep->callsPerDay * sweep->callPrice * kDaysPerMonth,
                          *c.keepMonthly + c.wrongMonthly, 1e-6));
        QCOMPARE(c.netMonthly > 0, c.hitRatio > *hit);
    }

    // Ends of the ranges enclose the likely answers.
    void theEndsOfTheAnswersEncloseTheHits_data() { presetRows(); }
    void theEndsOfTheAnswersEncloseTheHits()
    {
        QFETCH(QByteArray, preset);
        const UsagePattern &pattern = planOfPreset(preset.toStdString()).pattern;
        for (const double days : {0.1, 1.0, 10.0, 100.0}) {
            const Seconds t(days * kSecondsPerDay);
            const double low = answeredGaps(pattern, AnswerEnd::Low).hitRatio(t, Expiry::Fixed);
            const double likely = answeredGaps(pattern).hitRatio(t, Expiry::Fixed);
            const double high = answeredGaps(pattern, AnswerEnd::High).hitRatio(t, Expiry::Fixed);
            QVERIFY(low <= likely && likely <= high);
        }
    }

    void aModelWithoutAPriceHasNoBest()
    {
        Planned planned = planOfPreset("faq");
        auto catalog = std::make_shared<Catalog>(*shippedCatalog());
        for (LlmModel &model : catalog->llmModels)
            model.inputPerMillion.reset();
        planned.plan = planner::plan(planned.pattern, catalog);
        const auto sweep = sweepOf(planned);
        QVERIFY(sweep.has_value());
        QVERIFY(!sweep->apiPriced && !sweep->best && !sweep->breakEvenHitRatio());
        QVERIFY(sweep->chosen.hitRatio > 0);
    }

    void aTypedLoadHasNone()
    {
        const Planned planned =
            planWith("faq", {"answers.provider=aws", "answers.region=us-east-1",
                             "answers.inserts_per_s=100", "answers.lookups_per_s=50"});
        QVERIFY(planned.plan.recommended.has_value());
        QVERIFY(!sweepOf(planned).has_value());
    }

    void aPlanWithoutALayoutHasNone()
    {
        QVERIFY(!retentionSweep(planOfPreset("faq").pattern, Plan{},
                                reuseLaw(answeredGaps(planOfPreset("faq").pattern)))
                     .has_value());
    }

    void aStoppedSweepHasNoResult()
    {
        std::stop_source stop;
        SweepOptions options;
        options.stop = stop.get_token();
        int told = 0;
        options.progress = [&](double) {
            if (++told == 5)
                stop.request_stop();
        };
        QVERIFY(!sweepOf(planOfPreset("faq"), options).has_value());
        QCOMPARE(told, 5);
    }

    void theProgressRunsToItsEnd()
    {
        SweepOptions options;
        std::vector<double> shares;
        options.progress = [&](double share) { shares.push_back(share); };
        QVERIFY(sweepOf(planOfPreset("faq"), options).has_value());
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
    }
};

DAEMOK_TEST_MAIN(TestRetentionSweep)
#include "tst_retentionsweep.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The plan by month: its last month is the plan, its first the start layout, and every month it names is the first.
#include "core/export/growthjson.h"
#include "core/planner/growth/firstmonth.h"
#include "core/planner/growth/growth.h"
#include "core/planner/growth/keptlayout.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>

using namespace daemok;
using namespace daemok::testing;
using planner::growth;
using planner::Growth;
using planner::GrowthLine;
using planner::GrowthOptions;
using planner::GrowthStep;
using planner::KeptLayout;
using planner::RoleBreak;

namespace {

struct Grown
{
    UsagePattern pattern;
    Plan plan;
    Growth growth;
};

Grown grow(const std::string &preset, std::vector<std::string> sets = {})
{
    sets.insert(sets.begin(), {"answers.provider=aws", "answers.region=us-east-1"});
    Grown grown{patternOf(preset, sets), {}, {}};
    grown.plan = planner::plan(grown.pattern, shippedCatalog());
    auto found = growth(grown.pattern, grown.plan);
    if (!found)
        qFatal("no growth of %s", preset.c_str());
    grown.growth = std::move(*found);
    return grown;
}

/// As grow(), once a preset.
const Grown &grownPreset(const std::string &preset)
{
    static std::map<std::string, Grown> all;
    const auto found = all.find(preset);
    return found != all.end() ? found->second : all.emplace(preset, grow(preset)).first->second;
}

void presetRows()
{
    QTest::addColumn<QByteArray>("preset");
    for (const std::string &preset : kPresetIds)
        QTest::newRow(preset.c_str()) << QByteArray(preset.c_str());
}

const Layout &layoutOf(const Grown &grown, const GrowthLine &line)
{
    return line.layout == 0 ? *grown.plan.recommended : grown.plan.alternatives[line.layout - 1];
}

bool close(double a, double b, double share)
{
    return std::abs(a - b) <= share * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class TestGrowth : public QObject
{
    Q_OBJECT

private slots:
    // models.md, section 6: the recommended layout carries the last month of the horizon.
    void theLastMonthIsThePlan_data() { presetRows(); }
    void theLastMonthIsThePlan()
    {
        QFETCH(QByteArray, preset);
        const Grown &grown = grownPreset(preset.toStdString());
        QCOMPARE(grown.growth.horizon, grown.plan.month);
        QVERIFY(!grown.growth.lines.empty());
        QVERIFY(grown.growth.lines.size() <= 5);
        for (const GrowthLine &line : grown.growth.lines) {
            const Layout &layout = layoutOf(grown, line);
            QCOMPARE(line.months.size(), static_cast<std::size_t>(grown.plan.month) + 1);
            if (!layout.feasible)
                continue;
            const planner::GrowthMonth &last = line.months.back();
            QVERIFY(last.fits);
            QVERIFY2(close(last.monthly, layout.cost.ranked, 1e-6),
                     qPrintable(QString::number(last.monthly) + " for "
                                + QString::number(layout.cost.ranked)));
            QCOMPARE(last.nodes, layout.nodes());
            QCOMPARE(line.roles.size(), layout.roles.size());
            for (std::size_t r = 0; r < line.roles.size(); ++r) {
                QCOMPARE(line.roles[r].id, layout.roles[r].id);
                QCOMPARE(line.roles[r].nodes.back(), layout.roles[r].count);
            }
        }
    }

    // The start layout is the recommended one in month 0.
    void theFirstMonthIsTheStartLayout_data() { presetRows(); }
    void theFirstMonthIsTheStartLayout()
    {
        QFETCH(QByteArray, preset);
        const Grown &grown = grownPreset(preset.toStdString());
        const auto start =
            std::find_if(grown.plan.alternatives.begin(), grown.plan.alternatives.end(),
                         [](const Layout &layout) { return layout.choice == ChoiceKind::Start; });
        QVERIFY(start != grown.plan.alternatives.end());
        const GrowthLine &line = grown.growth.lines.front();
        for (std::size_t r = 0; r < line.roles.size(); ++r)
            QCOMPARE(line.roles[r].nodes.front(), start->roles[r].count);
    }

    // Load that grows needs no fewer nodes of a layout's cheapest counts, and no less money.
    void growingLoadNeverCostsLess_data() { presetRows(); }
    void growingLoadNeverCostsLess()
    {
        QFETCH(QByteArray, preset);
        const Grown &grown = grownPreset(preset.toStdString());
        for (const GrowthLine &line : grown.growth.lines)
            for (std::size_t m = 1; m < line.months.size(); ++m)
                if (line.months[m].fits)
                    QVERIFY(line.months[m].monthly >= line.months[m - 1].monthly - 0.01);
        for (std::size_t m = 1; m < grown.growth.peakRequests.size(); ++m) {
            QVERIFY(grown.growth.peakRequests[m] >= grown.growth.peakRequests[m - 1]);
            QVERIFY(grown.growth.storedGb[m] >= grown.growth.storedGb[m - 1]);
        }
    }

    // A break is the first month: the month before is carried by the kept counts, that month is not.
    void aBreakIsTheFirstMonth_data() { presetRows(); }
    void aBreakIsTheFirstMonth()
    {
        QFETCH(QByteArray, preset);
        const Grown &grown = grownPreset(preset.toStdString());
        const auto &internals = *grown.plan.internals;
        planner::Workspace workspace(internals.scene);
        const planner::Settings settings = planner::settingsOf(grown.pattern);
        std::map<KeptLayout, std::size_t> layouts{{KeptLayout::Recommended, 0}};
        for (std::size_t i = 0; i < grown.plan.alternatives.size(); ++i)
            if (grown.plan.alternatives[i].choice == ChoiceKind::Start)
                layouts[KeptLayout::Start] = i + 1;
        int checked = 0;
        for (const auto &[kept, layout] : layouts) {
            const planner::Kept still(internals.scene, internals.layouts[layout],
                                      askedGroups(grown.plan.demand), settings,
                                      workspace.latency.search);
            std::size_t role = 0;
            for (const RoleBreak &entry : grown.growth.breaks) {
                if (entry.kept != kept)
                    continue;
                const std::size_t r = role++;
                const auto shortAt = [&](int month) {
                    return still
                        .shortages(
                            planner::demandOfMonth(grown.pattern, month, grown.plan))[r]
                        .has_value();
                };
                if (entry.month < 0) {
                    QVERIFY(!shortAt(grown.plan.month + planner::kLookAheadMonths));
                    continue;
                }
                QVERIFY(shortAt(entry.month));
                if (entry.month > 0)
                    QVERIFY(!shortAt(entry.month - 1));
                QVERIFY(entry.needed > entry.nodes);
                if (kept == KeptLayout::Recommended)
                    QVERIFY(entry.month > grown.plan.month); // it carries the whole horizon
                ++checked;
            }
        }
        QVERIFY(checked > 0);
    }

    // What is kept for a shorter time than the horizon has filled up long before its end: nothing jumps.
    void onlyRetentionsBeyondTheHorizonAreCountedInFull()
    {
        const auto kept = [](const std::string &days) {
            return grow("chatbot", {"answers.horizon_months=24", "answers.searched_share=0.02",
                                    "answers.record_retention_days=" + days})
                .growth.fullBeyond;
        };
        QVERIFY(!kept("365"));
        QVERIFY(kept("1825"));
        // Kept 730 days: after m + 1 months, that many months' worth, at that month's rate.
        const UsagePattern pattern =
            patternOf("chatbot", {"answers.record_retention_days=730", "answers.growth_users=0",
                                  "answers.growth_volume=0"});
        const double month = demandAt(pattern, 0, Filled{1}).dataSet(DataSetId::Records).items;
        QVERIFY(close(demandAt(pattern, 11, Filled{12}).dataSet(DataSetId::Records).items,
                      12 * month, 1e-12));
        QVERIFY(close(demandAt(pattern, 36, Filled{37}).dataSet(DataSetId::Records).items,
                      24 * month, 1e-12));
    }

    void theLeadTimeIsAnswerOrAssumed()
    {
        const Catalog &catalog = *shippedCatalog();
        const UsagePattern unanswered = patternOf("chatbot", {});
        QCOMPARE(planner::leadTime(unanswered, catalog, false).days, 0.0);
        QCOMPARE(planner::leadTime(unanswered, catalog, true).days, 120.0);
        QCOMPARE(planner::leadTime(unanswered, catalog, true).origin, Origin::Assumed);
        const UsagePattern answered = patternOf("chatbot", {"answers.lead_time_days=45"});
        QCOMPARE(planner::leadTime(answered, catalog, false).days, 45.0);
        QCOMPARE(planner::leadTime(answered, catalog, true).days, 45.0);
        // A month has 365 / 12 days; whoever orders late waits.
        QCOMPARE(planner::orderMonth(20, 0), 20);
        QCOMPARE(planner::orderMonth(20, 30), 19);
        QCOMPARE(planner::orderMonth(20, 31), 18);
        QCOMPARE(planner::orderMonth(2, 120), -2);
        const Grown late = grow("chatbot", {"answers.lead_time_days=90"});
        for (const RoleBreak &entry : late.growth.breaks)
            if (entry.month >= 0)
                QCOMPARE(entry.orderMonth, entry.month - 3);
    }

    // A hash ring: the new nodes own added / after of the data. Doubling moves half.
    void bytesMoveAsTheProductSays()
    {
        ScalingRule rule;
        rule.moves = Moves::Share;
        QCOMPARE(planner::movedGib(rule, 1200, 3, 6), 600.0);
        QCOMPARE(planner::movedGib(rule, 1200, 1, 4), 300.0);
        rule.moves = Moves::All;
        QCOMPARE(planner::movedGib(rule, 1200, 1, 4), 1200.0);
        rule.moves = Moves::Nothing;
        QCOMPARE(planner::movedGib(rule, 1200, 1, 4), 0.0);
        // 36 GB at 10 MB/s are an hour: one pair; all three old nodes where only senders are limited.
        rule.moves = Moves::Share;
        const double gib = 36e9 / (1024.0 * 1024 * 1024);
        QVERIFY(!planner::movingHours(rule, gib, 1, 4).has_value());
        rule.mbPerSecond = 10;
        QVERIFY(close(*planner::movingHours(rule, gib, 1, 4), 1, 1e-12));
        QVERIFY(close(*planner::movingHours(rule, gib, 3, 6), 1 / 3.0, 1e-12));
        rule.bySender = true;
        QVERIFY(close(*planner::movingHours(rule, gib, 1, 4), 1 / 3.0, 1e-12));
    }

    // Steps lead from the start to the end, one after the other, and say what the product does.
    void stepsLeadFromTheStartToTheEnd()
    {
        const Grown grown =
            grow("social", {"answers.requests_per_day=2e7", "answers.searched_share=0.002",
                            "answers.record_retention_days=90", "answers.growth_users=1",
                            "answers.horizon_months=60"});
        const GrowthLine &line = grown.growth.lines.front();
        QVERIFY(!grown.growth.steps.empty());
        std::map<std::string, int> nodes;
        int moving = 0;
        for (const planner::RoleMonths &role : line.roles)
            nodes[role.id] = role.nodes.front();
        for (const GrowthStep &step : grown.growth.steps) {
            if (step.kind != GrowthStep::Kind::AddNodes)
                continue;
            QCOMPARE(step.from, nodes[step.role]);
            QVERIFY(step.to > step.from);
            nodes[step.role] = step.to;
            if (step.rule) {
                ++moving;
                QVERIFY(!step.rule->unit.empty());
                QVERIFY(step.rule->moves == Moves::Nothing || step.movedGib > 0);
            }
        }
        for (const planner::RoleMonths &role : line.roles)
            QCOMPARE(nodes[role.id], role.nodes.back());
        QVERIFY(moving > 0);
    }

    void everyProductSaysHowItGrows()
    {
        const Catalog &catalog = *shippedCatalog();
        QCOMPARE(catalog.scaling.size(), catalog.products.size());
        for (const Product &product : catalog.products) {
            const ScalingRule &rule = catalog.scaling.at(product.id);
            QVERIFY2(!rule.unit.empty() && !rule.note.empty() && !rule.source.key.empty(),
                     product.id.c_str());
            if (product.managed)
                QVERIFY(rule.moves == Moves::Nothing);
        }
        // Elasticsearch: 40mb by default, a mebibyte each (its recovery settings).
        QVERIFY(close(*catalog.scaling.at("elasticsearch").mbPerSecond, 40 * 1.048576, 1e-3));
        // Cassandra: 200 Mb/s outbound.
        QCOMPARE(*catalog.scaling.at("cassandra").mbPerSecond, 200 / 8.0);
    }

    // models.md, section 6: product choice again at years 0, 1, 3, 5; the last is the plan's own.
    void productsAreChosenAgain()
    {
        const Grown grown = grow("chatbot", {"answers.horizon_months=60"});
        std::vector<int> years;
        for (const planner::YearChoice &year : grown.growth.years)
            years.push_back(year.year);
        QCOMPARE(years, (std::vector<int>{0, 1, 3, 5}));
        const planner::YearChoice &last = grown.growth.years.back();
        QVERIFY(last.feasible);
        QCOMPARE(last.nodes, grown.plan.recommended->nodes());
        QVERIFY(close(last.monthly, grown.plan.recommended->cost.ranked, 1e-6));
        for (const planner::YearChoice &year : grown.growth.years)
            QVERIFY(
                year.monthly
                <= grown.growth.lines.front().months[static_cast<std::size_t>(year.month)].monthly
                       + 0.01); // chosen for that month alone, it is no dearer
    }

    void theSameArgumentsGiveTheSameBytes()
    {
        const Grown &grown = grownPreset("rag");
        const auto again = growth(grown.pattern, grown.plan);
        QVERIFY(again.has_value());
        QCOMPARE(growthJson(*again).dump(), growthJson(grown.growth).dump());
    }

    void aStoppedRunGivesNothing()
    {
        const Grown &grown = grownPreset("chatbot");
        std::stop_source stop;
        GrowthOptions options;
        options.stop = stop.get_token();
        std::vector<double> shares;
        options.progress = [&](double share) {
            shares.push_back(share);
            if (share > 0.2)
                stop.request_stop();
        };
        QVERIFY(!growth(grown.pattern, grown.plan, options).has_value());
        QVERIFY(shares.size() > 1);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QVERIFY(!growth(grown.pattern, Plan{}).has_value());
    }

    // Purchases are ordered months before they serve.
    void boughtServersAreOrderedAhead()
    {
        QVERIFY(firstMonthOf([](int month) { return month >= 41; }) == 41);
        QVERIFY(firstMonthOf([](int) { return false; }) == -1);
        QVERIFY(firstMonthOf([](int month) { return month >= 37; }) == 37);
    }

private:
    template <class Fails> static int firstMonthOf(Fails fails)
    {
        return planner::firstMonth(36, planner::kLookAheadMonths, fails);
    }
};

DAEMOK_TEST_MAIN(TestGrowth)
#include "tst_growth.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A local model as the layout's compute role: the cheapest servers that hold it, one of them lost.
#include "core/placement/serving/catalogdevices.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <algorithm>
#include <cmath>

using namespace daemok;
using namespace daemok::testing;

namespace {

std::vector<std::string> asked(std::vector<std::string> more)
{
    std::vector<std::string> sets{"answers.provider=aws", "answers.region=us-east-1",
                                  "answers.requests_per_day=200000"};
    sets.insert(sets.end(), more.begin(), more.end());
    return sets;
}

Plan planOf(const std::vector<std::string> &more)
{
    planner::Options options;
    options.alternatives = false;
    return planner::plan(patternOf("chatbot", asked(more)), shippedCatalog(), options);
}

const RolePlan *computeRole(const Plan &plan)
{
    if (!plan.recommended)
        return nullptr;
    const auto &roles = plan.recommended->roles;
    const auto found = std::find_if(roles.begin(), roles.end(), [](const RolePlan &role) {
        return role.kind == RoleKind::Compute;
    });
    return found == roles.end() ? nullptr : &*found;
}

double serversPrice(const Plan &plan)
{
    double sum = 0;
    for (const CostLine &line : plan.recommended->cost.lines)
        if (line.store == "llm" && line.item == CostItem::Servers)
            sum += line.amount;
    return sum;
}

} // namespace

class TestCompute : public QObject
{
    Q_OBJECT

private slots:
    void anApiNeedsNoServers();
    void aModelAnswersWhereDataMayNotLeave();
    void aNamedModelIsPlanned();
    void theServersAreTheCheapest();
    void theCountIsTheLargestLine();
    void aLostZoneLeavesEnough_data();
    void aLostZoneLeavesEnough();
    void moreCallsNeverNeedFewer();
    void withoutCardsThereIsNoLayout();
    void ownServersWithCardsServe();
    void theApiStandsBeside();
    void everyFigureOfTheRoleIsExplained();
};

void TestCompute::anApiNeedsNoServers()
{
    const Plan plan = planOf({});
    QVERIFY(plan.recommended);
    QVERIFY(!computeRole(plan));
    QVERIFY(!plan.local);
    QVERIFY(!plan.llm.local);
}

void TestCompute::aModelAnswersWhereDataMayNotLeave()
{
    const Plan plan = planOf({"answers.data_may_leave=no"});
    const RolePlan *role = computeRole(plan);
    QVERIFY(role);
    QCOMPARE(role->id, std::string("llm/compute"));
    QVERIFY(plan.local && plan.local->required && plan.local->standIn);
    QCOMPARE(plan.local->model, shippedCatalog()->localChatModel);
    QVERIFY(plan.llm.local && !plan.llm.priced && plan.llm.limits.empty());
    // The layout's cost holds the role's lines.
    double sum = 0;
    for (const CostLine &line : plan.recommended->cost.lines)
        if (!line.once && line.status == PriceStatus::Priced)
            sum += line.amount;
    QVERIFY(std::abs(sum - plan.recommended->cost.monthly) < 0.01);
    QVERIFY(serversPrice(plan) > 0);
    // And so do the searched layouts that are drawn beside it.
    QVERIFY(plan.local->ownMonthly > 0);
    for (const Candidate &candidate : plan.candidates)
        QVERIFY(candidate.monthly > plan.local->ownMonthly);
}

void TestCompute::aNamedModelIsPlanned()
{
    const Plan plan = planOf({"answers.llm_model=meta-llama/Meta-Llama-3.1-8B-Instruct"});
    QVERIFY(computeRole(plan));
    QVERIFY(plan.local && !plan.local->standIn && !plan.local->required);
    QCOMPARE(plan.local->model, std::string("meta-llama/Meta-Llama-3.1-8B-Instruct"));
}

// Every type of the region by the room that counts instances; the disk for the weights is bought beside.
void TestCompute::theServersAreTheCheapest()
{
    const UsagePattern pattern = patternOf("chatbot", asked({"answers.data_may_leave=no"}));
    const Plan plan = planOf({"answers.data_may_leave=no"});
    const RolePlan *role = computeRole(plan);
    QVERIFY(role);
    const auto model = std::find_if(
        shippedCatalog()->openModels.begin(), shippedCatalog()->openModels.end(),
        [](const OpenModel &one) { return one.name == shippedCatalog()->localChatModel; });
    placement::ServingLoad load = placement::servingLoad(pattern, plan.llmLoad);
    load.survivesOne = true;
    const std::vector<placement::ServingOption> options =
        placement::serveOnCatalog(*shippedCatalog(), *placement::servedModel(*model, 16), load,
                                  {"us-east-1"}, placement::servingAssumptions(*shippedCatalog()));
    double diskMost = 0;
    for (const CostLine &line : plan.recommended->cost.lines)
        if (line.store == "llm" && line.item == CostItem::Disk)
            diskMost += line.amount;
    int compared = 0;
    for (const placement::ServingOption &option : options) {
        if (!option.fits() || !option.monthly || option.server->provider != "aws")
            continue;
        ++compared;
        QVERIFY(serversPrice(plan) <= option.monthly->amount + diskMost + 1e-6);
    }
    QVERIFY(compared > 3);
}

void TestCompute::theCountIsTheLargestLine()
{
    const Plan plan = planOf({"answers.data_may_leave=no", "answers.survive=node"});
    const RolePlan *role = computeRole(plan);
    QVERIFY(role);
    int largest = 0;
    int binding = 0;
    for (const LedgerLine &line : role->ledger) {
        largest = std::max(largest, line.nodes);
        binding += line.binding ? 1 : 0;
    }
    QCOMPARE(role->count, largest);
    QCOMPARE(binding, 1);
    QVERIFY(role->utilisation > 0 && role->utilisation <= 0.7);
}

void TestCompute::aLostZoneLeavesEnough_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("zones");
    QTest::addColumn<int>("count");
    // By hand: the fullest zone holds ceil(n / zones).
    QTest::newRow("one of two zones") << 1 << 2 << 2;
    QTest::newRow("two of three zones") << 2 << 3 << 3;
    QTest::newRow("three of three zones") << 3 << 3 << 5;
    QTest::newRow("four of three zones") << 4 << 3 << 6;
    QTest::newRow("a hundred of two") << 100 << 2 << 200;
}

void TestCompute::aLostZoneLeavesEnough()
{
    QFETCH(int, left);
    QFETCH(int, zones);
    QFETCH(int, count);
    QCOMPARE(needs::withZoneLost(left, zones), count);
}

void TestCompute::moreCallsNeverNeedFewer()
{
    double before = 0;
    for (const char *requests : {"2000", "20000", "60000", "200000"}) {
        const Plan plan = planOf(
            {"answers.data_may_leave=no", std::string("answers.requests_per_day=") + requests});
        QVERIFY2(computeRole(plan), requests);
        QVERIFY2(serversPrice(plan) >= before, requests);
        before = serversPrice(plan);
    }
}

void TestCompute::withoutCardsThereIsNoLayout()
{
    UserTables tables;
    ServerType server;
    server.name = "plain";
    server.provider = "onprem";
    server.vcpu = 64;
    server.memoryGib = 512;
    server.localDiskGib = 8000;
    server.localDisks = 4;
    server.localDiskPersistent = true;
    tables.servers.push_back(server);
    const auto catalog = withUserTables(*shippedCatalog(), tables);
    QVERIFY(catalog);
    const UsagePattern pattern = patternOf(
        "chatbot", {"answers.provider=onprem", "answers.region=", "answers.data_may_leave=no"});
    const Plan plan = planner::plan(pattern, std::make_shared<const Catalog>(*catalog));
    QVERIFY(!plan.recommended);
    QVERIFY(plan.infeasible);
    QCOMPARE(plan.infeasible->reason, Reason::NoLocalModel);
    QCOMPARE(plan.infeasible->smallestChange, std::string("add_gpu_servers"));
}

void TestCompute::ownServersWithCardsServe()
{
    const char *text = R"(schema: daemok.project/1
scenarios:
  - name: base
    preset: chatbot
    answers:
      provider: {value: [onprem], origin: measured}
      region: {value: [], origin: measured}
      data_may_leave: {value: "no", origin: measured}
      requests_per_day: {value: 20000, origin: measured}
servers:
  - name: store
    provider: onprem
    cores: 32
    memory_gib: 256
    disks:
      - {count: 4, gib: 3576, kind: nvme, iops: 400000}
  - name: cards
    provider: onprem
    cores: 64
    memory_gib: 512
    gpu: H100 SXM5 80 GB
    gpus: 4
    disks:
      - {count: 2, gib: 3576, kind: nvme, iops: 400000}
end: daemok.project
)";
    const auto project = readProject(text, "own.daemok.yaml", shippedPresets());
    QVERIFY2(project.ok(), project ? "" : project.error().args.front().c_str());
    const auto catalog = withUserTables(*shippedCatalog(), project->tables);
    QVERIFY(catalog);
    const Plan plan = planner::plan(project->scenarios.front().pattern,
                                    std::make_shared<const Catalog>(*catalog));
    const RolePlan *role = computeRole(plan);
    QVERIFY(role);
    QCOMPARE(role->instance, std::string("cards"));
    // What is written is read again.
    const auto again = readProject(writeProject(*project), "own.daemok.yaml", shippedPresets());
    QVERIFY(again);
    QCOMPARE(again->tables.servers.back().gpu, std::string("H100 SXM5 80 GB"));
    QCOMPARE(again->tables.servers.back().gpuCount, 4.0);
    // A card that the catalogue does not know names the nearest one.
    UserTables typo = project->tables;
    typo.servers.back().gpu = "H100 SXM5 80GB";
    const auto refused = withUserTables(*shippedCatalog(), typo);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, ErrorId::UnknownReference);
    QCOMPARE(refused.error().args.back(), std::string("H100 SXM5 80 GB"));
}

// own / (API price of a call) calls a month cost the same.
void TestCompute::theApiStandsBeside()
{
    const Plan api = planOf({});
    const Plan plan = planOf({"answers.data_may_leave=no"});
    QVERIFY(plan.local && plan.local->apiMonthly && plan.local->breakEvenCallsPerMonth);
    QCOMPARE(*plan.local->apiMonthly, api.llm.monthlyWithReuse);
    const double calls = plan.llmLoad.meanCallsPerMonth;
    const double expected = plan.local->ownMonthly / (api.llm.monthlyWithReuse / calls);
    QVERIFY(std::abs(*plan.local->breakEvenCallsPerMonth / expected - 1) < 1e-9);
    QCOMPARE(plan.local->apiModel, api.llm.model);
}

void TestCompute::everyFigureOfTheRoleIsExplained()
{
    const UsagePattern pattern = patternOf("chatbot", asked({"answers.data_may_leave=no"}));
    const Plan plan = planner::plan(pattern, shippedCatalog());
    QVERIFY(plan.recommended);
    int ofTheRole = 0;
    for (const std::string &figure : planner::figures(plan)) {
        if (figure.rfind("/recommended/", 0) != 0)
            continue;
        const auto explained = planner::explain(pattern, plan, figure);
        QVERIFY2(explained, figure.c_str());
        ofTheRole += figure.rfind("/recommended/roles/", 0) == 0 ? 1 : 0;
    }
    QVERIFY(ofTheRole > 0);
    // Servers of the model: instances and hours of a month.
    const auto &lines = plan.recommended->cost.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].store != "llm" || lines[i].item != CostItem::Servers)
            continue;
        const auto quantity = planner::explain(
            pattern, plan, "/recommended/cost/lines/" + std::to_string(i) + "/quantity");
        QVERIFY(quantity);
        QCOMPARE(quantity->terms.text, std::string("q = n * 730"));
        QCOMPARE(quantity->value, computeRole(plan)->count * 730.0);
    }
}

DAEMOK_TEST_MAIN(TestCompute)
#include "tst_compute.moc"

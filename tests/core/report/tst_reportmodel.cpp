// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportmodel.h"
#include "tests/core/export/planfixture.h"
#include "tests/core/figure/presetplans.h"
#include "tests/testmain/testmain.h"

#include <cmath>
#include <numeric>
#include <set>

using namespace daemok;
using namespace daemok::testing;

namespace {

UsagePattern pattern()
{
    UsagePattern pattern;
    pattern.preset = shippedPresets().at("rag");
    return pattern;
}

ReportModel reportOf(Plan plan)
{
    return makeReport(ReportEdition::Summary, {"Client", "file.yaml", "2026-11-24", "0.1"},
                      pattern(), std::make_shared<const Plan>(std::move(plan)));
}

bool has(const ReportModel &model, std::size_t page, SectionId section)
{
    const auto &sections = model.pages[page];
    return std::find(sections.begin(), sections.end(), section) != sections.end();
}

CostLine line(CostItem item, const char *detail, double quantity, double price, const char *date)
{
    CostLine line = costLine(item, PriceStatus::Priced, quantity, price);
    line.detail = detail;
    line.source.asOf = date;
    return line;
}

} // namespace

/// The report as a value. Figures of the small plan: tests/core/export/planfixture.h; products page, "The flow".
class TestReportModel : public QObject
{
    Q_OBJECT

private slots:
    void decisionIsOnTheFirstPageAndItsBasisOnTheSecond()
    {
        const ReportModel model = reportOf(smallPlan());
        QCOMPARE(model.pages.size(), std::size_t(2));
        QVERIFY(has(model, 0, SectionId::Decision) && has(model, 0, SectionId::OpenAnswers));
        QVERIFY(has(model, 1, SectionId::Sizing) && has(model, 1, SectionId::CostLines));
        QVERIFY(!has(model, 0, SectionId::Infeasible));
    }

    void withoutALayoutTheFirstPageSaysWhy()
    {
        Plan plan = smallPlan();
        plan.recommended.reset();
        plan.rejected.push_back(rejection(1, 0, Reason::Filtered, 0, 0, "")); // nobody asked for it
        plan.rejected.push_back(rejection(1, 0, Reason::Filtered, 0, 0, ""));
        const ReportModel model = reportOf(std::move(plan));
        QVERIFY(has(model, 0, SectionId::Infeasible));
        QVERIFY(!has(model, 1, SectionId::CostLines));
        QVERIFY(model.layout() == nullptr);
        // One line for each product, by its most frequent reason: MongoDB's three reasons stand once each.
        QCOMPARE(model.rejected.size(), std::size_t(2));
        QVERIFY(model.plan->rejected[model.rejected[1].example].reason == Reason::NotOffered);
    }

    void aRoleNamesTheLimitThatBindsAndTheNextOne()
    {
        const ReportModel model = reportOf(smallPlan());
        const SizingRow &row = model.sizing.front().roles.front();
        QVERIFY(row.binding && row.binding->constraint == Constraint::HaMinimum);
        QVERIFY(row.next && row.next->constraint == Constraint::Cpu);
        QCOMPARE(row.checked, 2);
        QCOMPARE(row.unchecked, 1);
        // 2.8 vCPU needed of 3 nodes x 2.8 usable.
        QVERIFY(row.full && std::abs(*row.full - 1.0 / 3) < 1e-12);
        QVERIFY(model.deciding && *model.deciding == 0);
    }

    void linesAtOnePriceBecomeOneLineOfTheBill()
    {
        Cost cost;
        cost.lines = {line(CostItem::Servers, "small", 730, 0.1, "2026-07-20"),
                      line(CostItem::Disk, "gp3", 100, 0.08, "2026-07-20"),
                      line(CostItem::Servers, "small", 1460, 0.1, "2024-08-09"),
                      line(CostItem::Servers, "large", 730, 0.4, "2026-07-20")};
        const auto groups = costGroups(cost);
        QCOMPARE(groups.size(), std::size_t(3));
        QCOMPARE(groups[0].detail, std::string("large")); // 292 a month, the dearest
        QCOMPARE(groups[1].quantity, 2190.0);
        QCOMPARE(groups[1].lines, 2);
        QCOMPARE(groups[1].source.asOf, std::string("2024-08-09")); // the older of both
        QCOMPARE(priceDates(cost).oldest, std::string("2024-08-09"));
        QCOMPARE(priceDates(cost).newest, std::string("2026-07-20"));
    }

    void theBillSumsToThePlansCost_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char *preset : kPresetNames)
            QTest::newRow(preset) << QString::fromUtf8(preset);
    }

    void theBillSumsToThePlansCost()
    {
        QFETCH(QString, preset);
        const Planned &planned = planOfPreset(preset.toStdString());
        QVERIFY(planned.plan.recommended);
        const ReportModel model = makeReport(ReportEdition::Summary, {}, planned.pattern,
                                             std::make_shared<const Plan>(planned.plan));
        double monthly = 0;
        for (const CostGroup &group : model.cost)
            monthly += group.once || group.status != PriceStatus::Priced ? 0 : group.amount;
        QVERIFY(std::abs(monthly - planned.plan.recommended->cost.monthly) < 1e-6);
        // Every role that has servers of its own stands in exactly one row.
        std::set<std::size_t> shown;
        for (const SizingStore &store : model.sizing) {
            for (const SizingRow &row : store.roles) {
                QVERIFY(shown.insert(row.role).second);
                QVERIFY(row.binding.has_value());
                QCOMPARE(row.binding->nodes, planned.plan.recommended->roles[row.role].count);
            }
        }
        for (std::size_t i = 0; i < planned.plan.recommended->roles.size(); ++i) {
            const RolePlan &role = planned.plan.recommended->roles[i];
            QCOMPARE(shown.count(i) == 1, role.serverIndex >= 0 && role.count > 0);
        }
    }

    void pricesNobodyKnowsAreListedNotSummed()
    {
        const ReportModel model = reportOf(smallPlan());
        QCOMPARE(model.notPriced, std::vector<CostItem>{CostItem::Disk});
        QCOMPARE(model.notApplicable, std::vector<CostItem>{CostItem::Licence});
        QCOMPARE(model.cost.size(), std::size_t(2));
        QVERIFY(model.cost.back().status == PriceStatus::NotPriced);
    }

    void anAlternativeThatIsTheSameIsNotTold()
    {
        Plan plan = smallPlan();
        Layout other = smallLayout();
        other.choice = ChoiceKind::OtherProduct;
        other.product = "dynamodb";
        Layout same = smallLayout();
        same.choice = ChoiceKind::OneStore;
        plan.alternatives = {same, other};
        const ReportModel model = reportOf(std::move(plan));
        QCOMPARE(model.lost, std::vector<std::size_t>{1});
    }

    void sourcesAreCountedByTheFiguresThatStandOnThem()
    {
        const ReportModel model = reportOf(smallPlan());
        const auto &sources = model.sources.sources;
        QVERIFY(!sources.empty());
        QCOMPARE(sources.front().key, std::string("mongo-manual")); // four checked ledger lines
        const int named =
            std::accumulate(sources.begin(), sources.end(), 0,
                            [](int sum, const UsedSource &each) { return sum + each.figures; });
        QVERIFY(named <= model.sources.figures);
        // The catalogue's title where it knows the source.
        for (const UsedSource &each : sources) {
            if (each.key == "aws-prices")
                QCOMPARE(each.title, std::string("AWS price list"));
        }
    }

    void editionsHaveTheNamesOfTheContract()
    {
        QCOMPARE(editionFromName("summary"), std::optional(ReportEdition::Summary));
        QCOMPARE(editionFromName("audit"), std::optional(ReportEdition::Audit));
        QVERIFY(!editionFromName("long"));
        QVERIFY(chaptersOf(ReportEdition::Summary).empty());
        QCOMPARE(chaptersOf(ReportEdition::Audit).size(), std::size_t(kChapters));
    }
};

DAEMOK_TEST_MAIN(TestReportModel)
#include "tst_reportmodel.moc"

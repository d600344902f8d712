// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "core/report/submission.h"
#include "tests/core/figure/presetplans.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include <cmath>

using namespace daemok;
using namespace daemok::testing;

namespace {

const std::vector<CheckRule> &rules()
{
    static const std::vector<CheckRule> rules = [] {
        auto loaded =
            loadCheckRules(std::filesystem::path(DAEMOK_RESOURCES) / "catalog" / "checks.yaml");
        return loaded ? std::move(loaded).value() : std::vector<CheckRule>{};
    }();
    return rules;
}

/// A plan whose copy can be spoilt, and what is asked of it.
struct Case
{
    UsagePattern pattern = planOfPreset("rag").pattern;
    Plan plan = planOfPreset("rag").plan;
    std::vector<ServerType> servers;
    tta::Choice tta;
    std::string today = "2026-03-01";

    [[nodiscard]] std::vector<Finding> findings() const
    {
        return submissionFindings(rules(), {pattern, plan, servers, tta, today});
    }

    [[nodiscard]] std::vector<Finding> of(CheckKind kind) const
    {
        std::vector<Finding> found = findings();
        std::erase_if(found, [kind](const Finding &each) { return each.kind != kind; });
        return found;
    }

    Answer &answer(AnswerId id)
    {
        auto &answer = pattern.answers[static_cast<std::size_t>(id)];
        if (!answer)
            answer.emplace();
        return *answer;
    }
};

} // namespace

/// Each rule on a plan that deserves it, and on the same plan before it was spoilt.
class TestSubmission : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasARule()
    {
        QCOMPARE(rules().size(), static_cast<std::size_t>(kCheckKinds));
        QVERIFY(planOfPreset("rag").plan.recommended);
    }

    void aSumThatIsNotTheSumOfItsLines()
    {
        Case one;
        QVERIFY(one.of(CheckKind::SumMismatch).empty());
        const double right = one.plan.recommended->cost.monthly;
        one.plan.recommended->cost.monthly += 100;
        const auto found = one.of(CheckKind::SumMismatch);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(std::abs(found.front().value - right) < 1);
        QCOMPARE(found.front().severity, Severity::Error);
        QCOMPARE(found.front().figure, std::string("/recommended/cost/monthly"));
    }

    void moreCopiesThanNodes()
    {
        Case one;
        QVERIFY(one.of(CheckKind::CopiesAboveNodes).empty());
        for (StorePlan &store : one.plan.recommended->stores)
            store.copies = 100;
        const auto found = one.of(CheckKind::CopiesAboveNodes);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().value, 100.0);
        QVERIFY(found.front().limit > 0 && found.front().limit < 100);
    }

    // A layout made to survive a node is left alone; one made with a single copy is named, where a node is to be
    // survived.
    void aNodeThatCannotBeSpared()
    {
        Case one;
        QVERIFY(one.of(CheckKind::NoSpareAtPeak).empty());
        one.answer(AnswerId::Survive).names = {"none"};
        one.answer(AnswerId::Copies).number = {1, 1, 1};
        one.plan = planner::plan(one.pattern, shippedCatalog());
        QVERIFY(one.plan.recommended);
        QVERIFY(one.of(CheckKind::NoSpareAtPeak).empty());
        one.answer(AnswerId::Survive).names = {"node"};
        const auto found = one.of(CheckKind::NoSpareAtPeak);
        QVERIFY(!found.empty());
        QVERIFY(!found.front().subject.empty() && found.front().value > 0);
    }

    void nothingSurvivedIsSaidWhereItWasAnswered()
    {
        Case one;
        QVERIFY(one.of(CheckKind::NothingSurvived).empty());
        one.answer(AnswerId::Survive).names = {"none"};
        const auto found = one.of(CheckKind::NothingSurvived);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().answer == AnswerId::Survive);
    }

    // The guide's peak factors are S6 and O3; a figure of the busiest minute holds the peak already.
    void aPeakThatIsCountedTwice()
    {
        Case one;
        one.answer(AnswerId::BurstIncluded).number = {1, 1, 1};
        one.tta.factors = {{"S6", 1.0}};
        one.pattern.answers[static_cast<std::size_t>(AnswerId::Burst)].reset();
        QVERIFY(one.of(CheckKind::PeakCountedTwice).empty());
        one.tta.factors = {{"S6", 1.3}};
        const auto found = one.of(CheckKind::PeakCountedTwice);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().subject, std::string("S6"));
        QCOMPARE(found.front().value, 1.3);
        one.answer(AnswerId::BurstIncluded).number = {0, 0, 0};
        QVERIFY(one.of(CheckKind::PeakCountedTwice).empty());
    }

    void aSpareThatIsCountedTwice()
    {
        Case one;
        QVERIFY(one.of(CheckKind::SpareCountedTwice).empty());
        one.tta.factors = {{"S8", 1.4}};
        QCOMPARE(one.of(CheckKind::SpareCountedTwice).size(), std::size_t{1});
        one.answer(AnswerId::Survive).names = {"none"};
        QVERIFY(one.of(CheckKind::SpareCountedTwice).empty());
    }

    // 512 GB are 476.837 GiB (1 GiB = 1.073741824 GB).
    void aSizeInTheOtherUnit()
    {
        Case one;
        one.servers.resize(2);
        one.servers[0].name = "typed right";
        one.servers[0].memoryGib = 512;
        one.servers[1].name = "typed in GB";
        one.servers[1].memoryGib = 476.837;
        const auto found = one.of(CheckKind::MixedUnits);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().subject, std::string("typed in GB"));
    }

    void aPriceOlderThanTheRuleAllows()
    {
        Case one;
        for (CostLine &line : one.plan.recommended->cost.lines)
            line.source.asOf = "2026-02-28";
        QVERIFY(one.of(CheckKind::StalePrice).empty());
        one.today = "2027-02-28";
        const auto found = one.of(CheckKind::StalePrice);
        QVERIFY(!found.empty());
        for (const Finding &finding : found) {
            QCOMPARE(finding.value, 365.0);
            QVERIFY(finding.item.has_value());
        }
    }

    void whatHasNoPriceIsNamedOnce()
    {
        Case one;
        for (CostLine &line : one.plan.recommended->cost.lines)
            line.status = PriceStatus::Priced;
        QVERIFY(one.of(CheckKind::NotPriced).empty());
        one.plan.recommended->cost.lines.front().status = PriceStatus::NotPriced;
        const auto found = one.of(CheckKind::NotPriced);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().item == one.plan.recommended->cost.lines.front().item);
    }

    void limitsThatWereNotChecked()
    {
        Case one;
        for (RolePlan &role : one.plan.recommended->roles) {
            for (LedgerLine &line : role.ledger)
                line.checked = true;
        }
        QVERIFY(one.of(CheckKind::LimitNotChecked).empty());
        auto &roles = one.plan.recommended->roles;
        const auto role = std::find_if(roles.begin(), roles.end(), [](const RolePlan &each) {
            return each.serverIndex >= 0 && !each.ledger.empty();
        });
        QVERIFY(role != roles.end());
        role->ledger.front().checked = false;
        const auto found = one.of(CheckKind::LimitNotChecked);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().value, 1.0);
        QCOMPARE(found.front().subject, role->name);
    }

    void aPlanWithoutAGoal()
    {
        Case one;
        QVERIFY(one.of(CheckKind::NoGoal).empty());
        for (LatencyFigure &figure : one.plan.recommended->latency)
            figure.goalMs.reset();
        QCOMPARE(one.of(CheckKind::NoGoal).size(), std::size_t{1});
    }

    // Five of them one by one, then the rest as a number.
    void defaultsThatNobodyConfirmed()
    {
        const Case one;
        const auto found = one.of(CheckKind::DefaultNotConfirmed);
        QCOMPARE(found.size(), std::size_t{6});
        QVERIFY(found.front().answer.has_value());
        QVERIFY(!found.back().answer.has_value());
        QCOMPARE(found.back().value, double(one.pattern.unconfirmed().size() - 5));
    }

    void theMostSeriousComesFirst()
    {
        Case one;
        one.plan.recommended->cost.monthly += 100;
        const auto found = one.findings();
        QCOMPARE(found.front().kind, CheckKind::SumMismatch);
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
            return a.severity < b.severity;
        }));
    }

    void aPlanThatFitsNothingIsChecked()
    {
        Case one;
        one.plan.recommended.reset();
        for (const Finding &finding : one.findings())
            QVERIFY(finding.kind == CheckKind::DefaultNotConfirmed);
    }

    void daysAreCountedByTheCalendar()
    {
        QCOMPARE(daysBetween("2024-02-28", "2024-03-01"), std::optional<int>(2));
        QCOMPARE(daysBetween("2026-01-01", "2026-01-01"), std::optional<int>(0));
        QCOMPARE(daysBetween("2026-02-30", "2026-03-01"), std::optional<int>());
        QCOMPARE(daysBetween("", "2026-03-01"), std::optional<int>());
    }

    void aBrokenRuleIsNamedByItsPlace()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("checks.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("schema: daemok.checks/1\nrules:\n  - {id: x, kind: guess, severity: error, "
                   "limit: 1, reason: y}\n");
        file.close();
        const auto loaded = loadCheckRules(path.toStdString());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().place.line, 3);
    }
};

DAEMOK_TEST_MAIN(TestSubmission)
#include "tst_submission.moc"

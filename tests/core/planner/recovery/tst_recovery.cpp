// SPDX-License-Identifier: GPL-3.0-or-later
// Second site, backup and restore.
#include "core/planner/recovery/recovery.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>

using namespace daemok;
using namespace daemok::testing;
using planner::recoveryCheck;

namespace {

Plan planWith(std::vector<std::string> sets, const std::string &preset = "chatbot")
{
    sets.insert(sets.begin(), {"answers.provider=aws", "answers.region=us-east-1"});
    return planner::plan(patternOf(preset, sets), shippedCatalog());
}

double sumOf(const Cost &cost, CostItem item)
{
    double sum = 0;
    for (const CostLine &line : cost.lines)
        sum += line.item == item ? line.amount : 0;
    return sum;
}

bool close(double a, double b, double share = 1e-9)
{
    return std::abs(a - b) <= share * std::max({1.0, std::abs(a), std::abs(b)});
}

constexpr double kGibPerMinuteAt1Gbs = 60e9 / (1024.0 * 1024 * 1024);

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    // n nodes at a share of m MB/s: 10 nodes x 200 MB/s x 0.5 = 1 GB/s.
    void bytesOverThroughputAreMinutes()
    {
        NoTerms none;
        const AssumedRange half{{0.5, 0.5, 0.5}, {}};
        QVERIFY(close(planner::recoveryformula::movingMinutes(kGibPerMinuteAt1Gbs, 10, 200, half,
                                                              false, none),
                      1));
    }

    // The disk's throughput that comes with the volume and what is bought beside; 1 Gbit/s = 125 MB/s.
    void aNodeIsAsFastAsTheSlowerOfDiskAndNetwork()
    {
        VolumeType volume;
        volume.includedMbps = 125;
        planner::RoleChoice role;
        role.disk = {DiskChoice::Kind::Volume, &volume};
        ServerType server;
        server.networkGbps = 2;
        QCOMPARE(planner::nodeRate(server, role, 0).least(), 125.0);
        QCOMPARE(planner::nodeRate(server, role, 500).least(), 250.0);
        QVERIFY(planner::nodeRate(server, role, 0).missing == RecoveryMissing::None);
        role.disk = {DiskChoice::Kind::LocalNvme, nullptr};
        QCOMPARE(planner::nodeRate(server, role, 0).least(), 250.0);
        QVERIFY(planner::nodeRate(server, role, 0).missing == RecoveryMissing::DiskThroughput);
        server.networkGbps.reset();
        QCOMPARE(planner::nodeRate(server, role, 0).least(), 0.0);
    }

    // What is missing can only make it longer: it proves a miss, never that the goal is kept.
    void aMissingFactNeverPasses()
    {
        using State = RecoveryState;
        using Lack = RecoveryMissing;
        QVERIFY(recoveryCheck(std::nullopt, 5, Lack::None).state == State::NotAsked);
        QVERIFY(recoveryCheck(10, 5, Lack::None).state == State::Met);
        QVERIFY(recoveryCheck(10, 10, Lack::None).state == State::Met);
        QVERIFY(recoveryCheck(10, 11, Lack::None).state == State::NotMet);
        QVERIFY(recoveryCheck(10, 5, Lack::DiskThroughput).state == State::Unchecked);
        QVERIFY(recoveryCheck(10, 11, Lack::DiskThroughput).state == State::NotMet);
        QVERIFY(recoveryCheck(10, std::nullopt, Lack::ReplicationLag).state == State::Unchecked);
        QVERIFY(recoveryCheck(10, std::nullopt, Lack::NoBackup).state == State::NotMet);
    }

    // A second site is every server, disk and unit a second time: it costs what they cost.
    void aSecondSiteCostsWhatTheFirstCosts_data()
    {
        QTest::addColumn<QByteArray>("dr");
        QTest::newRow("standby") << QByteArray("standby");
        QTest::newRow("active") << QByteArray("active");
    }
    void aSecondSiteCostsWhatTheFirstCosts()
    {
        QFETCH(QByteArray, dr);
        for (const char *preset : {"chatbot", "rag", "search"}) {
            const Plan plan = planWith({"answers.dr=" + dr.toStdString()}, preset);
            QVERIFY(plan.recommended && plan.recommended->recovery);
            const Cost &cost = plan.recommended->cost;
            double first = 0;
            for (const CostItem item :
                 {CostItem::Servers, CostItem::Disk, CostItem::Iops, CostItem::Throughput,
                  CostItem::RequestUnits, CostItem::ManagedStorage, CostItem::ObjectStorage,
                  CostItem::CrossZone, CostItem::Purchase})
                first += sumOf(cost, item);
            const double second = sumOf(cost, CostItem::DrSite);
            QVERIFY(second > 0);
            QVERIFY2(close(first, second, 1e-9),
                     qPrintable(QString::number(first) + " " + QString::number(second)));
            QVERIFY(close(plan.recommended->recovery->siteMonthly, second));
            QVERIFY(cost.monthly > second);
        }
    }

    // Without one, no line of it carries money, and none is left out.
    void withoutASecondSiteItsLineDoesNotApply()
    {
        const Plan plan = planWith({"answers.dr=backup"});
        QVERIFY(plan.recommended.has_value());
        int lines = 0;
        for (const CostLine &line : plan.recommended->cost.lines) {
            if (line.item != CostItem::DrSite)
                continue;
            ++lines;
            QVERIFY(line.status == PriceStatus::NotApplicable);
        }
        QCOMPARE(lines, 1);
        QCOMPARE(plan.recommended->recovery->siteMonthly, 0.0);
    }

    // What goes to another site over the network has no price in the catalogue: it is not priced, not free.
    void trafficToTheSecondSiteIsNotPriced()
    {
        const Plan plan = planWith({"answers.dr=active"});
        QVERIFY(plan.recommended.has_value());
        const auto &lines = plan.recommended->cost.lines;
        const auto egress = std::find_if(lines.begin(), lines.end(), [](const CostLine &line) {
            return line.item == CostItem::Egress;
        });
        QVERIFY(egress != lines.end());
        QVERIFY(egress->status == PriceStatus::NotPriced);
        QVERIFY(egress->quantity > 0);
    }

    // Backups are copies of one logical copy; without them and without a site nothing comes back.
    void backupsAreKeptAndRestored()
    {
        const Plan two = planWith({"answers.dr=backup", "answers.backup_copies=2"});
        const Plan seven = planWith({"answers.dr=backup", "answers.backup_copies=7"});
        QVERIFY(two.recommended && seven.recommended);
        QVERIFY(close(seven.recommended->recovery->backupGib,
                      3.5 * two.recommended->recovery->backupGib));
        double one = 0;
        for (const StoreRecovery &store : two.recommended->recovery->stores) {
            one += store.backupGib;
            QVERIFY(store.restoredGib >= store.backupGib);
            if (store.windowMin && store.restoreMin)
                QVERIFY(*store.windowMin > 0 && *store.restoreMin > 0);
        }
        QVERIFY(close(two.recommended->recovery->backupGib, 2 * one));
        const Plan none = planWith({"answers.dr=none", "answers.backup_copies=0"});
        QVERIFY(none.recommended.has_value());
        QVERIFY(none.recommended->recovery->rto.state == RecoveryState::NotMet);
        QVERIFY(none.recommended->recovery->rto.missing == RecoveryMissing::NoBackup);
        QVERIFY(none.recommended->recovery->rpo.state == RecoveryState::NotMet);
    }

    void aTighterObjectiveIsNeverEasierToKeep()
    {
        const auto stateAt = [](const std::string &minutes) {
            const Plan plan = planWith({"answers.dr=standby", "answers.rto_min=" + minutes});
            return plan.recommended ? plan.recommended->recovery->rto.state
                                    : RecoveryState::NotAsked;
        };
        QVERIFY(stateAt("15") == RecoveryState::Met); // the catalogue's assumed switch
        QVERIFY(stateAt("14") == RecoveryState::NotMet);
    }

    // A second site never makes a plan cheaper.
    void moreProtectionNeverCostsLess()
    {
        double before = 0;
        for (const char *dr : {"backup", "standby", "active"}) {
            const Plan plan = planWith({std::string("answers.dr=") + dr});
            QVERIFY(plan.recommended.has_value());
            QVERIFY(plan.recommended->cost.ranked >= before);
            before = plan.recommended->cost.ranked;
        }
    }
};

DAEMOK_TEST_MAIN(TestRecovery)
#include "tst_recovery.moc"

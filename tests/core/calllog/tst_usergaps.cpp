// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/hash.h"
#include "core/calllog/measure.h"
#include "core/calllog/pairgaps.h"
#include "core/reuse/loggedreuse.h"
#include "core/reuse/measuredgaps.h"
#include "tests/core/calllog/texts.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

using namespace daemok;
using namespace daemok::calllog;
using daemok::testing::importText;

namespace {

struct Call
{
    int time;
    int user;
    int key;
};

std::vector<Call> calls(std::size_t count, int users, int keys)
{
    std::mt19937 random(7);
    std::vector<Call> all;
    int time = 0;
    for (std::size_t i = 0; i < count; ++i) {
        time += static_cast<int>(random() % 5);
        const double u = static_cast<double>(random() % 10000) / 10000;
        all.push_back({time, static_cast<int>(random() % static_cast<unsigned>(users)),
                       static_cast<int>(std::pow(keys, u))});
    }
    return all;
}

std::string text(const std::vector<Call> &calls, bool clock)
{
    std::string log = clock ? "timestamp_s,key,user\n" : "key,user\n";
    for (const Call &call : calls) {
        if (clock)
            log += std::to_string(1'767'225'600 + call.time) + ",";
        log += "k" + std::to_string(call.key) + ",u" + std::to_string(call.user) + "\n";
    }
    return log;
}

/// Calls that repeat one of the same user within `most`, by going through the log.
double counted(const std::vector<Call> &calls, double most, bool clock)
{
    std::map<std::pair<int, int>, double> last;
    double hits = 0;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const double at = clock ? calls[i].time : static_cast<double>(i);
        const std::pair pair(calls[i].user, calls[i].key);
        if (const auto found = last.find(pair); found != last.end() && at - found->second <= most)
            ++hits;
        last[pair] = at;
    }
    return hits / static_cast<double>(calls.size());
}

std::uint64_t sum(const std::vector<std::uint64_t> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

} // namespace

/// Reuse within one user, against a count by hand.
class TestUserGaps : public QObject
{
    Q_OBJECT

private slots:
    void everyRepeatOfTheSameUserIsCounted_data()
    {
        QTest::addColumn<bool>("clock");
        QTest::addRow("clock") << true;
        QTest::addRow("requests") << false;
    }

    // Bins are 0.8 % wide: a gap counts once its whole bin lies within, so the true count lies between two bounds.
    void everyRepeatOfTheSameUserIsCounted()
    {
        QFETCH(bool, clock);
        const auto all = calls(20'000, 40, 500);
        const auto log = importText(text(all, clock));
        QVERIFY(log.ok());
        const auto measured = measure(*log);
        QVERIFY(measured.ok());
        const UserReuse &users = *measured->users;
        QCOMPARE(users.pairShare, 1.0);
        QCOMPARE(users.sample->calls, std::uint64_t{20'000});
        const double tick = users.sample->tick;
        for (const double gap : {1.0, 10.0, 60.0, 300.0, 3600.0, 36'000.0}) {
            const double hits = users.hitRatio(static_cast<Nanoseconds>(gap / tick));
            QVERIFY2(hits <= counted(all, gap, clock) + 1e-12, qPrintable(QString::number(gap)));
            QVERIFY2(hits >= counted(all, gap / 1.009 - 1e-9, clock) - 1e-12,
                     qPrintable(QString::number(gap)));
        }
        QVERIFY(std::abs(users.hitRatio(INT64_MAX) - counted(all, 1e18, clock)) < 1e-12);
        QVERIFY(std::abs(*users.withinShare - counted(all, 1e18, clock)) < 1e-12);
    }

    // Above the limit a random share of the pairs stands for all of them; none of them in part.
    void aSampleOfPairsHasTheLawOfAll()
    {
        const auto all = calls(200'000, 400, 20'000);
        PairGaps whole(1U << 20U);
        PairGaps sample(1U << 13U);
        for (const Call &call : all) {
            const std::uint64_t pair = joined(hashOf(static_cast<std::uint64_t>(call.key)),
                                              hashOf(static_cast<std::uint64_t>(call.user)));
            whole.add(pair, call.time);
            sample.add(pair, call.time);
        }
        QVERIFY(whole.isExact() && !sample.isExact());
        QVERIFY(std::abs(sample.count() / whole.count() - 1) < 0.05);
        const Nanoseconds end = all.back().time;
        const auto kept = sample.gaps(end);
        const auto exact = whole.gaps(end);
        QCOMPARE(sum(exact.gaps) + sum(exact.cut), std::uint64_t{200'000});
        QCOMPARE(static_cast<double>(sum(kept.cut)), sample.count() * sample.share());
        const auto share = [](const BinnedGaps<GapBins> &gaps, Nanoseconds most) {
            std::uint64_t hits = 0;
            for (std::size_t bin = 0; bin < GapBins::kCount && GapBins::upper(bin) <= most; ++bin)
                hits += gaps.gaps[bin];
            return static_cast<double>(hits) / static_cast<double>(sum(gaps.gaps) + sum(gaps.cut));
        };
        // Two points: the sample keeps about 8,000 pairs with heavy ones among them.
        for (const Nanoseconds most : {1'000, 10'000, 100'000, 1'000'000})
            QVERIFY2(std::abs(share(kept, most) - share(exact, most)) < 0.03,
                     qPrintable(QString::number(share(kept, most) - share(exact, most))));
    }

    // Kept in a project: within one user never more than across all, on the same axis.
    void theLawOfOneUserIsNeverAboveThatOfAll()
    {
        const auto log = importText(text(calls(20'000, 40, 500), true));
        const LoggedReuse kept = loggedReuse(*measure(*log), "2026-01-31");
        const LoggedReuse::Keys &keys = *kept.keys;
        QCOMPARE(keys.withinUser.size(), keys.gap.size());
        QCOMPARE(keys.seenUser.size(), keys.gap.size());
        for (std::size_t i = 0; i < keys.gap.size(); ++i) {
            QVERIFY(keys.withinUser[i] <= keys.within[i]);
            QVERIFY(i == 0 || keys.withinUser[i] >= keys.withinUser[i - 1]);
        }
        QVERIFY(keys.userGapP50 > keys.gapP50); // one user asks again later than anybody does
        QCOMPARE(keys.seenUser.back(), 1.0);
    }

    // The same calls by one user: both laws are one.
    void ofOneUserBothAreTheSame()
    {
        auto all = calls(5'000, 1, 500);
        const auto log = importText(text(all, true));
        const LoggedReuse kept = loggedReuse(*measure(*log), "2026-01-31");
        for (std::size_t i = 0; i < kept.keys->gap.size(); ++i)
            QVERIFY2(std::abs(kept.keys->withinUser[i] - kept.keys->within[i]) < 1e-4,
                     qPrintable(QString::number(kept.keys->gap[i])));
    }

    void aLogWithoutUsersHasNoSuchLaw()
    {
        const auto log = importText("timestamp_s,key\n1,a\n2,b\n3,a\n");
        const LoggedReuse kept = loggedReuse(*measure(*log), "2026-01-31");
        QVERIFY(kept.keys && kept.keys->withinUser.empty() && kept.keys->seenUser.empty());
    }

    // 1.645 sqrt(0.25/1000) = 2.6 points.
    void tooFewCallsAreWarnedOf()
    {
        QVERIFY(std::abs(shareErrorPoints(1000) - 2.601) < 1e-3);
        for (const auto &[count, warned] : {std::pair(999, true), std::pair(1000, false)}) {
            const auto log = importText(text(calls(static_cast<std::size_t>(count), 5, 50), true));
            const auto measured = measure(*log);
            QCOMPARE(measured->warns(WarningId::FewCalls), warned);
        }
        QCOMPARE(warningName(WarningId::FewCalls), std::string_view("few_calls"));
    }
};

DAEMOK_TEST_MAIN(TestUserGaps)
#include "tst_usergaps.moc"

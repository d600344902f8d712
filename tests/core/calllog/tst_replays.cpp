// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/bykey.h"
#include "core/calllog/gapquantiles.h"
#include "core/calllog/hash.h"
#include "core/calllog/reusecounts.h"
#include "core/calllog/stackdistances.h"

#include "tests/core/calllog/goldens.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>
#include <list>
#include <map>

using namespace daemok;
using namespace daemok::calllog;

namespace {

/// Numbers 0 ... below, always the same.
class Draws
{
public:
    explicit Draws(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t below(std::uint64_t limit) { return (m_state = hashOf(m_state)) % limit; }

private:
    std::uint64_t m_state;
};

struct Use
{
    KeyIndex key;
    Nanoseconds time;
};

/// Keys numbered in order of first appearance, some hot, times that stand still and jump.
std::vector<Use> randomUses(std::uint64_t seed, std::size_t count, std::uint64_t keys)
{
    Draws draws(seed);
    std::map<std::uint64_t, KeyIndex> numbers;
    std::vector<Use> uses;
    Nanoseconds time = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t key = draws.below(1 + draws.below(keys));
        const auto number =
            numbers.emplace(key, static_cast<KeyIndex>(numbers.size())).first->second;
        time += static_cast<Nanoseconds>(draws.below(4) * draws.below(50));
        uses.push_back({number, time});
    }
    return uses;
}

std::vector<std::uint32_t> countsOf(const std::vector<Use> &uses)
{
    std::vector<std::uint32_t> counts;
    for (const Use &use : uses) {
        counts.resize(std::max<std::size_t>(counts.size(), use.key + 1));
        ++counts[use.key];
    }
    return counts;
}

EventLog logOf(const std::vector<Use> &uses, bool clock = true)
{
    EventLog log(true, clock);
    for (const Use &use : uses) {
        log.append(use.key, use.time);
        if (log.wantsStore() && !log.store())
            qFatal("cannot spill");
    }
    if (!log.finish())
        qFatal("cannot spill");
    return log;
}

/// A store with one retention, use by use.
struct NaiveStore
{
    std::uint64_t hits = 0;
    double held = 0;
};
NaiveStore replay(const std::vector<Use> &uses, Nanoseconds retention, bool extended)
{
    NaiveStore store;
    struct Item
    {
        Nanoseconds written, until;
    };
    std::map<KeyIndex, Item> items;
    const Nanoseconds end = uses.back().time;
    const auto drop = [&](const Item &item) {
        store.held += static_cast<double>(std::min(item.until, end) - item.written);
    };
    for (const Use &use : uses) {
        const auto found = items.find(use.key);
        if (found != items.end() && use.time <= found->second.until) {
            ++store.hits;
            if (extended)
                found->second.until = use.time + retention;
            continue;
        }
        if (found != items.end())
            drop(found->second);
        items[use.key] = {use.time, use.time + retention};
    }
    for (const auto &[key, item] : items)
        drop(item);
    return store;
}

} // namespace

class TestReplays : public QObject
{
    Q_OBJECT

private slots:
    void distancesAreThoseOfAListOfLastUses()
    {
        // 400 keys and 60,000 uses: the time line of 32,768 places is pushed together once or more.
        const std::vector<Use> uses = randomUses(3, 60'000, 400);
        std::list<KeyIndex> recent; // most recent first
        std::vector<std::uint32_t> expected(400);
        StackDistances distances(400, 400);
        std::vector<KeyIndex> keys;
        for (const Use &use : uses) {
            keys.push_back(use.key);
            const auto found = std::find(recent.begin(), recent.end(), use.key);
            if (found != recent.end()) {
                ++expected[static_cast<std::size_t>(std::distance(recent.begin(), found))];
                recent.erase(found);
            }
            recent.push_front(use.key);
        }
        distances.use(std::span(keys).first(1000));
        distances.use(std::span(keys).subspan(1000));
        expected.resize(recent.size());
        QCOMPARE(distances.takeCounts(), expected);
    }

    void moreKeysThanExpectedAreNoMistake()
    {
        const std::vector<Use> uses = randomUses(5, 100'000, 30'000);
        std::vector<KeyIndex> keys(uses.size());
        std::transform(uses.begin(), uses.end(), keys.begin(),
                       [](const Use &use) { return use.key; });
        const std::size_t count = countsOf(uses).size();
        StackDistances expected(count, count);
        StackDistances few(count, 10);
        expected.use(keys);
        few.use(keys);
        QCOMPARE(few.takeCounts(), expected.takeCounts());
    }

    void retentionsAreThoseOfAStoreReplayedCallByCall_data()
    {
        QTest::addColumn<bool>("clock");
        QTest::newRow("clock") << true;
        QTest::newRow("order only") << false;
    }
    void retentionsAreThoseOfAStoreReplayedCallByCall()
    {
        QFETCH(bool, clock);
        std::vector<Use> uses = randomUses(11, 20'000, 3'000);
        for (std::size_t i = 0; !clock && i < uses.size(); ++i)
            uses[i].time = static_cast<Nanoseconds>(i);
        ReuseOptions options;
        options.retentions = {0, 1, 7, 50, 333, 2'000, 12'345, 200'000, 10'000'000};
        const auto reuse = countReuse(logOf(uses, clock), countsOf(uses), options);
        QVERIFY(reuse.ok());
        const auto span = static_cast<double>(uses.back().time - uses.front().time);
        QCOMPARE(reuse->retentions.size(), options.retentions.size());
        for (const RetentionPoint &point : reuse->retentions) {
            const NaiveStore fixed = replay(uses, point.retention, false);
            const NaiveStore extended = replay(uses, point.retention, true);
            QCOMPARE(point.hitsFixed, static_cast<double>(fixed.hits));
            QCOMPARE(point.hitsExtended, static_cast<double>(extended.hits));
            QVERIFY(std::abs(point.storedFixed - fixed.held / span)
                    < 1e-9 * (1 + point.storedFixed));
            QVERIFY(std::abs(point.storedExtended - extended.held / span)
                    < 1e-9 * (1 + point.storedExtended));
        }
    }

    void storedItemsOverTimeAreCounted()
    {
        // Key 0 at 0 and 60, key 1 at 10; retention 30; looked at every 10 until 60.
        const std::vector<Use> uses{{0, 0}, {1, 10}, {0, 25}, {0, 60}};
        const auto log = logOf(uses);
        const auto counts = countsOf(uses);
        const auto fixed = storedOverTime(log, counts, 30, false, 7);
        QVERIFY(fixed.ok());
        // 0-30 key 0, 10-40 key 1, 60 key 0 again.
        QCOMPARE(fixed->items, (std::vector<double>{1, 2, 2, 2, 1, 0, 1}));
        const auto extended = storedOverTime(log, counts, 30, true, 7);
        // key 0 from 0 to 55.
        QCOMPARE(extended->items, (std::vector<double>{1, 2, 2, 2, 2, 1, 1}));
    }

    void quantilesAreThoseOfTheSortedGaps()
    {
        Draws draws(17);
        for (const std::uint64_t scale :
             {std::uint64_t{100}, std::uint64_t{1'000'000}, std::uint64_t{1'000'000'000'000}}) {
            std::vector<Nanoseconds> gaps;
            std::vector<std::uint64_t> bins(GapBins::kCount);
            for (int i = 0; i < 20'001; ++i) {
                gaps.push_back(static_cast<Nanoseconds>(draws.below(1 + draws.below(scale))));
                ++bins[GapBins::index(gaps.back())];
            }
            QuantileFinder finder(bins);
            for (const Nanoseconds gap : gaps)
                finder.add(gap);
            std::sort(gaps.begin(), gaps.end());
            const GapQuantiles q = finder.result();
            const auto near = [&](double actual, std::size_t rank) {
                const auto expected = static_cast<double>(gaps[rank]);
                return std::abs(actual - expected) <= 1.3e-7 * expected;
            };
            QVERIFY(near(q.p10, 2000) && near(q.p25, 5000) && near(q.p50, 10'000)
                    && near(q.p75, 15'000) && near(q.p90, 18'000) && near(q.p99, 19'800));
        }
    }

    void eventsComeBackFromTheSpillInOrderOfTime()
    {
        // 2.3 million events, times going back now and then: several sorted runs are merged.
        Draws draws(23);
        std::vector<std::pair<Nanoseconds, KeyIndex>> expected;
        EventLog log(true, true);
        Nanoseconds time = 1'000'000;
        for (KeyIndex i = 0; i < 2'300'000; ++i) {
            time += static_cast<Nanoseconds>(draws.below(5));
            const Nanoseconds now = i % 1000 == 0 ? time - 500'000 : time;
            expected.emplace_back(now, i);
            log.append(i, now);
            if (log.wantsStore())
                QVERIFY(log.store().ok());
        }
        QVERIFY(log.finish().ok());
        QVERIFY(log.backwards() > 1000);
        std::stable_sort(expected.begin(), expected.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::size_t at = 0;
        bool same = true;
        const auto done = log.forEach([&](const EventBlock &block) {
            same = same && block.first == at;
            for (std::size_t i = 0; i < block.size; ++i, ++at)
                same = same && block.times[i] == expected[at].first
                       && block.keys[i] == expected[at].second;
        });
        QVERIFY(done.ok());
        QVERIFY(same);
        QCOMPARE(at, expected.size());
        QCOMPARE(log.firstTime(), expected.front().first);
        QCOMPARE(log.lastTime(), expected.back().first);
    }

    void aKeyUsedMillionsOfTimesComesInPieces()
    {
        constexpr KeyIndex uses = 3'000'000; // more than are held at once
        EventLog log(true, false);
        std::vector<std::uint32_t> counts(3);
        for (KeyIndex i = 0; i < uses; ++i) {
            const KeyIndex key = i % 1000 == 1 ? 1 : i % 1000 == 2 ? 2 : 0;
            log.append(key, 0);
            ++counts[key];
            if (log.wantsStore())
                QVERIFY(log.store().ok());
        }
        QVERIFY(log.finish().ok());
        std::map<KeyIndex, int> pieces;
        std::map<KeyIndex, std::uint64_t> seen;
        std::map<KeyIndex, Nanoseconds> last;
        bool ordered = true;
        const auto done = forEachKey(
            log, counts, {},
            [&](KeyIndex key, std::span<const Nanoseconds> times, bool first, bool final) {
                ordered = ordered && first == (seen[key] == 0);
                for (const Nanoseconds time : times) {
                    ordered = ordered && (seen[key] == 0 || time > last[key]);
                    last[key] = time;
                    ++seen[key];
                }
                ordered = ordered && final == (seen[key] == counts[key]);
                ++pieces[key];
            });
        QVERIFY(done.ok());
        QVERIFY(ordered);
        QVERIFY(pieces[0] > 1);
        QCOMPARE(pieces[1], 1);
        QCOMPARE(seen[0] + seen[1] + seen[2], std::uint64_t{uses});
        // And the replay of pieces is the replay of the whole: gaps of key 1 are 1000 each.
        ReuseOptions options;
        options.retentions = {999, 1000};
        const auto reuse = countReuse(log, counts, options);
        QVERIFY(reuse.ok());
        QCOMPARE(reuse->retentions[1].hitsExtended - reuse->retentions[0].hitsExtended,
                 2.0 * (counts[1] - 1));
    }

    void sampledReplaysStayWithinTheStatedError()
    {
        const auto log =
            daemok::testing::importTrace(daemok::testing::trace("cache2k_orm_busy.i32be.xz"));
        QVERIFY(log.ok());
        ReuseOptions options;
        const auto exact = countReuse(log->events, log->counts, options);
        options.exactUpTo = 2'000'000; // keeps about 40 % of the keys
        const auto sampled = countReuse(log->events, log->counts, options);
        QVERIFY(exact.ok() && sampled.ok());
        QVERIFY(!exact->sampled && sampled->sampled);
        QVERIFY(sampled->sampled->keys >= 16'000);
        QCOMPARE(sampled->keys, exact->keys);
        double error = 0;
        int points = 0;
        for (double items = 100; items < 76'000; items *= 1.5, ++points)
            error += std::abs(sampled->lru.hitRatio(items) - exact->lru.hitRatio(items)) * 100;
        error /= points;
        qInfo("LRU curve from %.0f %% of the keys: mean error %.2f points, stated %.2f",
              100 * sampled->sampled->share, error, sampled->sampled->errorPoints);
        QVERIFY(error <= 3 * sampled->sampled->errorPoints);
    }

    void countsOfDistinctAreExactUntilTheLimitAndCloseBeyond()
    {
        DistinctCounter exact(100'000);
        DistinctCounter bounded(10'000);
        for (std::uint64_t i = 0; i < 60'000; ++i)
            for (int again = 0; again < 2; ++again) {
                exact.add(hashOf(i));
                bounded.add(hashOf(i));
            }
        QVERIFY(exact.isExact());
        QCOMPARE(exact.count(), 60'000.0);
        QVERIFY(!bounded.isExact());
        QVERIFY(std::abs(bounded.count() / 60'000 - 1) < 0.04); // a few times 1/sqrt(5,000 kept)
    }
};

DAEMOK_TEST_MAIN(TestReplays)
#include "tst_replays.moc"

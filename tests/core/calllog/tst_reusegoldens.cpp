// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/reusecounts.h"

#include "tests/core/calllog/goldens.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <cmath>
#include <map>

using namespace daemok;
using namespace daemok::calllog;
using daemok::testing::groundTruth;
using daemok::testing::number;

namespace {

/// One stream of keys of a log, with what the independent program counted.
struct Golden
{
    QJsonObject expected;
    ReuseCounts actual;
    std::vector<Nanoseconds> fractions; ///< retentions of the table "ttl"
    double tick = 1;
};

std::vector<Nanoseconds> retentionsOf(const QJsonObject &expected, Nanoseconds span, double tick)
{
    std::vector<Nanoseconds> all;
    const QJsonArray fractions = expected[QStringLiteral("ttl")].toArray();
    for (const auto &row : fractions)
        all.push_back(static_cast<Nanoseconds>(std::floor(
            number(row.toObject(), "retention_fraction_of_span") * static_cast<double>(span)
            * (number(row.toObject(), "retention_fraction_of_span") == 1 ? 1.0001 : 1))));
    const QJsonArray round = expected[QStringLiteral("retention_curve")].toArray();
    for (const auto &row : round)
        all.push_back(
            static_cast<Nanoseconds>(std::llround(number(row.toObject(), "retention") / tick)));
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

const RetentionPoint *pointAt(const ReuseCounts &reuse, Nanoseconds retention)
{
    for (const RetentionPoint &point : reuse.retentions)
        if (point.retention == retention)
            return &point;
    return nullptr;
}

const Golden &golden(const QString &name)
{
    static std::map<QString, Golden> known;
    const auto found = known.find(name);
    if (found != known.end())
        return found->second;
    Golden &golden = known[name];
    golden.expected = groundTruth("open")[name].toObject();
    const bool blocks = name == QLatin1String("mooncake_conversation_blocks");
    const std::string file =
        QFileInfo(golden.expected[QStringLiteral("file")].toString()).fileName().toStdString();
    const auto log = daemok::testing::importTrace(daemok::testing::trace(file));
    if (!log)
        qFatal("%s cannot be imported", file.c_str());
    const EventLog &events = blocks ? log->blocks->events : log->events;
    golden.tick = events.hasClock() ? 1e-9 : 1;
    ReuseOptions options;
    options.retentions =
        retentionsOf(golden.expected, events.lastTime() - events.firstTime(), golden.tick);
    auto counts = countReuse(events, blocks ? log->blocks->counts : log->counts, options);
    if (!counts)
        qFatal("%s cannot be counted", file.c_str());
    golden.actual = std::move(*counts);
    return golden;
}

void addStreams()
{
    QTest::addColumn<QString>("name");
    const QJsonObject open = groundTruth("open");
    QCOMPARE(open.size(), 4);
    for (const QString &name : open.keys())
        QTest::newRow(qPrintable(name)) << name;
}

bool near(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance;
}

QByteArray shows(double actual, double expected)
{
    return QStringLiteral("%1, expected %2")
        .arg(actual, 0, 'g', 12)
        .arg(expected, 0, 'g', 12)
        .toUtf8();
}

#define CLOSE(actual, expected, tolerance)                                                         \
    QVERIFY2(near((actual), (expected), (tolerance)), shows((actual), (expected)).constData())

} // namespace

class TestReuseGoldens : public QObject
{
    Q_OBJECT

private slots:
    void countsCallsAndKeys_data() { addStreams(); }
    void countsCallsAndKeys()
    {
        QFETCH(QString, name);
        const Golden &g = golden(name);
        QCOMPARE(static_cast<double>(g.actual.calls), number(g.expected, "requests"));
        QCOMPARE(static_cast<double>(g.actual.keys), number(g.expected, "unique_keys"));
        QCOMPARE(static_cast<double>(g.actual.repeats()), number(g.expected, "repeats"));
        QCOMPARE(static_cast<double>(g.actual.seenOnce), number(g.expected, "keys_seen_once"));
        CLOSE(g.actual.share, number(g.expected, "reuse_ratio_infinite"), 5e-7);
        const QJsonObject top = g.expected[QStringLiteral("top_share")].toObject();
        CLOSE(g.actual.top1, number(top, "top1"), 5e-7);
        CLOSE(g.actual.top10, number(top, "top10"), 5e-7);
        CLOSE(g.actual.top20, number(top, "top20"), 5e-7);
    }

    void findsTheGaps_data() { addStreams(); }
    void findsTheGaps()
    {
        QFETCH(QString, name);
        const Golden &g = golden(name);
        const QJsonObject gaps = g.expected[QStringLiteral("gap_between_repeats")].toObject();
        const GapQuantiles &q = g.actual.gaps;
        // The table's times are milliseconds; its digits end there.
        const double tolerance = g.tick < 1 ? 6e-4 : 1e-9;
        CLOSE(q.p10 * g.tick, number(gaps, "p10"), tolerance);
        CLOSE(q.p25 * g.tick, number(gaps, "p25"), tolerance);
        CLOSE(q.p50 * g.tick, number(gaps, "p50"), tolerance);
        CLOSE(q.p75 * g.tick, number(gaps, "p75"), tolerance);
        CLOSE(q.p90 * g.tick, number(gaps, "p90"), tolerance);
        CLOSE(q.p99 * g.tick, number(gaps, "p99"), tolerance);
    }

    void replaysLru_data() { addStreams(); }
    void replaysLru()
    {
        QFETCH(QString, name);
        const Golden &g = golden(name);
        const QJsonObject curve = g.expected[QStringLiteral("curve")].toObject();
        const QJsonArray sizes = curve[QStringLiteral("size_entries")].toArray();
        const QJsonArray hits = curve[QStringLiteral("lru_hits")].toArray();
        QCOMPARE(sizes.size(), 16);
        for (int i = 0; i < sizes.size(); ++i)
            QCOMPARE(g.actual.lru.hits(sizes[i].toDouble()), hits[i].toDouble());
    }

    void replaysRetentions_data() { addStreams(); }
    void replaysRetentions()
    {
        QFETCH(QString, name);
        const Golden &g = golden(name);
        const auto span = static_cast<double>(g.actual.sample.span);
        const QJsonArray rows = g.expected[QStringLiteral("ttl")].toArray();
        QCOMPARE(rows.size(), 13);
        for (const auto &value : rows) {
            const QJsonObject row = value.toObject();
            const double fraction = number(row, "retention_fraction_of_span");
            const auto *point =
                pointAt(g.actual, static_cast<Nanoseconds>(
                                      std::floor(fraction * span * (fraction == 1 ? 1.0001 : 1))));
            QVERIFY(point);
            QCOMPARE(point->hitsFixed, number(row, "fixed_hits"));
            QCOMPARE(point->hitsExtended, number(row, "sliding_hits"));
            // The table's retentions of logs without a clock are no whole requests. In the missing part of a
            // request every item written and not yet expired stays longer (Denning): one rate of writes more.
            const double rest =
                number(row, "retention") / g.tick - static_cast<double>(point->retention);
            const double part = fraction < 1 && g.tick == 1 ? std::max(0.0, rest) / span : 0;
            const auto calls = static_cast<double>(g.actual.calls);
            const double tolerance = 1.01e-3 + 4e-6 * number(row, "fixed_avg_entries")
                                     + part * static_cast<double>(point->retention);
            CLOSE(point->storedFixed + part * (calls - point->hitsFixed),
                  number(row, "fixed_avg_entries"), tolerance);
            CLOSE(point->storedExtended + part * (calls - point->hitsExtended),
                  number(row, "sliding_avg_entries"), tolerance);
        }
    }

    void replaysRoundRetentions_data()
    {
        QTest::addColumn<QString>("name");
        const QJsonObject open = groundTruth("open");
        for (const QString &name : open.keys())
            if (open[name].toObject().contains(QStringLiteral("retention_curve")))
                QTest::newRow(qPrintable(name)) << name;
    }
    void replaysRoundRetentions()
    {
        QFETCH(QString, name);
        const Golden &g = golden(name);
        const QJsonArray rows = g.expected[QStringLiteral("retention_curve")].toArray();
        QVERIFY(rows.size() >= 11);
        for (const auto &value : rows) {
            const QJsonObject row = value.toObject();
            const auto *point =
                pointAt(g.actual,
                        static_cast<Nanoseconds>(std::llround(number(row, "retention") / g.tick)));
            QVERIFY(point);
            QCOMPARE(point->hitsFixed, number(row, "fixed_hits"));
            QCOMPARE(point->hitsExtended, number(row, "sliding_hits"));
            QCOMPARE(static_cast<double>(g.actual.calls) - point->hitsFixed,
                     number(row, "writes_fixed"));
        }
    }
};

DAEMOK_TEST_MAIN(TestReuseGoldens)
#include "tst_reusegoldens.moc"

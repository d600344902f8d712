// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/hash.h"
#include "core/calllog/measure.h"
#include "core/calllog/measuredanswers.h"

#include "tests/core/calllog/goldens.h"
#include "tests/core/calllog/texts.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <cmath>

using namespace daemok;
using namespace daemok::calllog;
using daemok::testing::importText;

namespace {

Result<Measurement> measured(const std::string &text, const ImportOptions &options = {})
{
    const auto log = importText(text, options);
    if (!log)
        return log.error();
    return measure(*log);
}

const Answer *find(const std::vector<MeasuredAnswer> &answers, AnswerId id)
{
    for (const MeasuredAnswer &answer : answers)
        if (answer.id == id)
            return &answer.answer;
    return nullptr;
}

/// Two days: `perMinute` calls evenly in every minute, `peak` times as many from 14 to 15 h, and in 14:30 twice that.
std::string twoDays(int perMinute, int peak)
{
    std::string text = "timestamp_s,key,user\n";
    int call = 0;
    for (int minute = 0; minute < 2 * 1440; ++minute) {
        const bool busy = minute / 60 % 24 == 14;
        const int calls = perMinute * (busy ? peak : 1) * (minute % 1440 == 14 * 60 + 30 ? 2 : 1);
        for (int i = 0; i < calls; ++i, ++call)
            text += std::to_string(1'767'225'600.0 + minute * 60 + 60.0 * i / calls) + ",k"
                    + std::to_string(call % 97) + ",u" + std::to_string(call % 3) + "\n";
    }
    return text; // 1,767,225,600 = 2026-01-01 00:00 UTC
}

} // namespace

class TestMeasure : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBusyHourAndItsBurst()
    {
        const auto result = measured(twoDays(2, 10));
        QVERIFY(result.ok());
        const Arrivals &arrivals = *result->arrivals;
        // Busy hour: 59 minutes of 20 calls and one of 40.
        const double busyHour = (59 * 20 + 40) / 60.0;
        QCOMPARE(arrivals.peakMinute, 40.0);
        QVERIFY(std::abs(arrivals.busyHourMinute - busyHour) < 1e-12);
        QVERIFY(std::abs(*arrivals.burst - 40 / busyHour) < 1e-12);
        QVERIFY(arrivals.calendar);
        QVERIFY(std::abs((*arrivals.hourOfDay)[14] - busyHour / 60) < 1e-9);
        QVERIFY(std::abs((*arrivals.hourOfDay)[3] - 2.0 / 60) < 1e-9);
        QVERIFY(!result->warns(WarningId::ShortLog));
    }

    void fillsTheAnswersThatTheLogHolds()
    {
        auto result = measured(twoDays(2, 10));
        QVERIFY(result.ok());
        result->file = "calls.csv";
        const auto answers = measuredAnswers(*result, "2026-05-05");
        const double perDay = 23 * 60 * 2 + 59 * 20 + 40;
        const Answer *requests = find(answers, AnswerId::RequestsPerDay);
        QVERIFY(requests);
        // The span ends with the last call, some seconds before midnight.
        QVERIFY(std::abs(requests->number.likely / perDay - 1) < 1e-3);
        QCOMPARE(requests->origin, Origin::Measured);
        QCOMPARE(requests->evidence, std::string("calls.csv"));
        QCOMPARE(requests->date, std::string("2026-01-02"));
        QVERIFY(std::abs(requests->number.low / requests->number.likely - 0.9) < 1e-9); // +-10 %
        // Peak rate by the interview's formula: D / (H x 3600) x burst = the busiest minute.
        const double hours = find(answers, AnswerId::BusyHours)->number.likely;
        const double burst = find(answers, AnswerId::Burst)->number.likely;
        QVERIFY(std::abs(requests->number.likely / (hours * 3600) * burst - 40.0 / 60) < 1e-9);
        QCOMPARE(find(answers, AnswerId::BurstIncluded)->number.likely, 0.0);
        QCOMPARE(find(answers, AnswerId::ReuseShare)->number.likely, result->reuse->share);
        QCOMPARE(find(answers, AnswerId::ReuseGapP50)->number.likely,
                 result->reuse->gaps.p50 * 1e-9);
        QVERIFY(!find(answers, AnswerId::InputTokens));
        for (const MeasuredAnswer &answer : answers)
            QVERIFY(!problemOf(answer.id, answer.answer, "answers.x").has_value());
    }

    void aLogWithoutClockAnswersTheShareOnly()
    {
        const auto result = measured("a\nb\na\nc\n");
        QVERIFY(result.ok() && result->warns(WarningId::NoClock));
        const auto answers = measuredAnswers(*result, "2026-05-05");
        QCOMPARE(answers.size(), std::size_t{1});
        QCOMPARE(answers.front().answer.number.likely, 0.25);
        QCOMPARE(answers.front().answer.date, std::string("2026-05-05"));
    }

    void reuseWithinOneUserStandsBesideReuseAcrossUsers()
    {
        // a: u1 u2 u1; b: u2 u2. Five calls, three repeats, two of them by the same user.
        const auto result = measured("timestamp,user,key\n1700000000,u1,a\n1700000100,u2,a\n"
                                     "1700000200,u1,a\n1700000300,u2,b\n1700000400,u2,b\n");
        QVERIFY(result.ok() && result->users);
        QCOMPARE(result->reuse->share, 0.6);
        QCOMPARE(*result->users->withinShare, 0.4);
        QCOMPARE(result->users->largestShare, 0.6);
        const auto alone = measuredAnswers(*result, "", false);
        QCOMPARE(find(alone, AnswerId::ReuseShare)->number.likely, 0.4);
    }

    void repeatsWithinSecondsStandApart()
    {
        const std::string head = "timestamp,key,user\n";
        const std::string calls[] = {"1700000000,a,u1\n", "1700000005,a,u1\n", "1700000011,a,u1\n",
                                     "1700000012,a,u2\n"};
        std::string text = head;
        for (const std::string &call : calls)
            text += call;
        // By the same user within 5 s: one of four. The counts hold every call.
        const auto withUsers = measured(text);
        QCOMPARE(*withUsers->reuse->retryShare, 0.25);
        QCOMPARE(withUsers->reuse->repeats(), std::uint64_t{3});
        // Without users the fourth call counts as a retry too.
        auto format = daemok::testing::sniffText(text);
        format->mapping.set(ColumnRole::User, std::nullopt);
        const auto log = importText(text, *format);
        QCOMPARE(*measure(*log)->reuse->retryShare, 0.5);
    }

    void concurrencyIsRateTimesDuration()
    {
        std::string text = "timestamp,latency_ms\n";
        for (int i = 0; i <= 600; ++i)
            text += std::to_string(1'700'000'040 + i) + ",2500\n"; // on a whole minute
        const auto result = measured(text);
        QVERIFY(result.ok() && result->inFlight);
        QVERIFY(!result->warns(WarningId::DurationUnitAssumed));
        QVERIFY(measured("timestamp,latency\n1700000000,2\n1700000001,3\n")
                    ->warns(WarningId::DurationUnitAssumed));
        QVERIFY(std::abs(result->inFlight->mean - 601.0 / 600 * 2.5) < 1e-9);
        QVERIFY(std::abs(result->inFlight->peakMinute - 2.5) < 1e-9);
        // Microseconds above 2^20 are counted in steps of 1/1024.
        QVERIFY(std::abs(result->durationS->p99 - 2.5) <= 2.5 / 1024);
    }

    void samplingByKeyKeepsReuseAndScalesTheRest()
    {
        const std::string text = twoDays(2, 10);
        ImportOptions options;
        options.sampling = {Sampling::By::Key, 0.25};
        const auto whole = measured(text);
        const auto sampled = measured(text, options);
        QVERIFY(whole.ok() && sampled.ok());
        QCOMPARE(sampled->reuse->share, whole->reuse->share);
        QVERIFY(std::abs(sampled->arrivals->meanPerS - 4 * whole->arrivals->meanPerS) < 1e-9);
        QVERIFY(std::abs(sampled->reuse->retentions.back().storedFixed
                         - 4 * whole->reuse->retentions.back().storedFixed)
                < 1e-6);
        QCOMPARE(sampled->reuse->lru.hitRatio(4 * 20), whole->reuse->lru.hitRatio(20));
        QVERIFY(sampled->warns(WarningId::SampledByKey));
        QVERIFY(sampled->warns(WarningId::FewSampledKeys)); // 97 keys
    }

    void samplingByCallRefusesReuseAndSaysSo()
    {
        ImportOptions options;
        options.sampling = {Sampling::By::Call, 0.1};
        const auto result = measured(twoDays(2, 10), options);
        QVERIFY(result.ok());
        QVERIFY(!result->reuse.has_value());
        QVERIFY(result->warns(WarningId::SampledByCall));
        QVERIFY(result->arrivals->meanPerS > 0.4);
        QVERIFY(!find(measuredAnswers(*result, ""), AnswerId::ReuseShare));
    }

    void thinningRealLogsShowsWhy_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("row");
        QTest::newRow("web12") << "cache2k_web12_keys.txt.gz"
                               << "cache2k_web12";
        QTest::newRow("orm_busy") << "cache2k_orm_busy.i32be.xz"
                                  << "cache2k_orm_busy";
    }
    void thinningRealLogsShowsWhy()
    {
        // The table is of another random draw of a tenth of the calls, or of the keys.
        QFETCH(QString, file);
        QFETCH(QString, row);
        const auto log = daemok::testing::importTrace(daemok::testing::trace(file.toStdString()));
        QVERIFY(log.ok());
        std::uint64_t call = 0, calls = 0, keyCalls = 0;
        KeyTable byCall;
        KeyTable byKey;
        const auto done = log->events.forEach([&](const EventBlock &block) {
            for (const KeyIndex key : block.keys) {
                if (hashOf(hashOf(++call)) % 10 == 0) {
                    byCall.add(hashOf(std::uint64_t{key}));
                    ++calls;
                }
                if (hashOf(std::uint64_t{key} + 12345) % 10 == 0) {
                    byKey.add(hashOf(std::uint64_t{key}));
                    ++keyCalls;
                }
            }
        });
        QVERIFY(done.ok());
        const auto share = [](const KeyTable &keys, std::uint64_t n) {
            return 1 - static_cast<double>(keys.size()) / static_cast<double>(n);
        };
        const QJsonObject table =
            daemok::testing::groundTruth("log_thinning")[QStringLiteral("rows")]
                .toObject()[row]
                .toObject();
        const QJsonArray expected = table[QStringLiteral("0.1")].toArray();
        qInfo("%s: reuse %.4f, of a tenth of the calls %.4f (published %.4f), of the keys %.4f "
              "(%.4f)",
              qPrintable(row), daemok::testing::number(table, "true"), share(byCall, calls),
              expected[0].toDouble(), share(byKey, keyCalls), expected[1].toDouble());
        QVERIFY(std::abs(share(byCall, calls) - expected[0].toDouble()) < 0.01);
        QVERIFY(std::abs(share(byKey, keyCalls) - expected[1].toDouble()) < 0.03);
    }

    void driftIsNamed()
    {
        // First half: 50 keys over and over; second half: new keys only, three times as many calls.
        std::string text = "timestamp,key\n";
        for (int i = 0; i < 1000; ++i)
            text += std::to_string(1'700'000'000 + i * 3) + ",k" + std::to_string(i % 50) + "\n";
        for (int i = 0; i < 3000; ++i)
            text += std::to_string(1'700'003'001 + i) + ",n" + std::to_string(i) + "\n";
        const auto result = measured(text);
        QVERIFY(result.ok());
        QVERIFY(result->warns(WarningId::DriftReuse));
        QVERIFY(result->warns(WarningId::DriftRate));
        QVERIFY(result->reuse->first.share > 0.9 && result->reuse->second.share < 0.01);
        QVERIFY(!measured(twoDays(2, 10))->warns(WarningId::DriftReuse));
    }

    void steadyRealLogsAreNotSaidToDrift()
    {
        const auto log = daemok::testing::importTrace(
            daemok::testing::trace("mooncake_conversation_calls.csv.gz"));
        QVERIFY(log.ok());
        MeasureOptions options;
        double progress = 0;
        bool rising = true;
        options.progress = [&](double share) {
            rising = rising && share >= progress;
            progress = share;
        };
        const auto result = measure(*log, options);
        QVERIFY(result.ok());
        QVERIFY(rising);
        QCOMPARE(progress, 1.0);
        for (const WarningId id :
             {WarningId::DriftReuse, WarningId::DriftGaps, WarningId::DriftRate})
            QVERIFY(!result->warns(id));
    }

    void timesThatAreDaysTellNoBurst()
    {
        std::string text = "Date,query\n";
        for (int day = 10; day < 30; ++day)
            for (int i = 0; i < 5; ++i)
                text +=
                    "2026-01-" + std::to_string(day) + ",q" + std::to_string(i * day % 7) + "\n";
        const auto result = measured(text);
        QVERIFY(result.ok());
        QVERIFY(result->warns(WarningId::DaysOnly));
        QVERIFY(!result->arrivals->burst && !result->reuse->retryShare);
        for (const RetentionPoint &point : result->reuse->retentions)
            QVERIFY(point.retention >= kDay);
        QVERIFY(!find(measuredAnswers(*result, ""), AnswerId::Burst));
        QVERIFY(find(measuredAnswers(*result, ""), AnswerId::RequestsPerDay));
    }

    void samplingIsReadFromText()
    {
        QCOMPARE(*samplingFromText("key:0.05"), (Sampling{Sampling::By::Key, 0.05}));
        QCOMPARE(*samplingFromText("call:1"), (Sampling{Sampling::By::Call, 1}));
        for (const char *text :
             {"", "key", "key:", "key:0", "key:1.1", "key:-1", "user:0.1", "0.1"})
            QCOMPARE(samplingFromText(text).error().id, ErrorId::SamplingMissing);
    }

    void everyWarningHasAName()
    {
        QStringList names;
        for (int i = 0; i < static_cast<int>(WarningId::Count_); ++i)
            names << QString::fromUtf8(warningName(static_cast<WarningId>(i)).data());
        QVERIFY(!names.contains(QString()));
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }
};

DAEMOK_TEST_MAIN(TestMeasure)
#include "tst_measure.moc"

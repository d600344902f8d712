// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/reusecounts.h"
#include "core/reuse/measuredgaps.h"

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

constexpr std::array kFractions{0.0001, 0.0003, 0.001, 0.003, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5};

struct Stream
{
    ReuseCounts counts;
    QJsonObject expected;
    double perTick = 1; ///< calls a tick, for LRU sizes
};

const std::map<QString, Stream> &streams()
{
    static const auto all = [] {
        std::map<QString, Stream> result;
        const QJsonObject open = groundTruth("open");
        for (const QString &name : open.keys()) {
            Stream stream;
            stream.expected = open[name].toObject();
            const QString file =
                QFileInfo(stream.expected[QStringLiteral("file")].toString()).fileName();
            const auto log =
                daemok::testing::importTrace(daemok::testing::trace(file.toStdString()));
            if (!log)
                qFatal("%s cannot be read", qPrintable(file));
            const bool blocks = name.endsWith(QLatin1String("_blocks"));
            const EventLog &events = blocks ? log->blocks->events : log->events;
            const auto span = static_cast<double>(events.lastTime() - events.firstTime());
            ReuseOptions options;
            for (const double fraction : kFractions)
                options.retentions.push_back(static_cast<Nanoseconds>(fraction * span));
            auto counts = countReuse(events, blocks ? log->blocks->counts : log->counts, options);
            if (!counts)
                qFatal("%s cannot be counted", qPrintable(file));
            stream.counts = std::move(*counts);
            result.emplace(name, std::move(stream));
        }
        return result;
    }();
    return all;
}

Seconds secondsOf(const ReuseCounts &counts, double ticks)
{
    return Seconds(ticks * counts.sample.tick);
}

} // namespace

class TestMeasuredGaps : public QObject
{
    Q_OBJECT

private slots:
    void predictsTheSecondHalfFromTheFirst()
    {
        double sum = 0;
        for (const auto &[name, stream] : streams()) {
            const MeasuredGaps law(stream.counts.firstHalf);
            double error = 0;
            double worst = 0;
            for (const RetentionPoint &point : stream.counts.retentions) {
                const double predicted =
                    law.hitRatio(secondsOf(stream.counts, static_cast<double>(point.retention)),
                                 Expiry::Extended);
                const double miss = std::abs(predicted - point.hitRatioSecondHalf) * 100;
                error += miss / static_cast<double>(kFractions.size());
                worst = std::max(worst, miss);
            }
            qInfo("%-32s second half predicted from the first: mean error %.2f points, worst %.2f",
                  qPrintable(name), error, worst);
            sum += error / static_cast<double>(streams().size());
        }
        const QJsonObject published =
            groundTruth("prediction_of_second_half")[QStringLiteral("fit_on_first_0.5")]
                .toObject()[QStringLiteral("hybrid")]
                .toObject();
        qInfo("mean over the logs %.2f points; published for 15 logs %.2f", sum,
              100 * number(published, "mae_mean"));
        QVERIFY2(sum <= 3, qPrintable(QString::number(sum)));
    }

    void threeAnswersDescribeTheLogs()
    {
        double sumLru = 0, sumFixed = 0, sumExtended = 0;
        for (const auto &[name, stream] : streams()) {
            const ReuseCounts &counts = stream.counts;
            const double calls = static_cast<double>(counts.calls);
            const double span = static_cast<double>(counts.sample.span) * counts.sample.tick;
            const GapModel model({counts.share, secondsOf(counts, counts.gaps.p50),
                                  secondsOf(counts, counts.gaps.p90)});
            const PerSecond rate(calls / span);
            double lru = 0, fixed = 0, extended = 0;
            const QJsonArray sizes = stream.expected[QStringLiteral("curve")]
                                         .toObject()[QStringLiteral("size_entries")]
                                         .toArray();
            for (const auto &size : sizes) {
                const double items = size.toDouble();
                const Seconds age = lruAge(model, rate, items);
                lru += std::abs(model.hitRatio(age, Expiry::Extended) - counts.lru.hitRatio(items))
                       * 100 / static_cast<double>(sizes.size());
            }
            for (const RetentionPoint &point : counts.retentions) {
                const Seconds t = secondsOf(counts, static_cast<double>(point.retention));
                const double n = static_cast<double>(counts.retentions.size());
                fixed += std::abs(model.hitRatio(t, Expiry::Fixed) - point.hitRatioFixed) * 100 / n;
                extended += std::abs(model.hitRatio(t, Expiry::Extended) - point.hitRatioExtended)
                            * 100 / n;
            }
            const QJsonObject table = stream.expected[QStringLiteral("model_mae_lru")].toObject();
            qInfo("%-32s error of three answers, points: LRU %.2f (published %.2f), fixed %.2f, "
                  "extended %.2f",
                  qPrintable(name), lru, 100 * number(table, "gap_elicited(3)"), fixed, extended);
            const double logs = static_cast<double>(streams().size());
            sumLru += lru / logs;
            sumFixed += fixed / logs;
            sumExtended += extended / logs;
        }
        qInfo("mean over the logs: LRU %.2f, fixed %.2f, extended %.2f; published for 16 logs: "
              "LRU 2.13, fixed 1.98, extended 1.89",
              sumLru, sumFixed, sumExtended);
        QVERIFY(sumLru <= 2.5);
        QVERIFY(sumFixed <= 2.5);
        QVERIFY(sumExtended <= 2.5);
    }
};

DAEMOK_TEST_MAIN(TestMeasuredGaps)
#include "tst_measuredgaps.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/measure.h"

#include "tests/core/calllog/goldens.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <cmath>

using namespace daemok;
using namespace daemok::calllog;
using daemok::testing::groundTruth;
using daemok::testing::number;

namespace {

#define CLOSE(actual, expected, relative)                                                          \
    do {                                                                                           \
        const double x = (actual);                                                                 \
        const double y = (expected);                                                               \
        QVERIFY2(                                                                                  \
            std::abs(x - y) <= (relative)*std::abs(y),                                             \
            qPrintable(QStringLiteral("%1, expected %2").arg(x, 0, 'g', 12).arg(y, 0, 'g', 12)));  \
    } while (false)

/// Minutes of the table begin with the first call.
Result<Measurement> measured(const std::filesystem::path &file)
{
    auto format = sniff(file);
    if (!format)
        return format.error();
    MeasureOptions options;
    options.minutes = MinuteFrom::FirstCall;
    return measureFile(file, *format, {}, options);
}

void checkSizes(const SizeQuantiles &sizes, const QJsonObject &expected)
{
    CLOSE(sizes.mean, number(expected, "mean"), 1e-12);
    CLOSE(sizes.p50, number(expected, "p50"), 1e-12);
    CLOSE(sizes.p90, number(expected, "p90"), 1e-12);
    CLOSE(sizes.p95, number(expected, "p95"), 1e-12);
    CLOSE(sizes.p99, number(expected, "p99"), 1e-12);
    CLOSE(sizes.max, number(expected, "max"), 0.0);
}

} // namespace

class TestTrafficGoldens : public QObject
{
    Q_OBJECT

private slots:
    void measuresArrivalsAndSizes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("Azure conversation")
            << "azure_conv" << QString::fromStdString(daemok::testing::azureTrace().string());
        for (const char *file :
             {"mooncake_conversation.jsonl.gz", "mooncake_conversation_calls.csv.gz"})
            QTest::newRow(file) << "mooncake_conv"
                                << QString::fromStdString(daemok::testing::trace(file).string());
    }
    void measuresArrivalsAndSizes()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        const QJsonObject expected = groundTruth("traffic")[name].toObject();
        const auto result = measured(file.toStdString());
        QVERIFY(result.ok());
        QVERIFY(result->arrivals.has_value());
        const Arrivals &arrivals = *result->arrivals;
        QCOMPARE(static_cast<double>(result->requests), number(expected, "n"));
        // The table's moments are binary seconds since 1970: exact to about 2e-7 s.
        CLOSE(arrivals.spanS, number(expected, "span_s"), 1e-9);
        CLOSE(arrivals.meanPerS, number(expected, "rps"), 1e-9);
        CLOSE(arrivals.meanMinute, number(expected, "min_mean"), 1e-12);
        CLOSE(arrivals.peakMinute, number(expected, "min_max"), 0.0);
        QVERIFY(arrivals.burst.has_value());
        CLOSE(*arrivals.burst, number(expected, "peak_mean_minute"), 1e-12); // less than an hour
        CLOSE(arrivals.peakSecond / arrivals.meanPerS, number(expected, "peak_mean_second"), 1e-9);
        CLOSE(arrivals.cv, number(expected, "cv_interarrival"), 1e-7);
        CLOSE(arrivals.cvMinute, number(expected, "cv_minute"), 1e-9);
        CLOSE(arrivals.cvMinute * arrivals.cvMinute * arrivals.meanMinute,
              number(expected, "idc_minute"), 1e-9);
        checkSizes(*result->inputTokens, expected[QStringLiteral("in_tokens")].toObject());
        checkSizes(*result->outputTokens, expected[QStringLiteral("out_tokens")].toObject());
    }

    void calendarMinutesAreTheBurstOfTheInterview()
    {
        // The sample project's answer: busiest calendar minute 502 / mean 333.4 over 58 whole minutes.
        const auto file = daemok::testing::azureTrace();
        const auto format = sniff(file);
        QVERIFY(format.ok());
        const auto result = measureFile(file, *format);
        QVERIFY(result.ok());
        QCOMPARE(result->arrivals->wholeMinutes, std::int64_t{58});
        QCOMPARE(result->arrivals->peakMinute, 502.0);
        CLOSE(*result->arrivals->burst, 1.506, 4e-4);
        QCOMPARE(result->firstDate, std::string("2023-11-16"));
        QVERIFY(!result->reuse.has_value());
        QVERIFY(result->warns(WarningId::NoKeys));
        QVERIFY(result->warns(WarningId::ShortLog));
    }

    void readsTablesOfRates()
    {
        const QJsonObject expected =
            groundTruth("traffic")[QStringLiteral("servegen_language/m-small")].toObject();
        const auto result = measured(daemok::testing::trace("servegen_m_small_rates.csv.gz"));
        QVERIFY(result.ok());
        QVERIFY(result->rates.has_value());
        const RateSummary &rates = *result->rates;
        QCOMPARE(static_cast<double>(rates.clients), number(expected, "clients"));
        QCOMPARE(static_cast<double>(rates.windows), number(expected, "windows"));
        QCOMPARE(rates.windowS, number(expected, "window_s"));
        CLOSE(rates.meanPerS, number(expected, "mean_rps"), 1e-12);
        CLOSE(rates.peakOverMean, number(expected, "peak_mean"), 1e-12);
        QCOMPARE(rates.lowestPerS, 0.0); // trough_mean
        CLOSE(*rates.cv, number(expected, "cv_weighted"), 1e-12);
        CLOSE(rates.largestShare, number(expected, "top1_client_share"), 1e-12);
        CLOSE(rates.topTenthShare, number(expected, "top10pct_clients_share"), 1e-12);
        const QJsonArray hours = expected[QStringLiteral("hod")].toArray();
        QCOMPARE(hours.size(), 24);
        for (int hour = 0; hour < 24; ++hour)
            QVERIFY(
                std::abs(rates.hourOfDay[static_cast<std::size_t>(hour)] - hours[hour].toDouble())
                < 5.1e-4);
        QVERIFY(result->warns(WarningId::RatesOnly));
    }

    void blocksOfPromptsStandBesideWholePrompts()
    {
        // facts: 0.98 % of whole prompts, 36.6 % of the blocks, 37.4 % of the input tokens.
        const auto result = measured(daemok::testing::trace("mooncake_conversation.jsonl.gz"));
        QVERIFY(result.ok() && result->reuse && result->prefix && result->prefixTokenShare);
        QCOMPARE(result->reuse->keys, std::uint64_t{11913});
        QCOMPARE(result->reuse->repeats(), std::uint64_t{118});
        QCOMPARE(result->prefix->keys, std::uint64_t{182790});
        QVERIFY(std::abs(*result->prefixTokenShare - 0.374) < 0.0005);
    }
};

DAEMOK_TEST_MAIN(TestTrafficGoldens)
#include "tst_trafficgoldens.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/load.h"
#include "core/project/project.h"

#include "tests/core/project/projects.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qmap.h>
#include <QtCore/qobject.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace daemok;
using daemok::testing::presets;
using daemok::testing::view;

namespace {

// The factor the sample states: its fictional client is ten times the traced service.
constexpr double kClientFactor = 10;

struct Call
{
    double second = 0; // since the epoch
    double inputTokens = 0;
    double outputTokens = 0;
};

std::vector<Call> trace()
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"),
               {QStringLiteral("-dc"),
                QStringLiteral(DAEMOK_RESOURCES "/samples/traces/azure_llm_2023_conv.csv.gz")});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        return {};
    std::vector<Call> calls;
    QList<QByteArray> lines = gzip.readAllStandardOutput().split('\n');
    lines.removeFirst();
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.trimmed().split(',');
        if (fields.size() != 3)
            continue;
        // 2023-11-16 18:15:46.6805900
        const QDateTime whole(
            QDate::fromString(QString::fromLatin1(fields[0].left(10)), Qt::ISODate),
            QTime::fromString(QString::fromLatin1(fields[0].mid(11, 8)), Qt::ISODate), Qt::UTC);
        calls.push_back(
            {static_cast<double>(whole.toSecsSinceEpoch()) + ("0" + fields[0].mid(19)).toDouble(),
             fields[1].toDouble(), fields[2].toDouble()});
    }
    return calls;
}

// Requests of each minute between the first and the last, both left out because they are not whole.
std::vector<double> wholeMinutes(const std::vector<Call> &calls)
{
    QMap<qint64, double> minutes;
    for (const Call &call : calls)
        minutes[static_cast<qint64>(std::floor(call.second / 60))] += 1;
    minutes.remove(minutes.firstKey());
    minutes.remove(minutes.lastKey());
    return {minutes.begin(), minutes.end()};
}

double mean(const std::vector<Call> &calls, double Call::*what)
{
    double sum = 0;
    for (const Call &call : calls)
        sum += call.*what;
    return sum / static_cast<double>(calls.size());
}

UsagePattern sample()
{
    const auto project =
        loadProject(DAEMOK_RESOURCES "/samples/contact-centre.daemok.yaml", presets());
    return project ? project->scenarios.front().pattern : UsagePattern();
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void everySampleIsAProject()
    {
        const QStringList files = QDir(QStringLiteral(DAEMOK_RESOURCES "/samples"))
                                      .entryList({QStringLiteral("*.daemok.yaml")});
        QVERIFY(!files.empty());
        for (const QString &file : files) {
            const auto project = loadProject(
                (QStringLiteral(DAEMOK_RESOURCES "/samples/") + file).toStdString(), presets());
            QVERIFY2(project.ok(), qPrintable(file + QStringLiteral(": ") + view(project)));
        }
    }

    void theTraceIsTheOneCredited()
    {
        const std::vector<Call> calls = trace();
        QCOMPARE(calls.size(), std::size_t(19366)); // rows of the published file
        QVERIFY(std::is_sorted(calls.begin(), calls.end(),
                               [](const Call &a, const Call &b) { return a.second < b.second; }));
        QFile credits(QStringLiteral(DAEMOK_RESOURCES "/samples/traces/CREDITS"));
        QVERIFY(credits.open(QIODevice::ReadOnly));
        const QByteArray text = credits.readAll();
        for (const char *word : {"CC-BY-4.0", "Patel", "Splitwise", "AzurePublicDataset"})
            QVERIFY2(text.contains(word), word);
    }

    void measuredAnswersAreMeasuredFromTheTrace()
    {
        const std::vector<Call> calls = trace();
        QVERIFY(!calls.empty());
        const std::vector<double> minutes = wholeMinutes(calls);
        double sum = 0;
        for (const double count : minutes)
            sum += count;
        const double burst = *std::max_element(minutes.begin(), minutes.end())
                             / (sum / static_cast<double>(minutes.size()));

        const UsagePattern p = sample();
        QCOMPARE(p.likely(AnswerId::Burst), std::round(burst * 1000) / 1000);
        QCOMPARE(p.likely(AnswerId::InputTokens),
                 std::round(mean(calls, &Call::inputTokens) * 10) / 10);
        QCOMPARE(p.likely(AnswerId::OutputTokens),
                 std::round(mean(calls, &Call::outputTokens) * 10) / 10);
        for (const AnswerId id : {AnswerId::Burst, AnswerId::InputTokens, AnswerId::OutputTokens}) {
            QCOMPARE(p.origin(id), Origin::Measured);
            QVERIFY(p.own(id)->evidence.find("Azure LLM trace 2023") != std::string::npos);
            QCOMPARE(p.own(id)->date, std::string("2023-11-16"));
        }
    }

    void requestsAreTheTracesRateTimesTheStatedFactor()
    {
        const std::vector<Call> calls = trace();
        QVERIFY(!calls.empty());
        const double rate =
            static_cast<double>(calls.size()) / (calls.back().second - calls.front().second);
        QVERIFY(std::abs(rate - 5.5304) < 5e-5); // counted before by another program

        const UsagePattern p = sample();
        const double perDay = rate * 3600 * p.likely(AnswerId::BusyHours) * kClientFactor;
        QVERIFY2(std::abs(p.likely(AnswerId::RequestsPerDay) / perDay - 1) < 5e-4,
                 qPrintable(QString::number(perDay)));
        const std::string evidence = p.own(AnswerId::RequestsPerDay)->evidence;
        QVERIFY(evidence.find("client factor " + std::to_string(static_cast<int>(kClientFactor)))
                != std::string::npos);
        QCOMPARE(p.origin(AnswerId::RequestsPerDay), Origin::Estimate);
        // So the busiest minute of the sample is that of the trace, scaled.
        NoTerms silent;
        QVERIFY(
            std::abs(peakRequests(p, silent) / (rate * kClientFactor * p.likely(AnswerId::Burst))
                     - 1)
            < 5e-4);
    }

    void theFunnelFitsTheRequests()
    {
        const UsagePattern p = sample();
        const double perUser = p.likely(AnswerId::RequestsPerDay) / p.likely(AnswerId::DailyUsers);
        QVERIFY(std::abs(perUser / p.likely(AnswerId::RequestsPerUserDay) - 1) < 0.01);
        QVERIFY(p.likely(AnswerId::ConcurrentUsers) < p.likely(AnswerId::DailyUsers));
        QVERIFY(p.likely(AnswerId::DailyUsers) < p.likely(AnswerId::RegisteredUsers));
    }

    void pricesAreThoseOfSeoul()
    {
        const UsagePattern p = sample();
        QCOMPARE(p.preset->id, std::string("chatbot"));
        QCOMPARE(p.names(AnswerId::RegionList), std::vector<std::string>{"ap-northeast-2"});
    }
};

DAEMOK_TEST_MAIN(TestSample)
#include "tst_sample.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/load.h"

#include "tests/core/pattern/patterns.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <cmath>

using namespace daemok;
using daemok::testing::answer;
using daemok::testing::at;
using daemok::testing::unanswered;
using daemok::testing::words;

namespace {

NoTerms silent;

bool near(double actual, double expected, double relative)
{
    return std::abs(actual - expected) <= relative * std::max(1e-300, std::abs(expected));
}

#define CLOSE(actual, expected, relative)                                                          \
    QVERIFY2(near((actual), (expected), (relative)),                                               \
             qPrintable(QStringLiteral("%1, expected %2")                                          \
                            .arg(double(actual), 0, 'g', 12)                                       \
                            .arg(double(expected), 0, 'g', 12)))

const Term *termOf(const RecordedTerms &terms, const char *symbol)
{
    const auto found = std::find_if(terms.terms.begin(), terms.terms.end(),
                                    [&](const Term &t) { return t.symbol == symbol; });
    return found == terms.terms.end() ? nullptr : &*found;
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT

private slots:
    // The preset table's row "peak requests/s", computed there from requests per day, busy hours and burst.
    void peaksEqualThePresetTable_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<double>("peak");
        QTest::newRow("chatbot") << "chatbot" << 1.9;
        QTest::newRow("rag") << "rag" << 1.1;
        QTest::newRow("social") << "social" << 34.7;
        QTest::newRow("generation") << "generation" << 1.1;
        QTest::newRow("code") << "code" << 11.1;
        QTest::newRow("search") << "search" << 6.9;
    }
    void peaksEqualThePresetTable()
    {
        QFETCH(QString, preset);
        QFETCH(double, peak);
        QVERIFY(std::abs(peakRequests(unanswered(preset.toStdString()), silent) - peak) < 0.05);
    }

    // The preset table's row "logical GB at retention": rows/day x days x (1 KB + 4 B a token kept + 4 B a dimension),
    // counted there with the misses only.
    void itemBytesEqualThePresetTable_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QStringList>("keep");
        QTest::addColumn<double>("rows");
        QTest::addColumn<double>("gb");
        QTest::newRow("chatbot") << "chatbot" << QStringList{"question", "answer", "vector"}
                                 << 35000.0 * 90 << 33.0;
        QTest::newRow("rag, answer only")
            << "rag" << QStringList{"answer", "vector"} << 19200.0 * 365 << 46.0;
        QTest::newRow("rag, all") << "rag" << QStringList{"question", "answer", "vector"}
                                  << 19200.0 * 365 << 214.0;
        QTest::newRow("social") << "social" << QStringList{"question", "answer"} << 600000.0 * 730
                                << 850.0;
        QTest::newRow("generation")
            << "generation" << QStringList{"question", "answer"} << 14000.0 * 365 << 26.0;
        QTest::newRow("code, answer only")
            << "code" << QStringList{"answer"} << 114000.0 * 30 << 4.0;
        QTest::newRow("code, all")
            << "code" << QStringList{"question", "answer"} << 114000.0 * 30 << 32.0;
        QTest::newRow("search") << "search" << QStringList{"question", "vector"} << 130000.0 * 365
                                << 249.0;
    }
    void itemBytesEqualThePresetTable()
    {
        QFETCH(QString, preset);
        QFETCH(QStringList, keep);
        QFETCH(double, rows);
        QFETCH(double, gb);
        UsagePattern p = unanswered(preset.toStdString());
        std::vector<std::string> kept;
        for (const QString &word : keep)
            kept.push_back(word.toStdString());
        at(p, AnswerId::Keep) = words(kept);
        const double bytes = itemBytes(p, silent) + vectorBytes(p, silent);
        CLOSE(bytes * rows / 1e9, gb, gb < 10 ? 0.1 : 0.02); // the table rounds
    }

    void requestsComeFromTheAnswerThenTheFunnelThenThePreset()
    {
        UsagePattern p = unanswered("chatbot");
        QCOMPARE(requestsPerDay(p, silent), 50000.0);
        at(p, AnswerId::DailyUsers) = answer(1000);
        QCOMPARE(requestsPerDay(p, silent), 20000.0); // 1,000 x the preset's 20
        at(p, AnswerId::RequestsPerUserDay) = answer(3);
        QCOMPARE(requestsPerDay(p, silent), 3000.0);
        at(p, AnswerId::RequestsPerDay) = answer(70);
        QCOMPARE(requestsPerDay(p, silent), 70.0);
    }

    void theBurstIsNotCountedTwice()
    {
        UsagePattern p = unanswered("chatbot");
        const double peak = peakRequests(p, silent);
        CLOSE(peak, 50000.0 / (12 * 3600) * 1.6, 1e-12);
        at(p, AnswerId::BurstIncluded) = answer(1);
        CLOSE(peakRequests(p, silent), peak / 1.6, 1e-12);
        RecordedTerms terms;
        peakRequests(p, terms);
        QCOMPARE(termOf(terms, "b"), nullptr);
    }

    void meanAndPeakStandInTheMeanShare()
    {
        for (const char *preset :
             {"chatbot", "faq", "rag", "social", "generation", "code", "search"}) {
            const BusyLoad load = busyLoad(unanswered(preset));
            CLOSE(load.meanPerSecond / load.peakPerSecond, meanShare(unanswered(preset), silent),
                  1e-12);
            QVERIFY(load.peakPerSecond >= load.meanPerSecond);
        }
    }

    void rawLoadReplacesTheFunnel()
    {
        UsagePattern p = unanswered("chatbot");
        QVERIFY(!isRawLoad(p));
        at(p, AnswerId::LookupsPerS) = answer(1e7);
        QVERIFY(isRawLoad(p));
        BusyLoad load = busyLoad(p);
        QCOMPARE(load.rawLookups, 1e7);
        QCOMPARE(load.rawInserts, 0.0); // one-sided
        QCOMPARE(load.peakPerSecond, 0.0);
        QCOMPARE(load.requestsPerDay, 0.0);

        at(p, AnswerId::InsertsPerS) = answer(100);
        at(p, AnswerId::MeanShare) = answer(0.25);
        load = busyLoad(p);
        QCOMPARE(load.peakPerSecond, 100.0);
        QCOMPARE(load.meanPerSecond, 25.0);
        at(p, AnswerId::ItemBytes) = answer(1e16);
        QCOMPARE(busyLoad(p).itemBytes, 1e16);
    }

    void emptyAndHugeLoadsAreOrdinary_data()
    {
        QTest::addColumn<double>("perDay");
        for (const double perDay : {0.0, 1e-6, 8.64e11, 1e15})
            QTest::addRow("%g a day", perDay) << perDay;
    }
    void emptyAndHugeLoadsAreOrdinary()
    {
        QFETCH(double, perDay);
        for (const char *preset : {"chatbot", "social", "search"}) {
            UsagePattern p = unanswered(preset);
            at(p, AnswerId::RequestsPerDay) = answer(perDay);
            const BusyLoad load = busyLoad(p);
            for (const double x : {load.peakPerSecond, load.meanPerSecond, load.appInstances,
                                   load.storeConnections, load.itemBytes})
                QVERIFY(std::isfinite(x) && x >= 0);
            QVERIFY(load.appInstances >= 2); // one may be lost, load or not
        }
    }

    void instancesFollowUsersAndCallsInFlight()
    {
        UsagePattern p =
            unanswered("chatbot"); // 200 users and 200 calls in flight an instance, at least 2
        QCOMPARE(appInstances(p, silent), 3.0); // 600 users
        QCOMPARE(storeConnections(p, silent), 3.0 * (20 + 2));
        at(p, AnswerId::ConcurrentUsers) = answer(0);
        QCOMPARE(appInstances(p, silent), 2.0);
        at(p, AnswerId::RequestsPerDay) = answer(50000.0 * 100);
        // 185.19/s x (0.3 s + 211 / 20 s) = 2,009.3 calls in flight
        QCOMPARE(appInstances(p, silent), 11.0);
        at(p, AnswerId::AppInstances) = answer(40);
        QCOMPARE(storeConnections(p, silent), 880.0);
        at(p, AnswerId::StoreConnections) = answer(7);
        QCOMPARE(storeConnections(p, silent), 7.0);
    }

    void moreKeptIsMoreBytes()
    {
        UsagePattern p = unanswered("rag");
        double before = 0;
        std::vector<std::string> kept;
        for (const char *what : {"answer", "audit", "sources", "question"}) {
            kept.emplace_back(what);
            at(p, AnswerId::Keep) = words(kept);
            const double bytes = itemBytes(p, silent);
            QVERIFY(bytes > before);
            before = bytes;
        }
        QCOMPARE(vectorBytes(p, silent), 0.0);
        at(p, AnswerId::Keep) = words({});
        QCOMPARE(itemBytes(p, silent), 1024.0); // the envelope
    }

    void everyFormulaRecordsItsTerms_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("formula");
        QTest::newRow("requests") << 0 << "D";
        QTest::newRow("peak") << 1 << "P0 = D * s / (H * 3600) * b";
        QTest::newRow("connections") << 2 << "K = A * (p + w)";
        QTest::newRow("record") << 3 << "B = e + y * (i + o)";
        QTest::newRow("vector") << 4 << "V = 4 * d";
        QTest::newRow("instances") << 5 << "A = max(A0, ceil(C / c), ceil(P0 * t / f))";
        QTest::newRow("mean") << 6 << "m = H / (24 * s * b)";
        QTest::newRow("call") << 7 << "t = t1 + o / v";
    }
    void everyFormulaRecordsItsTerms()
    {
        QFETCH(int, which);
        QFETCH(QString, formula);
        const UsagePattern p = unanswered("chatbot");
        const auto evaluate = [&](auto &sink) {
            switch (which) {
            case 0:
                return requestsPerDay(p, sink);
            case 1:
                return peakRequests(p, sink);
            case 2:
                return storeConnections(p, sink);
            case 3:
                return itemBytes(p, sink);
            case 4:
                return vectorBytes(p, sink);
            case 5:
                return appInstances(p, sink);
            case 6:
                return meanShare(p, sink);
            default:
                return requestSeconds(p, sink);
            }
        };
        RecordedTerms terms;
        QCOMPARE(evaluate(terms), evaluate(silent));
        // The figure's own line first; lines that define its terms may follow.
        const QString text = QString::fromStdString(terms.text);
        QCOMPARE(text.section(QLatin1String("; "), 0, 0), formula);
        QVERIFY(!terms.terms.empty());
        for (const Term &term : terms.terms) {
            QVERIFY2(!term.symbol.empty() && !term.name.empty() && !term.unit.empty(),
                     term.symbol.c_str());
            QVERIFY2(text.contains(QString::fromStdString(term.symbol)), term.symbol.c_str());
            if (term.answer.empty() && term.figure.empty())
                QVERIFY2(!term.source.key.empty() || term.name == "request_seconds",
                         term.name.c_str());
        }
    }

    void termsCarryTheAnswersProvenance()
    {
        UsagePattern p = unanswered("chatbot");
        at(p, AnswerId::Burst) = answer(2, Origin::Measured);
        at(p, AnswerId::Burst)->evidence = "meter";
        at(p, AnswerId::Burst)->date = "2026-05-01";
        RecordedTerms terms;
        peakRequests(p, terms);
        const Term *burst = termOf(terms, "b");
        QVERIFY(burst);
        QCOMPARE(burst->answer, std::string("answers.burst"));
        QCOMPARE(burst->origin, Origin::Measured);
        QCOMPARE(burst->source.key, std::string("meter"));
        QCOMPARE(burst->source.asOf, std::string("2026-05-01"));
        QCOMPARE(termOf(terms, "s")->origin, Origin::Assumed);
        QCOMPARE(termOf(terms, "D")->origin, Origin::Preset);
    }

    void growthCompoundsByMonth()
    {
        QCOMPARE(growthFactor(0.3, 0), 1.0);
        CLOSE(growthFactor(0.3, 12), 1.3, 1e-12);
        CLOSE(growthFactor(0.3, 36), 2.197, 1e-12); // 1.3^3
        CLOSE(growthFactor(-0.5, 24), 0.25, 1e-12);
        QCOMPARE(growthFactor(0, 120), 1.0);
    }
};

DAEMOK_TEST_MAIN(TestLoad)
#include "tst_load.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using namespace daemok::app;

/// The command line of design page "Contract".
class TestArguments : public QObject
{
    Q_OBJECT

private:
    static std::variant<Arguments, Answered> read(const QList<QByteArray> &words)
    {
        std::vector<const char *> argv{"daemok"};
        for (const QByteArray &word : words)
            argv.push_back(word.constData());
        return readArguments(static_cast<int>(argv.size()), argv.data());
    }

    static Arguments accepted(const QList<QByteArray> &words)
    {
        const auto result = read(words);
        const auto *arguments = std::get_if<Arguments>(&result);
        if (arguments)
            return *arguments;
        Arguments refused;
        refused.name = "refused";
        refused.command = Command::Studio;
        return refused;
    }

    static Answered answered(const QList<QByteArray> &words)
    {
        const auto result = read(words);
        const auto *answer = std::get_if<Answered>(&result);
        return answer ? *answer : Answered{-1, "accepted"};
    }

private slots:
    void withoutCommandTheStudioOpens()
    {
        QVERIFY(accepted({}).command == Command::Studio);
        QCOMPARE(accepted({"client.daemok.yaml"}).project, std::string("client.daemok.yaml"));
        QVERIFY(accepted({"client.daemok.yaml"}).command == Command::Studio);
    }

    void newTakesPresetAndTarget()
    {
        const Arguments arguments = accepted({"new", "rag", "--out", "x.daemok.yaml"});
        QVERIFY(arguments.command == Command::New);
        QCOMPARE(arguments.preset, std::string("rag"));
        QCOMPARE(arguments.out, std::string("x.daemok.yaml"));
        QVERIFY(!arguments.force);
        QVERIFY(accepted({"new", "rag", "--out", "x", "--force"}).force);
    }

    void eachSetTakesOneValue()
    {
        const Arguments arguments = accepted({"plan", "--set", "answers.burst=2", "p.yaml", "--set",
                                              "answers.products=mongodb,redis", "--json"});
        QVERIFY(arguments.command == Command::Plan);
        QCOMPARE(arguments.project, std::string("p.yaml"));
        QCOMPARE(arguments.assignments,
                 (std::vector<std::string>{"answers.burst=2", "answers.products=mongodb,redis"}));
        QVERIFY(arguments.json);
    }

    void anEmptyValueStaysWithItsPath()
    {
        QCOMPARE(accepted({"plan", "p", "--set", "goals.lookup_p99_ms="}).assignments,
                 (std::vector<std::string>{"goals.lookup_p99_ms="}));
    }

    void aNegativeValueIsNoOption()
    {
        QCOMPARE(accepted({"plan", "p", "--set", "answers.burst=-1"}).assignments,
                 (std::vector<std::string>{"answers.burst=-1"}));
    }

    void planTakesScenarioAndThreads()
    {
        const Arguments arguments =
            accepted({"plan", "p", "--scenario", "year 3", "--threads", "2"});
        QCOMPARE(arguments.scenario, std::string("year 3"));
        QCOMPARE(arguments.threads, 2);
    }

    void explainTakesAFigure()
    {
        const Arguments arguments = accepted({"explain", "p", "/recommended/cost/monthly"});
        QVERIFY(arguments.command == Command::Explain);
        QCOMPARE(arguments.figure, std::string("/recommended/cost/monthly"));
    }

    void callLogTakesColumnsAndSampling()
    {
        const Arguments arguments =
            accepted({"calllog", "log.csv",         "--json", "--time",     "ts", "--key",
                      "model",   "--key",           "prompt", "--user",     "u",  "--input-tokens",
                      "in",      "--output-tokens", "out",    "--duration", "ms", "--sampled",
                      "key:0.1", "--separator",     ";",      "--header",   "no"});
        QVERIFY(arguments.command == Command::CallLog);
        const CallLogArguments &log = arguments.callLog;
        QCOMPARE(log.file, std::string("log.csv"));
        QCOMPARE(log.time, std::string("ts"));
        QCOMPARE(log.keys, (std::vector<std::string>{"model", "prompt"}));
        QCOMPARE(log.user, std::string("u"));
        QCOMPARE(log.inputTokens, std::string("in"));
        QCOMPARE(log.outputTokens, std::string("out"));
        QCOMPARE(log.duration, std::string("ms"));
        QCOMPARE(log.sampled, std::string("key:0.1"));
        QCOMPARE(log.separator, std::string(";"));
        QCOMPARE(log.header, std::string("no"));
        QVERIFY(arguments.json);
    }

    void probeAndLabTakeTheirOptions()
    {
        const Arguments probe =
            accepted({"probe", "--json", "--watch", "2.5", "--rounds", "3", "--replay", "r.jsonl"});
        QVERIFY(probe.command == Command::Probe);
        QVERIFY(probe.json);
        QCOMPARE(probe.watchSeconds, 2.5);
        QCOMPARE(probe.rounds, 3);
        QCOMPARE(probe.replay, std::string("r.jsonl"));
        const Arguments lab = accepted({"lab", "--device", "0000:01:00.0", "--quick"});
        QVERIFY(lab.command == Command::Lab);
        QCOMPARE(lab.device, std::string("0000:01:00.0"));
        QVERIFY(lab.quick);
    }

    void helpAndVersionAreDone_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("help") << QList<QByteArray>{"--help"} << QByteArray("Exit status");
        QTest::newRow("help of a command")
            << QList<QByteArray>{"plan", "--help"} << QByteArray("PATH=VALUE");
        QTest::newRow("version") << QList<QByteArray>{"--version"}
                                 << QByteArray("daemok " DAEMOK_VERSION);
    }
    void helpAndVersionAreDone()
    {
        QFETCH(QList<QByteArray>, words);
        QFETCH(QByteArray, says);
        const Answered answer = answered(words);
        QCOMPARE(answer.exit, 0);
        QVERIFY2(QByteArray::fromStdString(answer.text).contains(says), answer.text.c_str());
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::newRow("no project") << QList<QByteArray>{"plan"};
        QTest::newRow("no figure") << QList<QByteArray>{"explain", "p"};
        QTest::newRow("no target") << QList<QByteArray>{"new", "rag"};
        QTest::newRow("no target of export") << QList<QByteArray>{"export", "p"};
        QTest::newRow("unknown option") << QList<QByteArray>{"plan", "p", "--colour"};
        QTest::newRow("two projects") << QList<QByteArray>{"plan", "p", "q"};
        QTest::newRow("threads not a number") << QList<QByteArray>{"plan", "p", "--threads", "two"};
        QTest::newRow("no threads") << QList<QByteArray>{"plan", "p", "--threads", "0"};
        QTest::newRow("set without value") << QList<QByteArray>{"plan", "p", "--set"};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QList<QByteArray>, words);
        const Answered answer = answered(words);
        QCOMPARE(answer.exit, 2);
        QVERIFY2(QByteArray::fromStdString(answer.text).contains("--help"), answer.text.c_str());
    }
};

DAEMOK_TEST_MAIN(TestArguments)
#include "tst_arguments.moc"

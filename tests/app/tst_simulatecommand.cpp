// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/daemokprogram.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qtemporarydir.h>

using daemok::testing::document;
using daemok::testing::Run;
using daemok::testing::runDaemok;
using Json = nlohmann::ordered_json;

/// `daemok simulate` as its own process. Expected: design page "Contract", daemok.simulation/1 and exit codes.
class TestSimulateCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString project() const
    {
        return m_folder.filePath(QStringLiteral("sample.daemok.yaml"));
    }
    [[nodiscard]] Run simulate(const QString &options) const
    {
        return runDaemok(QStringList{QStringLiteral("simulate"), project()}
                         + options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(runDaemok({QStringLiteral("new"), QStringLiteral("sample"),
                            QStringLiteral("--out"), project()})
                     .code,
                 0);
    }

    void theDocument()
    {
        const Run run = simulate(QStringLiteral("--json --requests 200000 --seed 7"));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
        const Json json = document(run);
        QVERIFY(json["schema"] == "daemok.simulation/1");
        QVERIFY(json["seed"] == 7);
        QVERIFY(json["requests"] >= 200000);
        QVERIFY(json["stopped_by"] == "requests" || json["stopped_by"] == "band");
        QVERIFY(!json.contains("failure"));
        const Json plan =
            document(runDaemok({QStringLiteral("plan"), project(), QStringLiteral("--json")}));
        int compared = 0;
        for (const auto &[operation, figure] : json["latency_ms"].items()) {
            QVERIFY(figure["p50"] <= figure["p95"] && figure["p95"] <= figure["p99"]);
            const Json &planned = plan["recommended"]["latency_ms"][operation];
            QVERIFY(std::abs(figure["analytic_p99"].get<double>() - planned["p99"].get<double>())
                    < 1e-6 * planned["p99"].get<double>());
            if (figure.contains("half_width") && !planned.contains("flags"))
                QVERIFY2(std::abs(figure["p99"].get<double>() - planned["p99"].get<double>())
                             < 0.03 * planned["p99"].get<double>()
                                   + 1.5 * figure["half_width"].get<double>(),
                         operation.c_str());
            ++compared;
        }
        QVERIFY(compared >= 4);
        QVERIFY(!json["utilisation"].empty());
        for (const auto &[role, share] : json["utilisation"].items())
            QVERIFY2(share >= 0 && share < 1, role.c_str());
    }

    void theSameBytesOnAnyThreads()
    {
        const QString options = QStringLiteral("--json --requests 100000 --fail zone --threads ");
        const Run one = simulate(options + QLatin1Char('1'));
        QCOMPARE(one.code, 0);
        QCOMPARE(simulate(options + QLatin1Char('2')).out, one.out);
        QCOMPARE(simulate(options + QLatin1Char('4')).out, one.out);
        QVERIFY(simulate(options + QStringLiteral("2 --seed 2")).out != one.out);
    }

    void whatFailsIsNamed()
    {
        for (const char *fail :
             {"zone", "llm_down", "llm_slow:3", "results/data", "results/data:1"}) {
            const Run run = simulate(QStringLiteral("--json --requests 20000 --fail ")
                                     + QString::fromUtf8(fail));
            QVERIFY2(run.code == 0, run.err.constData());
            QVERIFY(document(run).contains("failure"));
        }
        for (const char *fail :
             {"nonsense", "zone:2", "results/data:0", "results/data:1.5", "llm_down:2"}) {
            const Run run = simulate(QStringLiteral("--json --fail ") + QString::fromUtf8(fail));
            QCOMPARE(run.code, 2);
            QCOMPARE(run.out, QByteArray());
            QVERIFY2(run.err.contains("results/data") && run.err.contains("zone"),
                     run.err.constData());
        }
    }

    void aQueueWithoutEndIsNo()
    {
        const Json plan =
            document(runDaemok({QStringLiteral("plan"), project(), QStringLiteral("--json")}));
        for (const Json &role : plan["recommended"]["roles"]) {
            if (role["store"] != "results" || role["kind"] != "query")
                continue;
            const Run run = simulate(
                QStringLiteral("--json --fail results/query:%1").arg(role["count"].get<int>()));
            QCOMPARE(run.code, 1);
            QVERIFY(document(run)["stopped_by"] == "saturated");
            return;
        }
        QSKIP("the sample's layout has no query nodes");
    }

    void wrongUseIsTwo()
    {
        QCOMPARE(simulate(QStringLiteral("--requests 3")).code, 2);
        QCOMPARE(simulate(QStringLiteral("--seed -1")).code, 2);
        QCOMPARE(
            runDaemok({QStringLiteral("simulate"), QStringLiteral("nowhere.daemok.yaml")}).code, 2);
    }

    void thePageSaysWhatTheDocumentSays()
    {
        const Run run = simulate(QStringLiteral("--requests 20000 --fail zone"));
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("Lost: A zone") && run.out.contains("analytic p99")
                     && run.out.contains("results/data"),
                 run.out.constData());
    }
};

DAEMOK_TEST_MAIN(TestSimulateCommand)
#include "tst_simulatecommand.moc"

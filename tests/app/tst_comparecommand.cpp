// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/daemokprogram.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include <cmath>

using daemok::testing::document;
using daemok::testing::Run;
using daemok::testing::runDaemok;
using Json = nlohmann::ordered_json;

/// `daemok compare` and `daemok reverse` as their own processes: documents daemok.comparison/1 and daemok.reverse/1 as
/// `--help` says them, exit codes of the contract. Plans at likely answers: what confidence adds is tested in core.
class TestCompareCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".daemok.yaml"));
    }
    /// One scenario of the faq preset, or two.
    void write(const char *name, const QByteArray &answers, const QByteArray &second = {}) const
    {
        const QByteArray common = "      provider: { value: [aws] }\n"
                                  "      region: { value: [us-east-1] }\n"
                                  "      confidence: { value: 0 }\n";
        QByteArray text = "schema: daemok.project/1\nscenarios:\n  - name: base\n    preset: faq\n"
                          "    answers:\n"
                          + common + answers;
        if (!second.isEmpty())
            text += "  - name: other\n    preset: faq\n    answers:\n" + common + second;
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text + "end: daemok.project\n");
    }
    [[nodiscard]] static Run run(const QStringList &arguments) { return runDaemok(arguments); }
    [[nodiscard]] Run reverse(const QString &options) const
    {
        return runDaemok(QStringList{QStringLiteral("reverse"), file("january")}
                         + options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

private slots:
    void initTestCase()
    {
        write("january", "      burst: { value: 2 }\n");
        write("june",
              "      burst: { value: 3 }\n      record_retention_days: { value: 150, unit: d }\n",
              "      burst: { value: 2 }\n");
    }

    void twoFilesSideBySide()
    {
        const Run compared = run(
            {QStringLiteral("compare"), file("january"), file("june"), QStringLiteral("--json")});
        QCOMPARE(compared.err, QByteArray());
        QCOMPARE(compared.code, 0);
        const Json json = document(compared);
        QVERIFY(json["schema"] == "daemok.comparison/1");
        QCOMPARE(json["versions"].size(), std::size_t(2));
        QVERIFY(json["versions"][0]["file"] == "january.daemok.yaml");
        QVERIFY(json["versions"][1]["scenario"] == "base");
        // The same numbers as a plan of each file has.
        for (std::size_t i = 0; i < 2; ++i) {
            const Json plan =
                document(run({QStringLiteral("plan"), file(i == 0 ? "january" : "june"),
                              QStringLiteral("--json")}));
            QVERIFY(json["versions"][i]["recommended"] == plan["recommended"]);
        }
        const Json &fall = json["waterfalls"][0];
        QVERIFY(fall["end"] == "whole");
        QVERIFY(fall["first"] == json["versions"][0]["recommended"]["cost"]["ranked"]);
        QVERIFY(fall["last"] == json["versions"][1]["recommended"]["cost"]["ranked"]);
        double at = fall["first"];
        for (const Json &step : fall["steps"]) {
            QVERIFY(step["before"] == at);
            at = step["after"];
            QVERIFY(std::abs(step["difference"].get<double>() - (at - step["before"].get<double>()))
                    < 1e-9);
        }
        QVERIFY(fall["last"] == at);
        QVERIFY(fall["steps"][0]["changes"][0]["name"] == "burst");
        QVERIFY(fall["steps"][0]["changes"][0]["from"]["likely"] == 2);
        QVERIFY(fall["steps"][0]["changes"][0]["to"]["likely"] == 3);
        QVERIFY(fall["steps"][1]["changes"][0]["name"] == "record_retention_days");
        QVERIFY(fall["steps"][1]["changes"][0]["from"]["origin"] == "preset");
    }

    void scenariosOfOneFile()
    {
        const Run compared =
            run({QStringLiteral("compare"), file("june"), QStringLiteral("--json")});
        QCOMPARE(compared.code, 0);
        const Json json = document(compared);
        QVERIFY(json["versions"][0]["scenario"] == "base");
        QVERIFY(json["versions"][1]["scenario"] == "other");
        const Json turned =
            document(run({QStringLiteral("compare"), file("june"), QStringLiteral("--scenario"),
                          QStringLiteral("other"), QStringLiteral("--scenario"),
                          QStringLiteral("base"), QStringLiteral("--json")}));
        QVERIFY(std::abs(turned["waterfalls"][0]["difference"].get<double>()
                         + json["waterfalls"][0]["difference"].get<double>())
                < 1e-6);
    }

    void theSameInWords()
    {
        const Run compared = run({QStringLiteral("compare"), file("january"), file("june"),
                                  QStringLiteral("--no-color")});
        QCOMPARE(compared.code, 0);
        for (const char *words : {"january.daemok.yaml", "Cost per month", "Burst", "alone",
                                  "150 days", "order of the interview"})
            QVERIFY2(compared.out.contains(words), words);
    }

    void whatIsWrongWithTheLine()
    {
        QCOMPARE(run({QStringLiteral("compare"), file("january")}).code, 2);
        QCOMPARE(run({QStringLiteral("compare"), file("january"), file("none")}).code, 2);
        QCOMPARE(run({QStringLiteral("compare"), file("january"), file("june"),
                      QStringLiteral("--scenario"), QStringLiteral("nobody")})
                     .code,
                 2);
        QCOMPARE(reverse(QStringLiteral("--answer traffic")).code, 2); // neither money nor nodes
        QCOMPARE(reverse(QStringLiteral("--answer colour --budget 5")).code, 2);
        QCOMPARE(reverse(QStringLiteral("--budget 5")).code, 2);
        QCOMPARE(reverse(QStringLiteral("--answer traffic --budget -5")).code, 2);
    }

    void aVersionWithoutALayoutIsExitOne()
    {
        write("tight", "      burst: { value: 2 }\n    goals: { search_p99_ms: 0.01 }\n");
        const Run compared = run(
            {QStringLiteral("compare"), file("january"), file("tight"), QStringLiteral("--json")});
        QCOMPARE(compared.code, 1);
        const Json json = document(compared);
        QVERIFY(json["waterfalls"][0]["end"] == "second_does_not_fit");
        QVERIFY(!json["versions"][1].contains("recommended"));
        QVERIFY(json["waterfalls"][0]["changes"][0]["name"] == "search_p99_ms");
    }

    void whatABudgetCarries()
    {
        const Run asked = reverse(QStringLiteral("--budget 900 --answer traffic --json"));
        QCOMPARE(asked.err, QByteArray());
        QCOMPARE(asked.code, 0);
        const Json json = document(asked);
        QVERIFY(json["schema"] == "daemok.reverse/1");
        QVERIFY(json["end"] == "found");
        QVERIFY(json["bound"] == "most");
        QVERIFY(json["monthly"] <= 900);
        QVERIFY(json["layout"]["cost"]["ranked"] <= 900);
        QVERIFY(json["next"].contains("fits"));
        // Planned with that value it costs so much; one step further more than the budget.
        const auto cost = [&](double requests) {
            const Json plan = document(
                run({QStringLiteral("plan"), file("january"), QStringLiteral("--json"),
                     QStringLiteral("--set"),
                     QStringLiteral("answers.requests_per_day=%1").arg(requests, 0, 'f', 4)}));
            return plan["recommended"]["cost"]["ranked"].get<double>();
        };
        QCOMPARE(cost(json["value"]), json["monthly"].get<double>());
        QVERIFY(cost(json["beyond"]) > 900);
        const Run words = reverse(QStringLiteral("--budget 900 --answer traffic --no-color"));
        QVERIFY(words.out.contains("carries up to"));
    }

    void nothingIsExitOne()
    {
        const Run asked = reverse(QStringLiteral("--budget 1 --answer retention --json"));
        QCOMPARE(asked.code, 1);
        QVERIFY(document(asked)["end"] == "carries_nothing");
    }

    void theSameBytesOnAnyThreads()
    {
        const QStringList line{QStringLiteral("compare"), file("january"), file("june"),
                               QStringLiteral("--json"), QStringLiteral("--threads")};
        QCOMPARE(run(line + QStringList{QStringLiteral("1")}).out,
                 run(line + QStringList{QStringLiteral("3")}).out);
    }

    void helpDocumentsTheDocuments()
    {
        for (const char *command : {"compare", "reverse"}) {
            const Run help = run({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains("daemok.comparison/1")
                    || help.out.contains("daemok.reverse/1"));
        }
    }
};

DAEMOK_TEST_MAIN(TestCompareCommand)
#include "tst_comparecommand.moc"

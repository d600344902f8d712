// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/csvreader.h"
#include "tests/app/daemokprogram.h"
#include "tests/app/planschema.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qobject.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>

using daemok::testing::document;
using daemok::testing::Run;
using daemok::testing::runDaemok;
using nlohmann::ordered_json;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList words(const char *line)
{
    return text(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The built program, run as its own process: what scripts see. Expected values: design page "Contract".
class TestCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    QString path(const char *name) const { return m_folder.filePath(text(name)); }

    // "%p" stands for the project, "%d" for the folder.
    Run run(const char *line, const QStringList &variables = {}) const
    {
        QStringList arguments = words(line);
        for (QString &argument : arguments)
            argument.replace(text("%p"), m_project).replace(text("%d"), m_folder.path());
        return runDaemok(arguments, variables);
    }

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qCritical("cannot write the test's own file");
        return file.fileName();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_project = path("client.daemok.yaml");
        const Run made = run("new chatbot --out %p");
        QCOMPARE(made.code, 0);
        QCOMPARE(made.out, QByteArray());
        QCOMPARE(made.err, QByteArray());
        QVERIFY(read(m_project).trimmed().endsWith("end: daemok.project"));
    }

    void newMakesEveryPreset_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char *preset :
             {"chatbot", "faq", "rag", "social", "generation", "code", "search", "sample"})
            QTest::newRow(preset) << text(preset);
    }
    void newMakesEveryPreset()
    {
        QFETCH(QString, preset);
        const QString file = path("preset.daemok.yaml");
        QFile::remove(file);
        QCOMPARE(runDaemok({text("new"), preset, text("--out"), file}).code, 0);
        QVERIFY(read(file).contains("schema: daemok.project/1"));
        QCOMPARE(runDaemok({text("plan"), file, text("--json")}).code, 0);
    }

    void newDoesNotOverwrite()
    {
        const QString file = write("mine.yaml", "mine");
        const Run refused = runDaemok({text("new"), text("rag"), text("--out"), file});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--force"), refused.err.constData());
        QCOMPARE(read(file), QByteArray("mine"));
        QCOMPARE(runDaemok({text("new"), text("rag"), text("--out"), file, text("--force")}).code,
                 0);
        QVERIFY(read(file) != "mine");
    }

    void planJsonIsOneDocumentAndNothingElse()
    {
        const Run plan = run("plan %p --json");
        QCOMPARE(plan.code, 0);
        QCOMPARE(plan.err, QByteArray());
        const ordered_json json = document(plan);
        QVERIFY(!json.is_discarded());
        const auto complaints = daemok::testing::schemaComplaints(json);
        QVERIFY2(complaints.empty(), complaints.empty() ? "" : complaints.front().c_str());
        QCOMPARE(json["project"].get<std::string>(), std::string("client.daemok.yaml"));
    }

    void planIsTheSameAtAnyThreadCount()
    {
        const QByteArray one = run("plan %p --json --threads 1").out;
        QCOMPARE(run("plan %p --json --threads 2").out, one);
        QCOMPARE(run("plan %p --json").out, one);
    }

    void planWithoutJsonIsAPageOf100Columns()
    {
        const Run plan = run("plan %p");
        QCOMPARE(plan.code, 0);
        const QStringList lines = QString::fromUtf8(plan.out).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 100, qPrintable(line));
        for (const char *part : {"Recommended:", "Stores and nodes", "binds", "Latency at peak",
                                 "Cost a month", "LLM API", "Alternatives", "Rejected"})
            QVERIFY2(plan.out.contains(part), part);
    }

    void colourOnlyForThoseWhoWantIt()
    {
        QVERIFY(!run("plan %p").out.contains("\x1b["));
        QVERIFY(run("plan %p", {text("CLICOLOR_FORCE=1")}).out.contains("\x1b["));
        QVERIFY(!run("plan %p --no-color", {text("CLICOLOR_FORCE=1")}).out.contains("\x1b["));
        QVERIFY(
            !run("plan %p", {text("CLICOLOR_FORCE=1"), text("NO_COLOR=1")}).out.contains("\x1b["));
        QVERIFY(!run("plan %p --json", {text("CLICOLOR_FORCE=1")}).out.contains("\x1b["));
    }

    void setChangesThePlan_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<double>("factor"); // against the plan without it; 0 = only different
        QTest::newRow("whole answer") << text("answers.requests_per_day=150000")
                                      << QByteArray("/demand/peak_requests_per_s") << 3.0;
        QTest::newRow("burst") << text("answers.burst=3.2")
                               << QByteArray("/demand/peak_requests_per_s") << 2.0;
        QTest::newRow("goal") << text("goals.lookup_p99_ms=7")
                              << QByteArray("/recommended/latency_ms/lookup/goal") << 0.0;
    }
    void setChangesThePlan()
    {
        QFETCH(QString, setting);
        QFETCH(QByteArray, pointer);
        QFETCH(double, factor);
        // 50,000 requests a day and burst 1.6 are the chatbot preset's (facts: presets); its horizon and growth
        // apply to both plans alike. At likely answers: a quantile depends on the range, too.
        const ordered_json::json_pointer at(pointer.toStdString());
        const double before = document(run("plan %p --json --set answers.confidence=0"))[at];
        const double after =
            document(runDaemok({text("plan"), m_project, text("--json"), text("--set"),
                                text("answers.confidence=0"), text("--set"), setting}))[at];
        if (factor > 0)
            QCOMPARE(after, before * factor);
        else
            QVERIFY(after != before);
    }

    void severalSettingsAtOnce()
    {
        const Run plan =
            run("plan %p --json --set answers.products=mongodb,redis --set goals.aggregate_p99_ms= "
                "--set answers.provider=gcp --set answers.region=asia-northeast1");
        QCOMPARE(plan.code, 0);
        const ordered_json json = document(plan);
        const std::string product = json["recommended"]["product"];
        QVERIFY(product == "mongodb" || product == "redis");
        QCOMPARE(json["recommended"]["region"].get<std::string>(), std::string("asia-northeast1"));
        bool filtered = false;
        for (const ordered_json &rejection : json["rejected"])
            filtered =
                filtered
                || (rejection["product"] == "cassandra" && rejection["reason"] == "filtered");
        QVERIFY(filtered);
    }

    void nothingFitsIsOneWithReasons()
    {
        const char *impossible = "--set answers.products=mongodb --set goals.lookup_p99_ms=0.01";
        const Run plan = run((QByteArray("plan %p ") + impossible).constData());
        QCOMPARE(plan.code, 1);
        QVERIFY2(plan.out.contains("No layout meets the goals"), plan.out.constData());
        QVERIFY(!plan.err.isEmpty());
        const Run json = run((QByteArray("plan %p --json ") + impossible).constData());
        QCOMPARE(json.code, 1);
        const ordered_json answer = document(json);
        QVERIFY(!answer.contains("recommended"));
        QVERIFY(answer.contains("infeasible"));
        QVERIFY(!answer["rejected"].empty());
        const Run csv = run((QByteArray("export %p --out %d/none.csv ") + impossible).constData());
        QCOMPARE(csv.code, 1);
        QVERIFY(!QFile::exists(path("none.csv")));
    }

    void explainGivesFormulaAndTerms()
    {
        const Run explained = run("explain %p /recommended/roles/0/count --json");
        QCOMPARE(explained.code, 0);
        const ordered_json json = document(explained);
        QCOMPARE(json["schema"].get<std::string>(), std::string("daemok.explain/1"));
        QCOMPARE(json["figure"].get<std::string>(), std::string("/recommended/roles/0/count"));
        QVERIFY(!json["formula"].get<std::string>().empty());
        QVERIFY(!json["terms"].empty());
        QCOMPARE(json["value"].get<double>(),
                 document(run("plan %p --json"))["recommended"]["roles"][0]["count"].get<double>());
        const Run page = run("explain %p /recommended/roles/0/count");
        QCOMPARE(page.code, 0);
        QVERIFY(page.out.contains("/recommended/roles/0/count"));
    }

    void anUnknownFigureIsTwo()
    {
        const Run explained = run("explain %p /recommended/beauty");
        QCOMPARE(explained.code, 2);
        QVERIFY2(explained.err.contains("/recommended/beauty"), explained.err.constData());
        QCOMPARE(explained.out, QByteArray());
    }

    void theBillOfMaterialsReadsBack()
    {
        QCOMPARE(run("export %p --out %d/bill.csv").code, 0);
        const auto rows = daemok::testing::readCsv(read(path("bill.csv")));
        const ordered_json cost = document(run("plan %p --json"))["recommended"]["cost"];
        QCOMPARE(rows.size(), qsizetype(cost["lines"].size() + 1));
        const qsizetype status = rows.at(0).indexOf("Status");
        const qsizetype amount = rows.at(0).indexOf("Amount");
        const qsizetype period = rows.at(0).indexOf("Period");
        QVERIFY(status >= 0 && amount >= 0 && period >= 0);
        double monthly = 0;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).size(), rows.at(0).size());
            QCOMPARE(rows.at(i).at(amount).isEmpty(), rows.at(i).at(status) != "priced");
            if (rows.at(i).at(period) == "monthly")
                monthly += rows.at(i).at(amount).toDouble();
        }
        // amounts are written to a millionth
        QVERIFY(std::abs(monthly - cost["monthly"].get<double>()) < 1e-4);
    }

    // Every role of the plan stands in the drawing; flows of the draw.io file join boxes that are in it.
    void theDiagramHoldsEveryRole()
    {
        QCOMPARE(run("export %p --out %d/layout.svg").code, 0);
        QCOMPARE(run("export %p --out %d/layout.drawio").code, 0);
        const QByteArray svg = read(path("layout.svg"));
        const QByteArray drawio = read(path("layout.drawio"));
        const auto plan = document(run("plan %p --json"));
        for (const auto &role : plan["recommended"]["roles"]) {
            const QByteArray id = QByteArray::fromStdString(role["id"].get<std::string>());
            QVERIFY2(svg.contains("<g id=\"" + id + "\">"), id.constData());
            QVERIFY2(drawio.contains("<object id=\"" + id + "\""), id.constData());
        }
        QVERIFY(drawio.contains("source=\"service\" target=\"results\""));
        QCOMPARE(run("export %p --out %d/again.svg").code, 0);
        QCOMPARE(read(path("again.svg")), svg);
    }

    void serverNamesCannotBecomeFormulas()
    {
        QByteArray project = read(m_project);
        project.replace("end: daemok.project",
                        "servers:\n"
                        "  - { name: '=HYPERLINK(\"http://x\")', provider: onprem, cores: 16, "
                        "memory_gib: 128, network_gbps: 10,\n"
                        "      disks: [ { count: 4, gib: 1800, kind: nvme, iops: 100000 } ] }\n"
                        "end: daemok.project");
        const QString file = write("own.daemok.yaml", project);
        const Run exported =
            runDaemok({text("export"), file, text("--out"), path("own.csv"), text("--set"),
                       text("answers.provider=onprem"), text("--set"), text("answers.region=")});
        QVERIFY2(exported.code == 0, exported.err.constData());
        bool seen = false;
        for (const auto &row : daemok::testing::readCsv(read(path("own.csv")))) {
            for (const QByteArray &cell : row) {
                QVERIFY2(!cell.startsWith('=') && !cell.startsWith('@'), cell.constData());
                seen = seen || cell.contains("'=HYPERLINK");
            }
        }
        QVERIFY(seen);
    }

    void wrongInputIsTwoAndSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QRegularExpression>("place"); // pattern of what standard error begins with
        QTest::newRow("not YAML") << QByteArray(
            "schema: daemok.project/1\nscenarios: [\nend: daemok.project\n")
                                  << QRegularExpression(text(R"(bad\.yaml:\d+:\d+: .+)"));
        QTest::newRow("cut off") << QByteArray("schema: daemok.project/1\nclient: x\n")
                                 << QRegularExpression(text(R"(bad\.yaml:\d+:\d+: .+end)"));
        QTest::newRow("unknown key")
            << QByteArray("schema: daemok.project/1\nscenarioz: []\nend: daemok.project\n")
            << QRegularExpression(text(R"(bad\.yaml:2:1: .+scenarioz.+scenarios)"));
        QTest::newRow("twice") << QByteArray(
            "schema: daemok.project/1\nclient: a\nclient: b\nend: daemok.project\n")
                               << QRegularExpression(text(R"(bad\.yaml:3:1: .+client.+)"));
        QTest::newRow("newer") << QByteArray("schema: daemok.project/99\nend: daemok.project\n")
                               << QRegularExpression(text(R"(bad\.yaml:1:\d+: .+99.+)"));
        QTest::newRow("another file") << QByteArray("\x7f"
                                                    "ELF\x02\x01\xff\xfe")
                                      << QRegularExpression(text(R"(bad\.yaml.*: .+)"));
    }
    void wrongInputIsTwoAndSaysWhere()
    {
        QFETCH(QByteArray, content);
        QFETCH(QRegularExpression, place);
        const QString file = write("bad.yaml", content);
        for (const char *command : {"plan", "explain", "export"}) {
            QStringList arguments{text(command), file};
            if (command == QByteArrayView("explain"))
                arguments << text("/month");
            if (command == QByteArrayView("export"))
                arguments << text("--out") << path("bad.csv");
            const Run failed = runDaemok(arguments);
            QCOMPARE(failed.code, 2);
            QCOMPARE(failed.out, QByteArray());
            const QString said = QString::fromUtf8(failed.err);
            QVERIFY2(place.match(said).hasMatch(), qPrintable(said));
        }
        QVERIFY(!QFile::exists(path("bad.csv")));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *line, const char *says) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(says);
        };
        row("plan", "PROJECT");
        row("plan %d/none.yaml", "none.yaml");
        row("none.yaml", "none.yaml");
        row("plan %d", "");
        row("plan %p --scenario other", "other");
        row("plan %p --set answers.bursd=2", "answers.burst");
        row("plan %p --set answers.burst=0.5", "burst");
        row("plan %p --set answers.burst=much", "much");
        row("plan %p --set burst", "burst");
        row("plan %p --set answers.region=moon-1", "moon-1");
        row("plan %p --set answers.products=mongodbb", "mongodb");
        row("plan %p --threads 0", "--threads");
        row("plan %p --frobnicate", "--frobnicate");
        row("new chat --out %d/x.yaml", "chatbot");
        row("new rag", "--out");
        row("new rag --out %d/none/x.yaml", "none/x.yaml");
        row("export %p --out %d/x.pdf", ".csv");
        row("export %p --out %d/x", ".csv");
        row("export %p", "--out");
        row("explain %p", "FIGURE");
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, says);
        const Run failed = run(line.constData());
        QCOMPARE(failed.code, 2);
        QCOMPARE(failed.out, QByteArray());
        QVERIFY2(!failed.err.isEmpty() && failed.err.contains(says), failed.err.constData());
    }

    void aFullDiskIsThree_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("new") << QByteArray("new rag --out /dev/full --force");
    }
    void aFullDiskIsThree()
    {
        if (!QFile::exists(text("/dev/full")))
            QSKIP("this system has no /dev/full");
        QFETCH(QByteArray, line);
        const Run failed = run(line.constData());
        QCOMPARE(failed.code, 3);
        QVERIFY2(failed.err.contains("/dev/full"), failed.err.constData());
    }

    void helpNamesEveryCommand()
    {
        const Run help = run("--help");
        QCOMPARE(help.code, 0);
        for (const char *command : {"new", "plan", "explain", "export", "report", "calllog",
                                    "calibrate", "simulate", "probe", "lab"})
            QVERIFY2(help.out.contains(command), command);
    }

    void resourcesCanLieElsewhere()
    {
        QCOMPARE(run("plan %p --json", {text("DAEMOK_RESOURCES=" DAEMOK_RESOURCES)}).out,
                 run("plan %p --json").out);
        QCOMPARE(run("plan %p --json --resources " DAEMOK_RESOURCES).code, 0);
        const Run nowhere = run("plan %p --resources %d/nowhere");
        QCOMPARE(nowhere.code, 2);
        QVERIFY(nowhere.err.contains("nowhere"));
    }

    void aBrokenCatalogueIsNamed()
    {
        const Run broken = run("plan %p --resources %d");
        QCOMPARE(broken.code, 2);
        QVERIFY2(!broken.err.isEmpty(), "says nothing");
    }
};

DAEMOK_TEST_MAIN(TestCommands)
#include "tst_commands.moc"

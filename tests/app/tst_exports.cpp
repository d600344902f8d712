// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/csvreader.h"
#include "tests/app/daemokprogram.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qxmlstream.h>

#include <cmath>
#include <map>

using daemok::testing::document;
using daemok::testing::readCsv;
using daemok::testing::Run;
using daemok::testing::runDaemok;
using nlohmann::ordered_json;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What the files of one project say, read back from each of them.
struct Exported
{
    ordered_json plan;
    ordered_json inReport; ///< plan.json, as pdfdetach takes it out of the audit
    QString report;        ///< text of the audit, without white space
    QList<QByteArray> manifestHead;
    QList<QList<QByteArray>> bill;
    QByteArray ycsb;
    QByteArray k6;
};

QString withoutSpace(const QByteArray &utf8)
{
    QString plain;
    for (const QChar character : QString::fromUtf8(utf8)) {
        if (!character.isSpace())
            plain += character;
    }
    return plain;
}

} // namespace

/// Every form of `daemok export` and the report against plan --json, and against names that mean harm.
class TestExports : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray output(const char *program, const QStringList &arguments)
    {
        QProcess process;
        process.start(text(program), arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qCritical("%s failed", program);
        return process.readAllStandardOutput();
    }
    [[nodiscard]] QByteArray exported(const QString &project, const char *name) const
    {
        const QString file = path(text(name));
        const Run run = runDaemok({text("export"), project, text("--out"), file});
        if (run.code != 0)
            qCritical("%s: %s", name, run.err.constData());
        return read(file);
    }

    [[nodiscard]] Exported exportAll(const QString &project) const
    {
        Exported all;
        all.plan = document(runDaemok({text("plan"), project, text("--json")}));
        const QString pdf = path(text("audit.pdf"));
        const Run report =
            runDaemok({text("report"), project, text("--out"), pdf, text("--language"), text("en"),
                       text("--edition"), text("audit")});
        if (report.code != 0)
            qCritical("report: %s", report.err.constData());
        const QString inside = path(text("inside.json"));
        output("pdfdetach", {text("-savefile"), text("plan.json"), text("-o"), inside, pdf});
        all.inReport = ordered_json::parse(read(inside).toStdString(), nullptr, false);
        all.report = withoutSpace(output("pdftotext", {text("-raw"), pdf, text("-")}));
        all.manifestHead = exported(project, "all.yaml").split('\n');
        all.bill = readCsv(exported(project, "bill.csv"));
        all.ycsb = exported(project, "test.properties");
        all.k6 = exported(project, "test.js");
        return all;
    }

    // Whole dollars from 100 on: US$12,345.
    static QString dollars(double amount)
    {
        return text("US$")
               + QLocale(QLocale::English, QLocale::UnitedStates)
                     .toString(amount, 'f', amount < 100 ? 2 : 0);
    }

    static void verifyBill(const Exported &all)
    {
        const ordered_json &lines = all.plan["recommended"]["cost"]["lines"];
        QCOMPARE(all.bill.size(), qsizetype(lines.size() + 1));
        const auto column = [&](const char *name) { return all.bill.at(0).indexOf(name); };
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const QList<QByteArray> &row = all.bill.at(qsizetype(i) + 1);
            for (const auto &[title, field] :
                 {std::pair("Quantity", "quantity"), std::pair("Unit price", "unit_price"),
                  std::pair("Amount", "amount")}) {
                const QByteArray cell = row.at(column(title));
                const bool there = lines[i].contains(field) && !lines[i][field].is_null();
                if (lines[i]["status"] != "priced" || !there)
                    continue;
                const double value = lines[i][field].get<double>();
                // as written: six decimals
                QVERIFY2(std::abs(cell.toDouble() - value) <= 1e-6 * std::max(1.0, value),
                         cell.constData());
            }
            const std::map<std::string, QByteArray> words = {{"priced", "priced"},
                                                             {"not_priced", "not priced"},
                                                             {"not_applicable", "does not apply"}};
            QCOMPARE(row.at(column("Status")), words.at(lines[i]["status"].get<std::string>()));
        }
    }

    static void verifyReport(const Exported &all)
    {
        QCOMPARE(all.inReport["recommended"].dump(), all.plan["recommended"].dump());
        QCOMPARE(all.inReport["demand"].dump(), all.plan["demand"].dump());
        const ordered_json &cost = all.plan["recommended"]["cost"];
        QCOMPARE(cost["currency"].get<std::string>(), std::string("USD"));
        for (const char *figure : {"monthly", "tco_36", "tco_60"})
            QVERIFY2(all.report.contains(dollars(cost[figure].get<double>())), figure);
        QVERIFY(cost["monthly"].get<double>() > 100);
    }

    static void verifyManifest(const Exported &all)
    {
        int roles = 0;
        for (const auto &role : all.plan["recommended"]["roles"]) {
            if (!role.contains("instance"))
                continue;
            const QByteArray line = QByteArray("#   ") + role["store"].get<std::string>().c_str()
                                    + ", " + role["name"].get<std::string>().c_str() + ": "
                                    + QByteArray::number(role["count"].get<int>()) + " x "
                                    + role["instance"].get<std::string>().c_str();
            bool found = false;
            for (const QByteArray &each : all.manifestHead)
                found = found || each == line || each.startsWith(line + " (");
            QVERIFY2(found, line.constData());
            ++roles;
        }
        QVERIFY(roles > 0);
    }

    static void verifyLoadTests(const Exported &all)
    {
        const ordered_json &demand = all.plan["demand"];
        const QByteArray items =
            QByteArray::number(std::llround(demand["stored_items"].get<double>()));
        QVERIFY2(all.ycsb.contains("recordcount=" + items + "\n"), items.constData());
        QVERIFY(all.k6.contains(items + " items"));
        int goals = 0;
        for (const auto &[operation, figure] : all.plan["recommended"]["latency_ms"].items()) {
            if (!figure.contains("goal"))
                continue;
            const QByteArray threshold =
                "'http_req_duration{scenario:" + QByteArray::fromStdString(operation)
                + "}': ['p(99)<" + QByteArray::number(figure["goal"].get<double>()) + "']";
            QVERIFY2(all.k6.contains(threshold), threshold.constData());
            ++goals;
        }
        QVERIFY(goals > 0);
    }

    static void verifyXml(const QByteArray &bytes, const char *hostile)
    {
        QXmlStreamReader xml(bytes);
        QString all;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                QVERIFY(xml.name().compare(text("script"), Qt::CaseInsensitive) != 0);
                for (const QXmlStreamAttribute &attribute : xml.attributes())
                    QVERIFY(!attribute.name().startsWith(text("on"), Qt::CaseInsensitive));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + text(hostile)));
    }

private slots:
    void initTestCase()
    {
        for (const char *program : {"pdftotext", "pdfdetach"}) {
            if (QStandardPaths::findExecutable(text(program)).isEmpty())
                QSKIP("poppler-utils is not installed");
        }
        for (const char *preset : {"sample", "faq", "rag"})
            QCOMPARE(runDaemok({text("new"), text(preset), text("--out"), path(text(preset))}).code,
                     0);
    }

    void allFilesSayTheSame_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char *preset : {"sample", "faq", "rag"})
            QTest::newRow(preset) << text(preset);
    }
    void allFilesSayTheSame()
    {
        QFETCH(QString, preset);
        const Exported all = exportAll(path(preset));
        QVERIFY(!all.plan.is_discarded() && !all.inReport.is_discarded());
        verifyBill(all);
        verifyReport(all);
        verifyManifest(all);
        verifyLoadTests(all);
    }

    void namesThatMeanHarm_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("formula") << QByteArray("=cmd()|'/C calc'!A0");
        QTest::newRow("markup") << QByteArray("</text><script>alert(1)</script>");
        QTest::newRow("code and lines")
            << QByteArray("`${process.exit()}`; */ \\\\ a\\nkind: Secret\\n---\\nb");
        QTest::newRow("long") << QByteArray(10000, 'W');
        QTest::newRow("other scripts")
            << QByteArray("\xF0\x9F\x9A\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D");
    }
    // Client, scenario, a server and its quote. What a project file refuses is refused with a place, never half done.
    void namesThatMeanHarm()
    {
        QFETCH(QByteArray, name);
        QByteArray quoted = name;
        quoted.replace("\"", "\\\"");
        quoted = '"' + quoted + '"';
        QByteArray project = read(path(text("sample")));
        const qsizetype client = project.indexOf("\nclient:");
        QVERIFY(client >= 0);
        project.replace(client + 1, project.indexOf('\n', client + 1) - client - 1,
                        "client: " + quoted);
        project.replace("end: daemok.project",
                        "servers:\n  - { name: " + quoted
                            + ", provider: onprem, cores: 64, memory_gib: 512, network_gbps: 25, "
                              "quote: "
                            + quoted
                            + ",\n      disks: [ { count: 8, gib: 3800, kind: nvme, iops: 100000 } "
                              "] }\nend: daemok.project");
        const QString file = path(text("hostile.daemok.yaml"));
        write(file, project);
        const QStringList onprem{text("--set"), text("answers.provider=onprem"), text("--set"),
                                 text("answers.region=")};
        for (const char *form : {"x.csv", "x.svg", "x.drawio", "x.yaml", "x.js"}) {
            const QString out = path(text(form));
            const Run run =
                runDaemok(QStringList{text("export"), file, text("--out"), out} + onprem);
            QVERIFY2(run.code == 0, run.err.constData());
        }
        for (const auto &row : readCsv(read(path(text("x.csv"))))) {
            for (const QByteArray &cell : row)
                QVERIFY2(!cell.startsWith('=') && !cell.startsWith('+') && !cell.startsWith('@'),
                         cell.constData());
        }
        QVERIFY(!readCsv(read(path(text("x.csv")))).isEmpty());
        verifyXml(read(path(text("x.svg"))), "svg");
        verifyXml(read(path(text("x.drawio"))), "drawio");
        QVERIFY(!read(path(text("x.yaml"))).contains("\nkind: Secret"));
        for (const QByteArray &line : read(path(text("x.js"))).split('\n'))
            QVERIFY(line.startsWith("//") || !line.contains("process.exit"));
        const Run report =
            runDaemok(QStringList{text("report"), file, text("--out"), path(text("x.pdf")),
                                  text("--language"), text("en")}
                      + onprem);
        QVERIFY2(report.code == 0, report.err.constData());
    }
};

DAEMOK_TEST_MAIN(TestExports)
#include "tst_exports.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "tests/core/project/projects.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtTest/qtest.h>

using namespace daemok;
using daemok::testing::presets;
using daemok::testing::projectText;
using daemok::testing::read;
using daemok::testing::view;

class TestProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPart()
    {
        const auto project = read("# comment\n"
                                  "schema: daemok.project/1\n"
                                  "app_version: 0.1.0\n"
                                  "catalog:\n  version: 2026.11\n  sha256: abc\n"
                                  "client: 한빛 상담\n"
                                  "language: en\n"
                                  "scenarios:\n"
                                  "  - name: base\n    preset: faq\n"
                                  "    answers:\n"
                                  "      burst: {value: 2, unit: ratio, origin: measured, "
                                  "evidence: \"meter of May\", date: 2026-05-31}\n"
                                  "    goals:\n      lookup_p99_ms: 5\n      vector_p99_ms: none\n"
                                  "  - name: campaign\n    preset: chatbot\n"
                                  "end: daemok.project\n");
        QVERIFY2(project.ok(), qPrintable(view(project)));
        QCOMPARE(project->appVersion, std::string("0.1.0"));
        QCOMPARE(project->catalogVersion, std::string("2026.11"));
        QCOMPARE(project->catalogSha256, std::string("abc"));
        QCOMPARE(project->client, std::string("한빛 상담"));
        QCOMPARE(project->language, std::string("en"));
        QCOMPARE(project->scenarios.size(), std::size_t(2));

        const UsagePattern &base = project->scenarios[0].pattern;
        QCOMPARE(base.preset->id, std::string("faq"));
        QCOMPARE(base.likely(AnswerId::Burst), 2.0);
        QCOMPARE(base.find(AnswerId::Burst)->evidence, std::string("meter of May"));
        QCOMPARE(*base.goalMs(GoalId::LookupP99), 5.0);
        QVERIFY(!base.goalMs(GoalId::VectorP99));
        QCOMPARE(*base.goalMs(GoalId::InsertP99), *base.preset->goalsMs[1]);
        QCOMPARE(project->scenarios[0].places.at(AnswerId::Burst).line, 13);

        QCOMPARE(project->find(""), &project->scenarios[0]);
        QCOMPARE(project->find("campaign"), &project->scenarios[1]);
        QCOMPARE(project->find("none"), nullptr);
    }

    void readsServersAsTheyAreBought()
    {
        const auto project = read(
            projectText({}, "servers:\n"
                            "  - name: dl380\n    provider: onprem\n    cores: 32\n    "
                            "threads_per_core: 2\n    memory_gib: 512\n"
                            "    disks:\n      - {count: 2, gib: 447, kind: ssd, iops: 50000}\n    "
                            "  - {count: 6, gib: 3576, kind: nvme, iops: 400000}\n"
                            "    network_gbps: 25\n    price: 41000000\n    per: purchase\n    "
                            "currency: KRW\n    vat: true\n    quote: Q-17\n    date: 2026-10-02\n"
                            "  - {name: hb.large, provider: hanbit, region: kr-1, cores: 8, "
                            "threads_per_core: 1, memory_gib: 64}\n"));
        QVERIFY2(project.ok(), qPrintable(view(project)));
        const ServerType &own = project->tables.servers[0];
        QCOMPARE(own.vcpu, 64);
        QCOMPARE(own.localDisks, 8);
        QCOMPARE(own.localDiskGib, 2 * 447.0 + 6 * 3576.0);
        QCOMPARE(*own.localIops, 2 * 50000.0 + 6 * 400000.0);
        QVERIFY(own.own && own.localDiskPersistent);
        QCOMPARE(own.purchase->amount, 41e6);
        QCOMPARE(own.purchase->currency, std::string("KRW"));
        QVERIFY(own.purchase->vatIncluded);
        QCOMPARE(own.purchase->source.key, std::string("Q-17"));
        QCOMPARE(own.purchase->source.asOf, std::string("2026-10-02"));
        QVERIFY(!own.hourly && !own.monthly);
        const ServerType &unpriced = project->tables.servers[1];
        QCOMPARE(unpriced.vcpu, 8);
        QVERIFY(!unpriced.hourly && !unpriced.monthly && !unpriced.purchase && !unpriced.localIops);
    }

    void readsPricesRatesAndExchange()
    {
        const auto project = read(projectText(
            {},
            "price_book:\n  - {item: r6i.2xlarge, provider: aws, region: ap-northeast-2, price: "
            "0.5, per: hour, currency: USD, discount: 0.2, quote: EDP, date: 2026-09-01}\n"
            "calibration:\n  - {product: redis, operation: lookup, service_ms: 0.02, cv: 1.3, "
            "origin: measured, tool: memtier, date: 2026-08-01}\n"
            "rates_of_exchange:\n  - {from: USD, to: KRW, rate: 1390, date: 2026-11-20}\n"));
        QVERIFY2(project.ok(), qPrintable(view(project)));
        QCOMPARE(project->tables.priceBook[0].discount, 0.2);
        QCOMPARE(project->tables.priceBook[0].place.line, 6);
        QCOMPARE(project->tables.rates[0].operation, Operation::Lookup);
        QCOMPARE(project->tables.rates[0].cv, 1.3);
        QCOMPARE(project->tables.exchange[0].rate, 1390.0);
    }

    void readsHowAProductScales()
    {
        const auto project = read(projectText(
            {}, "calibration:\n  - {product: cassandra, alpha: 0.02, beta: 0.0001, nodes: 24, "
                "origin: measured, tool: cassandra-stress, date: 2026-08-01}\n"
                "  - {product: redis, operation: lookup, service_ms: 0.02, origin: measured}\n"));
        QVERIFY2(project.ok(), qPrintable(view(project)));
        QCOMPARE(project->tables.scalings.size(), std::size_t{1});
        QCOMPARE(project->tables.rates.size(), std::size_t{1});
        const ScalingOverride &row = project->tables.scalings.front();
        QCOMPARE(row.product, std::string("cassandra"));
        QVERIFY((row.law == Usl{0.02, 0.0001}));
        QCOMPARE(row.nodes, 24.0);
        const std::string written = writeProject(*project);
        QCOMPARE(writeProject(*read(written)), written);
        QVERIFY((read(written)->tables.scalings.front().law == row.law));
    }

    void keepsDevicesAsTheyStood()
    {
        const std::string devices = "devices:\n  - name: L4  # pasted\n    total_mib: 23034\n";
        const auto project = read(projectText({}, devices));
        QVERIFY2(project.ok(), qPrintable(view(project)));
        QCOMPARE(project->devices, devices);
        QVERIFY(writeProject(*project).find(devices) != std::string::npos);
        QCOMPARE(read(writeProject(*project))->devices, devices);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const std::string &text, const QString &error) {
            QTest::newRow(name) << QString::fromStdString(text) << error;
        };
        const auto answer = [](const char *line) {
            return projectText(std::string("      ") + line + "\n");
        };
        const auto table = [](const std::string &lines) { return projectText({}, lines); };
        const std::string server = "servers:\n  - {name: a, cores: 8, memory_gib: 64";

        row("empty", "", view(ErrorId::WrongType, 1, 1, " | key: value pairs"));
        row("no schema", "client: a\nend: daemok.project\n",
            view(ErrorId::MissingKey, 1, 1, "schema"));
        row("another schema", "schema: daemok.catalog/1\n",
            view(ErrorId::WrongSchema, 1, 1, "daemok.catalog/1 | daemok.project/1"));
        row("schema without number", "schema: daemok.project/x\n",
            view(ErrorId::WrongSchema, 1, 1, "daemok.project/x | daemok.project/1"));
        row("newer schema", "# x\nschema: daemok.project/2\nnew_key: 1\n",
            view(ErrorId::NewerSchema, 2, 1, "daemok.project/2 | daemok.project/1"));
        row("newer schema in quotes", "schema: \"daemok.project/12\"\n",
            view(ErrorId::NewerSchema, 1, 1, "daemok.project/12 | daemok.project/1"));
        row("cut off", "schema: daemok.project/1\nscenarios:\n  - name: ba",
            view(ErrorId::FileCutOff, 3, 1));
        row("cut inside quotes", "schema: daemok.project/1\nclient: \"Samp",
            view(ErrorId::FileCutOff, 2, 1));
        row("cut in the last line", projectText().substr(0, projectText().size() - 3),
            view(ErrorId::FileCutOff, 5, 1));
        row("text after the end", projectText() + "more: 1\n", view(ErrorId::FileCutOff, 6, 1));
        row("duplicate key",
            "schema: daemok.project/1\nclient: a\nclient: b\nend: daemok.project\n",
            view(ErrorId::DuplicateKey, 3, 1, "client"));
        row("unknown key", table("serves:\n  - {}\n"),
            view(ErrorId::UnknownKey, 5, 1, "serves | servers"));
        row("unknown key in a scenario",
            "schema: daemok.project/1\nscenarios:\n  - {name: a, preset: faq, goal: {}}\nend: "
            "daemok.project\n",
            view(ErrorId::UnknownKey, 3, 28, "scenarios[0].goal | goals"));
        row("no scenario", "schema: daemok.project/1\nscenarios: []\nend: daemok.project\n",
            view(ErrorId::WrongType, 2, 12, "scenarios | list of at least one scenario"));
        row("scenarios missing", "schema: daemok.project/1\nend: daemok.project\n",
            view(ErrorId::MissingKey, 1, 1, "scenarios"));
        row("unknown preset",
            "schema: daemok.project/1\nscenarios:\n  - {name: a, preset: chatbott}\nend: "
            "daemok.project\n",
            view(ErrorId::UnknownPreset, 3, 23,
                 "chatbott | chatbot, code, faq, generation, rag, search, social"));
        row("no preset",
            "schema: daemok.project/1\nscenarios:\n  - {name: a}\nend: daemok.project\n",
            view(ErrorId::MissingKey, 3, 5, "scenarios[0].preset"));
        row("two of one name",
            "schema: daemok.project/1\nscenarios:\n  - {name: a, preset: faq}\n  - {name: a, "
            "preset: faq}\nend: daemok.project\n",
            view(ErrorId::DuplicateEntry, 4, 12, "a"));
        row("language",
            "schema: daemok.project/1\nlanguage: kr\nscenarios:\n  - {name: a, preset: faq}\nend: "
            "daemok.project\n",
            view(ErrorId::NotOneOf, 2, 11, "language | kr | ko, en, ja"));
        row("unknown answer", answer("brust: {value: 2}"),
            view(ErrorId::UnknownKey, 6, 7, "scenarios[0].answers.brust | burst"));
        row("answer out of range", answer("burst: {value: 0}"),
            view(ErrorId::OutOfRange, 6, 22, "scenarios[0].answers.burst.value | 0 | 1..1000000"));
        row("mix that is not 1",
            answer("reread_mix: {key: {value: 0.5}, list: {value: 0.1}, filter: {value: 0}, "
                   "fulltext: {value: 0}, vector: {value: 0}, aggregate: {value: 0}}"),
            view(ErrorId::Inconsistent, 6, 7, "answers.reread_mix | sum 0.6, not 1"));
        row("unknown goal",
            "schema: daemok.project/1\nscenarios:\n  - {name: a, preset: faq, goals: "
            "{lookup_p95_ms: 5}}\nend: daemok.project\n",
            view(ErrorId::UnknownKey, 3, 36, "scenarios[0].goals.lookup_p95_ms | lookup_p99_ms"));
        row("goal of nothing",
            "schema: daemok.project/1\nscenarios:\n  - {name: a, preset: faq, goals: "
            "{lookup_p99_ms: 0}}\nend: daemok.project\n",
            view(ErrorId::OutOfRange, 3, 51,
                 "scenarios[0].goals.lookup_p99_ms | 0 | 0.001..10000000"));
        row("server without memory", table("servers:\n  - {name: a, cores: 8}\n"),
            view(ErrorId::MissingKey, 6, 5, "servers[0].memory_gib"));
        row("half a core", table("servers:\n  - {name: a, cores: 0.5, memory_gib: 1}\n"),
            view(ErrorId::OutOfRange, 6, 22, "servers[0].cores | 0.5 | 1..100000"));
        row("price without currency", table(server + ", price: 5, per: hour}\n"),
            view(ErrorId::MissingKey, 6, 5, "servers[0].currency"));
        row("price without period", table(server + ", price: 5, currency: KRW}\n"),
            view(ErrorId::MissingKey, 6, 5, "servers[0].per"));
        row("period", table(server + ", price: 5, per: year, currency: KRW}\n"),
            view(ErrorId::NotOneOf, 6, 56, "servers[0].per | year | hour, month, purchase"));
        row("currency", table(server + ", price: 5, per: hour, currency: won}\n"),
            view(ErrorId::WrongType, 6, 72, "servers[0].currency | currency code as KRW"));
        row("disk kind", table(server + ", disks: [{count: 1, gib: 10, kind: tape}]}\n"),
            view(ErrorId::NotOneOf, 6, 75, "servers[0].disks[0].kind | tape | nvme, ssd, hdd"));
        row("server twice", table(server + "}\n  - {name: a, cores: 4, memory_gib: 8}\n"),
            view(ErrorId::DuplicateEntry, 7, 5, "a"));
        row("price of less than nothing",
            table(
                "price_book:\n  - {item: a, provider: aws, price: -1, per: hour, currency: USD}\n"),
            view(ErrorId::OutOfRange, 6, 37, "price_book[0].price | -1 | >= 0"));
        row("unknown operation",
            table("calibration:\n  - {product: redis, operation: get, service_ms: 1, origin: "
                  "measured}\n"),
            view(ErrorId::NotOneOf, 6, 33,
                 "calibration[0].operation | get | lookup, insert, list, fulltext, vector, "
                 "aggregate"));
        row("serial share above one",
            table("calibration:\n  - {product: redis, alpha: 1.5, nodes: 3, origin: measured}\n"),
            view(ErrorId::OutOfRange, 6, 29, "calibration[0].alpha | 1.5 | 0..1"));
        row("scaling without nodes",
            table("calibration:\n  - {product: redis, alpha: 0.1, origin: measured}\n"),
            view(ErrorId::MissingKey, 6, 5, "calibration[0].nodes"));
        row("undated exchange", table("rates_of_exchange:\n  - {from: USD, to: KRW, rate: 1390}\n"),
            view(ErrorId::MissingKey, 6, 5, "rates_of_exchange[0].date"));
        row("credential in devices", table("devices:\n  - {host: a, api_key: x}\n"),
            view(ErrorId::UnknownKey, 6, 15, "devices.api_key | "));
        row("credential at the root", table("password: x\n"),
            view(ErrorId::UnknownKey, 5, 1, "password | "));
        row("alias", answer("burst: &b {value: 2}"), view(ErrorId::YamlAlias, 6, 14));
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(view(read(text.toStdString())), error);
    }

    void aFileTooLargeIsRefusedBeforeItIsRead()
    {
        const std::string text =
            "schema: daemok.project/1\n" + std::string(5U << 20U, '#') + "\nend: daemok.project\n";
        QCOMPARE(read(text).error().id, ErrorId::FileTooLarge);
    }

    void newProjectsKnowNothing()
    {
        const auto project = newProject("rag", presets());
        QVERIFY(project.ok());
        QCOMPARE(project->scenarios.size(), std::size_t(1));
        for (const AnswerSpec &spec : answerSpecs())
            QCOMPARE(project->scenarios[0].pattern.own(spec.id), nullptr);
        QCOMPARE(view(newProject("rug", presets())),
                 view(ErrorId::UnknownPreset, 0, 0,
                      "rug | chatbot, code, faq, generation, rag, search, social"));
    }
};

DAEMOK_TEST_MAIN(TestProjectFile)
#include "tst_projectfile.moc"

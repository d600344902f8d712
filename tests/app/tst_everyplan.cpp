// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/daemokprogram.h"
#include "tests/app/planrules.h"
#include "tests/app/planschema.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qdir.h>
#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>

using namespace daemok::testing;
using nlohmann::ordered_json;

/// Every preset and the sample in all nine regions of the catalogue, and an on-premise project without any price:
/// each answer conforms to the contract and keeps the rules every plan must keep.
class TestEveryPlan : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::vector<std::string> m_products;

    static QByteArray joined(const std::vector<std::string> &complaints)
    {
        QByteArray all;
        for (std::size_t i = 0; i < complaints.size() && i < 20; ++i)
            all += QByteArray::fromStdString(complaints[i]) + "\n";
        return all;
    }

    void verify(const Run &run) const
    {
        QVERIFY2(run.code == 0 || run.code == 1, run.err.constData());
        const ordered_json plan = document(run);
        QVERIFY(!plan.is_discarded());
        QCOMPARE(joined(schemaComplaints(plan)), QByteArray());
        QCOMPARE(joined(ruleComplaints(plan, m_products)), QByteArray());
        QCOMPARE(plan.contains("recommended"), run.code == 0);
    }

private slots:
    void initTestCase()
    {
        const QDir products(QStringLiteral(DAEMOK_RESOURCES "/catalog/products"));
        const QStringList files = products.entryList({QStringLiteral("*.yaml")});
        for (const QString &file : files)
            m_products.push_back(file.section(u'.', 0, 0).toStdString());
        QCOMPARE(m_products.size(), std::size_t(17)); // products of nosql-facts.yaml
        for (const char *preset :
             {"chatbot", "faq", "rag", "social", "generation", "code", "search", "sample"}) {
            const QString name = QString::fromUtf8(preset);
            const Run made = runDaemok(
                {QStringLiteral("new"), name, QStringLiteral("--out"), m_folder.filePath(name)});
            QVERIFY2(made.code == 0, made.err.constData());
        }
    }

    void presetInRegion_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("region");
        const std::vector<std::pair<const char *, std::vector<const char *>>> regions = {
            {"aws", {"ap-northeast-2", "ap-northeast-1", "us-east-1"}},
            {"azure", {"koreacentral", "japaneast", "eastus"}},
            {"gcp", {"asia-northeast3", "asia-northeast1", "us-central1"}},
        };
        for (const char *preset :
             {"chatbot", "faq", "rag", "social", "generation", "code", "search", "sample"}) {
            for (const auto &[provider, names] : regions) {
                for (const char *region : names) {
                    QTest::addRow("%s %s %s", preset, provider, region)
                        << QString::fromUtf8(preset) << QString::fromUtf8(provider)
                        << QString::fromUtf8(region);
                }
            }
        }
    }
    void presetInRegion()
    {
        QFETCH(QString, preset);
        QFETCH(QString, provider);
        QFETCH(QString, region);
        QStringList words{QStringLiteral("plan"),
                          m_folder.filePath(preset),
                          QStringLiteral("--json"),
                          QStringLiteral("--set"),
                          QStringLiteral("answers.provider=") + provider,
                          QStringLiteral("--set"),
                          QStringLiteral("answers.region=") + region};
        // The confidence is waited for in one region of the nine; it takes seconds.
        if (region != QStringLiteral("ap-northeast-2"))
            words << QStringLiteral("--set") << QStringLiteral("answers.confidence=0");
        const Run run = runDaemok(words);
        verify(run);
        const ordered_json plan = document(run);
        QVERIFY(plan.contains("recommended"));
        QCOMPARE(plan["recommended"]["provider"].get<std::string>(), provider.toStdString());
        QCOMPARE(plan["recommended"]["region"].get<std::string>(), region.toStdString());
    }

    void onPremiseWithoutAnyPrice()
    {
        const Run run = runDaemok({QStringLiteral("plan"),
                                   QStringLiteral(DAEMOK_FIXTURES "/app/onpremise.daemok.yaml"),
                                   QStringLiteral("--json")});
        verify(run);
        const ordered_json plan = document(run);
        QVERIFY(plan.contains("recommended"));
        const ordered_json &layout = plan["recommended"];
        QCOMPARE(layout["provider"].get<std::string>(), std::string("onprem"));
        QCOMPARE(layout["cost"]["ranks_priced"].get<bool>(), false);
        for (const ordered_json &line : layout["cost"]["lines"])
            QVERIFY2(line["item"] != "servers" || line["status"] == "not_priced",
                     line.dump().c_str());
        for (const ordered_json &role : layout["roles"]) {
            const std::string server = role.value("instance", "");
            QVERIFY2(role["kind"] == "rdbms" || server == "small-16" || server == "large-64"
                         || server == "store-24",
                     server.c_str());
        }
    }

    void aLocalModelKeepsTheRules()
    {
        const Run run =
            runDaemok({QStringLiteral("plan"), m_folder.filePath(QStringLiteral("chatbot")),
                       QStringLiteral("--json"), QStringLiteral("--set"),
                       QStringLiteral("answers.data_may_leave=no"), QStringLiteral("--set"),
                       QStringLiteral("answers.provider=aws"), QStringLiteral("--set"),
                       QStringLiteral("answers.region=us-east-1")});
        verify(run);
        const ordered_json plan = document(run);
        QVERIFY(plan["local_model"]["required"].get<bool>());
        QCOMPARE(plan["llm_api"]["status"].get<std::string>(), std::string("not_applicable"));
        int found = 0;
        for (const ordered_json &role : plan["recommended"]["roles"])
            found += role["kind"] == "compute" && role["store"] == "llm" ? 1 : 0;
        QCOMPARE(found, 1);
    }

    void anUnknownNetworkRateStaysUnchecked()
    {
        const Run run = runDaemok({QStringLiteral("plan"),
                                   QStringLiteral(DAEMOK_FIXTURES "/app/onpremise.daemok.yaml"),
                                   QStringLiteral("--json")});
        bool seen = false;
        for (const ordered_json &layout : layoutsOf(document(run))) {
            for (const ordered_json &role : layout["roles"]) {
                if (role.value("instance", "") != "store-24")
                    continue;
                for (const ordered_json &line : role["ledger"]) {
                    if (line["constraint"] == "network") {
                        QCOMPARE(line["state"].get<std::string>(), std::string("unchecked"));
                        QVERIFY(line["demand"].get<double>() >= 0);
                        seen = true;
                    }
                }
            }
        }
        if (!seen)
            QSKIP("no layout uses the server whose network rate is unknown");
    }
};

DAEMOK_TEST_MAIN(TestEveryPlan)
#include "tst_everyplan.moc"

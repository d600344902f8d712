// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/planjson.h"
#include "tests/app/planrules.h"
#include "tests/app/planschema.h"
#include "tests/core/export/planfixture.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using namespace daemok;
using nlohmann::ordered_json;

/// The checkers the other tests of this folder rely on: they accept a good document and name what is wrong.
class TestPlanSchema : public QObject
{
    Q_OBJECT

private:
    const ordered_json m_good =
        planJson(testing::smallPlan(), {"0.1.0", "p.daemok.yaml", "planning", {}});

    static std::string joined(const std::vector<std::string> &complaints)
    {
        std::string all;
        for (const std::string &complaint : complaints)
            all += complaint + "\n";
        return all;
    }

private slots:
    void aGoodDocumentConforms()
    {
        QCOMPARE(joined(testing::schemaComplaints(m_good)), std::string());
    }

    void brokenDocuments_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<QByteArray>("complaint");
        const auto row = [](const char *name, const char *pointer, const char *replacement,
                            const char *complaint) {
            QTest::newRow(name) << QByteArray(pointer) << QByteArray(replacement)
                                << QByteArray(complaint);
        };
        row("wrong schema", "/schema", "\"daemok.plan/2\"", "/schema is \"daemok.plan/2\"");
        row("null", "/demand/hit_ratio", "null", "/demand/hit_ratio is null");
        row("count not whole", "/recommended/roles/0/count", "3.0",
            "/recommended/roles/0/count has the wrong type");
        row("unknown role kind", "/recommended/roles/0/kind", "\"master\"",
            "/recommended/roles/0/kind is \"master\"");
        row("unchecked with nodes", "/recommended/roles/0/ledger/2/nodes", "7",
            "is not 0 on an unchecked line");
        row("amount without price", "/recommended/cost/lines/1/amount", "0",
            "stands on a line that is not priced");
        row("unknown operation", "/recommended/latency_ms/scan", "{}",
            "/recommended/latency_ms/scan is \"scan\"");
    }
    void brokenDocuments()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, replacement);
        QFETCH(QByteArray, complaint);
        ordered_json bad = m_good;
        bad[ordered_json::json_pointer(pointer.toStdString())] =
            ordered_json::parse(replacement.toStdString());
        const std::string said = joined(testing::schemaComplaints(bad));
        QVERIFY2(QByteArray::fromStdString(said).contains(complaint), said.c_str());
    }

    void missingFieldsAreNamed()
    {
        ordered_json bad = m_good;
        bad["recommended"].erase("cost");
        QVERIFY(joined(testing::schemaComplaints(bad)).find("/recommended/cost is missing")
                != std::string::npos);
    }

    void countsThatAreNotTheLargestLineAreFound()
    {
        ordered_json bad = m_good;
        bad["recommended"]["roles"][0]["count"] = 4;
        const std::string said = joined(testing::ruleComplaints(bad, {}));
        QVERIFY2(said.find("count 4, largest line 3") != std::string::npos, said.c_str());
    }

    void aCostThatIsNotItsSumIsFound()
    {
        ordered_json bad = m_good;
        bad["recommended"]["cost"]["monthly"] = 1;
        QVERIFY(joined(testing::ruleComplaints(bad, {})).find("not the sum") != std::string::npos);
    }

    void aStoreWithoutDataNodesIsFound()
    {
        ordered_json bad = m_good;
        bad["recommended"]["roles"].erase(0);
        QVERIFY(joined(testing::ruleComplaints(bad, {})).find("results has no data nodes")
                != std::string::npos);
    }

    void aProductWithoutAnswerIsFound()
    {
        const std::string said =
            joined(testing::ruleComplaints(m_good, {"mongodb", "dynamodb", "redis"}));
        QVERIFY2(said.find("redis has no answer") != std::string::npos, said.c_str());
    }
};

DAEMOK_TEST_MAIN(TestPlanSchema)
#include "tst_planschema.moc"

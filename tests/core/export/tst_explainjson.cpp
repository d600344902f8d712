// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/explainjson.h"
#include "tests/core/export/jsonword.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using namespace daemok;
using daemok::testing::word;
using nlohmann::ordered_json;

/// The document daemok.explain/1 of design page "Contract".
class TestExplainJson : public QObject
{
    Q_OBJECT

private:
    static planner::Explanation explanation()
    {
        planner::Explanation e;
        e.figure = "/recommended/roles/0/count";
        e.value = 3;
        e.unit = "nodes";
        e.whyNotFewer =
            planner::OneLess{true, Constraint::Connections, 5000, 4000, "connections", 2, {}};
        e.terms.note("quantile_of_sum");
        e.terms.formula("N = ceil(C / c)");
        e.terms.term("C", "store_connections", 5000, "connections", Origin::Estimate, {},
                     "/demand/store_connections");
        e.terms.term("c", "connections_per_node", 2000, "connections", Origin::Published,
                     {"mongo-manual", "2026-11-23", Status::Excerpt});
        e.terms.term("b", "burst", 2, "", Origin::Preset, {}, "", "answers.burst");
        return e;
    }

private slots:
    void everyFieldOfTheContract()
    {
        const ordered_json json = explainJson(explanation());
        QCOMPARE(word(json["schema"]), "daemok.explain/1");
        QCOMPARE(word(json["figure"]), "/recommended/roles/0/count");
        QCOMPARE(word(json["value"]), "3.0");
        QCOMPARE(word(json["unit"]), "nodes");
        QCOMPARE(word(json["formula"]), "N = ceil(C / c)");
        QCOMPARE(json["terms"].size(), std::size_t(3));
        QCOMPARE(word(json["notes"][0]), "quantile_of_sum");
    }

    void aTermSaysWhereItComesFrom()
    {
        const ordered_json terms = explainJson(explanation())["terms"];
        QCOMPARE(word(terms[0]["figure"]), "/demand/store_connections");
        QCOMPARE(word(terms[0]["origin"]), "estimate");
        QVERIFY(!terms[0].contains("source"));
        QCOMPARE(word(terms[1]["source"]), "mongo-manual");
        QCOMPARE(word(terms[1]["as_of"]), "2026-11-23");
        QCOMPARE(word(terms[1]["source_status"]), "excerpt");
        QCOMPARE(word(terms[2]["answer"]), "answers.burst");
        QVERIFY(!terms[2].contains("unit"));
    }

    void whyNotFewerHasItsParts()
    {
        const ordered_json why = explainJson(explanation())["why_not_fewer"];
        QCOMPARE(word(why["constraint"]), "connections");
        QCOMPARE(word(why["nodes"]), "2");
        QCOMPARE(word(why["fails"]), "true");
        QCOMPARE(word(why["needed"]), "5000.0");
        QCOMPARE(word(why["one_less"]), "4000.0");
        QCOMPARE(word(why["unit"]), "connections");
    }

    void withoutThatQuestionTheFieldIsAbsent()
    {
        planner::Explanation e = explanation();
        e.whyNotFewer.reset();
        QVERIFY(!explainJson(e).contains("why_not_fewer"));
    }
};

DAEMOK_TEST_MAIN(TestExplainJson)
#include "tst_explainjson.moc"

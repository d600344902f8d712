// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pattern/answers.h"

#include "core/pattern/answerreader.h"
#include "core/quantity/yamlreader.h"
#include "tests/core/pattern/patterns.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace daemok;
using daemok::testing::view;

namespace {

// Every name of the project file's page with its unit.
constexpr std::pair<const char *, const char *> kContract[] = {
    {"requests_per_day", "1/d"},
    {"registered_users", "people"},
    {"daily_users", "people"},
    {"concurrent_users", "people"},
    {"app_instances", "count"},
    {"pool_per_instance", "count"},
    {"store_connections", "count"},
    {"busy_hours", "h/d"},
    {"busy_days_per_year", "d"},
    {"burst", "ratio"},
    {"burst_included", ""},
    {"reuse_share", "share"},
    {"reuse_gap_p50", "s"},
    {"reuse_gap_p90", "s"},
    {"expiry", ""},
    {"stale_after_days", "d"},
    {"shared_between_users", ""},
    {"semantic_gain", "share"},
    {"false_hit_share", "share"},
    {"false_hit_cost", "money"},
    {"reuse_retention_days", "d"},
    {"record_retention_days", "d"},
    {"archive_days", "d"},
    {"input_tokens", "tokens"},
    {"output_tokens", "tokens"},
    {"bytes_per_token", "B"},
    {"keep", ""},
    {"vector_dimensions", "count"},
    {"compressibility", "ratio"},
    {"corpus_items", "count"},
    {"corpus_item_bytes", "B"},
    {"corpus_updates_per_day", "1/d"},
    {"rdbms_product", ""},
    {"rdbms_transactions_per_min", "1/min"},
    {"rdbms_size_gb", "GB"},
    {"requests_per_user_day", "1/d"},
    {"local_workloads", ""},
    {"budget_monthly", "money"},
    {"currency", ""},
    {"items_per_list", "items"},
    {"items_per_search", "items"},
    {"searched_share", "share"},
    {"rereads_per_item", "reads"},
    {"reread_mix.key", "share"},
    {"reread_mix.list", "share"},
    {"reread_mix.filter", "share"},
    {"reread_mix.fulltext", "share"},
    {"reread_mix.vector", "share"},
    {"reread_mix.aggregate", "share"},
    {"growth_users", "share"},
    {"growth_volume", "share"},
    {"horizon_months", "months"},
    {"survive", ""},
    {"zones", "count"},
    {"copies", "count"},
    {"rto_min", "min"},
    {"rpo_min", "min"},
    {"dr", ""},
    {"backup_copies", "count"},
    {"lead_time_days", "d"},
    {"provider", ""},
    {"region", ""},
    {"products", ""},
    {"rates", ""},
    {"data_may_leave", ""},
    {"network", ""},
    {"llm_model", ""},
    {"first_token_s", "s"},
    {"tokens_per_s", "1/s"},
    {"llm_rpm", "1/min"},
    {"llm_tpm", "1/min"},
    {"llm_concurrency", "count"},
    {"prefix_cached_share", "share"},
    {"batch_items", "count"},
    {"batch_deadline_h", "h"},
    {"confidence", "share"},
    {"inserts_per_s", "1/s"},
    {"lookups_per_s", "1/s"},
    {"selects_per_s", "1/s"},
    {"searches_per_s", "1/s"},
    {"vector_searches_per_s", "1/s"},
    {"item_bytes", "B"},
    {"mean_share", "share"}};

Result<Answers> readText(const std::string &text, AnswerFile kind = AnswerFile::Scenario)
{
    const auto node = yaml::parse(text, "f");
    if (!node)
        return node.error();
    Answers answers;
    if (auto done = readAnswers(*node, "answers", kind, nullptr, answers); !done)
        return done.error();
    return answers;
}

const Answer &of(const Result<Answers> &answers, AnswerId id)
{
    return *(*answers)[static_cast<std::size_t>(id)];
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsInTheOrderOfTheIds()
    {
        QCOMPARE(answerSpecs().size(), kAnswers);
        for (std::size_t i = 0; i < kAnswers; ++i) {
            QCOMPARE(static_cast<std::size_t>(answerSpecs()[i].id), i);
            QVERIFY(!answerSpecs()[i].name.empty());
        }
    }

    void namesAndUnitsAreThoseOfTheContract()
    {
        QCOMPARE(std::size(kContract), kAnswers);
        for (const auto &[name, unit] : kContract) {
            const auto id = answerFromName(name);
            QVERIFY2(id.has_value(), name);
            QCOMPARE(QByteArray(answerSpec(*id).unit.data(),
                                static_cast<int>(answerSpec(*id).unit.size())),
                     QByteArray(unit));
        }
        QVERIFY(!answerFromName("burts"));
        QVERIFY(!answerFromName(""));
    }

    void goalsHaveTheContractsNames()
    {
        for (const char *name : {"lookup_p99_ms", "insert_p99_ms", "select_p99_ms", "search_p99_ms",
                                 "vector_p99_ms", "aggregate_p99_ms"}) {
            const auto id = goalFromName(name);
            QVERIFY2(id.has_value(), name);
            QCOMPARE(goalName(*id), std::string_view(name));
        }
        QVERIFY(!goalFromName("lookup"));
    }

    void aSingleValueTakesItsRangeFromItsOrigin()
    {
        const auto answers = readText("burst: {value: 2, origin: measured}\n"
                                      "requests_per_day: {value: 1000}\n"
                                      "zones: {value: 3}\n");
        QVERIFY(answers.ok());
        QCOMPARE(of(answers, AnswerId::Burst).number, (Interval{1.8, 2, 2.2}));
        QCOMPARE(of(answers, AnswerId::RequestsPerDay).origin, Origin::Estimate);
        QCOMPARE(of(answers, AnswerId::RequestsPerDay).number,
                 (Interval{1000 * (1 / 1.7), 1000, 1700}));
        QCOMPARE(of(answers, AnswerId::Zones).number,
                 (Interval{3, 3, 3})); // decided, not estimated
    }

    void readsWordsFlagsAndProvenance()
    {
        const auto answers = readText("keep: {value: [question, vector]}\n"
                                      "expiry: {value: extended}\n"
                                      "burst_included: {value: true, origin: measured, evidence: "
                                      "\"meter\", date: 2026-05-01}\n"
                                      "products: {value: []}\n"
                                      "llm_rpm: {value: unlimited}\n"
                                      "confidence: {value: }\n");
        QVERIFY2(answers.ok(), qPrintable(view(answers)));
        QCOMPARE(of(answers, AnswerId::Keep).names.size(), std::size_t(2));
        QCOMPARE(of(answers, AnswerId::Expiry).names.front(), std::string("extended"));
        QCOMPARE(of(answers, AnswerId::BurstIncluded).number.likely, 1.0);
        QCOMPARE(of(answers, AnswerId::BurstIncluded).evidence, std::string("meter"));
        QCOMPARE(of(answers, AnswerId::BurstIncluded).date, std::string("2026-05-01"));
        QVERIFY(of(answers, AnswerId::ProductList).names.empty());
        QVERIFY(std::isinf(of(answers, AnswerId::LlmRpm).number.likely));
        QCOMPARE(of(answers, AnswerId::Confidence).number.likely, 0.0);
    }

    void anEmptyAnswerIsUnknown()
    {
        const auto answers = readText("burst:\nzones: {value: 2}\n");
        QVERIFY(answers.ok());
        QVERIFY(!(*answers)[static_cast<std::size_t>(AnswerId::Burst)]);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *text, const QString &error) {
            QTest::newRow(name) << QString::fromUtf8(text) << error;
        };
        row("unknown answer", "brust: {value: 2}\n",
            view(ErrorId::UnknownKey, 1, 1, "answers.brust | burst"));
        row("unknown field", "burst: {value: 2, orgin: measured}\n",
            view(ErrorId::UnknownKey, 1, 19, "answers.burst.orgin | origin"));
        row("bare number", "burst: 2\n",
            view(ErrorId::WrongType, 1, 8, "answers.burst | key: value pairs"));
        row("below the range", "burst: {value: 0.5}\n",
            view(ErrorId::OutOfRange, 1, 16, "answers.burst.value | 0.5 | 1..1000000"));
        row("share above 1", "reuse_share: {value: 1.2}\n",
            view(ErrorId::OutOfRange, 1, 22, "answers.reuse_share.value | 1.2 | 0..1"));
        row("not a number", "burst: {value: two}\n",
            view(ErrorId::NotANumber, 1, 16, "answers.burst.value | two"));
        row("not unlimited", "burst: {value: unlimited}\n",
            view(ErrorId::NotANumber, 1, 16, "answers.burst.value | unlimited"));
        row("empty value", "burst: {value: }\n",
            view(ErrorId::WrongType, 1, 16, "answers.burst.value | number"));
        row("no value", "burst: {unit: ratio}\n",
            view(ErrorId::MissingKey, 1, 8, "answers.burst.value"));
        row("both forms", "burst: {value: 2, low: 1}\n",
            view(ErrorId::Inconsistent, 1, 8,
                 "answers.burst.value | value, or low, likely and high"));
        row("half a range", "burst: {low: 1, likely: 2}\n",
            view(ErrorId::MissingKey, 1, 8, "answers.burst.high"));
        row("ends crossed", "burst: {low: 3, likely: 2, high: 4}\n",
            view(ErrorId::Inconsistent, 1, 8, "answers.burst | low <= likely <= high"));
        row("wrong unit", "busy_hours: {value: 8, unit: min}\n",
            view(ErrorId::WrongUnit, 1, 30, "answers.busy_hours.unit | min | h/d"));
        row("half a zone", "zones: {value: 2.5}\n",
            view(ErrorId::WrongType, 1, 8, "answers.zones | whole number"));
        row("unknown choice", "survive: {value: zones}\n",
            view(ErrorId::NotOneOf, 1, 10, "answers.survive | zones | none, node, zone"));
        row("two choices", "survive: {value: [node, zone]}\n",
            view(ErrorId::WrongType, 1, 10, "answers.survive | none, node, zone"));
        row("twice kept", "keep: {value: [answer, answer]}\n",
            view(ErrorId::DuplicateEntry, 1, 7, "answer"));
        row("no model", "llm_model: {value: \"\"}\n",
            view(ErrorId::WrongType, 1, 12, "answers.llm_model | name"));
        row("currency", "currency: {value: won}\n",
            view(ErrorId::WrongType, 1, 11, "answers.currency | currency code as KRW"));
        row("flag", "burst_included: {value: 2}\n",
            view(ErrorId::NotOneOf, 1, 25, "answers.burst_included.value | 2 | true, false"));
        row("origin", "burst: {value: 2, origin: guess}\n",
            view(ErrorId::NotOneOf, 1, 27,
                 "answers.burst.origin | guess | measured, estimate, preset"));
        row("date", "burst: {value: 2, date: May}\n",
            view(ErrorId::WrongType, 1, 8, "answers.burst.date | date as 2026-01-31"));
        row("part of the mix", "reread_mix:\n  key: {value: 1}\n",
            view(ErrorId::MissingKey, 2, 3, "answers.reread_mix.list"));
        row("mix by its long name", "reread_mix.key: {value: 1}\n",
            view(ErrorId::UnknownKey, 1, 1, "answers.reread_mix.key | reread_mix"));
        row("preset's words", "burst: {value: 2, assumed: x}\n",
            view(ErrorId::UnknownKey, 1, 19, "answers.burst.assumed | "));
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(view(readText(text.toStdString())), error);
    }

    void aPresetsValueNeedsExactlyOneReason()
    {
        const QString wanted =
            QStringLiteral("answers.burst.source | source, or assumed with the reason");
        QCOMPARE(view(readText("burst: {value: 2}\n", AnswerFile::Preset)),
                 view(ErrorId::Inconsistent, 1, 8, wanted));
        QCOMPARE(view(readText("burst: {value: 2, source: a, assumed: b}\n", AnswerFile::Preset)),
                 view(ErrorId::Inconsistent, 1, 8, wanted));
        const auto sourced = readText("burst: {value: 2, source: a trace}\n", AnswerFile::Preset);
        QCOMPARE(of(sourced, AnswerId::Burst).evidence, std::string("a trace"));
        QCOMPARE(of(sourced, AnswerId::Burst).origin, Origin::Preset);
        const auto assumed = readText("burst: {value: 2, assumed: usual}\n", AnswerFile::Preset);
        QCOMPARE(of(assumed, AnswerId::Burst).evidence, std::string("assumed: usual"));
    }
};

DAEMOK_TEST_MAIN(TestAnswers)
#include "tst_answers.moc"

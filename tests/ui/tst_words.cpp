// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "ui/text/calllogtext.h"
#include "ui/text/devicetext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/origintext.h"
#include "ui/text/placementtext.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reasontext.h"
#include "ui/text/termtext.h"

#include <QRegularExpression>
#include <QSet>

using namespace daemok;
using namespace daemok::ui;

namespace {

// Words of the values 0 ... last of an enum.
template <class Enum, class Text> QStringList wordsUpTo(Enum last, Text text)
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        words << text(static_cast<Enum>(i));
    return words;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasItsOwnWord_data();
    void everyValueHasItsOwnWord();
    void everyErrorHasASentenceWithItsArguments();
    void errorsOfLogsNameTheirReasonInWords();
    void anErrorNamesItsPlace_data();
    void anErrorNamesItsPlace();
    void everyQuestionHasLabelAndHelp();
    void everyChoiceHasAWord();
    void mergedRolesAreNamedTogether();
    void unknownIdsStandAsWritten();
};

void TestWords::everyValueHasItsOwnWord_data()
{
    QTest::addColumn<QStringList>("words");
    const auto add = [](const char *name, const QStringList &words) {
        QTest::newRow(name) << words;
    };
    add("Origin", wordsUpTo(Origin::Assumed, &OriginText::word));
    add("ColumnRole", wordsUpTo(calllog::ColumnRole::Variation, &CallLogText::role));
    add("FileKind", wordsUpTo(calllog::FileKind::RawKeys, &CallLogText::kind));
    add("LineDamage", wordsUpTo(calllog::LineDamage::Binary, &CallLogText::damage).mid(1));
    add("CallLogProblem", wordsUpTo(calllog::CallLogProblem::NoTable, &CallLogText::problem));
    add("WarningId", wordsUpTo(calllog::WarningId::RatesOnly, [](calllog::WarningId id) {
            return CallLogText::warning({id, {"0.25", "7", "3"}}, Format());
        }));
    add("Origin sentence", wordsUpTo(Origin::Assumed, &OriginText::sentence));
    add("Status", wordsUpTo(Status::Assumed, &OriginText::status));
    add("RoleKind", wordsUpTo(RoleKind::Compute, &ProductText::roleKind));
    add("RoleKind nodes", wordsUpTo(RoleKind::Compute, qOverload<RoleKind>(&ProductText::nodes)));
    add("RoleKind purpose", wordsUpTo(RoleKind::Compute, &ProductText::purposeOf));
    add("Operation", wordsUpTo(Operation::Aggregate, &ProductText::operation));
    add("Capability", wordsUpTo(Capability::Native, &ProductText::capability));
    add("Analysis", wordsUpTo(Analysis::Native, &ProductText::analysis));
    add("Placement", wordsUpTo(ProductRole::Placement::Separate, &ProductText::placement));
    add("Spread", wordsUpTo(Spread::Primary, &ProductText::spread));
    add("RateFamily", wordsUpTo(RateFamily::Vendor, &ProductText::rateFamily));
    add("DataSetId", wordsUpTo(DataSetId::Existing, &ProductText::dataSet));
    add("Rule", wordsUpTo(static_cast<Rule>(kRules - 1), &ProductText::rule));
    add("Constraint", wordsUpTo(Constraint::TokenSpeed, &PlanText::constraint));
    add("Constraint help", wordsUpTo(Constraint::TokenSpeed, &PlanText::constraintHelp));
    add("DiskChoice::Kind", wordsUpTo(DiskChoice::Kind::Own, &PlanText::diskKind));
    add("Purpose", wordsUpTo(Purpose::Existing, &PlanText::purpose));
    add("ReportedOp", wordsUpTo(static_cast<ReportedOp>(kReportedOps - 1), &PlanText::operation));
    add("PriceStatus", wordsUpTo(PriceStatus::NotApplicable, &PlanText::priceStatus));
    add("CostItem", wordsUpTo(CostItem::Purchase, &PlanText::costItem));
    add("ChoiceKind", wordsUpTo(ChoiceKind::OtherProduct, &PlanText::choice));
    add("RecoveryState", wordsUpTo(RecoveryState::Unchecked, &PlanText::recoveryState));
    add("RecoveryMissing", wordsUpTo(RecoveryMissing::NoBackup, &PlanText::recoveryMissing).mid(1));
    add("ChoiceKind help", wordsUpTo(ChoiceKind::OtherProduct, &PlanText::choiceHelp));
    add("Reason", wordsUpTo(Reason::MoreServers, &ReasonText::word));
    add("AnswerKind", wordsUpTo(AnswerKind::Names, &QuestionText::kind));
    add("DeviceKind", wordsUpTo(placement::DeviceKind::Accelerator, &DeviceText::kind));
    add("Api", wordsUpTo(probes::Api::OpenCl, &DeviceText::api));
    add("State", wordsUpTo(probes::State::Error, &DeviceText::state));
    add("MemorySource", wordsUpTo(placement::MemorySource::Catalog, &DeviceText::source));
    add("Confidence", wordsUpTo(placement::Confidence::Assumed, &DeviceText::confidence));
    add("Strategy", wordsUpTo(placement::Strategy::Streamed, &DeviceText::strategy));
    add("Strategy help", wordsUpTo(placement::Strategy::Streamed, &DeviceText::strategyHelp));
    add("Workload", wordsUpTo(placement::WorkloadKind::User, &PlacementText::workload));
    add("Compute", wordsUpTo(placement::Compute::Cpu, &PlacementText::compute));
    add("Lane", wordsUpTo(placement::Lane::Down, &PlacementText::lane));
    add("Bottleneck", wordsUpTo(placement::Bottleneck::Allocation, &PlacementText::bottleneck));
    add("TableRow", wordsUpTo(placement::TableRow::ChunkInTurn, &PlacementText::tableRow));
    add("RemedyKind", wordsUpTo(placement::RemedyKind::Shard, &PlacementText::remedyName));
    add("ServingNeed", wordsUpTo(placement::ServingNeed::OneLost, &PlacementText::servingNeed));
    add("ClaimId", wordsUpTo(placement::ClaimId::MemoryDecides, &PlacementText::claim));
    add("Verdict", wordsUpTo(placement::Verdict::False, &PlacementText::verdict));
    add("FlipKind", wordsUpTo(placement::FlipKind::MoreData, [](placement::FlipKind kind) {
            return PlacementText::flip({kind, 3, placement::Compute::Cuda, {}}, Format());
        }));
    add("NoteId", wordsUpTo(placement::NoteId::SpareInstance, [](placement::NoteId id) {
            return PlacementText::note({id, {1, 2}}, Format());
        }));
    add("Placement gate", wordsUpTo(placement::Gate::MissesDeadline, [](placement::Gate gate) {
            placement::Option option;
            option.gate = gate;
            return PlacementText::reason(option, Format());
        }));
    add("Gate", wordsUpTo(placement::Gate::MissesDeadline, &DeviceText::gate));
    // Detail::None has none, by design.
    QStringList details = wordsUpTo(probes::Detail::Cancelled, &DeviceText::detail);
    QCOMPARE(details.takeFirst(), QString());
    add("Detail", details);
    // Missing::None has none, by design.
    QStringList missing = wordsUpTo(Missing::VolumeThroughput, &PlanText::missing);
    QCOMPARE(missing.takeFirst(), QString());
    add("Missing", missing);
}

void TestWords::everyValueHasItsOwnWord()
{
    QFETCH(QStringList, words);
    QVERIFY(!words.isEmpty());
    QVERIFY2(!words.contains(QString()), qPrintable(words.join(QLatin1Char('|'))));
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
}

void TestWords::everyErrorHasASentenceWithItsArguments()
{
    for (int i = 0; i <= static_cast<int>(ErrorId::Cancelled); ++i) {
        const Error error{static_cast<ErrorId>(i), {}, {"first%2", "second", "third"}};
        const QString sentence = ErrorText::sentence(error);
        QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(i)));
        // An argument that looks like a place marker is not one.
        QVERIFY2(!sentence.contains(QLatin1String("firstsecond")), qPrintable(sentence));
        QVERIFY2(!QString(sentence).remove(QLatin1String("first%2")).contains(QLatin1Char('%')),
                 qPrintable(sentence));
    }
}

void TestWords::errorsOfLogsNameTheirReasonInWords()
{
    const Error damaged{ErrorId::DamagedLines, {"log.csv", 7, 0}, {"12", "100", "column_count"}};
    QVERIFY(ErrorText::withPlace(damaged).contains(
        CallLogText::damage(calllog::LineDamage::ColumnCount)));
    const Error binary{ErrorId::NotACallLog, {}, {"binary"}};
    QVERIFY(ErrorText::sentence(binary).contains(
        CallLogText::problem(calllog::CallLogProblem::Binary)));
    const Error column{ErrorId::WrongColumn, {}, {"x", "input_tokens", "abc"}};
    QVERIFY(
        ErrorText::sentence(column).contains(CallLogText::role(calllog::ColumnRole::InputTokens)));
}

void TestWords::anErrorNamesItsPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    const QString sentence = QStringLiteral("The key “x” stands twice; keep one of them.");
    QTest::newRow("nowhere") << QString() << 3 << 4 << sentence;
    QTest::newRow("file") << "a.yaml" << 0 << 0 << QStringLiteral("a.yaml: ") + sentence;
    QTest::newRow("line") << "a.yaml" << 7 << 0 << QStringLiteral("a.yaml:7: ") + sentence;
    QTest::newRow("column") << "a%2.yaml" << 7 << 3 << QStringLiteral("a%2.yaml:7:3: ") + sentence;
}

void TestWords::anErrorNamesItsPlace()
{
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(int, column);
    const Error error{ErrorId::DuplicateKey, {file.toStdString(), line, column}, {"x"}};
    QTEST(ErrorText::withPlace(error), "expected");
}

void TestWords::everyQuestionHasLabelAndHelp()
{
    for (std::size_t i = 0; i < kAnswers; ++i) {
        const auto id = static_cast<AnswerId>(i);
        QVERIFY2(!QuestionText::label(id).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(QuestionText::help(id).endsWith(QLatin1Char('.')),
                 qPrintable(QuestionText::help(id)));
    }
    for (std::size_t i = 0; i < kGoals; ++i) {
        QVERIFY(!QuestionText::label(static_cast<GoalId>(i)).isEmpty());
        QVERIFY(!QuestionText::help(static_cast<GoalId>(i)).isEmpty());
    }
}

void TestWords::everyChoiceHasAWord()
{
    static const QRegularExpression idOnly(QStringLiteral("_"));
    for (const AnswerSpec &spec : answerSpecs()) {
        for (const std::string_view choice : spec.choices)
            QVERIFY(!QuestionText::choice(spec.id, choice).contains(idOnly));
        QVERIFY2(!QuestionText::unit(spec.unit).contains(idOnly), spec.unit.data());
    }
}

void TestWords::mergedRolesAreNamedTogether()
{
    const Format english{QLocale(QLocale::English, QLocale::UnitedStates)};
    QCOMPARE(ProductText::nodes({RoleKind::Data}, english), QStringLiteral("Data nodes"));
    QCOMPARE(ProductText::nodes({RoleKind::Session, RoleKind::Query, RoleKind::Data}, english),
             QStringLiteral("Session, query, and data nodes"));
}

void TestWords::unknownIdsStandAsWritten()
{
    QCOMPARE(PlanText::flag("some_flag"), QStringLiteral("some_flag"));
    QCOMPARE(TermText::word("some_term"), QStringLiteral("some_term"));
    QVERIFY(!PlanText::knowsFlag("some_flag"));
    QVERIFY(!TermText::knows("some_term"));
    QVERIFY(TermText::knows("app_instances")
            && TermText::knows("zones")); // first and last of the table
}

DAEMOK_TEST_MAIN(TestWords)
#include "tst_words.moc"

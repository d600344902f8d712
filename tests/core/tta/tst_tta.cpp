// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/tta/sheet.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <cmath>

using namespace daemok;
using tta::ValueFrom;

namespace {

const tta::RuleSet &rules()
{
    static const tta::RuleSet rules = [] {
        auto loaded =
            tta::loadRules(std::filesystem::path(DAEMOK_RESOURCES) / "catalog" / "tta_r3.yaml");
        return loaded ? std::move(loaded).value() : tta::RuleSet{};
    }();
    return rules;
}

const Presets &presets()
{
    static const Presets presets = [] {
        auto loaded = loadPresets(std::filesystem::path(DAEMOK_RESOURCES) / "presets");
        return loaded ? std::move(loaded).value() : Presets{};
    }();
    return presets;
}

UsagePattern pattern(const char *preset = "faq")
{
    return newProject(preset, presets())->scenarios.front().pattern;
}

using Factors = std::map<std::string, double>;

} // namespace

Q_DECLARE_METATYPE(Factors)

/// The guide's formulas against the four examples of its appendix, and what the sheet makes of answers.
class TestTta : public QObject
{
    Q_OBJECT

private slots:
    // Appendix of TTAK.KO-10.0292/R3, p. 43 to 47, as re-multiplied from the implementation that the rules name.
    void appendixExamples_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<Factors>("factors");
        QTest::addColumn<double>("expected");
        QTest::newRow("WEB/WAS, p. 43, printed 2 802")
            << "was_cpu"
            << Factors{{"S1", 1099}, {"S2", 4}, {"S3", 3},   {"S4", 2},    {"S5", 1.1}, {"S6", 1.3},
                       {"S7", 1.2},  {"S8", 1}, {"S9", 1.3}, {"S10", 0.7}, {"S11", 30}}
            << 2801.8848;
        QTest::newRow("memory, p. 44, printed 5 585")
            << "memory"
            << Factors{{"M1", 1536}, {"M2", 2}, {"M3", 1099}, {"M5", 2}, {"M4", 1.15}, {"M6", 1.3}}
            << 5585.32;
        QTest::newRow("WEB/WAS disk, p. 44-45")
            << "system_disk" << Factors{{"D1", 10240}, {"D2", 4096}, {"D3", 16384},
                                        {"D4", 1.1},   {"D5", 1.3},  {"D8", 1.3}}
            << 57108.48;
        QTest::newRow("DB disk, p. 47, printed 64 723")
            << "system_disk" << Factors{{"D1", 10240}, {"D2", 8192}, {"D3", 16384},
                                        {"D4", 1.1},   {"D5", 1.3},  {"D8", 1.3}}
            << 64722.944;
    }

    void appendixExamples()
    {
        QFETCH(QString, result);
        QFETCH(Factors, factors);
        QFETCH(double, expected);
        const tta::ResultRule *rule = rules().result(result.toStdString());
        QVERIFY(rule);
        const auto value = tta::valueOf(*rule, factors);
        QVERIFY(value);
        QVERIFY2(std::abs(*value - expected) < 1e-7 * expected,
                 qPrintable(QString::number(*value, 'g', 12)));
    }

    // Full span of the database multiplier: 23.9 to 165.5 for a transaction a minute (O7 and O8 within theirs).
    void theSpanOfTheDatabaseFactor()
    {
        UsagePattern answers = pattern();
        answers.answers[static_cast<std::size_t>(AnswerId::RdbmsTransactionsPerMin)] =
            Answer{{1, 1, 1}, {}, Origin::Measured, {}, {}};
        answers.answers[static_cast<std::size_t>(AnswerId::BurstIncluded)] =
            Answer{{0, 0, 0}, {}, Origin::Measured, {}, {}};
        const tta::Sheet sheet = tta::sheetOf(rules(), answers, {});
        const tta::SheetLine *line = sheet.find("db_cpu");
        QVERIFY(line && line->value && line->low && line->high);
        QVERIFY(std::abs(*line->low - 23.9) < 0.05);
        QVERIFY(std::abs(*line->high - 165.5) < 0.05);
        QVERIFY(*line->low <= *line->value && *line->value <= *line->high);
    }

    // A figure that is the busiest minute already is not raised by the peak factor again.
    void aPeakIsNotCountedTwice()
    {
        UsagePattern answers = pattern();
        answers.answers[static_cast<std::size_t>(AnswerId::BurstIncluded)] =
            Answer{{1, 1, 1}, {}, Origin::Measured, {}, {}};
        const tta::Sheet sheet = tta::sheetOf(rules(), answers, {});
        for (const char *id : {"was_cpu", "db_cpu"}) {
            for (const tta::UsedFactor &factor : sheet.find(id)->factors) {
                if (factor.symbol == "S6" || factor.symbol == "O3")
                    QVERIFY(factor.from == ValueFrom::Left && factor.value == 1);
            }
        }
    }

    void whatNobodyGaveIsMissingNotZero()
    {
        const tta::Sheet sheet = tta::sheetOf(rules(), pattern(), {});
        const tta::SheetLine *memory = sheet.find("memory");
        QVERIFY(memory && !memory->value && !memory->low);
        int missing = 0;
        for (const tta::UsedFactor &factor : memory->factors)
            missing += factor.from == ValueFrom::Missing ? 1 : 0;
        QCOMPARE(missing, 3); // M1, M2, M5
    }

    // A preset's figure is not the client's, and a line of the sheet is neither.
    void eachValueSaysWhereItIsFrom()
    {
        const auto from = [](const UsagePattern &answers, const char *line, const char *symbol) {
            const tta::Sheet sheet = tta::sheetOf(rules(), answers, {});
            for (const tta::UsedFactor &factor : sheet.find(line)->factors) {
                if (factor.symbol == symbol)
                    return factor.from;
            }
            return ValueFrom::Missing;
        };
        UsagePattern answers = pattern();
        QVERIFY(from(answers, "db_cpu", "O1") == ValueFrom::Preset);
        QVERIFY(from(answers, "storage_iops", "T") == ValueFrom::Result);
        answers.answers[static_cast<std::size_t>(AnswerId::RdbmsTransactionsPerMin)] =
            Answer{{3000, 3000, 3000}, {}, Origin::Estimate, {}, {}};
        QVERIFY(from(answers, "db_cpu", "O1") == ValueFrom::Client);
    }

    void factorsOutsideTheGuideAreRefused()
    {
        QVERIFY(tta::check(rules(), {rules().id, {{"S2", 4.5}}}).ok());
        const auto range = tta::check(rules(), {rules().id, {{"S2", 7}}});
        QVERIFY(!range.ok() && range.error().id == ErrorId::OutOfRange);
        const auto unknown = tta::check(rules(), {rules().id, {{"S99", 1}}});
        QVERIFY(!unknown.ok() && unknown.error().id == ErrorId::UnknownReference);
        const auto edition = tta::check(rules(), {"TTAK.KO-10.0292/R1", {}});
        QVERIFY(!edition.ok() && edition.error().id == ErrorId::WrongSchema);
    }

    void aProjectKeepsItsRuleSet()
    {
        Project project = *newProject("faq", presets());
        project.scenarios.front().tta = {std::string(tta::kShippedRules),
                                         {{"S2", 5}, {"M1", 4096}}};
        const auto read = readProject(writeProject(project), "p.daemok.yaml", presets());
        QVERIFY(read.ok());
        QVERIFY(read->scenarios.front().tta == project.scenarios.front().tta);
    }

    void aProjectThatMixesRuleSetsIsRefused()
    {
        Project project = *newProject("faq", presets());
        project.scenarios.push_back(project.scenarios.front());
        project.scenarios.back().name = "other";
        project.scenarios.front().tta.ruleSet = std::string(tta::kShippedRules);
        project.scenarios.back().tta.ruleSet = "TTAK.KO-10.0292/R1";
        const auto read = readProject(writeProject(project), "p.daemok.yaml", presets());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().id, ErrorId::Inconsistent);
        QVERIFY(read.error().place.line > 1);
    }
};

DAEMOK_TEST_MAIN(TestTta)
#include "tst_tta.moc"

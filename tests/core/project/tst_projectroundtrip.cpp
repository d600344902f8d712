// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/project/yamltext.h"
#include "core/quantity/yamlreader.h"
#include "tests/core/project/projects.h"
#include "tests/core/quantity/errorview.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

using namespace daemok;
using daemok::testing::presets;
using daemok::testing::read;
using daemok::testing::view;

namespace {

// Random projects from a fixed seed: every kind of answer, awkward texts, numbers of all sizes.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    bool chance(double p) { return m_random.generateDouble() < p; }
    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    double number(double min, double max)
    {
        if (chance(0.1))
            return min;
        if (chance(0.1))
            return max;
        const double u = m_random.generateDouble();
        return min > 0       ? min * std::pow(max / min, u)
               : chance(0.5) ? min + (max - min) * u
                             : min + (max - min) * std::pow(10, -18 * u);
    }
    std::string text()
    {
        static const std::string pieces[] = {"a",
                                             "Z",
                                             "0",
                                             " ",
                                             ":",
                                             "#",
                                             "-",
                                             "\"",
                                             "'",
                                             "\\",
                                             "\n",
                                             "\t",
                                             "한",
                                             "日",
                                             "é",
                                             "\x01",
                                             "\x7f",
                                             "[",
                                             "]",
                                             "{",
                                             "}",
                                             ",",
                                             "&",
                                             "*",
                                             "!",
                                             "|",
                                             ">",
                                             "%",
                                             "@",
                                             "`",
                                             "null",
                                             "true",
                                             "1e5",
                                             "~",
                                             "?",
                                             "\xF0\x9F\x98\x80",
                                             "\xEF\xBB\xBF",
                                             "\xC2\x85",
                                             "\xE2\x80\xA8",
                                             "=",
                                             "<<",
                                             "---",
                                             "..."};
        std::string all;
        for (int i = below(8); i >= 0; --i)
            all += pieces[static_cast<std::size_t>(below(std::size(pieces)))];
        return all;
    }
    std::string date()
    {
        return chance(0.5)
                   ? ""
                   : "2026-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(10));
    }

private:
    QRandomGenerator m_random;
};

Answer randomAnswer(Dice &dice, const AnswerSpec &spec)
{
    Answer answer;
    answer.origin = std::array{Origin::Measured, Origin::Estimate,
                               Origin::Preset}[static_cast<std::size_t>(dice.below(3))];
    answer.evidence = dice.chance(0.5) ? dice.text() : "";
    answer.date = dice.date();
    if (isNumeric(spec.kind)) {
        std::array<double, 3> x{};
        std::generate(x.begin(), x.end(), [&] {
            const double value = dice.number(spec.min, spec.max);
            return spec.integer ? std::floor(value) : value;
        });
        std::sort(x.begin(), x.end());
        answer.number = dice.chance(0.5)
                            ? Interval{x[0], x[1], x[2]}
                            : rangeFor(spec.id, x[1], answer.origin, presets().at("rag").get());
        if (spec.mayBeUnlimited && dice.chance(0.5))
            answer.number = {x[0], std::numeric_limits<double>::infinity(),
                             std::numeric_limits<double>::infinity()};
    } else if (spec.kind == AnswerKind::Flag) {
        answer.number = dice.chance(0.5) ? Interval{1, 1, 1} : Interval{};
    } else if (spec.kind == AnswerKind::Choice) {
        answer.names = {std::string(spec.choices[static_cast<std::size_t>(
            dice.below(static_cast<int>(spec.choices.size())))])};
    } else if (spec.kind == AnswerKind::Choices) {
        for (const auto choice : spec.choices)
            if (dice.chance(0.5))
                answer.names.emplace_back(choice);
    } else if (spec.kind == AnswerKind::Name) {
        answer.names = {spec.id == AnswerId::Currency ? std::string("KRW") : dice.text()};
    } else {
        for (int i = dice.below(4); i > 0; --i)
            answer.names.push_back(dice.text() + std::to_string(i)); // no name twice
    }
    return answer;
}

void addTables(Dice &dice, Project &project)
{
    for (int i = dice.below(3); i > 0; --i) {
        ServerType type;
        type.own = true;
        type.category = "own";
        type.localDiskPersistent = true;
        type.name = dice.text() + std::to_string(i);
        type.provider = dice.text();
        type.threadsPerCore = 1 + dice.below(2);
        type.vcpu = type.threadsPerCore * (1 + dice.below(64));
        type.memoryGib = dice.number(1, 4096);
        if (dice.chance(0.5))
            type.disks.push_back(
                {1 + dice.below(8), dice.number(1, 1e5), "hdd",
                 dice.chance(0.5) ? std::optional(dice.number(1, 1e6)) : std::nullopt});
        Price price{
            dice.number(0, 1e9), "JPY", {dice.text(), dice.date(), Status::Copy}, dice.chance(0.5)};
        (dice.chance(0.3) ? type.hourly : dice.chance(0.5) ? type.monthly : type.purchase) = price;
        project.tables.servers.push_back(type);
    }
    for (int i = dice.below(3); i > 0; --i)
        project.tables.priceBook.push_back({dice.text(),
                                            dice.text(),
                                            dice.text(),
                                            dice.number(0, 1e6),
                                            dice.text(),
                                            "USD",
                                            dice.number(0, 1),
                                            dice.text(),
                                            dice.date(),
                                            {}});
    for (int i = dice.below(3); i > 0; --i)
        project.tables.rates.push_back(
            {dice.text(),
             static_cast<Operation>(dice.below(static_cast<int>(kOperations))),
             dice.number(1e-3, 1e3),
             dice.number(0, 9),
             dice.chance(0.5) ? "measured" : "assumed",
             dice.text(),
             dice.date(),
             {}});
    for (int i = dice.below(3); i > 0; --i)
        project.tables.exchange.push_back({"USD", "KRW", dice.number(1, 2000), "2026-11-20", {}});
}

Project randomProject(quint32 seed)
{
    Dice dice(seed);
    Project project;
    project.client = dice.chance(0.8) ? dice.text() : "";
    project.appVersion = dice.text();
    project.catalogVersion = dice.chance(0.5) ? dice.text() : "";
    project.language = std::array{"ko", "en", "ja"}[static_cast<std::size_t>(dice.below(3))];
    const double density = dice.chance(0.3) ? 1 : dice.number(0, 1);
    for (int s = dice.below(2); s >= 0; --s) {
        Scenario scenario;
        scenario.name = dice.text() + std::to_string(s);
        scenario.pattern.preset = presets().at("rag");
        for (const AnswerSpec &spec : answerSpecs())
            if (dice.chance(density) && !spec.name.starts_with("reread_mix"))
                scenario.pattern.answers[static_cast<std::size_t>(spec.id)] =
                    randomAnswer(dice, spec);
        auto &gaps = scenario.pattern.answers;
        if (auto &p50 = gaps[static_cast<std::size_t>(AnswerId::ReuseGapP50)]; p50)
            gaps[static_cast<std::size_t>(AnswerId::ReuseGapP90)] = p50;
        if (dice.chance(0.5))
            for (const AnswerId id : rereadMix()) {
                Answer part;
                part.number.likely = id == AnswerId::RereadKey ? 1 : 0;
                part.number.low = 0;
                part.number.high = 1;
                part.origin = Origin::Estimate;
                gaps[static_cast<std::size_t>(id)] = part;
            }
        for (std::size_t i = 0; i < kGoals; ++i) {
            scenario.pattern.goalRemoved[i] = dice.chance(0.2);
            if (!scenario.pattern.goalRemoved[i] && dice.chance(0.5))
                scenario.pattern.goalsMs[i] = dice.number(0.001, 1e7);
        }
        project.scenarios.push_back(std::move(scenario));
    }
    addTables(dice, project);
    return project;
}

void compareScenario(const Scenario &read, const Scenario &written)
{
    QCOMPARE(read.name, written.name);
    QCOMPARE(read.pattern.preset, written.pattern.preset);
    QCOMPARE(read.pattern.goalsMs, written.pattern.goalsMs);
    QCOMPARE(read.pattern.goalRemoved, written.pattern.goalRemoved);
    for (const AnswerSpec &spec : answerSpecs()) {
        const Answer *a = read.pattern.own(spec.id);
        const Answer *b = written.pattern.own(spec.id);
        QVERIFY2((a == nullptr) == (b == nullptr), spec.name.data());
        if (a)
            QVERIFY2(*a == *b, spec.name.data());
    }
}

} // namespace

class TestProjectRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBackEqual()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const Project written = randomProject(seed);
            const std::string text = writeProject(written);
            const auto project = read(text);
            QVERIFY2(project.ok(),
                     qPrintable(QStringLiteral("seed %1: %2\n%3")
                                    .arg(seed)
                                    .arg(view(project), QString::fromStdString(text))));
            QCOMPARE(project->client, written.client);
            QCOMPARE(project->appVersion, written.appVersion);
            QCOMPARE(project->catalogVersion, written.catalogVersion);
            QCOMPARE(project->language, written.language);
            QCOMPARE(project->scenarios.size(), written.scenarios.size());
            for (std::size_t i = 0; i < written.scenarios.size(); ++i)
                compareScenario(project->scenarios[i], written.scenarios[i]);
            QCOMPARE(project->tables.servers.size(), written.tables.servers.size());
            QCOMPARE(project->tables.rates.size(), written.tables.rates.size());
            // The tables have no comparison of their own: equal text is equal content.
            QCOMPARE(writeProject(*project), text);
        }
    }

    void aCutFileIsNeverTakenForAWholeOne()
    {
        const std::string text = writeProject(randomProject(7));
        for (std::size_t length = 0; length + 1 < text.size(); length += 1 + length / 50)
            QVERIFY2(!read(text.substr(0, length)).ok(), qPrintable(QString::number(length)));
    }

    void textsReadBackEqual_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("plain");
        const auto row = [](const char *text, bool plain) {
            QTest::newRow(text) << QByteArray(text) << plain;
        };
        row("ap-northeast-2", true);
        row("r6i.2xlarge", true);
        row("1/d", true);
        row("2026-01-31", true);
        row("1.5", false);
        row("1e5", false);
        row("0x10", false);
        row("yes", false);
        row("No", false);
        row("null", false);
        row("~", false);
        row("", false);
        row("a: b", false);
        row("# no comment", false);
        row("- item", false);
        row("say \"x\\y\"", false);
        row("two\nlines\tand \x01 control", false);
        row("한글 회사", false);
        row("...", false);
    }
    void textsReadBackEqual()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, plain);
        const std::string written = yamlText(text.toStdString());
        QCOMPARE(written.front() != '"', plain);
        const auto node = yaml::parse("k: " + written + "\nl: [" + written + ", x]\n", "f");
        QVERIFY2(node.ok(), qPrintable(view(node)));
        QCOMPARE(node->find("k")->text(), text.toStdString());
        QCOMPARE(node->find("l")->items()[0].text(), text.toStdString());
    }
};

DAEMOK_TEST_MAIN(TestProjectRoundTrip)
#include "tst_projectroundtrip.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/text/explaintext.h"
#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/reasontext.h"
#include "ui/text/termtext.h"
#include "ui/text/verdicttext.h"

#include <QRegularExpression>

using namespace daemok;
using namespace daemok::ui;

// Whatever the planner says about a shipped preset can be said in words: units, flags, terms, reasons.
class TestPlanWords : public QObject
{
    Q_OBJECT

    static Plan planOf(const QString &preset)
    {
        const auto project = newProject(preset.toStdString(), fixture::studioData().presets);
        return planner::plan(project->scenarios.front().pattern, fixture::studioData().catalog);
    }

    static void presets()
    {
        QTest::addColumn<QString>("preset");
        for (const auto &[id, preset] : fixture::studioData().presets)
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }

    static QString unknownUnit(const Layout &layout)
    {
        for (const RolePlan &role : layout.roles)
            for (const LedgerLine &line : role.ledger)
                if (!Format::knowsUnit(line.unit))
                    return QString::fromStdString(std::string(line.unit));
        for (const CostLine &line : layout.cost.lines)
            if (!Format::knowsUnit(line.unit))
                return QString::fromStdString(line.unit);
        return {};
    }

private slots:
    void unitsAndFlagsAreKnown_data() { presets(); }
    void unitsAndFlagsAreKnown()
    {
        QFETCH(QString, preset);
        const Plan plan = planOf(preset);
        QVERIFY(plan.recommended);
        std::vector<Layout> layouts = plan.alternatives;
        layouts.push_back(*plan.recommended);
        for (const Layout &layout : layouts) {
            QCOMPARE(unknownUnit(layout), QString());
            for (const std::string_view flag : layout.flags)
                QVERIFY2(PlanText::knowsFlag(flag), flag.data());
            for (const LatencyFigure &figure : layout.latency)
                for (const std::string_view flag : figure.flags)
                    QVERIFY2(PlanText::knowsFlag(flag), flag.data());
        }
    }

    void everyTermOfAnExplanationHasAWord_data() { presets(); }
    void everyTermOfAnExplanationHasAWord()
    {
        QFETCH(QString, preset);
        const auto project = newProject(preset.toStdString(), fixture::studioData().presets);
        const UsagePattern &pattern = project->scenarios.front().pattern;
        const Plan plan = planner::plan(pattern, fixture::studioData().catalog);
        QStringList unknown;
        int explained = 0;
        for (const std::string &figure : planner::figures(plan)) {
            const auto explanation = planner::explain(pattern, plan, figure);
            QVERIFY2(explanation.ok(), figure.c_str());
            ++explained;
            for (const Term &term : explanation->terms.terms) {
                if (!TermText::knows(term.name))
                    unknown << QString::fromStdString(term.name);
                if (!Format::knowsUnit(term.unit))
                    unknown << QStringLiteral("unit ") + QString::fromStdString(term.unit);
            }
            for (const std::string &note : explanation->terms.notes)
                if (!ExplainText::knowsNote(note))
                    unknown << QStringLiteral("note ") + QString::fromStdString(note);
            if (!Format::knowsUnit(explanation->unit))
                unknown << QStringLiteral("unit ") + QString::fromStdString(explanation->unit);
            if (ExplainText::name(plan, figure).isEmpty()
                || ExplainText::place(plan, figure, Format()).isEmpty())
                unknown << QStringLiteral("figure ") + QString::fromStdString(figure);
        }
        unknown.removeDuplicates();
        QVERIFY(explained > 0);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char(' '))));
    }

    void reasonsAreWholeSentences_data() { presets(); }
    void reasonsAreWholeSentences()
    {
        QFETCH(QString, preset);
        const Plan plan = planOf(preset);
        const Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
        QVERIFY(!plan.rejected.empty());
        static const QRegularExpression leftover(QStringLiteral("%[0-9n]|nan|inf\\b"));
        for (const Rejection &rejection : plan.rejected) {
            const QString sentence = ReasonText::sentence(rejection, plan, format);
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(leftover),
                     qPrintable(sentence));
        }
        for (const Layout &layout : plan.alternatives) {
            const QString sentence = ReasonText::whyNot(layout, plan, format);
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(leftover),
                     qPrintable(sentence));
        }
    }

    void theVerdictSaysWhatThePlanHolds()
    {
        const auto project = newProject("chatbot", fixture::studioData().presets);
        const UsagePattern &pattern = project->scenarios.front().pattern;
        const Plan plan = planner::plan(pattern, fixture::studioData().catalog);
        QVERIFY(plan.recommended);
        const Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
        const auto facts = VerdictText::facts(plan, format);
        QCOMPARE(facts[VerdictText::Cost].value,
                 format.money(plan.recommended->cost.monthly, plan.recommended->cost.currency));
        QCOMPARE(facts[VerdictText::Nodes].value, format.count(plan.recommended->nodes()));
        QVERIFY(VerdictText::headline(plan, format).startsWith(QLatin1String("Recommended: ")));
        QVERIFY(!VerdictText::promise(plan, pattern, format).isEmpty());
    }

    void nothingFitsIsAnAnswer()
    {
        auto project = newProject("chatbot", fixture::studioData().presets);
        UsagePattern pattern = project->scenarios.front().pattern;
        pattern.goalsMs[static_cast<std::size_t>(GoalId::LookupP99)] = 0.001;
        // Nobody publishes the tail of a managed product: keep those out.
        pattern.answers[static_cast<std::size_t>(AnswerId::DataMayLeave)] =
            Answer{{}, {"no"}, Origin::Estimate, {}, {}};
        const Plan plan = planner::plan(pattern, fixture::studioData().catalog);
        QVERIFY(!plan.recommended);
        QVERIFY(plan.infeasible);
        const Format format{QLocale(QLocale::English, QLocale::UnitedStates)};
        const QString promise = VerdictText::promise(plan, pattern, format);
        QVERIFY2(promise.contains(QLatin1String("The nearest is")), qPrintable(promise));
        QVERIFY2(promise.contains(QLatin1String("It fits with a goal of")), qPrintable(promise));
    }
};

DAEMOK_TEST_MAIN(TestPlanWords)
#include "tst_planwords.moc"

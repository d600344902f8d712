// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/planjson.h"
#include "core/planner/planner.h"
#include "core/quantity/formula.h"
#include "tests/core/planner/planscenes.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

using namespace daemok;
using namespace daemok::testing;
using nlohmann::ordered_json;
using planner::Explanation;

namespace {

/// A scenario whose every figure is explained.
struct Subject
{
    UsagePattern pattern;
    Plan plan;
    ordered_json json;
};

Subject subjectOf(const std::string &preset, const std::vector<std::string> &sets)
{
    Subject subject{patternOf(preset, sets), {}, {}};
    subject.plan = planner::plan(subject.pattern, shippedCatalog());
    subject.json = planJson(subject.plan, {});
    return subject;
}

bool close(double a, double b, double relative)
{
    return a == b || std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b)) + 1e-12;
}

/// Value of the formula with the terms put in.
std::optional<double> computed(const Explanation &e)
{
    const auto formula = formula::parse(e.terms.text);
    if (!formula)
        return std::nullopt;
    return formula::evaluate(*formula, [&](std::string_view symbol) -> std::optional<double> {
        for (const Term &term : e.terms.terms)
            if (term.symbol == symbol)
                return term.value;
        return std::nullopt;
    });
}

/// What is wrong with one explanation; empty if nothing is.
std::string complaint(const Subject &subject, const Explanation &e)
{
    const ordered_json::json_pointer pointer(e.figure);
    if (!subject.json.contains(pointer))
        return "not in plan --json";
    const double shown = subject.json[pointer].get<double>();
    if (!close(shown, e.value, 1e-12))
        return "value " + std::to_string(e.value) + " is not the plan's " + std::to_string(shown);
    if (e.terms.text.empty() && e.terms.notes.empty())
        return "neither formula nor note";
    if (!e.terms.text.empty()) {
        const auto read = formula::parse(e.terms.text);
        if (!read)
            return "formula cannot be read: " + e.terms.text;
        for (const std::string &symbol : formula::symbols(*read))
            if (!e.terms.has(symbol))
                return "no term " + symbol + " in " + e.terms.text;
    }
    std::set<std::string> symbols;
    for (const Term &term : e.terms.terms) {
        if (!symbols.insert(term.symbol).second)
            return "symbol " + term.symbol + " twice";
        if (term.origin == Origin::Published && term.figure.empty() && term.answer.empty()) {
            if (!subject.plan.catalog->sources.count(term.source.key))
                return "published term " + term.symbol + " (" + term.name
                       + ") without a known source: " + term.source.key;
            if (term.source.asOf.empty())
                return "published term " + term.symbol + " (" + term.name + ") without a date";
        }
        if (term.name.empty() || !std::isfinite(term.value))
            return "term " + term.symbol + " without name or value";
    }
    return {};
}

const std::vector<std::pair<const char *, std::vector<std::string>>> &scenarios()
{
    static const std::vector<std::pair<const char *, std::vector<std::string>>> all = [] {
        std::vector<std::pair<const char *, std::vector<std::string>>> list;
        list.reserve(kPresetIds.size() + 4);
        for (const std::string &preset : kPresetIds)
            list.push_back({preset.c_str(), {}});
        list.push_back({"chatbot",
                        {"answers.survive=zone", "answers.zones=3", "answers.expiry=extended",
                         "answers.requests_per_day=4e5", "answers.searched_share=0.02"}});
        list.push_back(
            {"rag",
             {"answers.currency=KRW", "answers.provider=aws", "answers.region=ap-northeast-2",
              "answers.backup_copies=7", "goals.lookup_p99_ms=12", "answers.requests_per_day=1e6",
              "answers.searched_share=0.02", "answers.record_retention_days=30"}});
        list.push_back({"social",
                        {"answers.inserts_per_s=4000", "answers.lookups_per_s=9000",
                         "answers.selects_per_s=30", "answers.searches_per_s=12",
                         "answers.searched_share=0.02", "answers.record_retention_days=30"}});
        list.push_back({"faq",
                        {"answers.llm_rpm=60", "answers.llm_tpm=10000",
                         "answers.llm_concurrency=1000", "answers.semantic_gain=0.1"}});
        list.push_back({"chatbot", {"answers.dr=active", "answers.zones=3"}});
        list.push_back({"chatbot", {"answers.local_workloads=llm"}});
        list.push_back({"code",
                        {"answers.local_workloads=llm", "answers.survive=zone", "answers.zones=3",
                         "answers.currency=KRW"}});
        return list;
    }();
    return all;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

    std::vector<Subject> m_subjects;

    void rows()
    {
        QTest::addColumn<int>("subject");
        for (std::size_t i = 0; i < scenarios().size(); ++i)
            QTest::addRow("%zu %s", i, scenarios()[i].first) << static_cast<int>(i);
    }
    const Subject &subject()
    {
        QFETCH_GLOBAL(int, subject);
        return m_subjects[static_cast<std::size_t>(subject)];
    }

private slots:
    void initTestCase()
    {
        for (const auto &[preset, sets] : scenarios())
            m_subjects.push_back(subjectOf(preset, sets));
    }
    void initTestCase_data() { rows(); }

    void everyFigureIsThePlansWithTermsOfKnownOrigin()
    {
        const Subject &s = subject();
        QVERIFY(s.plan.recommended || s.plan.infeasible);
        std::map<std::string, std::pair<int, std::string>> wrong;
        int explained = 0;
        for (const std::string &figure : planner::figures(s.plan)) {
            const auto e = planner::explain(s.pattern, s.plan, figure);
            const std::string said = e ? complaint(s, *e) : "not explained";
            ++explained;
            if (!said.empty() && wrong[said].first++ == 0)
                wrong[said].second = figure;
        }
        for (const auto &[said, where] : wrong)
            qInfo("%s: %s (%d)", where.second.c_str(), said.c_str(), where.first);
        QVERIFY(explained > 100);
        QCOMPARE(wrong.size(), std::size_t(0));
    }

    void theFormulaWithItsTermsGivesTheValue()
    {
        const Subject &s = subject();
        int checked = 0, open = 0;
        std::map<std::string, std::pair<int, std::string>> wrong;
        for (const std::string &figure : planner::figures(s.plan)) {
            if (figure.find("/latency_ms/") != std::string::npos)
                continue; // a quantile of a sum of laws: no arithmetic on the terms gives it
            const auto e = planner::explain(s.pattern, s.plan, figure);
            QVERIFY2(e.ok(), figure.c_str());
            const auto value = computed(*e);
            if (!value) {
                ++open;
                continue;
            }
            ++checked;
            if (!close(*value, e->value, 2e-5)) {
                auto &entry = wrong[e->terms.text];
                if (entry.first++ == 0)
                    entry.second = figure + " gives " + std::to_string(*value) + ", not "
                                   + std::to_string(e->value);
            }
        }
        for (const auto &[text, where] : wrong)
            qInfo("%s: %s (%d)", where.second.c_str(), text.c_str(), where.first);
        QCOMPARE(wrong.size(), std::size_t(0));
        QVERIFY(checked > 20 * open);
    }

    void aTermThatIsAFigureHasThatFiguresValue()
    {
        const Subject &s = subject();
        std::set<std::string> all;
        for (const std::string &figure : planner::figures(s.plan))
            all.insert(figure);
        std::map<std::string, std::string> wrong;
        for (const std::string &figure : all) {
            if (figure.starts_with("/alternatives/") && !figure.starts_with("/alternatives/0/"))
                continue; // the same code as for the first one
            const auto e = planner::explain(s.pattern, s.plan, figure);
            for (const Term &term : e->terms.terms) {
                if (term.figure.empty())
                    continue;
                if (!all.count(term.figure)) {
                    wrong[term.figure] = "is no figure; from " + figure;
                    continue;
                }
                const double there = s.json[ordered_json::json_pointer(term.figure)].get<double>();
                if (!close(there, term.value, 1e-9))
                    wrong[term.figure] = "differs in " + figure;
            }
        }
        for (const auto &[figure, said] : wrong)
            qInfo("%s %s", figure.c_str(), said.c_str());
        QCOMPARE(wrong.size(), std::size_t(0));
    }

    void everyNumberOfThePlanIsAFigure();
    void oneNodeLessIsNotEnough();
};

namespace {

/// Numbers that are settings, ordinals or already said by another: no figures of their own.
bool isNoFigure(const std::string &pointer)
{
    const auto endsWith = [&](const std::string &end) {
        return pointer.size() >= end.size()
               && pointer.compare(pointer.size() - end.size(), end.size(), end) == 0;
    };
    return pointer == "/month" || endsWith("/zones") || endsWith("/copies") || endsWith("/goal")
           || pointer.starts_with("/rejected/") || pointer.starts_with("/bundles/")
           || pointer.starts_with("/infeasible/");
}

void collect(const ordered_json &json, const std::string &at, std::vector<std::string> &numbers)
{
    if (json.is_number())
        numbers.push_back(at);
    if (json.is_object())
        for (const auto &[key, value] : json.items())
            collect(value, at + "/" + key, numbers);
    if (json.is_array())
        for (std::size_t i = 0; i < json.size(); ++i)
            collect(json[i], at + "/" + std::to_string(i), numbers);
}

} // namespace

void TestExplain::everyNumberOfThePlanIsAFigure()
{
    const Subject &s = subject();
    std::vector<std::string> numbers;
    collect(s.json, "", numbers);
    const std::vector<std::string> list = planner::figures(s.plan);
    const std::set<std::string> all(list.begin(), list.end());
    std::map<std::string, std::string> missing; // by what kind of number
    for (const std::string &number : numbers) {
        if (isNoFigure(number) || all.count(number))
            continue;
        // Unchecked ledger lines carry 0 nodes; what costs nothing has no quantity; shared roles have no nodes.
        if (s.json[ordered_json::json_pointer(number)].get<double>() == 0)
            continue;
        std::string kind;
        for (const char c : number)
            if (c < '0' || c > '9')
                kind += c;
        missing[kind] = number;
    }
    for (const auto &[kind, number] : missing)
        qInfo("no figure: %s", number.c_str());
    QCOMPARE(missing.size(), std::size_t(0));
}

void TestExplain::oneNodeLessIsNotEnough()
{
    const Subject &s = subject();
    int asked = 0;
    for (const std::string &figure : planner::figures(s.plan)) {
        if (!figure.ends_with("/count"))
            continue;
        const auto e = planner::explain(s.pattern, s.plan, figure);
        if (!e->whyNotFewer)
            continue;
        ++asked;
        const planner::OneLess &why = *e->whyNotFewer;
        QVERIFY2(why.left < e->value, figure.c_str());
        // A latency goal is missed by taking longer (0: no end); every other limit by carrying less.
        const bool missed = why.limit == Constraint::Latency
                                ? !why.fails || why.carried == 0 || why.carried > why.demand
                                : why.carried < why.demand;
        QVERIFY2(missed,
                 qPrintable(QString::fromStdString(
                     figure + " " + std::string(constraintName(why.limit)) + ": needed "
                     + std::to_string(why.demand) + ", one less " + std::to_string(why.carried))));
    }
    QVERIFY(asked > 0 || !s.plan.recommended);
}

DAEMOK_TEST_MAIN(TestExplain)
#include "tst_explain.moc"

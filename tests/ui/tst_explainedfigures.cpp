// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/formula.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/diagram/diagramcard.h"
#include "ui/diagram/diagramview.h"
#include "ui/explain/formulaview.h"
#include "ui/explain/termrow.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/explainedcells.h"
#include "ui/layout/layoutrows.h"
#include "ui/layout/ledgerfigure.h"
#include "ui/text/format.h"
#include "ui/text/plantext.h"

#include <QLabel>
#include <QRegularExpression>

#include <set>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::addPresetRows;
using daemok::ui::fixture::StudioWindow;

namespace {

const QRegularExpression &digit()
{
    static const QRegularExpression pattern(QStringLiteral("[0-9∞]"));
    return pattern;
}

} // namespace

/// Whatever number the page offers has an explanation that says all.
class TestExplainedFigures : public QObject
{
    Q_OBJECT

    std::unique_ptr<StudioWindow> m_studio;

    [[nodiscard]] const Plan &plan() const { return m_studio->plan(); }
    [[nodiscard]] ExplanationPanel *panel() const { return m_studio->panel(); }
    [[nodiscard]] LayoutPage *page() const { return m_studio->page(); }
    void explain(const std::string &figure) const { m_studio->explain(figure); }
    [[nodiscard]] QStringList offered(std::size_t layout) const;
    [[nodiscard]] QString complaint(const QString &figure) const;

private slots:
    void init()
    {
        m_studio = std::make_unique<StudioWindow>();
        QVERIFY(m_studio->show());
    }
    void everyFigureOfThePageIsExplained_data() { addPresetRows(); }
    void everyFigureOfThePageIsExplained();
    void whyNotFewerIsNamedForEachRole_data() { addPresetRows(); }
    void whyNotFewerIsNamedForEachRole();
    void theShownValuesGiveTheShownResult_data() { addPresetRows(); }
    void theShownValuesGiveTheShownResult();
    void everyAnswerNamedHasItsField_data() { addPresetRows(); }
    void everyAnswerNamedHasItsField();
};

/// Every figure that the Layout page and the verdict offer for a layout of the plan.
QStringList TestExplainedFigures::offered(std::size_t layout) const
{
    QStringList figures;
    for (const FactTile *tile : m_studio->tiles())
        figures << tile->fact().figure;
    for (const BarView *view : {page()->ledgerBars()->view(), page()->nextNode()->view()}) {
        for (const BarGroup &group : view->spec().groups) {
            figures << QString::fromStdString(group.pointer);
            for (const BarRow &row : group.rows)
                figures << QString::fromStdString(row.pointer);
        }
    }
    const Layout &shown = layout == 0 ? *plan().recommended : plan().alternatives[layout - 1];
    const std::string base = layoutPointer(layout);
    for (int column = 0; column < LayoutRows::alternativeTitles().size(); ++column)
        figures << ExplainedCells::alternative(plan(), static_cast<int>(layout), column);
    for (int row = 0; row < static_cast<int>(shown.cost.lines.size()); ++row)
        for (int column = 0; column < LayoutRows::costTitles().size(); ++column)
            figures << ExplainedCells::cost(shown, base, row, column);
    for (const DiagramNode &node : page()->diagram()->view()->spec().nodes)
        figures << ExplainedCells::box(shown, base, QString::fromStdString(node.id));
    figures.removeAll(QString());
    figures.removeDuplicates();
    return figures;
}

/// What the panel does not say of a figure; empty if it says all.
QString TestExplainedFigures::complaint(const QString &figure) const
{
    m_studio->window->explain(figure);
    if (panel()->heading().isEmpty())
        return QStringLiteral("not explained");
    if (!panel()->value().contains(digit()))
        return QStringLiteral("without a value");
    if (panel()->sentence()->text().isEmpty())
        return QStringLiteral("without a sentence");
    if (panel()->terms().empty() && panel()->notes()->text().isEmpty())
        return QStringLiteral("neither terms nor notes");
    for (const TermRow *row : panel()->terms())
        if (row->value().isEmpty() || row->from().isEmpty() || row->accessibleName().isEmpty())
            return QStringLiteral("a term without value or origin: ")
                   + QString::fromStdString(row->term().name);
    for (const TermRow *row : panel()->terms())
        if (const std::string &deeper = row->term().figure;
            !deeper.empty() && !planner::explain(plan(), deeper))
            return QStringLiteral("leads to no figure: ") + QString::fromStdString(deeper);
    return {};
}

void TestExplainedFigures::everyFigureOfThePageIsExplained()
{
    QFETCH(QString, preset);
    QVERIFY(m_studio->open(preset));
    if (!plan().recommended)
        QSKIP("nothing fits this preset: the page has no figures");
    const std::size_t layouts = std::min<std::size_t>(plan().alternatives.size(), 1) + 1;
    int explained = 0;
    for (std::size_t layout = 0; layout < layouts; ++layout) {
        page()->chooseLayout(layout);
        for (const QString &figure : offered(layout)) {
            const QString said = complaint(figure);
            QVERIFY2(said.isEmpty(), qPrintable(figure + QStringLiteral(": ") + said));
            ++explained;
        }
    }
    QVERIFY2(explained > 60, qPrintable(QString::number(explained)));
}

void TestExplainedFigures::whyNotFewerIsNamedForEachRole()
{
    QFETCH(QString, preset);
    QVERIFY(m_studio->open(preset));
    if (!plan().recommended)
        QSKIP("nothing fits this preset");
    int roles = 0;
    for (std::size_t i = 0; i < plan().recommended->roles.size(); ++i) {
        const RolePlan &role = plan().recommended->roles[i];
        if (role.serverIndex < 0 || role.count <= 0)
            continue;
        ++roles;
        const std::string figure = "/recommended/roles/" + std::to_string(i) + "/count";
        explain(figure);
        const auto why = planner::explain(plan(), figure)->whyNotFewer;
        QVERIFY2(why, role.id.c_str());
        QVERIFY(panel()->whyNotFewer()->isVisible());
        const QString said = panel()->whyNotFewer()->text();
        const Format format;
        QVERIFY2(said.contains(format.withUnit(why->demand, why->unit)), qPrintable(said));
        QVERIFY2(why->limit == Constraint::Latency
                     || said.contains(PlanText::constraint(why->limit)),
                 qPrintable(said));
    }
    QVERIFY(roles > 0 || plan().recommended->roles.empty());
}

// A closed formula gives the shown result when it is computed from the rows under it.
void TestExplainedFigures::theShownValuesGiveTheShownResult()
{
    QFETCH(QString, preset);
    QVERIFY(m_studio->open(preset));
    int computed = 0;
    for (const std::string &figure : planner::figures(plan())) {
        if (figure.starts_with("/alternatives/")
            || figure.find("/latency_ms/") != std::string::npos)
            continue; // a quantile of a sum of laws
        explain(figure);
        if (!panel()->formula()->isVisible())
            continue;
        const auto formula = formula::parse(panel()->formula()->text().toStdString());
        QVERIFY2(formula, figure.c_str());
        const auto value = formula::evaluate(*formula, [&](std::string_view symbol) {
            for (const TermRow *row : panel()->terms())
                if (row->term().symbol == symbol)
                    return std::optional(row->term().value);
            return std::optional<double>();
        });
        if (!value)
            continue;
        ++computed;
        const auto explanation = planner::explain(plan(), figure);
        QCOMPARE(Format().withUnit(*value, explanation->unit), panel()->value());
    }
    QVERIFY2(computed > 60, qPrintable(QString::number(computed)));
}

// Also those under "More questions", which are not there before they are opened.
void TestExplainedFigures::everyAnswerNamedHasItsField()
{
    QFETCH(QString, preset);
    QVERIFY(m_studio->open(preset));
    std::set<std::string> answers;
    for (const std::string &figure : planner::figures(plan())) {
        if (figure.starts_with("/alternatives/"))
            continue;
        const auto explanation = planner::explain(plan(), figure);
        QVERIFY2(explanation.ok(), figure.c_str());
        for (const Term &term : explanation->terms.terms)
            if (!term.answer.empty())
                answers.insert(term.answer);
    }
    QVERIFY(answers.size() > 10);
    for (const std::string &answer : answers) {
        emit panel()->answerAsked(QString::fromStdString(answer.substr(answer.find('.') + 1)));
        const auto *entry = QApplication::focusWidget();
        QVERIFY2(entry && m_studio->window->interview()->isAncestorOf(entry), answer.c_str());
        QVERIFY2(!entry->visibleRegion().isEmpty(), answer.c_str());
    }
}

DAEMOK_TEST_MAIN_GUI(TestExplainedFigures)
#include "tst_explainedfigures.moc"

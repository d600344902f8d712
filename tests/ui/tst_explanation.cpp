// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/formula.h"
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/glyphbutton.h"
#include "ui/diagram/diagramcard.h"
#include "ui/diagram/diagramview.h"
#include "ui/explain/explanationpanel.h"
#include "ui/explain/formulaview.h"
#include "ui/explain/termrow.h"
#include "ui/fields/field.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/explainedcells.h"
#include "ui/layout/layoutpage.h"
#include "ui/layout/layoutrows.h"
#include "ui/layout/ledgerfigure.h"
#include "ui/layout/ledgertree.h"
#include "ui/layout/rowtable.h"
#include "ui/studio/facttile.h"
#include "ui/studio/mainwindow.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/verdictstrip.h"
#include "ui/text/explaintext.h"
#include "ui/text/format.h"
#include "ui/text/plantext.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>

#include <set>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::waitForPlan;

/// Any number on the page explains itself, through the window as a user has it.
class TestExplanation : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ProjectController> m_controller;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] const Plan &plan() const { return *m_controller->plan(); }
    [[nodiscard]] ExplanationPanel *panel() const { return m_window->explanation(); }
    [[nodiscard]] LayoutPage *page() const { return m_window->layoutPage(); }
    [[nodiscard]] BarView *bars() const { return page()->ledgerBars()->view(); }
    [[nodiscard]] QList<FactTile *> tiles() const
    {
        return m_window->verdict()->findChildren<FactTile *>();
    }
    void start();
    void open(const QString &preset); ///< or "sample"
    void explain(const std::string &figure) const
    {
        m_window->explain(QString::fromStdString(figure));
    }
    [[nodiscard]] TermRow *linkTo(bool figure) const;
    void click(TermRow *row) const;
    [[nodiscard]] QStringList offered(std::size_t layout) const;
    [[nodiscard]] QString complaint(const QString &figure) const;
    void presets() const;

private slots:
    void init() { start(); }
    void aClickOnATileShowsTheVeryNumber();
    void everyFigureOfThePageIsExplained_data() { presets(); }
    void everyFigureOfThePageIsExplained();
    void cellsOfTheTablesAreExplained();
    void aBoxOfTheDiagramIsExplained();
    void linksLeadDeeperAndBack();
    void anAnswerIsJumpedTo();
    void everyAnswerNamedHasItsField();
    void whyNotFewerIsNamedForEachRole_data() { presets(); }
    void whyNotFewerIsNamedForEachRole();
    void theShownValuesGiveTheShownResult();
    void theKeyboardOpensEntersAndCloses();
    void escapeInAFieldStaysThere();
    void aNewPlanIsExplainedAtOnce();
    void whatIsGoneIsSaidAndTheNearestOffered();
    void everythingCanBeCopied();
    void thePanelIsRemembered();
    void anotherThemeReachesThePanel();
};

void TestExplanation::start()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("studio.ini")));
    m_appearance = std::make_unique<Appearance>(ThemeChoice::Light);
    m_controller = std::make_unique<ProjectController>(fixture::studioData());
    m_window =
        std::make_unique<MainWindow>(m_controller.get(), m_settings.get(), m_appearance.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    open(QStringLiteral("sample"));
}

void TestExplanation::open(const QString &preset)
{
    const auto before = m_controller->plan();
    QVERIFY(preset == QLatin1String("sample")
                ? m_controller->openSample().ok()
                : m_controller->newFromPreset(preset.toStdString()).ok());
    QVERIFY(m_controller->plan() != before || waitForPlan(*m_controller));
    QTRY_VERIFY(m_controller->plan() && m_controller->plan() != before);
    QTRY_VERIFY(!page()->diagram()->view()->spec().nodes.empty() || !plan().recommended);
}

void TestExplanation::presets() const
{
    QTest::addColumn<QString>("preset");
    QTest::newRow("sample") << QStringLiteral("sample");
    for (const auto &[id, preset] : fixture::studioData().presets)
        QTest::newRow(id.c_str()) << QString::fromStdString(id);
}

/// The first row that leads to a figure, or to an answer.
TermRow *TestExplanation::linkTo(bool figure) const
{
    for (TermRow *row : panel()->terms())
        if (row->leadsOn() && row->term().figure.empty() != figure)
            return row;
    return nullptr;
}

void TestExplanation::click(TermRow *row) const
{
    if (auto *area = panel()->findChild<QScrollArea *>())
        area->ensureWidgetVisible(row);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() / 2, 8));
}

/// Every figure that the Layout page and the verdict offer for a layout of the plan.
QStringList TestExplanation::offered(std::size_t layout) const
{
    QStringList figures;
    for (const FactTile *tile : tiles())
        figures << tile->fact().figure;
    for (const BarView *view : {bars(), page()->nextNode()->view()}) {
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
QString TestExplanation::complaint(const QString &figure) const
{
    m_window->explain(figure);
    if (panel()->heading().isEmpty())
        return QStringLiteral("not explained");
    if (!panel()->value().contains(QRegularExpression(QStringLiteral("[0-9∞]"))))
        return QStringLiteral("without a value");
    if (panel()->sentence()->text().isEmpty())
        return QStringLiteral("without a sentence");
    if (panel()->terms().empty() && panel()->notes()->text().isEmpty())
        return QStringLiteral("neither terms nor notes");
    for (const TermRow *row : panel()->terms())
        if (row->value().isEmpty() || row->from().isEmpty() || row->accessibleName().isEmpty())
            return QStringLiteral("a term without value or origin: ")
                   + QString::fromStdString(row->term().name);
    return {};
}

void TestExplanation::aClickOnATileShowsTheVeryNumber()
{
    int numbers = 0;
    QVERIFY(!panel()->isVisible());
    for (FactTile *tile : tiles()) {
        QVERIFY(!tile->fact().figure.isEmpty());
        QTest::mouseClick(tile, Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QVERIFY(!panel()->heading().isEmpty());
        if (!tile->fact().value.contains(QRegularExpression(QStringLiteral("[0-9]"))))
            continue; // "Memory", "exceeded": their figure is the number behind the word
        ++numbers;
        QVERIFY2(panel()->value().startsWith(tile->fact().value),
                 qPrintable(panel()->value() + u' ' + tile->fact().value));
    }
    QVERIFY(numbers >= 4);
}

void TestExplanation::everyFigureOfThePageIsExplained()
{
    QFETCH(QString, preset);
    if (preset != QLatin1String("sample"))
        open(preset);
    if (!plan().recommended)
        QSKIP("nothing fits this preset: the page has no figures");
    const std::size_t layouts = std::min<std::size_t>(plan().alternatives.size(), 3) + 1;
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

void TestExplanation::cellsOfTheTablesAreExplained()
{
    page()->tabs()->setCurrentIndex(LayoutPage::Alternatives);
    RowTable *table = page()->alternatives();
    table->scrollToTop();
    const QModelIndex cost = table->model()->index(0, LayoutRows::Monthly);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cost).center());
    QVERIFY(panel()->isVisible());
    QVERIFY2(panel()->value().startsWith(cost.data().toString()), qPrintable(panel()->value()));

    page()->tabs()->setCurrentIndex(LayoutPage::CostLines);
    table = page()->cost();
    const QModelIndex amount = table->model()->index(0, LayoutRows::Amount);
    QVERIFY(!amount.data().toString().isEmpty());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(amount).center());
    QVERIFY2(panel()->value().startsWith(amount.data().toString()), qPrintable(panel()->value()));

    page()->tabs()->setCurrentIndex(LayoutPage::Ledger);
    page()->ledgerBars()->header()->table()->click();
    LedgerTree *tree = page()->ledger();
    const QModelIndex role = tree->model()->index(0, 0, tree->model()->index(0, 0));
    const QModelIndex needed = tree->model()->index(0, LayoutRows::Needed, role);
    QVERIFY(needed.isValid());
    tree->expandAll();
    tree->scrollTo(needed);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(needed).center());
    QCOMPARE(panel()->value(), needed.data().toString());
}

void TestExplanation::aBoxOfTheDiagramIsExplained()
{
    DiagramView *view = page()->diagram()->view();
    for (const RolePlan &role : plan().recommended->roles) {
        if (role.serverIndex < 0)
            continue;
        const QRect box = view->boxOnScreen(QString::fromStdString(role.id));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, box.center());
        QCOMPARE(panel()->value(), Format().withUnit(role.count, "nodes"));
    }
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->boxOnScreen(QStringLiteral("service")).center());
    QCOMPARE(panel()->value(), Format().withUnit(plan().demand.peakRequests, "1/s"));
}

void TestExplanation::linksLeadDeeperAndBack()
{
    explain("/recommended/nodes");
    const QString first = panel()->heading();
    QStringList visited{panel()->value()};
    QVERIFY(!panel()->backButton()->isEnabled());
    while (TermRow *row = linkTo(true)) {
        const QString value = row->value();
        click(row);
        QCOMPARE(panel()->value(), value); // the term is that very figure
        visited << value;
        QVERIFY(visited.size() < 40);
    }
    QVERIFY2(visited.size() >= 4, qPrintable(QString::number(visited.size())));
    for (qsizetype i = visited.size() - 2; i >= 0; --i) {
        QTest::keyClick(panel(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(panel()->value(), visited[i]);
    }
    QCOMPARE(panel()->heading(), first);
    QVERIFY(!panel()->backButton()->isEnabled());
    panel()->forwardButton()->click();
    QCOMPARE(panel()->value(), visited[1]);
    panel()->backButton()->click();
    QCOMPARE(panel()->value(), visited[0]);
    QTest::keyClick(panel(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(panel()->value(), visited[1]);
    explain("/recommended/headroom"); // going elsewhere forgets what lay ahead
    QVERIFY(!panel()->forwardButton()->isEnabled());
}

void TestExplanation::anAnswerIsJumpedTo()
{
    explain("/demand/peak_requests_per_s");
    TermRow *row = linkTo(false);
    while (!row && linkTo(true)) {
        click(linkTo(true));
        row = linkTo(false);
    }
    QVERIFY(row);
    const QString path = QString::fromStdString(row->term().answer);
    const QString key = path.mid(path.indexOf(QLatin1Char('.')) + 1);
    click(row);
    Field *field = m_window->interview()->field(key);
    QVERIFY(field);
    QCOMPARE(QApplication::focusWidget(), field->entry());
    QVERIFY(!field->visibleRegion().isEmpty());
}

// Also those under "More questions", which are not there before they are opened.
void TestExplanation::everyAnswerNamedHasItsField()
{
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
        QVERIFY2(entry && m_window->interview()->isAncestorOf(entry), answer.c_str());
        QVERIFY2(!entry->visibleRegion().isEmpty(), answer.c_str());
    }
}

void TestExplanation::whyNotFewerIsNamedForEachRole()
{
    QFETCH(QString, preset);
    if (preset != QLatin1String("sample"))
        open(preset);
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
void TestExplanation::theShownValuesGiveTheShownResult()
{
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
    QVERIFY2(computed > 150, qPrintable(QString::number(computed)));
}

void TestExplanation::theKeyboardOpensEntersAndCloses()
{
    bars()->setFocus();
    QTest::keyClick(bars(), Qt::Key_Home);
    QTest::keyClick(bars(), Qt::Key_Return);
    QVERIFY(panel()->isVisible());
    QVERIFY(bars()->hasFocus()); // so that the next row can be asked
    QTest::keyClick(bars(), Qt::Key_Return);
    QVERIFY(panel()->isAncestorOf(QApplication::focusWidget()));
    const QString before = panel()->value();
    auto *row = qobject_cast<TermRow *>(QApplication::focusWidget());
    QVERIFY(row);
    const QString value = row->value();
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(panel()->value(), value);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(panel()->value(), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QVERIFY(bars()->hasFocus());

    tiles()[1]->setFocus();
    QTest::keyClick(tiles()[1], Qt::Key_Return);
    QVERIFY(panel()->isVisible());
    QTest::keyClick(tiles()[1], Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QVERIFY(tiles()[1]->hasFocus());
}

void TestExplanation::escapeInAFieldStaysThere()
{
    explain("/recommended/nodes");
    auto *entry = m_window->interview()->field(QStringLiteral("burst"))->entry();
    entry->setFocus();
    QTest::keyClicks(entry, QStringLiteral("much"));
    QTest::keyClick(entry, Qt::Key_Escape);
    QVERIFY(panel()->isVisible());
    QVERIFY(m_window->interview()->field(QStringLiteral("burst"))->problem().isEmpty());
}

void TestExplanation::aNewPlanIsExplainedAtOnce()
{
    explain("/recommended/cost/monthly");
    const QString before = panel()->value();
    auto *entry = qobject_cast<QLineEdit *>(
        m_window->interview()->field(QStringLiteral("requests_per_day"))->entry());
    entry->setFocus();
    entry->selectAll();
    QTest::keyClicks(entry, QStringLiteral("3M"));
    QVERIFY(waitForPlan(*m_controller));
    QVERIFY(panel()->value() != before);
    QVERIFY(panel()->value().startsWith(m_window->verdict()->value(VerdictText::Cost)));
    m_window->actions()->undo->trigger();
    QVERIFY(waitForPlan(*m_controller));
    QCOMPARE(panel()->value(), before);
}

void TestExplanation::whatIsGoneIsSaidAndTheNearestOffered()
{
    open(QStringLiteral("rag"));
    explain("/demand/data_sets/corpus/items");
    QVERIFY(!panel()->heading().isEmpty());
    m_controller->setAnswer(AnswerId::CorpusItems, fixture::estimate(0));
    QVERIFY(waitForPlan(*m_controller));
    QVERIFY(panel()->heading().isEmpty());
    QVERIFY(panel()->missing()->isVisible());
    QVERIFY(panel()->nearest()->isVisible());
    panel()->nearest()->click();
    QVERIFY(!panel()->heading().isEmpty());
    QVERIFY(!panel()->missing()->isVisible());
}

void TestExplanation::everythingCanBeCopied()
{
    explain("/recommended/roles/0/count");
    panel()->copyButton()->click();
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(panel()->heading()));
    QVERIFY(text.contains(panel()->value()));
    for (const TermRow *row : panel()->terms())
        QVERIFY2(text.contains(row->value()) && text.contains(row->from()),
                 qPrintable(row->from()));
}

void TestExplanation::thePanelIsRemembered()
{
    explain("/recommended/nodes");
    m_window->saveRegions();
    m_window =
        std::make_unique<MainWindow>(m_controller.get(), m_settings.get(), m_appearance.get());
    m_window->show();
    QVERIFY(panel()->isVisible());
    QVERIFY(panel()->missing()->isVisible()); // nothing was asked yet
}

void TestExplanation::anotherThemeReachesThePanel()
{
    explain("/recommended/headroom");
    const auto darkest = [&] {
        const QImage image = panel()->formula()->grab().toImage();
        return qGray(image.pixel(image.width() / 2, 3));
    };
    const int light = darkest();
    m_appearance->setChoice(ThemeChoice::Dark);
    QVERIFY(darkest() < light - 100);
}

DAEMOK_TEST_MAIN_GUI(TestExplanation)
#include "tst_explanation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testmain/testmain.h"
#include "tests/ui/studiofixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/glyphbutton.h"
#include "ui/diagram/diagramcard.h"
#include "ui/diagram/diagramview.h"
#include "ui/explain/formulaview.h"
#include "ui/explain/termrow.h"
#include "ui/fields/field.h"
#include "ui/interview/interviewpanel.h"
#include "ui/layout/layoutrows.h"
#include "ui/layout/ledgertree.h"
#include "ui/layout/rowtable.h"
#include "ui/studio/studioactions.h"
#include "ui/studio/verdictstrip.h"
#include "ui/text/format.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>

using namespace daemok;
using namespace daemok::ui;
using daemok::ui::fixture::StudioWindow;
using daemok::ui::fixture::waitForPlan;

namespace {

const QRegularExpression &digit()
{
    static const QRegularExpression pattern(QStringLiteral("[0-9]"));
    return pattern;
}

} // namespace

/// The panel as a user has it: what opens it, where it leads, what it keeps.
class TestExplanation : public QObject
{
    Q_OBJECT

    std::unique_ptr<StudioWindow> m_studio;

    [[nodiscard]] const Plan &plan() const { return m_studio->plan(); }
    [[nodiscard]] ExplanationPanel *panel() const { return m_studio->panel(); }
    [[nodiscard]] LayoutPage *page() const { return m_studio->page(); }
    [[nodiscard]] MainWindow *window() const { return m_studio->window.get(); }
    [[nodiscard]] BarView *bars() const { return page()->ledgerBars()->view(); }
    [[nodiscard]] QLineEdit *edit(const char *key) const
    {
        return qobject_cast<QLineEdit *>(window()->interview()->field(QLatin1String(key))->entry());
    }
    void explain(const std::string &figure) const { m_studio->explain(figure); }
    [[nodiscard]] TermRow *linkTo(bool figure) const;
    void click(TermRow *row) const;

private slots:
    void init()
    {
        m_studio = std::make_unique<StudioWindow>();
        QVERIFY(m_studio->show());
        QVERIFY(m_studio->open(QStringLiteral("sample")));
    }
    void aClickOnATileShowsTheVeryNumber();
    void cellsOfTheTablesAreExplained();
    void aBoxOfTheDiagramIsExplained();
    void linksLeadDeeperAndBack();
    void anAnswerIsJumpedTo();
    void theKeyboardOpensEntersAndCloses();
    void escapeInAFieldStaysThere();
    void aNewPlanIsExplainedAtOnce();
    void whatIsGoneIsSaidAndTheNearestOffered();
    void everythingCanBeCopied();
    void thePanelIsRemembered();
    void anotherThemeReachesThePanel();
};

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

void TestExplanation::aClickOnATileShowsTheVeryNumber()
{
    int numbers = 0;
    QVERIFY(!panel()->isVisible());
    for (FactTile *tile : m_studio->tiles()) {
        QVERIFY(!tile->fact().figure.isEmpty());
        QTest::mouseClick(tile, Qt::LeftButton);
        QVERIFY(panel()->isVisible());
        QVERIFY(!panel()->heading().isEmpty());
        if (!tile->fact().value.contains(digit()))
            continue; // "Memory", "exceeded": their figure is the number behind the word
        ++numbers;
        QVERIFY2(panel()->value().startsWith(tile->fact().value),
                 qPrintable(panel()->value() + u' ' + tile->fact().value));
    }
    QVERIFY(numbers >= 4);
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
    Field *field = window()->interview()->field(key);
    QVERIFY(field);
    QCOMPARE(QApplication::focusWidget(), field->entry());
    QVERIFY(!field->visibleRegion().isEmpty());
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

    m_studio->tiles()[1]->setFocus();
    QTest::keyClick(m_studio->tiles()[1], Qt::Key_Return);
    QVERIFY(panel()->isVisible());
    QTest::keyClick(m_studio->tiles()[1], Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QVERIFY(m_studio->tiles()[1]->hasFocus());
}

void TestExplanation::escapeInAFieldStaysThere()
{
    explain("/recommended/nodes");
    QLineEdit *entry = edit("burst");
    entry->setFocus();
    QTest::keyClicks(entry, QStringLiteral("much"));
    QTest::keyClick(entry, Qt::Key_Escape);
    QVERIFY(panel()->isVisible());
    QVERIFY(window()->interview()->field(QStringLiteral("burst"))->problem().isEmpty());
}

void TestExplanation::aNewPlanIsExplainedAtOnce()
{
    explain("/recommended/cost/monthly");
    const QString before = panel()->value();
    QLineEdit *entry = edit("requests_per_day");
    entry->setFocus();
    entry->selectAll();
    QTest::keyClicks(entry, QStringLiteral("3M"));
    QVERIFY(waitForPlan(m_studio->controller));
    QVERIFY(panel()->value() != before);
    QVERIFY(panel()->value().startsWith(window()->verdict()->value(VerdictText::Cost)));
    window()->actions()->undo->trigger();
    QVERIFY(waitForPlan(m_studio->controller));
    QCOMPARE(panel()->value(), before);
}

void TestExplanation::whatIsGoneIsSaidAndTheNearestOffered()
{
    QVERIFY(m_studio->open(QStringLiteral("rag")));
    explain("/demand/data_sets/corpus/items");
    QVERIFY(!panel()->heading().isEmpty());
    m_studio->controller.setAnswer(AnswerId::CorpusItems, fixture::estimate(0));
    QVERIFY(waitForPlan(m_studio->controller));
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
    QVERIFY(m_studio->showAgain());
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
    m_studio->appearance.setChoice(ThemeChoice::Dark);
    QVERIFY(darkest() < light - 100);
}

DAEMOK_TEST_MAIN_GUI(TestExplanation)
#include "tst_explanation.moc"

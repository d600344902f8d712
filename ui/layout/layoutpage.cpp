// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layoutpage.h"

#include "core/figure/topology.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/cardsplitter.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/selection.h"
#include "ui/diagram/diagramcard.h"
#include "ui/diagram/diagramview.h"
#include "ui/layout/costlatency.h"
#include "ui/layout/explainedcells.h"
#include "ui/layout/figurechooser.h"
#include "ui/layout/layoutrows.h"
#include "ui/layout/ledgerfigure.h"
#include "ui/layout/ledgertree.h"
#include "ui/layout/marginalfigure.h"
#include "ui/layout/marginaljob.h"
#include "ui/layout/rowtable.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/diagramtext.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reasontext.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

QString countedTitle(const QString &title, std::size_t count)
{
    return count == 0
               ? title
               : LayoutPage::tr("%1 (%2)", "title of a tab, rows in it").arg(title).arg(count);
}

} // namespace

LayoutPage::LayoutPage(ProjectController *controller, const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_appearance(appearance),
      m_roleSelection(new Selection(this)),
      m_productSelection(new Selection(this)),
      m_marginal(new MarginalJob(this)),
      m_diagram(new DiagramCard(appearance->theme())),
      m_chart(new ChartCard(appearance->theme()))
{
    setObjectName(QStringLiteral("layout"));
    m_back = new QToolButton;
    m_back->setProperty("flat", true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->hide();
    m_diagram->header()->addWidget(m_back);
    m_columns = createCardSplitter(Qt::Horizontal, createTables(), m_chart, {62, 38});
    m_rows = createCardSplitter(Qt::Vertical, m_diagram, m_columns, {58, 42});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setTabOrder(m_diagram, m_tabs);
    setTabOrder(m_tabs, m_tables);
    connectFigures();
    connectGoal();
    connectExplained();
    retranslate();

    connect(m_controller, &ProjectController::pinnedChanged, this, &LayoutPage::showPinned);
    connect(m_controller, &ProjectController::planChanged, this, [this] {
        if (isVisible())
            showPlan(m_controller->plan());
    });
    connect(m_controller, &ProjectController::projectReplaced, this,
            [this] { m_shownChoice = ChoiceKind::Recommended; });
    connect(m_appearance, &Appearance::changed, this, [this] {
        const Theme &theme = m_appearance->theme();
        m_diagram->setTheme(theme);
        m_chart->setTheme(theme);
        m_ledgerBars->setTheme(theme);
        m_nextNode->setTheme(theme);
    });
}

// The figures are made anew from the plan, in the other language.
void LayoutPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        showPlan(m_plan);
    else
        m_plan.reset(); // made when the page is shown
}

void LayoutPage::connectFigures()
{
    m_diagram->setSelection(m_roleSelection);
    m_ledgerBars->view()->setSelection(m_roleSelection);
    m_nextNode->view()->setSelection(m_roleSelection);
    m_chart->setSelection(m_productSelection);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_tables->setCurrentIndex(tab);
        showTable();
    });
    connect(m_ledgerBars, &BarPanel::tableShown, this, &LayoutPage::showTable);
    connect(m_back, &QToolButton::clicked, this, [this] { chooseLayout(0); });
    connect(m_alternatives, &RowTable::sourceRowChosen, this, [this](int row) {
        if (row >= 0 && !m_filling)
            chooseLayout(static_cast<std::size_t>(row));
    });
    connect(m_diagram->view(), &DiagramView::chosen, this, &LayoutPage::chooseBox);
    for (const BarPanel *bars : {m_ledgerBars, m_nextNode})
        connect(bars->view(), &BarView::pointerChosen, this, &LayoutPage::figureAsked);
    connect(m_productSelection, &Selection::changed, this, [this](const QString &product) {
        if (!m_plan || !m_plan->recommended)
            return;
        const std::string id = product.toStdString();
        if (const Layout *shown = shownLayout(); shown && shown->product == id)
            return;
        for (std::size_t i = 0; i < m_plan->alternatives.size(); ++i) {
            const Layout &layout = m_plan->alternatives[i];
            if (layout.product == id && layout.choice == ChoiceKind::OtherProduct)
                return chooseLayout(i + 1);
        }
        if (m_plan->recommended->product == id)
            chooseLayout(0);
    });
    connect(m_marginal, &MarginalJob::finished, this,
            [this](const std::shared_ptr<const Plan> &plan, std::size_t layout,
                   const std::optional<planner::Marginal> &marginal) {
                if (plan != m_plan || layout != m_shown || !shownLayout())
                    return;
                m_nextNode->setSpec(
                    marginal ? MarginalFigure::spec(*marginal, *m_plan, *shownLayout(),
                                                    layoutPointer(layout), Format())
                             : MarginalFigure::empty(
                                 tr("What the next node buys is not known for this layout.")));
            });
}

// The goal is an input: a drag of its line is one undo step.
void LayoutPage::connectGoal()
{
    ChartView *view = m_chart->view();
    connect(view, &ChartView::markerDragBegan, this, [this] { m_controller->endGesture(); });
    connect(view, &ChartView::markerMoved, this, [this](const QString &id, double value) {
        if (const auto goal = goalFromName(id.toStdString()))
            m_controller->setGoal(*goal, value);
    });
    connect(view, &ChartView::markerDragEnded, this, [this] { m_controller->endGesture(); });
}

QList<QWidget *> LayoutPage::regions() const
{
    QWidget *table = m_tables->currentWidget();
    if (auto *bars = qobject_cast<BarPanel *>(table))
        table = bars->showsTable() ? bars->twin() : bars->view();
    QList<QWidget *> regions{m_diagram->view(), table, m_chart->view()};
    if (m_figures) {
        regions.removeIf([this](const QWidget *region) { return !region->isVisibleTo(this); });
        regions.prepend(m_figures->button(0));
    }
    return regions;
}

void LayoutPage::showPinned()
{
    const auto &pinned = m_controller->pinned();
    m_pinned = pinned ? pinned->plan : nullptr;
    showChart();
}

void LayoutPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_plan != m_controller->plan())
        showPlan(m_controller->plan());
}

const Layout *LayoutPage::shownLayout() const
{
    if (!m_plan || !m_plan->recommended)
        return nullptr;
    return m_shown >= 1 ? &m_plan->alternatives[m_shown - 1] : &*m_plan->recommended;
}

void LayoutPage::showPlan(std::shared_ptr<const Plan> plan)
{
    m_plan = std::move(plan);
    if (!m_plan)
        return;
    findShown();
    const std::size_t rejected = LayoutRows(*m_plan, Format()).rejectedCount();
    m_tabs->setTabText(Alternatives, countedTitle(tr("Alternatives"), m_plan->alternatives.size()));
    m_tabs->setTabText(Rejected, countedTitle(tr("Rejected"), rejected));
    showChart();
    showLayout();
}

// By what it is, not by its place: a chosen layout stays chosen when the ranking changes.
void LayoutPage::findShown()
{
    m_shown = 0;
    for (std::size_t i = 0; i < m_plan->alternatives.size() && m_plan->recommended; ++i) {
        const Layout &layout = m_plan->alternatives[i];
        const bool same =
            layout.choice == m_shownChoice
            && (layout.choice != ChoiceKind::OtherProduct || layout.product == m_shownProduct);
        if (same)
            m_shown = i + 1;
    }
}

void LayoutPage::showChart()
{
    if (m_plan)
        m_chart->setSpec(CostLatency::spec(*m_plan, m_pinned.get()));
}

void LayoutPage::chooseLayout(std::size_t layout)
{
    if (!m_plan || !m_plan->recommended || layout > m_plan->alternatives.size()
        || layout == m_shown)
        return;
    m_shown = layout;
    m_shownChoice = shownLayout()->choice;
    m_shownProduct = shownLayout()->product;
    showLayout();
    m_productSelection->choose(QString::fromStdString(shownLayout()->product));
}

void LayoutPage::showLayout()
{
    const Layout *layout = shownLayout();
    m_back->setVisible(layout && layout->choice != ChoiceKind::Recommended);
    const Format format;
    if (!layout) {
        const QString why = m_plan ? ReasonText::infeasible(*m_plan, format) : QString();
        m_diagram->header()->setTitle(tr("Layout"));
        m_diagram->header()->setNote({});
        m_diagram->setTopology(std::nullopt, nullptr, why);
        m_ledger->setEmptyText(why);
        m_ledgerBars->setSpec({});
        m_ledgerBars->view()->setEmptyText(why);
        m_marginal->cancel();
        m_nextNode->setSpec(MarginalFigure::empty(why));
        showTable();
        return;
    }
    m_diagram->header()->setTitle(
        tr("Layout: %1", "kind of choice").arg(PlanText::choice(layout->choice)));
    m_diagram->header()->setNote(
        tr("%1 %2 · %n zone(s)", "provider, region", layout->zones)
            .arg(QuestionText::choice(AnswerId::ProviderList, layout->provider),
                 QString::fromStdString(layout->region)));
    m_diagram->setTopology(topologyOf(*m_plan, *layout), std::make_shared<DiagramText>(format));
    m_ledgerBars->setSpec(LedgerFigure::spec(*m_plan, *layout, layoutPointer(m_shown), format));
    chooseLargestRole();
    showTable();
}

// Only what is in front is filled: a drag must not pay for tables that nobody sees.
void LayoutPage::showTable()
{
    if (!m_plan)
        return;
    const Format format;
    const LayoutRows rows(*m_plan, format);
    const Layout *layout = shownLayout();
    switch (m_tabs->currentIndex()) {
    case Ledger:
        if (m_ledgerBars->showsTable())
            m_ledger->setRows(layout ? rows.ledger(*layout) : std::vector<Row>());
        break;
    case NextNode:
        showNextNode();
        break;
    case Alternatives:
        m_filling = true;
        m_alternatives->setRows(rows.alternatives());
        m_alternatives->selectSourceRow(layout ? static_cast<int>(m_shown) : -1);
        m_filling = false;
        break;
    case CostLines:
        m_cost->setRows(layout ? rows.cost(*layout) : std::vector<Row>());
        break;
    case Rejected:
        m_rejected->setRows(rows.rejected());
        break;
    default:
        break;
    }
}

// Where nothing of this layout is chosen, the role with most machine is: that is where the money is.
void LayoutPage::chooseLargestRole()
{
    const Layout &layout = *shownLayout();
    const std::string chosen = m_roleSelection->id().toStdString();
    const RolePlan *largest = nullptr;
    for (const RolePlan &role : layout.roles) {
        if (role.id == chosen)
            return;
        if (role.serverIndex >= 0 && role.kind != RoleKind::Rdbms
            && (!largest || role.count * role.vcpu > largest->count * largest->vcpu))
            largest = &role;
    }
    m_roleSelection->choose(largest ? QString::fromStdString(largest->id) : QString());
}

// Asked only while it is looked at: it sizes every role twice.
void LayoutPage::showNextNode()
{
    if (shownLayout())
        m_marginal->start(m_controller->pattern(), m_plan, m_shown);
}

// A box that is clicked shows why it has its nodes: in the ledger, and to whoever explains figures.
void LayoutPage::chooseBox(const QString &id)
{
    if (const Layout *layout = shownLayout())
        if (const QString figure = ExplainedCells::box(*layout, layoutPointer(m_shown), id);
            !figure.isEmpty())
            emit figureAsked(figure);
}

} // namespace daemok::ui

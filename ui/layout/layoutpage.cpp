// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layoutpage.h"

#include "ui/charts/chartcard.h"
#include "ui/layout/costlatency.h"
#include "ui/layout/layoutrows.h"
#include "ui/layout/ledgertree.h"
#include "ui/layout/rowtable.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/plantext.h"
#include "ui/text/questiontext.h"
#include "ui/text/reasontext.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr int kGap = 10;

QFrame *createCard()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    return card;
}

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
      m_chart(new ChartCard(appearance->theme())),
      m_rows(new QSplitter(Qt::Vertical)),
      m_columns(new QSplitter)
{
    setObjectName(QStringLiteral("layout"));
    m_columns->addWidget(createTables());
    m_columns->addWidget(m_chart);
    m_columns->setStretchFactor(0, 60);
    m_columns->setStretchFactor(1, 40);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(kGap);
    m_rows->addWidget(createLedgerCard());
    m_rows->addWidget(m_columns);
    m_rows->setStretchFactor(0, 54);
    m_rows->setStretchFactor(1, 46);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(kGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setTabOrder(m_ledger, m_tabs);
    setTabOrder(m_tabs, m_tables);

    connect(m_controller, &ProjectController::planChanged, this, [this] {
        if (isVisible())
            showPlan();
    });
    connect(m_controller, &ProjectController::projectReplaced, this, [this] { m_shown = 0; });
    connect(m_appearance, &Appearance::changed, this,
            [this] { m_chart->setTheme(m_appearance->theme()); });
}

QWidget *LayoutPage::createLedgerCard()
{
    QFrame *card = createCard();
    m_title = new QLabel(tr("Layout"));
    m_title->setProperty("heading", true);
    m_about = new QLabel;
    m_about->setProperty("muted", true);
    m_back = new QToolButton;
    m_back->setProperty("flat", true);
    m_back->setText(tr("Back to the recommended layout"));
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, [this] { m_alternatives->selectSourceRow(0); });
    m_ledger = new LedgerTree(m_appearance);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 0, 6, 0);
    header->addStrut(
        m_back->sizeHint().height()); // the title stays where it is when the button comes
    header->addWidget(m_title);
    header->addSpacing(6);
    header->addWidget(m_about, 1);
    header->addWidget(m_back);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 5, 1, 6);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_ledger, 1);
    return card;
}

QWidget *LayoutPage::createTables()
{
    QFrame *card = createCard();
    m_alternatives = new RowTable(
        m_appearance, LayoutRows::alternativeTitles(),
        {LayoutRows::NodeCount, LayoutRows::Monthly, LayoutRows::Difference, LayoutRows::P99},
        {-1, 58, 96, 92, 74});
    m_alternatives->setObjectName(QStringLiteral("alternatives"));
    m_alternatives->setAccessibleName(tr("Alternatives and why each lost"));
    m_alternatives->setEmptyText(tr("Alternatives appear here when a layout is found."));
    m_cost = new RowTable(m_appearance, LayoutRows::costTitles(),
                          {LayoutRows::Quantity, LayoutRows::UnitPrice, LayoutRows::Amount},
                          {-45, 96, 88, 92, -45});
    m_cost->setObjectName(QStringLiteral("cost"));
    m_cost->setAccessibleName(tr("Cost lines of the shown layout"));
    m_cost->setEmptyText(tr("Cost lines appear here when a layout is found."));
    m_rejected = new RowTable(m_appearance, LayoutRows::rejectedTitles(), {LayoutRows::ServerTypes},
                              {-42, -58, 90});
    m_rejected->setObjectName(QStringLiteral("rejected"));
    m_rejected->setAccessibleName(tr("Rejected products with the reason"));
    m_rejected->setEmptyText(tr("Nothing was rejected."));

    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Tables"));
    m_tables = new QStackedWidget;
    for (RowTable *table : {m_alternatives, m_cost, m_rejected}) {
        m_tabs->addTab(QString());
        m_tables->addWidget(table);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_tables, &QStackedWidget::setCurrentIndex);
    connect(m_alternatives, &RowTable::sourceRowChosen, this, &LayoutPage::choose);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 4, 1, 6);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_tables, 1);
    return card;
}

void LayoutPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_plan != m_controller->plan())
        showPlan();
}

const Layout *LayoutPage::shownLayout() const
{
    if (!m_plan || !m_plan->recommended)
        return nullptr;
    const auto index = static_cast<std::size_t>(m_shown);
    return m_shown >= 1 && index <= m_plan->alternatives.size() ? &m_plan->alternatives[index - 1]
                                                                : &*m_plan->recommended;
}

void LayoutPage::showPlan()
{
    m_plan = m_controller->plan();
    if (!m_plan)
        return;
    const Format format;
    const LayoutRows rows(*m_plan, format);
    const std::vector<Row> rejected = rows.rejected();
    m_alternatives->setRows(rows.alternatives());
    m_rejected->setRows(rejected);
    m_tabs->setTabText(0, countedTitle(tr("Alternatives"), m_plan->alternatives.size()));
    m_tabs->setTabText(1, tr("Cost lines"));
    m_tabs->setTabText(2, countedTitle(tr("Rejected"), rejected.size()));
    m_chart->setSpec(CostLatency::spec(*m_plan, format));
    // The table followed its chosen row to wherever the new ranking put it.
    m_shown = std::max(0, m_alternatives->currentSourceRow());
    showLayout();
}

void LayoutPage::choose(int row)
{
    if (row < 0 || row == m_shown)
        return;
    m_shown = row;
    showLayout();
}

void LayoutPage::showLayout()
{
    const Layout *layout = shownLayout();
    m_back->setVisible(layout && layout->choice != ChoiceKind::Recommended);
    if (!layout) {
        m_title->setText(tr("Layout"));
        m_about->clear();
        m_ledger->setEmptyText(m_plan ? ReasonText::infeasible(*m_plan, Format()) : QString());
        m_ledger->setRows({});
        m_cost->setRows({});
        return;
    }
    const Format format;
    const LayoutRows rows(*m_plan, format);
    m_title->setText(tr("Layout: %1", "kind of choice").arg(PlanText::choice(layout->choice)));
    m_about->setText(tr("%1 %2 · %n zone(s)", "provider, region", layout->zones)
                         .arg(QuestionText::choice(AnswerId::ProviderList, layout->provider),
                              QString::fromStdString(layout->region)));
    m_ledger->setRows(rows.ledger(*layout));
    m_cost->setRows(rows.cost(*layout));
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of LayoutPage, and its words.
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/figureheader.h"
#include "ui/diagram/diagramcard.h"
#include "ui/layout/explainedcells.h"
#include "ui/layout/figurechooser.h"
#include "ui/layout/layoutpage.h"
#include "ui/layout/layoutrows.h"
#include "ui/layout/ledgerfigure.h"
#include "ui/layout/ledgertree.h"
#include "ui/layout/rowtable.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace daemok::ui {

QWidget *LayoutPage::createTables()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_ledger = new LedgerTree(m_appearance);
    m_ledgerBars = new BarPanel(m_appearance->theme(), m_ledger);
    m_ledgerBars->view()->setObjectName(QStringLiteral("ledgerBars"));
    m_nextNode = new BarPanel(m_appearance->theme());
    m_nextNode->view()->setObjectName(QStringLiteral("nextNode"));
    m_alternatives = new RowTable(
        m_appearance, LayoutRows::alternativeTitles(),
        {LayoutRows::NodeCount, LayoutRows::Monthly, LayoutRows::Difference, LayoutRows::P99},
        {-1, 58, 96, 92, 74});
    m_alternatives->setObjectName(QStringLiteral("alternatives"));
    m_cost = new RowTable(m_appearance, LayoutRows::costTitles(),
                          {LayoutRows::Quantity, LayoutRows::UnitPrice, LayoutRows::Amount},
                          {-45, 96, 88, 92, -45});
    m_cost->setObjectName(QStringLiteral("cost"));
    m_rejected = new RowTable(m_appearance, LayoutRows::rejectedTitles(), {LayoutRows::ServerTypes},
                              {-42, -58, 90});
    m_rejected->setObjectName(QStringLiteral("rejected"));

    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tables = new QStackedWidget;
    for (QWidget *table : std::initializer_list<QWidget *>{m_ledgerBars, m_nextNode, m_alternatives,
                                                           m_cost, m_rejected}) {
        m_tabs->addTab(QString());
        m_tables->addWidget(table);
    }
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 7, 0);
    head->addWidget(m_tabs, 1);
    for (BarPanel *bars : {m_ledgerBars, m_nextNode}) {
        bars->hideTitle();
        QWidget *buttons = bars->header()->takeButtons();
        buttons->setVisible(bars == m_ledgerBars);
        connect(m_tabs, &QTabBar::currentChanged, buttons, [this, bars, buttons](int tab) {
            buttons->setVisible(m_tables->widget(tab) == bars);
        });
        head->addWidget(buttons);
    }
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 4, 1, 6);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tables, 1);
    return card;
}

void LayoutPage::showTwoAtATime()
{
    m_figures = new FigureChooser({tr("Topology"), tr("Tables"), tr("Cost against p99")}, 2);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, m_figures);
    column->setSpacing(6);
    const auto show = [this] {
        m_diagram->setVisible(m_figures->isChosen(0));
        m_columns->widget(0)->setVisible(m_figures->isChosen(1));
        m_columns->widget(1)->setVisible(m_figures->isChosen(2));
        m_columns->setVisible(m_figures->isChosen(1) || m_figures->isChosen(2));
    };
    connect(m_figures, &FigureChooser::changed, this, show);
    show();
}

// A number that is clicked is explained.
void LayoutPage::connectExplained()
{
    const auto ask = [this](const QString &figure) {
        if (!figure.isEmpty())
            emit figureAsked(figure);
    };
    const auto connectCells = [this, ask](QAbstractItemView *view, auto figureOf) {
        const auto explain = [ask, figureOf](const QModelIndex &cell) { ask(figureOf(cell)); };
        connect(view, &QAbstractItemView::clicked, this, explain);
        connect(view, &QAbstractItemView::activated, this, explain);
    };
    connectCells(m_ledger, [this](const QModelIndex &cell) {
        const Layout *layout = shownLayout();
        return layout ? ExplainedCells::ledger(*layout, layoutPointer(m_shown), cell) : QString();
    });
    connectCells(m_alternatives, [this](const QModelIndex &cell) {
        const int row = m_alternatives->currentSourceRow();
        return m_plan ? ExplainedCells::alternative(*m_plan, row, cell.column()) : QString();
    });
    connectCells(m_cost, [this](const QModelIndex &cell) {
        const Layout *layout = shownLayout();
        const int row = m_cost->currentSourceRow();
        return layout ? ExplainedCells::cost(*layout, layoutPointer(m_shown), row, cell.column())
                      : QString();
    });
}

void LayoutPage::retranslate()
{
    m_back->setText(tr("Back to the recommended layout"));
    if (!m_plan)
        m_diagram->header()->setTitle(tr("Layout"));
    m_alternatives->setTitles(LayoutRows::alternativeTitles());
    m_alternatives->setAccessibleName(tr("Alternatives and why each lost"));
    m_alternatives->setEmptyText(tr("Alternatives appear here when a layout is found."));
    m_cost->setTitles(LayoutRows::costTitles());
    m_cost->setAccessibleName(tr("Cost lines of the shown layout"));
    m_cost->setEmptyText(tr("Cost lines appear here when a layout is found."));
    m_rejected->setTitles(LayoutRows::rejectedTitles());
    m_rejected->setAccessibleName(tr("Rejected products with the reason"));
    m_rejected->setEmptyText(tr("Nothing was rejected."));
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->setTabText(Ledger, tr("Ledger"));
    m_tabs->setTabText(NextNode, tr("Next node"));
    m_tabs->setTabText(Alternatives, tr("Alternatives"));
    m_tabs->setTabText(CostLines, tr("Cost lines"));
    m_tabs->setTabText(Rejected, tr("Rejected"));
}

} // namespace daemok::ui

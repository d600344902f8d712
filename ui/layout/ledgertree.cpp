// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/ledgertree.h"

#include "ui/layout/emptytext.h"
#include "ui/layout/layoutrows.h"
#include "ui/layout/rowdelegate.h"
#include "ui/text/origintext.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace daemok::ui {

LedgerTree::LedgerTree(const Appearance *appearance, QWidget *parent)
    : QTreeView(parent),
      m_model(new RowModel(LayoutRows::ledgerTitles(),
                           {LayoutRows::Needed, LayoutRows::PerNode, LayoutRows::Nodes}, this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(appearance, this));
    setObjectName(QStringLiteral("ledger"));
    setAccessibleName(tr("Layout: stores, roles and the ledger of each role"));
    setIndentation(16);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(40);
}

void LedgerTree::setRows(const std::vector<Row> &rows)
{
    m_model->setRows(rows);
    openNewRows();
}

void LedgerTree::openNewRows()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex store = m_model->index(i, 0);
        setFirstColumnSpanned(i, {}, true); // its purposes may be many
        if (isNew(store))
            expand(store);
        for (int j = 0; j < m_model->rowCount(store); ++j) {
            const QModelIndex role = m_model->index(j, 0, store);
            if (isNew(role) && role.data(RowModel::MarkedRole).toBool())
                expand(role);
        }
    }
}

bool LedgerTree::isNew(const QModelIndex &index)
{
    const QString key = index.data(RowModel::KeyRole).toString();
    if (m_seen.contains(key))
        return false;
    m_seen << key;
    return true;
}

void LedgerTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

// Numbers get what they need; name and source share the rest.
void LedgerTree::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int padding = 20;
    const int number = metrics.horizontalAdvance(QStringLiteral("88,888 connections")) + padding;
    const int nodes =
        std::max(metrics.horizontalAdvance(QStringLiteral("8,888")),
                 metrics.horizontalAdvance(LayoutRows::ledgerTitles().at(LayoutRows::Nodes)))
        + padding;
    const int origin = metrics.horizontalAdvance(OriginText::word(Origin::Measured)) + padding + 18;
    const int rest = std::max(160, viewport()->width() - 2 * number - nodes - origin);
    const int name = rest * 56 / 100;
    header()->resizeSection(LayoutRows::What, name);
    header()->resizeSection(LayoutRows::Needed, number);
    header()->resizeSection(LayoutRows::PerNode, number);
    header()->resizeSection(LayoutRows::Nodes, nodes);
    header()->resizeSection(LayoutRows::OriginOf, origin);
    header()->resizeSection(LayoutRows::SourceOf, rest - name);
}

void LedgerTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->setTitles(LayoutRows::ledgerTitles());
    setAccessibleName(tr("Layout: stores, roles and the ledger of each role"));
    fitColumns();
}

void LedgerTree::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void LedgerTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() == 0 && !m_emptyText.isEmpty())
        paintEmptyText(*this, m_emptyText);
}

} // namespace daemok::ui

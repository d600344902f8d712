// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/rowtable.h"

#include "ui/layout/emptytext.h"
#include "ui/layout/rowdelegate.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace daemok::ui {

RowTable::RowTable(const Appearance *appearance, QStringList titles, std::vector<int> numeric,
                   std::vector<int> widths, QWidget *parent)
    : QTreeView(parent),
      m_model(new RowModel(std::move(titles), std::move(numeric), this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_widths(std::move(widths))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RowModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(new RowDelegate(appearance, this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSortIndicatorClearable(true);
    header()->setMinimumSectionSize(36);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                emit sourceRowChosen(m_sorted->mapToSource(current).row());
            });
}

void RowTable::setRows(const std::vector<Row> &rows)
{
    m_model->setRows(rows);
    viewport()->update();
}

void RowTable::setTitles(const QStringList &titles)
{
    m_model->setTitles(titles);
}

void RowTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int RowTable::currentSourceRow() const
{
    return m_sorted->mapToSource(currentIndex()).row();
}

void RowTable::selectSourceRow(int row)
{
    setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void RowTable::fitColumns()
{
    int fixed = 0;
    int shares = 0;
    for (const int width : m_widths)
        (width > 0 ? fixed : shares) += std::abs(width);
    const int rest = std::max(120, viewport()->width() - fixed);
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const int width = m_widths[i] > 0 ? m_widths[i] : rest * -m_widths[i] / std::max(1, shares);
        header()->resizeSection(static_cast<int>(i), width);
    }
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() == 0 && !m_emptyText.isEmpty())
        paintEmptyText(*this, m_emptyText);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuretableview.h"

#include "ui/charts/figuretable.h"

#include <QHeaderView>
#include <QTableView>

namespace daemok::ui {

QTableView *createFigureTable(FigureTableModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

} // namespace daemok::ui

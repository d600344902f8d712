// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "core/figure/chartspec.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace daemok::ui {

class Format;

/// A figure's numbers as a table: its twin for those who cannot see it, and what is copied from it.
struct FigureTable
{
    QStringList titles;
    std::vector<QStringList> rows; ///< as many cells as titles
    QStringList ids;               ///< of the rows, for the shared selection
    std::vector<bool> numeric;     ///< columns that stand at the right

    /// Lines of cells with tabs between, as spreadsheets take them.
    [[nodiscard]] QString tabbed() const;
};

/// Curves: a row for each x, a column for each series. Dots: a row for each.
[[nodiscard]] FigureTable tableOf(const ChartSpec &spec, const Format &format);
[[nodiscard]] FigureTable tableOf(const BarSpec &spec);

class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(FigureTable table);
    [[nodiscard]] const FigureTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    FigureTable m_table;
};

} // namespace daemok::ui

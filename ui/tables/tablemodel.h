// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/owntable.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace daemok::ui {

/// The rows of an own table on screen. A row that is complete and good is the project's at once, each edit
/// one undo step; a new one waits until it is; a good one that is spoilt keeps its last good values there.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableModel(std::unique_ptr<OwnTable> table, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const OwnTable &table() const { return *m_table; }
    int addRow(); ///< an empty one at the end; its index
    void dropRows(std::vector<int> rows);
    void clearCells(const QModelIndexList &cells);
    /// Takes over what the project has now: after undo, or another project.
    void reload();

    struct Pasted
    {
        int added = 0;
        int replaced = 0;
        QStringList unused;   ///< headings of no column here
        QStringList problems; ///< sentences; if there are any, nothing was changed
    };
    /// Rows of a spreadsheet: all of them or none.
    Pasted paste(const QString &text);

    /// What is wrong with rows that are not the project's as they stand, one sentence a row.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] int rowsInProject() const;

signals:
    void problemsChanged();

private:
    struct Row
    {
        Cells cells;
        std::optional<Cells> good; ///< as the project has it
        std::vector<CellProblem> problems;
    };

    [[nodiscard]] QVariant alignment(int column) const;
    void settle(std::size_t row);
    [[nodiscard]] std::vector<Cells> goodRows() const;
    [[nodiscard]] bool isEmpty(const Row &row) const;
    [[nodiscard]] const CellProblem *problemAt(const QModelIndex &index) const;
    [[nodiscard]] CellProblem problemOf(const Error &error) const;
    void changed(std::size_t row);

    std::unique_ptr<OwnTable> m_table;
    std::vector<Row> m_rows;
    bool m_committing = false;
};

} // namespace daemok::ui

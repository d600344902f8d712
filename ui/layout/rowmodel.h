// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace daemok::ui {

/// One cell: text, what it sorts by where that is a number, and what the tooltip adds.
struct Cell
{
    QString text;
    QVariant sort;
    QString tip;

    friend bool operator==(const Cell &, const Cell &) = default;
};

enum class RowKind { Plain, Store, Role, Ledger };

/// One row of a table or tree. `key` is unique among its siblings and stays the same from plan to
/// plan, so that selection, expansion and scroll position survive.
struct Row
{
    QString key;
    std::vector<Cell> cells;
    QString note; ///< second line under the first cell, or beside it in a tree
    RowKind kind = RowKind::Plain;
    bool marked = false; ///< binding ledger line, role with most machine, recommended layout
    bool faint = false;  ///< unchecked, not priced, not feasible
    std::optional<Origin> origin;
    std::vector<Row> children;
};

/// Rows by key, merged into what is there: inserts, removes, moves and changes, never a reset.
class RowModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1,
        NoteRole,
        KindRole,
        MarkedRole,
        FaintRole,
        OriginRole,
        KeyRole
    };

    /// `numeric` lists the columns whose text and header stand at the right.
    RowModel(QStringList titles, std::vector<int> numeric, QObject *parent = nullptr);
    ~RowModel() override;

    void setRows(const std::vector<Row> &rows);
    void setTitles(const QStringList &titles);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    void merge(Node *parent, const std::vector<Row> &rows);
    void removeMissing(Node *parent, const std::vector<Row> &rows);
    void place(Node *parent, const Row &row, std::size_t at);
    void update(Node *node, const Row &row);

    QStringList m_titles;
    std::vector<int> m_numeric;
    std::unique_ptr<Node> m_root;
};

} // namespace daemok::ui

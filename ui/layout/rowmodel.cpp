// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/rowmodel.h"

#include <algorithm>
#include <utility>

namespace daemok::ui {

struct RowModel::Node
{
    Row row; // without its children
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

Row withoutChildren(const Row &row)
{
    Row copy = row;
    copy.children.clear();
    return copy;
}

bool looksTheSame(const Row &a, const Row &b)
{
    return a.cells == b.cells && a.note == b.note && a.kind == b.kind && a.marked == b.marked
           && a.faint == b.faint && a.origin == b.origin;
}

} // namespace

RowModel::RowModel(QStringList titles, std::vector<int> numeric, QObject *parent)
    : QAbstractItemModel(parent),
      m_titles(std::move(titles)),
      m_numeric(std::move(numeric)),
      m_root(std::make_unique<Node>())
{}

RowModel::~RowModel() = default;

void RowModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_titles.size()) - 1);
}

void RowModel::setRows(const std::vector<Row> &rows)
{
    merge(m_root.get(), rows);
}

void RowModel::merge(Node *parent, const std::vector<Row> &rows)
{
    removeMissing(parent, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        place(parent, rows[i], i);
        update(parent->children[i].get(), rows[i]);
    }
}

void RowModel::removeMissing(Node *parent, const std::vector<Row> &rows)
{
    auto &children = parent->children;
    for (std::size_t i = children.size(); i-- > 0;) {
        const QString &key = children[i]->row.key;
        if (std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return row.key == key; }))
            continue;
        beginRemoveRows(indexOf(parent), static_cast<int>(i), static_cast<int>(i));
        children.erase(children.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
}

// Brings the node of `row` to position `at`; everything before `at` is in place already.
void RowModel::place(Node *parent, const Row &row, std::size_t at)
{
    auto &children = parent->children;
    const auto begin = children.begin() + static_cast<std::ptrdiff_t>(at);
    const auto found = std::find_if(begin, children.end(),
                                    [&](const auto &child) { return child->row.key == row.key; });
    const int target = static_cast<int>(at);
    if (found == children.end()) {
        auto node = std::make_unique<Node>();
        node->row = withoutChildren(row);
        node->parent = parent;
        beginInsertRows(indexOf(parent), target, target);
        children.insert(begin, std::move(node));
        endInsertRows();
    } else if (found != begin) {
        const int from = static_cast<int>(found - children.begin());
        beginMoveRows(indexOf(parent), from, from, indexOf(parent), target);
        std::rotate(begin, found, found + 1);
        endMoveRows();
    }
}

void RowModel::update(Node *node, const Row &row)
{
    if (!looksTheSame(node->row, row)) {
        node->row = withoutChildren(row);
        const QModelIndex first = indexOf(node);
        emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
    }
    merge(node, row.children);
}

RowModel::Node *RowModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex RowModel::indexOf(const Node *node) const
{
    if (node == m_root.get())
        return {};
    const auto &siblings = node->parent->children;
    const auto found = std::find_if(siblings.begin(), siblings.end(),
                                    [&](const auto &n) { return n.get() == node; });
    return createIndex(static_cast<int>(found - siblings.begin()), 0, const_cast<Node *>(node));
}

QModelIndex RowModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex RowModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int RowModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_titles.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = nodeOf(index)->row;
    const auto column = static_cast<std::size_t>(index.column());
    const Cell cell = column < row.cells.size() ? row.cells[column] : Cell{};
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return index.column() == 0 && !row.note.isEmpty()
                   ? tr("%1, %2", "row, its note").arg(cell.text, row.note)
                   : cell.text;
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case NoteRole:
        return index.column() == 0 ? row.note : QString();
    case KindRole:
        return static_cast<int>(row.kind);
    case MarkedRole:
        return row.marked;
    case FaintRole:
        return row.faint;
    case OriginRole:
        return row.origin ? QVariant(static_cast<int>(*row.origin)) : QVariant();
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_titles[section];
    if (role == Qt::TextAlignmentRole) {
        const bool number =
            std::find(m_numeric.begin(), m_numeric.end(), section) != m_numeric.end();
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablemodel.h"

#include "core/project/pastedtable.h"
#include "ui/text/errortext.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace daemok::ui {
namespace {

constexpr int kMostSentences = 12;

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

} // namespace

TableModel::TableModel(std::unique_ptr<OwnTable> table, QObject *parent)
    : QAbstractTableModel(parent),
      m_table(std::move(table))
{
    reload();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table->columns().size());
}

const CellProblem *TableModel::problemAt(const QModelIndex &cell) const
{
    for (const CellProblem &problem : m_rows[at(cell.row())].problems) {
        if (problem.column == at(cell.column()))
            return &problem;
    }
    return nullptr;
}

QVariant TableModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid())
        return {};
    const Row &row = m_rows[at(cell.row())];
    const CellProblem *problem = problemAt(cell);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return QString::fromStdString(row.cells[at(cell.column())]);
    case Qt::ToolTipRole:
        return problem ? TableText::sentence(m_table->kind(), *problem)
                       : TableText::help(m_table->kind(), at(cell.column()));
    case Qt::TextAlignmentRole:
        return alignment(cell.column());
    case Qt::UserRole: // wrong, for the delegate
        return problem != nullptr && !isEmpty(row);
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return TableText::title(m_table->kind(), at(section));
    if (role == Qt::ToolTipRole)
        return TableText::help(m_table->kind(), at(section));
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

QVariant TableModel::alignment(int column) const
{
    const bool number = m_table->columns()[at(column)].number;
    return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

Qt::ItemFlags TableModel::flags(const QModelIndex &cell) const
{
    return cell.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                          : Qt::NoItemFlags;
}

bool TableModel::setData(const QModelIndex &cell, const QVariant &value, int role)
{
    if (!cell.isValid() || role != Qt::EditRole)
        return false;
    std::string &text = m_rows[at(cell.row())].cells[at(cell.column())];
    const std::string typed = value.toString().trimmed().toStdString();
    if (typed == text)
        return true;
    text = typed;
    settle(at(cell.row()));
    return true;
}

bool TableModel::isEmpty(const Row &row) const
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const std::string &cell) { return cell.empty(); });
}

std::vector<Cells> TableModel::goodRows() const
{
    std::vector<Cells> rows;
    for (const Row &row : m_rows) {
        if (row.good)
            rows.push_back(*row.good);
    }
    return rows;
}

CellProblem TableModel::problemOf(const Error &error) const
{
    return {m_table->columnOf(error), error};
}

// A row whose text has changed: if it is good it becomes the project's, else its last good values stay there.
void TableModel::settle(std::size_t number)
{
    Row &row = m_rows[number];
    row.problems = m_table->problems(row.cells);
    if (row.problems.empty()) {
        const std::optional<Cells> before = row.good;
        row.good = m_table->tidied(row.cells);
        m_committing = true;
        const auto done = m_table->commit(goodRows());
        m_committing = false;
        if (done)
            row.cells = *row.good;
        else {
            row.good = before;
            row.problems.push_back(problemOf(done.error()));
        }
    }
    changed(number);
}

void TableModel::changed(std::size_t row)
{
    emit dataChanged(createIndex(static_cast<int>(row), 0),
                     createIndex(static_cast<int>(row), columnCount() - 1));
    emit problemsChanged();
}

int TableModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({Cells(m_table->columns().size()), std::nullopt, {}});
    endInsertRows();
    return row;
}

void TableModel::dropRows(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    bool any = false;
    for (const int row : rows) {
        any = any || m_rows[at(row)].good.has_value();
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    if (any) {
        m_committing = true;
        const auto done = m_table->commit(goodRows()); // fewer rows cannot collide
        m_committing = false;
        if (!done)
            reload();
    }
    emit problemsChanged();
}

void TableModel::clearCells(const QModelIndexList &cells)
{
    std::vector<std::size_t> rows;
    for (const QModelIndex &cell : cells) {
        m_rows[at(cell.row())].cells[at(cell.column())].clear();
        rows.push_back(at(cell.row()));
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const std::size_t row : rows)
        settle(row);
}

void TableModel::reload()
{
    if (m_committing)
        return;
    std::vector<Cells> now = m_table->rows();
    if (now == goodRows())
        return;
    std::vector<Row> drafts;
    for (Row &row : m_rows) {
        if (!row.good)
            drafts.push_back(std::move(row));
    }
    beginResetModel();
    m_rows.clear();
    for (Cells &cells : now)
        m_rows.push_back({cells, cells, {}});
    m_rows.insert(m_rows.end(), std::make_move_iterator(drafts.begin()),
                  std::make_move_iterator(drafts.end()));
    endResetModel();
    emit problemsChanged();
}

TableModel::Pasted TableModel::paste(const QString &text)
{
    Pasted result;
    std::vector<std::string> titles;
    for (int column = 0; column < columnCount(); ++column)
        titles.push_back(TableText::title(m_table->kind(), at(column)).toStdString());
    const PastedTable pasted = readPasted(text.toStdString(), m_table->columns(), titles);
    for (const std::string &heading : pasted.unused)
        result.unused << QString::fromStdString(heading);
    const auto complain = [&](std::size_t line, const QString &sentence) {
        if (result.problems.size() < kMostSentences)
            result.problems << TableText::inRow(line, sentence);
    };
    if (pasted.error)
        complain(pasted.errorLine, ErrorText::sentence(*pasted.error));

    std::vector<Cells> merged = goodRows();
    std::vector<std::size_t> lines(merged.size(), 0);
    for (const PastedTable::Row &row : pasted.rows) {
        const auto problems = m_table->problems(row.cells);
        for (const CellProblem &problem : problems)
            complain(row.line, TableText::sentence(m_table->kind(), problem));
        if (!problems.empty())
            continue;
        const auto same = [&](const Cells &other) {
            return m_table->sameSubject(other, row.cells);
        };
        const auto found = std::find_if(merged.begin(), merged.end(), same);
        const Cells tidy = m_table->tidied(row.cells);
        if (found == merged.end()) {
            merged.push_back(tidy);
            lines.push_back(row.line);
            ++result.added;
            continue;
        }
        std::size_t &line = lines[static_cast<std::size_t>(found - merged.begin())];
        if (line != 0)
            complain(row.line, tr("it is about the same as row %1; keep one of them.").arg(line));
        result.replaced += line == 0 ? 1 : 0;
        *found = tidy;
        line = row.line;
    }
    if (result.problems.isEmpty() && !pasted.rows.empty()) {
        if (const auto done = m_table->commit(merged); !done) {
            const auto number = static_cast<std::size_t>(std::max(done.error().place.line, 1)) - 1;
            complain(number < lines.size() ? lines[number] : 0,
                     TableText::sentence(m_table->kind(), problemOf(done.error())));
        }
    }
    if (!result.problems.isEmpty())
        result.added = result.replaced = 0;
    reload();
    return result;
}

QStringList TableModel::problems() const
{
    QStringList sentences;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (!row.problems.empty() && !isEmpty(row))
            sentences << TableText::inRow(
                i + 1, TableText::sentence(m_table->kind(), row.problems.front()));
    }
    return sentences;
}

int TableModel::rowsInProject() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const Row &row) { return row.good.has_value(); }));
}

} // namespace daemok::ui

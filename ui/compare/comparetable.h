// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/appearance.h"
#include "ui/text/comparetext.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTableView>

#include <vector>

namespace daemok::ui {

/// Figures of versions side by side: a row each figure, a column each version.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ChangeRole = Qt::UserRole + 1, ToneRole, ChangeToneRole, StrongRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `columns` versions, named; rows may have fewer cells.
    void show(const QStringList &names, std::vector<CompareRow> rows);
    [[nodiscard]] const std::vector<CompareRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const CompareCell *cell(const QModelIndex &index) const;

    QStringList m_names;
    std::vector<CompareRow> m_rows;
};

/// The table of them. A difference stands at the right of its cell with sign and arrow, so that colour is not needed.
/// Columns of versions share the width evenly; whoever stands above asks labelWidth().
class CompareTable : public QTableView
{
    Q_OBJECT

public:
    explicit CompareTable(const Appearance *appearance, QWidget *parent = nullptr);

    /// `columns`: how many share the width, at least as many as names.
    void show(const QStringList &names, std::vector<CompareRow> rows, int columns);
    [[nodiscard]] CompareModel *figures() const { return m_model; }
    void setEmptyText(const QString &text);
    /// Of the first column in a table so wide.
    [[nodiscard]] static int labelWidth(int width);

    using QTableView::show;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    CompareModel *m_model;
    int m_columns = 4;
    QString m_emptyText;
};

} // namespace daemok::ui

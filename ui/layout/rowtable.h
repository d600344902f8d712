// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/rowmodel.h"
#include "ui/state/appearance.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace daemok::ui {

/// A table of rows with two lines in the first column. Sorts by a click on a header; says in a
/// sentence that it is empty.
class RowTable : public QTreeView
{
    Q_OBJECT

public:
    /// `weights`: width of each column; a negative one takes its share of what the others leave.
    RowTable(const Appearance *appearance, QStringList titles, std::vector<int> numeric,
             std::vector<int> widths, QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows);
    void setTitles(const QStringList &titles);
    void setEmptyText(const QString &text);
    /// Row in the order given to setRows, -1 if none.
    [[nodiscard]] int currentSourceRow() const;
    void selectSourceRow(int row);

signals:
    void sourceRowChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();

    RowModel *m_model;
    QSortFilterProxyModel *m_sorted;
    std::vector<int> m_widths;
    QString m_emptyText;
};

} // namespace daemok::ui

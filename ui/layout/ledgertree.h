// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/rowmodel.h"
#include "ui/state/appearance.h"

#include <QTreeView>

namespace daemok::ui {

/// Stores, their roles, and the ledger of each role. The first time they are seen, stores are open, and
/// so is the ledger of the role with most machine; afterwards what the user opened and closed stays.
class LedgerTree : public QTreeView
{
    Q_OBJECT

public:
    explicit LedgerTree(const Appearance *appearance, QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows);
    void setEmptyText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openNewRows();
    bool isNew(const QModelIndex &index);
    void fitColumns();

    RowModel *m_model;
    QStringList m_seen;
    QString m_emptyText;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/rowmodel.h"
#include "ui/state/appearance.h"

#include <QTreeView>

namespace daemok::ui {

/// Stores, their roles, and the ledger of each role. Stores are open; the ledger of the first role
/// is open the first time a store is seen; afterwards what the user opened and closed stays.
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

private:
    void openNewStores();
    void fitColumns();

    RowModel *m_model;
    QStringList m_seen;
    QString m_emptyText;
};

} // namespace daemok::ui

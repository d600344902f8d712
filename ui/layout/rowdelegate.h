// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/appearance.h"

#include <QStyledItemDelegate>

namespace daemok::ui {

/// Paints rows of a RowModel: a tree's stores, roles and ledger lines each in their way, a table's
/// rows with their note as a second line.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const Appearance *appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintPlain(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintStore(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintRole(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintLedger(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    const Appearance *m_appearance;
};

} // namespace daemok::ui

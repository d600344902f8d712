// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QPainter>
#include <QStyledItemDelegate>

namespace daemok::ui {

/// Draws the studio's check mark in a square.
void paintCheck(QPainter &painter, const QRectF &square, bool checked, bool strong,
                const QPalette &palette);

/// A check box drawn in the studio's colours: the native one is hard to see on a dark panel.
class EntryCheck : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The same mark before the words of a list.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/entrycheck.h"

namespace daemok::ui {
namespace {

constexpr int kBox = 15;
constexpr int kGap = 7;
constexpr int kInset = 8;

QRectF boxIn(const QRect &rect, int left)
{
    return {left + 0.5, rect.top() + (rect.height() - kBox) / 2.0, kBox, kBox};
}

} // namespace

void paintCheck(QPainter &painter, const QRectF &square, bool checked, bool strong,
                const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette.color(QPalette::Highlight);
    painter.setPen(QPen(strong || checked ? accent : palette.color(QPalette::PlaceholderText),
                        strong ? 1.8 : 1.2));
    painter.setBrush(checked ? accent : palette.color(QPalette::AlternateBase));
    painter.drawRoundedRect(square, 3.5, 3.5);
    if (!checked)
        return;
    painter.setPen(QPen(palette.color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QPointF middle = square.center();
    painter.drawPolyline(QPolygonF{middle + QPointF(-3.6, 0.2), middle + QPointF(-1, 2.8),
                                   middle + QPointF(3.8, -2.8)});
}

void EntryCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCheck(painter, boxIn(rect(), 0), isChecked(), hasFocus() || underMouse(), palette());
    // A preset's value stands paler than an answer, as in the other entries.
    painter.setPen(
        palette().color(property("unknown").toBool() ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(rect().adjusted(kBox + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const bool current = option.state.testFlag(QStyle::State_HasFocus)
                         || option.state.testFlag(QStyle::State_MouseOver);
    if (current)
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintCheck(*painter, boxIn(option.rect, option.rect.left() + kInset), checked, current,
               option.palette);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(kInset + kBox + kGap, 0, -kInset, 0),
                      Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * kInset + kBox
                + kGap,
            option.fontMetrics.height() + 8};
}

} // namespace daemok::ui

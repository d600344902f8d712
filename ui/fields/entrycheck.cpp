// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/entrycheck.h"

#include <QPainter>

namespace daemok::ui {
namespace {

constexpr int kBox = 15;
constexpr int kGap = 7;

} // namespace

void EntryCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box(0.5, 0, kBox, kBox);
    box.moveTop((height() - kBox) / 2.0);
    const QColor accent = palette().color(QPalette::Highlight);
    const bool strong = isChecked() || hasFocus() || underMouse();
    painter.setPen(QPen(strong ? accent : palette().color(QPalette::PlaceholderText), hasFocus() ? 1.8 : 1.2));
    painter.setBrush(isChecked() ? accent : palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (isChecked()) {
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = box.center();
        painter.drawPolyline(
            QPolygonF{middle + QPointF(-3.6, 0.2), middle + QPointF(-1, 2.8), middle + QPointF(3.8, -2.8)});
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(kBox + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QPainter>

namespace daemok::ui {

/// In the middle of a list or table that has no rows: why.
inline void paintEmptyText(const QAbstractScrollArea &view, const QString &text)
{
    QPainter painter(view.viewport());
    painter.setPen(view.palette().color(QPalette::PlaceholderText));
    painter.drawText(view.viewport()->rect().adjusted(20, 10, -20, -10),
                     Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include <QPolygonF>

namespace daemok::ui {

Mark markOf(SeriesRole role)
{
    switch (role) {
    case SeriesRole::Infeasible:
        return Mark::Triangle;
    case SeriesRole::Feasible:
        return Mark::Disc;
    case SeriesRole::Frontier:
        return Mark::DottedLine;
    case SeriesRole::Recommended:
        return Mark::Diamond;
    }
    return Mark::Disc;
}

double markSize(SeriesRole role)
{
    return role == SeriesRole::Recommended ? 16 : 8;
}

QColor colourOf(SeriesRole role, const Theme &theme)
{
    switch (role) {
    case SeriesRole::Infeasible:
        return theme.neutral;
    case SeriesRole::Feasible:
        return theme.good;
    case SeriesRole::Frontier:
        return theme.muted;
    case SeriesRole::Recommended:
        return theme.accent;
    }
    return theme.text;
}

void paintMark(QPainter &painter, Mark mark, const QPointF &centre, double size,
               const QColor &colour)
{
    const double half = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case Mark::Disc:
        painter.drawEllipse(centre, half, half);
        break;
    case Mark::Triangle:
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, half),
                                      centre + QPointF(-half, half)});
        break;
    case Mark::Diamond:
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, 0),
                                      centre + QPointF(0, half), centre + QPointF(-half, 0)});
        break;
    case Mark::DottedLine:
        painter.setPen(QPen(colour, 1.6, Qt::DotLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(half, 0), centre + QPointF(half, 0));
        break;
    }
    painter.restore();
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagrampainter.h"

#include <QPolygonF>

#include <cmath>

namespace daemok::ui {
namespace {

constexpr double kStoreRadius = 8;
constexpr double kBoxRadius = 6;
constexpr double kStripe = 4;
constexpr double kHead = 7;

QPolygonF polyline(const std::vector<Point> &points)
{
    QPolygonF line;
    for (const Point &point : points)
        line << QPointF(point.x, point.y);
    return line;
}

void paintStripe(QPainter &painter, const DiagramNode &node, const DiagramStyle &style)
{
    painter.setPen(Qt::NoPen);
    const double height = (node.box.height - 8) / static_cast<double>(node.kinds.size());
    double y = node.box.y + 4;
    for (const RoleKind kind : node.kinds) {
        painter.setBrush(style.kinds[static_cast<std::size_t>(kind)]);
        painter.drawRoundedRect(QRectF(node.box.x + 3, y, kStripe, height), 1.5, 1.5);
        y += height;
    }
}

void paintHead(QPainter &painter, const std::vector<Point> &points, const QColor &colour)
{
    const Point tip = points.back();
    const Point before = points[points.size() - 2];
    const double length = std::max(1e-9, std::hypot(tip.x - before.x, tip.y - before.y));
    const double dx = (tip.x - before.x) / length;
    const double dy = (tip.y - before.y) / length;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF{QPointF(tip.x, tip.y),
                  QPointF(tip.x - kHead * dx + 3.5 * dy, tip.y - kHead * dy - 3.5 * dx),
                  QPointF(tip.x - kHead * dx - 3.5 * dy, tip.y - kHead * dy + 3.5 * dx)});
}

} // namespace

QRectF toQt(const Rect &rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

void paintText(QPainter &painter, const DiagramText &text, const DiagramStyle &style)
{
    painter.setFont(style.font(text.style));
    painter.setPen(text.muted ? style.muted : style.text);
    const Qt::Alignment across = text.align == Align::Left    ? Qt::AlignLeft
                                 : text.align == Align::Right ? Qt::AlignRight
                                                              : Qt::AlignHCenter;
    painter.drawText(toQt(text.box),
                     static_cast<int>(across | Qt::AlignVCenter) | Qt::TextDontClip
                         | Qt::TextSingleLine,
                     QString::fromStdString(text.text));
}

void paintGround(QPainter &painter, const DiagramNode &node, const DiagramStyle &style,
                 const NodeState &state)
{
    const bool store = node.kind == NodeKind::Store;
    const double radius = store ? kStoreRadius : kBoxRadius;
    const bool marked = state.selected || state.focused || state.hovered;
    painter.setPen(QPen(marked ? style.accent : style.line, state.focused ? 2 : 1));
    painter.setBrush(state.selected ? style.selected : store ? style.frame : style.box);
    painter.drawRoundedRect(toQt(node.box), radius, radius);
    if (!node.kinds.empty())
        paintStripe(painter, node, style);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const std::vector<Point> &line : node.glyph)
        painter.drawPolyline(polyline(line));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tray);
    for (const Rect &tray : node.trays)
        painter.drawRoundedRect(toQt(tray), 3, 3);
}

void paintCells(QPainter &painter, const DiagramNode &node, const DiagramStyle &style)
{
    if (node.cells.empty())
        return;
    QVector<QRectF> whole;
    QVector<QRectF> filled;
    for (const Rect &cell : node.cells) {
        whole << toQt(cell);
        const double height = cell.height * node.fill;
        filled << QRectF(cell.x, cell.bottom() - height, cell.width, height);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.cell);
    painter.drawRects(whole);
    painter.setBrush(style.level(node.level));
    painter.drawRects(filled);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.cellLine, 0.8));
    painter.drawRects(whole);
}

void paintNode(QPainter &painter, const DiagramNode &node, const DiagramStyle &style)
{
    painter.save();
    paintGround(painter, node, style);
    paintCells(painter, node, style);
    for (const DiagramText &text : node.texts)
        paintText(painter, text, style);
    painter.restore();
}

void paintFlow(QPainter &painter, const DiagramEdge &edge, const DiagramStyle &style,
               bool emphasised)
{
    painter.save();
    const QColor colour = emphasised ? style.accent : style.flow;
    QPen pen(colour, emphasised ? 2 : 1.4, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (edge.kind == EdgeKind::Fed)
        pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    // The line ends inside the head, so that no blunt end shows beside the tip.
    QPolygonF line = polyline(edge.points);
    const QPointF back = line[line.size() - 2] - line.back();
    line.back() += back / std::max(1e-9, std::hypot(back.x(), back.y())) * (kHead - 2);
    painter.drawPolyline(line);
    paintHead(painter, edge.points, colour);
    painter.restore();
}

void paintDiagram(QPainter &painter, const DiagramSpec &spec, const DiagramStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (style.ground.isValid())
        painter.fillRect(QRectF(0, 0, spec.width, spec.height), style.ground);
    for (const DiagramNode &node : spec.nodes)
        paintNode(painter, node, style);
    for (const DiagramEdge &edge : spec.edges) {
        paintFlow(painter, edge, style);
        for (const DiagramText &text : edge.texts)
            paintText(painter, text, style);
    }
    for (const DiagramText &text : spec.texts)
        paintText(painter, text, style);
    painter.restore();
}

} // namespace daemok::ui

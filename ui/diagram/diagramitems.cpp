// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagramitems.h"

#include <QPolygonF>

#include <utility>

namespace daemok::ui {
namespace {

constexpr double kStroke = 3; // pens and arrow heads stand outside

QPointF topLeft(const DiagramText &text, const QSizeF &size)
{
    const double room = text.box.width - size.width();
    const double left = text.align == Align::Left    ? 0
                        : text.align == Align::Right ? room
                                                     : room / 2;
    return {text.box.x + left, text.box.y + (text.box.height - size.height()) / 2};
}

Rect fromOrigin(const Rect &rect, const Rect &box)
{
    return rect.moved(-box.x, -box.y);
}

DiagramNode groundOf(const DiagramNode &node)
{
    DiagramNode ground;
    ground.kind = node.kind;
    ground.box = fromOrigin(node.box, node.box);
    ground.kinds = node.kinds;
    ground.glyph = node.glyph;
    for (std::vector<Point> &line : ground.glyph) {
        for (Point &point : line)
            point = {point.x - node.box.x, point.y - node.box.y};
    }
    for (const Rect &tray : node.trays)
        ground.trays.push_back(fromOrigin(tray, node.box));
    return ground;
}

} // namespace

void ShownTexts::set(const std::vector<DiagramText> &texts)
{
    m_texts.resize(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Shown &shown = m_texts[i];
        if (shown.text.text != texts[i].text || shown.text.style != texts[i].style) {
            shown.shaped = QStaticText(QString::fromStdString(texts[i].text));
            shown.shaped.setTextFormat(Qt::PlainText);
        }
        shown.text = texts[i];
    }
}

void ShownTexts::paint(QPainter &painter, const DiagramStyle &style) const
{
    for (const Shown &shown : m_texts) {
        painter.setFont(style.font(shown.text.style));
        painter.setPen(shown.text.muted ? style.muted : style.text);
        painter.drawStaticText(topLeft(shown.text, shown.shaped.size()), shown.shaped);
    }
}

GroundItem::GroundItem(const DiagramStyle *style, QGraphicsItem *parent)
    : QGraphicsItem(parent),
      m_style(style)
{
    setFlag(ItemStacksBehindParent);
    setCacheMode(DeviceCoordinateCache);
}

void GroundItem::show(const DiagramNode &node, const NodeState &state)
{
    setPos(node.box.x, node.box.y);
    DiagramNode ground = groundOf(node);
    if (ground == m_node && state == m_state)
        return;
    prepareGeometryChange();
    m_node = std::move(ground);
    m_state = state;
    update();
}

QRectF GroundItem::boundingRect() const
{
    return toQt(m_node.box).adjusted(-kStroke, -kStroke, kStroke, kStroke);
}

void GroundItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, m_node, *m_style, m_state);
}

void NodeItem::setNode(const DiagramNode &node)
{
    if (node == m_node)
        return;
    if (node.box != m_node.box)
        prepareGeometryChange();
    m_node = node;
    m_texts.set(node.texts);
    m_ground.show(node, m_state);
    // What lies in a store is drawn and hit above it.
    setZValue(node.kind == NodeKind::Store ? 0 : 2);
    setToolTip(QString::fromStdString(node.tip.empty() ? node.name : node.name + "\n" + node.tip));
    update();
}

void NodeItem::setState(const NodeState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_ground.show(m_node, state);
}

QRectF NodeItem::boundingRect() const
{
    return toQt(m_node.box).adjusted(-kStroke, -kStroke, kStroke, kStroke);
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintCells(*painter, m_node, *m_style);
    m_texts.paint(*painter, *m_style);
}

void EdgeItem::setEdge(const DiagramEdge &edge)
{
    if (edge == m_edge)
        return;
    prepareGeometryChange();
    m_edge = edge;
    m_texts.set(edge.texts);
    QPolygonF line;
    for (const Point &point : edge.points)
        line << QPointF(point.x, point.y);
    m_bounds = line.boundingRect().adjusted(-4, -4, 4, 4);
    for (const DiagramText &text : edge.texts)
        m_bounds = m_bounds.united(toQt(text.box));
    setZValue(edge.kind == EdgeKind::Inside ? 3 : 1);
    update();
}

void EdgeItem::setEmphasised(bool on)
{
    if (on == m_emphasised)
        return;
    m_emphasised = on;
    update();
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintFlow(*painter, m_edge, *m_style, m_emphasised);
    m_texts.paint(*painter, *m_style);
}

void LegendItem::setTexts(const std::vector<DiagramText> &texts)
{
    if (texts == m_said)
        return;
    prepareGeometryChange();
    m_said = texts;
    m_texts.set(texts);
    update();
}

QRectF LegendItem::boundingRect() const
{
    QRectF bounds;
    for (const DiagramText &text : m_said)
        bounds = bounds.united(toQt(text.box));
    return bounds;
}

void LegendItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_texts.paint(*painter, *m_style);
}

} // namespace daemok::ui

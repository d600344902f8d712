// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagramitems.h"

#include <QPolygonF>

namespace daemok::ui {
namespace {

constexpr double kStroke = 3; // pens and arrow heads stand outside

} // namespace

void NodeItem::setNode(const DiagramNode &node)
{
    prepareGeometryChange();
    m_node = node;
    // What lies in a store is drawn and hit above it.
    setZValue(node.kind == NodeKind::Store ? 0 : 2);
    setToolTip(QString::fromStdString(node.tip.empty() ? node.name : node.name + "\n" + node.tip));
    update();
}

void NodeItem::setState(const NodeState &state)
{
    if (state.hovered == m_state.hovered && state.selected == m_state.selected
        && state.focused == m_state.focused)
        return;
    m_state = state;
    update();
}

QRectF NodeItem::boundingRect() const
{
    return toQt(m_node.box).adjusted(-kStroke, -kStroke, kStroke, kStroke);
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintNode(*painter, m_node, *m_style, m_state);
}

void EdgeItem::setEdge(const DiagramEdge &edge)
{
    prepareGeometryChange();
    m_edge = edge;
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
    paintEdge(*painter, m_edge, *m_style, m_emphasised);
}

void LegendItem::setTexts(const std::vector<DiagramText> &texts)
{
    prepareGeometryChange();
    m_texts = texts;
    update();
}

QRectF LegendItem::boundingRect() const
{
    QRectF bounds;
    for (const DiagramText &text : m_texts)
        bounds = bounds.united(toQt(text.box));
    return bounds;
}

void LegendItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    for (const DiagramText &text : m_texts)
        paintText(*painter, text, *m_style);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"
#include "ui/diagram/diagrampainter.h"

#include <QGraphicsItem>
#include <QStaticText>

#include <vector>

namespace daemok::ui {

/// Words that stay shaped for as long as they stay the same: half of a drawing's words do while an answer is
/// dragged, and shaping is most of what painting them costs.
class ShownTexts
{
public:
    void set(const std::vector<DiagramText> &texts);
    void paint(QPainter &painter, const DiagramStyle &style) const;

private:
    struct Shown
    {
        DiagramText text;
        QStaticText shaped;
    };
    std::vector<Shown> m_texts;
};

/// What stays of a box while its figures change, kept as a picture.
class GroundItem : public QGraphicsItem
{
public:
    GroundItem(const DiagramStyle *style, QGraphicsItem *parent);

    void show(const DiagramNode &node, const NodeState &state);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const DiagramStyle *m_style;
    DiagramNode m_node; ///< at the origin, without what is painted above
    NodeState m_state;
};

/// A box in the scene; keeps its place in the scene when its content changes.
class NodeItem : public QGraphicsItem
{
public:
    explicit NodeItem(const DiagramStyle *style) : m_style(style), m_ground(style, this) {}

    void setNode(const DiagramNode &node);
    [[nodiscard]] const DiagramNode &node() const { return m_node; }
    void setState(const NodeState &state);
    [[nodiscard]] const NodeState &state() const { return m_state; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const DiagramStyle *m_style;
    DiagramNode m_node;
    NodeState m_state;
    ShownTexts m_texts;
    GroundItem m_ground;
};

/// A flow with its rates.
class EdgeItem : public QGraphicsItem
{
public:
    explicit EdgeItem(const DiagramStyle *style) : m_style(style) {}

    void setEdge(const DiagramEdge &edge);
    [[nodiscard]] const DiagramEdge &edge() const { return m_edge; }
    void setEmphasised(bool on);
    [[nodiscard]] bool isEmphasised() const { return m_emphasised; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const DiagramStyle *m_style;
    DiagramEdge m_edge;
    ShownTexts m_texts;
    QRectF m_bounds;
    bool m_emphasised = false;
};

/// The legend below.
class LegendItem : public QGraphicsItem
{
public:
    explicit LegendItem(const DiagramStyle *style) : m_style(style) {}

    void setTexts(const std::vector<DiagramText> &texts);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const DiagramStyle *m_style;
    std::vector<DiagramText> m_said;
    ShownTexts m_texts;
};

} // namespace daemok::ui

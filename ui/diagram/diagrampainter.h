// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramspec.h"
#include "ui/diagram/diagramstyle.h"

#include <QPainter>
#include <QRectF>

namespace daemok::ui {

/// How a box is shown beside its content.
struct NodeState
{
    bool hovered = false;
    bool selected = false;
    bool focused = false;

    friend bool operator==(const NodeState &, const NodeState &) = default;
};

[[nodiscard]] QRectF toQt(const Rect &rect);

/// What stays of a box while its figures change: frame, colours of its kinds of work, sign, zones.
void paintGround(QPainter &painter, const DiagramNode &node, const DiagramStyle &style,
                 const NodeState &state = {});
/// Nodes and how full they are.
void paintCells(QPainter &painter, const DiagramNode &node, const DiagramStyle &style);
void paintNode(QPainter &painter, const DiagramNode &node, const DiagramStyle &style);
/// A flow without its words.
void paintFlow(QPainter &painter, const DiagramEdge &edge, const DiagramStyle &style,
               bool emphasised = false);
void paintText(QPainter &painter, const DiagramText &text, const DiagramStyle &style);

/// The whole drawing in its own coordinates, with vectors only: for PDF, SVG and pictures.
void paintDiagram(QPainter &painter, const DiagramSpec &spec, const DiagramStyle &style);

} // namespace daemok::ui

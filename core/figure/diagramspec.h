// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/figure/geometry.h"
#include "core/figure/textmeter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace daemok {

enum class NodeKind : std::uint8_t { Users, Service, Api, Store, Role, Managed };
enum class EdgeKind : std::uint8_t { Requests, Calls, Served, Fed, Inside };
enum class Align : std::uint8_t { Left, Centre, Right };
/// How full: comfortable, close to what is usable, beyond it.
enum class Level : std::uint8_t { Calm, Tight, Over };

/// One line of text; it fits its box.
struct DiagramText
{
    std::string text;
    Rect box;
    TextStyle style = TextStyle::Body;
    bool muted = false;
    Align align = Align::Left;

    friend bool operator==(const DiagramText &, const DiagramText &) = default;
};

/// A box of the drawing. A role or a managed store lies inside the box of its store.
struct DiagramNode
{
    std::string id; ///< RolePlan::id, StorePlan::id, "users", "service", "api"
    NodeKind kind{};
    Rect box;
    std::string parent;          ///< id of the store, or empty
    std::vector<RoleKind> kinds; ///< kinds of work, for the colours at its edge
    std::vector<DiagramText> texts;
    std::vector<std::vector<Point>> glyph; ///< lines of a small sign
    std::vector<Rect> trays;               ///< zones
    std::vector<Rect> cells;               ///< nodes, or groups of `nodesPerCell` nodes
    int nodesPerCell = 1;
    double fill = 0; ///< share of each cell that is filled, from below; 0..1
    Level level = Level::Calm;
    std::string name; ///< one sentence for a screen reader
    std::string tip;  ///< the rest, on request

    friend bool operator==(const DiagramNode &, const DiagramNode &) = default;
};

/// A flow. Its first point lies on the border of `from`, its last on that of `to`; segments are
/// horizontal or vertical.
struct DiagramEdge
{
    std::string id;
    EdgeKind kind{};
    std::string from;
    std::string to;
    std::vector<Point> points;
    std::vector<DiagramText> texts;
    std::string tip;

    friend bool operator==(const DiagramEdge &, const DiagramEdge &) = default;
};

/// A drawing with positions; window, PDF, SVG and draw.io draw the same one.
struct DiagramSpec
{
    double width = 0;
    double height = 0;
    std::vector<DiagramNode> nodes; ///< a store before what lies in it
    std::vector<DiagramEdge> edges;
    std::vector<DiagramText> texts; ///< legend
    std::string summary;            ///< one sentence for a screen reader
};

} // namespace daemok

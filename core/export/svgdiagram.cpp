// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/svgdiagram.h"

#include "core/export/xmltext.h"
#include "core/figure/printcolours.h"

#include <algorithm>
#include <cmath>

namespace daemok {
namespace {

constexpr double kStripe = 4;
constexpr double kHead = 7;

std::string attribute(std::string_view name, double value)
{
    return " " + std::string(name) + "=\"" + xmlNumber(value) + "\"";
}

std::string attribute(std::string_view name, std::string_view value)
{
    return " " + std::string(name) + "=\"" + xmlEscaped(value) + "\"";
}

std::string rect(const Rect &box, double radius, Rgb fill, std::string_view stroke)
{
    return "<rect" + attribute("x", box.x) + attribute("y", box.y) + attribute("width", box.width)
           + attribute("height", box.height) + (radius > 0 ? attribute("rx", radius) : "")
           + attribute("fill", xmlColour(fill)) + attribute("stroke", stroke) + "/>\n";
}

std::string text(const DiagramText &line)
{
    const double x = line.align == Align::Left    ? line.box.x
                     : line.align == Align::Right ? line.box.right()
                                                  : line.box.centre().x;
    // The middle of capitals stands 0.36 em above the baseline.
    const double y = line.box.centre().y + pixelSize(line.style) * 0.36;
    std::string result = "<text" + attribute("x", x) + attribute("y", y)
                         + attribute("font-size", pixelSize(line.style))
                         + attribute("fill", xmlColour(line.muted ? print::kMuted : print::kText));
    if (isBold(line.style))
        result += attribute("font-weight", "600");
    if (line.align != Align::Left)
        result += attribute("text-anchor", line.align == Align::Right ? "end" : "middle");
    return result + ">" + xmlEscaped(line.text) + "</text>\n";
}

std::string polyline(const std::vector<Point> &points, Rgb colour, double width,
                     std::string_view dash)
{
    std::string list;
    for (const Point &point : points)
        list += (list.empty() ? "" : " ") + xmlNumber(point.x) + "," + xmlNumber(point.y);
    std::string result = "<polyline" + attribute("points", list) + attribute("fill", "none")
                         + attribute("stroke", xmlColour(colour)) + attribute("stroke-width", width)
                         + attribute("stroke-linejoin", "round");
    if (!dash.empty())
        result += attribute("stroke-dasharray", dash);
    return result + "/>\n";
}

std::string cells(const DiagramNode &node)
{
    std::string result;
    for (const Rect &tray : node.trays)
        result += rect(tray, 3, print::kTray, "none");
    for (const Rect &cell : node.cells) {
        result += rect(cell, 1, print::kPaper, "none");
        const double height = cell.height * node.fill;
        if (height > 0)
            result += rect({cell.x, cell.bottom() - height, cell.width, height}, 0,
                           print::ofLevel(node.level), "none");
        result += "<rect" + attribute("x", cell.x) + attribute("y", cell.y)
                  + attribute("width", cell.width) + attribute("height", cell.height)
                  + attribute("rx", 1) + attribute("fill", "none")
                  + attribute("stroke", xmlColour(print::kCellLine))
                  + attribute("stroke-width", 0.8) + "/>\n";
    }
    return result;
}

std::string stripe(const DiagramNode &node)
{
    std::string result;
    const double height = (node.box.height - 8) / static_cast<double>(node.kinds.size());
    double y = node.box.y + 4;
    for (const RoleKind kind : node.kinds) {
        result += rect({node.box.x + 3, y, kStripe, height}, 1,
                       print::kKinds[static_cast<std::size_t>(kind)], "none");
        y += height;
    }
    return result;
}

std::string node(const DiagramNode &node)
{
    const bool store = node.kind == NodeKind::Store;
    std::string result = "<g" + attribute("id", node.id) + ">\n";
    if (!node.tip.empty())
        result += "<title>" + xmlEscaped(node.name + "\n" + node.tip) + "</title>\n";
    result += rect(node.box, store ? 8 : 6, store ? print::kFrame : print::kPaper,
                   xmlColour(print::kLine));
    if (!node.kinds.empty())
        result += stripe(node);
    for (const std::vector<Point> &line : node.glyph)
        result += polyline(line, print::kAccent, 1.5, {});
    result += cells(node);
    for (const DiagramText &line : node.texts)
        result += text(line);
    return result + "</g>\n";
}

std::string arrowHead(const std::vector<Point> &points)
{
    const Point tip = points.back();
    const Point before = points[points.size() - 2];
    const double length = std::max(1e-9, std::hypot(tip.x - before.x, tip.y - before.y));
    const double dx = (tip.x - before.x) / length;
    const double dy = (tip.y - before.y) / length;
    const auto corner = [&](double side) {
        return xmlNumber(tip.x - kHead * dx + side * dy) + ","
               + xmlNumber(tip.y - kHead * dy - side * dx);
    };
    return "<polygon"
           + attribute("points", xmlNumber(tip.x) + "," + xmlNumber(tip.y) + " " + corner(3.5) + " "
                                     + corner(-3.5))
           + attribute("fill", xmlColour(print::kFlow)) + "/>\n";
}

std::string edge(const DiagramEdge &edge)
{
    std::string result = "<g" + attribute("id", edge.id) + ">\n";
    result += polyline(edge.points, print::kFlow, 1.4, edge.kind == EdgeKind::Fed ? "5 3" : "");
    result += arrowHead(edge.points);
    for (const DiagramText &line : edge.texts)
        result += text(line);
    return result + "</g>\n";
}

std::string opening(const Rect &area)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + attribute("width", area.width)
           + attribute("height", area.height)
           + attribute("viewBox", xmlNumber(area.x) + " " + xmlNumber(area.y) + " "
                                      + xmlNumber(area.width) + " " + xmlNumber(area.height))
           + attribute("font-family", "'Noto Sans', 'Noto Sans CJK KR', 'Malgun Gothic', "
                                      "'Hiragino Sans', Arial, sans-serif")
           + ">\n";
}

} // namespace

std::string svgDiagram(const DiagramSpec &spec)
{
    std::string result =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + opening({0, 0, spec.width, spec.height});
    result += "<title>" + xmlEscaped(spec.summary) + "</title>\n";
    result += rect({0, 0, spec.width, spec.height}, 0, print::kPaper, "none");
    for (const DiagramNode &each : spec.nodes)
        result += node(each);
    for (const DiagramEdge &each : spec.edges)
        result += edge(each);
    for (const DiagramText &line : spec.texts)
        result += text(line);
    return result + "</svg>\n";
}

std::string svgCells(const DiagramNode &node, const Rect &area)
{
    return opening(area) + cells(node) + "</svg>\n";
}

} // namespace daemok

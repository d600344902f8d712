// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/drawiodiagram.h"

#include "core/export/base64.h"
#include "core/export/svgdiagram.h"
#include "core/export/xmltext.h"
#include "core/figure/printcolours.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace daemok {
namespace {

std::string geometry(const Rect &box)
{
    return "<mxGeometry x=\"" + xmlNumber(box.x) + "\" y=\"" + xmlNumber(box.y) + "\" width=\""
           + xmlNumber(box.width) + "\" height=\"" + xmlNumber(box.height) + "\" as=\"geometry\"/>";
}

std::string vertex(const std::string &id, const std::string &parent, const std::string &value,
                   const std::string &style, const Rect &box, bool connectable)
{
    return "<mxCell id=\"" + xmlEscaped(id) + "\" value=\"" + xmlEscaped(value) + "\" style=\""
           + xmlEscaped(style) + "\" vertex=\"1\" parent=\"" + xmlEscaped(parent) + "\""
           + (connectable ? "" : " connectable=\"0\"") + ">" + geometry(box) + "</mxCell>\n";
}

// draw.io reads labels as HTML: escaped once here and once more as an attribute.
std::string label(const DiagramText &text)
{
    const std::string escaped = xmlEscaped(text.text);
    return isBold(text.style) ? "<b>" + escaped + "</b>" : escaped;
}

std::string textStyle(const DiagramText &text)
{
    const std::string_view align = text.align == Align::Left    ? "left"
                                   : text.align == Align::Right ? "right"
                                                                : "center";
    return "text;html=1;strokeColor=none;fillColor=none;verticalAlign=middle;spacing=0;"
           "overflow=visible;whiteSpace=nowrap;align="
           + std::string(align) + ";fontSize=" + xmlNumber(pixelSize(text.style))
           + ";fontColor=" + xmlColour(text.muted ? print::kMuted : print::kText) + ";";
}

std::string boxStyle(const DiagramNode &node)
{
    const bool store = node.kind == NodeKind::Store;
    std::string style = "rounded=1;absoluteArcSize=1;html=1;fillColor="
                        + xmlColour(store ? print::kFrame : print::kPaper) + ";strokeColor="
                        + xmlColour(print::kLine) + ";arcSize=" + (store ? "16" : "12") + ";";
    if (store)
        style += "container=1;collapsible=0;";
    return style;
}

Rect relative(const Rect &box, const Rect &origin)
{
    return box.moved(-origin.x, -origin.y);
}

std::string stripes(const DiagramNode &node)
{
    std::string result;
    const double height = (node.box.height - 8) / static_cast<double>(node.kinds.size());
    for (std::size_t i = 0; i < node.kinds.size(); ++i)
        result +=
            vertex(node.id + "#kind" + std::to_string(i), node.id, "",
                   "html=1;strokeColor=none;fillColor="
                       + xmlColour(print::kKinds[static_cast<std::size_t>(node.kinds[i])]) + ";",
                   {3, 4 + static_cast<double>(i) * height, 4, height}, false);
    return result;
}

std::string squares(const DiagramNode &node)
{
    Rect area = node.trays.front();
    for (const Rect &tray : node.trays) {
        area.width = std::max(area.width, tray.right() - area.x);
        area.height = std::max(area.height, tray.bottom() - area.y);
    }
    // No ";base64" here: a semicolon would end the style entry.
    return vertex(node.id + "#nodes", node.id, "",
                  "shape=image;imageAspect=0;image=data:image/svg+xml,"
                      + base64(svgCells(node, area)) + ";",
                  relative(area, node.box), false);
}

std::string box(const DiagramNode &node, const DiagramSpec &spec)
{
    const auto parent =
        std::find_if(spec.nodes.begin(), spec.nodes.end(),
                     [&](const DiagramNode &other) { return other.id == node.parent; });
    const bool inside = !node.parent.empty() && parent != spec.nodes.end();
    std::string result = "<object id=\"" + xmlEscaped(node.id) + "\" label=\"\" tooltip=\""
                         + xmlEscaped(node.name + (node.tip.empty() ? "" : "\n" + node.tip))
                         + "\"><mxCell style=\"" + boxStyle(node) + "\" vertex=\"1\" parent=\""
                         + (inside ? xmlEscaped(node.parent) : "1") + "\">"
                         + geometry(inside ? relative(node.box, parent->box) : node.box)
                         + "</mxCell></object>\n";
    if (!node.kinds.empty())
        result += stripes(node);
    if (!node.trays.empty())
        result += squares(node);
    for (std::size_t i = 0; i < node.texts.size(); ++i)
        result += vertex(node.id + "#text" + std::to_string(i), node.id, label(node.texts[i]),
                         textStyle(node.texts[i]), relative(node.texts[i].box, node.box), false);
    return result;
}

// Where on the box a flow leaves or arrives, as shares of its size.
std::string port(std::string_view prefix, const Point &point, const Rect &box)
{
    const std::string name(prefix);
    return name + "X=" + xmlNumber((point.x - box.x) / box.width) + ";" + name + "Y="
           + xmlNumber((point.y - box.y) / box.height) + ";" + name + "Dx=0;" + name + "Dy=0;";
}

struct Along
{
    double share = 0; ///< of the line's length
    Point point;
};

// The place of a line that is nearest to `to`.
Along nearest(const std::vector<Point> &line, const Point &to)
{
    double total = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        total += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    Along best;
    double least = std::numeric_limits<double>::max();
    double before = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1];
        const Point d{line[i].x - a.x, line[i].y - a.y};
        const double length = std::hypot(d.x, d.y);
        const double t =
            length > 0 ? std::clamp(((to.x - a.x) * d.x + (to.y - a.y) * d.y) / (length * length),
                                    0.0, 1.0)
                       : 0;
        const Point at{a.x + t * d.x, a.y + t * d.y};
        const double distance = std::hypot(to.x - at.x, to.y - at.y);
        if (distance < least) {
            least = distance;
            best = {total > 0 ? (before + t * length) / total : 0, at};
        }
        before += length;
    }
    return best;
}

std::string edgeGeometry(const DiagramEdge &edge)
{
    std::string points;
    for (std::size_t i = 1; i + 1 < edge.points.size(); ++i)
        points += "<mxPoint x=\"" + xmlNumber(edge.points[i].x) + "\" y=\""
                  + xmlNumber(edge.points[i].y) + "\"/>";
    std::string place;
    std::string offset;
    if (!edge.texts.empty()) {
        Rect all = edge.texts.front().box;
        for (const DiagramText &text : edge.texts)
            all.height = text.box.bottom() - all.y;
        const Along at = nearest(edge.points, all.centre());
        place = " x=\"" + xmlNumber(2 * at.share - 1) + "\" y=\"0\"";
        offset = "<mxPoint x=\"" + xmlNumber(all.centre().x - at.point.x) + "\" y=\""
                 + xmlNumber(all.centre().y - at.point.y) + "\" as=\"offset\"/>";
    }
    return "<mxGeometry" + place + " relative=\"1\" as=\"geometry\">"
           + (points.empty() ? "" : "<Array as=\"points\">" + points + "</Array>") + offset
           + "</mxGeometry>";
}

std::string connector(const DiagramEdge &edge, const DiagramSpec &spec)
{
    const auto boxOf = [&](const std::string &id) {
        return std::find_if(spec.nodes.begin(), spec.nodes.end(),
                            [&](const DiagramNode &node) { return node.id == id; })
            ->box;
    };
    std::string value;
    for (const DiagramText &text : edge.texts)
        value += (value.empty() ? "" : "<br>") + xmlEscaped(text.text);
    const std::string style =
        "edgeStyle=orthogonalEdgeStyle;rounded=0;html=1;endArrow=block;endFill=1;endSize=5;"
        "fontSize="
        + xmlNumber(pixelSize(TextStyle::Small)) + ";fontColor=" + xmlColour(print::kMuted)
        + ";labelBackgroundColor=none;strokeColor=" + xmlColour(print::kFlow) + ";"
        + (edge.kind == EdgeKind::Fed ? "dashed=1;" : "")
        + port("exit", edge.points.front(), boxOf(edge.from))
        + port("entry", edge.points.back(), boxOf(edge.to));
    return "<mxCell id=\"" + xmlEscaped(edge.id) + "\" value=\"" + xmlEscaped(value) + "\" style=\""
           + style + "\" edge=\"1\" parent=\"1\" source=\"" + xmlEscaped(edge.from) + "\" target=\""
           + xmlEscaped(edge.to) + "\">" + edgeGeometry(edge) + "</mxCell>\n";
}

} // namespace

std::string drawioDiagram(const DiagramSpec &spec, std::string_view title)
{
    std::string result = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile host=\"daemok\">\n"
                         "<diagram id=\"layout\" name=\""
                         + xmlEscaped(title)
                         + "\">\n<mxGraphModel grid=\"0\" page=\"1\" pageWidth=\""
                         + xmlNumber(spec.width) + "\" pageHeight=\"" + xmlNumber(spec.height)
                         + "\" math=\"0\" shadow=\"0\">\n<root>\n<mxCell id=\"0\"/>\n"
                           "<mxCell id=\"1\" parent=\"0\"/>\n";
    for (const DiagramNode &node : spec.nodes)
        result += box(node, spec);
    for (const DiagramEdge &edge : spec.edges)
        result += connector(edge, spec);
    for (std::size_t i = 0; i < spec.texts.size(); ++i)
        result += vertex("legend" + std::to_string(i), "1", label(spec.texts[i]),
                         textStyle(spec.texts[i]), spec.texts[i].box, false);
    return result + "</root>\n</mxGraphModel>\n</diagram>\n</mxfile>\n";
}

} // namespace daemok

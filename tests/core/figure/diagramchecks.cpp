// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/diagramchecks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace daemok::testing {
namespace {

constexpr double kHair = 0.51; // rounding up of widths

class Checker
{
public:
    Checker(const DiagramSpec &spec, const TextMeter &meter) : m_spec(spec), m_meter(meter)
    {
        for (const DiagramNode &node : spec.nodes)
            m_boxes[node.id] = &node;
    }

    std::vector<std::string> run()
    {
        ids();
        for (const DiagramNode &node : m_spec.nodes)
            box(node);
        for (std::size_t i = 0; i < m_spec.nodes.size(); ++i) {
            for (std::size_t j = i + 1; j < m_spec.nodes.size(); ++j)
                pair(m_spec.nodes[i], m_spec.nodes[j]);
        }
        for (const DiagramEdge &edge : m_spec.edges)
            flow(edge);
        labels();
        for (const DiagramText &text : m_spec.texts)
            fits(text, "the legend");
        return std::move(m_problems);
    }

private:
    void say(const std::string &problem) { m_problems.push_back(problem); }

    [[nodiscard]] static std::string where(const Rect &box)
    {
        return std::to_string(std::lround(box.x)) + "," + std::to_string(std::lround(box.y)) + " "
               + std::to_string(std::lround(box.width)) + "x"
               + std::to_string(std::lround(box.height));
    }

    [[nodiscard]] Rect whole() const { return {0, 0, m_spec.width, m_spec.height}; }

    void ids()
    {
        std::set<std::string> seen;
        for (const DiagramNode &node : m_spec.nodes) {
            if (!seen.insert(node.id).second)
                say("id twice: " + node.id);
        }
        for (const DiagramEdge &edge : m_spec.edges) {
            if (!seen.insert(edge.id).second)
                say("id twice: " + edge.id);
        }
    }

    void fits(const DiagramText &text, const std::string &where)
    {
        if (m_meter(text.text, text.style) > text.box.width + kHair)
            say("clipped in " + where + ": " + text.text);
        if (!whole().holds(text.box))
            say("outside the drawing, of " + where + ": " + text.text);
        if (text.text.empty())
            say("empty text in " + where);
    }

    void box(const DiagramNode &node)
    {
        if (!whole().holds(node.box))
            say("outside the drawing: " + node.id);
        if (!node.parent.empty()) {
            const auto parent = m_boxes.find(node.parent);
            if (parent == m_boxes.end())
                say("no such store: " + node.parent);
            else if (!parent->second->box.holds(node.box))
                say("leaves its store: " + node.id);
        }
        for (std::size_t i = 0; i < node.texts.size(); ++i) {
            fits(node.texts[i], node.id);
            if (!node.box.holds(node.texts[i].box))
                say("text leaves " + node.id + ": " + node.texts[i].text);
            for (std::size_t j = i + 1; j < node.texts.size(); ++j) {
                if (node.texts[i].box.overlaps(node.texts[j].box))
                    say("texts overlap in " + node.id + ": " + node.texts[i].text + " / "
                        + node.texts[j].text);
            }
            for (const Rect &tray : node.trays) {
                if (tray.overlaps(node.texts[i].box))
                    say("squares under a text in " + node.id + ": " + node.texts[i].text);
            }
        }
        for (const Rect &cell : node.cells) {
            if (std::none_of(node.trays.begin(), node.trays.end(),
                             [&](const Rect &tray) { return tray.holds(cell); }))
                say("a square outside its zone in " + node.id);
        }
        for (std::size_t i = 0; i < node.cells.size(); ++i) {
            for (std::size_t j = i + 1; j < node.cells.size(); ++j) {
                if (node.cells[i].overlaps(node.cells[j]))
                    say("squares overlap in " + node.id);
            }
        }
    }

    void pair(const DiagramNode &a, const DiagramNode &b)
    {
        const bool nested = a.parent == b.id || b.parent == a.id;
        if (!nested && a.box.overlaps(b.box))
            say("boxes overlap: " + a.id + ", " + b.id);
        // A store's own words do not lie under its roles.
        if (nested) {
            const DiagramNode &outer = a.parent == b.id ? b : a;
            const DiagramNode &inner = a.parent == b.id ? a : b;
            for (const DiagramText &text : outer.texts) {
                if (text.box.overlaps(inner.box))
                    say("a role over its store's words: " + inner.id);
            }
        }
    }

    [[nodiscard]] static bool onBorder(const Point &p, const Rect &box)
    {
        const bool vertical = std::abs(p.x - box.x) < 1e-6 || std::abs(p.x - box.right()) < 1e-6;
        const bool horizontal = std::abs(p.y - box.y) < 1e-6 || std::abs(p.y - box.bottom()) < 1e-6;
        return box.holds(p) && (vertical || horizontal);
    }

    [[nodiscard]] static Rect around(const Point &a, const Point &b)
    {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
    }

    // A segment runs through the inside of a box.
    [[nodiscard]] static bool crosses(const Point &a, const Point &b, const Rect &box)
    {
        const Rect line = around(a, b);
        constexpr double kInside = 0.5;
        return line.x < box.right() - kInside && line.right() > box.x + kInside
               && line.y < box.bottom() - kInside && line.bottom() > box.y + kInside;
    }

    void flow(const DiagramEdge &edge)
    {
        const auto from = m_boxes.find(edge.from);
        const auto to = m_boxes.find(edge.to);
        if (from == m_boxes.end() || to == m_boxes.end()) {
            say("a flow without its boxes: " + edge.id);
            return;
        }
        if (edge.points.size() < 2 || !onBorder(edge.points.front(), from->second->box)
            || !onBorder(edge.points.back(), to->second->box))
            say("does not end at its boxes: " + edge.id);
        for (std::size_t i = 1; i < edge.points.size(); ++i) {
            const Point &a = edge.points[i - 1];
            const Point &b = edge.points[i];
            if (a.x != b.x && a.y != b.y)
                say("neither horizontal nor vertical: " + edge.id);
            if (!whole().holds(a) || !whole().holds(b))
                say("a flow outside the drawing: " + edge.id);
            for (const DiagramNode &node : m_spec.nodes) {
                const bool inside = edge.kind == EdgeKind::Inside && node.kind == NodeKind::Store;
                if (!inside && crosses(a, b, node.box))
                    say("runs through " + node.id + ": " + edge.id);
            }
        }
    }

    void labels()
    {
        for (const DiagramEdge &edge : m_spec.edges) {
            for (const DiagramText &text : edge.texts) {
                fits(text, edge.id);
                for (const DiagramNode &node : m_spec.nodes) {
                    if (node.box.overlaps(text.box))
                        say("rate over " + node.id + ": " + text.text);
                }
                for (const DiagramEdge &other : m_spec.edges) {
                    for (std::size_t i = 1; i < other.points.size(); ++i) {
                        if (crosses(other.points[i - 1], other.points[i], text.box))
                            say("a flow (" + other.id + ", "
                                + where(around(other.points[i - 1], other.points[i]))
                                + ") through a rate: " + text.text + " at " + where(text.box));
                    }
                    for (const DiagramText &second : other.texts) {
                        if (&second != &text && second.box.overlaps(text.box) && &edge <= &other)
                            say("rates overlap: " + text.text + " / " + second.text);
                    }
                }
            }
        }
    }

    const DiagramSpec &m_spec;
    const TextMeter &m_meter;
    std::map<std::string, const DiagramNode *> m_boxes;
    std::vector<std::string> m_problems;
};

} // namespace

std::vector<std::string> problemsOf(const DiagramSpec &spec, const TextMeter &meter)
{
    return Checker(spec, meter).run();
}

} // namespace daemok::testing

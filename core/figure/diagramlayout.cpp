// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagramlayout.h"

#include "core/figure/diagramarrange.h"
#include "core/figure/diagramroutes.h"
#include "core/figure/rolebox.h"

namespace daemok {
namespace {

constexpr double kMargin = 3; // strokes and selection stand outside the boxes
constexpr double kLegendGap = 8;
constexpr double kWorthIt = 1.08; // how much larger, to say less

void moveAll(DiagramSpec &spec, double dx, double dy)
{
    for (DiagramNode &node : spec.nodes)
        figure::move(node, dx, dy);
    for (DiagramEdge &edge : spec.edges) {
        for (Point &point : edge.points)
            point = {point.x + dx, point.y + dy};
        for (DiagramText &text : edge.texts)
            text.box = text.box.moved(dx, dy);
    }
}

} // namespace

DiagramSpec layoutDiagram(const Topology &topology, const DiagramWords &words,
                          const TextMeter &meter, const DiagramRoom &room)
{
    const std::string legend = room.legend ? words.legend(topology) : std::string();
    const double legendLine = lineHeight(TextStyle::Small);
    const double forLegend = legend.empty() ? 0 : legendLine + kLegendGap;
    const DiagramRoom inner{room.width - 2 * kMargin, room.height - forLegend - 2 * kMargin};
    figure::Content content = figure::contentOf(topology, words, meter, figure::Detail::Full);
    figure::Placement placement = figure::arrange(content, words, meter, inner);
    const double scale = figure::scaleIn(placement.spec, inner);
    if (scale < room.leastScale) {
        figure::Content less = figure::contentOf(topology, words, meter, figure::Detail::Compact);
        figure::Placement smaller = figure::arrange(less, words, meter, inner);
        if (figure::scaleIn(smaller.spec, inner) > scale * kWorthIt) {
            content = std::move(less);
            placement = std::move(smaller);
        }
    }
    figure::addFlows(placement, content);

    DiagramSpec spec = std::move(placement.spec);
    spec.summary = words.summary(topology);
    moveAll(spec, kMargin, kMargin);
    spec.width += 2 * kMargin;
    spec.height += 2 * kMargin;
    if (!legend.empty()) {
        const double used =
            figure::stackTexts(spec.texts, {legend}, {kMargin, spec.height - kMargin + kLegendGap},
                               spec.width - 2 * kMargin, TextStyle::Small, true, meter);
        spec.height += kLegendGap + used;
    }
    return spec;
}

} // namespace daemok

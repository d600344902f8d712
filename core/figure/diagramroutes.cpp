// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagramroutes.h"

#include <algorithm>

namespace daemok::figure {
namespace {

constexpr double kBus = 9;
constexpr double kHead = 9; // the arrow's head: no text above it
constexpr double kAbove = 2;

class Router
{
public:
    Router(Placement &placement, const Content &content) : m_p(placement), m_content(content) {}

    void run()
    {
        requests();
        if (m_p.existing)
            existing();
        if (m_p.api)
            calls();
        serve();
        feed();
    }

private:
    [[nodiscard]] const DiagramNode &node(std::size_t index) const { return m_p.spec.nodes[index]; }
    [[nodiscard]] const Rect &box(std::size_t index) const { return node(index).box; }

    DiagramEdge &add(EdgeKind kind, std::size_t from, std::size_t to, std::vector<Point> points)
    {
        DiagramEdge edge;
        edge.kind = kind;
        edge.from = node(from).id;
        edge.to = node(to).id;
        edge.id = edge.from + ">" + edge.to;
        edge.points = std::move(points);
        m_p.spec.edges.push_back(std::move(edge));
        return m_p.spec.edges.back();
    }

    // Lines of a label, the last one just above y = bottom.
    static void label(DiagramEdge &edge, const EdgeLabel &label, double x, double bottom,
                      Align align = Align::Left)
    {
        double y = bottom - label.height - kAbove;
        for (const std::string &line : label.lines) {
            edge.texts.push_back({line,
                                  {x, y, label.width, lineHeight(TextStyle::Small)},
                                  TextStyle::Small,
                                  true,
                                  align});
            y += lineHeight(TextStyle::Small);
            edge.tip += (edge.tip.empty() ? "" : "\n") + line;
        }
    }

    void requests()
    {
        const Rect &users = box(m_p.users);
        const Rect &service = box(m_p.service);
        if (m_p.form != LeftForm::Stack) {
            const double y = users.centre().y;
            DiagramEdge &edge = add(EdgeKind::Requests, m_p.users, m_p.service,
                                    {{users.right(), y}, {service.x, y}});
            label(edge, m_content.requests, users.right() + 6, y);
        } else {
            const double x = users.x + 22;
            DiagramEdge &edge = add(EdgeKind::Requests, m_p.users, m_p.service,
                                    {{x, users.bottom()}, {x, service.y}});
            label(edge, m_content.requests, x + 8,
                  (users.bottom() + service.y + m_content.requests.height) / 2 + kAbove);
        }
    }

    void existing()
    {
        const Rect &service = box(m_p.service);
        const Rect &store = box(*m_p.existing);
        const double x = service.x + 40;
        DiagramEdge &edge = add(EdgeKind::Served, m_p.service, *m_p.existing,
                                {{x, service.bottom()}, {x, store.y}});
        label(edge, m_content.existingServed, x + 8,
              (service.bottom() + store.y + m_content.existingServed.height) / 2 + kAbove);
    }

    void calls()
    {
        const Rect &service = box(m_p.service);
        const Rect &api = box(*m_p.api);
        const bool around = m_p.form == LeftForm::Rows && m_p.existing;
        if (around) {
            // Between the rows to the left, then down.
            const double y = box(*m_p.existing).y - 8;
            const double from = service.x + 20;
            const double x = api.x - kBus;
            const double to = api.y + api.height / 2;
            DiagramEdge &edge =
                add(EdgeKind::Calls, m_p.service, *m_p.api,
                    {{from, service.bottom()}, {from, y}, {x, y}, {x, to}, {api.x, to}});
            label(edge, m_content.calls, x + 4, y);
        } else if (m_p.form != LeftForm::Stack) {
            const double y = service.bottom() + (api.y - service.bottom()) / 2 + 7;
            const double from = service.x + 20;
            const double to = api.x + 22;
            DiagramEdge &edge = add(EdgeKind::Calls, m_p.service, *m_p.api,
                                    {{from, service.bottom()}, {from, y}, {to, y}, {to, api.y}});
            label(edge, m_content.calls, to + 4, y);
        } else if (m_p.existing) {
            const double x = service.x - kBus;
            const double from = service.y + service.height * 0.6;
            const double to = api.y + api.height / 2;
            DiagramEdge &edge = add(EdgeKind::Calls, m_p.service, *m_p.api,
                                    {{service.x, from}, {x, from}, {x, to}, {api.x, to}});
            label(edge, m_content.calls, api.x, api.y - 2);
        } else {
            const double x = service.x + 22;
            DiagramEdge &edge =
                add(EdgeKind::Calls, m_p.service, *m_p.api, {{x, service.bottom()}, {x, api.y}});
            label(edge, m_content.calls, x + 8,
                  (service.bottom() + api.y + m_content.calls.height) / 2 + kAbove);
        }
    }

    // Where the flow to a store of the first column arrives: its label stands above it, in the height of the store.
    [[nodiscard]] double arrival(const PlacedStore &store) const
    {
        const Rect &target = box(store.node);
        const double least = m_content.served[store.content].height + 4;
        const double wanted = box(m_p.service).centre().y - target.y;
        return target.y + std::clamp(wanted, std::min(least, target.height - 8), target.height - 8);
    }

    void serve()
    {
        const Rect service = box(m_p.service);
        std::vector<const PlacedStore *> order;
        for (const PlacedStore &store : m_p.stores)
            order.push_back(&store);
        // Departures from top to bottom, lanes to the second column last and innermost: no two lines cross.
        const double step =
            std::min(10.0, (service.height - 12) / static_cast<double>(order.size()));
        double lane = m_p.laneTop;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const PlacedStore &store = *order[i];
            const Rect target = box(store.node);
            const double middle =
                service.centre().y
                + (static_cast<double>(i) - (static_cast<double>(order.size()) - 1) / 2) * step;
            const double bus = m_p.leftEnd + kBus * static_cast<double>(order.size() - i);
            if (store.column == 0) {
                const double y = arrival(store);
                std::vector<Point> points{{service.right(), middle}};
                if (std::abs(y - middle) > 0.5) {
                    points.push_back({bus, middle});
                    points.push_back({bus, y});
                } else {
                    points.front().y = y;
                }
                points.push_back({target.x, y});
                DiagramEdge &edge = add(EdgeKind::Served, m_p.service, store.node, points);
                label(edge, m_content.served[store.content],
                      target.x - kHead - m_content.served[store.content].width, y, Align::Right);
                continue;
            }
            const EdgeLabel &row = m_p.lanes[store.content];
            lane += laneHeight(row);
            const double y = lane - 3;
            const auto below = static_cast<double>(order.size() - 1 - i);
            const double up = target.x - kHead - 3 - kBus * below;
            const double to = target.bottom() - 10;
            DiagramEdge &edge = add(EdgeKind::Served, m_p.service, store.node,
                                    {{service.right(), middle},
                                     {bus, middle},
                                     {bus, y},
                                     {up, y},
                                     {up, to},
                                     {target.x, to}});
            label(edge, row, m_p.gapEnd, y);
        }
    }

    void feed()
    {
        if (m_p.stores.empty())
            return;
        const PlacedStore &primary = m_p.stores.front();
        for (std::size_t i = 1; i < m_p.stores.size(); ++i) {
            const PlacedStore &store = m_p.stores[i];
            const SaidStore &said = m_content.stores[store.content];
            if (said.store->copiedFrom.empty())
                continue;
            const EdgeLabel &rate = m_p.fed[store.content];
            const Rect from = box(primary.node);
            const Rect to = box(store.node);
            if (store.column == 0) {
                feedBelow(primary, store, rate, i == 1);
                continue;
            }
            const double y = to.y + std::min(to.height * 0.45, rate.height + 10);
            if (y <= from.bottom() - 6 && y >= from.y + 6) {
                DiagramEdge &edge =
                    add(EdgeKind::Fed, primary.node, store.node, {{from.right(), y}, {to.x, y}});
                label(edge, rate, m_p.columnEnd + 5, y);
                continue;
            }
            const double start = from.bottom() - 10;
            const double x = m_p.columnEnd + kBus;
            DiagramEdge &edge = add(EdgeKind::Fed, primary.node, store.node,
                                    {{from.right(), start}, {x, start}, {x, y}, {to.x, y}});
            label(edge, rate, x + 4, y);
        }
    }

    // Straight down where nothing is between, else around the right side.
    void feedBelow(const PlacedStore &primary, const PlacedStore &store, const EdgeLabel &rate,
                   bool next)
    {
        const Rect from = box(primary.node);
        const Rect to = box(store.node);
        if (next) {
            const double x = from.x + 40;
            DiagramEdge &edge =
                add(EdgeKind::Fed, primary.node, store.node, {{x, from.bottom()}, {x, to.y}});
            label(edge, rate, x + 8, (from.bottom() + to.y + rate.height) / 2 + kAbove);
            return;
        }
        const double x = from.right() + kBus;
        const double y = to.y + to.height / 2;
        m_p.spec.width = std::max(m_p.spec.width, x + 2);
        DiagramEdge &edge = add(
            EdgeKind::Fed, primary.node, store.node,
            {{from.right(), from.bottom() - 10}, {x, from.bottom() - 10}, {x, y}, {to.right(), y}});
        label(edge, rate, to.x + 40, to.y - 3);
    }

    Placement &m_p;
    const Content &m_content;
};

} // namespace

void addFlows(Placement &placement, const Content &content)
{
    Router(placement, content).run();
}

} // namespace daemok::figure

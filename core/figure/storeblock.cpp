// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/storeblock.h"

#include "core/figure/rolebox.h"
#include "core/figure/textfit.h"

#include <algorithm>
#include <cmath>

namespace daemok::figure {
namespace {

constexpr double kPad = 9;
constexpr double kGapX = 15; // an arrow stands in it
constexpr double kGapY = 8;
constexpr double kTop = 6;

// Along the path of a request first: session, query, data; helpers behind.
int pathRank(const TopologyRole &role)
{
    int least = static_cast<int>(RoleKind::Compute);
    for (const RoleKind kind : role.kinds)
        least = std::min(least, static_cast<int>(kind));
    return least;
}

bool onPath(const TopologyRole &role)
{
    return pathRank(role) <= static_cast<int>(RoleKind::Data);
}

std::vector<const TopologyRole *> ordered(const TopologyStore &store)
{
    std::vector<const TopologyRole *> roles;
    for (const TopologyRole &role : store.roles)
        roles.push_back(&role);
    std::stable_sort(roles.begin(), roles.end(), [](const TopologyRole *a, const TopologyRole *b) {
        return pathRank(*a) < pathRank(*b);
    });
    return roles;
}

// Title and count on one line, the rest below; returns the height used.
double placeHeader(DiagramNode &store, const BoxWords &words, const TextMeter &meter)
{
    const double inner = store.box.width - 2 * kPad;
    const double count =
        words.count.empty() ? 0 : std::ceil(meter(words.count, TextStyle::Title)) + 1;
    const double titleWidth = inner - (count > 0 ? count + 10 : 0);
    double y = kTop;
    const FittedText title = fitText(words.title, titleWidth, TextStyle::Title, meter, 2);
    if (count > 0)
        store.texts.push_back({words.count,
                               {kPad + inner - count, y, count, lineHeight(TextStyle::Title)},
                               TextStyle::Title,
                               false,
                               Align::Right});
    for (const std::string &line : title.lines) {
        store.texts.push_back({line,
                               {kPad, y, titleWidth, lineHeight(TextStyle::Title)},
                               TextStyle::Title,
                               false,
                               Align::Left});
        y += lineHeight(TextStyle::Title);
    }
    y += stackTexts(store.texts, words.lines, {kPad, y}, inner, TextStyle::Small, true, meter);
    return y + 5;
}

DiagramEdge insideEdge(const DiagramNode &from, const DiagramNode &to)
{
    const double y = std::min(from.box.centre().y, to.box.centre().y);
    return {"inside/" + to.id,
            EdgeKind::Inside,
            from.id,
            to.id,
            {{from.box.right(), y}, {to.box.x, y}},
            {},
            {}};
}

} // namespace

BoxWords shortened(BoxWords words, Detail detail)
{
    if (detail == Detail::Full || words.lines.size() < 2)
        return words;
    for (std::size_t i = 1; i < words.lines.size(); ++i) {
        if (words.tip.find(words.lines[i]) == std::string::npos)
            words.tip += (words.tip.empty() ? "" : "\n") + words.lines[i];
    }
    words.lines.resize(1);
    return words;
}

SaidStore saidStore(const TopologyStore &store, const DiagramWords &words, const TextMeter &meter,
                    Detail detail)
{
    SaidStore said;
    said.store = &store;
    said.words = shortened(words.store(store), detail);
    said.roles = ordered(store);
    for (const TopologyRole *role : said.roles)
        said.roleWords.push_back(shortened(words.role(*role), detail));
    if (said.roles.empty())
        said.roleWords.push_back(words.managed(store));
    for (const BoxWords &box : said.roleWords)
        said.boxWidth = std::max(said.boxWidth, naturalWidth(box, meter));
    said.served = words.served(store);
    if (!store.copiedFrom.empty())
        said.fed = words.fed(store);
    return said;
}

StoreBlock storeBlock(const SaidStore &said, int columns, double leastWidth,
                      const DiagramWords &words, const TextMeter &meter)
{
    columns = std::clamp(columns, 1, said.boxes());
    const double gaps = 2 * kPad + kGapX * (columns - 1);
    const double box = std::max(said.boxWidth, (leastWidth - gaps) / columns);

    StoreBlock block;
    DiagramNode frame;
    frame.id = said.store->id;
    frame.kind = NodeKind::Store;
    frame.name = said.words.name;
    frame.tip = said.words.tip;
    frame.box = {0, 0, box * columns + gaps, 0};
    double y = placeHeader(frame, said.words, meter);
    block.nodes.push_back(frame);

    std::vector<DiagramNode> boxes;
    if (said.roles.empty())
        boxes.push_back(plainBox(NodeKind::Managed, said.store->id + "/managed",
                                 said.roleWords.front(), meter, box));
    for (std::size_t i = 0; i < said.roles.size(); ++i)
        boxes.push_back(roleBox(*said.roles[i], said.roleWords[i], words, meter, box));
    const auto row = static_cast<std::size_t>(columns);
    for (std::size_t first = 0; first < boxes.size(); first += row) {
        const std::size_t end = std::min(boxes.size(), first + row);
        double height = 0;
        for (std::size_t i = first; i < end; ++i)
            height = std::max(height, boxes[i].box.height);
        for (std::size_t i = first; i < end; ++i) {
            boxes[i].parent = said.store->id;
            boxes[i].box.height = height;
            move(boxes[i], kPad + static_cast<double>(i - first) * (box + kGapX), y);
            if (i > first && onPath(*said.roles[i]) && onPath(*said.roles[i - 1])
                && pathRank(*said.roles[i]) > pathRank(*said.roles[i - 1]))
                block.inside.push_back(insideEdge(boxes[i - 1], boxes[i]));
        }
        y += height + kGapY;
    }
    block.nodes.front().box.height = y - kGapY + kPad;
    block.nodes.insert(block.nodes.end(), boxes.begin(), boxes.end());
    return block;
}

void move(StoreBlock &block, double dx, double dy)
{
    for (DiagramNode &node : block.nodes)
        move(node, dx, dy);
    for (DiagramEdge &edge : block.inside) {
        for (Point &point : edge.points)
            point = {point.x + dx, point.y + dy};
    }
}

} // namespace daemok::figure

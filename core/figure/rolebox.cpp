// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/rolebox.h"

#include "core/figure/textfit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace daemok::figure {
namespace {

constexpr double kLeft = 13; // the colours of the kinds stand in it
constexpr double kRight = 9;
constexpr double kTop = 7;
constexpr double kCountGap = 8;
constexpr double kTrayHeight = 24;
constexpr double kTrayGap = 4;
constexpr double kTrayPad = 2;
constexpr double kLeastTray = 12;
constexpr int kTitleLines = 3;
constexpr double kTight = 0.9; // of what is usable
constexpr double kGlyph = 16;

struct CellSize
{
    double side;
    double gap;
};
constexpr std::array kCellSizes = {CellSize{12, 2}, CellSize{9, 2}, CellSize{7, 1.5},
                                   CellSize{5.5, 1.5}};

struct Grid
{
    CellSize size;
    int columns;
    int rows;
    int nodesPerCell;
};

int fitting(double length, const CellSize &size)
{
    return static_cast<int>(
        std::floor((length - 2 * kTrayPad + size.gap) / (size.side + size.gap)));
}

// The largest squares that hold the fullest zone; if even the smallest do not, squares of 2, 5, 10 ... nodes.
Grid gridFor(int mostInZone, double trayWidth)
{
    for (long long decade = 1;; decade *= 10) {
        for (const int digit : {1, 2, 5}) {
            const long long each = digit * decade;
            const long long cells = (mostInZone + each - 1) / each;
            for (const CellSize &size : kCellSizes) {
                const int columns = fitting(trayWidth, size);
                const int rows = fitting(kTrayHeight, size);
                if (columns > 0 && cells <= static_cast<long long>(columns) * rows)
                    return {size, columns, rows, static_cast<int>(each)};
            }
        }
    }
}

void placeCells(DiagramNode &node, const TopologyRole &role, const Rect &area)
{
    std::vector<int> zones = role.zones;
    const auto trayWidth = [&](std::size_t count) {
        return (area.width - kTrayGap * (static_cast<double>(count) - 1))
               / static_cast<double>(count);
    };
    // More zones than can be told apart: one tray for all.
    if (zones.empty() || trayWidth(zones.size()) < kLeastTray)
        zones = {role.count};
    const double width = trayWidth(zones.size());
    const Grid grid = gridFor(*std::max_element(zones.begin(), zones.end()), width);
    node.nodesPerCell = grid.nodesPerCell;
    const double step = grid.size.side + grid.size.gap;
    for (std::size_t zone = 0; zone < zones.size(); ++zone) {
        const Rect tray{area.x + static_cast<double>(zone) * (width + kTrayGap), area.y, width,
                        kTrayHeight};
        node.trays.push_back(tray);
        const int cells = (zones[zone] + grid.nodesPerCell - 1) / grid.nodesPerCell;
        const double used = std::min(cells, grid.columns) * step - grid.size.gap;
        const int rows = (cells + grid.columns - 1) / std::max(1, grid.columns);
        const double left = tray.x + (tray.width - used) / 2;
        const double top = tray.y + (tray.height - (rows * step - grid.size.gap)) / 2;
        for (int i = 0; i < cells; ++i)
            node.cells.push_back({left + i % grid.columns * step, top + i / grid.columns * step,
                                  grid.size.side, grid.size.side});
    }
}

void setFill(DiagramNode &node, const TopologyRole &role)
{
    const double share = role.fullest ? role.fullest->share : role.utilisation;
    node.fill = std::clamp(share, 0.0, 1.0);
    node.level = share > 1 + 1e-9 ? Level::Over : share >= kTight ? Level::Tight : Level::Calm;
}

// A person, a window, a spark: drawn in a square of kGlyph, scaled to 1.
std::vector<std::vector<Point>> glyphOf(NodeKind kind)
{
    const auto arc = [](Point centre, double radius, double from, double to) {
        constexpr int kSteps = 14;
        std::vector<Point> points;
        for (int i = 0; i <= kSteps; ++i) {
            const double angle = from + (to - from) * i / kSteps;
            points.push_back(
                {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
        }
        return points;
    };
    constexpr double kPi = 3.14159265358979323846;
    switch (kind) {
    case NodeKind::Users:
        return {arc({0.5, 0.3}, 0.2, 0, 2 * kPi), arc({0.5, 0.98}, 0.38, kPi, 2 * kPi)};
    case NodeKind::Service:
        return {{{0.06, 0.14}, {0.94, 0.14}, {0.94, 0.86}, {0.06, 0.86}, {0.06, 0.14}},
                {{0.06, 0.36}, {0.94, 0.36}}};
    case NodeKind::Api:
        return {{{0.5, 0.04},
                 {0.61, 0.39},
                 {0.96, 0.5},
                 {0.61, 0.61},
                 {0.5, 0.96},
                 {0.39, 0.61},
                 {0.04, 0.5},
                 {0.39, 0.39},
                 {0.5, 0.04}}};
    case NodeKind::Store:
    case NodeKind::Role:
    case NodeKind::Managed:
        break;
    }
    return {};
}

double leftOf(NodeKind kind)
{
    return glyphOf(kind).empty() ? kLeft : kLeft - 3 + kGlyph + 7;
}

void addText(std::vector<DiagramText> &texts, const std::string &text, const Rect &box,
             TextStyle style, bool muted, Align align)
{
    texts.push_back({text, box, style, muted, align});
}

// Title with the count at its right; returns the height used.
double placeTitle(DiagramNode &node, const BoxWords &words, const TextMeter &meter, double left)
{
    const double width = node.box.width - left - kRight;
    double titleWidth = width;
    if (!words.count.empty()) {
        const double count = std::ceil(meter(words.count, TextStyle::Count)) + 1;
        titleWidth -= count + kCountGap;
        addText(node.texts, words.count,
                {left + width - count, kTop - 2, count, lineHeight(TextStyle::Count)},
                TextStyle::Count, false, Align::Right);
    }
    const FittedText title =
        fitText(words.title, titleWidth, TextStyle::Heading, meter, kTitleLines);
    double y = kTop;
    for (const std::string &line : title.lines) {
        addText(node.texts, line, {left, y, titleWidth, lineHeight(TextStyle::Heading)},
                TextStyle::Heading, false, Align::Left);
        y += lineHeight(TextStyle::Heading);
    }
    if (title.elided)
        node.tip = words.title + (node.tip.empty() ? "" : "\n" + node.tip);
    return std::max(y, kTop - 2 + lineHeight(TextStyle::Count));
}

} // namespace

double naturalWidth(const BoxWords &words, const TextMeter &meter, NodeKind kind)
{
    double title = meter(words.title, TextStyle::Heading);
    if (!words.count.empty())
        title += kCountGap + meter(words.count, TextStyle::Count) + 1;
    double widest = title;
    for (const std::string &line : words.lines)
        widest = std::max(widest, meter(line, TextStyle::Small));
    return std::clamp(std::ceil(widest) + leftOf(kind) + kRight + 1, kLeastBox, kMostBox);
}

double stackTexts(std::vector<DiagramText> &texts, const std::vector<std::string> &lines, Point at,
                  double width, TextStyle style, bool muted, const TextMeter &meter)
{
    double used = 0;
    for (const std::string &line : lines) {
        for (const std::string &piece : fitText(line, width, style, meter, 3).lines) {
            addText(texts, piece, {at.x, at.y + used, width, lineHeight(style)}, style, muted,
                    Align::Left);
            used += lineHeight(style);
        }
    }
    return used;
}

DiagramNode plainBox(NodeKind kind, const std::string &id, const BoxWords &words,
                     const TextMeter &meter, double width)
{
    DiagramNode node;
    node.id = id;
    node.kind = kind;
    node.name = words.name;
    node.tip = words.tip;
    node.box = {0, 0, width, 0};
    node.glyph = glyphOf(kind);
    const double left = leftOf(kind);
    for (std::vector<Point> &line : node.glyph) {
        for (Point &point : line)
            point = {kLeft - 3 + point.x * kGlyph, kTop + 1 + point.y * kGlyph};
    }
    double y = placeTitle(node, words, meter, left);
    y += stackTexts(node.texts, words.lines, {left, y}, width - left - kRight, TextStyle::Small,
                    true, meter);
    node.box.height = y + kTop;
    return node;
}

DiagramNode roleBox(const TopologyRole &role, const BoxWords &said, const DiagramWords &words,
                    const TextMeter &meter, double width)
{
    DiagramNode node;
    node.id = role.id;
    node.kind = NodeKind::Role;
    node.kinds = role.kinds;
    node.name = said.name;
    node.tip = said.tip;
    node.box = {0, 0, width, 0};
    setFill(node, role);
    const double inner = width - kLeft - kRight;
    double y = placeTitle(node, said, meter, kLeft);

    DiagramNode cells;
    placeCells(cells, role, {kLeft, 0, inner, kTrayHeight});
    node.nodesPerCell = cells.nodesPerCell;
    double wordWidth = inner;
    if (cells.nodesPerCell > 1) {
        const std::string each = words.nodesPerCell(cells.nodesPerCell);
        const double eachWidth =
            std::min(std::ceil(meter(each, TextStyle::Small)) + 1, inner * 0.6);
        const FittedText fitted = fitText(each, eachWidth, TextStyle::Small, meter, 1);
        wordWidth -= eachWidth + kCountGap;
        addText(node.texts, fitted.lines.front(),
                {kLeft + inner - eachWidth, y, eachWidth, lineHeight(TextStyle::Small)},
                TextStyle::Small, true, Align::Right);
    }
    if (!said.lines.empty())
        y += std::max(stackTexts(node.texts, {said.lines.front()}, {kLeft, y}, wordWidth,
                                 TextStyle::Small, true, meter),
                      lineHeight(TextStyle::Small));
    y += 3;
    for (Rect &tray : cells.trays)
        node.trays.push_back(tray.moved(0, y));
    for (Rect &cell : cells.cells)
        node.cells.push_back(cell.moved(0, y));
    y += kTrayHeight + 3;
    if (said.lines.size() > 1)
        y += stackTexts(node.texts, {said.lines.begin() + 1, said.lines.end()}, {kLeft, y}, inner,
                        TextStyle::Small, true, meter);
    node.box.height = y + kTop - 2;
    return node;
}

void move(DiagramNode &node, double dx, double dy)
{
    node.box = node.box.moved(dx, dy);
    for (DiagramText &text : node.texts)
        text.box = text.box.moved(dx, dy);
    for (Rect &rect : node.trays)
        rect = rect.moved(dx, dy);
    for (Rect &rect : node.cells)
        rect = rect.moved(dx, dy);
    for (std::vector<Point> &line : node.glyph) {
        for (Point &point : line)
            point = {point.x + dx, point.y + dy};
    }
}

} // namespace daemok::figure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/diagramarrange.h"

#include "core/figure/rolebox.h"
#include "core/figure/textfit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace daemok::figure {
namespace {

constexpr double kArrow = 24;       // what a label leaves of its line on both sides
constexpr double kBus = 9;          // between two vertical lines side by side
constexpr double kBesideArrow = 56; // what an arrow from above leaves of a column's width
constexpr int kMostRows = 8;

struct Option
{
    LeftForm form = LeftForm::Stack;
    std::size_t firstColumn = 1; ///< stores in the first column
    int rows = 1;                ///< most rows of roles in a store
    int existingRows = 1;        ///< the same of the existing database
};

int columnsFor(const SaidStore &store, int rows)
{
    return (store.boxes() + rows - 1) / rows;
}

// Places everything for one option; a dry run only finds out how large it becomes.
class Arranger
{
public:
    Arranger(const Content &content, const DiagramWords &words, const TextMeter &meter)
        : m_content(content),
          m_words(words),
          m_meter(meter),
          m_users(plainBox(NodeKind::Users, "users", content.users, meter, content.actorWidth)),
          m_service(plainBox(NodeKind::Service, "service", content.service, meter,
                             std::max(content.actorWidth,
                                      naturalWidth(content.service, meter, NodeKind::Service))))
    {
        if (content.api)
            m_api = plainBox(NodeKind::Api, "api", *content.api, meter, content.actorWidth);
    }

    [[nodiscard]] Placement place(const Option &option, bool dry);

private:
    void placeStack(Placement &p);
    void placeGrid(Placement &p);
    void placeRows(Placement &p);
    [[nodiscard]] double leftEnd(double service, double existing) const;
    std::size_t add(Placement &p, const DiagramNode &node, double x, double y);
    std::size_t add(Placement &p, const StoreBlock &block, double x, double y);
    [[nodiscard]] const StoreBlock &block(const SaidStore &store, int rows);
    [[nodiscard]] double placeColumn(Placement &p, const Option &option, int column, double x);
    [[nodiscard]] double firstGap(const Option &option) const;
    [[nodiscard]] double secondGap(const Option &option) const;

    const Content &m_content;
    const DiagramWords &m_words;
    const TextMeter &m_meter;
    DiagramNode m_users;
    DiagramNode m_service;
    std::optional<DiagramNode> m_api;
    const StoreBlock *m_existing = nullptr;
    std::map<std::pair<const SaidStore *, int>, StoreBlock> m_blocks; ///< by store and columns
    bool m_dry = false;
    double m_bottom = 0; ///< of what was added
};

const StoreBlock &Arranger::block(const SaidStore &store, int rows)
{
    const auto key = std::pair(&store, columnsFor(store, rows));
    const auto found = m_blocks.find(key);
    if (found != m_blocks.end())
        return found->second;
    return m_blocks.emplace(key, storeBlock(store, key.second, 0, m_words, m_meter)).first->second;
}

std::size_t Arranger::add(Placement &p, const DiagramNode &node, double x, double y)
{
    m_bottom = std::max(m_bottom, y + node.box.height);
    if (m_dry)
        return 0;
    p.spec.nodes.push_back(node);
    move(p.spec.nodes.back(), x, y);
    return p.spec.nodes.size() - 1;
}

std::size_t Arranger::add(Placement &p, const StoreBlock &block, double x, double y)
{
    m_bottom = std::max(m_bottom, y + block.height());
    if (m_dry)
        return 0;
    StoreBlock moved = block;
    move(moved, x, y);
    const std::size_t at = p.spec.nodes.size();
    p.spec.nodes.insert(p.spec.nodes.end(), moved.nodes.begin(), moved.nodes.end());
    p.spec.edges.insert(p.spec.edges.end(), moved.inside.begin(), moved.inside.end());
    return at;
}

// One above the other; the LLM API last, its flow passes the existing database at the left.
void Arranger::placeStack(Placement &p)
{
    const double x = m_api && m_existing ? 2 * kBus : 0;
    const auto gap = [](const EdgeLabel &label) { return std::max(20.0, label.height + 10); };
    double y = 0;
    p.users = add(p, m_users, x, y);
    y += m_users.box.height + gap(m_content.requests);
    p.service = add(p, m_service, x, y);
    y += m_service.box.height;
    if (m_existing) {
        y += gap(m_content.existingServed);
        p.existing = add(p, *m_existing, x, y);
        y += m_existing->height();
    }
    if (m_api) {
        y += gap(m_content.calls);
        p.api = add(p, *m_api, x, y);
    }
    // Rates stand right of the arrows between the boxes.
    p.leftEnd = std::max(
        {leftEnd(x, x), x + 32 + m_content.requests.width, x + 32 + m_content.calls.width});
}

// Users and service above, LLM API and existing database below.
void Arranger::placeGrid(Placement &p)
{
    const double gapX = std::max(m_content.requests.width + kArrow, 28.0);
    const double right = m_content.actorWidth + gapX;
    const double row = std::max(m_users.box.height, m_service.box.height);
    const double below =
        row + std::max({m_content.calls.height + 12, m_content.existingServed.height + 12, 28.0});
    p.users = add(p, m_users, 0, (row - m_users.box.height) / 2);
    p.service = add(p, m_service, right, (row - m_service.box.height) / 2);
    if (m_api)
        p.api = add(p, *m_api, 0, below);
    if (m_existing)
        p.existing = add(p, *m_existing, right, below);
    p.leftEnd = leftEnd(right, right);
}

// Users and service in a row, the existing database below both, the LLM API last.
void Arranger::placeRows(Placement &p)
{
    const double x = m_api && m_existing ? 2 * kBus : 0;
    const double gapX = std::max(m_content.requests.width + kArrow, 28.0);
    const double right = x + m_content.actorWidth + gapX;
    const double row = std::max(m_users.box.height, m_service.box.height);
    p.users = add(p, m_users, x, (row - m_users.box.height) / 2);
    p.service = add(p, m_service, right, (row - m_service.box.height) / 2);
    double y = row + std::max({m_content.calls.height, m_content.existingServed.height, 16.0}) + 12;
    double existingX = x;
    if (m_existing) {
        existingX = std::max(x, right + m_service.box.width - m_existing->width());
        p.existing = add(p, *m_existing, existingX, y);
        y += m_existing->height() + 14;
    }
    if (m_api)
        p.api = add(p, *m_api, x, y);
    p.leftEnd = leftEnd(right, existingX);
}

// Nothing of the left side, rates included, stands further right.
double Arranger::leftEnd(double service, double existing) const
{
    double end = service + m_service.box.width;
    if (m_existing)
        end = std::max(
            {end, existing + m_existing->width(), service + 48 + m_content.existingServed.width});
    return end;
}

double Arranger::firstGap(const Option &option) const
{
    double widest = 0;
    for (std::size_t i = 0; i < option.firstColumn && i < m_content.stores.size(); ++i)
        widest = std::max(widest, m_content.served[i].width);
    return std::max(40.0, widest + kArrow) + kBus * static_cast<double>(m_content.stores.size());
}

double Arranger::secondGap(const Option &option) const
{
    double widest = 0;
    for (std::size_t i = option.firstColumn; i < m_content.stores.size(); ++i)
        widest = std::max(widest, m_content.fed[i].width);
    const auto lanes = static_cast<double>(m_content.stores.size() - option.firstColumn);
    return std::max(30.0, widest + kArrow) + kBus * (lanes + 1);
}

// Stores of one column below each other, all as wide as the widest; returns the bottom.
double Arranger::placeColumn(Placement &p, const Option &option, int column, double x)
{
    const std::size_t begin = column == 0 ? 0 : option.firstColumn;
    const std::size_t end = column == 0 ? std::min(option.firstColumn, m_content.stores.size())
                                        : m_content.stores.size();
    double width = 0;
    for (std::size_t i = begin; i < end; ++i)
        width = std::max(width, block(m_content.stores[i], option.rows).width());
    double y = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const SaidStore &said = m_content.stores[i];
        const StoreBlock &narrow = block(said, option.rows);
        if (i > begin) {
            // Fed from above, the rate stands between the two stores, right of the arrow.
            if (column == 0)
                p.fed[i] = withinLength(m_content.fed[i], width - kBesideArrow, m_meter);
            y += std::max(14.0, p.fed[i].height + 10);
        }
        double height = narrow.height();
        std::size_t node = 0;
        if (m_dry || narrow.width() > width - 0.5) {
            node = add(p, narrow, x, y);
        } else {
            const StoreBlock wide =
                storeBlock(said, columnsFor(said, option.rows), width, m_words, m_meter);
            height = wide.height();
            node = add(p, wide, x, y);
        }
        p.stores.push_back({node, column, i});
        y += height;
    }
    if (column == 0)
        p.columnEnd = x + width;
    p.spec.width = std::max(p.spec.width, x + width);
    return y;
}

Placement Arranger::place(const Option &option, bool dry)
{
    m_dry = dry;
    m_bottom = 0;
    m_existing = m_content.existing ? &block(*m_content.existing, option.existingRows) : nullptr;
    Placement p;
    p.form = option.form;
    switch (option.form) {
    case LeftForm::Stack:
        placeStack(p);
        break;
    case LeftForm::Grid:
        placeGrid(p);
        break;
    case LeftForm::Rows:
        placeRows(p);
        break;
    }
    const std::size_t leftNodes = p.spec.nodes.size();
    const std::size_t leftEdges = p.spec.edges.size();
    const double leftHeight = m_bottom;

    p.fed = m_content.fed;
    p.gapEnd = p.leftEnd + firstGap(option);
    p.spec.width = p.leftEnd;
    double first = placeColumn(p, option, 0, p.gapEnd);
    p.laneTop = first;
    if (option.firstColumn < m_content.stores.size()) {
        const double second = placeColumn(p, option, 1, p.columnEnd + secondGap(option));
        // A store alone in its column grows as high as the other column: flows between them run straight.
        if (option.firstColumn == 1 && second > first) {
            if (!dry)
                p.spec.nodes[p.stores.front().node].box.height = second;
            first = second;
        }
        // Below both columns: rates of flows between them stand higher.
        first = std::max(first, second);
        p.laneTop = first;
        p.lanes.resize(m_content.stores.size());
        for (std::size_t i = option.firstColumn; i < m_content.stores.size(); ++i) {
            p.lanes[i] = withinLength(m_content.servedInRow[i], p.columnEnd - p.gapEnd, m_meter);
            first += laneHeight(p.lanes[i]);
        }
    }
    p.spec.height = std::max(first, leftHeight);
    // The lower of both sides stands in the middle of the higher.
    const double leftDown = std::max(0.0, (first - leftHeight) / 2);
    const double rightDown = std::max(0.0, (leftHeight - first) / 2);
    for (std::size_t i = 0; i < p.spec.nodes.size(); ++i)
        move(p.spec.nodes[i], 0, i < leftNodes ? leftDown : rightDown);
    for (std::size_t i = 0; i < p.spec.edges.size(); ++i) {
        for (Point &point : p.spec.edges[i].points)
            point.y += i < leftEdges ? leftDown : rightDown;
    }
    p.laneTop += rightDown;
    return p;
}

std::vector<Option> optionsFor(const Content &content)
{
    int most = 1;
    for (const SaidStore &store : content.stores)
        most = std::max(most, store.boxes());
    const int existing = content.existing ? content.existing->boxes() : 1;
    std::vector<Option> options;
    for (const LeftForm form : {LeftForm::Grid, LeftForm::Rows, LeftForm::Stack}) {
        for (std::size_t first = 1; first <= std::max<std::size_t>(1, content.stores.size());
             ++first) {
            for (int rows = 1; rows <= std::min(most, kMostRows); ++rows) {
                for (int inExisting = 1; inExisting <= std::min(existing, 2); ++inExisting)
                    options.push_back({form, first, rows, inExisting});
            }
        }
    }
    return options;
}

} // namespace

double scaleIn(const DiagramSpec &spec, const DiagramRoom &room)
{
    return std::min(
        {1.0, room.width / std::max(1.0, spec.width), room.height / std::max(1.0, spec.height)});
}

double laneHeight(const EdgeLabel &label)
{
    return label.height + 10;
}

Placement arrange(const Content &content, const DiagramWords &words, const TextMeter &meter,
                  const DiagramRoom &room)
{
    Arranger arranger(content, words, meter);
    Option best;
    double bestScale = 0;
    double bestArea = 0;
    for (const Option &option : optionsFor(content)) {
        const Placement trial = arranger.place(option, true);
        const double scale = scaleIn(trial.spec, room);
        const double area = trial.spec.width * trial.spec.height;
        if (scale > bestScale + 1e-9 || (scale > bestScale - 1e-9 && area < bestArea - 1)) {
            best = option;
            bestScale = scale;
            bestArea = area;
        }
    }
    return arranger.place(best, false);
}

} // namespace daemok::figure

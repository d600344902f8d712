// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/explain/figurepath.h"

#include "core/planner/planner.h"

#include <algorithm>
#include <charconv>

namespace daemok::planner {
namespace {

void findInLayout(FigureOwner &owner)
{
    const Layout &layout = *owner.layout;
    const FigurePath &path = owner.rest;
    if (path.size() < 3)
        return;
    const std::vector<LedgerLine> *ledger = nullptr;
    if (path[0] == "roles") {
        if (const auto i = figureIndex(path[1], layout.roles.size())) {
            owner.role = &layout.roles[*i];
            ledger = &owner.role->ledger;
        }
    } else if (path[0] == "managed") {
        if (const auto i = figureIndex(path[1], layout.managed.size())) {
            owner.managed = &layout.managed[*i];
            ledger = &owner.managed->ledger;
        }
    } else if (path[0] == "cost" && path[1] == "lines") {
        if (const auto i = figureIndex(path[2], layout.cost.lines.size()))
            owner.cost = &layout.cost.lines[*i];
    }
    if (ledger && path.size() == 5 && path[2] == "ledger")
        if (const auto i = figureIndex(path[3], ledger->size()))
            owner.line = &(*ledger)[*i];
}

/// How many of the things before it are the same by `same`: tells equal ones apart.
template <class Items, class Same>
std::string occurrence(const Items &items, std::size_t index, Same same)
{
    const auto before =
        std::count_if(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(index), same);
    return before > 0 ? "'" + std::to_string(before) : std::string();
}

std::string layoutName(const Layout &layout)
{
    std::string name = "@" + std::string(choiceName(layout.choice));
    if (layout.choice == ChoiceKind::OtherProduct)
        name += ":" + layout.product;
    return name;
}

std::string lineName(const std::vector<LedgerLine> &ledger, const LedgerLine &line)
{
    return "@" + std::string(constraintName(line.constraint))
           + occurrence(ledger, static_cast<std::size_t>(&line - ledger.data()),
                        [&](const LedgerLine &l) { return l.constraint == line.constraint; });
}

std::string costName(const std::vector<CostLine> &lines, const CostLine &line)
{
    const auto same = [&](const CostLine &l) {
        return l.item == line.item && l.store == line.store && l.role == line.role
               && l.once == line.once;
    };
    return "@" + std::string(costItemName(line.item)) + ":" + line.store + ":" + line.role
           + (line.once ? ":once" : "")
           + occurrence(lines, static_cast<std::size_t>(&line - lines.data()), same);
}

std::string joined(const FigurePath &path)
{
    std::string text;
    for (const std::string &part : path)
        text += "\n" + part;
    return text;
}

/// Parts that two anchors have in common, from the end and from the beginning.
std::size_t likeness(const FigurePath &a, const FigurePath &b)
{
    const std::size_t least = std::min(a.size(), b.size());
    std::size_t head = 0, tail = 0;
    while (head < least && a[head] == b[head])
        ++head;
    while (tail < least - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return 2 * head + 3 * tail + (a.size() == b.size() ? 1 : 0);
}

FigurePath anchorPath(const Plan &plan, std::string_view pointer)
{
    const FigureOwner owner = figureOwner(plan, pointer);
    FigurePath path = owner.rest;
    if (owner.role)
        path[1] = "@" + owner.role->id;
    else if (owner.managed)
        path[1] = "@" + owner.managed->store + ":" + std::string(owner.managed->unit);
    if (owner.line && owner.role)
        path[3] = lineName(owner.role->ledger, *owner.line);
    else if (owner.line && owner.managed)
        path[3] = lineName(owner.managed->ledger, *owner.line);
    if (owner.cost)
        path[2] = costName(owner.layout->cost.lines, *owner.cost);
    if (owner.layout)
        path.insert(path.begin(), layoutName(*owner.layout));
    return path;
}

FigurePath splitAnchor(std::string_view anchor)
{
    FigurePath path;
    while (!anchor.empty()) {
        anchor.remove_prefix(1);
        const std::size_t end = std::min(anchor.find('\n'), anchor.size());
        path.emplace_back(anchor.substr(0, end));
        anchor.remove_prefix(end);
    }
    return path;
}

} // namespace

FigurePath splitFigure(std::string_view pointer)
{
    FigurePath parts;
    while (!pointer.empty() && pointer.front() == '/') {
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        parts.emplace_back(pointer.substr(0, end));
        pointer.remove_prefix(end);
    }
    return parts;
}

std::optional<std::size_t> figureIndex(const std::string &text, std::size_t size)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value >= size)
        return std::nullopt;
    return value;
}

FigureOwner figureOwner(const Plan &plan, std::string_view pointer)
{
    FigureOwner owner;
    owner.rest = splitFigure(pointer);
    FigurePath &path = owner.rest;
    if (path.size() >= 2 && path[0] == "recommended" && plan.recommended) {
        owner.layout = &*plan.recommended;
        owner.base = "/recommended";
        path.erase(path.begin());
    } else if (path.size() >= 3 && path[0] == "alternatives") {
        const auto i = figureIndex(path[1], plan.alternatives.size());
        if (!i)
            return owner;
        owner.layout = &plan.alternatives[*i];
        owner.layoutIndex = *i + (plan.recommended ? 1 : 0);
        owner.base = "/alternatives/" + path[1];
        path.erase(path.begin(), path.begin() + 2);
    }
    if (owner.layout)
        findInLayout(owner);
    return owner;
}

std::string anchorOf(const Plan &plan, std::string_view figure)
{
    return joined(anchorPath(plan, figure));
}

std::optional<std::string> figureAt(const Plan &plan, std::string_view anchor,
                                    std::string_view guess)
{
    if (anchorOf(plan, guess) == anchor && explain(plan, guess))
        return std::string(guess);
    const std::vector<std::string> all = figures(plan);
    const auto found = std::find_if(all.begin(), all.end(), [&](const std::string &figure) {
        return anchorOf(plan, figure) == anchor;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::string> nearestFigure(const Plan &plan, std::string_view anchor)
{
    FigurePath wanted = splitAnchor(anchor);
    if (!wanted.empty() && wanted.front().starts_with("@"))
        wanted.front() = "@" + std::string(choiceName(ChoiceKind::Recommended));
    std::optional<std::string> best;
    std::size_t most = 0;
    for (const std::string &figure : figures(plan)) {
        if (figure.starts_with("/alternatives"))
            continue;
        const std::size_t like = likeness(wanted, anchorPath(plan, figure));
        if (like > most) {
            most = like;
            best = figure;
        }
    }
    return best;
}

} // namespace daemok::planner

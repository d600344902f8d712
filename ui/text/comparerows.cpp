// SPDX-License-Identifier: GPL-3.0-or-later
// Versions side by side: the verdict's facts, then what stands behind them.
#include "ui/text/comparetext.h"
#include "ui/text/format.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace daemok::ui {
namespace {

using Facts = std::array<Fact, VerdictText::NUM_FACTS>;

constexpr std::array kShown{VerdictText::Cost,     VerdictText::Nodes, VerdictText::Latency,
                            VerdictText::Headroom, VerdictText::Limit, VerdictText::Reuse};

QString idOf(VerdictText::FactId fact)
{
    constexpr std::array<const char *, VerdictText::NUM_FACTS> names{
        "cost", "nodes", "latency", "headroom", "limit", "reuse", "llm_limits"};
    return QString::fromLatin1(names[fact]);
}

QString waiting()
{
    return CompareText::tr("…", "a figure that is being computed");
}

CompareCell cellOf(const Fact &fact)
{
    CompareCell cell;
    cell.value = fact.value;
    QStringList detail{fact.note, fact.detail};
    detail.removeAll(QString());
    cell.detail = detail.join(QLatin1Char('\n'));
    cell.change = fact.change;
    cell.tone = fact.tone;
    cell.changeTone = fact.changeTone;
    return cell;
}

/// Where a role stands in the table, so that roles of different products share a row.
struct RolePlace
{
    Purpose purpose{};
    RoleKind kind{};
    friend auto operator<=>(const RolePlace &, const RolePlace &) = default;
};

struct RoleSum
{
    int nodes = 0;
    QStringList servers; ///< "3 × r6g.large"
    QString product;
    std::vector<RoleKind> serves;
};

std::map<RolePlace, RoleSum> rolesOf(const Plan &plan, const Format &format)
{
    std::map<RolePlace, RoleSum> roles;
    if (!plan.recommended)
        return roles;
    for (const RolePlan &role : plan.recommended->roles) {
        if (role.serverIndex < 0 || role.count <= 0 || !plan.recommended->counts(role))
            continue;
        const auto &stores = plan.recommended->stores;
        const auto store = std::find_if(stores.begin(), stores.end(), [&](const StorePlan &each) {
            return each.id == role.store;
        });
        if (store == stores.end() || store->purposes.empty())
            continue;
        RoleSum &sum = roles[{store->purposes.front(), role.kind}];
        sum.nodes += role.count;
        sum.serves = role.serves;
        sum.product = VerdictText::productName(store->product, plan);
        sum.servers << CompareText::tr("%1 × %2", "count, server type")
                           .arg(format.count(role.count), QString::fromStdString(role.instance));
    }
    return roles;
}

CompareCell roleCell(const RoleSum *sum, const RoleSum *first, bool isFirst, const Format &format)
{
    CompareCell cell;
    cell.value = sum ? sum->servers.join(CompareText::tr(" + ", "between servers"))
                     : CompareText::tr("—", "no value");
    if (sum)
        cell.detail =
            CompareText::tr("%1: %2", "product, kinds of node")
                .arg(sum->product,
                     ProductText::nodes(
                         sum->serves.empty() ? std::vector{RoleKind::Data} : sum->serves, format));
    const int difference = (sum ? sum->nodes : 0) - (first ? first->nodes : 0);
    if (!isFirst && difference != 0) {
        cell.change = CompareText::difference(difference, format);
        cell.changeTone = difference > 0 ? Tone::Bad : Tone::Good;
    }
    return cell;
}

void addRoles(std::vector<CompareRow> &rows, const std::vector<const Plan *> &plans,
              const Format &format)
{
    std::vector<std::map<RolePlace, RoleSum>> all;
    std::map<RolePlace, std::vector<RoleKind>> places;
    for (const Plan *plan : plans) {
        all.push_back(plan ? rolesOf(*plan, format) : std::map<RolePlace, RoleSum>());
        for (const auto &[place, sum] : all.back())
            places.emplace(place, sum.serves);
    }
    const auto find = [](const std::map<RolePlace, RoleSum> &in, const RolePlace &place) {
        const auto found = in.find(place);
        return found == in.end() ? nullptr : &found->second;
    };
    for (const auto &[place, serves] : places) {
        CompareRow row;
        row.id = QStringLiteral("role/%1/%2")
                     .arg(static_cast<int>(place.purpose))
                     .arg(static_cast<int>(place.kind));
        row.label = CompareText::tr("%1 (%2)", "nodes, purpose of their store")
                        .arg(ProductText::nodes(place.kind), PlanText::purpose(place.purpose));
        for (std::size_t i = 0; i < plans.size(); ++i) {
            if (!plans[i]) {
                row.cells.push_back({waiting(), {}, {}, {}, {}});
                continue;
            }
            row.cells.push_back(roleCell(find(all[i], place), find(all.front(), place),
                                         i == 0 || !plans.front(), format));
        }
        rows.push_back(std::move(row));
    }
}

void addEnough(std::vector<CompareRow> &rows, const std::vector<const Plan *> &plans,
               const Format &format)
{
    CompareRow row;
    row.id = QStringLiteral("enough");
    row.label = CompareText::tr("Enough in");
    bool known = false;
    for (const Plan *plan : plans) {
        CompareCell cell{CompareText::tr("—", "no value"), {}, {}, {}, {}};
        if (plan && plan->recommended && plan->recommended->probabilityEnough) {
            cell.value = CompareText::tr("%1 of the futures")
                             .arg(format.percent(*plan->recommended->probabilityEnough));
            cell.detail = VerdictText::futures(*plan, format);
            known = true;
        }
        row.cells.push_back(std::move(cell));
    }
    if (known)
        rows.push_back(std::move(row));
}

void addTokens(std::vector<CompareRow> &rows, const std::vector<const Plan *> &plans,
               const Format &format)
{
    CompareRow row;
    row.id = QStringLiteral("llm_api");
    row.label = CompareText::tr("LLM API a month");
    std::optional<double> first;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const Plan *plan = plans[i];
        CompareCell cell{plan ? CompareText::tr("—", "no value") : waiting(), {}, {}, {}, {}};
        if (plan && plan->llm.priced && !plan->llm.local) {
            const double tokens = plan->llm.monthlyWithReuse;
            cell.value = format.money(tokens, plan->llm.currency);
            cell.detail = QString::fromStdString(plan->llm.model);
            if (i == 0)
                first = tokens;
            const bool same = first && std::abs(tokens - *first) <= 5e-4 * std::max(tokens, *first);
            if (i > 0 && first && !same && plans.front()->llm.currency == plan->llm.currency) {
                cell.change = CompareText::difference(tokens - *first, plan->llm.currency, format);
                cell.changeTone = tokens > *first ? Tone::Bad : Tone::Good;
            }
        }
        row.cells.push_back(std::move(cell));
    }
    rows.push_back(std::move(row));
}

void addProducts(std::vector<CompareRow> &rows, const std::vector<const Plan *> &plans,
                 const Format &format)
{
    CompareRow row;
    row.id = QStringLiteral("products");
    row.label = CompareText::tr("Recommended");
    for (const Plan *plan : plans) {
        CompareCell cell{waiting(), {}, {}, {}, {}};
        if (plan && plan->recommended) {
            cell.value = VerdictText::products(*plan->recommended, *plan);
            cell.detail = VerdictText::stores(*plan->recommended, *plan, format);
        } else if (plan) {
            cell.value = CompareText::tr("No layout meets the goals");
            cell.tone = Tone::Bad;
        }
        row.cells.push_back(std::move(cell));
    }
    rows.push_back(std::move(row));
}

} // namespace

std::vector<CompareRow> CompareText::rows(const std::vector<const Plan *> &plans,
                                          const Format &format)
{
    std::vector<CompareRow> rows;
    std::vector<std::optional<Facts>> facts;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        facts.emplace_back();
        if (!plans[i])
            continue;
        facts.back() = VerdictText::facts(*plans[i], format);
        if (i > 0 && plans.front())
            VerdictText::addChanges(*facts.back(), *plans[i], *plans.front(), format);
    }
    const auto known =
        std::find_if(facts.begin(), facts.end(), [](const auto &each) { return each.has_value(); });
    if (known == facts.end())
        return rows;
    addProducts(rows, plans, format);
    for (const VerdictText::FactId id : kShown) {
        CompareRow row;
        row.id = idOf(id);
        row.label = id == VerdictText::Latency ? tr("Nearest to its goal") : (**known)[id].label;
        row.strong = id == VerdictText::Cost;
        for (const std::optional<Facts> &each : facts)
            row.cells.push_back(each ? cellOf((*each)[id])
                                     : CompareCell{waiting(), {}, {}, {}, {}});
        // Another operation may be the nearest of another version.
        for (std::size_t i = 0; id == VerdictText::Latency && i < facts.size(); ++i)
            if (facts[i] && plans[i]->recommended)
                row.cells[i].value = tr("%1 (%2)", "time, p99 of an operation")
                                         .arg((*facts[i])[id].value, (*facts[i])[id].label);
        rows.push_back(std::move(row));
        if (id == VerdictText::Nodes)
            addRoles(rows, plans, format);
        if (id == VerdictText::Headroom)
            addEnough(rows, plans, format);
    }
    addTokens(rows, plans, format);
    return rows;
}

} // namespace daemok::ui

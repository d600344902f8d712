// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layoutrows.h"

#include "ui/text/plantext.h"
#include "ui/text/reasontext.h"
#include "ui/text/verdicttext.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace daemok::ui {

QStringList LayoutRows::alternativeTitles()
{
    return {tr("Layout, and why it lost"), tr("Nodes"), tr("Cost / month"), tr("Difference"),
            tr("p99 / goal")};
}

QStringList LayoutRows::costTitles()
{
    return {tr("Item"), tr("Quantity"), tr("Unit price"), tr("Amount"), tr("Source")};
}

QStringList LayoutRows::rejectedTitles()
{
    return {tr("Product"), tr("Why it is not the answer"), tr("Server types")};
}

std::vector<Row> LayoutRows::alternatives() const
{
    std::vector<Row> rows;
    if (m_plan.recommended)
        rows.push_back(alternativeRow(*m_plan.recommended));
    for (const Layout &layout : m_plan.alternatives) {
        Row row = alternativeRow(layout);
        while (std::any_of(rows.begin(), rows.end(),
                           [&](const Row &other) { return other.key == row.key; }))
            row.key += QLatin1Char('\'');
        rows.push_back(std::move(row));
    }
    return rows;
}

Row LayoutRows::alternativeRow(const Layout &layout) const
{
    Row row;
    // By what it is, not by its place: a chosen row stays chosen when the ranking changes.
    row.key = QString::number(static_cast<int>(layout.choice));
    if (layout.choice == ChoiceKind::OtherProduct)
        row.key += QLatin1Char('/') + QString::fromStdString(layout.product);
    row.marked = layout.choice == ChoiceKind::Recommended;
    row.faint = !layout.feasible;
    row.note = ReasonText::whyNot(layout, m_plan, m_format);
    const QString products = VerdictText::products(layout, m_plan);
    const QString name = layout.choice == ChoiceKind::OtherProduct
                             ? products
                             : tr("%1: %2", "kind of choice, its products")
                                   .arg(PlanText::choice(layout.choice), products);
    double worst = 0; // the largest share of a goal that an operation takes
    QStringList times;
    for (int i = 0; i < static_cast<int>(kReportedOps); ++i) {
        const LatencyFigure &figure = layout.latency[static_cast<std::size_t>(i)];
        if (!figure.asked)
            continue;
        if (figure.goalMs && *figure.goalMs > 0)
            worst = std::max(worst, figure.p99Ms / *figure.goalMs);
        times << tr("%1: p99 %2, goal %3", "operation, its p99")
                     .arg(PlanText::operation(static_cast<ReportedOp>(i)),
                          m_format.milliseconds(figure.p99Ms),
                          figure.goalMs ? m_format.milliseconds(*figure.goalMs) : tr("none"));
    }
    QStringList tip{PlanText::choiceHelp(layout.choice),
                    VerdictText::stores(layout, m_plan, m_format), row.note};
    for (const std::string_view flag : layout.flags)
        tip << PlanText::flag(flag);
    const double recommended =
        m_plan.recommended ? m_plan.recommended->cost.monthly : layout.cost.monthly;
    const double difference = layout.cost.monthly - recommended;
    row.cells = {
        {name, {}, tip.join(QLatin1Char('\n'))},
        {m_format.count(layout.nodes()), layout.nodes(), {}},
        {m_format.money(layout.cost.monthly, layout.cost.currency), layout.cost.monthly, {}},
        {row.marked ? tr("—", "no value")
                    : m_format.moneyDifference(difference, layout.cost.currency),
         difference,
         {}},
        {worst > 0 ? m_format.percent(worst) : tr("—", "no value"), worst,
         times.join(QLatin1Char('\n'))}};
    return row;
}

std::vector<Row> LayoutRows::cost(const Layout &layout) const
{
    std::vector<Row> rows;
    int index = 0;
    for (const CostLine &line : layout.cost.lines)
        rows.push_back(costRow(line, layout, index++));
    return rows;
}

Row LayoutRows::costRow(const CostLine &line, const Layout &layout, int index) const
{
    Row row;
    row.key = QStringLiteral("%1/%2/%3/%4")
                  .arg(static_cast<int>(line.item))
                  .arg(QString::fromStdString(line.store), QString::fromStdString(line.role))
                  .arg(index);
    row.faint = line.status != PriceStatus::Priced;
    row.origin = line.origin;
    QStringList note;
    if (!line.store.empty())
        note << storeName(line.store, layout);
    if (!line.detail.empty())
        note << QString::fromStdString(line.detail);
    row.note = note.join(tr(" · ", "between two figures"));
    const bool priced = line.status == PriceStatus::Priced;
    const QString item = line.once ? tr("%1, once").arg(PlanText::costItem(line.item))
                                   : PlanText::costItem(line.item);
    const bool applies = line.status != PriceStatus::NotApplicable;
    row.cells = {
        {item, {}, {}},
        {applies ? m_format.withUnit(line.quantity, line.unit) : QString(), line.quantity, {}},
        {priced ? m_format.money(line.unitPrice, layout.cost.currency) : QString(),
         line.unitPrice,
         {}},
        {priced ? m_format.money(line.amount, layout.cost.currency)
                : PlanText::priceStatus(line.status),
         priced ? line.amount : -1,
         {}},
        applies ? sourceCell(line.source) : Cell{}};
    return row;
}

std::size_t LayoutRows::rejectedCount() const
{
    std::vector<std::tuple<int, int, int>> groups;
    groups.reserve(m_plan.rejected.size());
    for (const Rejection &rejection : m_plan.rejected)
        groups.emplace_back(rejection.productIndex, rejection.bundle,
                            static_cast<int>(rejection.reason));
    std::sort(groups.begin(), groups.end());
    return static_cast<std::size_t>(std::unique(groups.begin(), groups.end()) - groups.begin());
}

std::vector<Row> LayoutRows::rejected() const
{
    struct Group
    {
        Rejection best;
        int types = 0;
    };
    std::map<std::tuple<int, int, int>, Group> groups;
    for (const Rejection &rejection : m_plan.rejected) {
        Group &group =
            groups[{rejection.productIndex, rejection.bundle, static_cast<int>(rejection.reason)}];
        if (group.types == 0 || rejection.value < group.best.value)
            group.best = rejection;
        group.types += rejection.serverIndex >= 0 ? 1 : 0;
        if (rejection.serverIndex < 0)
            group.best = rejection;
    }
    std::vector<Row> rows;
    for (const auto &[key, group] : groups) {
        const auto [product, bundle, reason] = key;
        Row row;
        row.key = QStringLiteral("%1/%2/%3").arg(product).arg(bundle).arg(reason);
        const auto &products = m_plan.catalog->products;
        const QString name =
            product >= 0 && static_cast<std::size_t>(product) < products.size()
                ? QString::fromStdString(products[static_cast<std::size_t>(product)].name)
                : tr("unknown");
        if (static_cast<std::size_t>(bundle) < m_plan.bundles.size())
            row.note = tr("for %1").arg(PlanText::purposes(
                m_plan.bundles[static_cast<std::size_t>(bundle)].purposes, m_format));
        const QString sentence = ReasonText::sentence(group.best, m_plan, m_format);
        row.cells = {{name, {}, {}},
                     {sentence, ReasonText::word(group.best.reason), sentence},
                     {group.types > 0 ? m_format.count(group.types) : tr("all"), group.types, {}}};
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return a.cells.front().text.compare(b.cells.front().text, Qt::CaseInsensitive) < 0;
    });
    return rows;
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/costlatency.h"
#include "ui/report/figureblock.h"
#include "ui/report/reportcontent.h"
#include "ui/report/tableblock.h"
#include "ui/text/origintext.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/questiontext.h"

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr double kTight = 0.85; // share of what is usable

TableCell cell(const QString &text, Face face = Face::Body, Ink ink = Ink::Text)
{
    return {{{text, face, ink}}};
}

TableRow storeRow(const StorePlan &store, const ReportContent &content)
{
    TableRow row;
    row.group = true;
    row.cells << TableCell{
        {{store.product.empty() ? QString::fromStdString(store.id)
                                : VerdictText::productName(store.product, content.plan()),
          Face::Strong, Ink::Accent},
         {ReportText::store(store, content.plan(), content.format), Face::Small, Ink::Muted}}};
    return row;
}

TableCell fullest(const SizingRow &sizing, const Format &format)
{
    if (!sizing.full)
        return cell(QStringLiteral("–"), Face::Body, Ink::Muted);
    const Ink ink = *sizing.full > 1 ? Ink::Bad : *sizing.full > kTight ? Ink::Warning : Ink::Good;
    return cell(format.percent(*sizing.full), Face::Strong, ink);
}

TableRow roleRow(const SizingRow &sizing, const ReportContent &content)
{
    const RolePlan &role = content.model.layout()->roles[sizing.role];
    const auto kinds =
        role.kind == RoleKind::Rdbms || role.serves.empty() ? std::vector{role.kind} : role.serves;
    TableCell binding = cell({});
    TableCell origin = cell({});
    if (sizing.binding) {
        binding = {{{ReportText::limitOf(*sizing.binding, content.format), Face::Strong},
                    {ReportText::limit(*sizing.binding, content.format)}}};
        origin = cell(OriginText::word(sizing.binding->origin), Face::Small, Ink::Muted);
    }
    TableCell next = cell(ReportText::nextLimit(sizing, content.format), Face::Small, Ink::Muted);
    if (sizing.unchecked > 0)
        next.spans << Span{ReportText::unchecked(sizing.unchecked), Face::Small, Ink::Warning};
    return {{{{{ProductText::nodes(kinds, content.format), Face::Strong},
               {QString::fromStdString(role.name), Face::Small, Ink::Muted}}},
             cell(content.format.count(role.count), Face::Heading),
             {{{QString::fromStdString(role.instance)},
               {ReportText::machine(role, content.format), Face::Small, Ink::Muted}}},
             binding,
             next,
             fullest(sizing, content.format),
             origin}};
}

TableRow managedRow(const ManagedUnits &units, const ReportContent &content)
{
    TableCell binding = cell({});
    TableCell origin = cell({});
    for (const LedgerLine &line : units.ledger) {
        if (!line.binding)
            continue;
        binding = {{{PlanText::constraint(line.constraint), Face::Strong},
                    {content.format.withUnit(line.demand, line.unit)}}};
        origin = cell(OriginText::word(line.origin), Face::Small, Ink::Muted);
    }
    return {{cell(ReportText::managed(), Face::Strong),
             cell(content.format.withUnit(units.quantity, units.unit), Face::Strong), cell({}),
             binding, cell({}), cell({}), origin}};
}

QList<Pair> workload(const ReportContent &content)
{
    const Demand &demand = content.plan().demand;
    const LlmLoad &llm = content.plan().llmLoad;
    const Format &format = content.format;
    QList<Pair> pairs{
        {ReportText::word(ReportWord::PeakRequests), format.withUnit(demand.peakRequests, "1/s")},
        {ReportText::word(ReportWord::HitRatio), format.percent(demand.hitRatio)},
        {ReportText::word(ReportWord::LlmCalls), format.withUnit(llm.callsPerSecond, "1/s")},
        {ReportText::word(ReportWord::LlmInFlight), format.number(llm.callsInFlight)},
        {ReportText::word(ReportWord::LlmTokens), format.scaled(llm.tokensPerMinute)},
        {ReportText::word(ReportWord::Connections), format.count(demand.storeConnections)},
        {ReportText::word(ReportWord::StoredItems), format.scaled(demand.storedItems())},
        {ReportText::word(ReportWord::StoredBytes), format.bytes(demand.storedBytes().value())}};
    for (std::size_t i = 0; i < kOperations; ++i) {
        const auto operation = static_cast<Operation>(i);
        if (demand.rate(operation) > 0)
            pairs << Pair{ProductText::operation(operation),
                          format.withUnit(demand.rate(operation), "1/s")};
    }
    return pairs;
}

Ink inkOf(Origin origin)
{
    return origin == Origin::Preset || origin == Origin::Assumed ? Ink::Bad : Ink::Text;
}

TableRow sumRow(const QString &label, const QString &amount)
{
    TableRow row{{cell(label, Face::Strong), cell({}), cell({}), cell(amount, Face::Strong)}};
    row.strong = true;
    return row;
}

QList<TableRow> costRows(const ReportContent &content)
{
    const Cost &cost = content.model.layout()->cost;
    QList<TableRow> rows;
    for (const CostGroup &group : content.model.cost) {
        const bool priced = group.status == PriceStatus::Priced;
        if (priced && group.amount == 0)
            continue;
        TableCell item{{{PlanText::costItem(group.item)}}};
        if (!group.detail.empty())
            item.spans.front().text = ReportText::itemDetail(group);
        rows << TableRow{
            {item, cell(ReportText::quantity(group, content.format), Face::Small, Ink::Muted),
             cell(priced ? content.format.unitPrice(group.unitPrice, cost.currency) : QString(),
                  Face::Small, Ink::Muted),
             priced ? cell(content.format.money(group.amount, cost.currency))
                    : cell(ReportText::word(ReportWord::NotPriced), Face::Strong, Ink::Warning)}};
    }
    rows << sumRow(ReportText::word(ReportWord::Together),
                   content.format.money(cost.monthly, cost.currency));
    if (cost.oneOff > 0)
        rows << sumRow(ReportText::word(ReportWord::Once),
                       content.format.money(cost.oneOff, cost.currency));
    return rows;
}

} // namespace

Blocks sizingSection(const ReportContent &content)
{
    Blocks blocks;
    const Layout *layout = content.model.layout();
    QList<TableRow> rows;
    for (const SizingStore &store : content.model.sizing) {
        rows << storeRow(layout->stores[store.store], content);
        for (const SizingRow &sizing : store.roles)
            rows << roleRow(sizing, content);
        for (const std::size_t managed : store.managed)
            rows << managedRow(layout->managed[managed], content);
    }
    blocks.push_back(content.heading(ReportWord::Sizing, ReportText::sizingHelp()));
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{ReportText::word(ReportWord::Role), Side::Left, true},
                      {ReportText::word(ReportWord::Nodes), Side::Right},
                      {ReportText::word(ReportWord::Server), Side::Left, true},
                      {ReportText::word(ReportWord::Binding), Side::Left, true},
                      {ReportText::word(ReportWord::NextLimit), Side::Left, true},
                      {ReportText::word(ReportWord::Fullest), Side::Right},
                      {ReportText::word(ReportWord::Origin)}},
        rows));
    return blocks;
}

Blocks workloadSection(const ReportContent &content)
{
    Blocks blocks;
    blocks.push_back(content.heading(ReportWord::Workload));
    blocks.push_back(
        std::make_unique<PairsBlock>(content.style, workload(content), 4, PairsBlock::Form::Line));
    return blocks;
}

Blocks inputsSection(const ReportContent &content)
{
    Blocks blocks;
    QList<Pair> pairs;
    for (const AnswerId id : content.model.inputs) {
        const Origin origin = content.model.pattern.origin(id);
        pairs << Pair{QuestionText::label(id),
                      ReportText::answer(id, content.model.pattern, content.format),
                      OriginText::word(origin), inkOf(origin)};
    }
    blocks.push_back(content.heading(ReportWord::Inputs, ReportText::origins(content.model)));
    blocks.push_back(std::make_unique<PairsBlock>(content.style, pairs, 3, PairsBlock::Form::Line));
    return blocks;
}

Blocks costSection(const ReportContent &content)
{
    Blocks blocks;
    const Layout *layout = content.model.layout();
    if (!layout)
        return blocks;
    blocks.push_back(content.heading(ReportWord::CostLines));
    blocks.push_back(std::make_unique<TableBlock>(
        content.style,
        QList<Column>{{ReportText::word(ReportWord::Item), Side::Left, true},
                      {ReportText::word(ReportWord::Quantity), Side::Right},
                      {ReportText::word(ReportWord::UnitPrice), Side::Right},
                      {ReportText::word(ReportWord::Amount), Side::Right}},
        costRows(content)));
    QList<Span> notes{{ReportText::totals(layout->cost, content.format), Face::Small, Ink::Muted},
                      {ReportText::llm(content.plan(), content.format), Face::Small, Ink::Muted}};
    if (const QString none = ReportText::notApplicable(content.model.notApplicable, content.format);
        !none.isEmpty())
        notes << Span{none, Face::Small, Ink::Muted};
    blocks.push_back(std::make_unique<TextBlock>(content.style, notes));
    return blocks;
}

Blocks costLatencySection(const ReportContent &content)
{
    Blocks blocks;
    ChartSpec spec = CostLatency::spec(content.plan());
    const bool any = std::any_of(spec.series.begin(), spec.series.end(),
                                 [](const ChartSeries &each) { return !each.points.empty(); });
    if (any)
        blocks.push_back(std::make_unique<ChartBlock>(content.style, std::move(spec)));
    return blocks;
}

Blocks sourcesSection(const ReportContent &content)
{
    Blocks blocks;
    const auto &sources = content.model.sources.sources;
    if (sources.empty())
        return blocks;
    const auto shown = std::min(sources.size(), static_cast<std::size_t>(content.room.sources));
    QStringList names;
    for (std::size_t i = 0; i < shown; ++i)
        names << ReportText::source(sources[i]);
    if (shown < sources.size())
        names << ReportText::moreSources(static_cast<int>(sources.size() - shown));
    blocks.push_back(
        content.heading(ReportWord::Sources, ReportText::assumed(content.model.sources)));
    blocks.push_back(std::make_unique<TextBlock>(
        content.style, QList<Span>{{names.join(QStringLiteral(" · ")), Face::Small, Ink::Muted}}));
    return blocks;
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// ExplainText: what a figure is called and where it stands.
#include "core/planner/explain/figurepath.h"
#include "ui/text/explaintext.h"
#include "ui/text/format.h"
#include "ui/text/idfromname.h"
#include "ui/text/plantext.h"
#include "ui/text/producttext.h"
#include "ui/text/verdicttext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace daemok::ui {
QString ExplainText::demandName(std::string_view name)
{
    static constexpr std::array kNames = {
        std::pair("peak_requests_per_s", QT_TR_NOOP("Requests per second in the busiest minute")),
        std::pair("llm_calls_per_s", QT_TR_NOOP("LLM calls per second in the busiest minute")),
        std::pair("llm_calls_in_flight", QT_TR_NOOP("LLM calls in flight")),
        std::pair("llm_tokens_per_min", QT_TR_NOOP("LLM tokens a minute")),
        std::pair("hit_ratio", QT_TR_NOOP("Requests answered from the store")),
        std::pair("lookups_per_s", QT_TR_NOOP("Look-ups by key")),
        std::pair("inserts_per_s", QT_TR_NOOP("Inserts")),
        std::pair("selects_per_s", QT_TR_NOOP("Lists, filters and aggregates")),
        std::pair("fulltext_per_s", QT_TR_NOOP("Full-text searches")),
        std::pair("vector_per_s", QT_TR_NOOP("Vector searches")),
        std::pair("store_connections", QT_TR_NOOP("Connections to a store")),
        std::pair("stored_items", QT_TR_NOOP("Stored items")),
        std::pair("stored_bytes", QT_TR_NOOP("Stored bytes"))};
    const auto *found = std::find_if(kNames.begin(), kNames.end(),
                                     [&](const auto &known) { return known.first == name; });
    return found == kNames.end() ? QString() : tr(found->second);
}

QString ExplainText::llmName(const Plan &plan, std::string_view figure)
{
    const auto path = planner::splitFigure(figure);
    if (path.size() == 2) {
        if (path[1] == "monthly_without_reuse")
            return tr("LLM cost a month without reuse");
        if (path[1] == "monthly_with_reuse")
            return tr("LLM cost a month with reuse");
        return path[1] == "monthly_saved" ? tr("LLM cost a month saved by reuse") : QString();
    }
    const auto i =
        path.size() == 4 ? planner::figureIndex(path[2], plan.llm.limits.size()) : std::nullopt;
    if (!i)
        return {};
    const QString limit = PlanText::llmLimit(plan.llm.limits[*i].limit);
    if (path[3] == "demand")
        return tr("%1: what is asked for", "limit of the provider").arg(limit);
    if (path[3] == "allowed")
        return tr("%1: what is allowed", "limit of the provider").arg(limit);
    return path[3] == "workers" ? tr("Workers that keep the calls in flight")
                                : tr("%1: what would fit", "limit of the provider").arg(limit);
}

QString ExplainText::costName(const CostLine *line, std::string_view part)
{
    if (part == "monthly")
        return tr("Cost a month");
    if (part == "one_off")
        return tr("One-off cost");
    if (part == "tco_36")
        return tr("Cost in 36 months");
    if (part == "tco_60")
        return tr("Cost in 60 months");
    if (part == "ranked")
        return tr("Cost by which layouts are ranked");
    if (!line)
        return {};
    const QString item = PlanText::costItem(line->item);
    if (part == "quantity")
        return tr("%1: quantity", "cost item").arg(item);
    return part == "unit_price" ? tr("%1: unit price", "cost item").arg(item)
                                : tr("%1: amount", "cost item").arg(item);
}

QString ExplainText::roleName(std::string_view part)
{
    if (part == "count")
        return tr("Number of nodes");
    if (part == "utilisation")
        return tr("CPU busy at peak");
    if (part == "vcpu")
        return tr("vCPU of a node");
    if (part == "memory_gib")
        return tr("Memory of a node");
    if (part == "gib")
        return tr("Disk of a node");
    if (part == "iops")
        return tr("IOPS bought for a node");
    return part == "mbps" ? tr("Throughput bought for a node") : QString();
}

QString ExplainText::lineName(const LedgerLine &line, std::string_view part)
{
    const QString constraint = PlanText::constraint(line.constraint);
    if (part == "demand")
        return tr("%1: what is needed", "constraint").arg(constraint);
    return part == "per_node" ? tr("%1: what one node carries", "constraint").arg(constraint)
                              : tr("%1: nodes it asks for", "constraint").arg(constraint);
}

QString ExplainText::recoveryName(const std::vector<std::string> &path)
{
    const std::string &part = path.back();
    if (path[1] == "rto")
        return part == "goal_min" ? tr("Recovery time that is asked for")
                                  : tr("Recovery time that is reached");
    if (path[1] == "rpo")
        return part == "goal_min" ? tr("Loss of written data that may be")
                                  : tr("Loss of written data that there may be");
    if (part == "backup_gib")
        return path.size() == 2 ? tr("Backups that are kept") : tr("One full backup");
    if (part == "restored_gib")
        return tr("Bytes to be restored");
    if (part == "mb_per_s")
        return tr("Throughput of a node");
    if (part == "window_min")
        return tr("Backup window");
    if (part == "restore_min")
        return tr("Restore time");
    if (part == "recovery_min")
        return tr("Time until the service works again");
    if (part == "site_once")
        return tr("Second site: purchase");
    return part == "site_monthly" ? tr("Second site: cost a month") : QString();
}

QString ExplainText::name(const Plan &plan, std::string_view figure)
{
    const planner::FigureOwner owner = planner::figureOwner(plan, figure);
    const planner::FigurePath &path = owner.rest;
    if (path.empty())
        return {};
    const std::string &part = path.back();
    if (!owner.layout) {
        if (path.front() == "llm_api")
            return llmName(plan, figure);
        if (path.front() == "local_model")
            return part == "own_monthly"   ? tr("Own servers of the model, a month")
                   : part == "api_monthly" ? tr("The same calls at the API, a month")
                                           : tr("Calls a month from which own servers cost less");
        if (path.size() == 4 && path[1] == "operations") {
            const auto op = fromName<Operation>(part, kOperations, operationName);
            return op ? tr("%1: operations a second", "operation").arg(ProductText::operation(*op))
                      : QString();
        }
        if (path.size() == 4 && path[1] == "data_sets")
            return part == "items"   ? tr("Stored items")
                   : part == "bytes" ? tr("Stored bytes")
                                     : tr("Bytes of one item");
        return path.front() == "demand" ? demandName(part) : QString();
    }
    if (owner.line)
        return lineName(*owner.line, part);
    if (path.front() == "cost")
        return costName(owner.cost, part);
    if (owner.role)
        return roleName(part);
    if (owner.managed)
        return tr("Managed capacity");
    if (part == "nodes")
        return tr("Number of nodes");
    if (part == "headroom")
        return tr("Headroom");
    if (path.front() == "recovery")
        return recoveryName(path);
    if (path.front() == "stops_fitting")
        return part == "month"       ? tr("Month in which it stops fitting")
               : part == "stored_gb" ? tr("Stored when it stops fitting")
                                     : tr("Requests when it stops fitting");
    if (path.front() == "latency_ms" && path.size() == 3) {
        const auto op = fromName<ReportedOp>(path[1], kReportedOps, reportedOpName);
        return op ? tr("%1: %2", "operation, percentile")
                        .arg(PlanText::operation(*op), QString::fromStdString(part))
                  : QString();
    }
    return {};
}

QString ExplainText::place(const Plan &plan, std::string_view figure, const Format &format)
{
    const planner::FigureOwner owner = planner::figureOwner(plan, figure);
    const planner::FigurePath &path = owner.rest;
    if (!owner.layout) {
        if (path.size() == 4 && path[0] == "demand") {
            const auto set = fromName<DataSetId>(path[2], kDataSets, dataSetName);
            if (set)
                return tr("Demand · %1", "data set").arg(ProductText::dataSet(*set));
        }
        if (!path.empty() && path[0] == "local_model")
            return tr("Model on own servers");
        return !path.empty() && path[0] == "llm_api" ? tr("LLM API") : tr("Demand");
    }
    QStringList parts{PlanText::choice(owner.layout->choice)};
    if (owner.layout->choice == ChoiceKind::OtherProduct && !owner.role && !owner.cost
        && !owner.managed)
        parts << VerdictText::products(*owner.layout, plan);
    parts << ExplainText::owner(plan, figure, format);
    parts.removeAll(QString());
    return parts.join(tr(" · ", "between two figures"));
}

QString ExplainText::owner(const Plan &plan, std::string_view figure, const Format &format)
{
    const planner::FigureOwner owner = planner::figureOwner(plan, figure);
    if (!owner.layout)
        return {};
    QStringList parts;
    const auto addProduct = [&](const std::string &storeId) {
        for (const StorePlan &store : owner.layout->stores)
            if (store.id == storeId)
                parts << VerdictText::productName(store.product, plan);
    };
    const auto addNodes = [&](const RolePlan &role) {
        parts << ProductText::nodes(role.serves.empty() ? std::vector{role.kind} : role.serves,
                                    format);
    };
    if (owner.role) {
        addProduct(owner.role->store);
        addNodes(*owner.role);
    } else if (owner.managed) {
        addProduct(owner.managed->store);
    } else if (owner.cost) {
        addProduct(owner.cost->store);
        for (const RolePlan &role : owner.layout->roles)
            if (!owner.cost->role.empty() && role.id == owner.cost->role)
                addNodes(role);
        if (!owner.cost->detail.empty() && owner.cost->detail != "upgrade")
            parts << QString::fromStdString(owner.cost->detail);
    }
    return parts.join(tr(" · ", "between two figures"));
}

} // namespace daemok::ui

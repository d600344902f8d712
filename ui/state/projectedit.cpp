// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/projectedit.h"

#include "ui/state/projectcontroller.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace daemok::ui {
namespace {

bool same(const Scenario &a, const Scenario &b)
{
    return a.name == b.name && a.pattern.preset == b.pattern.preset
           && a.pattern.answers == b.pattern.answers && a.pattern.goalsMs == b.pattern.goalsMs
           && a.pattern.goalRemoved == b.pattern.goalRemoved && a.callLog == b.callLog;
}

bool same(const PriceBookRow &a, const PriceBookRow &b)
{
    return std::tie(a.item, a.provider, a.region, a.price, a.per, a.currency, a.discount, a.quote,
                    a.date)
           == std::tie(b.item, b.provider, b.region, b.price, b.per, b.currency, b.discount,
                       b.quote, b.date);
}

bool same(const RateOverride &a, const RateOverride &b)
{
    return std::tie(a.product, a.operation, a.serviceMs, a.cv, a.origin, a.tool, a.date)
           == std::tie(b.product, b.operation, b.serviceMs, b.cv, b.origin, b.tool, b.date);
}

bool same(const ScalingOverride &a, const ScalingOverride &b)
{
    return std::tie(a.product, a.law, a.nodes, a.origin, a.tool, a.date)
           == std::tie(b.product, b.law, b.nodes, b.origin, b.tool, b.date);
}

bool same(const ExchangeRate &a, const ExchangeRate &b)
{
    return std::tie(a.from, a.to, a.rate, a.date) == std::tie(b.from, b.to, b.rate, b.date);
}

template <class Row> bool sameRows(const std::vector<Row> &a, const std::vector<Row> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Row &x, const Row &y) { return same(x, y); });
}

} // namespace

bool sameTables(const UserTables &a, const UserTables &b)
{
    return a.servers == b.servers && sameRows(a.priceBook, b.priceBook)
           && sameRows(a.rates, b.rates) && sameRows(a.scalings, b.scalings)
           && sameRows(a.exchange, b.exchange);
}

bool sameAnswers(const Project &a, const Project &b)
{
    return a.client == b.client && a.language == b.language && a.placement == b.placement
           && samePlanned(a, b);
}

bool samePlanned(const Project &a, const Project &b)
{
    return a.scenarios.size() == b.scenarios.size()
           && std::equal(a.scenarios.begin(), a.scenarios.end(), b.scenarios.begin(),
                         [](const Scenario &x, const Scenario &y) { return same(x, y); })
           && sameTables(a.tables, b.tables);
}

ProjectEdit::ProjectEdit(ProjectController *controller, ProjectState before, ProjectState after,
                         QString field, int gesture, const QString &text)
    : QUndoCommand(text),
      m_controller(controller),
      m_before(std::move(before)),
      m_after(std::move(after)),
      m_field(std::move(field)),
      m_gesture(gesture)
{}

void ProjectEdit::undo()
{
    m_controller->replaceValue(m_before.project, m_before.scenario);
}

void ProjectEdit::redo()
{
    m_controller->replaceValue(m_after.project, m_after.scenario);
}

bool ProjectEdit::mergeWith(const QUndoCommand *other)
{
    const auto *edit = static_cast<const ProjectEdit *>(other);
    if (m_field.isEmpty() || edit->m_field != m_field || edit->m_gesture != m_gesture
        || edit->m_after.scenario != m_after.scenario)
        return false;
    m_after = edit->m_after;
    setObsolete(sameAnswers(m_before.project, m_after.project));
    return true;
}

} // namespace daemok::ui

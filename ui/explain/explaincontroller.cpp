// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/explaincontroller.h"

#include "ui/state/projectcontroller.h"

namespace daemok::ui {

ExplainController::ExplainController(ProjectController *controller, QObject *parent)
    : QObject(parent),
      m_controller(controller)
{
    connect(m_controller, &ProjectController::planChanged, this, [this] {
        if (m_active)
            explain();
    });
    connect(m_controller, &ProjectController::projectReplaced, this, [this] {
        m_history.clear();
        m_view = {};
        emit changed();
    });
}

void ExplainController::open(const QString &figure)
{
    const auto plan = m_controller->plan();
    const std::string pointer = figure.toStdString();
    if (!plan || !planner::explain(*plan, pointer))
        return;
    m_history.visit({pointer, planner::anchorOf(*plan, pointer)});
    explain();
}

void ExplainController::back()
{
    m_history.back();
    explain();
}

void ExplainController::forward()
{
    m_history.forward();
    explain();
}

void ExplainController::setActive(bool active)
{
    m_active = active;
    if (active)
        explain();
}

void ExplainController::explain()
{
    const auto plan = m_controller->plan();
    if (!plan)
        return;
    m_view = {};
    m_view.plan = plan;
    if (!m_history.empty()) {
        const Visit &visit = m_history.current();
        const auto here = planner::figureAt(*plan, visit.anchor, visit.figure);
        if (here) {
            m_history.moveCurrent(*here);
            if (auto explained = planner::explain(*plan, *here))
                m_view.explanation = std::move(explained).value();
        } else {
            m_view.nearest = planner::nearestFigure(*plan, visit.anchor).value_or(std::string());
        }
        m_view.figure = m_history.current().figure;
    }
    emit changed();
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/loggedreuse.h"
#include "ui/state/projectcontroller.h"
#include "ui/state/projectedit.h"

#include <algorithm>
#include <utility>

namespace daemok::ui {
namespace {

QString nameOf(const Scenario &scenario)
{
    return QString::fromStdString(scenario.name);
}

bool hasName(const Project &project, const QString &name)
{
    return std::any_of(project.scenarios.begin(), project.scenarios.end(),
                       [&](const Scenario &scenario) { return nameOf(scenario) == name; });
}

} // namespace

void ProjectController::chooseScenario(int index)
{
    if (index == m_scenario || index < 0 || index >= static_cast<int>(m_project.scenarios.size()))
        return;
    endGesture();
    m_scenario = index;
    m_job.cancel(); // what comes would be another scenario's
    m_arrived.reset();
    emit scenariosChanged();
    emit projectChanged();
    replan();
}

QString ProjectController::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; hasName(m_project, name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

void ProjectController::editScenarios(Project after, int chosen, const QString &text)
{
    endGesture();
    m_undo.push(new ProjectEdit(this, {m_project, m_scenario}, {std::move(after), chosen}, {},
                                m_gesture, text));
}

void ProjectController::duplicateScenario()
{
    Project after = m_project;
    Scenario copy = scenario();
    copy.name = freeName(tr("%1 copy", "name of a scenario").arg(nameOf(copy))).toStdString();
    copy.places.clear();
    const int at = m_scenario + 1;
    after.scenarios.insert(after.scenarios.begin() + at, std::move(copy));
    editScenarios(std::move(after), at, tr("Duplicate the scenario"));
}

void ProjectController::renameScenario(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || hasName(m_project, trimmed))
        return;
    Project after = m_project;
    scenarioOf(after).name = trimmed.toStdString();
    editScenarios(std::move(after), m_scenario, tr("Rename the scenario"));
}

void ProjectController::removeScenario()
{
    if (m_project.scenarios.size() < 2)
        return;
    Project after = m_project;
    after.scenarios.erase(after.scenarios.begin() + m_scenario);
    const int last = static_cast<int>(after.scenarios.size()) - 1;
    editScenarios(std::move(after), std::min(m_scenario, last), tr("Remove the scenario"));
}

void ProjectController::pin()
{
    const bool current = m_plan && !planIsStale() && !isPlanning();
    m_pinned = Pinned{nameOf(scenario()), pattern(), current ? m_plan : nullptr};
    m_pinnedJob.cancel();
    emit pinnedChanged();
    if (!current)
        m_pinnedJob.start(pattern(), m_catalog);
}

void ProjectController::pinScenario(int index)
{
    if (index == m_scenario) {
        pin();
        return;
    }
    const Scenario &other = m_project.scenarios[static_cast<std::size_t>(index)];
    m_pinned = Pinned{nameOf(other), other.pattern, nullptr};
    emit pinnedChanged();
    m_pinnedJob.start(other.pattern, m_catalog);
}

void ProjectController::unpin()
{
    m_pinnedJob.cancel();
    if (!m_pinned)
        return;
    m_pinned.reset();
    emit pinnedChanged();
}

void ProjectController::applyCallLog(const std::vector<std::pair<AnswerId, Answer>> &answers,
                                     std::shared_ptr<const LoggedReuse> log)
{
    Project after = m_project;
    Scenario &scenario = scenarioOf(after);
    for (const auto &[id, answer] : answers)
        scenario.pattern.answers[static_cast<std::size_t>(id)] = answer;
    const QString file = QString::fromStdString(log ? log->file : std::string());
    scenario.callLog = std::move(log);
    endGesture();
    edit(std::move(after), QString(), tr("call log %1", "undo step; file name").arg(file));
}

void ProjectController::removeCallLog()
{
    Project after = m_project;
    scenarioOf(after).callLog.reset();
    endGesture();
    edit(std::move(after), QString(), tr("without the call log", "undo step"));
}

} // namespace daemok::ui

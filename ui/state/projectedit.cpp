// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/projectedit.h"

#include "core/catalog/sametables.h"
#include "ui/state/projectcontroller.h"

#include <algorithm>
#include <utility>

namespace daemok::ui {
namespace {

bool same(const Scenario &a, const Scenario &b)
{
    return a.name == b.name && a.pattern.preset == b.pattern.preset
           && a.pattern.answers == b.pattern.answers && a.pattern.goalsMs == b.pattern.goalsMs
           && a.pattern.goalRemoved == b.pattern.goalRemoved && a.callLog == b.callLog;
}

} // namespace

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

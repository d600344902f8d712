// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/projectcontroller.h"

#include "core/quantity/numbers.h"
#include "ui/state/projectedit.h"
#include "ui/text/questiontext.h"

#include <algorithm>
#include <utility>

namespace daemok::ui {
namespace {

constexpr int kFrameMs = 16;

QString fieldKey(AnswerId id)
{
    const std::string_view name = answerSpec(id).name;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString fieldKey(GoalId id)
{
    const std::string_view name = goalName(id);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

Project withoutScenarios()
{
    Project project;
    project.scenarios.emplace_back();
    return project;
}

} // namespace

ProjectController::ProjectController(StudioData data, QObject *parent)
    : QObject(parent),
      m_data(std::move(data)),
      m_catalog(m_data.catalog),
      m_project(withoutScenarios())
{
    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &ProjectController::publishPlan);
    connect(&m_job, &PlanJob::finished, this, &ProjectController::acceptPlan);
    connect(&m_job, &PlanJob::busyChanged, this, &ProjectController::busyChanged);
    connect(&m_job, &PlanJob::refiningChanged, this, &ProjectController::refiningChanged);
    m_job.setRefines(m_data.refines);
    m_pinnedJob.setRefines(m_data.refines);
    connect(&m_pinnedJob, &PlanJob::finished, this, [this](std::shared_ptr<const Plan> plan) {
        if (!m_pinned)
            return;
        m_pinned->plan = std::move(plan);
        emit pinnedChanged();
    });
}

void ProjectController::setAnswer(AnswerId id, std::optional<Answer> answer)
{
    const auto mix = rereadMix();
    if (std::find(mix.begin(), mix.end(), id) != mix.end()) {
        setMixShare(id, answer);
        return;
    }
    Project after = m_project;
    scenarioOf(after).pattern.answers[static_cast<std::size_t>(id)] = std::move(answer);
    edit(std::move(after), fieldKey(id), QuestionText::label(id));
}

// The six shares sum to 1: setting one rescales the others, clearing one clears all.
void ProjectController::setMixShare(AnswerId id, const std::optional<Answer> &answer)
{
    Project after = m_project;
    if (!answer) {
        for (const AnswerId member : rereadMix())
            scenarioOf(after).pattern.answers[static_cast<std::size_t>(member)].reset();
    } else {
        const std::string assignment = "answers." + std::string(answerSpec(id).name) + "="
                                       + formatNumber(answer->number.likely);
        // The path means the first scenario of a project.
        Project alone;
        alone.scenarios = {scenarioOf(after)};
        const auto done = setByPath(alone, assignment, m_data.presets);
        if (!done) {
            setProblem(done.error());
            return;
        }
        scenarioOf(after) = std::move(alone.scenarios.front());
        // The others only made room; this one carries who says so, and when.
        Answer &own = *scenarioOf(after).pattern.answers[static_cast<std::size_t>(id)];
        own.origin = answer->origin;
        own.evidence = answer->evidence;
        own.date = answer->date;
    }
    edit(std::move(after), fieldKey(id), QuestionText::label(id));
}

void ProjectController::setGoal(GoalId id, std::optional<double> milliseconds)
{
    Project after = m_project;
    UsagePattern &pattern = scenarioOf(after).pattern;
    pattern.goalsMs[static_cast<std::size_t>(id)] = milliseconds;
    pattern.goalRemoved[static_cast<std::size_t>(id)] = false;
    edit(std::move(after), fieldKey(id), QuestionText::label(id));
}

void ProjectController::removeGoal(GoalId id)
{
    Project after = m_project;
    UsagePattern &pattern = scenarioOf(after).pattern;
    pattern.goalsMs[static_cast<std::size_t>(id)].reset();
    pattern.goalRemoved[static_cast<std::size_t>(id)] = true;
    edit(std::move(after), fieldKey(id), QuestionText::label(id));
}

void ProjectController::setPreset(const std::string &presetId)
{
    const auto found = m_data.presets.find(presetId);
    if (found == m_data.presets.end())
        return;
    Project after = m_project;
    scenarioOf(after).pattern.preset = found->second;
    edit(std::move(after), QStringLiteral("preset"), tr("Kind of service"));
}

void ProjectController::setClient(const QString &client)
{
    Project after = m_project;
    after.client = client.toStdString();
    edit(std::move(after), QStringLiteral("client"), tr("Client"));
}

void ProjectController::setLanguage(const QString &language)
{
    Project after = m_project;
    after.language = language.toStdString();
    edit(std::move(after), QStringLiteral("language"), tr("Language of the report"));
}

void ProjectController::setPlacement(PlacementSettings settings, const QString &field,
                                     const QString &text)
{
    Project after = m_project;
    after.placement = std::move(settings);
    edit(std::move(after), field.isEmpty() ? field : QStringLiteral("placement/") + field, text);
}

void ProjectController::setFieldProblem(const QString &field, const QString &sentence)
{
    if (m_fieldProblems.value(field) == sentence)
        return;
    if (sentence.isEmpty())
        m_fieldProblems.remove(field);
    else
        m_fieldProblems.insert(field, sentence);
    emit problemChanged();
}

void ProjectController::edit(Project after, const QString &field, const QString &text)
{
    if (!sameAnswers(m_project, after))
        m_undo.push(new ProjectEdit(this, {m_project, m_scenario}, {std::move(after), m_scenario},
                                    field, m_gesture, text));
}

void ProjectController::replaceValue(const Project &project, int scenario)
{
    const bool otherTables = !sameTables(m_project.tables, project.tables);
    const bool sameNames =
        std::equal(m_project.scenarios.begin(), m_project.scenarios.end(),
                   project.scenarios.begin(), project.scenarios.end(),
                   [](const Scenario &a, const Scenario &b) { return a.name == b.name; });
    const bool sameChoice = m_scenario == scenario;
    const bool samePlan = sameChoice && m_plan && samePlanned(m_project, project);
    m_project = project;
    m_scenario = scenario;
    if (otherTables)
        rebuildCatalog();
    if (!sameNames || !sameChoice)
        emit scenariosChanged();
    emit projectChanged();
    if (!samePlan || m_problem)
        replan();
}

void ProjectController::replan()
{
    const auto valid = validate(pattern());
    const auto known = checkAgainst(m_project, *m_catalog);
    if (!valid || !known) {
        m_job.cancel();
        setProblem(valid ? known.error() : valid.error());
        return;
    }
    setProblem(std::nullopt);
    m_job.start(pattern(), m_catalog);
}

void ProjectController::acceptPlan(std::shared_ptr<const Plan> plan, double milliseconds)
{
    m_arrived = std::move(plan);
    m_planMilliseconds = milliseconds;
    const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : kFrameMs;
    if (since >= kFrameMs)
        publishPlan();
    else if (!m_frame.isActive())
        m_frame.start(static_cast<int>(kFrameMs - since));
}

void ProjectController::publishPlan()
{
    m_frame.stop();
    if (!m_arrived)
        return;
    m_sinceFrame.start();
    m_plan = std::exchange(m_arrived, nullptr);
    emit planChanged();
}

void ProjectController::setProblem(std::optional<Error> problem)
{
    if (!problem && !m_problem)
        return;
    m_problem = std::move(problem);
    emit problemChanged();
}

} // namespace daemok::ui

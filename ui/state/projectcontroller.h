// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"
#include "core/project/project.h"
#include "ui/state/planjob.h"
#include "ui/state/studiodata.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace daemok::ui {

/// The project open in the studio: its value, its undo stack and its plan. Every change goes through
/// here, is one undo step, and starts a new plan off the GUI thread. While something is wrong (a
/// field's text, answers that contradict) the last good plan stays and planIsStale() is true.
class ProjectController : public QObject
{
    Q_OBJECT

public:
    explicit ProjectController(StudioData data, QObject *parent = nullptr);

    [[nodiscard]] const StudioData &data() const { return m_data; }
    /// The shipped catalogue with the project's own servers, prices and rates in it.
    [[nodiscard]] const std::shared_ptr<const Catalog> &catalog() const { return m_catalog; }
    [[nodiscard]] const Project &project() const { return m_project; }
    /// The scenario on screen; always a valid index.
    [[nodiscard]] int scenarioIndex() const { return m_scenario; }
    [[nodiscard]] const Scenario &scenario() const
    {
        return m_project.scenarios[static_cast<std::size_t>(m_scenario)];
    }
    [[nodiscard]] const UsagePattern &pattern() const { return scenario().pattern; }

    /// The last good plan; null before the first one.
    [[nodiscard]] const std::shared_ptr<const Plan> &plan() const { return m_plan; }
    [[nodiscard]] double planMilliseconds() const { return m_planMilliseconds; }
    /// A plan of what was last asked for has still to come.
    [[nodiscard]] bool isPlanning() const { return m_job.busy() || m_arrived != nullptr; }
    /// The plan is at likely answers; the one at the asked confidence is on its way.
    [[nodiscard]] bool isRefining() const { return m_job.refining(); }
    [[nodiscard]] bool planIsStale() const
    {
        return m_problem.has_value() || !m_fieldProblems.isEmpty();
    }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    // Scenarios: alternatives within one project. Choosing one is no undo step; undoing an edit returns to the
    // scenario that was edited.
    void chooseScenario(int index);
    void duplicateScenario();                 ///< the copy is chosen
    void renameScenario(const QString &name); ///< trimmed; empty or taken names change nothing
    void removeScenario();                    ///< not the last one

    /// What the plan is compared with: answers and plan as they were when pinned.
    struct Pinned
    {
        QString name;
        UsagePattern pattern;
        std::shared_ptr<const Plan> plan; ///< null while it is computed
    };
    [[nodiscard]] const std::optional<Pinned> &pinned() const { return m_pinned; }
    void pin();                  ///< the scenario on screen as it is now
    void pinScenario(int index); ///< another one
    void unpin();

    // Edits. A gesture groups what one sitting at one field does into one undo step.
    void setAnswer(AnswerId id, std::optional<Answer> answer);
    void setGoal(GoalId id, std::optional<double> milliseconds); ///< nothing = the preset's
    void removeGoal(GoalId id);
    void setPreset(const std::string &presetId);
    void setClient(const QString &client);
    void setLanguage(const QString &language); ///< of the report: ko, en or ja
    /// What the Placement page was told. `field` groups a gesture, `text` names the undo step. No plan depends on it.
    void setPlacement(PlacementSettings settings, const QString &field, const QString &text);
    /// The project's own tables. A row that does not fit the catalogue or its neighbours changes nothing; the
    /// error's place names its line, counted from 1.
    Result<Done> setServers(std::vector<ServerType> servers);
    Result<Done> setPriceBook(std::vector<PriceBookRow> rows);
    /// What was measured of products: it stands in place of the catalogue's rates. One undo step.
    Result<Done> setCalibration(std::vector<RateOverride> rates,
                                std::vector<ScalingOverride> scalings);
    /// What a call log says: the answers that are taken over and the curves that are kept, in one undo step.
    void applyCallLog(const std::vector<std::pair<AnswerId, Answer>> &answers,
                      std::shared_ptr<const LoggedReuse> log);
    void removeCallLog(); ///< its curves; answers stay
    void endGesture() { ++m_gesture; }
    /// A field holds text that is no answer; an empty sentence takes that back.
    void setFieldProblem(const QString &field, const QString &sentence);

    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }
    [[nodiscard]] bool isSample() const { return m_isSample; }
    [[nodiscard]] const QString &filePath() const { return m_filePath; } ///< empty until saved

    Result<Done> newFromPreset(const std::string &presetId);
    Result<Done> open(const QString &path);
    Result<Done> openSample();
    Result<Done> saveAs(const QString &path);
    /// A copy of unsaved work: it belongs to `path` (may be empty) and is not saved.
    Result<Done> recover(const QString &copy, const QString &path);

signals:
    void projectReplaced(); ///< another project: everything is new
    void projectChanged();  ///< any change of the value, that included
    void catalogChanged();  ///< by an edit of the project's own tables, or its undo
    void planChanged();     ///< at most once a frame
    void problemChanged();
    void busyChanged(bool busy);
    void refiningChanged(bool refining);
    void fileChanged();      ///< path or sample mark
    void scenariosChanged(); ///< names, number, or which is on screen
    void pinnedChanged();

private:
    friend class ProjectEdit;

    Result<Done> adopt(Project project, const QString &path, bool sample);
    void edit(Project after, const QString &field, const QString &text);
    void replaceValue(const Project &project, int scenario); ///< by undo commands only
    [[nodiscard]] Scenario &scenarioOf(Project &project) const
    {
        return project.scenarios[static_cast<std::size_t>(m_scenario)];
    }
    void editScenarios(Project after, int chosen, const QString &text);
    [[nodiscard]] QString freeName(const QString &wanted) const;
    void rebuildCatalog();
    Result<Done> setTables(UserTables tables, const QString &field, const QString &text);
    void setMixShare(AnswerId id, const std::optional<Answer> &answer);
    void replan();
    void acceptPlan(std::shared_ptr<const Plan> plan, double milliseconds);
    void publishPlan();
    void setProblem(std::optional<Error> problem);

    StudioData m_data;
    std::shared_ptr<const Catalog> m_catalog;
    Project m_project;
    QUndoStack m_undo;
    PlanJob m_job;
    PlanJob m_pinnedJob;
    std::optional<Pinned> m_pinned;
    int m_scenario = 0;
    int m_gesture = 0;

    std::shared_ptr<const Plan> m_plan;
    std::shared_ptr<const Plan> m_arrived; ///< waits for the next frame
    double m_planMilliseconds = 0;
    QTimer m_frame;
    QElapsedTimer m_sinceFrame;

    std::optional<Error> m_problem;
    QMap<QString, QString> m_fieldProblems;
    QString m_filePath;
    bool m_isSample = false;
};

} // namespace daemok::ui

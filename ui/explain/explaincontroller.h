// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"
#include "ui/explain/explainhistory.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace daemok::ui {

class ProjectController;

/// What the panel shows: a figure of a plan with its explanation, or a figure that this plan does not have.
struct ExplainView
{
    std::shared_ptr<const Plan> plan;
    std::string figure; ///< JSON pointer; of the last plan that had it
    std::optional<planner::Explanation> explanation;
    std::string
        nearest; ///< where there is no explanation: a figure of the recommended layout, or empty
};

/// Which figure is explained, and what was before and after it. Follows the plan: the same figure is explained
/// anew, found by what it is and not by its place. Works only while active, so that a closed panel costs nothing.
class ExplainController : public QObject
{
    Q_OBJECT

public:
    explicit ExplainController(ProjectController *controller, QObject *parent = nullptr);

    void
    open(const QString &figure); ///< a JSON pointer into plan --json; unknown ones are not visited
    void back();
    void forward();
    void setActive(bool active);

    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    [[nodiscard]] const ExplainView &view() const { return m_view; }

signals:
    void changed();

private:
    void explain();

    ProjectController *m_controller;
    ExplainHistory m_history;
    ExplainView m_view;
    bool m_active = false;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/failure/failurereport.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace daemok::ui {

/// What becomes of the recommended layout under a failure, computed off the GUI thread. At most one is computed at a
/// time; the latest request waits for the running one.
class FailureJob : public QObject
{
    Q_OBJECT

public:
    explicit FailureJob(QObject *parent = nullptr);
    ~FailureJob() override;

    void start(std::shared_ptr<const Plan> plan, const planner::Failure &failure);
    [[nodiscard]] bool busy() const { return m_running; }

signals:
    void finished(std::shared_ptr<const daemok::planner::FailureReport> report);

private:
    struct Request
    {
        std::shared_ptr<const Plan> plan;
        planner::Failure failure;
    };
    void launch(Request request);

    QThreadPool m_pool;
    std::optional<Request> m_waiting;
    bool m_running = false;
};

} // namespace daemok::ui

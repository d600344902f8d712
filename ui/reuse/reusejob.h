// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/retention/reusecurves.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace daemok::ui {

/// The curves of the Reuse page, computed off the GUI thread. At most one is computed at a time; the latest request waits for
/// the running one, so that a drag shows as many states as can be computed; results of other projects are dropped by cancel().
class ReuseJob : public QObject
{
    Q_OBJECT

public:
    explicit ReuseJob(QObject *parent = nullptr);
    ~ReuseJob() override;

    void start(UsagePattern pattern, std::shared_ptr<const Plan> plan,
               std::shared_ptr<const LoggedReuse> log);
    /// No result of any earlier request arrives any more.
    void cancel();
    [[nodiscard]] bool busy() const { return m_running; }

signals:
    void finished(std::shared_ptr<const daemok::planner::ReuseCurves> curves);

private:
    struct Request
    {
        UsagePattern pattern;
        std::shared_ptr<const Plan> plan;
        std::shared_ptr<const LoggedReuse> log;
    };

    void launch(Request request);
    void arrive(quint64 generation, std::shared_ptr<const planner::ReuseCurves> curves);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::optional<Request> m_waiting;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/growth/growth.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace daemok::ui {

/// A plan by month, computed off the GUI thread. At most one is computed at a time; the latest request waits for the
/// running one, so that a drag shows as many states as can be computed.
class GrowthJob : public QObject
{
    Q_OBJECT

public:
    explicit GrowthJob(QObject *parent = nullptr);
    ~GrowthJob() override;

    void start(UsagePattern pattern, std::shared_ptr<const Plan> plan);
    /// No result of any earlier request arrives any more.
    void cancel();
    [[nodiscard]] bool busy() const { return m_running; }

signals:
    /// `growth` is null where the plan recommends nothing.
    void finished(std::shared_ptr<const daemok::Plan> plan,
                  std::shared_ptr<const daemok::planner::Growth> growth);

private:
    struct Request
    {
        UsagePattern pattern;
        std::shared_ptr<const Plan> plan;
    };

    void launch(Request request);
    void arrive(quint64 generation, const std::shared_ptr<const Plan> &plan,
                const std::shared_ptr<const planner::Growth> &growth);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::optional<Request> m_waiting;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace daemok::ui

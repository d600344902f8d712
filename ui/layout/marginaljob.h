// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/marginal.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace daemok::ui {

/// What the next nodes cost and buy, computed off the GUI thread. At most one is computed at a time; the
/// latest request wins, and results of older ones are dropped.
class MarginalJob : public QObject
{
    Q_OBJECT

public:
    explicit MarginalJob(QObject *parent = nullptr);
    ~MarginalJob() override;

    void start(UsagePattern pattern, std::shared_ptr<const Plan> plan, std::size_t layout);
    /// No result of any earlier request arrives any more.
    void cancel();

signals:
    void finished(std::shared_ptr<const daemok::Plan> plan, std::size_t layout,
                  std::optional<daemok::planner::Marginal> marginal);

private:
    struct Request
    {
        UsagePattern pattern;
        std::shared_ptr<const Plan> plan;
        std::size_t layout = 0;
    };

    void launch(Request request);

    QThreadPool m_pool;
    std::optional<Request> m_waiting;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace daemok::ui

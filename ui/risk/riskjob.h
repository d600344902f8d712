// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/futures/risk.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace daemok::ui {

/// The study of futures off the GUI thread: first from few futures, soon, then from all. A newer request stops the
/// one under way; results of older ones are dropped.
class RiskJob : public QObject
{
    Q_OBJECT

public:
    explicit RiskJob(QObject *parent = nullptr);
    ~RiskJob() override;

    void start(UsagePattern pattern, std::shared_ptr<const Plan> plan);
    /// No result of any earlier request arrives any more.
    void cancel();

signals:
    /// `futures`: how many it was made from; `last`: no better one follows.
    void arrived(std::shared_ptr<const daemok::Plan> plan,
                 std::shared_ptr<const daemok::planner::RiskStudy> study, int futures, bool last);
    /// 0..1 of the whole; negative: nothing runs.
    void progressed(double share);

private:
    struct Request
    {
        UsagePattern pattern;
        std::shared_ptr<const Plan> plan;
    };

    void launch(Request request);
    void finish();

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::optional<Request> m_waiting;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace daemok::ui

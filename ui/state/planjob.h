// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pattern/pattern.h"
#include "core/planner/plan.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace daemok::ui {

/// Planning off the GUI thread. At most one plan is computed at a time: it is finished and handed over, so that
/// an answer dragged faster than plans are made still shows them; of the requests that come meanwhile the latest
/// is next, the others are dropped.
class PlanJob : public QObject
{
    Q_OBJECT

public:
    explicit PlanJob(QObject *parent = nullptr);
    ~PlanJob() override;

    void start(UsagePattern pattern, std::shared_ptr<const Catalog> catalog);
    /// Stops; no result of any earlier request arrives any more.
    void cancel();
    [[nodiscard]] bool busy() const { return m_running; }

signals:
    void finished(std::shared_ptr<const daemok::Plan> plan, double milliseconds);
    void busyChanged(bool busy);

private:
    struct Request
    {
        UsagePattern pattern;
        std::shared_ptr<const Catalog> catalog;
    };

    void launch(Request request);
    void arrive(const std::stop_token &stop, std::shared_ptr<const Plan> plan, double milliseconds);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::optional<Request> m_waiting;
    bool m_running = false;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pattern/pattern.h"
#include "core/planner/plan.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

namespace daemok::ui {

/// Planning off the GUI thread. At most one plan is computed at a time: it is finished and handed over, so that
/// an answer dragged faster than plans are made still shows them; of the requests that come meanwhile the latest
/// is next, the others are dropped. When no request has come for a moment, the plan is refined to the confidence that
/// the answers ask for and handed over once more; a request that comes meanwhile stops that.
class PlanJob : public QObject
{
    Q_OBJECT

public:
    explicit PlanJob(QObject *parent = nullptr);
    ~PlanJob() override;

    void setRefines(bool refines) { m_refines = refines; }
    void start(UsagePattern pattern, std::shared_ptr<const Catalog> catalog);
    /// Stops; no result of any earlier request arrives any more.
    void cancel();
    /// A plan has still to come, refining included.
    [[nodiscard]] bool busy() const { return m_running || m_refining; }
    /// The last plan handed over is at likely answers, and the one at the asked confidence has still to come.
    [[nodiscard]] bool refining() const { return m_refining; }

signals:
    void finished(std::shared_ptr<const daemok::Plan> plan, double milliseconds);
    void busyChanged(bool busy);
    void refiningChanged(bool refining);

private:
    struct Request
    {
        UsagePattern pattern;
        std::shared_ptr<const Catalog> catalog;
    };

    void launch(Request request);
    void arrive(const std::stop_token &stop, std::shared_ptr<const Plan> plan, double milliseconds);
    void refine();
    void arriveRefined(const std::stop_token &stop, std::shared_ptr<const Plan> plan,
                       double milliseconds);
    void setRefining(bool refining);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::optional<Request> m_waiting;
    std::optional<Request> m_current; ///< what the last plan was made from
    std::shared_ptr<const Plan> m_likely;
    QTimer m_pause; ///< before refining: a drag is no time for it
    bool m_refines = true;
    bool m_running = false;  ///< something runs on the worker
    bool m_refining = false; ///< from the first plan on until the refined one is there
};

} // namespace daemok::ui

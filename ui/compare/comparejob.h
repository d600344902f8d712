// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/compare/waterfall.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace daemok::ui {

/// What is compared: versions (without plans), the first with each other; a waterfall to one of them.
struct CompareRequest
{
    QStringList names;
    std::vector<planner::ComparedPlan> versions;
    std::size_t target = 0; ///< index of the version the waterfall leads to; 0: none
    bool confident = true;  ///< plans are refined to the asked confidence
    std::shared_ptr<const Catalog> shipped;
};

/// Plans and the waterfall off the GUI thread: first at likely answers, soon, then at the asked confidence. Versions that
/// were planned before are not planned again. A newer request lets the likely part of the running one end, so that a drag
/// shows states, and stops the rest; of the requests that come meanwhile the latest is next.
class CompareJob : public QObject
{
    Q_OBJECT

public:
    explicit CompareJob(QObject *parent = nullptr);
    ~CompareJob() override;

    void start(std::shared_ptr<const CompareRequest> request);
    /// No result of any earlier request arrives any more.
    void cancel();
    [[nodiscard]] bool busy() const { return m_running; }
    /// How many plans were made, for tests.
    [[nodiscard]] int planned() const { return m_planned; }

signals:
    /// `last`: no better plan of this version follows.
    void planArrived(std::shared_ptr<const daemok::ui::CompareRequest> request, int index,
                     std::shared_ptr<const daemok::Plan> plan, bool last);
    void waterfallArrived(std::shared_ptr<const daemok::ui::CompareRequest> request,
                          std::shared_ptr<const daemok::planner::Waterfall> waterfall, bool last);
    /// 0..1 of the whole; negative: nothing runs.
    void progressed(double share);

private:
    /// A version with what is known of it.
    struct Known
    {
        planner::ComparedPlan likely;
        std::shared_ptr<const Plan> sure;
    };
    struct Run; ///< one request on the worker

    void launch(std::shared_ptr<const CompareRequest> request);
    void remember(const planner::ComparedPlan &version, const std::shared_ptr<const Plan> &plan,
                  bool sure);
    [[nodiscard]] Known known(const planner::ComparedPlan &version) const;
    void finish();

    QThreadPool m_pool;
    std::stop_source m_stop;   ///< of everything
    std::stop_source m_refine; ///< of what comes after the plans at likely answers
    std::shared_ptr<const CompareRequest> m_waiting;
    std::vector<Known> m_known;
    quint64 m_generation = 0;
    int m_planned = 0;
    bool m_running = false;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/compare/waterfall.h"
#include "ui/compare/refiningqueue.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <utility>
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

/// Plans and the waterfall off the GUI thread: first at likely answers, soon, then at the asked confidence (RefiningQueue).
/// Versions that were planned before are not planned again.
class CompareJob : public QObject
{
    Q_OBJECT

public:
    explicit CompareJob(QObject *parent = nullptr);

    void start(std::shared_ptr<const CompareRequest> request) { m_queue.start(std::move(request)); }
    /// No result of any earlier request arrives any more.
    void cancel() { m_queue.cancel(); }
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
    using Queue = RefiningQueue<std::shared_ptr<const CompareRequest>>;
    struct Run; ///< one request on the worker

    void remember(const planner::ComparedPlan &version, const std::shared_ptr<const Plan> &plan,
                  bool sure);
    [[nodiscard]] Known known(const planner::ComparedPlan &version) const;

    std::vector<Known> m_known;
    int m_planned = 0;
    Queue m_queue;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparejob.h"

#include "core/planner/futures/confidence.h"

#include <algorithm>
#include <utility>

namespace daemok::ui {
namespace {

constexpr std::size_t kRemembered = 12;
constexpr double kLikelyPart = 0.1; // of the whole, where confidence follows

} // namespace

/// Runs on the worker; all it tells goes through the event loop.
struct CompareJob::Run
{
    CompareJob *job;
    std::shared_ptr<const CompareRequest> request;
    std::vector<Known> known; ///< one a version
    Queue::Turn turn;

    template <class Tell> void post(Tell tell) const
    {
        job->m_queue.post(turn, [job = job, tell] { tell(job); });
    }

    void progress(double share) const
    {
        post([share](CompareJob *on) { emit on->progressed(share); });
    }

    void tellPlan(std::size_t index, std::shared_ptr<const Plan> plan, bool sure, bool fresh) const
    {
        post([request = request, index, plan = std::move(plan), sure, fresh](CompareJob *on) {
            if (fresh) {
                ++on->m_planned;
                on->remember(request->versions[index], plan, sure);
            }
            emit on->planArrived(request, static_cast<int>(index), plan,
                                 sure || !request->confident);
        });
    }

    void makeWaterfall(bool sure, bool alone, double from, double to) const
    {
        if (request->target == 0)
            return;
        const auto of = [&](std::size_t index) {
            planner::ComparedPlan made = known[index].likely;
            if (sure)
                made.plan = known[index].sure;
            return made;
        };
        planner::WaterfallOptions options;
        options.atConfidence = sure;
        options.alone = alone;
        options.stop = sure ? turn.refine : turn.stop;
        options.progress = [&](double share) { progress(from + (to - from) * share); };
        auto made = std::make_shared<const planner::Waterfall>(
            planner::waterfall(of(0), of(request->target), *request->shipped, options));
        if (made->end == planner::WaterfallEnd::Stopped)
            return;
        const bool last = alone && (sure || !request->confident);
        post([request = request, made, last](CompareJob *on) {
            emit on->waterfallArrived(request, made, last);
        });
    }

    void planLikely()
    {
        for (std::size_t i = 0; i < known.size() && !turn.stop.stop_requested(); ++i) {
            const bool fresh = !known[i].likely.plan;
            if (fresh) {
                planner::Options options;
                options.stop = turn.stop;
                known[i].likely.plan = std::make_shared<const Plan>(planner::plan(
                    known[i].likely.version->pattern, known[i].likely.catalog, options));
            }
            if (!turn.stop.stop_requested() && (fresh || !known[i].sure))
                tellPlan(i, known[i].likely.plan, false, fresh);
        }
    }

    void planSure(double from, double to)
    {
        for (std::size_t i = 0; i < known.size() && !turn.refine.stop_requested(); ++i) {
            const bool fresh = !known[i].sure;
            const double n = static_cast<double>(known.size());
            const double begin = from + (to - from) * static_cast<double>(i) / n;
            if (fresh) {
                planner::Options options;
                options.stop = turn.refine;
                planner::FuturesOptions futures;
                futures.stop = turn.refine;
                futures.progress = [&](double share) { progress(begin + (to - from) * share / n); };
                known[i].sure = std::make_shared<const Plan>(
                    planner::refined(*known[i].likely.plan, known[i].likely.version->pattern,
                                     known[i].likely.catalog, options, futures));
            }
            if (!turn.refine.stop_requested())
                tellPlan(i, known[i].sure, true, fresh);
        }
    }

    void run()
    {
        planLikely();
        const double likely = request->confident ? kLikelyPart : 1;
        if (!turn.stop.stop_requested())
            makeWaterfall(false, false, 0, likely / 2);
        if (!turn.stop.stop_requested())
            makeWaterfall(false, true, likely / 2, likely);
        if (!request->confident || turn.refine.stop_requested())
            return;
        const double plans = request->target == 0 ? 1 : 0.5;
        planSure(likely, plans);
        if (!turn.refine.stop_requested())
            makeWaterfall(true, true, plans, 1);
    }
};

CompareJob::CompareJob(QObject *parent)
    : QObject(parent),
      m_queue(
          this,
          [this](std::shared_ptr<const CompareRequest> request, const Queue::Turn &turn) {
              Run run{this, std::move(request), {}, turn};
              for (const planner::ComparedPlan &version : run.request->versions)
                  run.known.push_back(known(version));
              return [run]() mutable { run.run(); };
          },
          [this](double share) { emit progressed(share); })
{}

CompareJob::Known CompareJob::known(const planner::ComparedPlan &version) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Known &each) {
        return each.likely.catalog == version.catalog
               && planner::changesBetween(*each.likely.version, *version.version).empty();
    });
    return found == m_known.end() ? Known{version, nullptr} : *found;
}

void CompareJob::remember(const planner::ComparedPlan &version,
                          const std::shared_ptr<const Plan> &plan, bool sure)
{
    Known now = known(version);
    std::erase_if(m_known, [&](const Known &each) {
        return each.likely.version == now.likely.version
               && each.likely.catalog == now.likely.catalog;
    });
    (sure ? now.sure : now.likely.plan) = plan;
    m_known.insert(m_known.begin(), std::move(now));
    if (m_known.size() > kRemembered)
        m_known.pop_back();
}

} // namespace daemok::ui

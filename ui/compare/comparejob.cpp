// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparejob.h"

#include "core/planner/futures/confidence.h"

#include <QMetaObject>

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
    std::stop_token stop, refine;
    quint64 generation;

    template <class Tell> void post(Tell tell) const
    {
        QMetaObject::invokeMethod(
            job,
            [job = job, generation = generation, tell] {
                if (generation == job->m_generation)
                    tell(job);
            },
            Qt::QueuedConnection);
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
        options.stop = sure ? refine : stop;
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
        for (std::size_t i = 0; i < known.size() && !stop.stop_requested(); ++i) {
            const bool fresh = !known[i].likely.plan;
            if (fresh) {
                planner::Options options;
                options.stop = stop;
                known[i].likely.plan = std::make_shared<const Plan>(planner::plan(
                    known[i].likely.version->pattern, known[i].likely.catalog, options));
            }
            if (!stop.stop_requested() && (fresh || !known[i].sure))
                tellPlan(i, known[i].likely.plan, false, fresh);
        }
    }

    void planSure(double from, double to)
    {
        for (std::size_t i = 0; i < known.size() && !refine.stop_requested(); ++i) {
            const bool fresh = !known[i].sure;
            const double n = static_cast<double>(known.size());
            const double begin = from + (to - from) * static_cast<double>(i) / n;
            if (fresh) {
                planner::Options options;
                options.stop = refine;
                planner::FuturesOptions futures;
                futures.stop = refine;
                futures.progress = [&](double share) { progress(begin + (to - from) * share / n); };
                known[i].sure = std::make_shared<const Plan>(
                    planner::refined(*known[i].likely.plan, known[i].likely.version->pattern,
                                     known[i].likely.catalog, options, futures));
            }
            if (!refine.stop_requested())
                tellPlan(i, known[i].sure, true, fresh);
        }
    }

    void run()
    {
        planLikely();
        const double likely = request->confident ? kLikelyPart : 1;
        if (!stop.stop_requested())
            makeWaterfall(false, false, 0, likely / 2);
        if (!stop.stop_requested())
            makeWaterfall(false, true, likely / 2, likely);
        if (!request->confident || refine.stop_requested())
            return;
        const double plans = request->target == 0 ? 1 : 0.5;
        planSure(likely, plans);
        if (!refine.stop_requested())
            makeWaterfall(true, true, plans, 1);
    }
};

CompareJob::CompareJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

CompareJob::~CompareJob()
{
    m_stop.request_stop();
    m_refine.request_stop();
    m_pool.waitForDone();
}

void CompareJob::start(std::shared_ptr<const CompareRequest> request)
{
    if (!m_running) {
        launch(std::move(request));
        return;
    }
    m_refine.request_stop();
    m_waiting = std::move(request);
}

void CompareJob::cancel()
{
    ++m_generation;
    m_stop.request_stop();
    m_refine.request_stop();
    m_waiting.reset();
}

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

void CompareJob::launch(std::shared_ptr<const CompareRequest> request)
{
    m_stop = std::stop_source();
    m_refine = std::stop_source();
    m_running = true;
    Run run{this, std::move(request), {}, m_stop.get_token(), m_refine.get_token(), m_generation};
    for (const planner::ComparedPlan &version : run.request->versions)
        run.known.push_back(known(version));
    emit progressed(0);
    m_pool.start([this, run]() mutable {
        run.run();
        QMetaObject::invokeMethod(this, &CompareJob::finish, Qt::QueuedConnection);
    });
}

void CompareJob::finish()
{
    m_running = false;
    if (m_waiting)
        launch(std::exchange(m_waiting, nullptr));
    else
        emit progressed(-1);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/planjob.h"

#include "core/planner/futures/confidence.h"
#include "core/planner/planner.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <utility>

namespace daemok::ui {
namespace {

constexpr int kPauseMs = 120; // between two steps of a drag less passes

} // namespace

PlanJob::PlanJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PlanJob::refine);
}

PlanJob::~PlanJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void PlanJob::start(UsagePattern pattern, std::shared_ptr<const Catalog> catalog)
{
    Request request{std::move(pattern), std::move(catalog)};
    m_pause.stop();
    if (m_running) {
        m_waiting = std::move(request);
        if (m_refining) // nobody waits for the end of that one
            m_stop.request_stop();
    } else {
        launch(std::move(request));
    }
}

void PlanJob::cancel()
{
    m_stop.request_stop();
    m_waiting.reset();
    m_pause.stop();
    setRefining(false);
    if (!m_running)
        emit busyChanged(false);
}

void PlanJob::setRefining(bool refining)
{
    if (std::exchange(m_refining, refining) != refining)
        emit refiningChanged(refining);
}

void PlanJob::launch(Request request)
{
    m_stop = std::stop_source();
    m_running = true;
    setRefining(false);
    emit busyChanged(true);
    m_current = request;
    m_pool.start([this, request = std::move(request), stop = m_stop.get_token()] {
        QElapsedTimer clock;
        clock.start();
        planner::Options options;
        options.stop = stop;
        auto plan =
            std::make_shared<const Plan>(planner::plan(request.pattern, request.catalog, options));
        const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QMetaObject::invokeMethod(
            this, [this, stop, plan, milliseconds] { arrive(stop, plan, milliseconds); },
            Qt::QueuedConnection);
    });
}

void PlanJob::arrive(const std::stop_token &stop, std::shared_ptr<const Plan> plan,
                     double milliseconds)
{
    m_running = false;
    const bool stopped = stop.stop_requested();
    if (m_waiting) { // first, so that the next is computed while this one is painted
        launch(*std::exchange(m_waiting, std::nullopt));
    } else if (m_refines && !stopped && plan->recommended) {
        m_likely = plan;
        setRefining(true);
        m_pause.start();
    } else {
        emit busyChanged(false);
    }
    if (!stopped)
        emit finished(std::move(plan), milliseconds);
}

void PlanJob::refine()
{
    m_stop = std::stop_source();
    m_running = true;
    m_pool.start([this, request = *m_current, likely = std::exchange(m_likely, nullptr),
                  stop = m_stop.get_token()] {
        QElapsedTimer clock;
        clock.start();
        planner::Options options;
        options.stop = stop;
        planner::FuturesOptions futures;
        futures.stop = stop;
        auto plan = std::make_shared<const Plan>(
            planner::refined(*likely, request.pattern, request.catalog, options, futures));
        const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QMetaObject::invokeMethod(
            this, [this, stop, plan, milliseconds] { arriveRefined(stop, plan, milliseconds); },
            Qt::QueuedConnection);
    });
}

void PlanJob::arriveRefined(const std::stop_token &stop, std::shared_ptr<const Plan> plan,
                            double milliseconds)
{
    m_running = false;
    const bool stopped = stop.stop_requested();
    if (m_waiting)
        launch(*std::exchange(m_waiting, std::nullopt));
    else if (!stopped)
        setRefining(false);
    if (!busy())
        emit busyChanged(false);
    if (!stopped)
        emit finished(std::move(plan), milliseconds);
}

} // namespace daemok::ui

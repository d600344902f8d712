// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/planjob.h"

#include "core/planner/planner.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <utility>

namespace daemok::ui {

PlanJob::PlanJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

PlanJob::~PlanJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void PlanJob::start(UsagePattern pattern, std::shared_ptr<const Catalog> catalog)
{
    Request request{std::move(pattern), std::move(catalog)};
    if (m_running)
        m_waiting = std::move(request);
    else
        launch(std::move(request));
}

void PlanJob::cancel()
{
    m_stop.request_stop();
    m_waiting.reset();
}

void PlanJob::launch(Request request)
{
    m_stop = std::stop_source();
    m_running = true;
    emit busyChanged(true);
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
    if (m_waiting) // first, so that the next is computed while this one is painted
        launch(*std::exchange(m_waiting, std::nullopt));
    else
        emit busyChanged(false);
    if (!stop.stop_requested())
        emit finished(std::move(plan), milliseconds);
}

} // namespace daemok::ui

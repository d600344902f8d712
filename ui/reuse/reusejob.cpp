// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/reusejob.h"

#include <QMetaObject>

#include <utility>

namespace daemok::ui {

ReuseJob::ReuseJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

ReuseJob::~ReuseJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ReuseJob::start(UsagePattern pattern, std::shared_ptr<const Plan> plan,
                     std::shared_ptr<const LoggedReuse> log)
{
    Request request{std::move(pattern), std::move(plan), std::move(log)};
    if (m_running)
        m_waiting = std::move(request);
    else
        launch(std::move(request));
}

void ReuseJob::cancel()
{
    ++m_generation;
    m_stop.request_stop();
    m_waiting.reset();
}

void ReuseJob::launch(Request request)
{
    m_stop = std::stop_source();
    m_running = true;
    m_pool.start([this, request = std::move(request), stop = m_stop.get_token(),
                  generation = m_generation] {
        planner::SweepOptions options;
        options.stop = stop;
        auto found =
            planner::reuseCurves(request.pattern, *request.plan, request.log.get(), options);
        const auto curves =
            found ? std::make_shared<const planner::ReuseCurves>(std::move(*found)) : nullptr;
        QMetaObject::invokeMethod(
            this, [this, generation, curves] { arrive(generation, curves); }, Qt::QueuedConnection);
    });
}

void ReuseJob::arrive(quint64 generation, std::shared_ptr<const planner::ReuseCurves> curves)
{
    m_running = false;
    if (m_waiting)
        launch(*std::exchange(m_waiting, std::nullopt));
    if (generation == m_generation && curves)
        emit finished(std::move(curves));
}

} // namespace daemok::ui

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
    cancel();
    Request request{std::move(pattern), std::move(catalog)};
    if (m_running)
        m_waiting = std::move(request);
    else
        launch(std::move(request));
}

void PlanJob::cancel()
{
    ++m_generation;
    m_stop.request_stop();
    m_waiting.reset();
}

void PlanJob::launch(Request request)
{
    m_stop = std::stop_source();
    m_running = true;
    emit busyChanged(true);
    m_pool.start([this, request = std::move(request), stop = m_stop.get_token(),
                  generation = m_generation] {
        QElapsedTimer clock;
        clock.start();
        planner::Options options;
        options.stop = stop;
        auto plan =
            std::make_shared<const Plan>(planner::plan(request.pattern, request.catalog, options));
        const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QMetaObject::invokeMethod(
            this,
            [this, generation, plan, milliseconds] { arrive(generation, plan, milliseconds); },
            Qt::QueuedConnection);
    });
}

void PlanJob::arrive(quint64 generation, std::shared_ptr<const Plan> plan, double milliseconds)
{
    m_running = false;
    if (m_waiting) {
        launch(*std::exchange(m_waiting, std::nullopt));
        return;
    }
    emit busyChanged(false);
    if (generation == m_generation)
        emit finished(std::move(plan), milliseconds);
}

} // namespace daemok::ui

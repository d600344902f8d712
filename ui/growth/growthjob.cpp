// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/growth/growthjob.h"

#include <QMetaObject>

#include <utility>

namespace daemok::ui {

GrowthJob::GrowthJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

GrowthJob::~GrowthJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void GrowthJob::start(UsagePattern pattern, std::shared_ptr<const Plan> plan)
{
    Request request{std::move(pattern), std::move(plan)};
    if (m_running)
        m_waiting = std::move(request);
    else
        launch(std::move(request));
}

void GrowthJob::cancel()
{
    ++m_generation;
    m_stop.request_stop();
    m_waiting.reset();
}

void GrowthJob::launch(Request request)
{
    m_stop = std::stop_source();
    m_running = true;
    m_pool.start([this, request = std::move(request), stop = m_stop.get_token(),
                  generation = m_generation] {
        planner::GrowthOptions options;
        options.stop = stop;
        auto found = planner::growth(request.pattern, *request.plan, options);
        const auto growth =
            found ? std::make_shared<const planner::Growth>(std::move(*found)) : nullptr;
        QMetaObject::invokeMethod(
            this,
            [this, generation, plan = request.plan, growth] { arrive(generation, plan, growth); },
            Qt::QueuedConnection);
    });
}

void GrowthJob::arrive(quint64 generation, const std::shared_ptr<const Plan> &plan,
                       const std::shared_ptr<const planner::Growth> &growth)
{
    m_running = false;
    if (m_waiting)
        launch(*std::exchange(m_waiting, std::nullopt));
    if (generation == m_generation)
        emit finished(plan, growth);
}

} // namespace daemok::ui

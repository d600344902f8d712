// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/marginaljob.h"

#include <QMetaObject>

#include <utility>

namespace daemok::ui {

MarginalJob::MarginalJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

MarginalJob::~MarginalJob()
{
    m_pool.waitForDone();
}

void MarginalJob::start(UsagePattern pattern, std::shared_ptr<const Plan> plan, std::size_t layout)
{
    cancel();
    Request request{std::move(pattern), std::move(plan), layout};
    if (m_running)
        m_waiting = std::move(request);
    else
        launch(std::move(request));
}

void MarginalJob::cancel()
{
    ++m_generation;
    m_waiting.reset();
}

void MarginalJob::launch(Request request)
{
    m_running = true;
    m_pool.start([this, request = std::move(request), generation = m_generation] {
        const auto found = planner::marginal(request.pattern, *request.plan, request.layout);
        QMetaObject::invokeMethod(
            this,
            [this, generation, plan = request.plan, layout = request.layout, found] {
                m_running = false;
                if (m_waiting)
                    launch(*std::exchange(m_waiting, std::nullopt));
                else if (generation == m_generation)
                    emit finished(plan, layout, found);
            },
            Qt::QueuedConnection);
    });
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/failurejob.h"

#include <QMetaObject>

#include <utility>

namespace daemok::ui {

FailureJob::FailureJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FailureJob::~FailureJob()
{
    m_pool.waitForDone();
}

void FailureJob::start(std::shared_ptr<const Plan> plan, const planner::Failure &failure)
{
    Request request{std::move(plan), failure};
    if (m_running)
        m_waiting = std::move(request);
    else
        launch(std::move(request));
}

void FailureJob::launch(Request request)
{
    m_running = true;
    m_pool.start([this, request = std::move(request)] {
        auto report = std::make_shared<const planner::FailureReport>(
            planner::failureReport(*request.plan, 0, request.failure));
        QMetaObject::invokeMethod(
            this,
            [this, report = std::move(report)] {
                m_running = false;
                // One that something newer waits for is still shown: a drag sees as many as can be computed.
                if (m_waiting)
                    launch(*std::exchange(m_waiting, std::nullopt));
                emit finished(report);
            },
            Qt::QueuedConnection);
    });
}

} // namespace daemok::ui

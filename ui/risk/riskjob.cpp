// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/riskjob.h"

#include <QMetaObject>

#include <utility>

namespace daemok::ui {
namespace {

constexpr int kFirst = 1000; // futures of the picture that comes at once
constexpr int kAll = 10000;

} // namespace

RiskJob::RiskJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

RiskJob::~RiskJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void RiskJob::start(UsagePattern pattern, std::shared_ptr<const Plan> plan)
{
    cancel();
    Request request{std::move(pattern), std::move(plan)};
    if (m_running)
        m_waiting = std::move(request);
    else
        launch(std::move(request));
}

void RiskJob::cancel()
{
    ++m_generation;
    m_stop.request_stop();
    m_waiting.reset();
}

void RiskJob::launch(Request request)
{
    m_stop = std::stop_source();
    m_running = true;
    emit progressed(0);
    m_pool.start(
        [this, request = std::move(request), stop = m_stop.get_token(), generation = m_generation] {
            double done = 0;
            for (const int count : {kFirst, kAll}) {
                planner::FuturesOptions options;
                options.count = count;
                options.stop = stop;
                const double part = static_cast<double>(count) / (kFirst + kAll);
                options.progress = [this, generation, done, part](double share) {
                    QMetaObject::invokeMethod(
                        this,
                        [this, generation, at = done + part * share] {
                            if (generation == m_generation)
                                emit progressed(at);
                        },
                        Qt::QueuedConnection);
                };
                auto found = planner::riskStudy(request.pattern, *request.plan, options);
                done += part;
                if (!found)
                    break;
                const auto study = std::make_shared<const planner::RiskStudy>(std::move(*found));
                QMetaObject::invokeMethod(
                    this,
                    [this, generation, plan = request.plan, study, count] {
                        if (generation == m_generation)
                            emit arrived(plan, study, count, count == kAll);
                    },
                    Qt::QueuedConnection);
            }
            QMetaObject::invokeMethod(this, &RiskJob::finish, Qt::QueuedConnection);
        });
}

void RiskJob::finish()
{
    m_running = false;
    if (m_waiting)
        launch(*std::exchange(m_waiting, std::nullopt));
    else
        emit progressed(-1);
}

} // namespace daemok::ui

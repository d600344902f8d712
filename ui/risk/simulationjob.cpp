// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/simulationjob.h"

#include "core/simulation/layoutmodel.h"

#include <QMetaObject>

#include <utility>

namespace daemok::ui {

SimulationJob::SimulationJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SimulationJob::~SimulationJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void SimulationJob::start(std::shared_ptr<const Plan> plan, const planner::Failure &failure,
                          std::uint64_t requests, int threads)
{
    drop();
    m_stop = std::stop_source();
    m_running = true;
    m_pool.start([this, plan = std::move(plan), failure, requests, threads,
                  stop = m_stop.get_token(), generation = m_generation] {
        simulation::Options options;
        options.requests = requests;
        options.threads = threads;
        options.stop = stop;
        options.progress = [this, generation](const simulation::Progress &progress) {
            QMetaObject::invokeMethod(
                this,
                [this, generation, progress] {
                    if (generation == m_generation)
                        emit progressed(progress.requests, progress.budget);
                },
                Qt::QueuedConnection);
        };
        auto outcome = std::make_shared<const simulation::Outcome>(
            simulation::simulate(simulation::modelOf(*plan, 0, failure), options));
        QMetaObject::invokeMethod(
            this,
            [this, generation, outcome = std::move(outcome)] {
                if (generation != m_generation)
                    return;
                m_running = false;
                emit finished(outcome);
            },
            Qt::QueuedConnection);
    });
}

void SimulationJob::cancel()
{
    m_stop.request_stop();
}

void SimulationJob::drop()
{
    ++m_generation;
    m_stop.request_stop();
    m_running = false;
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/failure/failure.h"
#include "core/simulation/simulate.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace daemok::ui {

/// One simulation of the recommended layout off the GUI thread, with progress; a cancelled one still says what it
/// holds. A new start drops the old one without a word.
class SimulationJob : public QObject
{
    Q_OBJECT

public:
    explicit SimulationJob(QObject *parent = nullptr);
    ~SimulationJob() override;

    void start(std::shared_ptr<const Plan> plan, const planner::Failure &failure,
               std::uint64_t requests, int threads);
    void cancel(); ///< finished() comes with what is held
    void drop();   ///< nothing comes any more
    [[nodiscard]] bool busy() const { return m_running; }

signals:
    void progressed(quint64 requests, quint64 budget);
    void finished(std::shared_ptr<const daemok::simulation::Outcome> outcome);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace daemok::ui

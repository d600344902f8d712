// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/studiesjob.h"

#include <utility>

namespace daemok::ui {

StudiesJob::~StudiesJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

bool StudiesJob::has(const std::shared_ptr<const Plan> &plan, const UsagePattern &pattern,
                     std::shared_ptr<const LoggedReuse> log)
{
    if (m_madeFor == plan)
        return true;
    if (m_running == plan)
        return false;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = plan;
    m_pool.start([this, plan, pattern, log = std::move(log), stop = m_stop.get_token()] {
        ReportStudies made = reportStudies(pattern, *plan, log, stop);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, plan, made = std::move(made)]() mutable {
                if (m_running != plan) // another plan was asked for meanwhile
                    return;
                m_running.reset();
                m_madeFor = plan;
                m_studies = std::move(made);
                emit finished();
            },
            Qt::QueuedConnection);
    });
    return false;
}

} // namespace daemok::ui

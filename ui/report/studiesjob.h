// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportsource.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace daemok::ui {

/// The studies of a long edition off the GUI thread, kept for the plan they were made from.
class StudiesJob : public QObject
{
    Q_OBJECT

public:
    explicit StudiesJob(QObject *parent = nullptr) : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~StudiesJob() override;

    /// Whether the studies of this plan are there; if not they are begun, and those of another plan are stopped.
    [[nodiscard]] bool has(const std::shared_ptr<const Plan> &plan, const UsagePattern &pattern,
                           std::shared_ptr<const LoggedReuse> log);
    [[nodiscard]] const ReportStudies &studies() const { return m_studies; }

signals:
    void finished();

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::shared_ptr<const Plan> m_madeFor;
    std::shared_ptr<const Plan> m_running;
    ReportStudies m_studies;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/reverse/reverse.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <stop_token>

namespace daemok::ui {

/// A reverse question off the GUI thread: first at likely answers, soon, then at the asked confidence. A newer question
/// lets the likely part of the running one end and stops the rest.
class ReverseJob : public QObject
{
    Q_OBJECT

public:
    explicit ReverseJob(QObject *parent = nullptr);
    ~ReverseJob() override;

    struct Request
    {
        UsagePattern pattern;
        std::shared_ptr<const Catalog> catalog;
        planner::ReverseQuestion question;
        bool confident = true;
    };
    void start(Request request);
    /// No result of any earlier question arrives any more.
    void cancel();
    [[nodiscard]] bool busy() const { return m_running; }

signals:
    void arrived(daemok::planner::ReverseQuestion question,
                 std::shared_ptr<const daemok::planner::Reverse> made, bool last);
    /// 0..1 of the whole; negative: nothing runs.
    void progressed(double share);

private:
    void launch(Request request);
    void work(const Request &request, quint64 generation, const std::stop_token &stop,
              const std::stop_token &refine);
    void finish();

    QThreadPool m_pool;
    std::stop_source m_stop, m_refine;
    std::optional<Request> m_waiting;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/reverse/reverse.h"
#include "ui/compare/refiningqueue.h"

#include <QObject>

#include <memory>

namespace daemok::ui {

/// A reverse question off the GUI thread: first at likely answers, soon, then at the asked confidence (RefiningQueue).
class ReverseJob : public QObject
{
    Q_OBJECT

public:
    explicit ReverseJob(QObject *parent = nullptr);

    struct Request
    {
        UsagePattern pattern;
        std::shared_ptr<const Catalog> catalog;
        planner::ReverseQuestion question;
        bool confident = true;
    };
    void start(Request request) { m_queue.start(std::move(request)); }
    /// No result of any earlier question arrives any more.
    void cancel() { m_queue.cancel(); }
    /// A newer question waits for the running one to end.
    [[nodiscard]] bool waiting() const { return m_queue.waiting(); }

signals:
    void arrived(daemok::planner::ReverseQuestion question,
                 std::shared_ptr<const daemok::planner::Reverse> made, bool last);
    /// 0..1 of the whole; negative: nothing runs.
    void progressed(double share);

private:
    using Queue = RefiningQueue<Request>;
    void work(const Request &request, const Queue::Turn &turn);

    Queue m_queue;
};

} // namespace daemok::ui

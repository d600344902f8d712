// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace daemok::ui {

/// Requests worked on one at a time off the GUI thread, each in two parts: what comes soon, which a newer request lets end
/// so that a drag shows states, and its refinement, which a newer one stops. Of the requests that come meanwhile the
/// latest is next. Used from the GUI thread, but for post() and `begin`'s work.
template <class Request> class RefiningQueue
{
public:
    /// What the work of one request is told.
    struct Turn
    {
        std::stop_token stop;   ///< of everything
        std::stop_token refine; ///< of the refinement
        quint64 generation = 0;
    };
    /// Called on the GUI thread when the request's turn comes; what it returns runs on the worker.
    using Begin = std::function<std::function<void()>(Request, const Turn &)>;

    /// `owner` holds the queue as its last member. `progressed` is told 0 at the begin of each request and a negative
    /// number when nothing runs any more.
    RefiningQueue(QObject *owner, Begin begin, std::function<void(double)> progressed)
        : m_owner(owner),
          m_begin(std::move(begin)),
          m_progressed(std::move(progressed))
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    ~RefiningQueue()
    {
        stopAll();
        m_pool.waitForDone();
    }
    RefiningQueue(const RefiningQueue &) = delete;
    RefiningQueue &operator=(const RefiningQueue &) = delete;

    void start(Request request)
    {
        if (m_running) {
            m_refine.request_stop();
            m_waiting = std::move(request);
        } else {
            launch(std::move(request));
        }
    }
    /// Nothing that was posted for an earlier request is told any more.
    void cancel()
    {
        ++m_generation;
        stopAll();
        m_waiting.reset();
    }
    [[nodiscard]] bool waiting() const { return m_waiting.has_value(); }

    /// Lets the GUI thread call `tell`, unless the request has been cancelled by then.
    template <class Tell> void post(const Turn &turn, Tell tell)
    {
        QMetaObject::invokeMethod(
            m_owner,
            [this, generation = turn.generation, tell] {
                if (generation == m_generation)
                    tell();
            },
            Qt::QueuedConnection);
    }

private:
    void stopAll()
    {
        m_stop.request_stop();
        m_refine.request_stop();
    }
    void launch(Request request)
    {
        m_stop = std::stop_source();
        m_refine = std::stop_source();
        m_running = true;
        m_progressed(0);
        m_pool.start(
            [this, work = m_begin(std::move(request),
                                  {m_stop.get_token(), m_refine.get_token(), m_generation})] {
                work();
                QMetaObject::invokeMethod(
                    m_owner, [this] { finish(); }, Qt::QueuedConnection);
            });
    }
    void finish()
    {
        m_running = false;
        if (m_waiting)
            launch(*std::exchange(m_waiting, std::nullopt));
        else
            m_progressed(-1);
    }

    QObject *m_owner;
    Begin m_begin;
    std::function<void(double)> m_progressed;
    std::stop_source m_stop, m_refine;
    std::optional<Request> m_waiting;
    quint64 m_generation = 0;
    bool m_running = false;
    QThreadPool m_pool;
};

} // namespace daemok::ui

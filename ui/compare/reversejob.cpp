// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/reversejob.h"

#include "core/planner/futures/confidence.h"

#include <QMetaObject>

#include <utility>

namespace daemok::ui {
namespace {

constexpr double kLikelyPart = 0.1; // of the whole, where confidence follows

} // namespace

ReverseJob::ReverseJob(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

ReverseJob::~ReverseJob()
{
    m_stop.request_stop();
    m_refine.request_stop();
    m_pool.waitForDone();
}

void ReverseJob::start(Request request)
{
    if (!m_running) {
        launch(std::move(request));
        return;
    }
    m_refine.request_stop();
    m_waiting = std::move(request);
}

void ReverseJob::cancel()
{
    ++m_generation;
    m_stop.request_stop();
    m_refine.request_stop();
    m_waiting.reset();
}

void ReverseJob::launch(Request request)
{
    m_stop = std::stop_source();
    m_refine = std::stop_source();
    m_running = true;
    emit progressed(0);
    m_pool.start([this, request = std::move(request), generation = m_generation,
                  stop = m_stop.get_token(), refine = m_refine.get_token()] {
        work(request, generation, stop, refine);
        QMetaObject::invokeMethod(this, &ReverseJob::finish, Qt::QueuedConnection);
    });
}

void ReverseJob::work(const Request &request, quint64 generation, const std::stop_token &stop,
                      const std::stop_token &refine)
{
    const auto post = [this, generation](auto tell) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, tell] {
                if (generation == m_generation)
                    tell();
            },
            Qt::QueuedConnection);
    };
    const bool confident = request.confident && planner::confidenceOf(request.pattern).has_value();
    std::optional<double> near;
    for (const bool sure : {false, true}) {
        if (sure && !confident)
            break;
        planner::ReverseOptions options;
        options.atConfidence = sure;
        options.near = near;
        options.stop = sure ? refine : stop;
        const double from = sure ? kLikelyPart : 0;
        const double to = sure || !confident ? 1 : kLikelyPart;
        options.progress = [&](double share) {
            post([this, at = from + (to - from) * share] { emit progressed(at); });
        };
        const auto made = std::make_shared<const planner::Reverse>(
            planner::reverse(request.pattern, request.catalog, request.question, options));
        if (made->end == planner::ReverseEnd::Stopped)
            break;
        const bool answerless = made->end == planner::ReverseEnd::RawLoad
                                || made->end == planner::ReverseEnd::NotPriced;
        post([this, question = request.question, made, last = sure || !confident || answerless] {
            emit arrived(question, made, last);
        });
        if (answerless)
            break;
        near = made->plan ? made->value : made->beyond;
    }
}

void ReverseJob::finish()
{
    m_running = false;
    if (m_waiting)
        launch(*std::exchange(m_waiting, std::nullopt));
    else
        emit progressed(-1);
}

} // namespace daemok::ui

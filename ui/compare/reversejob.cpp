// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/reversejob.h"

#include "core/planner/futures/confidence.h"

#include <optional>
#include <utility>

namespace daemok::ui {
namespace {

constexpr double kLikelyPart = 0.1; // of the whole, where confidence follows

} // namespace

ReverseJob::ReverseJob(QObject *parent)
    : QObject(parent),
      m_queue(
          this,
          [this](Request request, const Queue::Turn &turn) {
              return [this, request = std::move(request), turn] { work(request, turn); };
          },
          [this](double share) { emit progressed(share); })
{}

void ReverseJob::work(const Request &request, const Queue::Turn &turn)
{
    const bool confident = request.confident && planner::confidenceOf(request.pattern).has_value();
    std::optional<double> near;
    for (const bool sure : {false, true}) {
        if (sure && !confident)
            break;
        planner::ReverseOptions options;
        options.atConfidence = sure;
        options.near = near;
        options.stop = sure ? turn.refine : turn.stop;
        const double from = sure ? kLikelyPart : 0;
        const double to = sure || !confident ? 1 : kLikelyPart;
        options.progress = [&](double share) {
            m_queue.post(turn, [this, at = from + (to - from) * share] { emit progressed(at); });
        };
        const auto made = std::make_shared<const planner::Reverse>(
            planner::reverse(request.pattern, request.catalog, request.question, options));
        if (made->end == planner::ReverseEnd::Stopped)
            break;
        const bool answerless = made->end == planner::ReverseEnd::RawLoad
                                || made->end == planner::ReverseEnd::NotPriced;
        m_queue.post(turn, [this, question = request.question, made,
                            last = sure || !confident || answerless] {
            emit arrived(question, made, last);
        });
        if (answerless)
            break;
        near = made->plan ? made->value : made->beyond;
    }
}

} // namespace daemok::ui

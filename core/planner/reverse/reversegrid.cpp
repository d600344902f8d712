// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/reverse/reversegrid.h"

#include <algorithm>
#include <cmath>

namespace daemok::planner {
namespace {

// Traffic: 1 % a place; 697 places are a factor of 1024.
constexpr double kTrafficStep = 1.01;
constexpr int kTrafficMiddle = 697;
constexpr double kNoTraffic = 1000; // 1/d, where none is answered
// Retention: a day a place.
constexpr int kMostDays = 3650;
// Reuse: half a point a place, from 99 % down.
constexpr int kReusePlaces = 198;
constexpr double kReuseStep = 0.005;

double fourDigits(double x)
{
    const double unit = std::pow(10.0, std::floor(std::log10(x)) - 3);
    return std::round(x / unit) * unit;
}

double odds(double p)
{
    return p / (1 - p);
}

/// `end` of a range around `likely`, in the same proportion around `value`.
double moved(double end, double likely, double value, const AnswerSpec &spec)
{
    double at = 0;
    if (spec.kind == AnswerKind::Share) {
        if (end >= 1)
            return 1;
        const double scaled = odds(value) * odds(end) / odds(likely);
        at = scaled / (1 + scaled);
    } else {
        at = value * end / likely;
    }
    return std::clamp(at, spec.min, spec.max);
}

} // namespace

ReverseGrid::ReverseGrid(ReverseSubject subject, double answered)
    : m_subject(subject),
      m_answered(answered > 0 ? answered : kNoTraffic)
{
    switch (subject) {
    case ReverseSubject::Traffic:
        m_last = 2 * kTrafficMiddle;
        break;
    case ReverseSubject::Retention:
        m_last = kMostDays - 1;
        break;
    case ReverseSubject::Reuse:
        m_last = kReusePlaces;
        break;
    }
}

double ReverseGrid::value(int place) const
{
    switch (m_subject) {
    case ReverseSubject::Traffic:
        return place == kTrafficMiddle
                   ? m_answered
                   : fourDigits(m_answered * std::pow(kTrafficStep, place - kTrafficMiddle));
    case ReverseSubject::Retention:
        return place + 1;
    case ReverseSubject::Reuse:
        return (kReusePlaces - place) * kReuseStep;
    }
    return 0;
}

int ReverseGrid::nearest(double value) const
{
    double place = 0;
    switch (m_subject) {
    case ReverseSubject::Traffic:
        place =
            kTrafficMiddle + std::log(std::max(value, 1e-12) / m_answered) / std::log(kTrafficStep);
        break;
    case ReverseSubject::Retention:
        place = value - 1;
        break;
    case ReverseSubject::Reuse:
        place = kReusePlaces - value / kReuseStep;
        break;
    }
    return static_cast<int>(std::lround(std::clamp(place, 0.0, static_cast<double>(m_last))));
}

int ReverseGrid::stride(bool closeBy) const
{
    switch (m_subject) {
    case ReverseSubject::Traffic:
        return closeBy ? 4 : 70; // 4 %, a factor of two
    case ReverseSubject::Retention:
        return closeBy ? 4 : 30;
    case ReverseSubject::Reuse:
        return closeBy ? 4 : kReusePlaces;
    }
    return 1;
}

Answer movedAnswer(const UsagePattern &pattern, AnswerId id, double value)
{
    const AnswerSpec &spec = answerSpec(id);
    Answer answer;
    answer.origin = Origin::Estimate;
    answer.number = {value, value, value};
    const Answer *now = pattern.find(id);
    const double likely = now ? now->number.likely : 0;
    if (spec.decided)
        return answer;
    const bool scales =
        likely > 0 && value > 0 && (spec.kind != AnswerKind::Share || (likely < 1 && value < 1));
    if (!scales) {
        answer.number = rangeFor(id, value, Origin::Estimate, pattern.preset.get());
        return answer;
    }
    answer.number.low = std::min(value, moved(now->number.low, likely, value, spec));
    answer.number.high = std::max(value, moved(now->number.high, likely, value, spec));
    return answer;
}

} // namespace daemok::planner

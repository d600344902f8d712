// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/measuredanswers.h"

#include "core/quantity/units.h"

#include <algorithm>

namespace daemok::calllog {

namespace {

constexpr std::int64_t kMinutesForBurst = 10;

class Answering
{
public:
    Answering(const Measurement &measurement, const std::string &today)
        : m_measurement(measurement),
          m_date(measurement.lastDate.empty() ? today : measurement.lastDate)
    {}

    std::vector<MeasuredAnswer> run(bool shared)
    {
        if (m_measurement.rates)
            answerRates(*m_measurement.rates);
        if (m_measurement.arrivals)
            answerArrivals(*m_measurement.arrivals);
        if (m_measurement.reuse)
            answerReuse(*m_measurement.reuse, shared);
        if (m_measurement.inputTokens)
            answer(AnswerId::InputTokens, m_measurement.inputTokens->mean);
        if (m_measurement.outputTokens)
            answer(AnswerId::OutputTokens, m_measurement.outputTokens->mean);
        if (m_measurement.prefixTokenShare)
            answer(AnswerId::PrefixCachedShare, *m_measurement.prefixTokenShare);
        return std::move(m_answers);
    }

private:
    void answer(AnswerId id, double likely)
    {
        const AnswerSpec &spec = answerSpec(id);
        const double value = std::clamp(likely, spec.min, spec.max);
        Answer result;
        result.number = rangeFor(id, value, Origin::Measured, nullptr);
        result.origin = Origin::Measured;
        result.evidence = m_measurement.file;
        result.date = m_date;
        m_answers.push_back({id, result});
    }

    void answerRates(const RateSummary &rates)
    {
        if (static_cast<double>(rates.windows) * rates.windowS >= kSecondsPerDay)
            answer(AnswerId::RequestsPerDay, rates.meanPerS * kSecondsPerDay);
    }

    void answerArrivals(const Arrivals &arrivals)
    {
        const double perDay = arrivals.meanPerS * kSecondsPerDay;
        const bool days = arrivals.spanS >= kSecondsPerDay;
        if (days)
            answer(AnswerId::RequestsPerDay, perDay);
        // So that the day's requests, laid into the busy hours, give the rate of the busiest hour.
        if (days && arrivals.busyHourMinute > 0)
            answer(AnswerId::BusyHours, perDay / (arrivals.busyHourMinute * 60));
        if (arrivals.burst && arrivals.wholeMinutes >= kMinutesForBurst) {
            answer(AnswerId::Burst, *arrivals.burst);
            answer(AnswerId::BurstIncluded, 0);
            m_answers.back().answer.number = {0, 0, 0};
        }
    }

    void answerReuse(const ReuseCounts &reuse, bool shared)
    {
        const bool within =
            !shared && m_measurement.users && m_measurement.users->withinShare.has_value();
        answer(AnswerId::ReuseShare, within ? *m_measurement.users->withinShare : reuse.share);
        if (reuse.sample.inRequests || reuse.repeats() == 0)
            return;
        answer(AnswerId::ReuseGapP50, reuse.gaps.p50 * reuse.sample.tick);
        answer(AnswerId::ReuseGapP90, reuse.gaps.p90 * reuse.sample.tick);
    }

    const Measurement &m_measurement;
    std::string m_date;
    std::vector<MeasuredAnswer> m_answers;
};

} // namespace

std::vector<MeasuredAnswer> measuredAnswers(const Measurement &measurement,
                                            const std::string &today, bool sharedBetweenUsers)
{
    return Answering(measurement, today).run(sharedBetweenUsers);
}

} // namespace daemok::calllog

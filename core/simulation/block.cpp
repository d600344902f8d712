// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/block.h"

#include "core/simulation/queues.h"
#include "core/simulation/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace daemok::simulation {
namespace {

/// Draws times of one law.
class Times
{
public:
    explicit Times(const latency::LogNormal &law)
        : m_constant(law.constant()),
          m_mean(std::max(0.0, law.mean.value()))
    {
        const double variance = std::log1p(law.cv * law.cv);
        m_sigma = std::sqrt(variance);
        m_mu = m_constant ? 0 : std::log(m_mean) - 0.5 * variance;
    }
    double operator()(Random &random) const
    {
        return m_constant ? m_mean : std::exp(m_mu + m_sigma * random.normal());
    }

private:
    bool m_constant;
    double m_mean;
    double m_sigma = 0;
    double m_mu = 0;
};

/// A stage with its laws ready to draw from.
struct Visit
{
    explicit Visit(const Stage &stage)
        : given(stage),
          hit(stage.service.hit),
          miss(stage.service.miss),
          disk(stage.disk)
    {}

    Stage given;
    Times hit;
    Times miss;
    Times disk;

    double service(Random &random) const
    {
        const double p = given.service.missProbability;
        return p > 0 && random.chance(p) ? miss(random) : hit(random);
    }
};

/// Earliest event first; a heap of four children, flatter than one of two.
class EventQueue
{
public:
    struct Event
    {
        double at;
        std::uint32_t request;
    };

    [[nodiscard]] bool before(double t) const
    {
        return !m_events.empty() && m_events.front().at <= t;
    }
    void push(double at, std::uint32_t request)
    {
        m_events.push_back({});
        std::size_t i = m_events.size() - 1;
        for (; i > 0 && at < m_events[(i - 1) / 4].at; i = (i - 1) / 4)
            m_events[i] = m_events[(i - 1) / 4];
        m_events[i] = {at, request};
    }
    Event pop()
    {
        const Event first = m_events.front();
        const Event last = m_events.back();
        m_events.pop_back();
        const std::size_t n = m_events.size();
        if (n == 0)
            return first;
        std::size_t i = 0;
        for (std::size_t child = 1; child < n; child = 4 * i + 1) {
            std::size_t least = child;
            for (std::size_t c = child + 1; c < std::min(child + 4, n); ++c)
                if (m_events[c].at < m_events[least].at)
                    least = c;
            if (m_events[least].at >= last.at)
                break;
            m_events[i] = m_events[least];
            i = least;
        }
        m_events[i] = last;
        return first;
    }

private:
    std::vector<Event> m_events;
};

enum class Part : std::uint8_t { Unrecorded, Failover, Measured };

/// A request under way.
struct Request
{
    double start = 0;
    double done = 0;          ///< of the stage: the latest end so far
    std::uint32_t resend = 0; ///< tasks of the stage whose node was lost
    std::uint16_t operation = 0;
    std::uint8_t stage = 0;
    Part part = Part::Unrecorded;
};

class Block
{
public:
    Block(const Model &model, const BlockLengths &lengths, Random random)
        : m_model(model),
          m_random(random),
          m_lengths(lengths)
    {
        for (const Station &station : model.stations)
            m_queues.emplace_back(station);
        for (const Operation &operation : model.operations) {
            m_visits.emplace_back();
            for (const Stage &stage : operation.stages)
                m_visits.back().emplace_back(stage);
        }
        m_result.operations.resize(model.operations.size());
        m_strike = model.outage ? lengths.warm : std::numeric_limits<double>::infinity();
        m_detected = m_strike + model.detection.value();
        m_measureFrom = lengths.warm + (model.outage ? lengths.failover : 0);
        setRates(false);
    }

    BlockResult run(const std::stop_token &stop)
    {
        constexpr std::uint64_t kLook = 4096; // requests between two looks at the stop token
        double t = 0;
        while (m_measured < m_lengths.requests || m_underWay > 0) {
            t += m_random.exponential() * m_meanGap;
            if (!m_struck && t >= m_strike) {
                m_struck = true;
                setRates(true);
            }
            if (!m_measuring && t >= m_measureFrom)
                beginMeasuring(t);
            while (m_events.before(t)) {
                const EventQueue::Event event = m_events.pop();
                proceed(event.at, event.request);
            }
            arrive(t);
            if (m_result.simulated % kLook == 0 && stop.stop_requested())
                return std::move(m_result);
        }
        m_result.complete = true;
        return std::move(m_result);
    }

private:
    void setRates(bool after)
    {
        m_upTo.clear();
        double sum = 0;
        for (const Operation &operation : m_model.operations)
            m_upTo.push_back(sum += (after ? operation.rateAfter : operation.rate).value());
        m_meanGap = 1 / sum;
        for (double &each : m_upTo)
            each /= sum;
    }

    void beginMeasuring(double t)
    {
        m_measuring = true;
        m_measureBegan = t;
        for (Queues &queues : m_queues)
            queues.busy = 0;
    }

    void endMeasuring(double t)
    {
        m_measuring = false;
        m_measureFrom = std::numeric_limits<double>::infinity();
        m_result.seconds = t - m_measureBegan;
        for (const Queues &queues : m_queues)
            m_result.busy.push_back(queues.busy);
    }

    void arrive(double t)
    {
        const double u = m_random.uniform();
        std::size_t operation = 0;
        while (operation + 1 < m_upTo.size() && u >= m_upTo[operation])
            ++operation;
        std::uint32_t slot = 0;
        if (m_unused.empty()) {
            slot = static_cast<std::uint32_t>(m_requests.size());
            m_requests.emplace_back();
        } else {
            slot = m_unused.back();
            m_unused.pop_back();
        }
        Request &request = m_requests[slot];
        request = {};
        request.start = t;
        request.operation = static_cast<std::uint16_t>(operation);
        if (m_model.operations[operation].recorded) {
            ++m_result.simulated;
            if (m_measuring) {
                request.part = Part::Measured;
                ++m_underWay;
                if (++m_measured == m_lengths.requests)
                    endMeasuring(t);
            } else if (m_struck && t < m_measureFrom && std::isfinite(m_measureFrom)) {
                request.part = Part::Failover;
            }
        }
        proceed(t, slot);
    }

    /// From time t on: the tasks of the present stage that are still to be sent, then the next stage.
    void proceed(double t, std::uint32_t slot)
    {
        Request &request = m_requests[slot];
        const std::vector<Visit> &visits = m_visits[request.operation];
        if (request.stage >= visits.size()) {
            finish(slot, t);
            return;
        }
        const Visit &visit = visits[request.stage];
        const bool answered =
            visit.given.copies > 1 ? askCopies(t, visit, request) : sendTasks(t, visit, request);
        if (!answered) {
            if (request.part == Part::Measured)
                ++m_result.operations[request.operation].unanswered;
            release(slot);
            return;
        }
        if (request.resend > 0) {
            m_events.push(std::max(t, m_detected), slot);
            return;
        }
        const double done = request.done;
        request.done = 0;
        if (++request.stage == visits.size())
            finish(slot, done);
        else
            m_events.push(done, slot);
    }

    /// End of one task on a queue, with the wait for the disk if it misses.
    double endOn(Queues &queues, int queue, double t, const Visit &visit)
    {
        const double served = queues.serve(queue, t, visit.service(m_random));
        const double miss = m_struck ? visit.given.missAfter : visit.given.missProbability;
        return miss > 0 && m_random.chance(miss) ? served + visit.disk(m_random) : served;
    }

    /// Lost with its node: sent to it after it died, or not done when it did.
    [[nodiscard]] bool lostTask(const Queues &queues, int queue, double end) const
    {
        return queues.lost(queue) && end > m_strike;
    }

    bool sendTasks(double t, const Visit &visit, Request &request)
    {
        Queues &queues = m_queues[static_cast<std::size_t>(visit.given.station)];
        const bool again = request.resend > 0;
        const bool left = t >= m_detected;
        if (left && !queues.anyLeft())
            return false;
        if (again)
            m_result.operations[request.operation].resent += request.resend;
        int tasks = static_cast<int>(request.resend);
        if (!again) {
            tasks = static_cast<int>(visit.given.tasks);
            if (const double part = visit.given.tasks - tasks; part > 0 && m_random.chance(part))
                ++tasks;
            tasks = std::max(tasks, 1);
        }
        request.resend = 0;
        const auto send = [&](int queue) {
            const bool gone = queues.lost(queue) && t >= m_strike;
            const double end = gone ? t : endOn(queues, queue, t, visit);
            if (gone || lostTask(queues, queue, end))
                ++request.resend;
            else
                request.done = std::max(request.done, end);
        };
        if (tasks == 1) {
            const int queue = queues.pick(m_random, t, left);
            if (queue >= 0)
                send(queue);
            return queue >= 0;
        }
        while (tasks > 0) {
            m_picked.clear();
            queues.pickTasks(m_random, tasks, left, m_picked);
            for (const int queue : m_picked)
                send(queue);
            tasks -= static_cast<int>(m_picked.size());
        }
        return true;
    }

    bool askCopies(double t, const Visit &visit, Request &request)
    {
        Queues &queues = m_queues[static_cast<std::size_t>(visit.given.station)];
        m_picked.clear();
        queues.pickCopies(m_random, std::max(visit.given.copies, visit.given.held), m_picked);
        m_ends.clear();
        int sent = 0;
        for (const int queue : m_picked) {
            if ((queues.lost(queue) && t >= m_strike) || sent == visit.given.copies)
                continue;
            ++sent;
            const double end = endOn(queues, queue, t, visit);
            if (!lostTask(queues, queue, end))
                m_ends.push_back(end);
        }
        const std::size_t awaited = static_cast<std::size_t>(visit.given.replies);
        const std::size_t replies =
            visit.given.inSync ? std::clamp<std::size_t>(m_ends.size(), 1, awaited) : awaited;
        if (m_ends.size() < replies)
            return false;
        std::nth_element(m_ends.begin(), m_ends.begin() + static_cast<std::ptrdiff_t>(replies - 1),
                         m_ends.end());
        request.done = m_ends[replies - 1];
        return true;
    }

    void finish(std::uint32_t slot, double t)
    {
        const Request &request = m_requests[slot];
        BlockResult::Operation &to = m_result.operations[request.operation];
        const double took = t - request.start + m_model.operations[request.operation].delay.value();
        if (request.part == Part::Measured)
            to.latency.add(took);
        else if (request.part == Part::Failover)
            to.failover.add(took);
        release(slot);
    }

    void release(std::uint32_t slot)
    {
        if (m_requests[slot].part == Part::Measured)
            --m_underWay;
        m_unused.push_back(slot);
    }

    const Model &m_model;
    Random m_random;
    BlockLengths m_lengths;
    std::vector<Queues> m_queues;
    std::vector<std::vector<Visit>> m_visits; ///< by operation
    EventQueue m_events;
    std::vector<Request> m_requests;
    std::vector<std::uint32_t> m_unused;
    std::vector<double> m_upTo; ///< by operation: share of arrivals up to it
    double m_meanGap = 0;
    double m_strike = 0;
    double m_detected = 0;
    double m_measureFrom = 0;
    double m_measureBegan = 0;
    bool m_struck = false;
    bool m_measuring = false;
    std::uint64_t m_measured = 0;
    std::uint64_t m_underWay = 0;
    std::vector<int> m_picked;
    std::vector<double> m_ends;
    BlockResult m_result;
};

/// Time after which a station remembers little of how it began: of M/M/m, S/(m (1 - sqrt(rho))^2), stretched by
/// the variability of the service, plus the longest services.
double relaxation(const Model &model, std::size_t station, double utilisation)
{
    double mean = 0;
    double stretch = 1;
    for (const Operation &operation : model.operations)
        for (const Stage &stage : operation.stages)
            if (stage.station == static_cast<int>(station)) {
                const latency::Moments moments = stage.service.moments();
                mean = std::max(mean, moments.mean);
                stretch = std::max(stretch, 0.5 * (1 + moments.cv() * moments.cv()));
            }
    const double slack = 1 - std::sqrt(std::min(utilisation, 0.999));
    return mean * stretch * (1 / (model.stations[station].servers * slack * slack) + 4);
}

} // namespace

BlockLengths blockLengths(const Model &model, std::uint64_t requests)
{
    constexpr double kRelaxations = 8;
    double rate = 0;
    double rateAfter = 0;
    for (const Operation &operation : model.operations) {
        rate += operation.recorded ? operation.rate.value() : 0;
        rateAfter += operation.recorded ? operation.rateAfter.value() : 0;
    }
    const double span = static_cast<double>(requests) / rate;
    const auto settle = [&](bool after, double of) {
        const std::vector<double> utilisation = model.offered(after);
        double longest = 0;
        for (std::size_t i = 0; i < utilisation.size(); ++i)
            longest = std::max(longest, relaxation(model, i, utilisation[i]));
        return std::clamp(kRelaxations * longest, 0.1 * of, 2 * of);
    };
    BlockLengths lengths;
    lengths.requests = requests;
    lengths.warm = settle(false, span);
    if (model.outage) {
        const double spanAfter = static_cast<double>(requests) / std::max(rateAfter, 1e-300);
        lengths.failover = settle(true, spanAfter) + model.detection.value();
    }
    return lengths;
}

BlockResult runBlock(const Model &model, const BlockLengths &lengths, std::uint64_t seed,
                     std::uint64_t block, std::stop_token stop)
{
    return Block(model, lengths, Random(seed, block)).run(stop);
}

} // namespace daemok::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/retention/reusecurves.h"

#include "core/demand/formulas.h"
#include "core/pattern/load.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>

namespace daemok::planner {
namespace {

constexpr std::size_t kLruPoints = 60;
constexpr double kFixedGridS = 60;

/// The three laws of one source: likely, and both ends of its range.
struct Laws
{
    ReuseLaw low, likely, high;
};

Laws answeredLaws(const UsagePattern &pattern)
{
    return {reuseLaw(answeredGaps(pattern, AnswerEnd::Low)), reuseLaw(answeredGaps(pattern)),
            reuseLaw(answeredGaps(pattern, AnswerEnd::High))};
}

/// The keys of a log with the law of the repeats within one user in place of that of all; its range in proportion.
LoggedReuse::Keys ofOneUser(const LoggedReuse::Keys &keys)
{
    LoggedReuse::Keys own = keys;
    for (std::size_t i = 0; i < own.within.size(); ++i) {
        const double part = own.within[i] > 0 ? keys.withinUser[i] / keys.within[i] : 0;
        own.within[i] = keys.withinUser[i];
        own.low[i] *= part;
        own.high[i] *= part;
    }
    return own;
}

Laws loggedLaws(const LoggedReuse::Keys &keys, double secondsPerUnit, double scale)
{
    const auto law = [&](LoggedGaps::Curve curve) {
        return reuseLaw(std::make_shared<const LoggedGaps>(keys, curve, secondsPerUnit, scale));
    };
    return {law(LoggedGaps::Curve::Low), law(LoggedGaps::Curve::Likely),
            law(LoggedGaps::Curve::High)};
}

class Curves
{
public:
    Curves(const UsagePattern &pattern, const Plan &plan, SweepOptions options)
        : m_pattern(pattern),
          m_plan(plan),
          m_options(std::move(options)),
          m_calls(plan.demand.meanRequests),
          m_stale(pattern.known(AnswerId::StaleAfterDays)
                      ? pattern.likely(AnswerId::StaleAfterDays) * kSecondsPerDay
                      : std::numeric_limits<double>::infinity())
    {
        m_curves.typedLoad = isRawLoad(pattern);
        m_curves.expiry = demandformula::expiry(pattern);
        m_curves.chosen = pattern.likely(AnswerId::ReuseRetentionDays, 30) * kSecondsPerDay;
    }

    std::optional<ReuseCurves> run(const LoggedReuse *log)
    {
        const Laws answered = answeredLaws(m_pattern);
        std::optional<Laws> measured;
        double typical = m_pattern.likely(AnswerId::ReuseGapP50, 3600);
        if (log && log->keys && !log->keys->gap.empty()) {
            const LoggedReuse::Keys &keys = *log->keys;
            describe(*log);
            const bool apart = !keys.withinUser.empty();
            m_curves.userLaw = apart && m_curves.withinScale < 1;
            measured = m_curves.userLaw
                           ? loggedLaws(ofOneUser(keys), m_curves.secondsPerUnit, 1)
                           : loggedLaws(keys, m_curves.secondsPerUnit, m_curves.withinScale);
            m_curves.fromLog = true;
            typical = std::min(typical, keys.gapP50 * m_curves.secondsPerUnit);
        }
        makeAxis(typical);
        m_curves.answered = hits(answered);
        if (measured)
            m_curves.measured = hits(*measured);
        if (measured && !log->keys->withinUser.empty())
            addUsers(*log->keys);
        const Laws &used = measured ? *measured : answered;
        m_curves.exactHit = used.likely.hitRatio(notStale(m_curves.chosen), m_curves.expiry);
        m_curves.semanticGain = m_pattern.likely(AnswerId::SemanticGain);
        m_curves.plannedHit = m_plan.demand.hitRatio;
        addBytes(used);
        addStoreSizes();
        if (!m_options.stop.stop_requested())
            m_curves.sweep = retentionSweep(m_pattern, m_plan, used.likely, m_options);
        if (m_options.stop.stop_requested())
            return std::nullopt;
        return std::move(m_curves);
    }

private:
    void describe(const LoggedReuse &log)
    {
        NoTerms none;
        const double perDay = requestsPerDay(m_pattern, none);
        if (log.inRequests && perDay > 0)
            m_curves.secondsPerUnit = kSecondsPerDay / perDay;
        const LoggedReuse::Keys &keys = *log.keys;
        if (!m_pattern.flag(AnswerId::SharedBetweenUsers) && keys.withinUserShare && keys.share > 0)
            m_curves.withinScale = std::min(1.0, *keys.withinUserShare / keys.share);
    }

    void addUsers(const LoggedReuse::Keys &keys)
    {
        const auto curve = [this](const LoggedReuse::Keys &of) {
            const LoggedGaps gaps(of, LoggedGaps::Curve::Likely, m_curves.secondsPerUnit, 1);
            std::vector<double> values;
            for (const double retention : m_curves.retention)
                values.push_back(gaps.hitRatio(notStale(retention), m_curves.expiry));
            return values;
        };
        m_curves.withinUser = curve(ofOneUser(keys));
        m_curves.acrossUsers = curve(keys);
    }

    void makeAxis(double typicalGap)
    {
        double shortest = m_options.shortest.value();
        for (const double finer : {kFixedGridS, 10.0, 1.0})
            if (typicalGap < 20 * shortest)
                shortest = std::min(shortest, finer);
        m_options.shortest = Seconds(shortest);
        m_options.longest = Seconds(std::max(m_options.longest.value(), 1.5 * m_curves.chosen));
        const double ratio = m_options.longest / m_options.shortest;
        const auto last = static_cast<double>(std::max<std::size_t>(2, m_options.points) - 1);
        for (std::size_t i = 0; i < m_options.points; ++i)
            m_curves.retention.push_back(shortest * std::pow(ratio, static_cast<double>(i) / last));
    }

    [[nodiscard]] Seconds notStale(double retention) const
    {
        return Seconds(std::min(retention, m_stale));
    }

    [[nodiscard]] std::vector<Interval> hits(const Laws &laws) const
    {
        std::vector<Interval> all;
        for (const double retention : m_curves.retention) {
            if (m_options.stop.stop_requested())
                break;
            const auto hit = [&](const ReuseLaw &law) {
                return law.hitRatio(notStale(retention), m_curves.expiry);
            };
            all.push_back(ordered(hit(laws.low), hit(laws.likely), hit(laws.high)));
        }
        return all;
    }

    void addBytes(const Laws &laws)
    {
        const double each = m_plan.demand.dataSet(DataSetId::Results).bytesPerItem
                            * storedPerCall(m_pattern, m_plan);
        if (!(m_calls > 0) || !(each > 0))
            return;
        for (const double retention : m_curves.retention) {
            if (m_options.stop.stop_requested())
                return;
            const auto bytes = [&](const ReuseLaw &law) {
                return each
                       * law.storedItems(PerSecond(m_calls), notStale(retention), m_curves.expiry);
            };
            m_curves.bytes.push_back(
                ordered(bytes(laws.low), bytes(laws.likely), bytes(laws.high)));
        }
    }

    /// Hits at a store's size, from the age of its oldest item.
    void addStoreSizes()
    {
        if (!(m_calls > 0))
            return;
        const GapModel model = answeredGaps(m_pattern);
        const double most = std::max(
            10.0, model.storedItems(PerSecond(m_calls), m_options.longest, Expiry::Extended));
        for (std::size_t i = 0; i < kLruPoints; ++i) {
            const double items = std::pow(most, static_cast<double>(i) / (kLruPoints - 1));
            const Seconds age = lruAge(model, PerSecond(m_calls), items);
            m_curves.lruItems.push_back(items);
            m_curves.lruHits.push_back(model.hitRatio(age, Expiry::Extended));
        }
    }

    [[nodiscard]] static Interval ordered(double a, double likely, double b)
    {
        return {std::min({a, likely, b}), likely, std::max({a, likely, b})};
    }

    const UsagePattern &m_pattern;
    const Plan &m_plan;
    SweepOptions m_options;
    double m_calls; ///< 1/s
    double m_stale; ///< s
    ReuseCurves m_curves;
};

Interval between(const Interval &a, const Interval &b, double part)
{
    const auto mix = [part](double x, double y) { return x + part * (y - x); };
    return {mix(a.low, b.low), mix(a.likely, b.likely), mix(a.high, b.high)};
}

} // namespace

Interval ReuseCurves::at(const std::vector<Interval> &values, double seconds) const
{
    if (retention.empty() || values.size() != retention.size())
        return {};
    const auto next = std::upper_bound(retention.begin(), retention.end(), seconds);
    if (next == retention.begin())
        return values.front();
    if (next == retention.end())
        return values.back();
    const auto i = static_cast<std::size_t>(next - retention.begin());
    const double part =
        std::log(seconds / retention[i - 1]) / std::log(retention[i] / retention[i - 1]);
    return between(values[i - 1], values[i], part);
}

std::optional<ReuseCurves> reuseCurves(const UsagePattern &pattern, const Plan &plan,
                                       const LoggedReuse *log, SweepOptions options)
{
    return Curves(pattern, plan, std::move(options)).run(log);
}

} // namespace daemok::planner

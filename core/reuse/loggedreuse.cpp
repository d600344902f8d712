// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reuse/loggedreuse.h"

#include "core/quantity/numbers.h"
#include "core/reuse/measuredgaps.h"
#include "core/reuse/renewal.h"
#include "core/reuse/retentioncurve.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace daemok {

using calllog::Measurement;

namespace {

constexpr std::size_t kGapPoints = 160;
constexpr std::size_t kLruPoints = 60;
constexpr std::int64_t kArrivalSteps = 180;
constexpr double kShortestGapS = 0.1;
constexpr double kLongestRetentionS = 400 * kSecondsPerDay;

/// To six digits.
double rounded(double value)
{
    std::array<char, 40> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::general, 6);
    if (error != std::errc{})
        return value;
    return parseNumber(
               std::string_view(buffer.data(), static_cast<std::size_t>(end - buffer.data())))
        .value_or(value);
}

std::optional<double> rounded(const std::optional<double> &value)
{
    return value ? std::optional(rounded(*value)) : std::nullopt;
}

std::string sampledText(const calllog::Sampling &sampling)
{
    using By = calllog::Sampling::By;
    if (sampling.by == By::None)
        return {};
    return (sampling.by == By::Call ? "call:" : "key:") + formatNumber(sampling.share);
}

/// Minutes put together until they are few enough; minutes without calls count as 0.
LoggedReuse::Arrivals arrivalsOf(const calllog::Arrivals &arrivals)
{
    LoggedReuse::Arrivals kept;
    kept.meanPerS = rounded(arrivals.meanPerS);
    kept.peakMinutePerS = rounded(arrivals.peakMinute / 60);
    if (arrivals.minutes.empty())
        return kept;
    const std::int64_t first = arrivals.minutes.front().minute;
    const std::int64_t minutes = arrivals.minutes.back().minute - first + 1;
    const std::int64_t each = (minutes + kArrivalSteps - 1) / kArrivalSteps;
    const auto steps = static_cast<std::size_t>((minutes + each - 1) / each);
    kept.stepS = static_cast<double>(each) * 60;
    kept.mean.assign(steps, 0);
    kept.peak.assign(steps, 0);
    for (const calllog::MinuteCount &minute : arrivals.minutes) {
        const auto step = static_cast<std::size_t>((minute.minute - first) / each);
        kept.mean[step] += minute.calls;
        kept.peak[step] = std::max(kept.peak[step], minute.calls / 60.0);
    }
    for (std::size_t step = 0; step < steps; ++step) {
        const auto whole = std::min(each, minutes - static_cast<std::int64_t>(step) * each);
        kept.mean[step] = rounded(kept.mean[step] / (static_cast<double>(whole) * 60));
        kept.peak[step] = rounded(kept.peak[step]);
    }
    return kept;
}

void keepGaps(LoggedReuse::Keys &kept, const calllog::ReuseCounts &reuse)
{
    const double tick = reuse.sample.tick;
    const double span = static_cast<double>(reuse.sample.span) * tick;
    const GapBand band(reuse.sample);
    kept.measuredUpTo = rounded(band.likely().measuredUpTo().value());
    const double shortest = reuse.sample.inRequests ? 1 : kShortestGapS;
    const double longest = std::max(10 * span, reuse.sample.inRequests ? 1000 : kLongestRetentionS);
    const auto &bins = reuse.sample.all.gaps;
    const auto repeats = static_cast<double>(reuse.repeats());
    double counted = 0;
    std::size_t bin = 0;
    Interval floor;
    for (std::size_t i = 0; i < kGapPoints; ++i) {
        const double part = static_cast<double>(i) / (kGapPoints - 1);
        double gap = rounded(shortest * std::pow(longest / shortest, part));
        if (reuse.sample.inRequests) {
            gap = std::round(gap);
            if (!kept.gap.empty() && gap <= kept.gap.back())
                continue;
        }
        while (bin < bins.size()
               && static_cast<double>(calllog::GapBins::upper(bin)) * tick <= gap * (1 + 1e-9))
            counted += static_cast<double>(bins[bin++]);
        Interval hit = band.hitRatio(Seconds(gap), Expiry::Extended);
        // Longer retentions never hit less, at neither end.
        hit = {std::max(floor.low, hit.low), std::max(floor.likely, hit.likely),
               std::max(floor.high, hit.high)};
        floor = hit;
        kept.gap.push_back(gap);
        kept.within.push_back(rounded(hit.likely));
        kept.low.push_back(rounded(hit.low));
        kept.high.push_back(rounded(hit.high));
        kept.seen.push_back(repeats > 0 ? rounded(std::min(1.0, counted / repeats)) : 0);
    }
}

// On the axis of keepGaps().
void keepUserGaps(LoggedReuse::Keys &kept, const calllog::UserReuse &users)
{
    if (!users.sample || users.sample->calls == 0)
        return;
    const calllog::GapSample &sample = *users.sample;
    kept.userGapP50 = rounded(users.gaps.p50 * sample.tick);
    kept.userGapP90 = rounded(users.gaps.p90 * sample.tick);
    const MeasuredGaps law(sample);
    const auto longest = std::numeric_limits<calllog::Nanoseconds>::max();
    const double all = users.hitRatio(longest);
    double floor = 0;
    for (std::size_t i = 0; i < kept.gap.size(); ++i) {
        // A repeat of the same user is a repeat.
        floor = std::clamp(law.hitRatio(Seconds(kept.gap[i]), Expiry::Extended), floor,
                           std::max(floor, kept.within[i]));
        kept.withinUser.push_back(rounded(floor));
        const double ticks =
            std::min(kept.gap[i] / sample.tick * (1 + 1e-9), static_cast<double>(longest) / 2);
        const double hits = users.hitRatio(static_cast<calllog::Nanoseconds>(ticks));
        kept.seenUser.push_back(all > 0 ? rounded(hits / all) : 0);
    }
}

void keepLru(LoggedReuse::Keys &kept, const calllog::LruCurve &lru)
{
    const double largest = lru.largest();
    if (!(largest >= 1))
        return;
    for (std::size_t i = 0; i < kLruPoints; ++i) {
        const double part = static_cast<double>(i) / (kLruPoints - 1);
        const double items = std::round(std::pow(largest, part));
        if (!kept.lruItems.empty() && items <= kept.lruItems.back())
            continue;
        kept.lruItems.push_back(items);
        kept.lruHits.push_back(rounded(lru.hitRatio(items)));
    }
}

LoggedReuse::Keys keysOf(const Measurement &measurement)
{
    const calllog::ReuseCounts &reuse = *measurement.reuse;
    const double tick = reuse.sample.tick;
    LoggedReuse::Keys kept;
    kept.calls = static_cast<double>(reuse.calls);
    kept.different = static_cast<double>(reuse.keys);
    kept.seenOnce = static_cast<double>(reuse.seenOnce);
    kept.share = rounded(reuse.share);
    kept.gapP50 = rounded(reuse.gaps.p50 * tick);
    kept.gapP90 = rounded(reuse.gaps.p90 * tick);
    if (measurement.users)
        kept.withinUserShare = rounded(measurement.users->withinShare);
    kept.normalisedShare = rounded(measurement.normalisedShare);
    kept.retryShare = rounded(reuse.retryShare);
    kept.prefixTokenShare = rounded(measurement.prefixTokenShare);
    if (reuse.sampled)
        kept.errorPoints = rounded(reuse.sampled->errorPoints);
    const auto half = [tick](const calllog::HalfCounts &counts) {
        return LoggedReuse::Half{static_cast<double>(counts.calls), rounded(counts.share),
                                 rounded(counts.gapP50 * tick)};
    };
    kept.first = half(reuse.first);
    kept.second = half(reuse.second);
    for (const calllog::RetentionPoint &point : reuse.retentions) {
        kept.retention.push_back(rounded(static_cast<double>(point.retention) * tick));
        kept.hitFixed.push_back(rounded(point.hitRatioFixed));
        kept.hitExtended.push_back(rounded(point.hitRatioExtended));
    }
    keepGaps(kept, reuse);
    if (measurement.users)
        keepUserGaps(kept, *measurement.users);
    keepLru(kept, reuse.lru);
    return kept;
}

} // namespace

bool operator==(const LoggedReuse &a, const LoggedReuse &b)
{
    const auto sameWarning = [](const calllog::Warning &x, const calllog::Warning &y) {
        return x.id == y.id && x.args == y.args;
    };
    return a.file == b.file && a.date == b.date && a.firstDate == b.firstDate
           && a.lastDate == b.lastDate && a.requests == b.requests && a.span == b.span
           && a.inRequests == b.inRequests && a.sampled == b.sampled
           && std::equal(a.warnings.begin(), a.warnings.end(), b.warnings.begin(), b.warnings.end(),
                         sameWarning)
           && a.users == b.users && a.largestUserShare == b.largestUserShare
           && a.arrivals == b.arrivals && a.keys == b.keys;
}

LoggedReuse loggedReuse(const Measurement &measurement, const std::string &today)
{
    LoggedReuse kept;
    kept.file = measurement.file;
    kept.date = measurement.lastDate.empty() ? today : measurement.lastDate;
    kept.firstDate = measurement.firstDate;
    kept.lastDate = measurement.lastDate;
    kept.requests = static_cast<double>(measurement.requests);
    kept.sampled = sampledText(measurement.sampling);
    kept.warnings = measurement.warnings;
    if (measurement.users) {
        kept.users = static_cast<double>(measurement.users->users);
        kept.largestUserShare = rounded(measurement.users->largestShare);
    }
    if (measurement.arrivals) {
        kept.span = rounded(measurement.arrivals->spanS);
        kept.arrivals = arrivalsOf(*measurement.arrivals);
    }
    if (measurement.rates) {
        const calllog::RateSummary &rates = *measurement.rates;
        kept.span = rounded(static_cast<double>(rates.windows) * rates.windowS);
        kept.users = static_cast<double>(rates.clients);
        kept.largestUserShare = rounded(rates.largestShare);
    }
    if (measurement.reuse) {
        kept.inRequests = measurement.reuse->sample.inRequests;
        kept.span = rounded(static_cast<double>(measurement.reuse->sample.span)
                            * measurement.reuse->sample.tick);
        kept.keys = keysOf(measurement);
    }
    return kept;
}

LoggedGaps::LoggedGaps(const LoggedReuse::Keys &keys, Curve curve, double secondsPerUnit,
                       double scale)
{
    const std::vector<double> &within = curve == Curve::Low    ? keys.low
                                        : curve == Curve::High ? keys.high
                                                               : keys.within;
    if (keys.gap.empty())
        return;
    Point last{keys.gap.front() * secondsPerUnit / 2, 0, 0};
    m_points.push_back(last);
    for (std::size_t i = 0; i < keys.gap.size() && i < within.size(); ++i) {
        Point point{keys.gap[i] * secondsPerUnit, within[i] * scale, last.partial};
        // dG is even over ln u, so Int u dG = dG / d(ln u) x du.
        const double octaves = std::log(point.gap / last.gap);
        if (octaves > 0)
            point.partial += (point.within - last.within) / octaves * (point.gap - last.gap);
        m_points.push_back(point);
        last = point;
    }
}

double LoggedGaps::gapShare(Seconds t) const
{
    if (m_points.empty() || !(t.value() > m_points.front().gap))
        return 0;
    if (t.value() >= m_points.back().gap)
        return m_points.back().within;
    const auto next = std::upper_bound(m_points.begin(), m_points.end(), t.value(),
                                       [](double at, const Point &p) { return at < p.gap; });
    const Point &last = *(next - 1);
    const double part = std::log(t.value() / last.gap) / std::log(next->gap / last.gap);
    return last.within + part * (next->within - last.within);
}

double LoggedGaps::partialMean(Seconds t) const
{
    if (m_points.empty() || !(t.value() > m_points.front().gap))
        return 0;
    if (t.value() >= m_points.back().gap)
        return m_points.back().partial;
    const auto next = std::upper_bound(m_points.begin(), m_points.end(), t.value(),
                                       [](double at, const Point &p) { return at < p.gap; });
    const Point &last = *(next - 1);
    return last.partial
           + (t.value() - last.gap) / (next->gap - last.gap) * (next->partial - last.partial);
}

double LoggedGaps::hitRatio(Seconds retention, Expiry expiry) const
{
    const double t = retention.value();
    if (!(t > 0))
        return 0;
    if (expiry == Expiry::Extended || !std::isfinite(t))
        return gapShare(retention);
    return hitRatioOfRenewals(renewals(
        t, [this](double u) { return gapShare(Seconds(u)); },
        [this](double u) { return partialMean(Seconds(u)); }));
}

double LoggedGaps::storedItems(PerSecond calls, Seconds retention, Expiry expiry) const
{
    return keptItems(*this, calls, retention, expiry);
}

ReuseLaw reuseLaw(const std::shared_ptr<const LoggedGaps> &gaps)
{
    return {[gaps](Seconds t, Expiry e) { return gaps->hitRatio(t, e); },
            [gaps](PerSecond calls, Seconds t, Expiry e) { return gaps->storedItems(calls, t, e); },
            [gaps](Seconds t, Expiry e, double changes) {
                return staleHitShare(*gaps, t, e, changes);
            }};
}

} // namespace daemok

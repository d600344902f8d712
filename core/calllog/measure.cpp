// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/measure.h"

#include "core/quantity/numbers.h"
#include "core/quantity/textfile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace daemok::calllog {

namespace {

constexpr double kHourS = 3600;
constexpr std::uint64_t kFewRepeats = 100;
constexpr std::uint64_t kFewSampledKeys = 16'000;
// Halves of the real logs in tests/fixtures/traces, counted each for itself, differ by up to 2.1 points of reuse and by a factor
// of 1.5 in the median gap (1.2 where there are a thousand repeats).
constexpr double kDriftReuse = 0.05;
constexpr double kDriftGaps = 2;
constexpr double kDriftRate = 1.5;
constexpr std::uint64_t kDriftRepeats = 50; ///< in each half, below it chance decides

constexpr std::array<std::string_view, static_cast<std::size_t>(WarningId::Count_)> kNames{
    "no_clock",        "no_keys",        "time_unit_assumed", "duration_unit_assumed",
    "clock_backwards", "damaged_lines",  "other_time_form",   "days_only",
    "short_log",       "burst_unknown",  "few_repeats",       "log_young",
    "sampled_by_call", "sampled_by_key", "sampled_arrivals",  "few_sampled_keys",
    "replay_sampled",  "drift_reuse",    "drift_gaps",        "drift_rate",
    "rates_only",      "few_calls"};

std::vector<std::string> numbers(std::initializer_list<double> values)
{
    std::vector<std::string> texts;
    for (const double value : values)
        texts.push_back(formatNumber(value));
    return texts;
}

std::optional<SizeQuantiles> quantilesOf(const ValueHistogram &values, double unit = 1)
{
    if (values.count() == 0)
        return std::nullopt;
    const auto at = [&](double p) { return values.quantile(p) * unit; };
    return SizeQuantiles{values.count(),
                         values.mean() * unit,
                         at(0.5),
                         at(0.9),
                         at(0.95),
                         at(0.99),
                         static_cast<double>(values.max()) * unit};
}

std::uint64_t sum(const std::vector<std::uint64_t> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

/// Middle of the bin in which the quantile lies, ticks; 0 without gaps.
double quantileOf(const std::vector<std::uint64_t> &gaps, double p)
{
    const auto wanted = p * static_cast<double>(sum(gaps));
    double before = 0;
    for (std::size_t bin = 0; bin < gaps.size() && wanted > 0; ++bin) {
        before += static_cast<double>(gaps[bin]);
        if (before >= wanted)
            return 0.5
                   * (static_cast<double>(GapBins::lower(bin))
                      + static_cast<double>(GapBins::upper(bin)));
    }
    return 0;
}

class Measuring
{
public:
    Measuring(const CallLog &log, const MeasureOptions &options) : m_log(log), m_options(options) {}

    Result<Measurement> run()
    {
        m_result.file = m_log.name;
        m_result.kind = m_log.format.kind;
        m_result.sampling = m_log.sampling;
        m_result.requests = m_log.events.size();
        m_result.lines = m_log.lines;
        m_result.inputTokens = quantilesOf(m_log.inputTokens);
        m_result.outputTokens = quantilesOf(m_log.outputTokens);
        m_result.durationS = quantilesOf(m_log.durationUs, 1e-6);
        warnOfReading();
        if (m_result.requests < kFewCalls)
            warn(WarningId::FewCalls, numbers({static_cast<double>(m_result.requests),
                                               shareErrorPoints(m_result.requests)}));
        if (const auto done = measureArrivals(); !done)
            return done.error();
        if (const auto done = measureReuse(); !done)
            return done.error();
        measureUsers();
        return std::move(m_result);
    }

private:
    void warn(WarningId id, std::vector<std::string> args = {})
    {
        m_result.warnings.push_back({id, std::move(args)});
    }

    void warnOfReading()
    {
        const LineReport &lines = m_log.lines;
        if (lines.damaged > 0)
            warn(WarningId::DamagedLines,
                 numbers({static_cast<double>(lines.damaged), static_cast<double>(lines.records)}));
        if (lines.otherTimeForm > 0)
            warn(WarningId::OtherTimeForm, numbers({static_cast<double>(lines.otherTimeForm)}));
        if (m_log.durationUs.count() > 0 && m_log.format.durationUnitAssumed)
            warn(WarningId::DurationUnitAssumed);
        if (!m_log.events.hasKeys())
            warn(WarningId::NoKeys);
        if (!m_log.events.hasClock()) {
            warn(WarningId::NoClock);
            return;
        }
        if (m_log.format.time.unitAssumed)
            warn(WarningId::TimeUnitAssumed);
        if (m_log.events.backwards() > 0)
            warn(WarningId::ClockBackwards, numbers({static_cast<double>(m_log.events.backwards()),
                                                     toSeconds(m_log.events.largestStepBack())}));
    }

    [[nodiscard]] double callScale() const
    {
        return m_log.sampling.by == Sampling::By::None ? 1 : 1 / m_log.sampling.share;
    }

    [[nodiscard]] bool daysOnly() const { return m_log.format.time.kind == TimeFormat::Kind::Date; }

    static void forgetWithinDay(Arrivals &arrivals)
    {
        arrivals.minutes.clear();
        arrivals.wholeMinutes = 0;
        arrivals.meanMinute = arrivals.peakMinute = arrivals.busyHourMinute = 0;
        arrivals.burst.reset();
        arrivals.cvMinute = arrivals.cv = arrivals.peakSecond = 0;
        arrivals.hourOfDay.reset();
    }

    Result<Done> measureArrivals()
    {
        if (!m_log.events.hasClock())
            return Done{};
        const bool dates = m_log.format.time.hasDate();
        ArrivalCounter counter(dates ? m_options.minutes : MinuteFrom::FirstCall);
        const auto done = m_log.events.forEach([&](const EventBlock &block) { counter.add(block); },
                                               m_options.stop);
        if (!done)
            return done.error();
        Arrivals arrivals = counter.result();
        scale(arrivals, callScale());
        if (daysOnly())
            forgetWithinDay(arrivals);
        if (dates) {
            m_result.firstDate = isoDate(m_log.events.firstTime());
            m_result.lastDate = isoDate(m_log.events.lastTime());
        }
        if (daysOnly())
            warn(WarningId::DaysOnly);
        else if (!arrivals.burst)
            warn(WarningId::BurstUnknown);
        else if (arrivals.spanS < kHourS)
            warn(WarningId::ShortLog, numbers({arrivals.spanS}));
        if (m_log.sampling.by != Sampling::By::None)
            warn(WarningId::SampledArrivals, numbers({m_log.sampling.share}));
        if (m_result.durationS)
            m_result.inFlight = Concurrency{arrivals.meanPerS * m_result.durationS->mean,
                                            arrivals.peakMinute / 60 * m_result.durationS->mean};
        m_result.arrivals = std::move(arrivals);
        return Done{};
    }

    Result<Done> measureReuse()
    {
        if (!m_log.events.hasKeys())
            return Done{};
        if (m_log.sampling.by == Sampling::By::Call) {
            warn(WarningId::SampledByCall, numbers({m_log.sampling.share}));
            return Done{};
        }
        ReuseOptions options;
        options.retentions = m_options.retentions;
        if (options.retentions.empty()) {
            const Nanoseconds span = m_log.events.lastTime() - m_log.events.firstTime();
            options.retentions = defaultRetentions(span, m_log.events.hasClock());
            if (daysOnly())
                std::erase_if(options.retentions, [](Nanoseconds t) { return t < kDay; });
        }
        options.exactUpTo = m_options.exactUpTo;
        options.itemScale = callScale();
        options.stop = m_options.stop;
        options.progress = m_options.progress;
        auto reuse = countReuse(m_log.events, m_log.counts, options);
        if (!reuse)
            return reuse.error();
        if (m_log.blocks && !m_log.blocks->counts.empty()) {
            auto prefix = countReuse(m_log.blocks->events, m_log.blocks->counts, options);
            if (!prefix)
                return prefix.error();
            m_result.prefix = std::move(*prefix);
            m_result.prefix->retryShare.reset(); // prompts share blocks without being retries
            if (m_log.blocks->inputTokens > 0)
                m_result.prefixTokenShare =
                    m_log.blocks->repeatedTokens / m_log.blocks->inputTokens;
        }
        if (m_log.normalisedKeys)
            m_result.normalisedShare =
                std::clamp(1 - *m_log.normalisedKeys / static_cast<double>(reuse->calls), 0.0, 1.0);
        if (daysOnly())
            reuse->retryShare.reset();
        warnOfReuse(*reuse);
        m_result.reuse = std::move(*reuse);
        return Done{};
    }

    void warnOfReuse(const ReuseCounts &reuse)
    {
        if (m_log.sampling.by == Sampling::By::Key) {
            warn(WarningId::SampledByKey, numbers({m_log.sampling.share}));
            if (reuse.keys < kFewSampledKeys)
                warn(WarningId::FewSampledKeys,
                     numbers({static_cast<double>(reuse.keys), samplingError(reuse.keys)}));
        }
        if (reuse.sampled)
            warn(WarningId::ReplaySampled,
                 numbers({reuse.sampled->share, static_cast<double>(reuse.sampled->keys),
                          reuse.sampled->errorPoints}));
        if (reuse.repeats() < kFewRepeats)
            warn(WarningId::FewRepeats, numbers({static_cast<double>(reuse.repeats())}));
        const double tick = reuse.sample.tick;
        if (reuse.repeats() > 0 && reuse.gaps.p90 * 4 > static_cast<double>(reuse.sample.span))
            warn(WarningId::LogYoung,
                 numbers({reuse.gaps.p90 * tick, static_cast<double>(reuse.sample.span) * tick}));
        warnOfDrift(reuse, tick);
    }

    void warnOfDrift(const ReuseCounts &reuse, double tick)
    {
        const HalfCounts &a = reuse.first;
        const HalfCounts &b = reuse.second;
        const auto repeats = [](const HalfCounts &half) {
            return half.share * static_cast<double>(half.calls);
        };
        const auto apart = [](double x, double y, double factor) {
            return x > 0 && y > 0 && (x > y * factor || y > x * factor);
        };
        if (a.calls > 0 && b.calls > 0 && std::abs(a.share - b.share) > kDriftReuse)
            warn(WarningId::DriftReuse, numbers({a.share, b.share}));
        if (std::min(repeats(a), repeats(b)) >= kDriftRepeats
            && apart(a.gapP50, b.gapP50, kDriftGaps))
            warn(WarningId::DriftGaps, numbers({a.gapP50 * tick, b.gapP50 * tick}));
        const auto callsA = static_cast<double>(a.calls);
        const auto callsB = static_cast<double>(b.calls);
        if (!reuse.sample.inRequests && apart(callsA, callsB, kDriftRate))
            warn(WarningId::DriftRate, numbers({callsA, callsB}));
    }

    [[nodiscard]] GapSample userSample() const
    {
        const GapSample &whole = m_result.reuse->sample;
        GapSample sample;
        sample.tick = whole.tick;
        sample.inRequests = whole.inRequests;
        sample.span = whole.span;
        sample.all = m_log.users->gaps;
        sample.calls = sum(sample.all.gaps) + sum(sample.all.cut);
        return sample;
    }

    void measureUsers()
    {
        if (!m_log.users)
            return;
        UserReuse users{m_log.users->users, m_log.users->largestShare, m_log.users->topTenthShare,
                        std::nullopt, m_log.users->pairsExact};
        if (m_result.reuse) {
            const auto calls = static_cast<double>(m_result.reuse->calls);
            users.withinShare =
                std::clamp(1 - m_log.users->pairs / calls, 0.0, m_result.reuse->share);
            if (m_result.reuse->retryShare)
                m_result.reuse->retryShare = static_cast<double>(m_log.users->retries) / calls;
            users.pairShare = m_log.users->pairShare;
            users.sample = userSample();
            const BinnedGaps<GapBins> &all = users.sample->all;
            users.gaps.p50 = quantileOf(all.gaps, 0.5);
            users.gaps.p90 = quantileOf(all.gaps, 0.9);
        }
        m_result.users = users;
    }

    const CallLog &m_log;
    const MeasureOptions &m_options;
    Measurement m_result;
};

Measurement measured(const RateLog &log, const std::string &name, const Format &format)
{
    Measurement result;
    result.file = name;
    result.kind = format.kind;
    result.lines = log.lines;
    result.rates = log.rates;
    result.warnings.push_back({WarningId::RatesOnly, {}});
    if (log.lines.damaged > 0)
        result.warnings.push_back(
            {WarningId::DamagedLines, numbers({static_cast<double>(log.lines.damaged),
                                               static_cast<double>(log.lines.records)})});
    if (log.rates.hasDate)
        result.firstDate = isoDate(log.rates.first);
    return result;
}

} // namespace

std::string_view warningName(WarningId id)
{
    return kNames[static_cast<std::size_t>(id)];
}

double shareErrorPoints(std::uint64_t calls)
{
    constexpr double kNineInTen = 1.645; // two-sided normal quantile of 90 %
    return calls > 0 ? 100 * kNineInTen * std::sqrt(0.25 / static_cast<double>(calls)) : 100;
}

double UserReuse::hitRatio(Nanoseconds ticks) const
{
    if (!sample || sample->calls == 0)
        return 0;
    std::uint64_t hits = 0;
    for (std::size_t bin = 0; bin < GapBins::kCount && GapBins::upper(bin) <= ticks; ++bin)
        hits += sample->all.gaps[bin];
    return static_cast<double>(hits) / static_cast<double>(sample->calls);
}

bool Measurement::warns(WarningId id) const
{
    return std::any_of(warnings.begin(), warnings.end(),
                       [id](const Warning &warning) { return warning.id == id; });
}

Result<Measurement> measure(const CallLog &log, const MeasureOptions &options)
{
    return Measuring(log, options).run();
}

Result<Measurement> measureFile(const std::filesystem::path &file, const Format &format,
                                const ImportOptions &import, const MeasureOptions &options)
{
    if (!format.isRateTable()) {
        const auto log = importLog(file, format, import);
        if (!log)
            return log.error();
        return measure(*log, options);
    }
    auto source = openLog(file);
    if (!source)
        return source.error();
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(file, error);
    const auto rates = readRates(**source, utf8(file), format, import, error ? 0 : size);
    if (!rates)
        return rates.error();
    return measured(*rates, file.filename().string(), format);
}

} // namespace daemok::calllog

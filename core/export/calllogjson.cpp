// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calllogjson.h"

#include "core/export/jsonfields.h"
#include "core/reuse/measuredgaps.h"

namespace daemok {

using namespace calllog;

namespace {

Json sizesJson(const SizeQuantiles &sizes)
{
    Json json;
    put(json, "mean", sizes.mean);
    put(json, "p50", sizes.p50);
    put(json, "p90", sizes.p90);
    put(json, "p95", sizes.p95);
    put(json, "p99", sizes.p99);
    put(json, "max", sizes.max);
    json["calls"] = sizes.calls;
    return json;
}

Json lruJson(const ReuseCounts &reuse)
{
    Json curve = Json::array();
    const double largest = reuse.lru.largest();
    const auto add = [&](double items) {
        Json point;
        put(point, "items", items);
        put(point, "hit_ratio", reuse.lru.hitRatio(items));
        curve.push_back(std::move(point));
    };
    for (std::uint64_t unit = 1; static_cast<double>(unit) < largest; unit *= 10)
        for (const std::uint64_t n : {1U, 2U, 5U})
            if (const auto items = static_cast<double>(n * unit); items < largest)
                add(items);
    if (largest > 0)
        add(largest);
    return curve;
}

Json userJson(const UserReuse &users, const ReuseCounts &reuse)
{
    Json json;
    put(json, "share", users.withinShare);
    const GapSample &sample = *users.sample;
    if (users.gaps.p90 > 0) {
        put(json, "gap_p50", users.gaps.p50 * sample.tick);
        put(json, "gap_p90", users.gaps.p90 * sample.tick);
    }
    json["gap_unit"] = sample.inRequests ? "requests" : "s";
    put(json, "pair_share", users.pairShare);
    json["retention_curve"] = Json::array();
    for (const RetentionPoint &point : reuse.retentions) {
        Json entry;
        put(entry, "retention", static_cast<double>(point.retention) * sample.tick);
        entry["unit"] = sample.inRequests ? "requests" : "s";
        put(entry, "hit_ratio_extended", users.hitRatio(point.retention));
        json["retention_curve"].push_back(std::move(entry));
    }
    return json;
}

const char *unitOf(const ReuseCounts &reuse)
{
    return reuse.sample.inRequests ? "requests" : "s";
}

Json retentionJson(const ReuseCounts &reuse)
{
    Json curve = Json::array();
    for (const RetentionPoint &point : reuse.retentions) {
        Json json;
        put(json, "retention", static_cast<double>(point.retention) * reuse.sample.tick);
        json["unit"] = unitOf(reuse);
        put(json, "hit_ratio_fixed", point.hitRatioFixed);
        put(json, "hit_ratio_extended", point.hitRatioExtended);
        put(json, "stored_items", point.storedFixed);
        put(json, "stored_items_extended", point.storedExtended);
        curve.push_back(std::move(json));
    }
    return curve;
}

Json halfJson(const HalfCounts &half, double tick)
{
    Json json;
    json["requests"] = half.calls;
    put(json, "share", half.share);
    put(json, "gap_p50", half.gapP50 * tick);
    return json;
}

Json reuseJson(const ReuseCounts &reuse)
{
    Json json;
    put(json, "share", reuse.share);
    if (reuse.repeats() > 0) {
        put(json, "gap_p50", reuse.gaps.p50 * reuse.sample.tick);
        put(json, "gap_p90", reuse.gaps.p90 * reuse.sample.tick);
    }
    json["gap_unit"] = unitOf(reuse);
    json["requests"] = reuse.calls;
    json["unique_keys"] = reuse.keys;
    json["seen_once"] = reuse.seenOnce;
    put(json, "never_read_again_share",
        static_cast<double>(reuse.seenOnce) / static_cast<double>(reuse.keys));
    put(json, "retry_share", reuse.retryShare);
    put(json, "top_1_share", reuse.top1);
    put(json, "top_10_share", reuse.top10);
    json["halves"] = Json::array(
        {halfJson(reuse.first, reuse.sample.tick), halfJson(reuse.second, reuse.sample.tick)});
    if (reuse.sampled) {
        Json &sampled = json["replay_sampled"];
        put(sampled, "key_share", reuse.sampled->share);
        sampled["keys"] = reuse.sampled->keys;
        put(sampled, "error_points", reuse.sampled->errorPoints);
    }
    return json;
}

/// Retentions from the log's span to a hundred times it; within the log the replay stands.
Json forecastJson(const ReuseCounts &reuse)
{
    const GapBand band(reuse.sample);
    const double span = static_cast<double>(reuse.sample.span) * reuse.sample.tick;
    Json curve = Json::array();
    for (const double times : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0}) {
        const Seconds retention(span * times);
        const Interval hit = band.hitRatio(retention, Expiry::Extended);
        Json json;
        put(json, "retention", retention.value());
        json["unit"] = unitOf(reuse);
        put(json, "hit_ratio_low", hit.low);
        put(json, "hit_ratio", hit.likely);
        put(json, "hit_ratio_high", hit.high);
        curve.push_back(std::move(json));
    }
    return curve;
}

void putArrivals(Json &json, const Arrivals &arrivals)
{
    put(json, "span_s", arrivals.spanS);
    put(json, "mean_per_s", arrivals.meanPerS);
    if (arrivals.wholeMinutes > 0) {
        put(json, "peak_minute_per_s", arrivals.peakMinute / 60);
        put(json, "busy_hour_per_s", arrivals.busyHourMinute / 60);
    }
    put(json, "burst", arrivals.burst);
    if (arrivals.peakSecond > 0) { // not with times that are days
        put(json, "peak_second_per_s", arrivals.peakSecond);
        put(json, "cv_interarrival", arrivals.cv);
    }
    if (arrivals.hourOfDay)
        json["hour_of_day_per_s"] = *arrivals.hourOfDay;
}

Json ratesJson(const RateSummary &rates)
{
    Json json;
    json["clients"] = rates.clients;
    json["windows"] = rates.windows;
    put(json, "window_s", rates.windowS);
    put(json, "mean_per_s", rates.meanPerS);
    put(json, "peak_per_s", rates.peakPerS);
    put(json, "lowest_per_s", rates.lowestPerS);
    put(json, "cv_interarrival", rates.cv);
    put(json, "largest_client_share", rates.largestShare);
    put(json, "top_tenth_share", rates.topTenthShare);
    json["hour_of_day_over_mean"] = rates.hourOfDay;
    return json;
}

void putReading(Json &json, const Measurement &m)
{
    json["schema"] = "daemok.calllog/1";
    json["file"] = m.file;
    json["kind"] = fileKindName(m.kind);
    if (m.sampling.by != Sampling::By::None) {
        json["sampled"]["by"] = m.sampling.by == Sampling::By::Key ? "key" : "call";
        put(json["sampled"], "share", m.sampling.share);
    }
    put(json, "first_day", std::string_view(m.firstDate));
    put(json, "last_day", std::string_view(m.lastDate));
    if (m.rates)
        json["rates"] = ratesJson(*m.rates);
    else
        json["requests"] = m.requests;
}

Json damagedJson(const LineReport &lines)
{
    Json json;
    json["lines"] = lines.damaged;
    json["records"] = lines.records;
    json["first"] = Json::array();
    for (const DamagedLine &line : lines.first) {
        Json entry;
        entry["line"] = line.line;
        entry["reason"] = lineDamageName(line.reason);
        json["first"].push_back(std::move(entry));
    }
    return json;
}

Json answersJson(const std::vector<MeasuredAnswer> &answers)
{
    Json json = Json::object();
    for (const MeasuredAnswer &answer : answers) {
        const AnswerSpec &spec = answerSpec(answer.id);
        Json &entry = json[std::string(spec.name)];
        if (spec.kind == AnswerKind::Flag) {
            entry["value"] = answer.answer.number.likely != 0;
            continue;
        }
        put(entry, "low", answer.answer.number.low);
        put(entry, "likely", answer.answer.number.likely);
        put(entry, "high", answer.answer.number.high);
        put(entry, "unit", spec.unit);
    }
    return json;
}

} // namespace

Json callLogJson(const Measurement &m, const std::vector<MeasuredAnswer> &answers)
{
    Json json;
    putReading(json, m);
    if (m.arrivals)
        putArrivals(json, *m.arrivals);
    if (m.inFlight) {
        put(json["concurrency"], "mean", m.inFlight->mean);
        put(json["concurrency"], "peak_minute", m.inFlight->peakMinute);
    }
    if (m.inputTokens)
        json["input_tokens"] = sizesJson(*m.inputTokens);
    if (m.outputTokens)
        json["output_tokens"] = sizesJson(*m.outputTokens);
    if (m.durationS)
        json["duration_s"] = sizesJson(*m.durationS);
    if (m.users) {
        json["users"]["count"] = m.users->users;
        put(json["users"], "largest_share", m.users->largestShare);
        put(json["users"], "top_tenth_share", m.users->topTenthShare);
    }
    if (m.reuse) {
        Json &reuse = json["reuse"] = reuseJson(*m.reuse);
        put(reuse, "normalised_share", m.normalisedShare);
        if (m.users)
            put(reuse, "within_user_share", m.users->withinShare);
        if (m.users && m.users->sample)
            reuse["within_user"] = userJson(*m.users, *m.reuse);
        if (m.prefix) {
            Json &prefix = reuse["prefix"] = reuseJson(*m.prefix);
            put(prefix, "token_share", m.prefixTokenShare);
            prefix["lru_curve"] = lruJson(*m.prefix);
            prefix["retention_curve"] = retentionJson(*m.prefix);
        }
        json["lru_curve"] = lruJson(*m.reuse);
        json["retention_curve"] = retentionJson(*m.reuse);
        json["forecast"] = forecastJson(*m.reuse);
    }
    json["damaged"] = damagedJson(m.lines);
    json["answers"] = answersJson(answers);
    json["warnings"] = Json::array();
    for (const Warning &warning : m.warnings)
        json["warnings"].push_back(warningName(warning.id));
    return json;
}

} // namespace daemok

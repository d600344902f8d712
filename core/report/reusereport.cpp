// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reusereport.h"

#include <algorithm>
#include <utility>

namespace daemok {
namespace {

constexpr std::array kLawAnswers = {AnswerId::ReuseShare, AnswerId::ReuseGapP50,
                                    AnswerId::ReuseGapP90};

void addLog(ReuseReport &report)
{
    const LoggedReuse::Keys &keys = *report.log->keys;
    report.retries = keys.retryShare;
    report.withinUser = keys.withinUserShare;
    if (keys.withinUserShare)
        report.acrossUsers = keys.share;
    report.beyondLog = report.curves.fromLog
                       && report.curves.chosen > keys.measuredUpTo * report.curves.secondsPerUnit;
}

} // namespace

std::optional<ReuseReport> reuseReport(const UsagePattern &pattern, const Plan &plan,
                                       std::shared_ptr<const LoggedReuse> log,
                                       const planner::SweepOptions &options)
{
    auto curves = planner::reuseCurves(pattern, plan, log.get(), options);
    if (!curves || curves->typedLoad || curves->retention.empty())
        return std::nullopt;
    ReuseReport report;
    report.curves = std::move(*curves);
    report.log = std::move(log);
    report.origin = Origin::Measured;
    for (std::size_t i = 0; i < kLawAnswers.size(); ++i) {
        const AnswerId id = kLawAnswers[i];
        if (const Answer *answer = pattern.find(id))
            report.answers[i] = answer->number;
        if (!report.curves.fromLog)
            report.origin = weakest(report.origin, pattern.origin(id));
    }
    const planner::ReuseCurves &drawn = report.curves;
    report.hit = drawn.at(drawn.used(), drawn.chosen);
    report.hit = {std::min(report.hit.low, drawn.exactHit), drawn.exactHit,
                  std::max(report.hit.high, drawn.exactHit)};
    report.bytes = drawn.at(drawn.bytes, drawn.chosen);
    if (report.log && report.log->keys)
        addLog(report);
    return report;
}

} // namespace daemok

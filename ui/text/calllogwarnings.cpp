// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/numbers.h"
#include "ui/text/calllogtext.h"

#include <cstddef>

namespace daemok::ui {

using namespace calllog;

QString CallLogText::warning(const Warning &warning, const Format &format)
{
    const auto value = [&](std::size_t index) {
        return index < warning.args.size() ? parseNumber(warning.args[index]).value_or(0) : 0;
    };
    const auto count = [&](std::size_t index) { return format.count(value(index)); };
    const auto percent = [&](std::size_t index) { return format.percent(value(index)); };
    switch (warning.id) {
    case WarningId::NoClock:
        return tr("The log has no clock: retention and gaps count requests, not time.");
    case WarningId::NoKeys:
        return tr("No column says which calls are equal: reuse is not measured.");
    case WarningId::TimeUnitAssumed:
        return tr("The unit of the times is not stated: they were taken for seconds.");
    case WarningId::DurationUnitAssumed:
        return tr("The unit of the durations is not stated: they were taken for seconds.");
    case WarningId::ClockBackwards:
        return tr("The clock went back %1 times, by up to %2: the calls were put in order of time.")
            .arg(count(0), format.seconds(value(1)));
    case WarningId::DamagedLines:
        return tr("%1 of %2 lines could not be used.").arg(count(0), count(1));
    case WarningId::OtherTimeForm:
        return tr("%1 of them write the time in another form or unit.").arg(count(0));
    case WarningId::DaysOnly:
        return tr("The times are days: bursts and gaps within a day are not in the log.");
    case WarningId::ShortLog:
        return tr("The log covers %1: too short to tell the busy hour; peaks of other hours are "
                  "not in it.")
            .arg(format.seconds(value(0)));
    case WarningId::BurstUnknown:
        return tr("The log covers no whole minute: its burst cannot be told.");
    case WarningId::FewCalls:
        return tr("Only %1 calls: a share of them may be off by %2 points even where calls do not "
                  "depend on each other. From %3 calls on it is as sure as one half of a real log "
                  "is of the other.")
            .arg(count(0), format.number(value(1)), format.count(kFewCalls));
    case WarningId::FewRepeats:
        return tr("Only %1 repeats: the gaps between equal calls are rough.").arg(count(0));
    case WarningId::LogYoung:
        return tr("Nine tenths of the repeats seen come within %1, the log covers %2: longer gaps "
                  "are hardly in it.")
            .arg(format.number(value(0)), format.number(value(1)));
    case WarningId::SampledByCall:
        return tr("The log keeps %1 of the calls, chosen call by call: reuse is not measured, as "
                  "most pairs of equal calls are torn. Choose by key instead.")
            .arg(percent(0));
    case WarningId::SampledByKey:
        return tr("The log keeps %1 of the keys: rates and stored items are scaled up.")
            .arg(percent(0));
    case WarningId::SampledArrivals:
        return tr("Burst and variation are those of the %1 kept, not of all calls.")
            .arg(percent(0));
    case WarningId::FewSampledKeys:
        return tr("Only %1 keys were kept: expect hit ratios to be off by %2 points.")
            .arg(count(0), format.number(value(1)));
    case WarningId::ReplaySampled:
        return tr("Replayed with %1 of the keys (%2): expect hit ratios to be off by %3 points.")
            .arg(percent(0), count(1), format.number(value(2)));
    case WarningId::DriftReuse:
        return tr("Reuse drifts: %1 in the first half of the log, %2 in the second.")
            .arg(percent(0), percent(1));
    case WarningId::DriftGaps:
        return tr("Gaps drift: half of the repeats come within %1 in the first half of the log, "
                  "within %2 in the second.")
            .arg(format.number(value(0)), format.number(value(1)));
    case WarningId::DriftRate:
        return tr("The rate drifts: %1 calls in the first half of the log, %2 in the second.")
            .arg(count(0), count(1));
    case WarningId::RatesOnly:
        return tr("The file holds rates, not calls: sizes and reuse are not in it.");
    case WarningId::Count_:
        break;
    }
    return {};
}

} // namespace daemok::ui

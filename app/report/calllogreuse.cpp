// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/calllogreport.h"

#include "core/reuse/measuredgaps.h"

#include <array>
#include <memory>

namespace daemok::app {

using namespace calllog;

namespace {

constexpr Column kRight{Column::Align::Right};

} // namespace

void CallLogReport::addReuse(TextPage &page) const
{
    if (!m_measurement.reuse)
        return;
    addStream(page, tr("Reuse of whole prompts"), *m_measurement.reuse);
    if (m_measurement.prefix)
        addStream(page, tr("Reuse of the prompts' blocks"), *m_measurement.prefix);
}

void CallLogReport::addStream(TextPage &page, const QString &title, const ReuseCounts &reuse) const
{
    page.title(title);
    TextTable table({{}, kRight, {Column::Align::Left, true}});
    const auto count = [this](std::uint64_t n) { return m_format.count(static_cast<double>(n)); };
    table.row({{tr("Repeats")},
               {m_format.percent(reuse.share), Tone::Strong},
               {tr("%1 of %2; %3 different")
                    .arg(count(reuse.repeats()), count(reuse.calls), count(reuse.keys)),
                Tone::Quiet}});
    const bool whole = &reuse == &*m_measurement.reuse;
    if (whole && m_measurement.users && m_measurement.users->withinShare)
        table.row({{tr("Repeats of the same user")},
                   {m_format.percent(*m_measurement.users->withinShare)},
                   {tr("what is left where answers may not be shared"), Tone::Quiet}});
    if (whole && m_measurement.normalisedShare)
        table.row({{tr("Repeats when normalised")},
                   {m_format.percent(*m_measurement.normalisedShare)},
                   {tr("letter case, blanks and punctuation do not count"), Tone::Quiet}});
    if (!whole && m_measurement.prefixTokenShare)
        table.row({{tr("Input tokens in repeated blocks")},
                   {m_format.percent(*m_measurement.prefixTokenShare)}});
    if (reuse.retryShare)
        table.row({{tr("Repeats within 5 s")},
                   {m_format.percent(*reuse.retryShare)},
                   {tr("of all calls, likely retries; counted above"), Tone::Quiet}});
    table.row(
        {{tr("Seen only once")},
         {m_format.percent(static_cast<double>(reuse.seenOnce) / static_cast<double>(reuse.keys))},
         {tr("of the different ones, never read again"), Tone::Quiet}});
    if (reuse.repeats() > 0) {
        table.row({{tr("Half of the repeats within")}, {gap(reuse.gaps.p50, reuse)}});
        table.row({{tr("Nine tenths within")}, {gap(reuse.gaps.p90, reuse)}});
    }
    if (whole && m_measurement.users && m_measurement.users->gaps.p90 > 0) {
        const UserReuse &users = *m_measurement.users;
        table.row({{tr("Of the same user, half within")}, {gap(users.gaps.p50, reuse)}});
        table.row({{tr("Of the same user, nine tenths within")}, {gap(users.gaps.p90, reuse)}});
    }
    page.table(table, 2);
    addRetentions(page, reuse);
    addLru(page, reuse);
}

void CallLogReport::addRetentions(TextPage &page, const ReuseCounts &reuse) const
{
    page.blank();
    const bool users = &reuse == &*m_measurement.reuse && m_measurement.users
                       && m_measurement.users->sample.has_value();
    TextTable table({kRight, kRight, kRight, kRight, {}});
    table.row({{tr("retention"), Tone::Quiet},
               {tr("hits, fixed"), Tone::Quiet},
               {tr("hits, extended"), Tone::Quiet},
               {tr("stored, fixed"), Tone::Quiet},
               {users ? tr("hits within one user, extended") : QString(), Tone::Quiet}});
    for (const RetentionPoint &point : reuse.retentions)
        table.row({{gap(static_cast<double>(point.retention), reuse)},
                   {m_format.percent(point.hitRatioFixed)},
                   {m_format.percent(point.hitRatioExtended)},
                   {m_format.scaled(point.storedFixed)},
                   {users ? m_format.percent(m_measurement.users->hitRatio(point.retention))
                          : QString()}});
    const GapBand band(reuse.sample);
    const double span = static_cast<double>(reuse.sample.span);
    for (const double times : {5.0, 25.0}) {
        const Seconds retention(span * times * reuse.sample.tick);
        const Interval hit = band.hitRatio(retention, Expiry::Extended);
        table.row({{gap(span * times, reuse)},
                   {},
                   {m_format.percent(hit.likely)},
                   {},
                   {tr("beyond the log: %1 to %2")
                        .arg(m_format.percent(hit.low), m_format.percent(hit.high)),
                    Tone::Quiet}});
    }
    page.table(table, 2);
}

void CallLogReport::addLru(TextPage &page, const ReuseCounts &reuse) const
{
    const double largest = reuse.lru.largest();
    if (largest <= 0)
        return;
    page.blank();
    TextTable table({kRight, kRight});
    table.row(
        {{tr("store of items"), Tone::Quiet}, {tr("hits, least recent dropped"), Tone::Quiet}});
    for (const double share : {0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 1.0}) {
        const double items = std::max(1.0, std::floor(largest * share));
        table.row({{m_format.scaled(items)}, {m_format.percent(reuse.lru.hitRatio(items))}});
    }
    page.table(table, 2);
}

} // namespace daemok::app

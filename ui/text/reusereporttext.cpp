// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reusereporttext.h"

#include "ui/text/calllogtext.h"
#include "ui/text/origintext.h"

#include <cmath>

namespace daemok::ui {

using planner::RetentionFigures;
using planner::RetentionSweep;

namespace {

constexpr double kSameRetention = 1.05; // the best one so near is the chosen one

} // namespace

QString ReuseReportText::title()
{
    return tr("Re-use of answers");
}

QString ReuseReportText::verdict() const
{
    const QString kept = m_format.seconds(m_reuse.curves.chosen);
    const RetentionSweep *sweep = m_reuse.curves.sweep ? &*m_reuse.curves.sweep : nullptr;
    if (!sweep)
        return tr("Kept for %1, stored answers serve %2 of the calls (%3).",
                  "retention, share, range")
            .arg(kept, m_format.percent(m_reuse.hit.likely), range(m_reuse.hit));
    const RetentionFigures &chosen = sweep->chosen;
    const QString serves =
        tr("Kept for %1, stored answers serve %2 of the calls (equal requests: %3) and take %4.",
           "retention, share, range, bytes")
            .arg(kept, m_format.percent(chosen.hitRatio), range(m_reuse.hit),
                 m_format.bytes(chosen.bytes.value()));
    if (!sweep->priced() || !chosen.keepMonthly)
        return serves + QLatin1Char(' ')
               + tr("What that saves is not known: not everything has a price.");
    const QString money = m_format.money(std::abs(chosen.netMonthly), sweep->currency);
    return serves + QLatin1Char(' ')
           + (chosen.netMonthly >= 0 ? tr("That saves %1 a month, keeping paid for.").arg(money)
                                     : tr("That costs %1 a month more than it saves.").arg(money));
}

QString ReuseReportText::best() const
{
    if (!m_reuse.curves.sweep)
        return {};
    const RetentionSweep &sweep = *m_reuse.curves.sweep;
    QStringList sentences;
    if (sweep.best) {
        const double retention = sweep.best->retention.value();
        const double chosen = m_reuse.curves.chosen;
        const bool same =
            retention < chosen * kSameRetention && chosen < retention * kSameRetention;
        sentences << (same ? tr("No other retention saves more.")
                           : tr("A retention of %1 would save most: %2 a month.")
                                 .arg(m_format.seconds(retention),
                                      m_format.money(sweep.best->netMonthly, sweep.currency)));
    }
    if (const auto hit = sweep.breakEvenHitRatio())
        sentences
            << tr("The chosen one pays from a hit ratio of %1 on.").arg(m_format.percent(*hit));
    return sentences.join(QLatin1Char(' '));
}

QString ReuseReportText::basisTitle()
{
    return tr("What it is computed from");
}

QString ReuseReportText::logName() const
{
    const LoggedReuse &log = *m_reuse.log;
    const QString file = QString::fromStdString(log.file);
    if (log.firstDate.empty() || log.firstDate == log.lastDate)
        return tr("%1 (%2)", "file, date").arg(file, QString::fromStdString(log.date));
    return tr("%1 (%2 to %3)", "file, two dates")
        .arg(file, QString::fromStdString(log.firstDate), QString::fromStdString(log.lastDate));
}

QString ReuseReportText::range(const Interval &shares) const
{
    return tr("%1 to %2", "two shares")
        .arg(m_format.percent(shares.low), m_format.percent(shares.high));
}

QString ReuseReportText::basis() const
{
    if (m_reuse.curves.fromLog) {
        const LoggedReuse::Keys &keys = *m_reuse.log->keys;
        return tr("Measured: %1 calls of the log %2; %3 of them repeat an earlier one.")
            .arg(m_format.count(keys.calls), logName(), m_format.percent(keys.share));
    }
    const Interval &share = m_reuse.answers[0];
    return tr("Not measured: of the calls %1 repeat an earlier one (%2), half of the repeats come "
              "within %3, nine tenths within %4. Origin of the weakest of these answers: %5.")
        .arg(m_format.percent(share.likely), range(share),
             m_format.seconds(m_reuse.answers[1].likely),
             m_format.seconds(m_reuse.answers[2].likely), OriginText::word(m_reuse.origin));
}

QString ReuseReportText::users(bool shared) const
{
    QString sentence;
    if (m_reuse.withinUser && m_reuse.acrossUsers)
        sentence =
            tr("Within one user %1 of the calls repeat an earlier one, across all users %2.")
                .arg(m_format.percent(*m_reuse.withinUser), m_format.percent(*m_reuse.acrossUsers));
    else if (m_reuse.curves.fromLog)
        sentence = tr("The log does not tell users apart: reuse within one user is not known.");
    else
        sentence = tr("Reuse within one user is not measured.");
    return sentence + QLatin1Char(' ')
           + (shared ? tr("Answers are shared between users.")
              : m_reuse.withinUser
                  ? tr("Answers are not shared between users: only the first counts.")
              : m_reuse.curves.fromLog
                  ? tr("Answers are not shared between users, yet all repeats are counted here: "
                       "the figures are too high.")
                  : tr("Answers are not shared between users: the three answers must be meant of "
                       "repeats of the same user."));
}

QString ReuseReportText::retries() const
{
    if (!m_reuse.retries)
        return {};
    return tr("%1 of the calls repeat the same one within 5 seconds: retries, which a store "
              "answers "
              "but a mended client would not send.")
        .arg(m_format.percent(*m_reuse.retries));
}

QString ReuseReportText::sureTitle()
{
    return tr("How sure this is");
}

QStringList ReuseReportText::sure() const
{
    QStringList notes;
    if (!m_reuse.curves.fromLog) {
        notes << tr("The range comes from the ends of the three answers. A call log of a few days "
                    "would replace all three.");
        return notes;
    }
    const LoggedReuse::Keys &keys = *m_reuse.log->keys;
    notes << tr("The range is 5 to 95 % by resampling the log's keys.");
    const double upTo = keys.measuredUpTo * m_reuse.curves.secondsPerUnit;
    if (m_reuse.beyondLog)
        notes << tr("The log shows gaps up to %1; the retention of %2 is beyond it, by a model's "
                    "tail.")
                     .arg(m_format.seconds(upTo), m_format.seconds(m_reuse.curves.chosen));
    else
        notes << tr("The log shows gaps up to %1: the retention lies within it.")
                     .arg(m_format.seconds(upTo));
    if (keys.first.calls > 0 && keys.second.calls > 0)
        notes << tr("Each half counted for itself: %1 and %2 repeat.")
                     .arg(m_format.percent(keys.first.share), m_format.percent(keys.second.share));
    if (keys.errorPoints)
        notes << tr("A sample of the keys was replayed: hit ratios may be off by %1 points.")
                     .arg(m_format.number(*keys.errorPoints));
    for (const calllog::Warning &warning : m_reuse.log->warnings)
        notes << CallLogText::warning(warning, m_format);
    return notes;
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What ReusePage shows, and what its markers write back.
#include "core/quantity/units.h"
#include "core/reuse/loggedreuse.h"
#include "ui/charts/chartcard.h"
#include "ui/reuse/economics.h"
#include "ui/reuse/importpanel.h"
#include "ui/reuse/logcharts.h"
#include "ui/reuse/logtab.h"
#include "ui/reuse/regrettab.h"
#include "ui/reuse/retentioncharts.h"
#include "ui/reuse/reusepage.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/format.h"

#include <QDate>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

#include <cmath>
#include <utility>

namespace daemok::ui {
namespace {

// A hand on a chart means no more digits than it can aim at.
double threeDigits(double value)
{
    if (!(value > 0))
        return value;
    const double scale = std::pow(10, 2 - std::floor(std::log10(value)));
    return std::round(value * scale) / scale;
}

} // namespace

const LoggedReuse *ReusePage::log() const
{
    return m_controller->scenario().callLog.get();
}

QString ReusePage::source() const
{
    return m_source->text();
}

// The markers of the charts stand for answers: a drag is one undo step.
void ReusePage::moveMarker(const QString &id, double value)
{
    const auto answer = answerFromName(id.toStdString());
    if (!answer)
        return;
    Answer moved;
    moved.origin = Origin::Estimate;
    moved.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    const bool days = *answer == AnswerId::ReuseRetentionDays;
    const double likely = threeDigits(days ? value / kSecondsPerDay : value);
    moved.number = rangeFor(*answer, likely, moved.origin, m_controller->pattern().preset.get());
    m_controller->setAnswer(*answer, moved);
}

void ReusePage::showCurves(std::shared_ptr<const planner::ReuseCurves> curves)
{
    m_curves = std::move(curves);
    showFigures();
    emit figuresShown();
}

void ReusePage::showFigures()
{
    const double chosen =
        m_controller->pattern().likely(AnswerId::ReuseRetentionDays, 30) * kSecondsPerDay;
    // Curves of a scenario with a log must not be drawn beside one without; new ones are on their way.
    const LoggedReuse *kept = m_curves->fromLog ? log() : nullptr;
    const RetentionCharts charts(*m_curves, kept, chosen);
    m_hits->setSpec(charts.hits());
    m_volume->setSpec(charts.volume());
    m_money->setSpec(charts.money());
    showTab();
}

// Only what is in front is filled: a drag must not pay for tabs that nobody sees.
void ReusePage::showTab()
{
    if (!m_curves)
        return;
    const UsagePattern &pattern = m_controller->pattern();
    const LogCharts charts(*m_curves, pattern, log());
    switch (m_tabs->currentIndex()) {
    case MoneyTab: {
        m_facts->setFacts(Economics::titles(*m_curves), Economics::rows(*m_curves, pattern));
        const QStringList notes = Economics::notes(*m_curves, pattern);
        m_notes->setText(notes.join(QLatin1Char('\n')));
        m_notes->setVisible(!notes.isEmpty());
        break;
    }
    case SimilarTab:
        m_regret->show(*m_curves);
        break;
    case StoreTab:
        m_store->setSpec(charts.storeSize());
        break;
    case GapsTab:
        m_gaps->setSpec(charts.gaps());
        break;
    case ArrivalsTab:
        m_arrivals->setSpec(charts.arrivals());
        break;
    case RepeatsTab:
        m_repeats->show(charts, log());
        break;
    default:
        break;
    }
}

void ReusePage::showSource()
{
    const LoggedReuse *kept = log();
    m_choose->setVisible(!m_import->isOpen());
    m_source->setVisible(!m_import->isOpen());
    m_remove->setVisible(kept && !m_import->isOpen());
    if (!kept) {
        m_source->setText(tr(
            "From three answers. A call log measures instead of guessing: drop one on the window "
            "or choose a file."));
        m_source->setToolTip(
            tr("The log is read on this machine; only counts are kept, no key and no text."));
        return;
    }
    m_source->setToolTip({});
    const Format format;
    const QString file = QString::fromStdString(kept->file);
    const QString calls = format.count(kept->requests);
    const QString date = QString::fromStdString(kept->date);
    QString sentence = kept->inRequests || !(kept->span > 0)
                           ? tr("Measured: %1, %2 calls, without a clock, %3.", "file, calls, date")
                                 .arg(file, calls, date)
                           : tr("Measured: %1, %2 calls in %3, %4.", "file, calls, length, date")
                                 .arg(file, calls, format.seconds(kept->span), date);
    if (!kept->keys)
        sentence +=
            QLatin1Char(' ') + tr("Its reuse was not measured; the curves are from three answers.");
    m_source->setText(sentence);
}

} // namespace daemok::ui

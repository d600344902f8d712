// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of ImportPanel: from a file that was looked at to answers taken over.
#include "core/calllog/measuredanswers.h"
#include "ui/fields/numberentry.h"
#include "ui/fields/unitedit.h"
#include "ui/reuse/answerreview.h"
#include "ui/reuse/formatpreview.h"
#include "ui/reuse/importpanel.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/calllogtext.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace daemok::ui {

using calllog::Sampling;

namespace {

constexpr double kReadingPart = 0.7; // of the whole; the rest counts what was read

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

NumberEntry shareEntry()
{
    NumberForm form;
    form.unit = "share";
    form.shownUnit = QStringLiteral("%");
    form.shownScale = 0.01;
    form.min = 0;
    form.max = 1;
    return NumberEntry(form);
}

} // namespace

void ImportPanel::acceptFormat(const Result<calllog::Format> &format)
{
    if (!format) {
        showProblem(ErrorText::withPlace(format.error()));
        return;
    }
    m_preview->setFormat(*format);
    m_kind->setText(tr("Detected: %1. Correct what is wrong; only the beginning of the file was "
                       "looked at.")
                        .arg(CallLogText::kind(format->kind)));
    setStep(Step::Preview);
    if (isVisible())
        m_next->setFocus();
}

std::optional<Sampling> ImportPanel::chosenSampling() const
{
    Sampling sampling;
    if (m_sampling->currentIndex() <= 0)
        return sampling;
    sampling.by = m_sampling->currentIndex() == 1 ? Sampling::By::Call : Sampling::By::Key;
    const NumberEntry::Parsed share = shareEntry().parse(m_share->text());
    if (!share.problem.isEmpty() || !(share.value > 0) || share.value > 1)
        return std::nullopt;
    sampling.share = share.value;
    return sampling;
}

void ImportPanel::checkPreview()
{
    if (m_step != Step::Preview)
        return;
    QString sentence = m_preview->problem();
    const bool sampled = chosenSampling().has_value();
    m_share->setWrong(!sampled && !m_share->text().isEmpty());
    if (sentence.isEmpty() && !sampled)
        sentence = tr("Say which share of the calls or keys is in the log: above 0 and at most "
                      "100 %.");
    showProblem(sentence);
    m_next->setEnabled(sentence.isEmpty());
}

void ImportPanel::goOn()
{
    if (m_step == Step::Review)
        return apply();
    const auto sampling = chosenSampling();
    if (m_step != Step::Preview || !sampling)
        return;
    setStep(Step::Reading);
    showProgress(ImportJob::Stage::Reading, 0);
    m_close->setFocus();
    m_job->read(m_file, m_preview->format(), *sampling, today());
}

void ImportPanel::goBack()
{
    m_log.reset();
    showProblem({});
    setStep(Step::Preview);
}

void ImportPanel::showProgress(ImportJob::Stage stage, double share)
{
    const bool reading = stage == ImportJob::Stage::Reading;
    const double whole = reading ? share * kReadingPart : kReadingPart + share * (1 - kReadingPart);
    m_progress->setValue(static_cast<int>(whole * m_progress->maximum()));
    m_stage->setText((reading ? tr("Reading %1: %2") : tr("Counting the repeats of %1: %2"))
                         .arg(m_name, Format().percent(share)));
}

// Back in the preview what was detected and corrected still stands.
void ImportPanel::acceptLog(const Result<std::shared_ptr<const ReadLog>> &log)
{
    if (!log) {
        setStep(Step::Preview);
        showProblem(ErrorText::withPlace(log.error()));
        return;
    }
    m_log = *log;
    setStep(Step::Review);
    showReview();
    if (isVisible())
        m_next->setFocus();
}

QString ImportPanel::whatWasRead() const
{
    const Format format;
    const LoggedReuse &kept = *m_log->kept;
    if (m_log->measurement.rates)
        return tr("Read: rates in windows over %1.").arg(format.seconds(kept.span));
    QString sentence =
        kept.arrivals ? tr("Read: %1 calls in %2.")
                            .arg(format.count(kept.requests), format.seconds(kept.span))
                      : tr("Read: %1 calls, without a clock.").arg(format.count(kept.requests));
    if (kept.keys)
        sentence += QLatin1Char(' ')
                    + tr("%1 of them repeat an earlier one.").arg(format.percent(kept.keys->share));
    return sentence;
}

QString ImportPanel::notes() const
{
    const Format format;
    QStringList notes;
    for (const calllog::Warning &warning : m_log->measurement.warnings)
        notes << CallLogText::warning(warning, format);
    for (const calllog::DamagedLine &line : m_log->measurement.lines.first)
        notes << tr("%1, line %2: %3", "file, line, what is wrong")
                     .arg(m_name, QString::number(line.line), CallLogText::damage(line.reason));
    return notes.join(QLatin1Char('\n'));
}

void ImportPanel::showReview()
{
    const UsagePattern &pattern = m_controller->pattern();
    const auto answers = calllog::measuredAnswers(m_log->measurement, today(),
                                                  pattern.flag(AnswerId::SharedBetweenUsers));
    m_review->show(answers, pattern);
    QString read = whatWasRead();
    if (answers.empty())
        read += QLatin1Char(' ') + tr("It fills no answer; its curves are kept for this page.");
    m_read->setText(read);
    m_notes->setText(notes());
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void ImportPanel::apply()
{
    const auto log = std::exchange(m_log, nullptr);
    const auto answers = m_review->taken();
    finish(true);
    m_controller->applyCallLog(answers, log->kept);
}

void ImportPanel::cancel()
{
    if (m_open)
        finish(false);
}

void ImportPanel::finish(bool applied)
{
    m_job->cancel();
    m_log.reset();
    m_open = false;
    setStep(Step::Looking);
    showProblem({});
    emit closed(applied);
}

} // namespace daemok::ui

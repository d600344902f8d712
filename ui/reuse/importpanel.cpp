// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/importpanel.h"

#include "ui/fields/entrybox.h"
#include "ui/fields/unitedit.h"
#include "ui/reuse/answerreview.h"
#include "ui/reuse/formatpreview.h"
#include "ui/state/projectcontroller.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace daemok::ui {

namespace {

constexpr int kProgressSteps = 1000;

QPushButton *plainButton()
{
    auto *button = new QPushButton;
    button->setProperty("plain", true);
    return button;
}

QScrollArea *scrolled(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    widget->setProperty("page", true);
    area->setWidget(widget);
    return area;
}

} // namespace

ImportPanel::ImportPanel(ProjectController *controller, QWidget *parent)
    : QFrame(parent),
      m_controller(controller),
      m_job(new ImportJob(this)),
      m_title(new QLabel),
      m_problem(new QLabel),
      m_stack(new QStackedWidget),
      m_next(plainButton()),
      m_back(plainButton()),
      m_close(plainButton())
{
    setProperty("card", true);
    setObjectName(QStringLiteral("importPanel"));
    m_title->setProperty("heading", true);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(createPreview());
    m_stack->addWidget(createReading());
    m_stack->addWidget(createReview());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_close, m_next})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &ImportPanel::goOn);
    connect(m_back, &QPushButton::clicked, this, &ImportPanel::goBack);
    connect(m_close, &QPushButton::clicked, this, &ImportPanel::cancel);
    connect(m_job, &ImportJob::looked, this, &ImportPanel::acceptFormat);
    connect(m_job, &ImportJob::finished, this, &ImportPanel::acceptLog);
    connect(m_job, &ImportJob::progressed, this, &ImportPanel::showProgress);
    connect(m_controller, &ProjectController::projectReplaced, this, &ImportPanel::cancel);
    connect(m_controller, &ProjectController::projectChanged, this, [this] {
        if (m_open && m_step == Step::Review)
            showReview();
    });
    retranslate();
    showProblem({});
}

QWidget *ImportPanel::createPreview()
{
    m_kind = new QLabel;
    m_kind->setProperty("muted", true);
    m_kind->setWordWrap(true);
    m_preview = new FormatPreview;
    m_samplingName = new QLabel;
    m_sampling = new EntryBox;
    m_sampling->setObjectName(QStringLiteral("sampling"));
    for (int i = 0; i < 3; ++i)
        m_sampling->addItem(QString());
    m_samplingName->setBuddy(m_sampling);
    m_share = new UnitEdit;
    m_share->setObjectName(QStringLiteral("sampledShare"));
    m_share->setUnit(QStringLiteral("%"));
    m_share->setMaximumWidth(90);
    m_share->hide();
    auto *sampled = new QHBoxLayout;
    sampled->addWidget(m_samplingName);
    sampled->addWidget(m_sampling);
    sampled->addWidget(m_share);
    sampled->addStretch(1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_preview, 1);
    layout->addLayout(sampled);
    connect(m_preview, &FormatPreview::changed, this, &ImportPanel::checkPreview);
    connect(m_preview, &FormatPreview::rereadAsked, this,
            [this](const calllog::ReadingChoice &choice) { m_job->look(m_file, choice); });
    connect(m_sampling, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_share->setVisible(index > 0);
        checkPreview();
    });
    connect(m_share, &QLineEdit::textChanged, this, &ImportPanel::checkPreview);
    return page;
}

QWidget *ImportPanel::createReading()
{
    m_stage = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(10);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 20, 0, 0);
    layout->addWidget(m_stage);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    return page;
}

QWidget *ImportPanel::createReview()
{
    m_read = new QLabel;
    m_read->setWordWrap(true);
    m_read->setTextFormat(Qt::PlainText);
    m_review = new AnswerReview;
    m_notes = new QLabel;
    m_notes->setProperty("muted", true);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_review);
    rows->addWidget(m_notes);
    rows->addStretch(1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_read);
    layout->addWidget(scrolled(inner), 1);
    return page;
}

void ImportPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

void ImportPanel::retranslate()
{
    m_samplingName->setText(tr("How was the log taken?"));
    m_sampling->setItemText(0, tr("All calls are in it"));
    m_sampling->setItemText(1, tr("Some calls, drawn one by one"));
    m_sampling->setItemText(2, tr("All calls of some keys"));
    m_sampling->setToolTip(
        tr("Calls drawn one by one tear pairs of equal calls apart: reuse cannot be measured from "
           "them. A sample by key keeps it."));
    m_sampling->setAccessibleName(m_samplingName->text());
    m_share->setAccessibleName(tr("Share of the calls or keys that is in the log, percent"));
    m_share->setToolTip(tr("Share that is in the log, percent"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_title->setText(tr("Import of %1", "file name").arg(m_name));
    m_back->setText(tr("Back"));
    setStep(m_step);
}

void ImportPanel::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString ImportPanel::problem() const
{
    return m_problem->text();
}

QString ImportPanel::summary() const
{
    return m_read->text();
}

void ImportPanel::open(const QString &path)
{
    m_job->cancel();
    m_log.reset();
    m_file = std::filesystem::path(path.toStdU16String());
    m_name = QFileInfo(path).fileName();
    m_open = true;
    m_sampling->setCurrentIndex(0);
    m_share->clear();
    m_review->reset();
    showProblem({});
    setStep(Step::Looking);
    retranslate();
    m_job->look(m_file, {});
}

void ImportPanel::setStep(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(static_cast<int>(step));
    m_back->setVisible(step == Step::Review);
    m_next->setVisible(step == Step::Preview || step == Step::Review);
    m_next->setText(step == Step::Review ? tr("Take over what is ticked") : tr("Read the log"));
    m_close->setText(step == Step::Review ? tr("Discard") : tr("Cancel"));
    if (step == Step::Preview)
        checkPreview();
    else
        m_next->setEnabled(true);
}

} // namespace daemok::ui

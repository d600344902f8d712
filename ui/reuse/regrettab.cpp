// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/regrettab.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/reuse/regretchart.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/format.h"
#include "ui/text/questiontext.h"

#include <QDate>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr int kSteps = 200;   // of a slider
constexpr double kMost = 0.5; // share at its end
constexpr AnswerId kGain = AnswerId::SemanticGain;
constexpr AnswerId kWrong = AnswerId::FalseHitShare;

// What is set by hand is the consultant's estimate of today.
Answer estimateOf(AnswerId id, double share)
{
    Answer answer;
    answer.origin = Origin::Estimate;
    answer.number = rangeFor(id, share, answer.origin, nullptr);
    answer.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    return answer;
}

} // namespace

RegretTab::RegretTab(ProjectController *controller, const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_chart(new ChartCard(appearance->theme())),
      m_note(new QLabel)
{
    m_chart->setProperty("card", false);
    m_chart->view()->setObjectName(QStringLiteral("regretChart"));
    m_gain = createDial(kGain);
    m_wrong = createDial(kWrong);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 0, 12, 4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Dial &dial : {m_gain, m_wrong}) {
        grid->addWidget(dial.name, row, 0);
        grid->addWidget(dial.slider, row, 1);
        grid->addWidget(dial.value, row++, 2);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(m_chart, 1);
    layout->addLayout(grid);
    m_note->setContentsMargins(12, 0, 12, 2);
    layout->addWidget(m_note);
    ChartView *view = m_chart->view();
    connect(view, &ChartView::markerDragBegan, this, [this] { m_controller->endGesture(); });
    connect(view, &ChartView::markerMoved, this, [this](const QString &, double share) {
        m_controller->setAnswer(kWrong, estimateOf(kWrong, share));
    });
    connect(view, &ChartView::markerDragEnded, this, [this] { m_controller->endGesture(); });
    connect(appearance, &Appearance::changed, this,
            [this, appearance] { m_chart->setTheme(appearance->theme()); });
    retranslate();
}

RegretTab::Dial RegretTab::createDial(AnswerId id)
{
    Dial dial{new QLabel, new QSlider(Qt::Horizontal), new QLabel};
    const std::string_view name = answerSpec(id).name;
    dial.slider->setObjectName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                               + QLatin1String("_slider"));
    dial.slider->setRange(0, kSteps);
    dial.slider->setPageStep(kSteps / 20);
    dial.name->setBuddy(dial.slider);
    dial.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    dial.value->setMinimumWidth(48);
    connect(dial.slider, &QSlider::sliderPressed, this, [this] { m_controller->endGesture(); });
    connect(dial.slider, &QSlider::sliderReleased, this, [this] { m_controller->endGesture(); });
    connect(dial.slider, &QSlider::valueChanged, this, [this, id](int value) {
        if (!m_filling)
            m_controller->setAnswer(id, estimateOf(id, kMost * value / kSteps));
    });
    return dial;
}

void RegretTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RegretTab::retranslate()
{
    m_gain.name->setText(tr("Similar ones matched"));
    m_wrong.name->setText(tr("Wrong ones of them"));
    for (const auto &[dial, id] : {std::pair(&m_gain, kGain), std::pair(&m_wrong, kWrong)}) {
        dial->slider->setAccessibleName(QuestionText::label(id));
        dial->slider->setToolTip(QuestionText::help(id));
        dial->name->setToolTip(QuestionText::help(id));
    }
}

void RegretTab::showDial(const Dial &dial, AnswerId id)
{
    const double share = m_controller->pattern().likely(id);
    dial.slider->setValue(static_cast<int>(std::lround(std::min(share, kMost) / kMost * kSteps)));
    dial.value->setText(Format().percent(share));
}

void RegretTab::show(const planner::ReuseCurves &curves)
{
    m_filling = true;
    showDial(m_gain, kGain);
    showDial(m_wrong, kWrong);
    m_filling = false;
    const Format format;
    const RegretChart chart(curves, m_controller->pattern());
    m_chart->setSpec(chart.spec());
    QString note;
    const auto outcome = chart.outcome();
    if (outcome && m_controller->pattern().likely(kGain) > 0)
        note = tr("%1 right and %2 wrong answers a day.")
                   .arg(format.count(outcome->rightPerDay), format.count(outcome->wrongPerDay));
    if (!(m_controller->pattern().likely(AnswerId::FalseHitCost) > 0))
        note += (note.isEmpty() ? QString() : QStringLiteral(" "))
                + tr("What a wrong answer costs is not answered: it counts as nothing.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace daemok::ui

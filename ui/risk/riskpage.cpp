// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/riskpage.h"

#include "core/planner/futures/confidence.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/cardsplitter.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/progressline.h"
#include "ui/layout/rowtable.h"
#include "ui/reuse/factgrid.h"
#include "ui/risk/riskfigures.h"
#include "ui/risk/riskjob.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/format.h"
#include "ui/text/questiontext.h"

#include <QDate>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace daemok::ui {
namespace {

constexpr int kAtLikely = 49; // left end of the slider: no confidence is asked for
constexpr int kMost = 99;

QFrame *cardOf(QWidget *inside)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(inside);
    return card;
}

} // namespace

RiskPage::RiskPage(ProjectController *controller, const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_appearance(appearance),
      m_job(new RiskJob(this)),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_figureTabs(new QTabBar),
      m_verdict(new QLabel),
      m_asked(new QLabel),
      m_askedValue(new QLabel),
      m_basis(new QLabel),
      m_slider(new QSlider(Qt::Horizontal)),
      m_facts(new FactGrid),
      m_progress(new ProgressLine),
      m_cost(new ChartCard(appearance->theme())),
      m_tornado(new BarPanel(appearance->theme())),
      m_layouts(new BarPanel(appearance->theme())),
      m_questionTitle(new QLabel),
      m_questions(new RowTable(appearance, {QString(), QString(), QString()}, {1}, {-3, 124, 140}))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setObjectName(QStringLiteral("riskTabs"));
    m_cost->setProperty("card", false);
    m_cost->view()->setObjectName(QStringLiteral("costFuturesChart"));
    m_questions->setObjectName(QStringLiteral("riskQuestions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    addTab(createUncertainty(), QString());
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(appearance, &Appearance::changed, this, [this] {
        m_cost->setTheme(m_appearance->theme());
        m_tornado->setTheme(m_appearance->theme());
        m_layouts->setTheme(m_appearance->theme());
    });
    connect(m_layouts->view(), &BarView::pointerChosen, this, &RiskPage::figureAsked);
    connect(m_questions, &RowTable::sourceRowChosen, this, [this](int row) {
        if (!m_filling && m_study && row >= 0
            && static_cast<std::size_t>(row) < m_study->questions.size()) {
            const std::string_view name =
                answerSpec(m_study->questions[static_cast<std::size_t>(row)].input.id).name;
            emit answerAsked(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
    });
    connect(m_job, &RiskJob::arrived, this, &RiskPage::take);
    connect(m_job, &RiskJob::progressed, m_progress, &ProgressLine::setShare);
    connect(m_controller, &ProjectController::planChanged, this, &RiskPage::compute);
    connect(m_controller, &ProjectController::projectChanged, this, &RiskPage::showConfidence);
    connect(m_controller, &ProjectController::projectReplaced, this, [this] {
        m_job->cancel();
        m_study.reset();
        showNothing();
    });
    retranslate();
    showNothing();
}

void RiskPage::addTab(QWidget *page, const QString &title)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
    m_tabs->setVisible(m_tabs->count() > 1);
}

QWidget *RiskPage::createConfidence()
{
    m_verdict->setProperty("heading", true);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("riskVerdict"));
    m_basis->setProperty("muted", true);
    m_basis->setWordWrap(true);
    m_slider->setRange(kAtLikely, kMost);
    m_slider->setPageStep(5);
    m_slider->setObjectName(QStringLiteral("confidence_slider"));
    m_asked->setBuddy(m_slider);
    m_askedValue->setMinimumWidth(64);
    m_askedValue->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_controller->endGesture(); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { m_controller->endGesture(); });
    connect(m_slider, &QSlider::valueChanged, this, &RiskPage::moveConfidence);
    auto *row = new QHBoxLayout;
    row->addWidget(m_asked);
    row->addWidget(m_slider, 1);
    row->addWidget(m_askedValue);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(m_verdict);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_facts);
    layout->addWidget(m_basis);
    layout->addStretch(1);
    return cardOf(inside);
}

QWidget *RiskPage::createQuestions()
{
    m_questionTitle->setProperty("heading", true);
    m_questionTitle->setContentsMargins(12, 2, 12, 0);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_questionTitle);
    layout->addWidget(m_questions, 1);
    return cardOf(inside);
}

QWidget *RiskPage::createFutures()
{
    m_figureTabs->setDrawBase(false);
    m_figureTabs->setExpanding(false);
    m_figureTabs->setObjectName(QStringLiteral("riskFigureTabs"));
    auto *pages = new QStackedWidget;
    pages->addWidget(m_cost);
    pages->addWidget(m_layouts);
    m_figureTabs->addTab(QString());
    m_figureTabs->addTab(QString());
    connect(m_figureTabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_figureTabs);
    layout->addWidget(pages, 1);
    return cardOf(inside);
}

QWidget *RiskPage::createUncertainty()
{
    for (BarPanel *panel : {m_tornado, m_layouts})
        panel->header()->setContentsMargins(12, 0, 7, 0);
    QSplitter *upper =
        createShareSplitter(Qt::Horizontal, createConfidence(), createQuestions(), {1, 1});
    QSplitter *lower =
        createShareSplitter(Qt::Horizontal, cardOf(m_tornado), createFutures(), {1, 1});
    return createShareSplitter(Qt::Vertical, upper, lower, {55, 45});
}

QString RiskPage::verdict() const
{
    return m_verdict->text();
}

QList<QWidget *> RiskPage::regions() const
{
    if (m_pages->currentIndex() > 0)
        return {m_pages->currentWidget()};
    QWidget *figure = m_figureTabs->currentIndex() == 0 ? static_cast<QWidget *>(m_cost->view())
                                                        : m_layouts->view();
    return {m_slider, m_questions, m_tornado->view(), figure};
}

void RiskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        compute();
}

void RiskPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_study)
        showFigures();
    else
        showNothing();
}

void RiskPage::retranslate()
{
    m_tabs->setTabText(0, tr("Uncertainty"));
    m_tabs->setAccessibleName(tr("Parts of the Risk page"));
    m_figureTabs->setTabText(0, tr("Cost"));
    m_figureTabs->setTabText(1, tr("Layouts"));
    m_figureTabs->setAccessibleName(tr("Figures of the futures"));
    m_asked->setText(tr("&Confidence"));
    m_slider->setAccessibleName(QuestionText::label(AnswerId::Confidence));
    m_slider->setToolTip(QuestionText::help(AnswerId::Confidence));
    m_questionTitle->setText(tr("Which question to ask next"));
    m_questionTitle->setToolTip(
        tr("What knowing an answer would save on average: the same confidence bought with less, "
           "estimated from the futures. A click leads to the question."));
    m_questions->setTitles({tr("Question"), tr("Worth a month"), tr("Range")});
    m_questions->setAccessibleName(tr("Questions, by what their answers are worth"));
    m_questions->setEmptyText(tr("No single answer would save anything."));
    showConfidence();
}

void RiskPage::showConfidence()
{
    const auto asked = planner::confidenceOf(m_controller->pattern());
    m_filling = true;
    m_slider->setValue(asked ? static_cast<int>(std::lround(*asked * 100)) : kAtLikely);
    m_filling = false;
    m_askedValue->setText(asked ? Format().percent(*asked)
                                : tr("at likely", "planned without confidence"));
}

void RiskPage::moveConfidence(int value)
{
    if (m_filling)
        return;
    Answer answer;
    answer.origin = Origin::Estimate;
    const double share = value <= kAtLikely ? 0 : value / 100.0;
    answer.number = {share, share, share};
    answer.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    m_controller->setAnswer(AnswerId::Confidence, answer);
}

void RiskPage::compute()
{
    m_outdated = !isVisible();
    const auto &plan = m_controller->plan();
    if (m_outdated || !plan)
        return;
    m_final = false;
    if (!plan->recommended) {
        m_job->cancel();
        m_study.reset();
        showNothing();
        return;
    }
    m_job->start(m_controller->pattern(), plan);
}

void RiskPage::take(std::shared_ptr<const Plan> plan,
                    std::shared_ptr<const planner::RiskStudy> study, int futures, bool last)
{
    m_plan = std::move(plan);
    m_study = std::move(study);
    m_futures = futures;
    m_final = last;
    showFigures();
    emit figuresShown(last);
}

void RiskPage::showFigures()
{
    const Format format;
    const RiskFigures figures(*m_study, *m_plan, format);
    const double enough = m_study->enough.front().value_or(0);
    m_verdict->setText(
        tr("The recommended layout is enough in %1 of the futures.").arg(format.percent(enough)));
    m_verdict->setToolTip(
        tr("%1 futures drawn from the ranges of %2 answers; they move together where one follows "
           "the other (assumed).")
            .arg(format.count(m_futures),
                 format.count(static_cast<double>(m_study->questions.size()))));
    const double unfit = m_study->bands.unfit;
    m_basis->setText(tr("In %1 of them a goal cannot be met on these server types at any count: "
                        "cost and nodes are of the others.")
                         .arg(format.percent(unfit)));
    m_basis->setVisible(unfit >= 0.005);
    m_facts->setFacts({QString(), tr("5 %"), tr("50 %"), tr("95 %")}, figures.facts());
    m_tornado->setSpec(figures.tornado());
    m_cost->setSpec(figures.cost());
    m_layouts->setSpec(figures.layouts());
    m_filling = true;
    m_questions->setRows(figures.questions());
    m_filling = false;
}

void RiskPage::showNothing()
{
    const bool planned = m_controller->plan() != nullptr;
    const QString why =
        planned ? tr("No layout fits: there is nothing to be enough.") : tr("Planning…");
    m_verdict->setText(why);
    m_basis->clear();
    m_facts->setFacts({QString()}, {});
    m_tornado->setSpec(RiskFigures::emptyTornado(why));
    m_cost->setSpec(RiskFigures::emptyCost(why));
    m_layouts->setSpec(RiskFigures::emptyLayouts(why));
    m_filling = true;
    m_questions->setRows({});
    m_filling = false;
}

} // namespace daemok::ui

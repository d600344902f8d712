// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/growth/growthpage.h"

#include "ui/charts/cardsplitter.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/growth/growthcharts.h"
#include "ui/growth/growthjob.h"
#include "ui/growth/growthrows.h"
#include "ui/layout/rowtable.h"
#include "ui/state/projectcontroller.h"

#include <QDate>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <cmath>

namespace daemok::ui {
namespace {

constexpr QSize kLeastPage(420, 300);

ChartCard *chartCard(const Appearance *appearance, const char *name)
{
    auto *made = new ChartCard(appearance->theme());
    made->setProperty("card", true);
    made->view()->setObjectName(QLatin1String(name));
    QObject::connect(appearance, &Appearance::changed, made,
                     [made, appearance] { made->setTheme(appearance->theme()); });
    return made;
}

RowTable *table(const Appearance *appearance, const QStringList &titles,
                const std::vector<int> &numeric, const std::vector<int> &widths, const char *name)
{
    auto *made = new RowTable(appearance, titles, numeric, widths);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

GrowthPage::GrowthPage(ProjectController *controller, const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_job(new GrowthJob(this)),
      m_headline(new QLabel),
      m_nodes(chartCard(appearance, "growthNodes")),
      m_cost(chartCard(appearance, "growthCost")),
      m_steps(table(appearance, GrowthRows::stepTitles(), {1, 2, 3, 4}, {-1, 72, 78, 70, 64},
                    "growthSteps")),
      m_breaks(table(appearance, GrowthRows::breakTitles(), {1, 2, 3, 4}, {-1, 60, 90, 110, 90},
                     "growthBreaks")),
      m_years(
          table(appearance, GrowthRows::yearTitles(), {1, 2, 3}, {-1, 60, 70, 130}, "growthYears")),
      m_recovery(
          table(appearance, GrowthRows::recoveryTitles(), {1, 2}, {-1, 112, 112}, "growthRecovery"))
{
    m_headline->setObjectName(QStringLiteral("growthHeadline"));
    m_headline->setWordWrap(true);
    m_headline->setContentsMargins(2, 0, 2, 0);
    m_rows = createShareSplitter(
        Qt::Vertical, createShareSplitter(Qt::Horizontal, m_nodes, m_cost, {1, 1}),
        createShareSplitter(Qt::Horizontal, createTables(), createRecovery(), {3, 2}), {1, 1});
    m_rows->setMinimumSize(kLeastPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_headline);
    layout->addWidget(m_rows, 1);
    connectMarkers(m_nodes);
    connectMarkers(m_cost);
    retranslate();
    showFigures();
    connect(m_job, &GrowthJob::finished, this, &GrowthPage::showGrowth);
    connect(m_controller, &ProjectController::planChanged, this, &GrowthPage::compute);
    connect(m_controller, &ProjectController::projectReplaced, this, [this] {
        m_job->cancel();
        m_growth.reset();
        m_plan.reset();
        showFigures();
    });
    connect(m_controller, &ProjectController::projectChanged, this, [this] {
        if (isVisible() && m_growth)
            showCharts(); // the marker follows at once; the months when they are computed
    });
    connect(m_recovery, &RowTable::sourceRowChosen, this, [this](int row) {
        if (m_filling || !m_plan || !m_plan->recommended || row < 0)
            return;
        const auto rows = GrowthRows::recovery(*m_plan->recommended, "/recommended");
        if (static_cast<std::size_t>(row) < rows.size())
            emit figureAsked(rows[static_cast<std::size_t>(row)].key);
    });
}

QWidget *GrowthPage::createTables()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setObjectName(QStringLiteral("growthTabs"));
    m_pages = new QStackedWidget;
    for (RowTable *each : {m_steps, m_breaks, m_years}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(each);
    }
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 4, 1, 6);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    return card;
}

QWidget *GrowthPage::createRecovery()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    m_recoveryTitle = new QLabel;
    m_recoveryTitle->setProperty("cardTitle", true);
    m_recoveryTitle->setContentsMargins(12, 6, 12, 4);
    m_recoveryTitle->setWordWrap(true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 4, 1, 6);
    layout->setSpacing(0);
    layout->addWidget(m_recoveryTitle);
    layout->addWidget(m_recovery, 1);
    return card;
}

void GrowthPage::connectMarkers(ChartCard *card)
{
    ChartView *view = card->view();
    connect(view, &ChartView::markerDragBegan, this, [this] { m_controller->endGesture(); });
    connect(view, &ChartView::markerMoved, this, &GrowthPage::moveMarker);
    connect(view, &ChartView::markerDragEnded, this, [this] {
        m_controller->endGesture();
        if (m_growth)
            showCharts(); // where the answer is, not where the hand was
    });
}

// The horizon stands for an answer: a drag is one undo step.
void GrowthPage::moveMarker(const QString &id, double value)
{
    const auto answer = answerFromName(id.toStdString());
    if (answer != AnswerId::HorizonMonths)
        return;
    const double months = std::round(value);
    if (months == m_controller->pattern().likely(*answer))
        return;
    Answer moved;
    moved.origin = Origin::Estimate;
    moved.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    moved.number = rangeFor(*answer, months, moved.origin, m_controller->pattern().preset.get());
    m_controller->setAnswer(*answer, moved);
}

QString GrowthPage::headline() const
{
    return m_headline->text();
}

QList<QWidget *> GrowthPage::regions() const
{
    return {m_nodes->view(), m_cost->view(), m_pages->currentWidget(), m_recovery};
}

void GrowthPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        compute();
}

void GrowthPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showFigures();
}

void GrowthPage::compute()
{
    m_outdated = !isVisible();
    if (m_outdated || !m_controller->plan())
        return;
    m_job->start(m_controller->pattern(), m_controller->plan());
}

void GrowthPage::showGrowth(const std::shared_ptr<const Plan> &plan,
                            const std::shared_ptr<const planner::Growth> &growth)
{
    m_plan = plan;
    m_growth = growth;
    showFigures();
    emit figuresShown();
}

void GrowthPage::showCharts()
{
    if (!m_growth || !m_plan) {
        const ChartSpec nothing = GrowthCharts::nothing(m_plan.get());
        m_nodes->setSpec(nothing);
        m_cost->setSpec(nothing);
        return;
    }
    const double horizon = m_controller->pattern().likely(AnswerId::HorizonMonths, 36);
    const GrowthCharts charts(*m_growth, *m_plan, horizon);
    m_nodes->setSpec(charts.nodes());
    m_cost->setSpec(charts.cost());
}

void GrowthPage::showFigures()
{
    showCharts();
    m_filling = true;
    if (!m_growth || !m_plan || !m_plan->recommended) {
        m_headline->setText(m_plan && !m_plan->recommended
                                ? tr("No layout meets the goals: nothing can be followed by month.")
                                : QString());
        for (RowTable *each : {m_steps, m_breaks, m_years, m_recovery})
            each->setRows({});
    } else {
        const GrowthRows rows(*m_growth, *m_plan);
        QString sentence = rows.headline();
        if (m_growth->fullBeyond)
            sentence += QLatin1Char(' ') + GrowthRows::fullBeyond();
        m_headline->setText(sentence);
        m_steps->setRows(rows.steps());
        m_breaks->setRows(rows.breaks());
        m_years->setRows(rows.years());
        m_recovery->setRows(GrowthRows::recovery(*m_plan->recommended, "/recommended"));
    }
    m_filling = false;
}

void GrowthPage::retranslate()
{
    m_tabs->setTabText(StepsTab, tr("What to do when"));
    m_tabs->setTabText(BreaksTab, tr("What is full when"));
    m_tabs->setTabText(YearsTab, tr("Chosen again"));
    m_tabs->setAccessibleName(tr("Parts of the Growth page"));
    m_steps->setTitles(GrowthRows::stepTitles());
    m_breaks->setTitles(GrowthRows::breakTitles());
    m_years->setTitles(GrowthRows::yearTitles());
    m_recovery->setTitles(GrowthRows::recoveryTitles());
    m_steps->setAccessibleName(tr("Steps by month"));
    m_breaks->setAccessibleName(tr("Months in which roles are full"));
    m_years->setAccessibleName(tr("Products chosen again by year"));
    m_recovery->setAccessibleName(tr("Backup and recovery of the recommended layout"));
    m_steps->setEmptyText(tr("Nothing has to be added until the horizon."));
    m_breaks->setEmptyText(tr("No role to watch."));
    m_years->setEmptyText(tr("No year to choose for."));
    m_recovery->setEmptyText(tr("No layout to recover."));
    m_recoveryTitle->setText(tr("Backup and recovery"));
}

} // namespace daemok::ui

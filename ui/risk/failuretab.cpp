// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/failuretab.h"

#include "core/figure/topology.h"
#include "ui/charts/cardsplitter.h"
#include "ui/charts/figureheader.h"
#include "ui/diagram/diagramcard.h"
#include "ui/diagram/diagramview.h"
#include "ui/layout/rowtable.h"
#include "ui/risk/failurejob.h"
#include "ui/risk/failurerows.h"
#include "ui/risk/simulationjob.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/diagramtext.h"
#include "ui/text/failuretext.h"
#include "ui/text/format.h"
#include "ui/text/reasontext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr std::uint64_t kRequests = 4000000; // a few seconds of one core
constexpr int kListWidth = 250;
const std::vector<int> kOperationWidths{-3, 88, 68, 88};
const std::vector<int> kRoleWidths{-3, 64, 118};

QFrame *card(QWidget *content)
{
    auto *frame = new QFrame;
    frame->setProperty("card", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(content);
    return frame;
}

} // namespace

FailureTab::FailureTab(ProjectController *controller, const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_appearance(appearance),
      m_job(new FailureJob(this)),
      m_simulation(new SimulationJob(this)),
      m_diagram(new DiagramCard(appearance->theme())),
      m_list(new QListWidget),
      m_verdict(new QLabel),
      m_facts(new QLabel),
      m_outcomeText(new QLabel),
      m_back(new QPushButton),
      m_simulate(new QPushButton),
      m_cancel(new QPushButton),
      m_progress(new QProgressBar),
      m_operations(new RowTable(appearance, FailureRows::operationTitles(),
                                {FailureRows::Before, FailureRows::After, FailureRows::Simulated},
                                kOperationWidths)),
      m_roles(new RowTable(appearance, FailureRows::roleTitles(),
                           {FailureRows::Left, FailureRows::Busy}, kRoleWidths))
{
    setObjectName(QStringLiteral("failure"));
    arrange();
    connectParts();
    retranslate();
}

void FailureTab::arrange()
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumWidth(kListWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    for (QLabel *label : {m_verdict, m_facts, m_outcomeText})
        label->setWordWrap(true);
    QFont strong = m_verdict->font();
    strong.setWeight(QFont::DemiBold);
    m_verdict->setFont(strong);
    m_facts->setProperty("muted", true);
    m_outcomeText->setProperty("muted", true);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_cancel->hide();

    auto *words = new QFrame;
    words->setProperty("card", true);
    auto *said = new QVBoxLayout(words);
    said->setContentsMargins(12, 10, 12, 10);
    said->setSpacing(4);
    said->addWidget(m_verdict);
    said->addWidget(m_facts);
    said->addStretch(1);
    said->addWidget(m_outcomeText);
    auto *running = new QHBoxLayout;
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    said->addLayout(running);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_simulate);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    said->addLayout(buttons);
    QSplitter *tables =
        createCardSplitter(Qt::Horizontal, card(m_operations), card(m_roles), {55, 45});
    QSplitter *lower = createCardSplitter(Qt::Horizontal, words, tables, {26, 74});
    QSplitter *upper = createCardSplitter(Qt::Horizontal, card(m_list), m_diagram, {22, 78});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(createCardSplitter(Qt::Vertical, upper, lower, {48, 52}));
    setTabOrder(m_list, m_diagram->view());
    setTabOrder(m_diagram->view(), m_simulate);
    setTabOrder(m_simulate, m_cancel);
    setTabOrder(m_cancel, m_back);
    setTabOrder(m_back, m_operations);
    setTabOrder(m_operations, m_roles);
}

void FailureTab::connectParts()
{
    connect(m_controller, &ProjectController::planChanged, this, [this] {
        if (isVisible())
            showPlan();
    });
    connect(m_controller, &ProjectController::projectReplaced, this, [this] { choose({}); });
    connect(m_appearance, &Appearance::changed, this,
            [this] { m_diagram->setTheme(m_appearance->theme()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_filling && row >= 0 && row < static_cast<int>(m_failures.size()))
            choose(m_failures[static_cast<std::size_t>(row)]);
    });
    connect(m_diagram->view(), &DiagramView::chosen, this, &FailureTab::chooseBox);
    connect(m_back, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_simulate, &QPushButton::clicked, this, &FailureTab::startSimulation);
    connect(m_cancel, &QPushButton::clicked, m_simulation, &SimulationJob::cancel);
    connect(m_job, &FailureJob::finished, this,
            [this](const std::shared_ptr<const planner::FailureReport> &report) {
                m_report = report;
                showReport();
                if (!m_job->busy())
                    emit shown();
            });
    connect(
        m_simulation, &SimulationJob::progressed, this, [this](quint64 requests, quint64 budget) {
            m_progress->setValue(static_cast<int>(100 * requests / std::max<quint64>(budget, 1)));
        });
    connect(m_simulation, &SimulationJob::finished, this,
            [this](const std::shared_ptr<const simulation::Outcome> &outcome) {
                m_outcome = outcome;
                showOutcome();
                showReport();
                emit simulated();
            });
}

QList<QWidget *> FailureTab::regions() const
{
    return {m_list, m_diagram->view(), m_simulate, m_operations, m_roles};
}

void FailureTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_plan != m_controller->plan())
        showPlan();
}

void FailureTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        showPlan();
    else
        m_plan.reset(); // made when the tab is shown
}

void FailureTab::retranslate()
{
    m_list->setAccessibleName(tr("What is lost"));
    m_list->setAccessibleDescription(
        tr("Choosing a line takes a node, a zone or the LLM API away; the first line puts "
           "everything back."));
    m_list->setToolTip(tr("What is taken away at the busiest minute"));
    m_operations->setAccessibleName(tr("p99 of each operation, before and after the loss"));
    m_roles->setAccessibleName(tr("Nodes, CPU and queue of each role after the loss"));
    m_operations->setTitles(FailureRows::operationTitles());
    m_roles->setTitles(FailureRows::roleTitles());
    m_back->setText(tr("Put everything back"));
    m_back->setToolTip(tr("Nothing is lost any more"));
    m_simulate->setText(tr("Simulate"));
    m_simulate->setToolTip(
        tr("Simulates requests one by one through the same layout, with what is lost, until every "
           "p99 is known to 2 % or %1 requests are done.")
            .arg(Format().count(static_cast<double>(kRequests))));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Ends the simulation and shows what it holds"));
    m_progress->setAccessibleName(tr("Simulated requests"));
}

const Layout *FailureTab::layoutShown() const
{
    return m_plan && m_plan->recommended ? &*m_plan->recommended : nullptr;
}

void FailureTab::showPlan()
{
    m_plan = m_controller->plan();
    if (!m_plan)
        return;
    dropSimulation();
    const Format format;
    const Layout *const layout = layoutShown();
    m_diagram->header()->setTitle(tr("Pull the plug"));
    m_diagram->header()->setNote(tr("Click a role or the LLM API"));
    m_diagram->setTopology(layout ? std::optional(topologyOf(*m_plan, *layout)) : std::nullopt,
                           layout ? std::make_shared<DiagramText>(format) : nullptr,
                           layout ? QString() : ReasonText::infeasible(*m_plan, format));
    m_failures = {{}};
    if (layout)
        for (const planner::Failure &failure : planner::failuresOf(*m_plan, *layout))
            m_failures.push_back(failure);
    if (std::find(m_failures.begin(), m_failures.end(), m_failure) == m_failures.end())
        m_failure = {};
    fillList();
    setEnabled(layout != nullptr);
    ask();
}

FailureText::Names FailureTab::names() const
{
    const Layout *layout = layoutShown();
    return layout ? FailureText::words(*m_plan, *layout) : FailureText::ids();
}

void FailureTab::fillList()
{
    m_filling = true;
    const Format format;
    while (m_list->count() > static_cast<int>(m_failures.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(m_failures.size()))
        m_list->addItem(QString());
    for (std::size_t i = 0; i < m_failures.size(); ++i)
        m_list->item(static_cast<int>(i))
            ->setText(FailureText::failure(m_failures[i], format, names()));
    m_filling = false;
    showList();
}

void FailureTab::showList()
{
    m_filling = true;
    const auto at = std::find(m_failures.begin(), m_failures.end(), m_failure);
    m_list->setCurrentRow(static_cast<int>(at - m_failures.begin()));
    m_filling = false;
    const bool api = m_failure.kind == planner::FailureKind::LlmDown
                     || m_failure.kind == planner::FailureKind::LlmSlow;
    m_diagram->view()->setSelected(api ? QStringLiteral("api")
                                       : QString::fromStdString(m_failure.role));
    m_back->setEnabled(m_failure.kind != planner::FailureKind::None);
}

void FailureTab::choose(const planner::Failure &failure)
{
    const bool known = std::find(m_failures.begin(), m_failures.end(), failure) != m_failures.end();
    const planner::Failure wanted = known ? failure : planner::Failure{};
    if (wanted == m_failure) {
        showList();
        return;
    }
    m_failure = wanted;
    dropSimulation();
    if (m_plan) {
        showList();
        ask();
    }
}

// A role loses a node, a store one of its data nodes, the API falls silent; a second click puts it back.
void FailureTab::chooseBox(const QString &id)
{
    for (const planner::Failure &failure : m_failures) {
        const QString role = QString::fromStdString(failure.role);
        const bool api =
            id == QLatin1String("api") && failure.kind == planner::FailureKind::LlmDown;
        const bool node = failure.kind == planner::FailureKind::Node
                          && (role == id || role == id + QLatin1String("/data")
                              || role == id + QLatin1String("/rdbms"));
        if (api || node) {
            choose(failure == m_failure ? planner::Failure{} : failure);
            return;
        }
    }
    showList();
}

void FailureTab::ask()
{
    if (layoutShown())
        m_job->start(m_plan, m_failure);
    else
        showReport();
}

void FailureTab::showReport()
{
    const Format format;
    if (!m_report || !layoutShown()) {
        m_verdict->clear();
        m_facts->clear();
        m_operations->setRows({});
        m_roles->setRows({});
        return;
    }
    const planner::FailureReport &report = *m_report;
    m_verdict->setText(FailureText::verdict(report, format, names()));
    QStringList facts;
    facts << tr("CPU and goals hold up to %1 of the load; as planned: %2")
                 .arg(format.factor(report.headroom), format.factor(report.headroomBefore));
    for (const planner::StoreUnderFailure &store : report.stores)
        if (store.worstLeft < store.copies)
            facts << tr("%1: %2", "store, its copies")
                         .arg(names().store(store.id), FailureText::copies(store, format));
    if (report.llm.calls > 0 && report.llm.inFlight != report.llm.inFlightBefore)
        facts << FailureText::llm(report.llm, format);
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_facts->setToolTip(
        tr("The largest factor on the load with every goal met and the CPU within "
           "what is allowed, the existing database's too: the target before, the "
           "limit after a failure. Memory and disks do not count here, as they do in "
           "the headroom of the verdict."));
    const FailureRows rows(report, report.failure == m_failure ? m_outcome.get() : nullptr, format,
                           names());
    m_operations->setRows(rows.operations());
    m_roles->setRows(rows.roles());
}

void FailureTab::startSimulation()
{
    if (!layoutShown())
        return;
    m_outcome.reset();
    m_simulate->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_outcomeText->setText(tr("Simulating…"));
    m_simulation->start(m_plan, m_failure, kRequests, QThread::idealThreadCount());
}

void FailureTab::dropSimulation()
{
    m_simulation->drop();
    m_outcome.reset();
    showOutcome();
}

void FailureTab::showOutcome()
{
    m_progress->hide();
    m_cancel->hide();
    m_simulate->setEnabled(true);
    m_outcomeText->setVisible(m_outcome != nullptr);
    m_outcomeText->setText(m_outcome ? FailureText::stoppedBy(*m_outcome, Format()) : QString());
}

} // namespace daemok::ui

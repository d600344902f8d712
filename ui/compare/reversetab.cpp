// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/reversetab.h"

#include "ui/charts/cardsplitter.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/progressline.h"
#include "ui/compare/comparefigures.h"
#include "ui/compare/comparetable.h"
#include "ui/compare/reversejob.h"
#include "ui/fields/entrybox.h"
#include "ui/fields/entrycheck.h"
#include "ui/fields/unitedit.h"
#include "ui/placement/formentry.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/format.h"
#include "ui/text/questiontext.h"
#include "ui/text/reversetext.h"

#include <QCheckBox>
#include <QDate>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace daemok::ui {

using planner::Reverse;
using planner::ReverseQuestion;
using planner::ReverseSubject;

namespace {

NumberForm moneyForm(const QString &currency)
{
    NumberForm form;
    form.unit = "money";
    form.shownUnit = currency;
    form.min = 0.01;
    form.max = 1e15;
    return form;
}

NumberForm nodesForm()
{
    NumberForm form;
    form.unit = "count";
    form.min = 1;
    form.max = 1e6;
    form.integer = true;
    return form;
}

QLabel *sentence(bool muted)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    if (muted)
        label->setProperty("muted", true);
    return label;
}

} // namespace

ReverseTab::ReverseTab(ProjectController *controller, const Appearance *appearance, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_job(new ReverseJob(this)),
      m_subject(new EntryBox),
      m_withLlmApi(new EntryCheck),
      m_title(new QLabel),
      m_headline(sentence(false)),
      m_answered(sentence(false)),
      m_next(sentence(false)),
      m_tolerance(sentence(true)),
      m_progress(new ProgressLine),
      m_use(new QPushButton),
      m_chart(new ChartCard(appearance->theme())),
      m_table(new CompareTable(appearance))
{
    m_chart->setProperty("card", true);
    m_chart->view()->setObjectName(QStringLiteral("reverseChart"));
    m_table->setObjectName(QStringLiteral("reverseTable"));
    auto *tableCard = new QFrame;
    tableCard->setProperty("card", true);
    auto *inside = new QVBoxLayout(tableCard);
    inside->setContentsMargins(1, 6, 1, 4);
    inside->addWidget(m_table);
    auto *right = createShareSplitter(Qt::Vertical, m_chart, tableCard, {50, 50});
    auto *columns = createShareSplitter(Qt::Horizontal, createQuestion(), right, {36, 64});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    connect(appearance, &Appearance::changed, this, [this, appearance] {
        m_chart->setTheme(appearance->theme());
        m_table->viewport()->update();
    });
    connect(m_job, &ReverseJob::arrived, this, &ReverseTab::take);
    connect(m_job, &ReverseJob::progressed, m_progress, &ProgressLine::setShare);
    connect(m_controller, &ProjectController::planChanged, this, &ReverseTab::ask);
    connect(m_controller, &ProjectController::projectReplaced, this, [this] {
        m_job->cancel();
        m_made.reset();
        m_budgetTyped = false;
        m_question.nodes.reset();
        showAnswer();
    });
    connect(m_chart->view(), &ChartView::markerMoved, this,
            [this](const QString &id, double value) {
                if (id == QLatin1String("budget")) {
                    m_budgetTyped = true;
                    m_question.monthly = value;
                } else {
                    m_question.nodes = static_cast<int>(std::lround(value));
                }
                ask();
            });
    retranslate();
    showAnswer();
}

QWidget *ReverseTab::createQuestion()
{
    m_budget = new FormEntry(tr("Budget a month"),
                             tr("Money a month; purchases of servers spread over 36 months."),
                             moneyForm(QString()));
    m_nodes = new FormEntry(
        tr("Servers, at most"),
        tr("Nodes of the stores. Any layout of the plan may be the one that keeps to it."),
        nodesForm());
    m_budget->edit()->setObjectName(QStringLiteral("reverseBudget"));
    m_nodes->edit()->setObjectName(QStringLiteral("reverseNodes"));
    m_nodes->setPlaceholder(tr("any"));
    m_subject->setObjectName(QStringLiteral("reverseSubject"));
    for (const auto subject :
         {ReverseSubject::Traffic, ReverseSubject::Retention, ReverseSubject::Reuse})
        m_subject->addItem(ReverseText::subject(subject), static_cast<int>(subject));
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_headline->setProperty("heading", true);
    m_headline->setObjectName(QStringLiteral("reverseHeadline"));
    connect(m_subject, &QComboBox::activated, this, &ReverseTab::askSubject);
    connect(m_withLlmApi, &QCheckBox::toggled, this, [this](bool on) {
        m_question.withLlmApi = on;
        if (!m_filling) {
            takeDefaults();
            ask();
        }
    });
    connect(m_budget, &FormEntry::entered, this, [this](std::optional<double> value) {
        m_budgetTyped = value.has_value();
        m_question.monthly = value;
        ask();
    });
    connect(m_nodes, &FormEntry::entered, this, [this](std::optional<double> value) {
        m_question.nodes.reset();
        if (value)
            m_question.nodes = static_cast<int>(*value);
        ask();
    });
    m_use->setProperty("plain", true);
    connect(m_use, &QPushButton::clicked, this, &ReverseTab::useValue);
    auto *panel = new QFrame;
    panel->setProperty("card", true);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_subject);
    layout->addWidget(m_budget);
    layout->addWidget(m_withLlmApi);
    layout->addWidget(m_nodes);
    layout->addWidget(m_progress);
    layout->addWidget(m_headline);
    layout->addWidget(m_answered);
    layout->addWidget(m_next);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    layout->addStretch(1);
    layout->addWidget(m_tolerance);
    return panel;
}

QString ReverseTab::headline() const
{
    return m_headline->text();
}

QList<QWidget *> ReverseTab::regions() const
{
    return {m_subject, m_chart->view(), m_table};
}

void ReverseTab::askSubject(int index)
{
    m_question.subject = static_cast<ReverseSubject>(m_subject->itemData(index).toInt());
    // Reuse hardly moves the stores: a budget that asks for it pays for tokens.
    m_filling = true;
    m_withLlmApi->setChecked(m_question.subject == ReverseSubject::Reuse);
    m_filling = false;
    takeDefaults();
    ask();
}

// Until somebody types a budget it is the answered one, or what the plan costs.
void ReverseTab::takeDefaults()
{
    const auto &plan = m_controller->plan();
    if (m_budgetTyped || !plan || !plan->recommended)
        return;
    if (m_question.nodes && !m_question.monthly)
        return; // emptied on purpose
    double budget = m_controller->pattern().likely(AnswerId::BudgetMonthly);
    if (!(budget > 0)) {
        budget = plan->recommended->cost.ranked;
        if (m_question.withLlmApi && plan->llm.priced && !plan->llm.local)
            budget += plan->llm.monthlyWithReuse;
        budget = std::ceil(budget);
    }
    m_question.monthly = budget;
}

void ReverseTab::ask()
{
    m_outdated = !isVisible();
    const auto &plan = m_controller->plan();
    if (m_outdated || !plan || m_controller->problem())
        return;
    takeDefaults();
    m_budget->setValue(m_question.monthly, Origin::Estimate);
    m_nodes->setValue(m_question.nodes ? std::optional<double>(*m_question.nodes) : std::nullopt,
                      Origin::Estimate);
    if (!m_question.monthly && !m_question.nodes)
        return;
    m_final = false;
    m_job->start({m_controller->pattern(), m_controller->catalog(), m_question,
                  m_controller->data().refines});
}

void ReverseTab::take(const ReverseQuestion &question, const std::shared_ptr<const Reverse> &made,
                      bool last)
{
    m_asked = question;
    m_made = made;
    m_final = last && !m_job->waiting();
    showAnswer();
    emit shown(m_final);
}

void ReverseTab::showAnswer()
{
    const Format format;
    m_use->setEnabled(m_made && m_made->plan && m_made->value != m_made->answered);
    if (!m_made) {
        m_headline->setText(tr("The question is being planned."));
        m_answered->clear();
        m_next->clear();
        m_chart->setSpec(CompareFigures::noTrials(tr("The question is being planned.")));
        m_table->show({}, {}, 2);
        return;
    }
    m_budget->edit()->setUnit(QString::fromStdString(m_made->currency));
    m_headline->setText(ReverseText::headline(m_asked, *m_made, format));
    m_answered->setText(ReverseText::answered(m_asked, *m_made, format));
    m_next->setText(ReverseText::next(m_asked, *m_made, format));
    for (QLabel *each : {m_answered, m_next})
        each->setVisible(!each->text().isEmpty());
    m_tolerance->setText(ReverseText::tolerance(m_asked.subject));
    m_chart->setSpec(CompareFigures::trials(m_asked, *m_made, format));
    // The layout at the value found, beside that of the answers as they are.
    QStringList names;
    std::vector<const Plan *> plans;
    Plan at;
    if (m_controller->plan()) {
        names << tr("As answered: %1")
                     .arg(ReverseText::value(m_asked.subject, m_made->answered, format));
        plans.push_back(m_controller->plan().get());
    }
    if (m_made->plan) {
        at = *m_made->plan;
        at.recommended = planner::layoutOf(*m_made->plan, m_made->layout);
        names << tr("Carried: %1").arg(ReverseText::value(m_asked.subject, m_made->value, format));
        plans.push_back(&at);
    }
    auto rows = CompareText::rows(plans, format);
    CompareRow head;
    head.id = QStringLiteral("value");
    head.strong = true;
    for (const QString &name : names)
        head.cells.push_back({name, {}, {}, {}, {}});
    rows.insert(rows.begin(), head);
    m_table->show(names, std::move(rows), 2);
}

void ReverseTab::useValue()
{
    if (!m_made || !m_made->plan)
        return;
    Answer answer = m_made->answer;
    answer.evidence = ReverseText::headline(m_asked, *m_made, Format()).toStdString();
    answer.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    const AnswerId id = planner::answerOf(m_asked.subject);
    m_controller->endGesture();
    m_controller->setAnswer(id, answer);
    m_controller->endGesture();
    const std::string_view name = answerSpec(id).name;
    emit answerAsked(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

void ReverseTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        ask();
}

void ReverseTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showAnswer();
}

void ReverseTab::retranslate()
{
    m_title->setText(tr("What does a budget or a number of servers carry?"));
    m_subject->setAccessibleName(tr("What is asked for"));
    m_withLlmApi->setText(tr("The budget pays for the LLM API, too"));
    m_use->setText(tr("Put it into the interview"));
    m_use->setToolTip(tr("The value becomes the answer, with its range in proportion; one step of "
                         "undo."));
    m_table->setAccessibleName(tr("The layout that is carried, beside the one of the answers"));
    m_tolerance->setText(ReverseText::tolerance(m_question.subject));
}

} // namespace daemok::ui

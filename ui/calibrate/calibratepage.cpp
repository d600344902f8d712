// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibrate/calibratepage.h"

#include "ui/calibrate/calibrationrows.h"
#include "ui/calibrate/calibrationstate.h"
#include "ui/charts/cardsplitter.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/fields/entrybox.h"
#include "ui/fields/unitedit.h"
#include "ui/layout/rowtable.h"
#include "ui/placement/formentry.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/producttext.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kLeastHeight = 120; // of a card: on a small screen it scrolls

const NumberForm kVcpu{"vCPU", {}, 1, 0.01, 4096, false, false};
const NumberForm kCount{{}, {}, 1, 1, 1e6, true, false};

QFrame *createCard(QVBoxLayout *&column)
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    card->setMinimumHeight(kLeastHeight);
    column = new QVBoxLayout(card);
    column->setContentsMargins(1, 6, 1, 6);
    column->setSpacing(4);
    return card;
}

QPushButton *plainButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setProperty("plain", true);
    button->setToolTip(tip);
    return button;
}

QHBoxLayout *inset()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(10);
    return row;
}

} // namespace

CalibratePage::CalibratePage(ProjectController *controller, const Appearance *appearance,
                             QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_state(new CalibrationState(controller, this)),
      m_chart(new ChartCard(appearance->theme()))
{
    setObjectName(QStringLiteral("calibrate"));
    setAcceptDrops(true);
    m_chart->view()->setObjectName(QStringLiteral("scalability"));
    m_chart->setMinimumHeight(kLeastHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardGap);
    column->addWidget(createHead());
    QSplitter *left = createCardSplitter(Qt::Vertical, createRuns(appearance),
                                         createOperations(appearance), {46, 54});
    QSplitter *right = createCardSplitter(Qt::Vertical, m_chart, createPlan(appearance), {58, 42});
    column->addWidget(createCardSplitter(Qt::Horizontal, left, right, {54, 46}), 1);
    connectParts();
    connect(appearance, &Appearance::changed, this,
            [this, appearance] { m_chart->setTheme(appearance->theme()); });
    fillProducts();
    show();
}

QWidget *CalibratePage::createHead()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = createCard(column);
    card->setMinimumHeight(0);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->setContentsMargins(12, 8, 12, 8);
    m_verdict = new QLabel;
    m_verdict->setProperty("heading", true);
    m_verdict->setWordWrap(true);
    m_problem = new QLabel;
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("calibrateProblem"));
    m_add =
        plainButton(tr("Add results…"),
                    tr("Output of YCSB, cassandra-stress, Rally, redis-benchmark, memtier, "
                       "vegeta, k6, wrk, ab, hey, pgbench and others; or drop the files here."));
    m_product = new EntryBox;
    m_product->setObjectName(QStringLiteral("calibratedProduct"));
    m_product->setAccessibleName(tr("Product that was measured"));
    m_product->setToolTip(tr("The product that was measured: its rates become measured ones."));
    m_vcpu = new FormEntry(
        tr("vCPU of a node"),
        tr("vCPU of one measured node that the server could use (1 for a server with one thread). "
           "Service times then come from its capacity instead of answer times."),
        kVcpu, FormEntry::Shape::Beside);
    m_vcpu->edit()->setMaximumWidth(90);
    m_use = plainButton(tr("Use in the plan"),
                        tr("Writes the service times, and how it scales where nodes were varied, "
                           "into the project. One undo step."));
    m_forget = plainButton(tr("Take out of the plan"),
                           tr("The catalogue's rates hold again for this product. One undo step."));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_add);
    auto *name = new QLabel(tr("Product"));
    name->setBuddy(m_product);
    row->addWidget(name);
    row->addWidget(m_product);
    row->addWidget(m_vcpu);
    row->addStretch(1);
    row->addWidget(m_forget);
    row->addWidget(m_use);
    column->addWidget(m_verdict);
    column->addLayout(row);
    column->addWidget(m_problem);
    return card;
}

QFrame *CalibratePage::createRuns(const Appearance *appearance)
{
    QVBoxLayout *column = nullptr;
    QFrame *card = createCard(column);
    m_runs = new RowTable(appearance, CalibrationRows::runTitles(),
                          {CalibrationRows::Nodes, CalibrationRows::Clients, CalibrationRows::Rate,
                           CalibrationRows::P99},
                          {-1, 92, 56, 64, 92, 80});
    m_runs->setObjectName(QStringLiteral("runs"));
    m_runs->setAccessibleName(tr("Benchmark results"));
    m_runs->setEmptyText(tr("Drop the output of a benchmark here, or choose files. Best: one run "
                            "with a single client, and some with more until throughput stops "
                            "growing."));
    m_nodes = new FormEntry(tr("Nodes"), tr("Nodes that were measured in the chosen result"),
                            kCount, FormEntry::Shape::Beside);
    m_clients = new FormEntry(tr("Clients"),
                              tr("Clients at once in the chosen result, if the file does "
                                 "not say so or says it wrong"),
                              kCount, FormEntry::Shape::Beside);
    for (FormEntry *entry : {m_nodes, m_clients})
        entry->edit()->setMaximumWidth(80);
    m_remove = plainButton(tr("Remove"), tr("Removes the chosen result (Delete)"));
    QHBoxLayout *row = inset();
    row->addWidget(m_nodes);
    row->addWidget(m_clients);
    row->addStretch(1);
    row->addWidget(m_remove);
    column->addWidget(m_runs, 1);
    column->addLayout(row);
    return card;
}

QFrame *CalibratePage::createOperations(const Appearance *appearance)
{
    QVBoxLayout *column = nullptr;
    QFrame *card = createCard(column);
    m_operations = new RowTable(appearance, CalibrationRows::operationTitles(),
                                {CalibrationRows::Service, CalibrationRows::Variation},
                                {-1, 104, 92, 66, 132});
    m_operations->setObjectName(QStringLiteral("calibratedOperations"));
    m_operations->setAccessibleName(tr("Service times"));
    m_operations->setEmptyText(tr("Service time and variation of every operation stand here."));
    m_operation = new EntryBox;
    m_operation->setObjectName(QStringLiteral("countsAs"));
    m_operation->setAccessibleName(tr("What the chosen operation counts as"));
    m_operation->setToolTip(tr("The operation of the plan whose rate this one replaces"));
    m_operation->addItem(tr("nothing"), -1);
    for (std::size_t i = 0; i < kOperations; ++i)
        m_operation->addItem(ProductText::operation(static_cast<Operation>(i)),
                             static_cast<int>(i));
    m_warnings = new QLabel;
    m_warnings->setProperty("muted", true);
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setContentsMargins(12, 0, 12, 0);
    m_warnings->setAlignment(Qt::AlignTop);
    auto *area = new QScrollArea;
    m_beware = area;
    area->setObjectName(QStringLiteral("pageRoom")); // the card shows through
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_warnings);
    area->viewport()->setAutoFillBackground(false);
    m_warnings->setAutoFillBackground(false); // set by setWidget()
    area->setAccessibleName(tr("What to beware of"));
    QHBoxLayout *row = inset();
    auto *name = new QLabel(tr("Counts as"));
    name->setBuddy(m_operation);
    row->addWidget(name);
    row->addWidget(m_operation);
    row->addStretch(1);
    column->addWidget(m_operations, 3);
    column->addLayout(row);
    column->addWidget(area, 2);
    return card;
}

QFrame *CalibratePage::createPlan(const Appearance *appearance)
{
    QVBoxLayout *column = nullptr;
    QFrame *card = createCard(column);
    m_inPlan = new RowTable(appearance, CalibrationRows::planTitles(),
                            {CalibrationRows::Value, CalibrationRows::Spread}, {-1, 112, 62, 132});
    m_inPlan->setObjectName(QStringLiteral("inPlan"));
    m_inPlan->setAccessibleName(tr("Calibrated in the plan"));
    m_inPlan->setEmptyText(
        tr("The plan uses the catalogue's rates. What you take over stands here, and only then do "
           "more nodes cost each other work."));
    column->addWidget(m_inPlan, 1);
    return card;
}

void CalibratePage::connectParts()
{
    connect(m_state, &CalibrationState::changed, this, &CalibratePage::show);
    connect(m_add, &QPushButton::clicked, this, &CalibratePage::askFiles);
    connect(m_remove, &QPushButton::clicked, this, &CalibratePage::removeRun);
    connect(m_use, &QPushButton::clicked, m_state, &CalibrationState::use);
    connect(m_forget, &QPushButton::clicked, m_state, &CalibrationState::forget);
    connect(m_product, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_filling)
            return;
        m_chosen = true;
        m_state->setProduct(m_product->itemData(index).toString().toStdString());
    });
    connect(m_operation, &QComboBox::activated, this, [this](int index) {
        const int operation = m_operation->itemData(index).toInt();
        m_state->mapOperation(m_operations->currentSourceRow(),
                              operation < 0 ? std::nullopt
                                            : std::optional(static_cast<Operation>(operation)));
    });
    const auto positive = [](std::optional<double> value) { return value && *value >= 0.01; };
    connect(m_vcpu, &FormEntry::entered, this, [this, positive](std::optional<double> value) {
        m_state->setVcpu(positive(value) ? value : std::nullopt);
    });
    connect(m_nodes, &FormEntry::entered, this, [this](std::optional<double> value) {
        m_state->setNodes(m_runs->currentSourceRow(), std::max(1.0, value.value_or(1)));
    });
    connect(m_clients, &FormEntry::entered, this, [this](std::optional<double> value) {
        m_state->setClients(m_runs->currentSourceRow(),
                            value && *value >= 1 ? value : std::nullopt);
    });
    for (RowTable *table : {m_runs, m_operations})
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &CalibratePage::showSelected);
    connect(m_controller, &ProjectController::projectReplaced, this, [this] {
        m_chosen = false;
        fillProducts();
    });
    // Until somebody chooses: the store that is proposed.
    connect(m_controller, &ProjectController::planChanged, this, [this] {
        if (!m_chosen && m_state->runs().empty())
            fillProducts();
    });
}

void CalibratePage::fillProducts()
{
    m_filling = true;
    const QString before = m_product->currentData().toString();
    m_product->clear();
    for (const Product &product : m_controller->catalog()->products)
        if (!product.managed)
            m_product->addItem(QString::fromStdString(product.name),
                               QString::fromStdString(product.id));
    QString wanted = before;
    const auto &plan = m_controller->plan();
    if (!m_chosen && plan && plan->recommended && !plan->recommended->stores.empty())
        wanted = QString::fromStdString(plan->recommended->stores.front().product);
    m_product->setCurrentIndex(std::max(0, m_product->findData(wanted)));
    m_filling = false;
    m_state->setProduct(m_product->currentData().toString().toStdString());
}

void CalibratePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    show();
}

void CalibratePage::show()
{
    const Format format;
    m_filling = true;
    m_runs->setRows(CalibrationRows::runs(m_state->runs(), format));
    const auto &calibration = m_state->calibration();
    m_operations->setRows(calibration ? CalibrationRows::operations(*calibration, format)
                                      : std::vector<Row>());
    m_inPlan->setRows(
        CalibrationRows::inPlan(*m_controller->catalog(), m_controller->project().tables, format));
    m_chart->setSpec(CalibrationRows::chart(calibration ? &*calibration : nullptr, format));
    m_beware->setVisible(calibration && !calibration->warnings.empty());
    m_warnings->setText(calibration ? CalibrationRows::warnings(*calibration) : QString());
    m_problem->setText(m_state->problems().join(QLatin1Char('\n')));
    m_problem->setVisible(!m_state->problems().isEmpty());
    m_use->setEnabled(!m_state->rows().empty() || m_state->scalingRow());
    m_forget->setEnabled(m_state->inPlan());
    m_filling = false;
    if (m_runs->currentSourceRow() < 0 && !m_state->runs().empty())
        m_runs->selectSourceRow(0);
    if (m_operations->currentSourceRow() < 0 && calibration)
        m_operations->selectSourceRow(0);
    showVerdict();
    showSelected();
}

void CalibratePage::showVerdict()
{
    const Format format;
    const auto &calibration = m_state->calibration();
    const auto rows = m_state->rows();
    if (m_state->busy())
        m_verdict->setText(tr("Reading…"));
    else if (!calibration)
        m_verdict->setText(tr("Replace assumed rates by what the client measured"));
    else if (rows.empty())
        m_verdict->setText(tr("Choose the product, and what each operation counts as"));
    else
        m_verdict->setText(tr("%2, %1: %3 of one vCPU", "operation, product, time")
                               .arg(ProductText::operation(rows.front().operation),
                                    m_product->currentText(),
                                    format.milliseconds(rows.front().serviceMs)));
}

void CalibratePage::showSelected()
{
    if (m_filling)
        return;
    const int run = m_runs->currentSourceRow();
    const bool chosen = run >= 0 && run < static_cast<int>(m_state->runs().size());
    for (QWidget *part : {static_cast<QWidget *>(m_nodes), static_cast<QWidget *>(m_clients),
                          static_cast<QWidget *>(m_remove)})
        part->setEnabled(chosen);
    if (chosen) {
        const calibration::Run &shown = m_state->runs()[static_cast<std::size_t>(run)];
        m_nodes->setValue(shown.nodes, Origin::Estimate);
        m_clients->setValue(calibration::clientsOf(shown),
                            shown.clients ? Origin::Estimate : Origin::Measured);
    }
    m_vcpu->setValue(m_state->vcpu(), m_state->vcpu() ? Origin::Estimate : Origin::Preset);
    const auto &calibration = m_state->calibration();
    const int row = m_operations->currentSourceRow();
    const bool known =
        calibration && row >= 0 && row < static_cast<int>(calibration->operations.size());
    m_operation->setEnabled(known);
    if (known) {
        const auto operation = calibration->operations[static_cast<std::size_t>(row)].operation;
        m_operation->setCurrentIndex(
            m_operation->findData(operation ? static_cast<int>(*operation) : -1));
    }
}

void CalibratePage::readFiles(const QStringList &paths)
{
    m_state->read(paths);
}

void CalibratePage::askFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Benchmark results"));
    if (!paths.isEmpty())
        readFiles(paths);
}

void CalibratePage::removeRun()
{
    m_state->remove(m_runs->currentSourceRow());
}

QString CalibratePage::problem() const
{
    return m_problem->text();
}

QString CalibratePage::warnings() const
{
    return m_warnings->text();
}

QList<QWidget *> CalibratePage::regions() const
{
    QList<QWidget *> parts{m_add, m_runs, m_operations};
    if (m_chart->view()->isVisibleTo(this)) // without results a sentence stands there
        parts << m_chart->view();
    return parts << m_inPlan;
}

void CalibratePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CalibratePage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    readFiles(paths);
}

void CalibratePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_runs->hasFocus())
        removeRun();
    else
        QWidget::keyPressEvent(event);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/workloadpanel.h"

#include "ui/fields/entrybox.h"
#include "ui/fields/unitedit.h"
#include "ui/placement/formentry.h"
#include "ui/placement/placementstate.h"
#include "ui/state/projectcontroller.h"
#include "ui/text/placementtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace daemok::ui {

using placement::WorkloadKind;

WorkloadPanel::WorkloadPanel(PlacementState *state, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_kind(new EntryBox),
      m_variant(new EntryBox),
      m_fields(new QWidget),
      m_problem(new QLabel)
{
    m_kind->setObjectName(QStringLiteral("workload"));
    m_variant->setObjectName(QStringLiteral("variant"));
    for (std::size_t i = 0; i < placement::kWorkloadKinds; ++i)
        m_kind->addItem(PlacementText::workload(static_cast<WorkloadKind>(i)));
    m_variant->setMaximumWidth(260);
    m_variant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_variant->setMinimumContentsLength(10);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_variantBox = new QWidget;
    row->addWidget(labelled(tr("Workload"), m_kind));
    auto *variant = new QVBoxLayout(m_variantBox);
    variant->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_variantBox);
    row->addWidget(m_fields, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_variantBox->layout()->addWidget(labelled(tr("Kind"), m_variant));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        WorkloadInputs inputs = m_state->workload();
        inputs.kind = static_cast<WorkloadKind>(index);
        m_state->setWorkload(inputs);
    });
    connect(m_variant, &QComboBox::currentIndexChanged, this, &WorkloadPanel::chooseVariant);
    connect(m_state, &PlacementState::changed, this, &WorkloadPanel::showState);
    rebuild();
}

FormEntry *WorkloadPanel::entry(PlacementInput input) const
{
    const auto found = m_entries.find(input);
    return found == m_entries.end() ? nullptr : found->second;
}

void WorkloadPanel::rebuild()
{
    m_shown = m_state->workload().kind;
    m_entries.clear();
    delete m_fields->layout();
    qDeleteAll(m_fields->findChildren<FormEntry *>(QString(), Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const PlacementInput input : PlacementInputs::of(m_shown)) {
        auto *entry = new FormEntry(PlacementInputs::label(input), PlacementInputs::help(input),
                                    PlacementInputs::form(input));
        entry->setMaximumWidth(170);
        const bool isLong = PlacementInputs::form(input).max >= 1e12;
        m_entries[input] = entry;
        row->addWidget(entry, isLong ? 4 : 3);
        connect(entry, &FormEntry::entered, this, [this, input](std::optional<double> value) {
            WorkloadInputs inputs = m_state->workload();
            if (value)
                inputs.typed[input] = *value;
            else
                inputs.typed.erase(input);
            const std::string_view name = placementInputName(input);
            m_state->setWorkload(
                inputs, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        });
        connect(entry, &FormEntry::problemChanged, this, &WorkloadPanel::showProblem);
        connect(entry->edit(), &QLineEdit::editingFinished, m_state->controller(),
                &ProjectController::endGesture);
    }
    row->addStretch(0);
    showState();
}

void WorkloadPanel::fillVariants()
{
    const QSignalBlocker blocker(m_variant);
    m_variant->clear();
    switch (m_shown) {
    case WorkloadKind::Embedding:
        m_variant->addItems({tr("every vector (flat)"), tr("graph (HNSW)"), tr("lists (IVF)")});
        m_variant->setCurrentIndex(static_cast<int>(m_state->workload().index));
        break;
    case WorkloadKind::Llm:
        m_variant->addItem(tr("as planned"), QString());
        for (const OpenModel &model : m_state->controller()->catalog()->openModels)
            if (placement::servedModel(model, 16)) // the others lack their size
                m_variant->addItem(QString::fromStdString(model.name),
                                   QString::fromStdString(model.name));
        m_variant->setCurrentIndex(
            std::max(0, m_variant->findData(QString::fromStdString(m_state->workload().model))));
        break;
    case WorkloadKind::User:
        m_variant->addItems({tr("can be cut into chunks"), tr("needs all data at once")});
        m_variant->setCurrentIndex(m_state->workload().streamable ? 0 : 1);
        break;
    case WorkloadKind::Batch:
        break;
    }
    m_variantBox->setVisible(m_variant->count() > 0);
}

void WorkloadPanel::chooseVariant(int index)
{
    WorkloadInputs inputs = m_state->workload();
    if (m_shown == WorkloadKind::Embedding)
        inputs.index = static_cast<placement::EmbeddingSearch::Index>(std::max(index, 0));
    else if (m_shown == WorkloadKind::Llm)
        inputs.model = m_variant->itemData(index).toString().toStdString();
    else if (m_shown == WorkloadKind::User)
        inputs.streamable = index == 0;
    m_state->setWorkload(inputs);
}

void WorkloadPanel::showState()
{
    if (m_shown != m_state->workload().kind) {
        const QSignalBlocker blocker(m_kind);
        m_kind->setCurrentIndex(static_cast<int>(m_state->workload().kind));
        rebuild();
        return;
    }
    fillVariants(); // undone, or of another project
    for (const auto &[input, entry] : m_entries) {
        const InputValue value = m_state->input(input);
        entry->setValue(value.value, value.origin);
    }
    showProblem();
}

void WorkloadPanel::showProblem()
{
    QString sentence;
    for (const auto &[input, entry] : m_entries) {
        if (sentence.isEmpty() && !entry->problem().isEmpty())
            sentence = tr("%1: %2", "name of a field, what is wrong")
                           .arg(PlacementInputs::label(input), entry->problem());
    }
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace daemok::ui

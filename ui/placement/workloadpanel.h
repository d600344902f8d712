// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/placement/placementinputs.h"

#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;
class QLabel;

namespace daemok::ui {

class FormEntry;
class PlacementState;

/// What runs: the workload's kind and its numbers, each with its origin.
class WorkloadPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadPanel(PlacementState *state, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *kind() const { return m_kind; }
    /// Index of an embedding search, model of LLM serving, or whether own work can be cut.
    [[nodiscard]] QComboBox *variant() const { return m_variant; }
    /// Null where this kind has no such number.
    [[nodiscard]] FormEntry *entry(PlacementInput input) const;
    [[nodiscard]] QLabel *problem() const { return m_problem; }

private:
    void rebuild();
    void fillVariants();
    void chooseVariant(int index);
    void showState();
    void showProblem();

    PlacementState *m_state;
    QComboBox *m_kind;
    QComboBox *m_variant;
    QWidget *m_variantBox = nullptr;
    QWidget *m_fields;
    QLabel *m_problem;
    std::map<PlacementInput, FormEntry *> m_entries;
    placement::WorkloadKind m_shown = placement::WorkloadKind::Embedding;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/answers.h"
#include "ui/fields/popover.h"

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace daemok::ui {

/// Where an answer comes from, who or what says so, and when: measured, the client's estimate, or
/// unknown, which takes the preset's value.
class OriginPopover : public Popover
{
    Q_OBJECT

public:
    struct Content
    {
        QString title;
        QString
            presetValue; ///< what "unknown" stands for, with its unit; empty where there is none
        QString presetReason;      ///< the preset's own source
        bool mayBeWithout = false; ///< "no goal" is a choice
        bool hasEvidence = true;
    };

    OriginPopover(QWidget *anchor, const Content &content);
    /// What is checked and written; does not touch a text that is being typed.
    void show(const std::optional<Answer> &own, bool without, bool known);
    using QWidget::show;
    void open();

signals:
    void originChosen(daemok::Origin origin); ///< Measured or Estimate
    void unknownChosen();
    void withoutChosen();
    void evidenceTyped(const QString &evidence, const QString &isoDate);
    void gestureEnded();

private:
    void addChoice(int id, Origin mark, const QString &title, const QString &note);
    void addEvidence();
    void readEvidence();

    QButtonGroup *m_choices;
    QLineEdit *m_evidence = nullptr;
    QLineEdit *m_date = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace daemok::ui

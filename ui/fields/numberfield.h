// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field.h"
#include "ui/fields/numberentry.h"
#include "ui/fields/rangerule.h"

namespace daemok::ui {

class RangeBand;
class RangeEditor;
class UnitEdit;

/// One likely number with its range under it. Every good keystroke is an answer; a bad one shows its
/// sentence and keeps the last. The range follows from the origin until someone states it: by typing its
/// ends or dragging them, in an editor that Alt+Down or a click on the band opens. Stated ends stay when the
/// likely value changes, and move only where it would pass them.
class NumberField : public Field
{
    Q_OBJECT

public:
    NumberField(FieldText text, NumberForm form, QWidget *parent = nullptr);
    /// Without a rule the number has no range, and all three places carry the likely value.
    void setRangeRule(RangeRule rule);
    void setUnit(const QString &shownUnit); ///< money follows the project's currency
    [[nodiscard]] QWidget *entry() const override;
    void setRangeShown(bool shown);
    [[nodiscard]] RangeBand *band() const { return m_band; }
    [[nodiscard]] RangeEditor *rangeEditor() const { return m_editor; } ///< null until first opened

protected:
    void display() override;
    [[nodiscard]] Answer completed(Answer answer) const override;
    [[nodiscard]] QString presetText() const override;
    [[nodiscard]] QString allowedText() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void step(int direction);
    void reset();
    void echo();
    void showRange();
    void createEditor();
    void beginGesture();
    void endGesture();
    void takeLikely(double likely);
    void takeRange(const Interval &range);
    void resetRange();
    [[nodiscard]] QString rangeReason() const;

    NumberEntry m_entry;
    UnitEdit *m_edit;
    std::optional<double> m_displayed; ///< own value the text stands for
    RangeRule m_rule;
    RangeBand *m_band = nullptr;
    RangeEditor *m_editor = nullptr;
    QLabel *m_echo = nullptr; ///< made when an echo has no room in the entry
    bool m_inGesture = false;
    std::optional<Interval> m_statedBefore; ///< stated range when the gesture began
};

} // namespace daemok::ui

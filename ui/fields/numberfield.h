// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field.h"
#include "ui/fields/numberentry.h"

namespace daemok::ui {

class UnitEdit;

/// One likely number. Every good keystroke is an answer; a bad one shows its sentence and keeps the last.
class NumberField : public Field
{
    Q_OBJECT

public:
    NumberField(FieldText text, NumberForm form, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *entry() const override;

protected:
    void display() override;

private:
    void read();
    void step(int direction);
    void reset();

    NumberEntry m_entry;
    UnitEdit *m_edit;
    std::optional<double> m_displayed; ///< own value the text stands for
};

} // namespace daemok::ui

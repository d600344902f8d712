// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field.h"

class QCheckBox;

namespace daemok::ui {

/// Yes or no.
class FlagField : public Field
{
    Q_OBJECT

public:
    explicit FlagField(FieldText text, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *entry() const override;

protected:
    void display() override;
    [[nodiscard]] QString presetText() const override;

private:
    QCheckBox *m_box;
};

} // namespace daemok::ui

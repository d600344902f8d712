// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field.h"

#include <string>
#include <vector>

class QComboBox;

namespace daemok::ui {

/// A value of files and the word for it.
struct Option
{
    std::string value;
    QString text;

    friend bool operator==(const Option &, const Option &) = default;
};

/// One of several words, or a name that may also be typed.
class ChoiceField : public Field
{
    Q_OBJECT

public:
    ChoiceField(FieldText text, std::vector<Option> options, bool mayBeTyped,
                QWidget *parent = nullptr);
    [[nodiscard]] QWidget *entry() const override;
    void setOptions(std::vector<Option> options);

protected:
    void display() override;
    [[nodiscard]] QString presetText() const override;

private:
    void choose(const std::string &name);

    QComboBox *m_combo;
    std::vector<Option> m_options;
    bool m_mayBeTyped;
};

} // namespace daemok::ui

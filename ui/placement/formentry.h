// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"
#include "ui/fields/numberentry.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace daemok::ui {

class UnitEdit;

/// A number with its name above and the mark of where it comes from. Every good keystroke is a value; an emptied entry goes
/// back to what stood there; a bad one keeps the last value and says its sentence.
class FormEntry : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        Above,
        Beside,
        Bare
    }; ///< where the name stands; Bare: the placeholder says it

    FormEntry(const QString &label, const QString &help, NumberForm form,
              Shape shape = Shape::Above, QWidget *parent = nullptr);

    /// What stands there; nothing: empty, with the placeholder.
    void setValue(std::optional<double> value, Origin origin);
    void setPlaceholder(const QString &text);
    [[nodiscard]] UnitEdit *edit() const { return m_edit; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    /// Nothing: emptied.
    void entered(std::optional<double> value);
    void problemChanged();

private:
    void read(const QString &text);
    void say(const QString &problem);
    void showOrigin(Origin origin);

    NumberEntry m_entry;
    QString m_help;
    QLabel *m_label;
    QLabel *m_mark;
    UnitEdit *m_edit;
    QString m_problem;
    std::optional<double> m_shown;
};

/// A widget with its name above, as FormEntry has it.
[[nodiscard]] QWidget *labelled(const QString &label, QWidget *widget);

} // namespace daemok::ui

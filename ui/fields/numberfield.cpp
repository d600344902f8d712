// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/numberfield.h"

#include "ui/fields/unitedit.h"

#include <utility>

namespace daemok::ui {

NumberField::NumberField(FieldText text, NumberForm form, QWidget *parent)
    : Field(std::move(text), parent),
      m_entry(std::move(form)),
      m_edit(new UnitEdit)
{
    m_edit->setUnit(m_entry.form().shownUnit);
    setEntry(m_edit);
    setToolTip(tr("%1\nAllowed: %2.").arg(this->text().help, m_entry.allowed()));
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::read);
    connect(m_edit, &UnitEdit::stepAsked, this, &NumberField::step);
    connect(m_edit, &UnitEdit::resetAsked, this, &NumberField::reset);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (problem().isEmpty() && value().own)
            m_edit->setText(m_entry.text(value().own->number.likely));
        emit gestureEnded();
    });
}

QWidget *NumberField::entry() const
{
    return m_edit;
}

void NumberField::display()
{
    const std::optional<double> own =
        value().own ? std::optional(value().own->number.likely) : std::nullopt;
    const QString preset = value().without  ? tr("no goal")
                           : value().preset ? m_entry.text(value().preset->number.likely)
                                            : tr("unknown");
    m_edit->setPlaceholderText(preset);
    // What is being typed stays as it is typed: only a value from elsewhere rewrites the text.
    if (own == m_displayed && (m_edit->hasFocus() || !problem().isEmpty()))
        return;
    m_displayed = own;
    m_edit->setText(own ? m_entry.text(*own) : QString());
    m_edit->setWrong(false);
    setProblem({});
}

void NumberField::read()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty()) {
        m_edit->setWrong(false);
        setProblem({});
        m_displayed.reset();
        emit answered(std::nullopt);
        return;
    }
    const NumberEntry::Parsed parsed = m_entry.parse(typed);
    m_edit->setWrong(!parsed.problem.isEmpty());
    setProblem(parsed.problem);
    if (!parsed.problem.isEmpty())
        return;
    m_displayed = parsed.value;
    Answer answer;
    answer.number = {parsed.value, parsed.value, parsed.value};
    submit(answer);
}

void NumberField::step(int direction)
{
    const Answer *now = shown();
    if (!now || !problem().isEmpty())
        return;
    m_edit->setText(m_entry.text(m_entry.stepped(now->number.likely, direction)));
    read();
}

void NumberField::reset()
{
    m_displayed = value().own ? std::optional(value().own->number.likely) : std::nullopt;
    m_edit->setText(m_displayed ? m_entry.text(*m_displayed) : QString());
    m_edit->setWrong(false);
    setProblem({});
}

} // namespace daemok::ui

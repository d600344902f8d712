// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/flagfield.h"

#include "ui/fields/entrycheck.h"

#include <utility>

namespace daemok::ui {

FlagField::FlagField(FieldText text, QWidget *parent)
    : Field(std::move(text), parent),
      m_box(new EntryCheck)
{
    setEntry(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        const double yes = checked ? 1 : 0;
        Answer answer;
        answer.number = {yes, yes, yes};
        submit(answer);
        emit gestureEnded();
    });
}

QWidget *FlagField::entry() const
{
    return m_box;
}

void FlagField::display()
{
    const bool yes = shown() && shown()->number.likely != 0;
    m_box->setChecked(yes);
    m_box->setProperty("unknown", !value().own);
    m_box->setText(!shown() ? tr("unknown") : yes ? tr("yes") : tr("no"));
}

QString FlagField::presetText() const
{
    if (!value().preset)
        return {};
    return value().preset->number.likely != 0 ? tr("yes") : tr("no");
}

} // namespace daemok::ui

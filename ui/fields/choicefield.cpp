// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/choicefield.h"

#include "ui/fields/entrybox.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace daemok::ui {

ChoiceField::ChoiceField(FieldText text, std::vector<Option> options, bool mayBeTyped,
                         QWidget *parent)
    : Field(std::move(text), parent),
      m_combo(new EntryBox),
      m_options(std::move(options)),
      m_mayBeTyped(mayBeTyped)
{
    for (const Option &option : m_options)
        m_combo->addItem(option.text);
    m_combo->setEditable(mayBeTyped);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    setEntry(m_combo);
    m_combo->view()->setMinimumWidth(m_combo->view()->sizeHintForColumn(0) + 30);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_options.size()))
            choose(m_options[static_cast<std::size_t>(index)].value);
    });
    if (mayBeTyped) {
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this,
                [this] { choose(m_combo->currentText().trimmed().toStdString()); });
    }
}

QWidget *ChoiceField::entry() const
{
    return m_combo;
}

void ChoiceField::display()
{
    const std::string name =
        shown() && !shown()->names.empty() ? shown()->names.front() : std::string();
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [&](const Option &option) { return option.value == name; });
    const bool listed = found != m_options.end();
    m_combo->setCurrentIndex(listed ? static_cast<int>(found - m_options.begin()) : -1);
    if (m_mayBeTyped)
        m_combo->setEditText(listed ? found->text : QString::fromStdString(name));
    else
        m_combo->setPlaceholderText(name.empty() ? tr("unknown") : QString::fromStdString(name));
    if (m_combo->property("unknown").toBool() != !value().own) {
        m_combo->setProperty("unknown", !value().own);
        m_combo->style()->unpolish(m_combo);
        m_combo->style()->polish(m_combo);
    }
}

void ChoiceField::setOptions(std::vector<Option> options)
{
    if (options == m_options)
        return;
    m_options = std::move(options);
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    for (const Option &option : m_options)
        m_combo->addItem(option.text);
    display();
}

QString ChoiceField::presetText() const
{
    if (!value().preset || value().preset->names.empty())
        return {};
    const std::string &name = value().preset->names.front();
    for (const Option &option : m_options) {
        if (option.value == name)
            return option.text;
    }
    return QString::fromStdString(name);
}

void ChoiceField::choose(const std::string &name)
{
    const Answer *now = shown();
    const bool same = now && !now->names.empty() && now->names.front() == name;
    if (name.empty() || (same && (value().own || m_mayBeTyped)))
        return;
    Answer answer;
    answer.names = {name};
    submit(answer);
    emit gestureEnded();
}

} // namespace daemok::ui

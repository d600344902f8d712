// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/listfield.h"

#include "ui/fields/entrybox.h"
#include "ui/fields/entrycheck.h"

#include <QListWidget>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace daemok::ui {
namespace {

constexpr int kShownRows = 12;

bool contains(const std::vector<std::string> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

ListField::ListField(FieldText text, std::vector<Option> options, QString none, QWidget *parent)
    : Field(std::move(text), parent),
      m_button(new EntryButton),
      m_options(std::move(options)),
      m_none(std::move(none))
{
    setEntry(m_button);
    connect(m_button, &QPushButton::clicked, this, &ListField::openList);
}

QWidget *ListField::entry() const
{
    return m_button;
}

QString ListField::summary(const std::vector<std::string> &names) const
{
    if (names.empty())
        return m_none;
    const auto first = std::find_if(m_options.begin(), m_options.end(), [&](const Option &option) {
        return option.value == names.front();
    });
    const QString word =
        first == m_options.end() ? QString::fromStdString(names.front()) : first->text;
    return names.size() == 1
               ? word
               : tr("%1 +%2", "first of a list, how many more").arg(word).arg(names.size() - 1);
}

void ListField::display()
{
    const std::vector<std::string> names = shown() ? shown()->names : std::vector<std::string>();
    m_button->setFullText(summary(names));
    m_button->setProperty("unknown", !value().own);
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
    if (m_list && m_list->isVisible())
        fillList();
}

void ListField::setOptions(std::vector<Option> options)
{
    if (options == m_options)
        return;
    m_options = std::move(options);
    delete m_list;
    m_list = nullptr;
    display();
}

QString ListField::presetText() const
{
    return value().preset ? summary(value().preset->names) : QString();
}

void ListField::fillList()
{
    const std::vector<std::string> names = shown() ? shown()->names : std::vector<std::string>();
    const QSignalBlocker blocker(m_list);
    for (std::size_t i = 0; i < m_options.size(); ++i)
        m_list->item(static_cast<int>(i))
            ->setCheckState(contains(names, m_options[i].value) ? Qt::Checked : Qt::Unchecked);
}

void ListField::openList()
{
    if (!m_list) {
        m_list = new QListWidget(this);
        m_list->setWindowFlags(Qt::Popup);
        m_list->setAccessibleName(text().label);
        m_list->setItemDelegate(new CheckDelegate(m_list));
        m_list->setMouseTracking(true);
        m_list->setFrameShape(QFrame::Box);
        m_list->setObjectName(text().key + QStringLiteral(".list"));
        for (const Option &option : m_options) {
            auto *item = new QListWidgetItem(option.text, m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        }
        connect(m_list, &QListWidget::itemChanged, this, &ListField::readList);
    }
    fillList();
    const int rows = std::min(kShownRows, m_list->count());
    const int height = rows * std::max(m_list->sizeHintForRow(0), 18) + 8;
    const int width = std::max(m_button->width(), m_list->sizeHintForColumn(0) + 16);
    m_list->resize(width, height);
    m_list->move(m_button->mapToGlobal(m_button->rect().bottomRight()) - QPoint(width, 0));
    m_list->show();
    m_list->setFocus();
}

void ListField::readList()
{
    Answer answer;
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        if (m_list->item(static_cast<int>(i))->checkState() == Qt::Checked)
            answer.names.push_back(m_options[i].value);
    }
    // Names the list does not know (a region of another catalogue) are not lost by a click.
    for (const std::string &name : shown() ? shown()->names : std::vector<std::string>()) {
        if (std::none_of(m_options.begin(), m_options.end(),
                         [&](const Option &option) { return option.value == name; }))
            answer.names.push_back(name);
    }
    submit(answer);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field.h"

#include "ui/fields/originbadge.h"

#include <QContextMenuEvent>
#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>

#include <utility>

namespace daemok::ui {
namespace {

constexpr int kEntryWidth = 138;

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

} // namespace

Field::Field(FieldText text, QWidget *parent)
    : QWidget(parent),
      m_text(std::move(text)),
      m_grid(new QGridLayout(this)),
      m_label(new QLabel(m_text.label)),
      m_badge(new OriginBadge),
      m_menu(new QMenu(this))
{
    setObjectName(m_text.key);
    setToolTip(m_text.help);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_label->setWordWrap(true);
    m_grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_badge, 0, 2, Qt::AlignVCenter);
    m_badge->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &Field::fillMenu);
}

// An entry that still has the keyboard loses it while the field goes, and would report that as an entry
// finished to what is a field no more.
Field::~Field()
{
    if (!m_entryWidget)
        return;
    m_entryWidget->blockSignals(true);
    for (QWidget *part : m_entryWidget->findChildren<QWidget *>())
        part->blockSignals(true);
}

void Field::setEntry(QWidget *entry)
{
    m_entryWidget = entry;
    entry->setFixedWidth(kEntryWidth);
    entry->setAccessibleName(m_text.label);
    entry->setAccessibleDescription(m_text.help);
    entry->setWhatsThis(m_text.help);
    entry->installEventFilter(this);
    m_label->setBuddy(entry);
    m_grid->addWidget(entry, 0, 1, Qt::AlignVCenter);
    setFocusProxy(entry);
}

void Field::show(const FieldValue &value)
{
    m_value = value;
    m_badge->setOrigin(value.own ? value.own->origin : Origin::Preset);
    display();
}

const Answer *Field::shown() const
{
    if (m_value.own)
        return &*m_value.own;
    return m_value.preset && !m_value.without ? &*m_value.preset : nullptr;
}

void Field::setProblem(const QString &sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    if (!m_problemLabel) {
        m_problemLabel = new QLabel;
        m_problemLabel->setWordWrap(true);
        m_problemLabel->setProperty("problem", true);
        m_problemLabel->setObjectName(m_text.key + QStringLiteral(".problem"));
        m_grid->addWidget(m_problemLabel, 1, 0, 1, 3);
    }
    m_problemLabel->setText(sentence);
    m_problemLabel->setVisible(!sentence.isEmpty());
    entry()->setAccessibleDescription(sentence.isEmpty() ? m_text.help : sentence);
    emit problemChanged(sentence);
}

void Field::submit(Answer answer)
{
    answer.origin = Origin::Estimate;
    answer.evidence.clear();
    answer.date = today();
    emit answered(answer);
}

void Field::fillMenu()
{
    m_menu->clear();
    const bool known = shown() != nullptr;
    connect(m_menu->addAction(tr("Measured")), &QAction::triggered, this,
            [this] { confirm(Origin::Measured); });
    connect(m_menu->addAction(tr("The client's estimate")), &QAction::triggered, this,
            [this] { confirm(Origin::Estimate); });
    for (QAction *action : m_menu->actions())
        action->setEnabled(known);
    m_menu->addSeparator();
    if (m_text.mayBeWithout)
        connect(m_menu->addAction(tr("No goal")), &QAction::triggered, this, &Field::withoutChosen);
    QAction *reset = m_menu->addAction(tr("Unknown: take the preset's value"));
    reset->setEnabled(m_value.own || m_value.without);
    connect(reset, &QAction::triggered, this, [this] { emit answered(std::nullopt); });
}

// The shown value becomes the client's, with this origin.
void Field::confirm(Origin origin)
{
    if (!shown())
        return;
    Answer answer = *shown();
    answer.origin = origin;
    answer.date = today();
    emit answered(answer);
    emit gestureEnded();
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    // The menu key reaches the origin without a tab stop of its own.
    if (watched == entry() && event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        m_menu->popup(m_badge->mapToGlobal(m_badge->rect().bottomLeft()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace daemok::ui

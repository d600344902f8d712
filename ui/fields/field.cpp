// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field.h"

#include "ui/fields/helppopover.h"
#include "ui/fields/originbadge.h"
#include "ui/fields/originpopover.h"
#include "ui/fields/questionlabel.h"

#include <QContextMenuEvent>
#include <QDate>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <utility>

namespace daemok::ui {
namespace {

constexpr int kEntryWidth = 128;
constexpr int kRoomUnder = 4;
constexpr int kProblemRow = 9; // the last row

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

} // namespace

Field::Field(FieldText text, QWidget *parent)
    : QWidget(parent),
      m_text(std::move(text)),
      m_grid(new QGridLayout(this)),
      m_label(new QuestionLabel(m_text.label)),
      m_badge(new OriginBadge)
{
    setObjectName(m_text.key);
    setToolTip(m_text.help);
    m_grid->setContentsMargins(0, 0, 0, kRoomUnder);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_badge, 0, 2, Qt::AlignVCenter);
    connect(m_badge, &QToolButton::clicked, this, &Field::openOrigin);
    connect(m_label->mark(), &QToolButton::clicked, this, &Field::openHelp);
}

// An entry that still has the keyboard loses it while the field goes, and would report that as an entry
// finished to what is a field no more.
Field::~Field()
{
    for (QWidget *sheet : {static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_origin)}) {
        if (sheet)
            sheet->blockSignals(true);
    }
    if (!m_entryWidget)
        return;
    for (QWidget *part : findChildren<QWidget *>())
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

void Field::addUnderEntry(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1);
    m_grid->setContentsMargins(0, 0, 0, 0); // it keeps its own distance
}

void Field::addAcross(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 3);
}

void Field::show(const FieldValue &value)
{
    if (m_isShown && value == m_value && m_problem.isEmpty())
        return; // each step of a drag shows every field; what was typed wrong is written over
    m_isShown = true;
    m_value = value;
    m_badge->setOrigin(value.own ? value.own->origin : Origin::Preset);
    if (m_origin)
        m_origin->show(m_value.own, m_value.without, shown() != nullptr);
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
        m_grid->addWidget(m_problemLabel, kProblemRow, 0, 1, 3);
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
    emit answered(completed(std::move(answer)));
}

HelpPopover *Field::openHelp()
{
    delete m_help; // it tells of this moment's language
    m_help = new HelpPopover(this, {m_text.label, m_text.help, allowedText(), m_text.howTo});
    m_help->setToggle(m_label->mark());
    m_help->open();
    return m_help;
}

OriginPopover *Field::openOrigin()
{
    delete m_origin;
    const QString reason =
        m_value.preset ? QString::fromStdString(m_value.preset->evidence) : QString();
    m_origin = new OriginPopover(
        this, {m_text.label, presetText(), reason, m_text.mayBeWithout, m_text.hasEvidence});
    m_origin->show(m_value.own, m_value.without, m_value.own || m_value.preset);
    connect(m_origin, &OriginPopover::originChosen, this, &Field::confirm);
    connect(m_origin, &OriginPopover::unknownChosen, this, [this] { emit answered(std::nullopt); });
    connect(m_origin, &OriginPopover::withoutChosen, this, &Field::withoutChosen);
    connect(m_origin, &OriginPopover::evidenceTyped, this, &Field::takeEvidence);
    connect(m_origin, &OriginPopover::gestureEnded, this, &Field::gestureEnded);
    m_origin->setToggle(m_badge);
    m_origin->open();
    return m_origin;
}

// The shown value becomes the client's, with this origin. The preset's reason is not the client's evidence.
void Field::confirm(Origin origin)
{
    const std::optional<Answer> &base = m_value.own ? m_value.own : m_value.preset;
    if (!base || (m_value.own && m_value.own->origin == origin))
        return;
    Answer answer = *base;
    if (!m_value.own || m_value.own->origin == Origin::Preset)
        answer.evidence.clear();
    answer.origin = origin;
    answer.date = today();
    emit answered(completed(std::move(answer)));
}

void Field::takeEvidence(const QString &evidence, const QString &isoDate)
{
    if (!m_value.own)
        return;
    Answer answer = *m_value.own;
    answer.evidence = evidence.toStdString();
    answer.date = isoDate.toStdString();
    emit answered(answer);
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != entry())
        return QWidget::eventFilter(watched, event);
    // The menu key reaches the origin without a tab stop of its own.
    if (event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        openOrigin();
        return true;
    }
    // Before the window, which helps with the page.
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        if (event->type() == QEvent::KeyPress)
            openHelp();
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &Field::showHelpMark, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void Field::showHelpMark()
{
    m_label->mark()->setStrong(underMouse() || entry()->hasFocus());
}

void Field::enterEvent(QEnterEvent *)
{
    m_label->mark()->setStrong(true);
}

void Field::leaveEvent(QEvent *)
{
    m_label->mark()->setStrong(entry()->hasFocus());
}

} // namespace daemok::ui

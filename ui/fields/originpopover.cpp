// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/originpopover.h"

#include "ui/fields/originchoice.h"
#include "ui/fields/unitedit.h"

#include <QButtonGroup>
#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr int kWidth = 330;
constexpr int kUnknown = -10;
constexpr int kWithout = -11;

int idOf(Origin origin)
{
    return static_cast<int>(origin);
}

} // namespace

OriginPopover::OriginPopover(QWidget *anchor, const Content &content)
    : Popover(anchor),
      m_choices(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("origin"));
    setAccessibleName(tr("Origin of: %1").arg(content.title));
    setFixedWidth(kWidth);
    auto *title = new QLabel(content.title);
    title->setProperty("heading", true);
    title->setWordWrap(true);
    body()->addWidget(title);
    if (content.hasEvidence)
        addChoice(idOf(Origin::Measured), Origin::Measured, tr("Measured"),
                  tr("at the client's service; true within 10 %"));
    addChoice(idOf(Origin::Estimate), Origin::Estimate,
              content.hasEvidence ? tr("The client's estimate") : tr("The client's goal"),
              content.hasEvidence ? tr("may be 1.7 times more or less") : QString());
    if (content.mayBeWithout)
        addChoice(kWithout, Origin::Assumed, tr("No goal"),
                  tr("nothing is asked of this operation"));
    const QString preset = content.presetValue.isEmpty()
                               ? tr("nothing is known")
                               : tr("the preset's value: %1").arg(content.presetValue);
    addChoice(kUnknown, Origin::Preset, tr("Unknown"),
              content.presetReason.isEmpty()
                  ? preset
                  : tr("%1 (%2)", "value, its reason").arg(preset, content.presetReason));
    if (content.hasEvidence)
        addEvidence();
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == kUnknown)
            emit unknownChosen();
        else if (id == kWithout)
            emit withoutChosen();
        else
            emit originChosen(static_cast<Origin>(id));
        emit gestureEnded();
    });
}

void OriginPopover::addChoice(int id, Origin mark, const QString &title, const QString &note)
{
    auto *choice = new OriginChoice(mark, title, note);
    m_choices->addButton(choice, id);
    body()->addWidget(choice);
}

void OriginPopover::addEvidence()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(8);
    m_evidence = new UnitEdit;
    m_evidence->setAlignment(Qt::AlignLeft);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setPlaceholderText(tr("report, query or person"));
    m_date = new UnitEdit;
    m_date->setAlignment(Qt::AlignLeft);
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(QStringLiteral("2026-01-31"));
    m_date->setToolTip(tr("Year, month, day: 2026-01-31"));
    m_problem = new QLabel;
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *evidenceLabel = new QLabel(tr("&Evidence"));
    auto *dateLabel = new QLabel(tr("&Date"));
    evidenceLabel->setBuddy(m_evidence);
    dateLabel->setBuddy(m_date);
    grid->addWidget(evidenceLabel, 0, 0);
    grid->addWidget(m_evidence, 0, 1);
    grid->addWidget(dateLabel, 1, 0);
    grid->addWidget(m_date, 1, 1);
    grid->addWidget(m_problem, 2, 0, 1, 2);
    body()->addLayout(grid);
    for (QLineEdit *edit : {m_evidence, m_date}) {
        connect(edit, &QLineEdit::textEdited, this, &OriginPopover::readEvidence);
        connect(edit, &QLineEdit::editingFinished, this, &OriginPopover::gestureEnded);
        connect(static_cast<UnitEdit *>(edit), &UnitEdit::resetAsked, this, &Popover::dismiss);
    }
}

void OriginPopover::show(const std::optional<Answer> &own, bool without, bool known)
{
    const bool answered = own && own->origin != Origin::Preset;
    const int id = answered ? idOf(own->origin) : without ? kWithout : kUnknown;
    for (QAbstractButton *button : m_choices->buttons()) {
        const int each = m_choices->id(button);
        button->setEnabled(each == kUnknown || each == kWithout || known);
        button->setChecked(each == id);
    }
    if (!m_evidence)
        return;
    m_evidence->setEnabled(answered);
    m_date->setEnabled(answered);
    if (!m_evidence->hasFocus())
        m_evidence->setText(answered ? QString::fromStdString(own->evidence) : QString());
    if (!m_date->hasFocus() && m_problem->isHidden())
        m_date->setText(answered ? QString::fromStdString(own->date) : QString());
}

void OriginPopover::readEvidence()
{
    const QString date = m_date->text().trimmed();
    const bool good =
        date.isEmpty() || (date.size() == 10 && QDate::fromString(date, Qt::ISODate).isValid());
    m_problem->setText(tr("“%1” is not a date; write year, month and day: 2026-01-31.").arg(date));
    m_problem->setVisible(!good);
    static_cast<UnitEdit *>(m_date)->setWrong(!good);
    adjustSize();
    if (good)
        emit evidenceTyped(m_evidence->text().trimmed(), date);
}

void OriginPopover::open()
{
    QWidget *first = m_choices->checkedButton();
    Popover::open(first ? first : m_evidence);
}

} // namespace daemok::ui

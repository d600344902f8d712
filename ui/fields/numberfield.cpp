// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/numberfield.h"

#include "ui/fields/rangeband.h"
#include "ui/fields/rangeeditor.h"
#include "ui/fields/unitedit.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>

#include <cmath>
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
        echo();
        endGesture();
    });
}

void NumberField::setRangeRule(RangeRule rule)
{
    m_rule = std::move(rule);
    if (m_band)
        return;
    m_band = new RangeBand(RangeBand::Size::Compact);
    m_band->setObjectName(text().key + QStringLiteral(".band"));
    addUnderEntry(m_band);
    connect(m_band, &RangeBand::opened, this,
            [this] { setRangeShown(!m_editor || m_editor->isHidden()); });
}

void NumberField::setUnit(const QString &shownUnit)
{
    if (shownUnit == m_entry.form().shownUnit)
        return;
    m_entry.setShownUnit(shownUnit);
    m_edit->setUnit(shownUnit);
    if (m_editor)
        m_editor->setEntry(m_entry);
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
    showRange();
    // What is being typed stays as it is typed: only a value from elsewhere rewrites the text.
    if (own == m_displayed && (m_edit->hasFocus() || !problem().isEmpty()))
        return;
    m_displayed = own;
    m_edit->setText(own ? m_entry.text(*own) : QString());
    m_edit->setWrong(false);
    echo();
    setProblem({});
}

void NumberField::read()
{
    const QString typed = m_edit->text().trimmed();
    beginGesture();
    echo();
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
    takeLikely(parsed.value);
}

void NumberField::takeLikely(double likely)
{
    beginGesture();
    Answer answer;
    answer.number = {likely, likely, likely};
    submit(answer);
}

// What is typed in another unit or scale is said in the one asked for, inside the entry if there is room.
void NumberField::echo()
{
    const QString text =
        m_edit->hasFocus() || m_edit->isModified() ? m_entry.echo(m_edit->text()) : QString();
    const bool fits = m_edit->setEcho(text);
    if (!m_echo && !fits) {
        m_echo = new QLabel;
        m_echo->setProperty("muted", true);
        m_echo->setAlignment(Qt::AlignRight);
        m_echo->setContentsMargins(0, 0,
                                   m_edit->parentWidget()->width() - m_edit->geometry().right(),
                                   0); // ends where the entry does
        m_echo->setObjectName(this->text().key + QStringLiteral(".echo"));
        addAcross(m_echo);
    }
    if (m_echo) {
        m_echo->setText(text);
        m_echo->setVisible(!fits);
    }
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
    echo();
    setProblem({});
}

void NumberField::beginGesture()
{
    if (!m_inGesture)
        m_statedBefore = statedRange(value().own, m_rule);
    m_inGesture = true;
}

void NumberField::endGesture()
{
    m_inGesture = false;
    emit gestureEnded();
}

Answer NumberField::completed(Answer answer) const
{
    const std::optional<Interval> stated =
        m_inGesture ? m_statedBefore : statedRange(value().own, m_rule);
    answer.number = rangeAround(answer.number.likely, answer.origin, stated, m_rule);
    return answer;
}

void NumberField::takeRange(const Interval &range)
{
    if (!shown())
        return;
    m_inGesture = false;
    Answer answer = *shown();
    if (!value().own || answer.origin == Origin::Preset) {
        answer.origin = Origin::Estimate;
        answer.evidence.clear();
        answer.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    }
    answer.number = range;
    emit answered(answer);
}

void NumberField::resetRange()
{
    if (!value().own)
        return;
    m_inGesture = false;
    Answer answer = *value().own;
    answer.number = m_rule(answer.number.likely, answer.origin);
    emit answered(answer);
}

void NumberField::setRangeShown(bool shown)
{
    if (!m_rule || (shown && !this->shown()))
        return;
    if (!m_editor && shown)
        createEditor();
    if (!m_editor)
        return;
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    if (!shown)
        m_editor->reset();
    m_editor->setVisible(shown);
    showRange();
    if (shown)
        m_editor->firstEntry()->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_edit->setFocus(Qt::OtherFocusReason);
}

void NumberField::createEditor()
{
    m_editor = new RangeEditor(m_entry, text().label);
    m_editor->setObjectName(text().key + QStringLiteral(".range"));
    addAcross(m_editor);
    setTabOrder(m_edit, m_editor->firstEntry());
    connect(m_editor, &RangeEditor::rangeTyped, this, &NumberField::takeRange);
    connect(m_editor, &RangeEditor::likelyMoved, this, &NumberField::takeLikely);
    connect(m_editor, &RangeEditor::resetAsked, this, &NumberField::resetRange);
    connect(m_editor, &RangeEditor::problemFound, this, &NumberField::setProblem);
    connect(m_editor, &RangeEditor::gestureEnded, this, &NumberField::endGesture);
    connect(m_editor, &RangeEditor::closeAsked, this, [this] { setRangeShown(false); });
}

void NumberField::showRange()
{
    if (!m_band)
        return;
    const Answer *now = shown();
    if (!now || !std::isfinite(now->number.likely)) {
        m_band->clearRange();
        if (m_editor)
            m_editor->hide();
        return;
    }
    const bool own = value().own && now->origin != Origin::Preset;
    const bool stated = statedRange(value().own, m_rule).has_value();
    m_band->setRange(now->number, m_entry.form(), own, stated);
    m_band->setToolTip(tr("Low %1, likely %2, high %3\n%4\nClick, or Alt+Down in the entry, to "
                          "state the range.")
                           .arg(m_entry.withUnit(now->number.low),
                                m_entry.withUnit(now->number.likely),
                                m_entry.withUnit(now->number.high), rangeReason()));
    if (m_editor && !m_editor->isHidden())
        m_editor->show(now->number, own, stated, rangeReason());
}

QString NumberField::rangeReason() const
{
    if (statedRange(value().own, m_rule))
        return tr("Stated; outside it in one case of ten.");
    if (!value().own || value().own->origin == Origin::Preset)
        return tr("The preset's own range.");
    if (value().own->number.low == value().own->number.high)
        return tr("No range.");
    if (value().own->origin == Origin::Measured)
        return tr("Measured: ±10 %.");
    return m_entry.form().unit == "share" && m_entry.form().min >= 0
               ? tr("Estimate: odds × or ÷ 1.7.")
               : tr("Estimate: × or ÷ 1.7.");
}

QString NumberField::presetText() const
{
    return value().preset ? m_entry.withUnit(value().preset->number.likely) : QString();
}

QString NumberField::allowedText() const
{
    return tr("Allowed: %1.").arg(m_entry.allowed());
}

bool NumberField::eventFilter(QObject *watched, QEvent *event)
{
    // Pressing keys reaches UnitEdit first; this is the one it does not take itself.
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            setRangeShown(!m_editor || m_editor->isHidden());
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placement/formentry.h"

#include "ui/charts/elidedlabel.h"
#include "ui/fields/originbadge.h"
#include "ui/fields/unitedit.h"
#include "ui/text/origintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace daemok::ui {
namespace {

constexpr int kMark = 10;

} // namespace

FormEntry::FormEntry(const QString &label, const QString &help, NumberForm form, Shape shape,
                     QWidget *parent)
    : QWidget(parent),
      m_entry(std::move(form)),
      m_help(help),
      m_label(new ElidedLabel(label)),
      m_mark(new QLabel),
      m_edit(new UnitEdit)
{
    m_label->setProperty("muted", true);
    m_label->setBuddy(m_edit);
    m_edit->setUnit(m_entry.form().shownUnit);
    m_edit->setAccessibleName(label);
    m_edit->setMinimumWidth(54);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(4);
    head->addWidget(m_mark);
    head->addWidget(m_label, 1);
    m_mark->setVisible(shape != Shape::Bare);
    m_label->setVisible(shape != Shape::Bare);
    if (shape == Shape::Beside)
        m_label->setMinimumWidth(m_label->sizeHint().width());
    auto *column = new QBoxLayout(
        shape == Shape::Above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shape == Shape::Above ? 2 : 6);
    column->addLayout(head);
    column->addWidget(m_edit);
    m_mark->setFixedSize(kMark, kMark);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, &FormEntry::read);
    connect(m_edit, &UnitEdit::stepAsked, this, [this](int direction) {
        const double from = m_shown.value_or(m_entry.form().min);
        m_edit->setText(m_entry.text(m_entry.stepped(from, direction)));
        read(m_edit->text());
    });
    connect(m_edit, &UnitEdit::resetAsked, this, [this] {
        say({});
        emit entered(std::nullopt);
    });
}

void FormEntry::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FormEntry::setValue(std::optional<double> value, Origin origin)
{
    showOrigin(origin);
    // What is being typed is not rewritten under the hand.
    if (value == m_shown && (m_edit->hasFocus() || !m_problem.isEmpty()))
        return;
    if (m_edit->hasFocus() && !m_edit->text().isEmpty() && value) {
        const NumberEntry::Parsed typed = m_entry.parse(m_edit->text());
        if (typed.problem.isEmpty() && typed.value == *value) {
            m_shown = value;
            return;
        }
    }
    m_shown = value;
    m_edit->setText(value ? m_entry.text(*value) : QString());
    say({});
}

void FormEntry::read(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        say({});
        emit entered(std::nullopt);
        return;
    }
    const NumberEntry::Parsed parsed = m_entry.parse(text);
    say(parsed.problem);
    if (!parsed.problem.isEmpty())
        return;
    m_shown = parsed.value;
    emit entered(parsed.value);
}

void FormEntry::say(const QString &problem)
{
    m_edit->setWrong(!problem.isEmpty());
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

void FormEntry::showOrigin(Origin origin)
{
    const double ratio = devicePixelRatioF();
    QPixmap picture(QSize(kMark, kMark) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOrigin(painter, QRectF(0.5, 0.5, kMark - 1, kMark - 1), origin,
                palette().color(QPalette::PlaceholderText));
    painter.end();
    m_mark->setPixmap(picture);
    const QString tip = m_help + QLatin1Char('\n') + OriginText::sentence(origin)
                        + QLatin1Char('\n') + m_entry.allowed();
    m_edit->setToolTip(tip);
    m_label->setToolTip(tip);
    m_mark->setToolTip(tip);
    m_edit->setAccessibleDescription(tip);
}

QWidget *labelled(const QString &label, QWidget *widget)
{
    auto *box = new QWidget;
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *head = new QLabel(label);
    head->setProperty("muted", true);
    head->setBuddy(widget);
    widget->setAccessibleName(label);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(head);
    column->addWidget(widget);
    return box;
}

} // namespace daemok::ui

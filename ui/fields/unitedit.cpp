// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/unitedit.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace daemok::ui {
namespace {

constexpr int kGap = 5;
constexpr int kRight = 8;
constexpr int kFrame = 22; // padding and border at both ends

} // namespace

UnitEdit::UnitEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QLineEdit::textChanged, this, &UnitEdit::updateMargin);
}

void UnitEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    updateMargin();
}

void UnitEdit::setUnit(const QString &unit)
{
    m_unit = unit;
    updateMargin();
}

bool UnitEdit::setEcho(const QString &echo)
{
    m_echo = echo;
    updateMargin();
    return m_inside == echo || echo.isEmpty();
}

void UnitEdit::setWrong(bool wrong)
{
    if (property("wrong").toBool() == wrong)
        return;
    setProperty("wrong", wrong);
    style()->unpolish(this);
    style()->polish(this);
}

void UnitEdit::updateMargin()
{
    const QString &shown = text().isEmpty() ? placeholderText() : text();
    const int room = width() - kFrame - fontMetrics().horizontalAdvance(shown);
    // Better no unit than a number that is cut off.
    const QString &wanted = m_echo.isEmpty() ? m_unit : m_echo;
    m_inside = fontMetrics().horizontalAdvance(wanted) <= room ? wanted : QString();
    setTextMargins(0, 0, m_inside.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_inside) + kGap,
                   0);
    update();
}

bool UnitEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void UnitEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        emit stepAsked(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit resetAsked();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void UnitEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_inside.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -kRight, 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_inside);
}

void UnitEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMargin();
}

} // namespace daemok::ui

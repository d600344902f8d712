// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/entrybox.h"

#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace daemok::ui {
namespace {

constexpr int kArrowRoom = 22;

void paintArrow(QWidget *widget)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(widget->palette().color(QPalette::PlaceholderText), 1.6, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(widget->width() - 12, widget->height() / 2.0 + 2);
    painter.drawPolyline(QPolygonF{tip - QPointF(4, 4), tip, tip + QPointF(4, -4)});
}

} // namespace

EntryBox::EntryBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::currentTextChanged, this, &EntryBox::tellWhole);
}

QString EntryBox::shortened() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room =
        style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
            .width();
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, room);
}

void EntryBox::tellWhole()
{
    if (isEditable() || toolTip() != m_whole)
        return; // what somebody else says stays
    m_whole = shortened() == currentText() ? QString() : currentText();
    setToolTip(m_whole);
}

void EntryBox::paintEvent(QPaintEvent *event)
{
    if (isEditable()) {
        QComboBox::paintEvent(event);
    } else {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        option.currentText = shortened();
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    paintArrow(this);
}

void EntryBox::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    tellWhole();
}

void EntryBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

EntryButton::EntryButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("entry", true);
    setFocusPolicy(Qt::StrongFocus);
}

void EntryButton::setFullText(const QString &text)
{
    m_fullText = text;
    setAccessibleDescription(text);
    elide();
}

void EntryButton::elide()
{
    setText(fontMetrics().elidedText(m_fullText, Qt::ElideRight, width() - kArrowRoom - 8));
}

void EntryButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void EntryButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    paintArrow(this);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/veil.h"

#include <QEvent>
#include <QPainter>

namespace daemok::ui {

Veil::Veil(QWidget *covered, const Appearance *appearance)
    : QWidget(covered),
      m_appearance(appearance)
{
    setObjectName(QStringLiteral("veil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    covered->installEventFilter(this);
    hide();
}

void Veil::setDimmed(bool dimmed)
{
    setVisible(dimmed);
    if (dimmed) {
        setGeometry(parentWidget()->rect());
        raise();
    }
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    constexpr int kDim = 150; // of 255
    QColor colour = m_appearance->theme().window;
    colour.setAlpha(kDim);
    QPainter(this).fillRect(rect(), colour);
}

} // namespace daemok::ui

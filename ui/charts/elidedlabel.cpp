// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/elidedlabel.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace daemok::ui {

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QRect inner = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, inner.width());
    const QString tip = shown == text() ? QString() : text();
    if (toolTip() != tip)
        setToolTip(tip);
    QPainter painter(this);
    style()->drawItemText(&painter, inner, static_cast<int>(alignment()), palette(), isEnabled(),
                          shown, foregroundRole());
}

} // namespace daemok::ui

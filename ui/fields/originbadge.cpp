// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/originbadge.h"

#include "ui/text/origintext.h"

namespace daemok::ui {
namespace {

constexpr int kSide = 20;
constexpr double kMark = 10;

} // namespace

void paintOrigin(QPainter &painter, const QRectF &square, Origin origin, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = square.adjusted(0.8, 0.8, -0.8, -0.8);
    QPen pen(colour, 1.5);
    if (origin == Origin::Assumed)
        pen.setDashPattern({1.6, 1.5});
    painter.setPen(pen);
    painter.setBrush(origin == Origin::Measured ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    if (origin == Origin::Estimate)
        painter.drawPie(disc, 90 * 16, 180 * 16);
    if (origin == Origin::Published)
        painter.drawEllipse(disc.center(), disc.width() / 5, disc.height() / 5);
    painter.restore();
}

OriginBadge::OriginBadge(QWidget *parent) : QToolButton(parent)
{
    setProperty("flat", true);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(kSide, kSide);
}

QSize OriginBadge::sizeHint() const
{
    return {kSide, kSide};
}

void OriginBadge::setOrigin(Origin origin)
{
    m_origin = origin;
    setAccessibleName(tr("Origin: %1").arg(OriginText::word(origin)));
    setToolTip(tr("%1\nClick, or the menu key in the entry, for origin, evidence and date.")
                   .arg(OriginText::sentence(origin)));
    update();
}

void OriginBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool own = m_origin == Origin::Measured || m_origin == Origin::Estimate;
    QColor colour = palette().color(own ? QPalette::Highlight : QPalette::PlaceholderText);
    if (underMouse())
        colour = palette().color(QPalette::Text);
    QRectF square(0, 0, kMark, kMark);
    square.moveCenter(QRectF(rect()).center());
    paintOrigin(painter, square, m_origin, colour);
}

} // namespace daemok::ui

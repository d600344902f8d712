// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/glyphbutton.h"

#include "ui/state/theme.h"

#include <QPainter>

namespace daemok::ui {
namespace {

/// Signs grow with the type beside them.
double scaleOf(const QWidget &widget)
{
    return widget.font().pointSizeF() / Theme::font().pointSizeF();
}

} // namespace

GlyphButton::GlyphButton(Glyph glyph, QWidget *parent) : QToolButton(parent), m_glyph(glyph)
{
    setProperty("flat", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

QSize GlyphButton::sizeHint() const
{
    return QSize(26, 24) * scaleOf(*this);
}

void GlyphButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus() || isDown() || isChecked();
    if (lit) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1) : Qt::NoPen);
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    painter.translate(QRectF(rect()).center());
    painter.scale(scaleOf(*this), scaleOf(*this));
    const QColor colour = palette().color(!isEnabled()  ? QPalette::Mid
                                          : isChecked() ? QPalette::Highlight
                                                        : QPalette::PlaceholderText);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (m_glyph) {
    case Glyph::Whole: // four corners of the whole picture
        for (const QPointF corner :
             {QPointF(-1, -1), QPointF(1, -1), QPointF(1, 1), QPointF(-1, 1)}) {
            const QPointF at(corner.x() * 6, corner.y() * 5);
            painter.drawLine(at, at - QPointF(corner.x() * 3, 0));
            painter.drawLine(at, at - QPointF(0, corner.y() * 3));
        }
        break;
    case Glyph::Table:
        painter.drawRoundedRect(QRectF(-6.5, -5.5, 13, 11), 1.5, 1.5);
        painter.drawLine(QPointF(-6.5, -1.5), QPointF(6.5, -1.5));
        painter.drawLine(QPointF(-6.5, 2), QPointF(6.5, 2));
        painter.drawLine(QPointF(-1.5, -5.5), QPointF(-1.5, 5.5));
        break;
    case Glyph::Back:
    case Glyph::Forward: {
        const double x = m_glyph == Glyph::Back ? -1 : 1;
        painter.drawLine(QPointF(-5, 0), QPointF(5, 0));
        painter.drawLine(QPointF(x * 5, 0), QPointF(x * 1, -4));
        painter.drawLine(QPointF(x * 5, 0), QPointF(x * 1, 4));
        break;
    }
    case Glyph::Copy:
        painter.drawRoundedRect(QRectF(-2.5, -2.5, 8.5, 8.5), 1.5, 1.5);
        painter.drawPolyline(QPolygonF({{-4.5, 3}, {-6, 3}, {-6, -6}, {3, -6}, {3, -4.5}}));
        break;
    case Glyph::Close:
        painter.drawLine(QPointF(-4, -4), QPointF(4, 4));
        painter.drawLine(QPointF(4, -4), QPointF(-4, 4));
        break;
    case Glyph::More:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const double x : {-5.0, 0.0, 5.0})
            painter.drawEllipse(QPointF(x, 0), 1.6, 1.6);
        break;
    }
}

} // namespace daemok::ui

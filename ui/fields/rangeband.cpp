// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/rangeband.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr int kCompactHeight = 8;
constexpr double kCompactMiddle = 3.5; // near its entry
constexpr int kLargeHeight = 30;
constexpr double kCompactInset = 2;
constexpr double kLargeInset = 9;
constexpr double kHandle = 5.5;
constexpr std::array kHandles = {RangeBand::Handle::Low, RangeBand::Handle::Likely,
                                 RangeBand::Handle::High};

} // namespace

RangeBand::RangeBand(Size size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedHeight(size == Size::Compact ? kCompactHeight : kLargeHeight);
    setFocusPolicy(size == Size::Compact ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(size == Size::Compact ? Qt::PointingHandCursor : Qt::SizeHorCursor);
}

QSize RangeBand::sizeHint() const
{
    return {90, height()};
}

void RangeBand::setRange(const Interval &range, const NumberForm &form, bool own, bool stated)
{
    m_form = form;
    m_own = own;
    m_stated = stated;
    // The scale stands still under a dragged handle.
    if (!m_dragging)
        m_scale = RangeScale(range, form);
    m_range = range;
    setEnabled(true);
    update();
}

void RangeBand::clearRange()
{
    m_range.reset();
    setEnabled(false);
    update();
}

double RangeBand::x(double value) const
{
    const double inset = m_size == Size::Compact ? kCompactInset : kLargeInset;
    return inset + m_scale.position(value) * (width() - 2 * inset);
}

double RangeBand::valueOf(Handle handle) const
{
    switch (handle) {
    case Handle::Low:
        return m_range->low;
    case Handle::Likely:
        return m_range->likely;
    case Handle::High:
        return m_range->high;
    }
    return 0;
}

QPoint RangeBand::handlePosition(Handle handle) const
{
    return m_range ? QPoint(qRound(x(valueOf(handle))), height() / 2) : QPoint();
}

// Where handles lie on each other, the one on the pointer's side is meant.
RangeBand::Handle RangeBand::nearest(const QPointF &point) const
{
    Handle best = Handle::Likely;
    double least = std::abs(x(m_range->likely) - point.x());
    for (const Handle handle : {Handle::Low, Handle::High}) {
        const double distance = std::abs(x(valueOf(handle)) - point.x());
        const bool side = handle == Handle::Low ? point.x() <= x(m_range->likely) - 1
                                                : point.x() >= x(m_range->likely) + 1;
        if (distance < least || (distance == least && side)) {
            least = distance;
            best = handle;
        }
    }
    return best;
}

void RangeBand::paintEvent(QPaintEvent *)
{
    if (!m_range)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = m_size == Size::Compact ? kCompactMiddle : height() / 2.0;
    const bool strong = m_own || underMouse();
    const QColor colour = palette().color(strong ? QPalette::Highlight : QPalette::PlaceholderText);
    if (m_size == Size::Compact) {
        paintCompact(painter, middle, colour);
        return;
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(kLargeInset, middle), QPointF(width() - kLargeInset, middle));
    painter.setPen(QPen(colour, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x(m_range->low), middle), QPointF(x(m_range->high), middle));
    paintHandles(painter, middle, colour);
}

void RangeBand::paintCompact(QPainter &painter, double middle, const QColor &colour) const
{
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(kCompactInset, middle), QPointF(width() - kCompactInset, middle));
    QColor body = colour;
    body.setAlphaF(m_own || underMouse() ? 0.75F : 0.55F);
    const double low = x(m_range->low);
    const double high = x(m_range->high);
    painter.setPen(QPen(body, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(low, middle), QPointF(std::max(high, low + 1), middle));
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
    const double likely = x(m_range->likely);
    painter.drawLine(QPointF(likely, middle - 3.5), QPointF(likely, middle + 3.5));
    if (!m_stated)
        return;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap));
    for (const double end : {low, high})
        painter.drawLine(QPointF(end, middle - 3), QPointF(end, middle + 3));
}

void RangeBand::paintHandles(QPainter &painter, double middle, const QColor &colour) const
{
    for (const Handle handle : kHandles) {
        const QPointF centre(x(valueOf(handle)), middle);
        const bool active = hasFocus() && handle == m_handle;
        painter.setPen(QPen(colour, active ? 2.5 : 1.6));
        painter.setBrush(handle == Handle::Likely ? colour : palette().color(QPalette::Base));
        if (handle == Handle::Likely)
            painter.drawRect(QRectF(centre.x() - 2, middle - 8, 4, 16));
        else
            painter.drawEllipse(centre, active ? kHandle + 1 : kHandle,
                                active ? kHandle + 1 : kHandle);
    }
}

void RangeBand::mousePressEvent(QMouseEvent *event)
{
    if (!m_range || event->button() != Qt::LeftButton)
        return;
    if (m_size == Size::Compact) {
        emit opened();
        return;
    }
    m_handle = nearest(event->position());
    m_dragging = true;
    update();
}

void RangeBand::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging || !m_range)
        return;
    const double inner = width() - 2 * kLargeInset;
    emit moved(m_handle, m_scale.value((event->position().x() - kLargeInset) / inner));
}

void RangeBand::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    if (m_range)
        m_scale = RangeScale(*m_range, m_form);
    update();
    emit gestureEnded();
}

void RangeBand::step(int direction)
{
    const NumberEntry entry(m_form);
    emit moved(m_handle, entry.stepped(valueOf(m_handle), direction));
}

void RangeBand::keyPressEvent(QKeyEvent *event)
{
    if (!m_range || m_size == Size::Compact) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        step(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        step(1);
        return;
    case Qt::Key_Space:
        m_handle = kHandles[(static_cast<std::size_t>(m_handle) + 1) % kHandles.size()];
        update();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RangeBand::enterEvent(QEnterEvent *)
{
    update();
}

void RangeBand::leaveEvent(QEvent *)
{
    update();
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/popover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kGap = 20; // past the edge of a panel with its scroll bar
constexpr int kEdge = 8;

} // namespace

Popover::Popover(QWidget *anchor)
    : QFrame(anchor->window()),
      m_anchor(anchor),
      m_body(new QVBoxLayout(this))
{
    setProperty("popover", true);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::ClickFocus);
    m_body->setContentsMargins(14, 12, 14, 12);
    m_body->setSpacing(6);
    hide();
    connect(anchor, &QObject::destroyed, this, &QObject::deleteLater);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !holds(now) && now != m_toggle && now->window() == window())
            dismiss();
    });
}

void Popover::open(QWidget *first)
{
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    if (first)
        first->setFocus(Qt::PopupFocusReason);
}

void Popover::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = holds(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    emit dismissed();
}

void Popover::place()
{
    if (!m_anchor)
        return;
    adjustSize();
    if (layout()->hasHeightForWidth())
        resize(width(), layout()->heightForWidth(width()));
    const QSize room = window()->size() - QSize(2 * kEdge, 2 * kEdge);
    resize(std::min(width(), std::max(room.width(), 1)),
           std::min(height(), std::max(room.height(), 1)));
    const QPoint corner = m_anchor->mapTo(window(), QPoint(m_anchor->width(), 0));
    const bool right = corner.x() + kGap + width() <= window()->width() - kEdge;
    const int x = right ? corner.x() + kGap : corner.x() - m_anchor->width() - kGap - width();
    move(std::clamp(x, kEdge, std::max(kEdge, window()->width() - kEdge - width())),
         std::clamp(corner.y() - kEdge, kEdge,
                    std::max(kEdge, window()->height() - kEdge - height())));
}

bool Popover::holds(const QObject *object) const
{
    for (; object; object = object->parent()) {
        if (object == this)
            return true;
    }
    return false;
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && !holds(watched)) {
        dismiss();
        if (watched == m_toggle)
            return true;
    }
    if (event->type() == QEvent::Resize && watched == window())
        place();
    return QFrame::eventFilter(watched, event);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/progressmark.h"

#include <QPainter>

namespace daemok::ui {
namespace {

constexpr int kBar = 4;
constexpr int kGap = 4;
constexpr double kSegmentGap = 2;

} // namespace

ProgressMark::ProgressMark(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("progress"));
}

QSize ProgressMark::sizeHint() const
{
    return {200, fontMetrics().height() + kGap + kBar + 4};
}

void ProgressMark::setProgress(int confirmed, int all)
{
    m_confirmed = confirmed;
    m_all = all;
    const bool done = confirmed >= all;
    setText(done ? tr("All %1 key questions confirmed").arg(all)
                 : tr("%1 of %2 key questions confirmed").arg(confirmed).arg(all));
    setAccessibleName(text());
    setToolTip(done ? tr("Every key question is answered by the client.")
                    : tr("Go to the next open key question"));
    setEnabled(!done);
    update();
}

void ProgressMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool live = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(palette().color(live ? QPalette::Highlight : QPalette::PlaceholderText));
    const int line = fontMetrics().height();
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (live)
        painter.drawText(QRect(0, 0, width(), line), Qt::AlignRight | Qt::AlignVCenter,
                         tr("next ›"));
    if (m_all <= 0)
        return;
    const double step = (width() + kSegmentGap) / m_all;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_all; ++i) {
        painter.setBrush(palette().color(i < m_confirmed ? QPalette::Highlight : QPalette::Mid));
        painter.drawRoundedRect(QRectF(i * step, line + kGap, step - kSegmentGap, kBar), 1.5, 1.5);
    }
}

void ProgressMark::enterEvent(QEnterEvent *)
{
    update();
}

void ProgressMark::leaveEvent(QEvent *)
{
    update();
}

} // namespace daemok::ui

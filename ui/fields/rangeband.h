// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/rangescale.h"

#include <QWidget>

#include <optional>

namespace daemok::ui {

/// Low, likely and high of an answer as a band. Compact it is a line under the entry that opens the range
/// when clicked; large it has handles that are dragged, or moved by the arrow keys (Space takes the next).
class RangeBand : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Compact, Large };
    enum class Handle { Low, Likely, High };

    explicit RangeBand(Size size, QWidget *parent = nullptr);

    /// `own` is drawn strong, a preset's range muted; stated ends have caps, ends that follow from the
    /// origin have none.
    void setRange(const Interval &range, const NumberForm &form, bool own, bool stated);
    void clearRange();
    [[nodiscard]] const std::optional<Interval> &range() const { return m_range; }
    [[nodiscard]] Handle handle() const { return m_handle; }
    /// Where a handle stands, for the pointer.
    [[nodiscard]] QPoint handlePosition(Handle handle) const;

signals:
    void opened();                           ///< the compact band was clicked
    void moved(Handle handle, double value); ///< while dragging and by keys
    void gestureEnded();

protected:
    [[nodiscard]] QSize sizeHint() const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] double x(double value) const;
    [[nodiscard]] double valueOf(Handle handle) const;
    [[nodiscard]] Handle nearest(const QPointF &point) const;
    void paintHandles(QPainter &painter, double middle, const QColor &colour) const;
    void paintCompact(QPainter &painter, double middle, const QColor &colour) const;
    void step(int direction);

    Size m_size;
    NumberForm m_form;
    RangeScale m_scale;
    std::optional<Interval> m_range;
    Handle m_handle = Handle::Low;
    bool m_own = false;
    bool m_stated = false;
    bool m_dragging = false;
};

} // namespace daemok::ui

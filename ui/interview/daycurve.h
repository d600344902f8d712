// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pattern/load.h"
#include "ui/interview/interviewaid.h"

namespace daemok::ui {

/// A day of the service as a sketch: the busy hours, their mean rate and the busiest minute. At which hour
/// they lie is not known and means nothing. Left and right change the busy hours, up and down the burst;
/// the edges and the peak can be dragged.
class DayCurve : public InterviewAid
{
    Q_OBJECT

public:
    explicit DayCurve(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isMeaningful() const override { return !m_load.rawLoad; }
    [[nodiscard]] QPointF peakPoint() const; ///< of the busiest minute, for the pointer
    [[nodiscard]] QPointF edgePoint() const; ///< right end of the busy hours
    [[nodiscard]] double peakPerSecond() const { return m_load.peakPerSecond; }
    [[nodiscard]] double meanPerSecond() const; ///< over the busy hours

protected:
    void patternChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Grip { None, Edge, Peak };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double x(double hour) const;
    [[nodiscard]] double y(double perSecond) const;
    [[nodiscard]] double firstHour() const;
    [[nodiscard]] double lastHour() const;
    [[nodiscard]] double outsidePerSecond() const; ///< rate beside the busy hours
    [[nodiscard]] bool burstIncluded() const;
    [[nodiscard]] QPolygonF curve() const;
    [[nodiscard]] Grip gripAt(const QPointF &point) const;
    void paintAxis(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    BusyLoad m_load;
    double m_hours = 24;
    double m_burst = 1;
    double m_top = 1; ///< rate at the upper end; stands still while dragging
    Grip m_grip = Grip::None;
};

} // namespace daemok::ui

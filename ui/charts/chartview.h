// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/state/theme.h"

#include <QtCharts/QChartView>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QXYSeries;
QT_END_NAMESPACE

namespace daemok::ui {

/// Draws one ChartSpec with Qt Charts and answers with a value box: under the mouse, or with the
/// arrow keys when focused. Series are updated with replace() only; no OpenGL, no animation.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    void setTheme(const Theme &theme);
    /// Lines of the value box now shown; empty if none is.
    [[nodiscard]] std::vector<std::string> boxLines() const;
    /// Where a point of the spec is drawn, for a mouse to be sent there.
    [[nodiscard]] QPointF positionOf(std::size_t dot) const;
    [[nodiscard]] std::size_t dots() const { return m_dots.size(); }

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct Dot
    {
        QPointF shown; ///< in axis coordinates
        SeriesRole role{};
        std::vector<std::string> lines;
    };

    [[nodiscard]] QXYSeries *seriesFor(SeriesRole role);
    [[nodiscard]] double toAxis(const ChartAxis &axis, double value) const;
    void setAxis(QCategoryAxis *axis, const ChartAxis &spec, double low, double high, int most);
    void updateAxes();
    void styleSeries();
    void styleAxis(QCategoryAxis *axis, bool grid);
    void drawBox(QPainter &painter, const Dot &dot, const QPointF &at) const;
    void setHovered(std::optional<std::size_t> dot);

    Theme m_theme;
    ChartSpec m_spec;
    QCategoryAxis *m_x;
    QCategoryAxis *m_y;
    std::vector<std::pair<SeriesRole, QXYSeries *>> m_series;
    std::vector<Dot> m_dots; ///< ascending x
    std::optional<std::size_t> m_hovered;
};

} // namespace daemok::ui

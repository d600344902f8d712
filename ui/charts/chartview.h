// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/directlabels.h"
#include "ui/state/theme.h"

#include <QtCharts/QChartView>

#include <optional>
#include <set>
#include <vector>

namespace daemok::ui {

class Selection;

/// Draws one ChartSpec and answers: a crosshair or a dot with one value box, markers that can be dragged,
/// zoom by wheel or rubber band, a selection shared with other views. The keyboard does all of it:
/// arrows move (Shift: ten times as far), Tab goes from the plot to each marker, + and - zoom, Home
/// shows everything, Return chooses a dot, Escape leaves a marker where the drag began.
/// While a marker is dragged the axis it moves along stands still. No OpenGL, no animation.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    [[nodiscard]] const ChartFrame &frame() const { return m_frame; }
    [[nodiscard]] const ChartZoom &zoom() const { return m_zoom; }
    [[nodiscard]] const std::vector<DirectLabel> &labels() const { return m_labels; }
    [[nodiscard]] const std::vector<MarkerFrame> &markers() const { return m_markers; }
    /// Series whose name stands in the plot: they need no legend chip.
    [[nodiscard]] std::set<std::size_t> namedSeries() const;

    /// Lines of the value box now shown, its title first; empty if none is.
    [[nodiscard]] QStringList boxLines() const;
    /// Where a dot of the spec is drawn, for a mouse to be sent there; dots count by ascending x.
    [[nodiscard]] QPointF positionOf(std::size_t dot) const;
    [[nodiscard]] std::size_t dots() const { return m_dots.size(); }
    [[nodiscard]] std::optional<std::size_t> activeMarker() const { return m_active; }
    [[nodiscard]] QSize sizeHint() const override { return {420, 240}; }

public slots:
    void resetZoom();

signals:
    /// A drag of a marker, by mouse or keyboard: one begin, moves, one end. A cancelled drag ends with
    /// the value it began with.
    void markerDragBegan(const QString &id);
    void markerMoved(const QString &id, double value);
    void markerDragEnded(const QString &id, double value);
    void zoomChanged(bool zoomed);
    void labelsChanged();

protected:
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override { event->ignore(); }
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    struct Drag
    {
        std::size_t marker = 0;
        double began = 0;
        bool byKey = false;
    };

    void relayout();
    void collectDots();
    void point(const QPointF &position);
    void clearPointing();
    [[nodiscard]] std::optional<std::size_t> markerNear(const QPointF &position) const;
    [[nodiscard]] std::optional<DotIndex> dotNear(const QPointF &position) const;
    void beginDrag(std::size_t marker, bool byKey);
    void dragTo(double value);
    void endDrag(bool keep);
    [[nodiscard]] double markerValue(const ChartMarker &marker, const QPointF &position) const;
    void stepMarker(int steps);
    void stepCrosshair(int steps);
    bool tabOn(bool forward);
    void zoomBy(double factor, const QPointF &at);
    void zoomTo(const QRectF &band);
    void setZoom(const ChartZoom &zoom);
    void choose(const DotIndex &dot);
    void say();

    ChartStyle m_style;
    ChartSpec m_spec;
    ChartPlot m_plot;
    ChartFrame m_frame;
    ChartZoom m_zoom;
    Selection *m_selection = nullptr;
    std::vector<DotIndex> m_dots; ///< ascending x, without the frontier
    std::vector<DirectLabel> m_labels;
    std::vector<MarkerFrame> m_markers;
    std::optional<DotIndex> m_dot;
    std::optional<double> m_crosshair;
    std::optional<std::size_t> m_active; ///< marker that has the keyboard
    std::optional<Drag> m_drag;
    std::optional<QPointF> m_bandFrom;
    std::optional<QRectF> m_band;
};

} // namespace daemok::ui

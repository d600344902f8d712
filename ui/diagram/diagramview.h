// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/diagramlayout.h"
#include "core/figure/topology.h"
#include "ui/diagram/diagramitems.h"
#include "ui/diagram/diagramstyle.h"
#include "ui/state/theme.h"

#include <QGraphicsView>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace daemok::ui {

/// A topology in the window: laid out for the room it has, and again when that changes. Boxes answer
/// the mouse with the rest of their words; a click, Return or Space chooses one. Arrow keys go from
/// box to box, + and - and the wheel zoom, Home shows everything.
class DiagramView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit DiagramView(const Theme &theme, QWidget *parent = nullptr);

    /// `words` must outlive the view; nothing: an empty drawing.
    void setTopology(const std::optional<Topology> &topology,
                     std::shared_ptr<const DiagramWords> words);
    void setTheme(const Theme &theme);
    /// Marks a box; an id that is not drawn marks none.
    void setSelected(const QString &id);

    [[nodiscard]] const DiagramSpec &spec() const { return m_spec; }
    [[nodiscard]] QString selected() const { return m_selected; }
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] bool isZoomed() const { return m_zoomed; }
    /// Where a box is on the viewport, for a mouse to be sent there.
    [[nodiscard]] QRect boxOnScreen(const QString &id) const;

public slots:
    void resetZoom();

signals:
    /// A box was chosen: a role ("results/data"), a store ("results"), "service", "users", "api".
    void chosen(const QString &id);
    void zoomChanged(bool zoomed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    void showSpec();
    void showStates();
    void fit();
    void zoom(double factor, const QPoint &at);
    void moveFocus(int dx, int dy);
    void setCurrent(const QString &id);
    [[nodiscard]] NodeItem *itemAtPosition(const QPoint &position) const;

    DiagramStyle m_style;
    TextMeter m_meter;
    std::optional<Topology> m_topology;
    std::shared_ptr<const DiagramWords> m_words;
    DiagramSpec m_spec;
    QHash<QString, NodeItem *> m_nodes;
    QHash<QString, EdgeItem *> m_edges;
    LegendItem *m_legend;
    QString m_hovered;
    QString m_selected;
    QString m_current; ///< has the keyboard
    QPoint m_pressed;
    bool m_dragging = false;
    bool m_zoomed = false;
    double m_enlarged = 1; ///< of the theme
};

} // namespace daemok::ui

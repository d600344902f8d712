// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagramview.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr double kMostEnlarged = 1.3; // of the drawing's own size, before anybody zooms
constexpr double kMostZoom = 4;
constexpr double kStep = 1.2;
constexpr double kSaysLess = 0.92; // below this scale the boxes say less
constexpr int kLeastHeight = 150;

} // namespace

DiagramView::DiagramView(const Theme &theme, QWidget *parent)
    : QGraphicsView(parent),
      m_style(DiagramStyle::screen(theme)),
      m_meter(diagramMeter()),
      m_legend(new LegendItem(&m_style))
{
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex); // a few dozen items that change together
    scene()->addItem(m_legend);
    setObjectName(QStringLiteral("diagram"));
    setAccessibleName(tr("Topology diagram"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(300, kLeastHeight);
    setTheme(theme);
}

void DiagramView::setTheme(const Theme &theme)
{
    m_style = DiagramStyle::screen(theme);
    m_enlarged = theme.enlarged;
    setBackgroundBrush(theme.panel);
    for (QGraphicsItem *item : scene()->items())
        item->update(); // kept pictures too
    viewport()->update();
}

void DiagramView::setTopology(const std::optional<Topology> &topology,
                              std::shared_ptr<const DiagramWords> words)
{
    m_topology = topology;
    m_words = std::move(words);
    relayout();
}

void DiagramView::relayout()
{
    if (!m_topology || !m_words) {
        m_spec = {};
    } else {
        m_spec = layoutDiagram(*m_topology, *m_words, m_meter,
                               {viewport()->width() / m_enlarged, viewport()->height() / m_enlarged,
                                kSaysLess, false});
    }
    showSpec();
}

// Items stay for ids that stay: nothing is made anew while an answer is dragged.
void DiagramView::showSpec()
{
    QHash<QString, NodeItem *> nodes;
    for (const DiagramNode &node : m_spec.nodes) {
        const QString id = QString::fromStdString(node.id);
        NodeItem *item = m_nodes.take(id);
        if (!item) {
            item = new NodeItem(&m_style);
            scene()->addItem(item);
        }
        item->setNode(node);
        nodes.insert(id, item);
    }
    qDeleteAll(m_nodes);
    m_nodes = nodes;
    QHash<QString, EdgeItem *> edges;
    for (const DiagramEdge &edge : m_spec.edges) {
        const QString id = QString::fromStdString(edge.id);
        EdgeItem *item = m_edges.take(id);
        if (!item) {
            item = new EdgeItem(&m_style);
            scene()->addItem(item);
        }
        item->setEdge(edge);
        edges.insert(id, item);
    }
    qDeleteAll(m_edges);
    m_edges = edges;
    m_legend->setTexts(m_spec.texts);
    setAccessibleDescription(QString::fromStdString(m_spec.summary));
    if (!m_nodes.contains(m_current))
        m_current.clear();
    setSceneRect(0, 0, m_spec.width, m_spec.height);
    if (!m_zoomed)
        fit();
    showStates();
}

void DiagramView::fit()
{
    if (m_spec.width <= 0)
        return;
    const double scale = std::min({kMostEnlarged * m_enlarged, viewport()->width() / m_spec.width,
                                   viewport()->height() / m_spec.height});
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(m_spec.width / 2, m_spec.height / 2);
}

void DiagramView::resetZoom()
{
    const bool was = m_zoomed;
    m_zoomed = false;
    fit();
    if (was)
        emit zoomChanged(false);
}

void DiagramView::zoom(double factor, const QPoint &at)
{
    if (m_spec.width <= 0)
        return;
    const double now = transform().m11();
    const double wanted = std::min(now * factor, kMostZoom);
    const double whole =
        std::min(viewport()->width() / m_spec.width, viewport()->height() / m_spec.height);
    if (wanted <= whole) {
        resetZoom();
        return;
    }
    const QPointF fixed = mapToScene(at);
    setTransform(QTransform::fromScale(wanted, wanted));
    const QPoint moved = mapFromScene(fixed) - at;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
    if (!m_zoomed) {
        m_zoomed = true;
        emit zoomChanged(true);
    }
}

void DiagramView::setSelected(const QString &id)
{
    m_selected = id;
    showStates();
}

void DiagramView::showStates()
{
    for (auto i = m_nodes.begin(); i != m_nodes.end(); ++i)
        i.value()->setState(
            {i.key() == m_hovered, i.key() == m_selected, hasFocus() && i.key() == m_current});
    for (EdgeItem *edge : std::as_const(m_edges)) {
        const QString from = QString::fromStdString(edge->edge().from);
        const QString to = QString::fromStdString(edge->edge().to);
        edge->setEmphasised(!m_hovered.isEmpty() && (from == m_hovered || to == m_hovered));
    }
}

QRect DiagramView::boxOnScreen(const QString &id) const
{
    const NodeItem *item = m_nodes.value(id);
    return item ? mapFromScene(toQt(item->node().box)).boundingRect() : QRect();
}

NodeItem *DiagramView::itemAtPosition(const QPoint &position) const
{
    const QPointF at = mapToScene(position);
    NodeItem *found = nullptr;
    for (NodeItem *item : m_nodes) {
        const bool inside = toQt(item->node().box).contains(at);
        if (inside && (!found || item->zValue() > found->zValue()))
            found = item;
    }
    return found;
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    relayout();
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragging = false;
    event->accept();
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const QPoint moved = event->pos() - m_pressed;
        if (m_zoomed
            && (m_dragging || moved.manhattanLength() >= QApplication::startDragDistance())) {
            m_dragging = true;
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
            verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
            m_pressed = event->pos();
        }
        return;
    }
    const NodeItem *item = itemAtPosition(event->pos());
    const QString id = item ? QString::fromStdString(item->node().id) : QString();
    if (id == m_hovered)
        return;
    m_hovered = id;
    viewport()->setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showStates();
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    const NodeItem *item = itemAtPosition(event->pos());
    if (item && !m_dragging && event->button() == Qt::LeftButton) {
        const QString id = QString::fromStdString(item->node().id);
        setCurrent(id);
        emit chosen(id);
    }
    m_dragging = false;
}

void DiagramView::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    m_hovered.clear();
    showStates();
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    zoom(std::pow(kStep, event->angleDelta().y() / 120.0), event->position().toPoint());
    event->accept();
}

void DiagramView::setCurrent(const QString &id)
{
    m_current = id;
    if (const NodeItem *item = m_nodes.value(id)) {
        setAccessibleDescription(QString::fromStdString(item->node().name));
        QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&spoken);
        if (m_zoomed)
            ensureVisible(toQt(item->node().box), 20, 20);
    }
    showStates();
}

// The nearest box in a direction: distance along it, with detours counted double.
void DiagramView::moveFocus(int dx, int dy)
{
    const NodeItem *from = m_nodes.value(m_current);
    if (!from) {
        if (!m_spec.nodes.empty())
            setCurrent(QString::fromStdString(m_spec.nodes.front().id));
        return;
    }
    const Point origin = from->node().box.centre();
    QString best;
    double least = 0;
    for (const DiagramNode &node : m_spec.nodes) {
        const Point to = node.box.centre();
        const double along = (to.x - origin.x) * dx + (to.y - origin.y) * dy;
        const double across = std::abs((to.x - origin.x) * dy) + std::abs((to.y - origin.y) * dx);
        if (along <= 1 || (best.isNull() ? false : along + 2 * across >= least))
            continue;
        least = along + 2 * across;
        best = QString::fromStdString(node.id);
    }
    if (!best.isNull())
        setCurrent(best);
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus(-1, 0);
    case Qt::Key_Right:
        return moveFocus(1, 0);
    case Qt::Key_Up:
        return moveFocus(0, -1);
    case Qt::Key_Down:
        return moveFocus(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kStep, viewport()->rect().center());
    case Qt::Key_Minus:
        return zoom(1 / kStep, viewport()->rect().center());
    case Qt::Key_Home:
        return resetZoom();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_current.isEmpty())
            emit chosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_current.isEmpty() && !m_spec.nodes.empty())
        setCurrent(QString::fromStdString(m_spec.nodes.front().id));
    showStates();
}

void DiagramView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Topology diagram"));
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    showStates();
}

} // namespace daemok::ui

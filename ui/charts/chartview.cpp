// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/ticks.h"
#include "ui/text/format.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr double kReach = 16; // pixels within which a dot answers the mouse
constexpr int kPixelsPerMarkX = 74;
constexpr int kPixelsPerMarkY = 34;

QScatterSeries::MarkerShape shapeOf(SeriesRole role)
{
    switch (markOf(role)) {
    case Mark::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case Mark::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case Mark::Disc:
    case Mark::DottedLine:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

} // namespace

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QChartView(new QChart, parent),
      m_theme(theme),
      m_x(new QCategoryAxis(this)),
      m_y(new QCategoryAxis(this))
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 6, 10, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    for (QCategoryAxis *axis : {m_x, m_y})
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(220, 130);
    setTheme(theme);
}

void ChartView::setTheme(const Theme &theme)
{
    m_theme = theme;
    setBackgroundBrush(theme.panel);
    styleAxis(m_x, false);
    styleAxis(m_y, true);
    styleSeries();
    viewport()->update();
}

void ChartView::styleAxis(QCategoryAxis *axis, bool grid)
{
    QFont small = Theme::font();
    small.setPointSizeF(small.pointSizeF() - 1);
    axis->setLabelsFont(small);
    axis->setTitleFont(small);
    axis->setLabelsColor(m_theme.muted);
    axis->setTitleBrush(m_theme.muted);
    axis->setGridLineVisible(grid);
    axis->setGridLinePen(QPen(m_theme.line, 1));
    axis->setLinePen(QPen(m_theme.line, 1));
    axis->setLineVisible(!grid);
}

QXYSeries *ChartView::seriesFor(SeriesRole role)
{
    for (const auto &[known, series] : m_series) {
        if (known == role)
            return series;
    }
    QXYSeries *series = nullptr;
    if (role == SeriesRole::Frontier)
        series = new QLineSeries;
    else
        series = new QScatterSeries;
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    m_series.emplace_back(role, series);
    return series;
}

void ChartView::styleSeries()
{
    for (const auto &[role, series] : m_series) {
        const QColor colour = colourOf(role, m_theme);
        if (auto *dots = qobject_cast<QScatterSeries *>(series)) {
            dots->setMarkerShape(shapeOf(role));
            dots->setMarkerSize(markSize(role));
            dots->setColor(colour);
            dots->setBorderColor(m_theme.panel);
            dots->setPen(QPen(m_theme.panel, role == SeriesRole::Recommended ? 1.6 : 0.8));
        } else {
            series->setPen(QPen(colour, 1.4, Qt::DotLine, Qt::RoundCap));
        }
    }
}

double ChartView::toAxis(const ChartAxis &axis, double value) const
{
    return axis.scale == Scale::Log ? std::log10(value) : value;
}

void ChartView::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_hovered.reset();
    m_dots.clear();
    setAccessibleName(QString::fromStdString(spec.title));
    setAccessibleDescription(QString::fromStdString(spec.summary));
    const std::size_t known = m_series.size();
    for (const SeriesRole role : {SeriesRole::Infeasible, SeriesRole::Frontier,
                                  SeriesRole::Feasible, SeriesRole::Recommended}) {
        QList<QPointF> points;
        for (const ChartSeries &series : spec.series) {
            if (series.role != role)
                continue;
            for (const ChartPoint &point : series.points) {
                points.append({toAxis(spec.x, point.x), toAxis(spec.y, point.y)});
                if (role != SeriesRole::Frontier)
                    m_dots.push_back({points.last(), role, point.lines});
            }
        }
        seriesFor(role)->replace(points);
    }
    if (m_series.size() != known)
        styleSeries();
    std::stable_sort(m_dots.begin(), m_dots.end(),
                     [](const Dot &a, const Dot &b) { return a.shown.x() < b.shown.x(); });
    updateAxes();
}

void ChartView::updateAxes()
{
    if (m_dots.empty())
        return;
    double low[2] = {1e300, 1e300};
    double high[2] = {-1e300, -1e300};
    for (const ChartSeries &series : m_spec.series) {
        for (const ChartPoint &point : series.points) {
            low[0] = std::min(low[0], point.x);
            high[0] = std::max(high[0], point.x);
            low[1] = std::min(low[1], point.y);
            high[1] = std::max(high[1], point.y);
        }
    }
    setAxis(m_x, m_spec.x, low[0], high[0], std::max(2, width() / kPixelsPerMarkX));
    setAxis(m_y, m_spec.y, low[1], high[1], std::max(2, height() / kPixelsPerMarkY));
}

void ChartView::setAxis(QCategoryAxis *axis, const ChartAxis &spec, double low, double high,
                        int most)
{
    const Ticks ticks = ticksFor(spec.scale, low, high, most);
    const Format format;
    QStringList labels;
    for (const double mark : ticks.marks) {
        labels << (spec.currency.empty() ? format.withUnit(mark, spec.unit) : format.scaled(mark));
    }
    const double min = toAxis(spec, ticks.min);
    const double max = toAxis(spec, ticks.max);
    axis->setTitleText(QString::fromStdString(spec.title));
    if (labels == axis->categoriesLabels() && axis->min() == min && axis->max() == max)
        return;
    for (const QString &old : axis->categoriesLabels())
        axis->remove(old);
    axis->setRange(min, max);
    axis->setStartValue(min);
    for (std::size_t i = 0; i < ticks.marks.size(); ++i)
        axis->append(labels[static_cast<qsizetype>(i)], toAxis(spec, ticks.marks[i]));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    updateAxes();
}

std::vector<std::string> ChartView::boxLines() const
{
    return m_hovered ? m_dots[*m_hovered].lines : std::vector<std::string>();
}

QPointF ChartView::positionOf(std::size_t dot) const
{
    return chart()->mapToPosition(m_dots[dot].shown, m_series.front().second);
}

void ChartView::setHovered(std::optional<std::size_t> dot)
{
    if (dot == m_hovered)
        return;
    m_hovered = dot;
    viewport()->update();
}

// The press would start a rubber band of QGraphicsView's own.
void ChartView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<std::size_t> nearest;
    double best = kReach;
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        const QPointF away = positionOf(i) - event->position();
        double distance = std::hypot(away.x(), away.y());
        if (m_dots[i].role == SeriesRole::Recommended)
            distance -= markSize(SeriesRole::Recommended) / 2; // drawn on top and larger
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    setHovered(nearest);
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setHovered(std::nullopt);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setHovered(std::nullopt);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (direction == 0 || m_dots.empty()) {
        QChartView::keyPressEvent(event);
        return;
    }
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const auto last = static_cast<long>(m_dots.size()) - 1;
    const long from = m_hovered ? static_cast<long>(*m_hovered) : (direction > 0 ? -1 : last + 1);
    setHovered(static_cast<std::size_t>(std::clamp(from + direction * step, 0L, last)));
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!m_hovered)
        return;
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    const Dot &dot = m_dots[*m_hovered];
    const QPointF at = positionOf(*m_hovered);
    painter->setPen(QPen(m_theme.text, 1.6));
    painter->setBrush(Qt::NoBrush);
    const double radius = markSize(dot.role) / 2 + 4;
    painter->drawEllipse(at, radius, radius);
    drawBox(*painter, dot, at);
    painter->restore();
}

void ChartView::drawBox(QPainter &painter, const Dot &dot, const QPointF &at) const
{
    if (dot.lines.empty())
        return;
    QFont plain = Theme::font();
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics metrics(plain);
    int width = boldMetrics.horizontalAdvance(QString::fromStdString(dot.lines.front()));
    for (const std::string &line : dot.lines)
        width = std::max(width, metrics.horizontalAdvance(QString::fromStdString(line)));
    const int lineHeight = metrics.height() + 2;
    QRectF box(0, 0, width + 22, lineHeight * static_cast<int>(dot.lines.size()) + 14);
    box.moveTopLeft(at + QPointF(14, -box.height() / 2));
    if (box.right() > viewport()->width() - 4)
        box.moveRight(at.x() - 14);
    box.moveTop(std::clamp(box.top(), 4.0, std::max(4.0, viewport()->height() - box.height() - 4)));
    box.moveLeft(std::max(4.0, box.left()));
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(m_theme.text);
    QRectF row = box.adjusted(11, 7, -11, 0);
    row.setHeight(lineHeight);
    for (std::size_t i = 0; i < dot.lines.size(); ++i) {
        painter.setFont(i == 0 ? bold : plain);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         QString::fromStdString(dot.lines[i]));
        row.translate(0, lineHeight);
    }
}

} // namespace daemok::ui

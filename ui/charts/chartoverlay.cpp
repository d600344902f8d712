// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr double kPillPad = 7;
constexpr double kBoxPad = 10;
constexpr double kKey = 14;
constexpr double kKeyGap = 7;
constexpr double kColumnGap = 14;

QFont bolder(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// One line of the value box: a key, a name, a value; without key and value the name takes the line.
struct BoxLine
{
    std::optional<std::size_t> series;
    QString name;
    QString value;
};

// Beside the point, inside the view.
QRectF boxAt(const QPointF &at, const QSizeF &size, const QRectF &bounds)
{
    QRectF box(at + QPointF(14, -size.height() / 2), size);
    if (box.right() > bounds.right() - 4)
        box.moveRight(at.x() - 14);
    box.moveLeft(std::max(bounds.left() + 2, box.left()));
    box.moveTop(std::clamp(box.top(), bounds.top() + 2,
                           std::max(bounds.top() + 2, bounds.bottom() - size.height() - 2)));
    return box;
}

void paintBox(QPainter &painter, const ChartSpec &spec, const ChartStyle &style,
              const QRectF &bounds, const QPointF &at, const QString &title,
              const std::vector<BoxLine> &lines)
{
    const QFont bold = bolder(style.font);
    const QFontMetricsF metrics(style.font);
    const QFontMetricsF boldMetrics(bold);
    double names = 0;
    double values = 0;
    bool keys = false;
    for (const BoxLine &line : lines) {
        names = std::max(names, metrics.horizontalAdvance(line.name));
        values = std::max(values, boldMetrics.horizontalAdvance(line.value));
        keys = keys || line.series.has_value();
    }
    const double indent = keys ? kKey + kKeyGap : 0;
    const double inner = std::max(boldMetrics.horizontalAdvance(title),
                                  indent + names + (values > 0 ? kColumnGap + values : 0));
    const double height = metrics.height() + 2;
    const QRectF box = boxAt(
        at, {inner + 2 * kBoxPad, height * static_cast<double>(lines.size() + 1) + kBoxPad + 4},
        bounds);
    painter.setPen(QPen(style.axis, 1));
    painter.setBrush(style.raised);
    painter.drawRoundedRect(box, 6, 6);
    QRectF row(box.left() + kBoxPad, box.top() + kBoxPad / 2 + 2, inner, height);
    painter.setPen(style.text);
    painter.setFont(bold);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, title);
    for (const BoxLine &line : lines) {
        row.translate(0, height);
        if (line.series) {
            const ChartSeries &series = spec.series[*line.series];
            paintKey(painter, series, style.look(series),
                     QRectF(row.left(), row.top(), kKey, row.height()));
        }
        painter.setPen(style.text);
        painter.setFont(style.font);
        painter.drawText(row.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         line.name);
        painter.setFont(bold);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.value);
    }
}

void paintCrosshair(QPainter &painter, const ChartSpec &spec, const ChartFrame &frame,
                    const ChartStyle &style, double x)
{
    const double pixel = frame.pixelX(x);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.muted, 1));
    painter.drawLine(QPointF(pixel, frame.plot.top()), QPointF(pixel, frame.plot.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    const Format format(style.locale);
    const Reading reading = readingAt(spec, x, format);
    std::vector<BoxLine> lines;
    double y = frame.plot.center().y();
    for (const ReadingRow &row : reading.rows) {
        const ChartSeries &series = spec.series[row.series];
        const double at = frame.pixelY(row.y);
        if (series.kind != SeriesKind::Band && series.kind != SeriesKind::Bar
            && frame.plot.contains(QPointF(pixel, at))) {
            painter.setPen(QPen(style.ground, 1.6));
            painter.setBrush(style.look(series).colour);
            painter.drawEllipse(QPointF(pixel, at), 4.5, 4.5);
            y = at;
        }
        lines.push_back({row.series, row.name, row.value});
    }
    if (!lines.empty())
        paintBox(painter, spec, style, frame.bounds, QPointF(pixel, y), reading.title, lines);
}

void paintDot(QPainter &painter, const ChartSpec &spec, const ChartFrame &frame,
              const ChartStyle &style, const DotIndex &dot)
{
    const ChartSeries &series = spec.series[dot.series];
    const ChartPoint &point = series.points[dot.point];
    const QPointF at = frame.at(point);
    const double radius = style.look(series).size / 2 + 4;
    painter.setPen(QPen(style.text, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, radius, radius);
    const QStringList words = dotLines(spec, point, Format(style.locale));
    std::vector<BoxLine> lines;
    for (qsizetype i = 1; i < words.size(); ++i)
        lines.push_back({std::nullopt, words[i], {}});
    paintBox(painter, spec, style, frame.bounds, at, words.front(), lines);
}

void paintSelected(QPainter &painter, const ChartSpec &spec, const ChartFrame &frame,
                   const ChartStyle &style, const QString &id)
{
    const std::string key = id.toStdString();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.accent, 2));
    for (const ChartSeries &series : spec.series) {
        if (series.role == SeriesRole::Frontier)
            continue;
        const double radius = style.look(series).size / 2 + 3;
        for (const ChartPoint &point : series.points) {
            const QPointF at = frame.at(point);
            if (point.id == key && frame.plot.contains(at))
                painter.drawEllipse(at, radius, radius);
        }
    }
}

// At the top of an upright line, right or left of it, where no other pill is; lower if there is no room.
QRectF pillBeside(double at, const QSizeF &size, const ChartFrame &frame,
                  const std::vector<MarkerFrame> &others)
{
    constexpr int kRows = 3;
    const auto free = [&](const QRectF &pill) {
        return pill.left() >= frame.bounds.left() && pill.right() <= frame.bounds.right()
               && std::none_of(others.begin(), others.end(), [&](const MarkerFrame &other) {
                      return other.pill.intersects(pill);
                  });
    };
    for (int row = 0; row < kRows; ++row) {
        const double top = frame.plot.top() + row * (size.height() + 2);
        for (const double left : {at + 4, at - 4 - size.width()}) {
            const QRectF pill(QPointF(left, top), size);
            if (free(pill))
                return pill;
        }
    }
    QRectF pill(QPointF(at + 4, frame.plot.top()), size);
    if (pill.right() > frame.bounds.right())
        pill.moveRight(at - 4);
    return pill;
}

} // namespace

std::vector<MarkerFrame> markerFrames(const ChartSpec &spec, const ChartFrame &frame,
                                      const ChartStyle &style)
{
    const Format format(style.locale);
    const QFontMetricsF metrics(bolder(style.small));
    std::vector<MarkerFrame> frames;
    for (std::size_t i = 0; i < spec.markers.size(); ++i) {
        const ChartMarker &marker = spec.markers[i];
        const bool upright = marker.across == ChartMarker::Across::X;
        const double at = upright ? frame.pixelX(marker.value) : frame.pixelY(marker.value);
        const QRectF &plot = frame.plot;
        if (upright ? at < plot.left() - 1 || at > plot.right() + 1
                    : at < plot.top() - 1 || at > plot.bottom() + 1)
            continue;
        MarkerFrame made;
        made.marker = i;
        made.text = QCoreApplication::translate("ChartMarker", "%1 %2", "name of a line, its value")
                        .arg(QString::fromStdString(marker.label),
                             axisText(upright ? spec.x : spec.y, marker.value, format));
        const QSizeF size(metrics.horizontalAdvance(made.text) + 2 * kPillPad,
                          metrics.height() + 2);
        if (upright) {
            made.line = QLineF(at, plot.top(), at, plot.bottom());
            made.pill = pillBeside(at, size, frame, frames);
        } else {
            made.line = QLineF(plot.left(), at, plot.right(), at);
            made.pill = QRectF(QPointF(plot.left() + 6, at - size.height() - 3), size);
            if (made.pill.top() < frame.bounds.top())
                made.pill.moveTop(at + 3);
        }
        frames.push_back(made);
    }
    return frames;
}

void paintMarkers(QPainter &painter, const ChartSpec &spec, const ChartStyle &style,
                  const std::vector<MarkerFrame> &markers, std::optional<std::size_t> active)
{
    painter.save();
    painter.setFont(bolder(style.small));
    for (const MarkerFrame &frame : markers) {
        const bool held = active == frame.marker;
        const bool draggable = spec.markers[frame.marker].draggable;
        QPen pen(style.marker, held ? 2.4 : 1.6);
        pen.setDashPattern({4, 2.5});
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(pen);
        painter.drawLine(frame.line);
        painter.setRenderHint(QPainter::Antialiasing);
        if (draggable) {
            const QPointF end = frame.line.p2();
            painter.setPen(QPen(style.ground, 1.4));
            painter.setBrush(style.marker);
            painter.drawEllipse(end, 5, 5);
        }
    }
    // Pills over all lines: no line crosses a name.
    for (const MarkerFrame &frame : markers) {
        painter.setPen(QPen(style.marker, active == frame.marker ? 2 : 1));
        painter.setBrush(style.ground);
        painter.drawRoundedRect(frame.pill, 5, 5);
        painter.setPen(style.marker);
        painter.drawText(frame.pill, Qt::AlignCenter, frame.text);
    }
    painter.restore();
}

void paintLabels(QPainter &painter, const ChartSpec &spec, const ChartStyle &style,
                 const std::vector<DirectLabel> &labels)
{
    painter.save();
    painter.setFont(style.small);
    for (const DirectLabel &label : labels) {
        const ChartSeries &series = spec.series[label.series];
        painter.setPen(label.wholeSeries ? style.look(series).colour : style.text);
        painter.drawText(label.box, Qt::AlignCenter, label.text);
    }
    painter.restore();
}

void paintPointing(QPainter &painter, const ChartSpec &spec, const ChartFrame &frame,
                   const ChartStyle &style, const ChartPointing &pointing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!pointing.selected.isEmpty())
        paintSelected(painter, spec, frame, style, pointing.selected);
    if (pointing.band) {
        QColor soft = style.accent;
        soft.setAlphaF(0.16F);
        painter.setPen(QPen(style.accent, 1));
        painter.setBrush(soft);
        painter.drawRect(*pointing.band);
    } else if (pointing.dot) {
        paintDot(painter, spec, frame, style, *pointing.dot);
    } else if (pointing.x) {
        paintCrosshair(painter, spec, frame, style, *pointing.x);
    }
    painter.restore();
}

} // namespace daemok::ui

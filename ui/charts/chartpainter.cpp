// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainter.h"

#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/directlabels.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QSvgGenerator>

#include <set>
#include <vector>

namespace daemok::ui {
namespace {

constexpr double kKey = 18;
constexpr double kKeyGap = 5;
constexpr double kGap = 14;

// Title, wrapped; returns the height used.
double paintTitle(QPainter &painter, const QRectF &area, const ChartSpec &spec,
                  const ChartStyle &style)
{
    if (spec.title.empty())
        return 0;
    QFont font = style.font;
    font.setWeight(QFont::DemiBold);
    const QString title = QString::fromStdString(spec.title);
    const QRectF used =
        QFontMetricsF(font).boundingRect(area, Qt::AlignLeft | Qt::TextWordWrap, title);
    painter.setFont(font);
    painter.setPen(style.text);
    painter.drawText(area, Qt::AlignLeft | Qt::TextWordWrap, title);
    return used.height() + 4;
}

struct Chip
{
    std::size_t series = 0;
    QPointF at;
};

// Chips of the given series, in as many rows as they need.
std::vector<Chip> chipsOf(const std::set<std::size_t> &shown, const ChartSpec &spec,
                          const QRectF &area, const QFontMetricsF &metrics)
{
    std::vector<Chip> chips;
    QPointF at = area.topLeft();
    for (const std::size_t i : shown) {
        const QString name = QString::fromStdString(spec.series[i].name);
        const double width = kKey + kKeyGap + metrics.horizontalAdvance(name);
        if (at.x() > area.left() && at.x() + width > area.right())
            at = QPointF(area.left(), at.y() + metrics.height() + 2);
        chips.push_back({i, at});
        at.rx() += width + kGap;
    }
    return chips;
}

void paintLegend(QPainter &painter, const std::vector<Chip> &chips, const ChartSpec &spec,
                 const ChartStyle &style)
{
    painter.setFont(style.small);
    const QFontMetricsF metrics(style.small);
    for (const Chip &chip : chips) {
        const ChartSeries &series = spec.series[chip.series];
        paintKey(painter, series, style.look(series),
                 QRectF(chip.at, QSizeF(kKey, metrics.height())));
        painter.setPen(style.text);
        painter.drawText(chip.at + QPointF(kKey + kKeyGap, metrics.ascent()),
                         QString::fromStdString(series.name));
    }
}

struct Prepared
{
    ChartFrame frame;
    std::vector<MarkerFrame> markers;
    std::vector<DirectLabel> labels;
};

Prepared prepare(const ChartSpec &spec, const QRectF &bounds, const ChartStyle &style)
{
    Prepared prepared;
    prepared.frame = chartFrame(spec, bounds, style);
    prepared.markers = markerFrames(spec, prepared.frame, style);
    std::vector<QRectF> taken;
    for (const MarkerFrame &marker : prepared.markers) {
        taken.push_back(marker.pill);
        taken.push_back(
            QRectF(marker.line.p1(), marker.line.p2()).normalized().adjusted(-1, -1, 1, 1));
    }
    prepared.labels = directLabels(spec, prepared.frame, style, taken);
    return prepared;
}

// Series with a name that stands neither in the plot nor needs none.
std::set<std::size_t> unnamed(const ChartSpec &spec, const std::vector<DirectLabel> &labels)
{
    std::set<std::size_t> series;
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        if (!spec.series[i].points.empty() && !spec.series[i].name.empty())
            series.insert(i);
    }
    for (const DirectLabel &label : labels) {
        if (label.wholeSeries)
            series.erase(label.series);
    }
    return series;
}

void paintSeries(QPainter &painter, const ChartSpec &spec, const ChartFrame &frame,
                 const ChartStyle &style)
{
    QGraphicsScene scene;
    ChartPlot plot;
    scene.addItem(plot.chart());
    plot.chart()->setGeometry(QRectF(QPointF(), frame.bounds.size()));
    ChartFrame local = frame;
    local.bounds.moveTopLeft(QPointF());
    local.plot.translate(-frame.bounds.topLeft());
    plot.show(spec, local, style);
    scene.setSceneRect(local.bounds);
    scene.render(&painter, frame.bounds, local.bounds);
}

} // namespace

void paintChart(QPainter &painter, const QRectF &target, const ChartSpec &spec,
                const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, style.ground);
    QRectF rest = target.adjusted(4, 4, -4, -4);
    rest.setTop(rest.top() + paintTitle(painter, rest, spec, style));
    if (!hasPoints(spec)) {
        painter.setPen(style.muted);
        painter.setFont(style.font);
        painter.drawText(rest, Qt::AlignCenter | Qt::TextWordWrap,
                         QString::fromStdString(spec.empty));
        painter.restore();
        return;
    }
    // What is named in the plot needs no chip; chips take room, and then less may be named there.
    const QFontMetricsF metrics(style.small);
    const QRectF whole = rest;
    std::set<std::size_t> shown;
    std::vector<Chip> chips;
    Prepared prepared = prepare(spec, rest, style);
    for (std::size_t before = spec.series.size() + 1; before != shown.size();) {
        before = shown.size();
        for (const std::size_t series : unnamed(spec, prepared.labels))
            shown.insert(series);
        chips = chipsOf(shown, spec, whole, metrics);
        if (!chips.empty())
            rest.setTop(chips.back().at.y() + metrics.height() + 4);
        prepared = prepare(spec, rest, style);
        std::erase_if(prepared.labels, [&](const DirectLabel &label) {
            return label.wholeSeries && shown.count(label.series) > 0;
        });
    }
    paintLegend(painter, chips, spec, style);
    paintFrame(painter, prepared.frame, spec, style);
    paintSeries(painter, spec, prepared.frame, style);
    paintLabels(painter, spec, style, prepared.labels);
    paintMarkers(painter, spec, style, prepared.markers, std::nullopt);
    painter.restore();
}

QByteArray chartSvg(const ChartSpec &spec, const QSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(QString::fromStdString(spec.title));
    generator.setDescription(QString::fromStdString(spec.summary));
    QPainter painter(&generator);
    paintChart(painter, QRectF(QPointF(), size), spec, ChartStyle::print());
    painter.end();
    return bytes;
}

QImage chartPicture(const ChartSpec &spec, const QSize &size, double scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(), size), spec, ChartStyle::print());
    return image;
}

} // namespace daemok::ui

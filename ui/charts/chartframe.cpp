// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "core/figure/textfit.h"
#include "ui/charts/ticks.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace daemok::ui {
namespace {

constexpr double kPixelsPerMarkY = 34;
constexpr double kBetweenLabels = 22;
constexpr double kRightRoom = 12;
constexpr int kMostLines = 3; // of a category's name

struct Extent
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();

    void take(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    [[nodiscard]] bool empty() const { return low > high; }
};

Extent extentOf(const ChartSpec &spec, bool alongX)
{
    Extent extent;
    bool bars = false;
    for (const ChartSeries &series : spec.series) {
        bars = bars || (series.kind == SeriesKind::Bar && !series.points.empty());
        for (const ChartPoint &point : series.points) {
            extent.take(alongX ? point.x : point.y);
            if (!alongX && series.kind == SeriesKind::Band)
                extent.take(point.low);
        }
    }
    const auto across = alongX ? ChartMarker::Across::X : ChartMarker::Across::Y;
    for (const ChartMarker &marker : spec.markers) {
        if (marker.across == across)
            extent.take(marker.value);
    }
    if (extent.empty())
        extent = {1, 10};
    if (!alongX && (bars || spec.y.fromZero))
        extent.take(0);
    if (alongX && spec.x.fromZero)
        extent.take(0);
    return extent;
}

// The range of an axis, with a little room at ends that nothing fixes.
AxisRange rangeOf(const ChartAxis &axis, Extent extent, bool grounded)
{
    if (axis.scale == Scale::Category)
        return {-0.5, std::max(0.5, static_cast<double>(axis.categories.size()) - 0.5)};
    if (axis.scale == Scale::Month)
        return {axis.low.value_or(extent.low),
                std::max(axis.high.value_or(extent.high), extent.low + 1)};
    const Ticks padded = ticksFor(axis.scale, extent.low, extent.high, 5);
    AxisRange range{toAxis(axis.scale, padded.min), toAxis(axis.scale, padded.max)};
    if (axis.low)
        range.min = toAxis(axis.scale, *axis.low);
    else if (grounded && extent.low == 0)
        range.min = 0;
    if (axis.high)
        range.max = toAxis(axis.scale, *axis.high);
    if (range.max <= range.min)
        range.max = range.min + 1;
    return range;
}

AxisFrame axisFrame(const ChartAxis &axis, const AxisRange &range, int most, const Format &format)
{
    AxisFrame frame{axis.scale, range, {}, {}};
    std::vector<double> values;
    if (axis.scale == Scale::Category) {
        for (std::size_t i = 0; i < axis.categories.size(); ++i)
            values.push_back(static_cast<double>(i));
    } else if (axis.scale == Scale::Month) {
        values = monthMarks(range.min, range.max, axis.firstMonth, most);
    } else if (axis.scale == Scale::Log && axis.unit == "s") {
        values = timeMarks(fromAxis(axis.scale, range.min), fromAxis(axis.scale, range.max), most);
    } else {
        values = marksWithin(axis.scale, fromAxis(axis.scale, range.min),
                             fromAxis(axis.scale, range.max), most);
    }
    for (const double value : values) {
        frame.marks.push_back(toAxis(axis.scale, value));
        frame.labels << axisText(axis, value, format, false);
    }
    return frame;
}

double widest(const QStringList &labels, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &label : labels)
        width = std::max(width, metrics.horizontalAdvance(label));
    return width;
}

double pixel(const AxisFrame &axis, double value, double from, double to)
{
    const double share =
        (toAxis(axis.scale, value) - axis.range.min) / (axis.range.max - axis.range.min);
    return from + share * (to - from);
}

double valueAt(const AxisFrame &axis, double pixel, double from, double to)
{
    const double share = (pixel - from) / (to - from);
    return fromAxis(axis.scale, axis.range.min + share * (axis.range.max - axis.range.min));
}

// As many marks along x as their labels leave room for.
AxisFrame xFrame(const ChartSpec &spec, const AxisRange &range, double width,
                 const QFontMetricsF &metrics, const Format &format)
{
    int most = std::max(2, static_cast<int>(width / 60));
    AxisFrame frame = axisFrame(spec.x, range, most, format);
    while (most > 2 && spec.x.scale != Scale::Category) {
        const double needed = widest(frame.labels, metrics) + kBetweenLabels;
        if (needed * static_cast<double>(frame.labels.size()) <= width + kBetweenLabels)
            break;
        frame = axisFrame(spec.x, range, --most, format);
    }
    return frame;
}

// Names of categories in as many lines as their columns ask, three at most.
int wrapCategories(AxisFrame &frame, double width, const QFontMetricsF &metrics)
{
    const TextMeter meter = [&](std::string_view words, TextStyle) {
        return metrics.horizontalAdvance(
            QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    };
    const double room =
        width / static_cast<double>(std::max<qsizetype>(1, frame.labels.size())) - 6;
    int most = 1;
    for (QString &label : frame.labels) {
        QStringList lines;
        for (const std::string &line :
             fitText(label.toStdString(), room, TextStyle::Small, meter, kMostLines).lines)
            lines << QString::fromStdString(line);
        most = std::max(most, static_cast<int>(lines.size()));
        label = lines.join(QLatin1Char('\n'));
    }
    return most;
}

} // namespace

double toAxis(Scale scale, double value)
{
    return scale == Scale::Log ? std::log10(std::max(value, 1e-300)) : value;
}

double fromAxis(Scale scale, double coordinate)
{
    return scale == Scale::Log ? std::pow(10, coordinate) : coordinate;
}

double ChartFrame::pixelX(double value) const
{
    return pixel(x, value, plot.left(), plot.right());
}

double ChartFrame::pixelY(double value) const
{
    return pixel(y, value, plot.bottom(), plot.top());
}

double ChartFrame::valueX(double pixel) const
{
    return valueAt(x, pixel, plot.left(), plot.right());
}

double ChartFrame::valueY(double pixel) const
{
    return valueAt(y, pixel, plot.bottom(), plot.top());
}

QString axisText(const ChartAxis &axis, double value, const Format &format, bool inFull)
{
    switch (axis.scale) {
    case Scale::Category: {
        const auto index = static_cast<std::size_t>(std::lround(std::max(0.0, value)));
        return index < axis.categories.size() ? QString::fromStdString(axis.categories[index])
                                              : QString();
    }
    case Scale::Month: {
        const int month = static_cast<int>(std::lround(value));
        if (axis.firstMonth < 0)
            return inFull ? QCoreApplication::translate("ChartFrame", "month %1").arg(month)
                          : format.count(month);
        const int absolute = axis.firstMonth + month;
        return QCoreApplication::translate("ChartFrame", "%1 %2", "short name of a month, year")
            .arg(format.locale().standaloneMonthName(absolute % 12 + 1, QLocale::ShortFormat))
            .arg(absolute / 12);
    }
    case Scale::Linear:
    case Scale::Log:
        break;
    }
    if (!axis.currency.empty())
        return inFull ? format.money(value, axis.currency) : format.scaled(value);
    return format.withUnit(value, axis.unit);
}

ChartFrame chartFrame(const ChartSpec &spec, const QRectF &bounds, const ChartStyle &style,
                      const ChartZoom &zoom)
{
    const Format format(style.locale);
    const QFontMetricsF metrics(style.small);
    ChartFrame frame;
    frame.bounds = bounds;
    const double line = metrics.height();
    const double top = bounds.top() + (spec.y.title.empty() ? 6 : line + 6);
    const double right = std::max(bounds.left() + 40, bounds.right() - kRightRoom);
    // The names below decide how high the plot is, and that how many marks the other axis has; one
    // pass with a single line below gives the labels whose width the names are then fitted into.
    double bottom = bounds.bottom() - line - 5 - (spec.x.title.empty() ? 0 : line + 1);
    const AxisRange y = zoom.y.value_or(rangeOf(spec.y, extentOf(spec, false), true));
    const auto most = [&] {
        return std::max(2, static_cast<int>((bottom - top) / kPixelsPerMarkY));
    };
    frame.y = axisFrame(spec.y, y, most(), format);
    double left = bounds.left() + std::ceil(widest(frame.y.labels, metrics)) + 8;
    const AxisRange x = zoom.x.value_or(rangeOf(spec.x, extentOf(spec, true), spec.x.fromZero));
    frame.x = xFrame(spec, x, right - left, metrics, format);
    if (spec.x.scale == Scale::Category) {
        bottom -= line * (wrapCategories(frame.x, right - left, metrics) - 1);
        frame.y = axisFrame(spec.y, y, most(), format);
        left = bounds.left() + std::ceil(widest(frame.y.labels, metrics)) + 8;
    }
    frame.plot =
        QRectF(QPointF(left, top), QPointF(std::max(left + 20, right), std::max(top + 20, bottom)));
    return frame;
}

bool hasPoints(const ChartSpec &spec)
{
    return std::any_of(spec.series.begin(), spec.series.end(),
                       [](const ChartSeries &series) { return !series.points.empty(); });
}

void paintFrame(QPainter &painter, const ChartFrame &frame, const ChartSpec &spec,
                const ChartStyle &style)
{
    const QRectF &plot = frame.plot;
    const QFontMetricsF metrics(style.small);
    painter.save();
    painter.setFont(style.small);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < frame.y.marks.size(); ++i) {
        const double y = frame.pixelY(fromAxis(frame.y.scale, frame.y.marks[i]));
        painter.setPen(QPen(style.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(style.muted);
        painter.drawText(
            QRectF(frame.bounds.left(), y - 10, plot.left() - frame.bounds.left() - 6, 20),
            Qt::AlignRight | Qt::AlignVCenter, frame.y.labels[static_cast<qsizetype>(i)]);
    }
    painter.setPen(QPen(style.axis, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (std::size_t i = 0; i < frame.x.marks.size(); ++i) {
        const double x = frame.pixelX(fromAxis(frame.x.scale, frame.x.marks[i]));
        const QString &label = frame.x.labels[static_cast<qsizetype>(i)];
        if (frame.x.scale != Scale::Category)
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        const QSizeF size = metrics.size(0, label);
        const double start =
            std::clamp(x - size.width() / 2, frame.bounds.left(),
                       std::max(frame.bounds.left(), frame.bounds.right() - size.width()));
        painter.setPen(style.muted);
        painter.drawText(QRectF(start, plot.bottom() + 4, size.width() + 1, size.height() + 1),
                         Qt::AlignHCenter | Qt::AlignTop, label);
        painter.setPen(QPen(style.axis, 1));
    }
    painter.setPen(style.muted);
    const double whole = frame.bounds.width() - kRightRoom;
    painter.drawText(
        QRectF(frame.bounds.left(), frame.bounds.top(), whole, metrics.height()),
        Qt::AlignLeft | Qt::AlignTop,
        metrics.elidedText(QString::fromStdString(spec.y.title), Qt::ElideRight, whole));
    painter.drawText(
        QRectF(frame.bounds.left(), frame.bounds.bottom() - metrics.height(), whole,
               metrics.height()),
        Qt::AlignRight | Qt::AlignTop,
        metrics.elidedText(QString::fromStdString(spec.x.title), Qt::ElideRight, whole));
    painter.restore();
}

} // namespace daemok::ui

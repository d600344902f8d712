// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartreading.h"

#include "ui/charts/chartframe.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace daemok::ui {

bool readAlongX(const ChartSeries &series)
{
    return series.kind != SeriesKind::Scatter && series.role != SeriesRole::Frontier;
}

bool readAlongX(const ChartSpec &spec)
{
    return std::any_of(spec.series.begin(), spec.series.end(), [](const ChartSeries &series) {
        return readAlongX(series) && !series.points.empty();
    });
}

std::vector<double> stopsOf(const ChartSpec &spec)
{
    std::vector<double> stops;
    for (const ChartSeries &series : spec.series) {
        if (!readAlongX(series))
            continue;
        for (const ChartPoint &point : series.points)
            stops.push_back(point.x);
    }
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    return stops;
}

std::optional<ChartPoint> valueAt(const ChartSeries &series, double x)
{
    const auto &points = series.points;
    const auto after =
        std::lower_bound(points.begin(), points.end(), x,
                         [](const ChartPoint &point, double value) { return point.x < value; });
    if (after != points.end() && after->x == x)
        return *after;
    if (after == points.begin() || series.kind == SeriesKind::Bar)
        return std::nullopt;
    const ChartPoint &before = *(after - 1);
    if (after == points.end())
        return std::nullopt;
    ChartPoint between = before;
    between.x = x;
    if (series.kind == SeriesKind::Step || series.stacked)
        return between;
    const double share = (x - before.x) / (after->x - before.x);
    between.y = before.y + share * (after->y - before.y);
    between.low = before.low + share * (after->low - before.low);
    return between;
}

QStringList dotLines(const ChartSpec &spec, const ChartPoint &point, const Format &format)
{
    QStringList lines;
    for (const std::string &line : point.lines)
        lines << QString::fromStdString(line);
    const auto value = [&](const ChartAxis &axis, double of) {
        const QString words = axisText(axis, of, format);
        return axis.title.empty()
                   ? words
                   : QCoreApplication::translate("ChartReading", "%1: %2", "axis, value")
                         .arg(QString::fromStdString(axis.title), words);
    };
    lines << value(spec.x, point.x) << value(spec.y, point.y);
    return lines;
}

Reading readingAt(const ChartSpec &spec, double x, const Format &format)
{
    Reading reading;
    reading.x = x;
    reading.title = axisText(spec.x, x, format);
    for (std::size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSeries &series = spec.series[i];
        if (!readAlongX(series))
            continue;
        const std::optional<ChartPoint> point = valueAt(series, x);
        if (!point)
            continue;
        QString value = axisText(spec.y, point->y, format);
        if (series.stacked)
            value = axisText(spec.y, point->y - point->low, format);
        else if (series.kind == SeriesKind::Band)
            value = QCoreApplication::translate("ChartReading", "%1 – %2", "from, to")
                        .arg(axisText(spec.y, point->low, format), value);
        reading.rows.push_back({i, QString::fromStdString(series.name), value, point->y});
    }
    return reading;
}

} // namespace daemok::ui

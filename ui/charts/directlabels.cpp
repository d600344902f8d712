// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/directlabels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace daemok::ui {
namespace {

constexpr double kPad = 3;
constexpr double kBeside = 7; // from a dot's middle to its name
constexpr std::array kAlong = {1.0, 0.92, 0.84, 0.74, 0.64, 0.52, 0.4, 0.28};
constexpr std::array kBelowTop = {10.0, 32.0, 58.0, 88.0}; // for curves that leave the plot
constexpr double kMostOfPlot = 0.5;                        // a longer name belongs in the legend

// Curves in pixels, ascending x.
using Curve = std::vector<QPointF>;

bool drawnAsLine(const ChartSeries &series)
{
    return series.kind == SeriesKind::Line || series.kind == SeriesKind::Step;
}

Curve curveOf(const ChartSeries &series, const ChartFrame &frame)
{
    Curve curve;
    for (const ChartPoint &point : series.points) {
        const QPointF at = frame.at(point);
        if (series.kind == SeriesKind::Step && !curve.empty())
            curve.emplace_back(at.x(), curve.back().y());
        curve.push_back(at);
    }
    return curve;
}

// The height of a curve over a stretch of x; an empty rectangle where it is not.
QRectF reach(const Curve &curve, double left, double right)
{
    double low = 1e300;
    double high = -1e300;
    const auto take = [&](double y) {
        low = std::min(low, y);
        high = std::max(high, y);
    };
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const QPointF &a = curve[i - 1];
        const QPointF &b = curve[i];
        if (b.x() < left || a.x() > right)
            continue;
        const double width = b.x() - a.x();
        for (const double x : {std::max(left, a.x()), std::min(right, b.x())})
            take(width > 0 ? a.y() + (x - a.x()) / width * (b.y() - a.y()) : b.y());
        if (width <= 0)
            take(a.y());
    }
    return low <= high ? QRectF(left, low, right - left, high - low + 0.01) : QRectF();
}

// Where a curve crosses a height, from the right.
std::optional<double> crossing(const Curve &curve, double y)
{
    for (std::size_t i = curve.size(); i-- > 1;) {
        const QPointF &a = curve[i - 1];
        const QPointF &b = curve[i];
        if ((a.y() - y) * (b.y() - y) <= 0 && a.y() != b.y())
            return a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
    }
    return std::nullopt;
}

class Placer
{
public:
    Placer(const ChartSpec &spec, const ChartFrame &frame, const ChartStyle &style,
           std::vector<QRectF> taken)
        : m_spec(spec),
          m_frame(frame),
          m_style(style),
          m_metrics(style.small),
          m_taken(std::move(taken))
    {
        for (const ChartSeries &series : spec.series) {
            m_curves.push_back(series.kind == SeriesKind::Line || series.kind == SeriesKind::Step
                                   ? curveOf(series, frame)
                                   : Curve{});
            if (series.kind != SeriesKind::Scatter)
                continue;
            const double size = style.look(series).size;
            for (const ChartPoint &point : series.points) {
                const QPointF at = frame.at(point);
                m_dots.emplace_back(at.x() - size / 2, at.y() - size / 2, size, size);
            }
        }
    }

    std::vector<DirectLabel> place()
    {
        for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
            if (m_spec.series[i].kind == SeriesKind::Scatter)
                nameDots(i);
        }
        for (std::size_t i = 0; i < m_spec.series.size(); ++i) {
            if (drawnAsLine(m_spec.series[i]) && !m_curves[i].empty())
                nameCurve(i);
        }
        return std::move(m_labels);
    }

private:
    [[nodiscard]] bool isFree(const QRectF &box, std::size_t ownCurve) const
    {
        if (!m_frame.plot.adjusted(0, -2, 0, 0).contains(box))
            return false;
        const auto meets = [&](const QRectF &other) { return other.intersects(box); };
        if (std::any_of(m_taken.begin(), m_taken.end(), meets)
            || std::any_of(m_dots.begin(), m_dots.end(), meets))
            return false;
        for (std::size_t i = 0; i < m_curves.size(); ++i) {
            // A name may touch its own curve's end, not lie across it.
            const double grace = i == ownCurve ? 1.5 : 0;
            const QRectF curve = reach(m_curves[i], box.left(), box.right());
            if (!curve.isNull() && curve.adjusted(0, grace, 0, -grace).intersects(box))
                return false;
        }
        return true;
    }

    bool tryAt(std::size_t series, const QString &text, const QRectF &box, bool whole)
    {
        if (!isFree(box, series))
            return false;
        m_labels.push_back({series, text, box, whole});
        m_taken.push_back(box);
        return true;
    }

    [[nodiscard]] QSizeF sizeOf(const QString &text) const
    {
        return {std::ceil(m_metrics.horizontalAdvance(text)) + 2 * kPad, m_metrics.height()};
    }

    void nameDots(std::size_t index)
    {
        const ChartSeries &series = m_spec.series[index];
        const double away = m_style.look(series).size / 2 + kBeside - 4;
        for (const ChartPoint &point : series.points) {
            if (point.label.empty())
                continue;
            const QString text = QString::fromStdString(point.label);
            const QSizeF size = sizeOf(text);
            const QPointF at = m_frame.at(point);
            const double middle = at.y() - size.height() / 2;
            const std::array<QPointF, 4> corners = {
                QPointF(at.x() + away, middle), QPointF(at.x() - away - size.width(), middle),
                QPointF(at.x() - size.width() / 2, at.y() - away - size.height()),
                QPointF(at.x() - size.width() / 2, at.y() + away)};
            for (const QPointF &corner : corners) {
                if (tryAt(index, text, {corner, size}, false))
                    break;
            }
        }
    }

    // At the end of the curve inside the plot, then further left; above it, then below.
    void nameCurve(std::size_t index)
    {
        const QString text = QString::fromStdString(m_spec.series[index].name);
        const QSizeF size = sizeOf(text);
        const Curve &curve = m_curves[index];
        if (text.isEmpty() || size.width() > m_frame.plot.width() * kMostOfPlot)
            return;
        const double first = std::max(m_frame.plot.left(), curve.front().x());
        const double last = std::min(m_frame.plot.right(), curve.back().x());
        for (const double share : kAlong) {
            const double right = first + share * (last - first);
            const QRectF under = reach(curve, right - size.width(), right);
            if (under.isNull())
                continue;
            if (tryAt(index, text, {{right - size.width(), under.top() - size.height() - 2}, size},
                      true)
                || tryAt(index, text, {{right - size.width(), under.bottom() + 2}, size}, true))
                return;
        }
        nameSteep(index, text, size);
    }

    // Beside a curve that leaves the plot: left of it or right of it, near the top.
    void nameSteep(std::size_t index, const QString &text, const QSizeF &size)
    {
        for (const double below : kBelowTop) {
            const double y = m_frame.plot.top() + below;
            const std::optional<double> x = crossing(m_curves[index], y);
            const double top = y - size.height() / 2;
            if (x
                && (tryAt(index, text, {{*x - size.width() - 8, top}, size}, true)
                    || tryAt(index, text, {{*x + 8, top}, size}, true)))
                return;
        }
    }

    const ChartSpec &m_spec;
    const ChartFrame &m_frame;
    const ChartStyle &m_style;
    QFontMetricsF m_metrics;
    std::vector<Curve> m_curves;
    std::vector<QRectF> m_dots;
    std::vector<QRectF> m_taken;
    std::vector<DirectLabel> m_labels;
};

} // namespace

std::vector<DirectLabel> directLabels(const ChartSpec &spec, const ChartFrame &frame,
                                      const ChartStyle &style, const std::vector<QRectF> &taken)
{
    return Placer(spec, frame, style, taken).place();
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include "core/figure/printcolours.h"

#include <QPolygonF>

namespace daemok::ui {
namespace {

// The hues of Okabe and Ito (2008), in lightnesses searched for: at least 4.5:1 on their ground, and every
// two at least 20 apart (CIE 1976) for normal, protanopic, deuteranopic and tritanopic vision.
constexpr std::array<QRgb, kSlots> kOnLight = {0x024196, 0xCD4D04, 0x028660,
                                               0x7E3266, 0x4E3902, 0x1B1D20};
constexpr std::array<QRgb, kSlots> kOnDark = {0x9ECEFA, 0xF44C03, 0x03EB9C,
                                              0xC66EA9, 0xF9B905, 0xE3E5E8};

const std::array<QList<qreal>, kSlots> kDashes = {QList<qreal>{}, {5, 2.5}, {1.2, 2},
                                                  {6, 2, 1.2, 2}, {3, 2},   {8, 2.5}};
constexpr std::array kMarks = {Mark::Disc,    Mark::Square, Mark::Triangle,
                               Mark::Diamond, Mark::Cross,  Mark::Ring};

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() - 1);
    return font;
}

} // namespace

QPen SeriesLook::pen() const
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!dash.isEmpty()) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(dash);
    }
    return pen;
}

ChartStyle ChartStyle::screen(const Theme &theme)
{
    ChartStyle style;
    style.ground = theme.panel;
    style.raised = theme.raised;
    style.text = theme.text;
    style.muted = theme.muted;
    style.grid = theme.line;
    style.axis = theme.line;
    style.accent = theme.accent;
    style.good = theme.good;
    style.neutral = theme.neutral;
    style.marker = theme.warning;
    for (std::size_t i = 0; i < kSlots; ++i)
        style.colours[i] = QColor((theme.dark ? kOnDark : kOnLight)[i]);
    style.enlarged = theme.enlarged;
    style.font = Theme::font(theme.enlarged);
    style.small = smaller(style.font);
    return style;
}

ChartStyle ChartStyle::print()
{
    ChartStyle style = screen(Theme::light());
    style.ground = QColor(QRgb(print::kPaper));
    style.text = QColor(QRgb(print::kText));
    style.muted = QColor(QRgb(print::kMuted));
    style.axis = QColor(QRgb(print::kCellLine));
    return style;
}

QColor ChartStyle::faded(const QColor &colour) const
{
    constexpr double kOf = 0.62;
    const auto mix = [](double a, double b) { return static_cast<float>(kOf * a + (1 - kOf) * b); };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()),
                            mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

SeriesLook ChartStyle::look(const ChartSeries &series) const
{
    const auto slot = static_cast<std::size_t>(series.slot % kSlots);
    SeriesLook look;
    switch (series.role) {
    case SeriesRole::Range:
        look = {accent, 1, {}, Mark::None, 8};
        break;
    case SeriesRole::Infeasible:
        look = {neutral, 1.6, {2, 2}, Mark::Triangle, 8};
        break;
    case SeriesRole::Frontier:
        look = {muted, 1.4, {1.2, 2.2}, Mark::None, 8};
        break;
    case SeriesRole::Feasible:
        look = {good, 2, {}, Mark::Disc, 8};
        break;
    case SeriesRole::Other:
        look = {colours[slot], 2, kDashes[slot], kMarks[slot], 8};
        break;
    case SeriesRole::Subject:
        look = {accent, 2.4, {}, Mark::Disc, 8};
        break;
    case SeriesRole::Recommended:
        look = {accent, 2.4, {}, Mark::Diamond, 16};
        break;
    }
    if (series.ghost) {
        look.colour = faded(look.colour);
        look.width = 1.8;
        look.dash = {4, 3};
        look.size *= 0.85;
    }
    look.width *= enlarged;
    look.size *= enlarged;
    return look;
}

void paintMark(QPainter &painter, Mark mark, const QPointF &centre, double size,
               const QColor &colour)
{
    const double half = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Disc:
        painter.drawEllipse(centre, half, half);
        break;
    case Mark::Square:
        painter.drawRect(
            QRectF(centre.x() - half * 0.88, centre.y() - half * 0.88, size * 0.88, size * 0.88));
        break;
    case Mark::Triangle:
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, half),
                                      centre + QPointF(-half, half)});
        break;
    case Mark::Diamond:
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, 0),
                                      centre + QPointF(0, half), centre + QPointF(-half, 0)});
        break;
    case Mark::Ring:
    case Mark::Cross:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2));
        if (mark == Mark::Ring) {
            painter.drawEllipse(centre, half - 1, half - 1);
        } else {
            painter.drawLine(centre - QPointF(half, half), centre + QPointF(half, half));
            painter.drawLine(centre + QPointF(-half, half), centre + QPointF(half, -half));
        }
        break;
    }
    painter.restore();
}

void paintKey(QPainter &painter, const ChartSeries &series, const SeriesLook &look,
              const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = rect.center();
    QColor soft = look.colour;
    soft.setAlphaF(series.stacked ? 0.6F : 0.3F);
    switch (series.kind) {
    case SeriesKind::Scatter:
        paintMark(painter, look.mark, centre, std::min(12.0, look.size), look.colour);
        break;
    case SeriesKind::Bar:
        paintMark(painter, Mark::Square, centre, 11, look.colour);
        break;
    case SeriesKind::Band:
        painter.fillRect(QRectF(rect.left(), centre.y() - 5, rect.width(), 10), soft);
        break;
    case SeriesKind::Line:
    case SeriesKind::Step:
        painter.setPen(look.pen());
        painter.drawLine(QPointF(rect.left(), centre.y()), QPointF(rect.right(), centre.y()));
        break;
    }
    painter.restore();
}

} // namespace daemok::ui

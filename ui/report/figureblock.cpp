// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figureblock.h"

#include "core/figure/diagramlayout.h"
#include "ui/charts/barpainter.h"
#include "ui/charts/chartpainter.h"
#include "ui/diagram/diagrampainter.h"

#include <algorithm>

namespace daemok::ui {
namespace {

// Points of paper for a pixel of the window's drawing: its texts of 12 pixels become 7.4 points at most.
constexpr double kLargest = 0.62;
constexpr double kChartScale = 0.62;
constexpr double kLeastDiagram = 150; // points
constexpr double kMostDiagram = 300;
constexpr double kReadable = 0.85; // of kLargest: below it boxes say less
constexpr double kLeastChart = 118;
constexpr double kMostChart = 190;

double units(double points)
{
    return points * kUnitsPerPoint;
}

// As on paper, in the report's own fonts.
ChartStyle printStyle(const ReportStyle &style)
{
    constexpr int kFont = 12;
    ChartStyle chart = ChartStyle::print();
    for (QFont *font : {&chart.font, &chart.small}) {
        font->setFamilies(style.families());
        font->setPixelSize(font == &chart.font ? kFont : kFont - 1);
        font->setHintingPreference(QFont::PreferNoHinting);
    }
    chart.locale = style.locale();
    return chart;
}

} // namespace

DiagramBlock::DiagramBlock(Style style, Topology topology, const Format &format)
    : Block(std::move(style)),
      m_topology(std::move(topology)),
      m_words(format),
      m_diagramStyle(DiagramStyle::print())
{
    m_diagramStyle.fonts = diagramFonts(this->style().families());
    m_meter = diagramMeter(m_diagramStyle.fonts);
}

DiagramSpec DiagramBlock::laidOut(double width, double height) const
{
    DiagramRoom room;
    room.width = width / units(kLargest);
    room.height = height / units(kLargest);
    room.leastScale = kReadable;
    return layoutDiagram(m_topology, m_words, m_meter, room);
}

double DiagramBlock::scaleOf(const DiagramSpec &spec, double width, double height)
{
    return std::min({width / spec.width, height / spec.height, units(kLargest)});
}

double DiagramBlock::height(double) const
{
    return units(kLeastDiagram) * style().density();
}

double DiagramBlock::wish(double width) const
{
    if (!m_wish || m_wish->first != width) {
        const DiagramSpec spec = laidOut(width, units(kMostDiagram));
        const double whole = spec.height * scaleOf(spec, width, units(kMostDiagram));
        m_wish = {width, std::max(height(width), whole)};
    }
    return m_wish->second;
}

void DiagramBlock::paint(QPainter &painter, const QRectF &area) const
{
    const DiagramSpec spec = laidOut(area.width(), area.height());
    const double scale = scaleOf(spec, area.width(), area.height());
    painter.save();
    painter.translate(area.left() + (area.width() - spec.width * scale) / 2, area.top());
    painter.scale(scale, scale);
    paintDiagram(painter, spec, m_diagramStyle);
    painter.restore();
}

BarsBlock::BarsBlock(Style style, BarSpec spec)
    : Block(std::move(style)),
      m_spec(std::move(spec)),
      m_chartStyle(printStyle(this->style()))
{}

double BarsBlock::height(double width) const
{
    return barFigureHeight(m_spec, width / units(kChartScale), m_chartStyle) * units(kChartScale);
}

void BarsBlock::paint(QPainter &painter, const QRectF &area) const
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(units(kChartScale), units(kChartScale));
    paintBars(painter, QRectF(QPointF(), area.size() / units(kChartScale)), m_spec, m_chartStyle);
    painter.restore();
}

ChartBlock::ChartBlock(Style style, ChartSpec spec)
    : Block(std::move(style)),
      m_spec(std::move(spec)),
      m_chartStyle(printStyle(this->style()))
{}

double ChartBlock::height(double) const
{
    return units(kLeastChart) * style().density();
}

double ChartBlock::wish(double) const
{
    return units(kMostChart);
}

void ChartBlock::paint(QPainter &painter, const QRectF &area) const
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(units(kChartScale), units(kChartScale));
    paintChart(painter, QRectF(QPointF(), area.size() / units(kChartScale)), m_spec, m_chartStyle);
    painter.restore();
}

} // namespace daemok::ui

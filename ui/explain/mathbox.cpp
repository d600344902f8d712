// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/mathbox.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>

namespace daemok::ui {
namespace {

/// Lengths of a line of text from which everything else follows.
struct Lengths
{
    explicit Lengths(const QFont &font)
    {
        const QFontMetricsF metrics(font);
        em = metrics.height();
        axis =
            metrics.xHeight() / 2 + metrics.xHeight() * 0.12; // where minus and fraction bars lie
        stroke = std::max(1.0, em / 17);
    }

    double em = 0;
    double axis = 0;
    double stroke = 1;
};

} // namespace

MathBox MathBox::text(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    MathBox box;
    box.m_width = metrics.horizontalAdvance(text);
    // Letters need no room for accents above them.
    box.m_ascent = metrics.capHeight() + metrics.height() * 0.06;
    box.m_descent = metrics.descent() * 0.72;
    if (font.italic())
        box.m_width += metrics.height() * 0.03;
    box.m_letters.push_back({{0, 0}, text, font});
    return box;
}

MathBox MathBox::space(double width)
{
    MathBox box;
    box.m_width = width;
    return box;
}

void MathBox::add(const MathBox &other, QPointF at)
{
    for (Letters letters : other.m_letters) {
        letters.at += at;
        m_letters.push_back(std::move(letters));
    }
    for (Stroke stroke : other.m_strokes) {
        for (QPointF &point : stroke.points)
            point += at;
        m_strokes.push_back(std::move(stroke));
    }
    m_ascent = std::max(m_ascent, other.m_ascent - at.y());
    m_descent = std::max(m_descent, other.m_descent + at.y());
}

MathBox MathBox::row(const std::vector<MathBox> &boxes)
{
    MathBox row;
    for (const MathBox &box : boxes) {
        row.add(box, {row.m_width, 0});
        row.m_width += box.m_width;
    }
    return row;
}

MathBox MathBox::fraction(const MathBox &above, const MathBox &below, const QFont &font)
{
    const Lengths length(font);
    const double gap = length.em * 0.13;
    const double side = length.em * 0.1;
    MathBox box;
    const double inner = std::max(above.m_width, below.m_width) + 2 * side;
    box.m_width = inner + 2 * side;
    box.add(above, {(box.m_width - above.m_width) / 2, -length.axis - gap - above.m_descent});
    box.add(below, {(box.m_width - below.m_width) / 2, -length.axis + gap + below.m_ascent});
    box.m_strokes.push_back(
        {{{side, -length.axis}, {side + inner, -length.axis}}, length.stroke, false});
    return box;
}

MathBox MathBox::scripts(const MathBox &base, const MathBox &above, const MathBox &below,
                         const QFont &font)
{
    const Lengths length(font);
    MathBox box;
    box.add(base, {0, 0});
    box.m_width = base.m_width;
    double widest = 0;
    if (!above.empty()) {
        const double rise = std::max(length.em * 0.3, base.m_ascent - length.em * 0.2);
        box.add(above, {base.m_width + length.em * 0.02, -rise});
        widest = above.m_width;
    }
    if (!below.empty()) {
        const double drop = std::max(length.em * 0.16, base.m_descent - length.em * 0.06);
        box.add(below, {base.m_width + length.em * 0.02, drop});
        widest = std::max(widest, below.m_width);
    }
    box.m_width += widest + length.em * 0.04;
    return box;
}

MathBox MathBox::radical(const MathBox &inner, const QFont &font)
{
    const Lengths length(font);
    const double hook = length.em * 0.45;
    const double top = -inner.m_ascent - length.em * 0.12;
    MathBox box;
    box.add(inner, {hook + length.em * 0.08, 0});
    box.m_width = hook + inner.m_width + length.em * 0.16;
    box.m_ascent = -top + length.stroke;
    box.m_strokes.push_back({{{0, -length.axis},
                              {hook * 0.35, -length.axis - length.em * 0.06},
                              {hook * 0.6, inner.m_descent},
                              {hook, top},
                              {box.m_width, top}},
                             length.stroke,
                             false});
    return box;
}

MathBox MathBox::bracketed(const MathBox &inner, Bracket kind, const QFont &font)
{
    const Lengths length(font);
    const double reach = length.em * 0.06;
    const double top = -inner.m_ascent - reach;
    const double bottom = inner.m_descent + reach;
    const double depth =
        kind == Bracket::Round ? length.em * 0.1 + (bottom - top) * 0.055 : length.em * 0.22;
    const double gap = length.em * 0.07;
    MathBox box;
    box.add(inner, {depth + 2 * gap, 0});
    box.m_width = inner.m_width + 2 * depth + 4 * gap;
    box.m_ascent = -top;
    box.m_descent = bottom;
    for (const bool right : {false, true}) {
        const double near = right ? box.m_width - depth - gap : depth + gap;
        const double far = right ? box.m_width - gap : gap;
        const double middle = (top + bottom) / 2;
        Stroke stroke{{}, length.stroke, kind == Bracket::Round};
        if (kind == Bracket::Round)
            stroke.points = {{near, top}, {2 * far - near, middle}, {near, bottom}};
        else if (kind == Bracket::Ceiling)
            stroke.points = {{near, top}, {far, top}, {far, bottom}};
        else
            stroke.points = {{far, top}, {far, bottom}, {near, bottom}};
        box.m_strokes.push_back(std::move(stroke));
    }
    return box;
}

void MathBox::draw(QPainter &painter, QPointF baseline, const QColor &colour) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(baseline);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    for (const Letters &letters : m_letters) {
        painter.setFont(letters.font);
        painter.drawText(letters.at, letters.text);
    }
    for (const Stroke &stroke : m_strokes) {
        painter.setPen(QPen(colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        QPainterPath path(stroke.points.front());
        if (stroke.curve) {
            path.quadTo(stroke.points[1], stroke.points[2]);
        } else {
            for (std::size_t i = 1; i < stroke.points.size(); ++i)
                path.lineTo(stroke.points[i]);
        }
        painter.drawPath(path);
    }
    painter.restore();
}

} // namespace daemok::ui

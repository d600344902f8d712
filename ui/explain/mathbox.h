// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace daemok::ui {

/// A piece of a formula that knows where its letters and lines go: a value, composed of smaller ones. The
/// origin is on the baseline at the left; ascent and descent are >= 0. Draws with any QPainter: screen, PDF, SVG.
class MathBox
{
public:
    [[nodiscard]] static MathBox text(const QString &text, const QFont &font);
    [[nodiscard]] static MathBox space(double width);
    /// Side by side on one baseline.
    [[nodiscard]] static MathBox row(const std::vector<MathBox> &boxes);
    /// `font` says how thick the bar is and where the middle of the line lies.
    [[nodiscard]] static MathBox fraction(const MathBox &above, const MathBox &below,
                                          const QFont &font);
    [[nodiscard]] static MathBox scripts(const MathBox &base, const MathBox &above,
                                         const MathBox &below, const QFont &font);
    [[nodiscard]] static MathBox radical(const MathBox &inner, const QFont &font);
    enum class Bracket { Round, Ceiling, Floor };
    [[nodiscard]] static MathBox bracketed(const MathBox &inner, Bracket kind, const QFont &font);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double descent() const { return m_descent; }
    [[nodiscard]] double height() const { return m_ascent + m_descent; }
    [[nodiscard]] bool empty() const { return m_letters.empty() && m_width <= 0; }

    /// `baseline`: where the origin goes.
    void draw(QPainter &painter, QPointF baseline, const QColor &colour) const;

private:
    struct Letters
    {
        QPointF at;
        QString text;
        QFont font;
    };
    struct Stroke
    {
        std::vector<QPointF> points; ///< a line, or a quadratic curve of three
        double width = 1;
        bool curve = false;
    };

    void add(const MathBox &other, QPointF at);

    double m_width = 0;
    double m_ascent = 0;
    double m_descent = 0;
    std::vector<Letters> m_letters;
    std::vector<Stroke> m_strokes;
};

} // namespace daemok::ui

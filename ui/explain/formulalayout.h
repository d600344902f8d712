// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/formula.h"
#include "ui/explain/mathbox.h"

#include <QFont>
#include <QLocale>

#include <functional>
#include <vector>

namespace daemok::ui {

/// A formula text set as mathematics: fractions, powers, subscripts, Greek letters, ceilings, roots and
/// integrals; letters in italics, words upright. What is wider than the width goes on in the next line,
/// broken after the outermost operator that allows it. A text that is no formula is set as it is written.
class FormulaLayout
{
public:
    /// What stands for a symbol; an empty answer sets the symbol itself.
    using PutIn = std::function<QString(const QString &symbol)>;

    FormulaLayout() = default;
    FormulaLayout(const QString &text, const QFont &font, double width, const PutIn &putIn = {},
                  const QLocale &locale = QLocale());

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] bool isFormula() const { return m_isFormula; }
    [[nodiscard]] std::size_t lines() const { return m_rows.size(); }
    void draw(QPainter &painter, QPointF topLeft, const QColor &colour) const;

    /// One symbol alone: "n_cpu", "F(T)".
    [[nodiscard]] static MathBox symbol(const QString &symbol, const QFont &font);

private:
    struct Row
    {
        MathBox box;
        QPointF baseline;
    };

    void place(const MathBox &box, double indent, double gap);

    std::vector<Row> m_rows;
    QSizeF m_size;
    bool m_isFormula = false;
};

} // namespace daemok::ui

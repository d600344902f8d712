// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formulalayout.h"

#include "ui/explain/formulasetter.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

namespace daemok::ui {
namespace {

/// Words of a text that is no formula, as pieces.
std::vector<MathBox> wordsOf(const QString &text, const QFont &font)
{
    std::vector<MathBox> pieces;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        pieces.push_back(MathBox::text(word + QLatin1Char(' '), font));
    return pieces;
}

} // namespace

FormulaLayout::FormulaLayout(const QString &text, const QFont &font, double width,
                             const PutIn &putIn, const QLocale &locale)
{
    const double em = QFontMetricsF(font).height();
    const auto flow = [&](const MathBox &head, const std::vector<MathBox> &pieces, double indent) {
        std::vector<MathBox> row{head};
        double used = head.width();
        bool first = true;
        for (const MathBox &piece : pieces) {
            if (used + piece.width() > width && used > indent) {
                place(MathBox::row(row), first ? 0 : indent, first ? em * 0.5 : em * 0.22);
                row.clear();
                used = indent;
                first = false;
            }
            row.push_back(piece);
            used += piece.width();
        }
        place(MathBox::row(row), first ? 0 : indent, first ? em * 0.5 : em * 0.22);
    };
    const auto read = formula::parse(text.toStdString());
    m_isFormula = read.has_value();
    if (!read) {
        if (!text.isEmpty())
            flow({}, wordsOf(text, font), 0);
        return;
    }
    const FormulaSetter setter(font, putIn, locale);
    const PutIn none;
    const FormulaSetter symbols(font, none, locale);
    for (const formula::Node &line : read->lines) {
        const bool relation = line.kind == formula::Node::Kind::Relation;
        const bool compares = relation && line.text != "=";
        const MathBox head = relation
                                 ? MathBox::row({(compares ? setter : symbols).box(line.parts[0]),
                                                 setter.relation(line.text)})
                                 : MathBox();
        const formula::Node &right = relation ? line.parts[1] : line;
        const double indent = std::min(em * 1.4, width * 0.1);
        const MathBox whole = setter.box(right);
        if (head.width() + whole.width() <= width)
            place(MathBox::row({head, whole}), 0, em * 0.5);
        else
            flow(head, setter.pieces(right, width - std::max(indent, head.width())), indent);
    }
}

void FormulaLayout::place(const MathBox &box, double indent, double gap)
{
    const double top = m_rows.empty() ? 0 : m_size.height() + gap;
    m_rows.push_back({box, {indent, top + box.ascent()}});
    m_size = {std::max(m_size.width(), indent + box.width()), top + box.height()};
}

void FormulaLayout::draw(QPainter &painter, QPointF topLeft, const QColor &colour) const
{
    for (const Row &row : m_rows)
        row.box.draw(painter, topLeft + row.baseline, colour);
}

MathBox FormulaLayout::symbol(const QString &symbol, const QFont &font)
{
    const PutIn none;
    const QLocale locale;
    const auto read = formula::parse(symbol.toStdString());
    const FormulaSetter setter(font, none, locale);
    return read && read->lines.size() == 1 ? setter.box(read->lines.front())
                                           : MathBox::text(symbol, font);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/formulalayout.h"

namespace daemok::ui {

/// Sets the nodes of a formula as boxes, whole or as pieces between which a line may break.
class FormulaSetter
{
public:
    FormulaSetter(const QFont &font, const FormulaLayout::PutIn &putIn, const QLocale &locale);

    /// Sets names and brackets of functions that these lines define as theirs.
    [[nodiscard]] MathBox box(const formula::Node &node) const;
    /// Pieces no wider than `width` as far as the formula allows; operators lead their piece.
    [[nodiscard]] std::vector<MathBox> pieces(const formula::Node &node, double width) const;
    [[nodiscard]] MathBox relation(const std::string &text) const;
    [[nodiscard]] MathBox name(const QString &name) const;

private:
    [[nodiscard]] FormulaSetter smaller(double factor) const;
    [[nodiscard]] MathBox upright(const QString &text) const;
    [[nodiscard]] MathBox letter(const QString &text) const;
    [[nodiscard]] MathBox op(const QString &sign) const;
    [[nodiscard]] MathBox number(const std::string &text) const;
    [[nodiscard]] MathBox symbolOrValue(const formula::Node &node) const;
    [[nodiscard]] MathBox call(const formula::Node &node) const;
    [[nodiscard]] MathBox integral(const formula::Node &node) const;
    [[nodiscard]] MathBox quotient(const formula::Node &node) const;
    [[nodiscard]] MathBox power(const formula::Node &node) const;
    [[nodiscard]] MathBox list(const std::vector<formula::Node> &nodes,
                               const MathBox &between) const;
    [[nodiscard]] MathBox sum(const formula::Node &node) const;
    /// In round brackets if the node binds weaker than `least` asks for.
    [[nodiscard]] MathBox bracketed(const formula::Node &node, int least) const;
    void addPieces(const formula::Node &node, double width, std::vector<MathBox> &out) const;
    void addList(const std::vector<formula::Node> &nodes, const MathBox &between, int least,
                 double width, std::vector<MathBox> &out) const;

    QFont m_font;
    const FormulaLayout::PutIn &m_putIn;
    const QLocale &m_locale;
    int m_depth = 0; ///< of scripts and fractions
};

} // namespace daemok::ui

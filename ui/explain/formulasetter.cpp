// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formulasetter.h"

#include "core/quantity/numbers.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <utility>

namespace daemok::ui {
namespace {

using formula::Node;
using Kind = Node::Kind;

constexpr double kScript = 0.74;
constexpr double kNested = 0.88;

/// How tightly a node binds: a sum is bracketed within a product, a product within a power.
int rankOf(const Node &node)
{
    switch (node.kind) {
    case Kind::Relation:
        return 0;
    case Kind::Sum:
    case Kind::Negative:
        return 1;
    case Kind::Product:
        return 2;
    case Kind::Power:
        return 3;
    case Kind::Quotient: // a fraction brackets itself
    case Kind::Number:
    case Kind::Name:
    case Kind::Call:
        return 4;
    }
    return 4;
}

QChar greek(const QString &name)
{
    static constexpr std::array<std::pair<const char *, char16_t>, 15> kLetters = {
        {{"alpha", u'α'},
         {"beta", u'β'},
         {"gamma", u'γ'},
         {"delta", u'δ'},
         {"epsilon", u'ε'},
         {"theta", u'θ'},
         {"kappa", u'κ'},
         {"lambda", u'λ'},
         {"mu", u'μ'},
         {"pi", u'π'},
         {"rho", u'ρ'},
         {"sigma", u'σ'},
         {"tau", u'τ'},
         {"phi", u'φ'},
         {"Phi", u'Φ'}}};
    for (const auto &[word, letter] : kLetters)
        if (name == QLatin1String(word))
            return letter;
    return {};
}

bool isPercentile(const QString &name)
{
    return name == QLatin1String("p50") || name == QLatin1String("p95")
           || name == QLatin1String("p99");
}

/// A name taken apart: letters, subscript, primes.
struct NameParts
{
    QString base;
    QString below;
};

NameParts partsOf(const QString &name)
{
    const qsizetype cut = name.indexOf(QLatin1Char('_'));
    NameParts parts{cut < 0 ? name : name.left(cut),
                    cut < 0 ? QString()
                            : name.mid(cut + 1).replace(QLatin1Char('_'), QLatin1Char(' '))};
    if (isPercentile(parts.base))
        return parts;
    qsizetype digits = parts.base.size();
    while (digits > 1 && parts.base[digits - 1].isDigit())
        --digits;
    if (digits < parts.base.size()) {
        const QString index = parts.base.mid(digits);
        parts.base.truncate(digits);
        parts.below = parts.below.isEmpty() ? index : index + QLatin1Char(',') + parts.below;
    }
    return parts;
}

} // namespace

FormulaSetter::FormulaSetter(const QFont &font, const FormulaLayout::PutIn &putIn,
                             const QLocale &locale)
    : m_font(font),
      m_putIn(putIn),
      m_locale(locale)
{}

FormulaSetter FormulaSetter::smaller(double factor) const
{
    FormulaSetter other = *this;
    other.m_font.setPointSizeF(std::max(6.5, m_font.pointSizeF() * factor));
    other.m_depth = m_depth + 1;
    return other;
}

MathBox FormulaSetter::upright(const QString &text) const
{
    return MathBox::text(text, m_font);
}

MathBox FormulaSetter::letter(const QString &text) const
{
    QFont italic = m_font;
    italic.setItalic(true);
    return MathBox::text(text, italic);
}

MathBox FormulaSetter::op(const QString &sign) const
{
    const double space = QFontMetricsF(m_font).height() * 0.17;
    return MathBox::row({MathBox::space(space), upright(sign), MathBox::space(space)});
}

MathBox FormulaSetter::relation(const std::string &text) const
{
    return op(text == "<="   ? QStringLiteral("≤")
              : text == ">=" ? QStringLiteral("≥")
                             : QString::fromStdString(text));
}

MathBox FormulaSetter::name(const QString &name) const
{
    const NameParts parts = partsOf(name);
    QString plain = parts.base;
    QString primes;
    while (plain.endsWith(QLatin1Char('\''))) {
        plain.chop(1);
        primes += QStringLiteral("′");
    }
    const QChar letterOf = greek(plain);
    MathBox base = !letterOf.isNull()  ? letter(QString(letterOf))
                   : plain.size() == 1 ? letter(plain)
                                       : upright(plain);
    if (!primes.isEmpty())
        base = MathBox::row({base, upright(primes)});
    if (parts.below.isEmpty())
        return base;
    const FormulaSetter script = smaller(kScript);
    const MathBox below = parts.below.size() == 1 && parts.below[0].isLetter()
                              ? script.letter(parts.below)
                              : script.upright(parts.below);
    return MathBox::scripts(base, {}, below, m_font);
}

MathBox FormulaSetter::number(const std::string &text) const
{
    const double value = parseNumber(text).value_or(0);
    if (text == "1e6") {
        const FormulaSetter script = smaller(kScript);
        return MathBox::scripts(upright(QStringLiteral("10")), script.upright(QStringLiteral("6")),
                                {}, m_font);
    }
    if (value >= 1000)
        return upright(m_locale.toString(value, 'f', 0));
    QString shown = QString::fromStdString(text);
    return upright(shown.replace(QLatin1Char('.'), m_locale.decimalPoint()));
}

MathBox FormulaSetter::symbolOrValue(const Node &node) const
{
    const QString symbol = QString::fromStdString(formula::textOf(node));
    const QString value = m_putIn ? m_putIn(symbol) : QString();
    if (!value.isEmpty())
        return upright(value);
    return node.kind == Kind::Name ? name(symbol) : MathBox();
}

MathBox FormulaSetter::list(const std::vector<Node> &nodes, const MathBox &between) const
{
    std::vector<MathBox> row;
    for (const Node &node : nodes) {
        if (!row.empty())
            row.push_back(between);
        row.push_back(box(node));
    }
    return MathBox::row(row);
}

MathBox FormulaSetter::sum(const Node &node) const
{
    std::vector<MathBox> row;
    for (const Node &part : node.parts) {
        const bool minus = part.kind == Kind::Negative;
        if (!row.empty())
            row.push_back(op(minus ? QStringLiteral("−") : QStringLiteral("+")));
        else if (minus)
            row.push_back(upright(QStringLiteral("−")));
        row.push_back(bracketed(minus ? part.parts.front() : part, 2));
    }
    return MathBox::row(row);
}

MathBox FormulaSetter::bracketed(const Node &node, int least) const
{
    const MathBox inner = box(node);
    return rankOf(node) >= least ? inner
                                 : MathBox::bracketed(inner, MathBox::Bracket::Round, m_font);
}

MathBox FormulaSetter::quotient(const Node &node) const
{
    if (m_depth >= 2)
        return MathBox::row({bracketed(node.parts[0], 2), upright(QStringLiteral("/")),
                             bracketed(node.parts[1], 3)});
    const FormulaSetter part = smaller(m_depth == 0 ? 0.96 : kNested);
    return MathBox::fraction(part.box(node.parts[0]), part.box(node.parts[1]), m_font);
}

MathBox FormulaSetter::power(const Node &node) const
{
    FormulaSetter script = smaller(kScript);
    script.m_depth = 2; // fractions in an exponent stand in one line
    const Node &base = node.parts[0];
    const bool value =
        base.kind == Kind::Name && m_putIn && !m_putIn(QString::fromStdString(base.text)).isEmpty();
    const MathBox inner = value ? MathBox::bracketed(box(base), MathBox::Bracket::Round, m_font)
                          : base.kind == Kind::Quotient
                              ? MathBox::bracketed(box(base), MathBox::Bracket::Round, m_font)
                              : bracketed(base, 4);
    return MathBox::scripts(inner, script.box(node.parts[1]), {}, m_font);
}

MathBox FormulaSetter::integral(const Node &node) const
{
    const FormulaSetter script = smaller(kScript);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 1.45);
    const double gap = QFontMetricsF(m_font).height() * 0.12;
    return MathBox::row(
        {MathBox::scripts(MathBox::text(QStringLiteral("∫"), large), script.box(node.parts[2]),
                          script.box(node.parts[1]), m_font),
         MathBox::space(gap), bracketed(node.parts[3], 2), MathBox::space(gap),
         upright(QStringLiteral("d")), name(QString::fromStdString(node.parts[0].text))});
}

MathBox FormulaSetter::call(const Node &node) const
{
    if (const MathBox known = symbolOrValue(node); !known.empty())
        return known;
    if (node.text == "int" && node.parts.size() == 4)
        return integral(node);
    if (node.text == "sqrt" && node.parts.size() == 1)
        return MathBox::radical(box(node.parts[0]), m_font);
    const MathBox inner =
        list(node.parts, MathBox::row({upright(QStringLiteral(",")),
                                       MathBox::space(QFontMetricsF(m_font).height() * 0.3)}));
    if (node.text == "ceil")
        return MathBox::bracketed(inner, MathBox::Bracket::Ceiling, m_font);
    if (node.text == "floor")
        return MathBox::bracketed(inner, MathBox::Bracket::Floor, m_font);
    return MathBox::row({name(QString::fromStdString(node.text)),
                         MathBox::bracketed(inner, MathBox::Bracket::Round, m_font)});
}

MathBox FormulaSetter::box(const Node &node) const
{
    switch (node.kind) {
    case Kind::Number:
        return number(node.text);
    case Kind::Name:
        return symbolOrValue(node);
    case Kind::Call:
        return call(node);
    case Kind::Negative:
        return MathBox::row({upright(QStringLiteral("−")), bracketed(node.parts[0], 2)});
    case Kind::Sum:
        return sum(node);
    case Kind::Product: {
        std::vector<MathBox> row;
        for (const Node &part : node.parts) {
            if (!row.empty())
                row.push_back(op(m_putIn ? QStringLiteral("×") : QStringLiteral("·")));
            row.push_back(bracketed(part, 2));
        }
        return MathBox::row(row);
    }
    case Kind::Quotient:
        return quotient(node);
    case Kind::Power:
        return power(node);
    case Kind::Relation:
        return MathBox::row({box(node.parts[0]), relation(node.text), box(node.parts[1])});
    }
    return {};
}

std::vector<MathBox> FormulaSetter::pieces(const Node &node, double width) const
{
    std::vector<MathBox> out;
    addPieces(node, width, out);
    return out;
}

void FormulaSetter::addList(const std::vector<Node> &nodes, const MathBox &between, int least,
                            double width, std::vector<MathBox> &out) const
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool minus = nodes[i].kind == Kind::Negative && least == 2 && i > 0;
        const Node &part = minus ? nodes[i].parts.front() : nodes[i];
        const MathBox lead = i == 0 ? MathBox() : minus ? op(QStringLiteral("−")) : between;
        const bool brackets = rankOf(part) < least;
        if (bracketed(part, least).width() + lead.width() <= width) {
            out.push_back(MathBox::row({lead, bracketed(part, least)}));
            continue;
        }
        std::vector<MathBox> inner;
        addPieces(part, width, inner);
        inner.front() = MathBox::row(
            {lead, brackets ? upright(QStringLiteral("(")) : MathBox(), inner.front()});
        if (brackets)
            inner.back() = MathBox::row({inner.back(), upright(QStringLiteral(")"))});
        out.insert(out.end(), inner.begin(), inner.end());
    }
}

void FormulaSetter::addPieces(const Node &node, double width, std::vector<MathBox> &out) const
{
    const MathBox whole = box(node);
    if (whole.width() <= width) {
        out.push_back(whole);
        return;
    }
    switch (node.kind) {
    case Kind::Sum:
        return addList(node.parts, op(QStringLiteral("+")), 2, width, out);
    case Kind::Product:
        return addList(node.parts, op(m_putIn ? QStringLiteral("×") : QStringLiteral("·")), 2,
                       width, out);
    case Kind::Quotient:
        return addList(node.parts, op(QStringLiteral("/")), 3, width, out);
    case Kind::Call: {
        if (node.text == "int" || node.text == "sqrt")
            break;
        const bool ceil = node.text == "ceil", floor = node.text == "floor";
        std::vector<MathBox> inner;
        for (std::size_t i = 0; i < node.parts.size(); ++i) {
            addPieces(node.parts[i], width, inner);
            if (i + 1 < node.parts.size())
                inner.back() = MathBox::row({inner.back(), upright(QStringLiteral(", "))});
        }
        const QString open = ceil    ? QStringLiteral("⌈")
                             : floor ? QStringLiteral("⌊")
                                     : QStringLiteral("(");
        const QString close = ceil    ? QStringLiteral("⌉")
                              : floor ? QStringLiteral("⌋")
                                      : QStringLiteral(")");
        inner.front() =
            MathBox::row({ceil || floor ? MathBox() : name(QString::fromStdString(node.text)),
                          upright(open), inner.front()});
        inner.back() = MathBox::row({inner.back(), upright(close)});
        out.insert(out.end(), inner.begin(), inner.end());
        return;
    }
    default:
        break;
    }
    out.push_back(whole);
}

} // namespace daemok::ui

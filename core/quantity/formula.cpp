// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/formula.h"

#include "core/quantity/numbers.h"

#include <algorithm>
#include <cmath>

namespace daemok::formula {
namespace {

using Kind = Node::Kind;

constexpr int kDeepest = 32;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    std::optional<Formula> read()
    {
        Formula formula;
        do {
            formula.lines.push_back(line());
        } while (m_good && take(';'));
        skipBlanks();
        if (!m_good || m_at != m_text.size())
            return std::nullopt;
        return formula;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }
    [[nodiscard]] char peek()
    {
        skipBlanks();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    Node fail()
    {
        m_good = false;
        return {};
    }

    Node line()
    {
        Node left = sum();
        std::string relation;
        if (peek() == '<' || peek() == '>')
            relation += m_text[m_at++];
        if (m_at < m_text.size() && m_text[m_at] == '=')
            relation += m_text[m_at++];
        if (relation.empty())
            return left;
        if (relation.back() != '=')
            return fail();
        return {Kind::Relation, relation, {std::move(left), sum()}};
    }

    Node sum()
    {
        if (++m_depth > kDeepest)
            return fail();
        Node result = take('-') ? Node{Kind::Negative, {}, {product()}} : product();
        while (m_good) {
            const char sign = peek();
            if (sign != '+' && sign != '-')
                break;
            ++m_at;
            if (result.kind != Kind::Sum)
                result = {Kind::Sum, {}, {std::move(result)}};
            Node next = product();
            result.parts.push_back(sign == '+' ? std::move(next)
                                               : Node{Kind::Negative, {}, {std::move(next)}});
        }
        --m_depth;
        return result;
    }

    Node product()
    {
        Node result = power();
        while (m_good) {
            if (take('*')) {
                if (result.kind != Kind::Product)
                    result = {Kind::Product, {}, {std::move(result)}};
                result.parts.push_back(power());
            } else if (take('/')) {
                Node below = power();
                result = {Kind::Quotient, {}, {std::move(result), std::move(below)}};
            } else {
                break;
            }
        }
        return result;
    }

    Node power()
    {
        Node base = atom();
        if (!m_good || !take('^'))
            return base;
        if (++m_depth > kDeepest)
            return fail();
        Node exponent = power();
        --m_depth;
        return {Kind::Power, {}, {std::move(base), std::move(exponent)}};
    }

    Node atom()
    {
        const char c = peek();
        if (isDigit(c))
            return number();
        if (isLetter(c))
            return named();
        if (!take('('))
            return fail();
        Node inner = sum();
        return take(')') ? inner : fail();
    }

    Node number()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size()
               && (isDigit(m_text[m_at]) || m_text[m_at] == '.' || m_text[m_at] == 'e'))
            ++m_at;
        std::string text(m_text.substr(begin, m_at - begin));
        return parseNumber(text) ? Node{Kind::Number, std::move(text), {}} : fail();
    }

    void word(std::string &name)
    {
        while (m_at < m_text.size()
               && (isLetter(m_text[m_at]) || isDigit(m_text[m_at]) || m_text[m_at] == '_'
                   || m_text[m_at] == '\''))
            name += m_text[m_at++];
    }

    Node named()
    {
        std::string name;
        word(name);
        while (m_at + 1 < m_text.size() && m_text[m_at] == ' ' && isLetter(m_text[m_at + 1])) {
            name += m_text[m_at++];
            word(name);
        }
        if (m_at >= m_text.size() || m_text[m_at] != '(')
            return {Kind::Name, std::move(name), {}};
        ++m_at;
        Node call{Kind::Call, std::move(name), {}};
        do {
            call.parts.push_back(sum());
        } while (m_good && take(','));
        return take(')') ? call : fail();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_good = true;
};

int rank(const Node &node)
{
    switch (node.kind) {
    case Kind::Relation:
        return 0;
    case Kind::Sum:
    case Kind::Negative:
        return 1;
    case Kind::Product:
    case Kind::Quotient:
        return 2;
    case Kind::Power:
        return 3;
    case Kind::Number:
    case Kind::Name:
    case Kind::Call:
        return 4;
    }
    return 4;
}

std::string bracketed(const Node &node, int least)
{
    return rank(node) < least ? "(" + textOf(node) + ")" : textOf(node);
}

std::string joined(const std::vector<Node> &nodes, std::string_view separator, int least)
{
    std::string text;
    for (const Node &node : nodes) {
        text += text.empty() ? "" : separator;
        text += bracketed(node, least);
    }
    return text;
}

std::string sumText(const Node &node)
{
    std::string text;
    for (const Node &part : node.parts) {
        const bool minus = part.kind == Kind::Negative;
        text += text.empty() ? (minus ? "-" : "") : minus ? " - " : " + ";
        text += bracketed(minus ? part.parts.front() : part, 2);
    }
    return text;
}

class Evaluator
{
public:
    Evaluator(const Formula &formula, const Lookup &lookup) : m_formula(formula), m_lookup(lookup)
    {}

    std::optional<double> value(const Node &node)
    {
        if (++m_depth > 8 * kDeepest)
            return std::nullopt;
        const std::optional<double> result =
            node.kind == Kind::Name || node.kind == Kind::Call ? named(node) : computed(node);
        --m_depth;
        return result;
    }

private:
    std::optional<double> named(const Node &node)
    {
        const std::string symbol = textOf(node);
        for (const Node &line : m_formula.lines)
            if (line.kind == Kind::Relation && line.text == "=" && textOf(line.parts[0]) == symbol
                && &line != &m_formula.lines.front())
                if (const auto defined = value(line.parts[1]))
                    return defined;
        if (const auto known = m_lookup(symbol))
            return known;
        return node.kind == Kind::Call ? call(node) : std::nullopt;
    }

    std::optional<std::vector<double>> values(const Node &node)
    {
        std::vector<double> all;
        for (const Node &part : node.parts) {
            const auto one = value(part);
            if (!one)
                return std::nullopt;
            all.push_back(*one);
        }
        return all;
    }

    std::optional<double> computed(const Node &node)
    {
        if (node.kind == Kind::Number)
            return parseNumber(node.text);
        const auto all = values(node);
        if (!all)
            return std::nullopt;
        const std::vector<double> &v = *all;
        double result = v.front();
        switch (node.kind) {
        case Kind::Negative:
            return -result;
        case Kind::Quotient:
            return v[0] / v[1];
        case Kind::Power:
            return std::pow(v[0], v[1]);
        case Kind::Sum:
            for (std::size_t i = 1; i < v.size(); ++i)
                result += v[i];
            return result;
        case Kind::Product:
            for (std::size_t i = 1; i < v.size(); ++i)
                result *= v[i];
            return result;
        default:
            return std::nullopt;
        }
    }

    std::optional<double> call(const Node &node)
    {
        const auto all = values(node);
        if (!all)
            return std::nullopt;
        const std::vector<double> &v = *all;
        if (node.text == "max")
            return *std::max_element(v.begin(), v.end());
        if (node.text == "min")
            return *std::min_element(v.begin(), v.end());
        if (v.size() != 1)
            return std::nullopt;
        if (node.text == "ceil")
            return std::ceil(v[0] * (1 - 1e-12)); // less the last bits of a division
        if (node.text == "floor")
            return std::floor(v[0]);
        if (node.text == "sqrt")
            return std::sqrt(v[0]);
        if (node.text == "ln")
            return std::log(v[0]);
        if (node.text == "exp")
            return std::exp(v[0]);
        if (node.text == "Phi")
            return 0.5 * std::erfc(-v[0] / std::sqrt(2.0));
        return std::nullopt;
    }

    const Formula &m_formula;
    const Lookup &m_lookup;
    int m_depth = 0;
};

class SymbolList
{
public:
    explicit SymbolList(const Formula &formula)
    {
        for (const Node &line : formula.lines) {
            if (line.kind != Kind::Relation)
                continue;
            m_known.push_back(textOf(line.parts[0]));
            findBound(line.parts[1]);
        }
    }

    void collect(const Node &node)
    {
        if (node.kind == Kind::Call && node.text == "int" && node.parts.size() == 4) {
            collect(node.parts[1]);
            collect(node.parts[2]);
            collect(node.parts[3]);
            return;
        }
        if (node.kind == Kind::Name) {
            if (!has(m_known, node.text) && !has(m_bound, node.text) && !has(found, node.text))
                found.push_back(node.text);
            return;
        }
        if (node.kind == Kind::Call && has(m_known, textOf(node)))
            return;
        for (const Node &part : node.parts)
            collect(part);
    }

    std::vector<std::string> found;

private:
    void findBound(const Node &node)
    {
        if (node.kind == Kind::Call && node.text == "int" && !node.parts.empty())
            m_bound.push_back(textOf(node.parts[0]));
        for (const Node &part : node.parts)
            findBound(part);
    }
    static bool has(const std::vector<std::string> &list, const std::string &text)
    {
        return std::find(list.begin(), list.end(), text) != list.end();
    }

    std::vector<std::string> m_known;
    std::vector<std::string> m_bound;
};

} // namespace

std::optional<Formula> parse(std::string_view text)
{
    return Parser(text).read();
}

std::string textOf(const Node &node)
{
    switch (node.kind) {
    case Kind::Number:
    case Kind::Name:
        return node.text;
    case Kind::Call:
        return node.text + "(" + joined(node.parts, ", ", 0) + ")";
    case Kind::Negative:
        return "-" + bracketed(node.parts[0], 2);
    case Kind::Sum:
        return sumText(node);
    case Kind::Product:
        return joined(node.parts, " * ", 2);
    case Kind::Quotient:
        return bracketed(node.parts[0], 2) + " / " + bracketed(node.parts[1], 3);
    case Kind::Power:
        return bracketed(node.parts[0], 4) + "^" + bracketed(node.parts[1], 3);
    case Kind::Relation:
        return textOf(node.parts[0]) + " " + node.text + " " + textOf(node.parts[1]);
    }
    return {};
}

std::optional<double> evaluate(const Formula &formula, const Lookup &lookup)
{
    if (formula.lines.empty())
        return std::nullopt;
    const Node &first = formula.lines.front();
    if (first.kind == Kind::Relation && first.text != "=")
        return std::nullopt;
    return Evaluator(formula, lookup).value(first.kind == Kind::Relation ? first.parts[1] : first);
}

std::vector<std::string> symbols(const Formula &formula)
{
    SymbolList list(formula);
    for (const Node &line : formula.lines)
        list.collect(line.kind == Kind::Relation ? line.parts[1] : line);
    return std::move(list.found);
}

} // namespace daemok::formula

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The formula texts that a Terms sink records, read: for typesetting, and for checking that the values put in
/// give the figure.
///
///     text     = line { ";" line }
///     line     = sum [ ( "=" | "<=" | ">=" ) sum ]
///     sum      = [ "-" ] product { ( "+" | "-" ) product }
///     product  = power { ( "*" | "/" ) power }         from the left: a * b / c * d = ((a * b) / c) * d
///     power    = atom [ "^" power ]
///     atom     = number | name | name "(" sum { "," sum } ")" | "(" sum ")"
///     name     = word { " " word }                     "per node" is one name; nothing is multiplied silently
///     word     = letter { letter | digit | "_" | "'" } "n_cpu": the rest after the first _ is the subscript
///
/// int(u, a, b, f) is the integral of f over u from a to b.
namespace daemok::formula {

struct Node
{
    enum class Kind { Number, Name, Call, Negative, Sum, Product, Quotient, Power, Relation };

    Kind kind{};
    std::string text; ///< the number, the name, the function, the relation
    std::vector<Node> parts;

    friend bool operator==(const Node &, const Node &) = default;
};

/// The lines of a text; the first one is the figure's own.
struct Formula
{
    std::vector<Node> lines;
};

/// Nothing where `text` is not of that form (or is nested deeper than 32).
[[nodiscard]] std::optional<Formula> parse(std::string_view text);

/// As the grammar writes it, without needless brackets: "F(T)".
[[nodiscard]] std::string textOf(const Node &node);

/// Value of a symbol, or nothing.
using Lookup = std::function<std::optional<double>(std::string_view symbol)>;

/// Value of the first line's right side (of the whole line without a relation). A symbol is computed by the line that
/// defines it; where there is none, or it cannot be computed, `lookup` gives it. A line that compares has no value. Knows + - * / ^ and ceil, floor, max, min, sqrt, ln, exp, Phi (the normal
/// distribution); nothing where something else is asked or a symbol is unknown.
[[nodiscard]] std::optional<double> evaluate(const Formula &formula, const Lookup &lookup);

/// Symbols that the right sides use and no line defines, in order, each once. Bound variables of integrals and
/// functions that a line defines ("F(T)") are none.
[[nodiscard]] std::vector<std::string> symbols(const Formula &formula);

} // namespace daemok::formula

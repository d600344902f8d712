// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace daemok {

/// One named term of a formula with the value put in. Symbols and units are ASCII as the formula
/// writes them; ui/text owns the words for `name` (an id such as "peak_rate").
struct Term
{
    std::string symbol;
    std::string name;
    double value = 0;
    std::string unit;
    Origin origin = Origin::Assumed;
    Source source;
    std::string
        figure; ///< JSON pointer into plan --json where this term is itself a figure, or empty
    std::string answer; ///< path of the answer it came from ("answers.burst"), or empty
};

/// Sink of the hot path: every call compiles to nothing.
struct NoTerms
{
    static constexpr bool recording = false;
    void formula(std::string_view) {}
    void line(std::string_view) {}
    void note(std::string_view) {}
    template <class... Args> void term(Args &&...) {}
};

/// Sink of `explain`: keeps the formula text and every term in the order in which it was used.
/// A formula is a function template over the sink:
///     template <class Sink> double hitRatio(..., Sink &sink) { sink.formula("h = r * F(T)"); sink.term("r", ...); ... }
/// so that no second copy of any formula exists. Wrap costly term preparation in `if constexpr (Sink::recording)`.
/// Texts follow the grammar of formula.h: the figure's own line first, then the lines that define what it uses.
struct RecordedTerms
{
    static constexpr bool recording = true;
    std::string text;
    std::string sum; ///< symbols given to addend()
    std::vector<Term> terms;
    std::vector<std::string>
        notes; ///< ids of what no formula says ("quantile_of_sum"); words in ui/text

    void formula(std::string_view f) { text = f; }
    void line(std::string_view f)
    {
        text += text.empty() ? "" : "; ";
        text += f;
    }
    void note(std::string_view id) { notes.emplace_back(id); }
    /// A term of a sum; what comes under one symbol is added up.
    void addend(std::string_view symbol, std::string_view name, double value, std::string_view unit,
                Origin origin = Origin::Assumed, const Source &source = {},
                std::string_view figure = {}, std::string_view answer = {})
    {
        for (Term &t : terms) {
            if (t.symbol != symbol)
                continue;
            t.value += value;
            t.origin = weakest(t.origin, origin);
            return;
        }
        sum += sum.empty() ? "" : " + ";
        sum += symbol;
        term(symbol, name, value, unit, origin, source, figure, answer);
    }
    /// "left = " and the sum of what was added.
    void sumFormula(std::string_view left)
    {
        formula(std::string(left) + " = " + (sum.empty() ? "0" : sum));
    }
    [[nodiscard]] bool has(std::string_view symbol) const
    {
        return std::any_of(terms.begin(), terms.end(),
                           [&](const Term &t) { return t.symbol == symbol; });
    }
    /// Lines that define a term of this formula, with those of their terms that it does not have yet.
    void chain(const RecordedTerms &inner)
    {
        if (inner.text.find('=') != std::string::npos)
            line(inner.text);
        for (const Term &t : inner.terms)
            if (!has(t.symbol))
                terms.push_back(t);
        notes.insert(notes.end(), inner.notes.begin(), inner.notes.end());
    }
    void term(std::string_view symbol, std::string_view name, double value, std::string_view unit,
              Origin origin = Origin::Assumed, Source source = {}, std::string_view figure = {},
              std::string_view answer = {})
    {
        terms.push_back({std::string(symbol), std::string(name), value, std::string(unit), origin,
                         std::move(source), std::string(figure), std::string(answer)});
    }
};

} // namespace daemok

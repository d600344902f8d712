// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/origin.h"

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
    template <class... Args> void term(Args &&...) {}
};

/// Sink of `explain`: keeps the formula text and every term in the order in which it was used.
/// A formula is a function template over the sink:
///     template <class Sink> double hitRatio(..., Sink &sink) { sink.formula("h = r * F(T)"); sink.term("r", ...); ... }
/// so that no second copy of any formula exists. Wrap costly term preparation in `if constexpr (Sink::recording)`.
struct RecordedTerms
{
    static constexpr bool recording = true;
    std::string text;
    std::vector<Term> terms;

    void formula(std::string_view f) { text = f; }
    void term(std::string_view symbol, std::string_view name, double value, std::string_view unit,
              Origin origin = Origin::Assumed, Source source = {}, std::string_view figure = {},
              std::string_view answer = {})
    {
        terms.push_back({std::string(symbol), std::string(name), value, std::string(unit), origin,
                         std::move(source), std::string(figure), std::string(answer)});
    }
};

} // namespace daemok

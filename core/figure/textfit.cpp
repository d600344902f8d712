// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/textfit.h"

#include "core/figure/utf8.h"

#include <algorithm>

namespace daemok {
namespace {

constexpr std::string_view kEllipsis = "\u2026";

// Japanese line rules (kinsoku) in short: these do not begin a line ...
bool staysWithBefore(char32_t c)
{
    constexpr std::u32string_view closers =
        U"\u3001\u3002\uFF0C\uFF0E\u30FB\u30FC\u300D\u300F\uFF09\uFF1A\uFF1B\u3005"
        U"\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30A1\u30A3\u30A5\u30A7"
        U"\u30A9\u30C3\u30E3\u30E5\u30E7";
    return closers.find(c) != std::u32string_view::npos;
}

// ... and these do not end one.
bool staysWithNext(char32_t c)
{
    return c == 0x300C || c == 0x300E || c == 0xFF08;
}

bool breaksBetween(char32_t before, char32_t after)
{
    if (before == ' ')
        return after != ' ' && after != '%';
    // Joined words: "gpt-5.4-mini", and the middle dots of a Korean list.
    if ((before == '-' || before == 0xB7) && after != ' ')
        return true;
    if (staysWithBefore(after) || staysWithNext(before))
        return false;
    // A borrowed word in katakana stays whole.
    if (isKatakana(before) && isKatakana(after) && before != 0x30FB)
        return false;
    return isIdeographic(before) && (isIdeographic(after) || isHangul(after));
}

struct Position
{
    std::size_t at;
    bool mayBreak;
};

// Where characters begin, from the second on, and whether a line may begin there.
std::vector<Position> positions(std::string_view text)
{
    std::vector<Position> all;
    char32_t before = 0;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char c = utf8At(text, i);
        if (i > 0)
            all.push_back({i, breaksBetween(before, c.code)});
        before = c.code;
        i += c.bytes;
    }
    all.push_back({text.size(), true});
    return all;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    return text;
}

// A middle dot joins two figures on one line; at the line's end it has nothing to join.
std::string_view lineOf(std::string_view text)
{
    constexpr std::string_view kJoint = " \u00B7";
    text = trimmed(text);
    return text.ends_with(kJoint) ? text.substr(0, text.size() - kJoint.size()) : text;
}

std::string elided(std::string_view text, double width, TextStyle style, const TextMeter &meter)
{
    std::string best(kEllipsis);
    for (const Position &p : positions(text)) {
        std::string trial = std::string(trimmed(text.substr(0, p.at))) + std::string(kEllipsis);
        if (meter(trial, style) > width)
            break;
        best = std::move(trial);
    }
    return best;
}

// End of the longest first line: a break if one fits, else the last character that fits.
std::size_t lineEnd(std::string_view text, double width, TextStyle style, const TextMeter &meter)
{
    std::size_t broken = 0;
    std::size_t character = 0;
    for (const Position &p : positions(text)) {
        if (meter(trimmed(text.substr(0, p.at)), style) > width && character > 0)
            break;
        character = p.at;
        if (p.mayBreak)
            broken = p.at;
    }
    return broken > 0 ? broken : character;
}

} // namespace

FittedText fitText(std::string_view text, double width, TextStyle style, const TextMeter &meter,
                   int mostLines)
{
    FittedText fitted;
    std::string_view rest = trimmed(text);
    while (!rest.empty()) {
        if (meter(rest, style) <= width) {
            fitted.lines.emplace_back(rest);
            break;
        }
        if (static_cast<int>(fitted.lines.size()) + 1 >= mostLines) {
            fitted.lines.push_back(elided(rest, width, style, meter));
            fitted.elided = true;
            break;
        }
        const std::size_t end = lineEnd(rest, width, style, meter);
        fitted.lines.emplace_back(lineOf(rest.substr(0, end)));
        rest = trimmed(rest.substr(end));
    }
    return fitted;
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvtext.h"

#include "core/quantity/numbers.h"

#include <array>
#include <cmath>

namespace daemok {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool couldBeFormula(std::string_view cell)
{
    // A spreadsheet may drop blanks before it looks for a formula.
    const auto start = cell.find_first_not_of(' ');
    if (start == std::string_view::npos)
        return false;
    constexpr std::array<std::string_view, 11> openings = {
        "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    for (const std::string_view opening : openings) {
        if (cell.substr(start).starts_with(opening))
            return true;
    }
    return false;
}

// formatNumber may choose an exponent, which reads badly in a cell.
std::string plainDecimal(double value)
{
    constexpr int mostDecimals = 15;
    for (int decimals = 0; decimals < mostDecimals; ++decimals) {
        std::string text = formatFixed(value, decimals);
        if (parseNumber(text) == value)
            return text;
    }
    return formatFixed(value, mostDecimals);
}

} // namespace

CsvText::CsvText() : m_text(byteOrderMark) {}

void CsvText::separate()
{
    if (m_rowStarted)
        m_text += ',';
    m_rowStarted = true;
}

CsvText &CsvText::text(std::string_view cell)
{
    separate();
    const bool guarded = couldBeFormula(cell);
    if (!guarded && cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_text += cell;
        return *this;
    }
    m_text += '"';
    if (guarded)
        m_text += '\'';
    for (const char c : cell) {
        if (c == '"')
            m_text += '"';
        m_text += c;
    }
    m_text += '"';
    return *this;
}

CsvText &CsvText::number(double value)
{
    separate();
    if (std::isfinite(value))
        m_text += plainDecimal(value);
    return *this;
}

CsvText &CsvText::empty()
{
    separate();
    return *this;
}

void CsvText::endRow()
{
    m_text += "\r\n";
    m_rowStarted = false;
}

} // namespace daemok

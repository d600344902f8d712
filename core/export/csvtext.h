// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace daemok {

/// CSV for spreadsheets: UTF-8 with byte order mark (without it Excel reads Korean as another code page),
/// comma, RFC 4180 quoting, CRLF.
/// Text cells cannot become formulas: one that starts with = + - @, their full-width forms, tab, CR or LF (also after blanks)
/// gets a leading apostrophe (OWASP, "CSV Injection"). Numbers are written plainly and stay numbers.
class CsvText
{
public:
    CsvText();
    CsvText &text(std::string_view cell);
    CsvText &number(double value); ///< shortest decimal without exponent; not finite = empty
    CsvText &empty();
    void endRow();
    [[nodiscard]] const std::string &str() const { return m_text; }

private:
    void separate();

    std::string m_text;
    bool m_rowStarted = false;
};

} // namespace daemok

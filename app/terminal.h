// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace daemok::app {

/// Standard output. What could not be written is remembered: a full disk is exit 3, not silence.
/// The one seam of app/ to the operating system's terminal.
class Terminal
{
public:
    void write(std::string_view utf8);
    void write(const QString &text);
    /// Flushes; false if anything was lost.
    [[nodiscard]] bool finish();

    /// One line to standard error.
    static void note(const QString &line);

    /// Colours: a terminal that knows them, not switched off by --no-color or NO_COLOR (https://no-color.org);
    /// CLICOLOR_FORCE switches them on for a pager.
    [[nodiscard]] static bool wantsColour(bool switchedOff);

private:
    bool m_lost = false;
};

} // namespace daemok::app

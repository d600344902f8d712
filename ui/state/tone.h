// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/theme.h"
#include "ui/text/verdicttext.h"

namespace daemok::ui {

/// What a tone is written in; `plain` where it is none.
[[nodiscard]] inline QColor colourOf(Tone tone, const Theme &theme, const QColor &plain)
{
    switch (tone) {
    case Tone::Plain:
        return plain;
    case Tone::Good:
        return theme.good;
    case Tone::Warning:
        return theme.warning;
    case Tone::Bad:
        return theme.bad;
    }
    return plain;
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/textpage.h"
#include "ui/text/verdicttext.h"

namespace daemok::app {

/// A figure's tone on a page of text; `plain` where it has none.
[[nodiscard]] inline Tone toneOf(ui::Tone tone, Tone plain)
{
    switch (tone) {
    case ui::Tone::Plain:
        return plain;
    case ui::Tone::Good:
        return Tone::Good;
    case ui::Tone::Warning:
        return Tone::Caution;
    case ui::Tone::Bad:
        return Tone::Bad;
    }
    return plain;
}

} // namespace daemok::app

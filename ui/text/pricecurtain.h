// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daemok::ui {

/// Prices are not for every room. While it is drawn, amounts of money read "•••" wherever the studio shows them;
/// like the language it is a state of the application, and what is on screen has to be shown anew. Documents
/// that leave the room are not touched: see PricesShown.
class PriceCurtain
{
public:
    static void draw(bool drawn);
    /// On this thread, now.
    [[nodiscard]] static bool isDrawn();
};

/// While it lives, prices are shown on this thread: a report and its export say what they always say.
class PricesShown
{
public:
    PricesShown();
    ~PricesShown();
    PricesShown(const PricesShown &) = delete;
    PricesShown &operator=(const PricesShown &) = delete;
};

} // namespace daemok::ui

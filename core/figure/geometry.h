// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace daemok {

/// Lengths of a figure are pixels of a screen at 96 dpi; y grows downwards.
struct Point
{
    double x = 0;
    double y = 0;

    friend bool operator==(const Point &, const Point &) = default;
};

struct Rect
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] Rect moved(double dx, double dy) const { return {x + dx, y + dy, width, height}; }
    [[nodiscard]] bool overlaps(const Rect &o) const
    {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }
    /// `slack` forgives the last bits of sums.
    [[nodiscard]] bool holds(const Rect &o, double slack = 1e-6) const
    {
        return o.x >= x - slack && o.y >= y - slack && o.right() <= right() + slack
               && o.bottom() <= bottom() + slack;
    }
    [[nodiscard]] bool holds(const Point &p, double slack = 1e-6) const
    {
        return p.x >= x - slack && p.x <= right() + slack && p.y >= y - slack
               && p.y <= bottom() + slack;
    }
    friend bool operator==(const Rect &, const Rect &) = default;
};

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace daemok {

/// A part of a bar: a stretch of memory, a step in time.
struct BarPiece
{
    enum class Look : std::uint8_t { Quiet, Hollow, Subject, First, Second, Third, Fourth };

    double from = 0, to = 0; ///< on the scale of BarRow::value
    Look look = Look::Quiet;
};

/// One horizontal bar with words before and figures behind it.
struct BarRow
{
    std::string id;      ///< what a selection shared with other figures calls it
    std::string pointer; ///< the figure's JSON pointer into plan --json, or empty
    std::string label;
    std::string note;                 ///< muted, behind the label
    double value = 0;                 ///< length of the bar; the longest fills the room
    double reference = 0;             ///< a tick on the bar's line; 0: none
    std::vector<BarPiece> pieces{};   ///< drawn in place of one bar up to `value`
    std::string text;                 ///< the value in words, beside the bar
    std::vector<std::string> columns; ///< further figures, one for each title of BarSpec::columns
    std::string tip;
    bool marked = false; ///< decides: drawn in the accent colour, with `badge`
    bool faint = false;  ///< not checked, not priced: no bar
    std::string badge;
};

/// Rows that belong together: a role with its constraints.
struct BarGroup
{
    std::string id;
    std::string pointer;
    std::string title; ///< empty: rows without a heading
    std::string note;
    std::string text; ///< at the right of the heading
    std::vector<BarRow> rows;
};

/// Bars in rows, as a table that can be read across a room. Words come from whoever builds it.
struct BarSpec
{
    std::string title;
    std::string summary;
    std::string empty;
    std::string labelTitle;           ///< over the labels
    std::string valueTitle;           ///< over the bars
    std::vector<std::string> columns; ///< over the further figures
    bool eachGroup = false;           ///< bars of a group are as long as its own largest value asks
    /// Where the scale begins: small steps between large values then show. A bar from 0 is drawn with a break, and
    /// whoever builds the spec says so in `valueTitle`.
    double least = 0;
    double labelShare = 0; ///< most of the width that labels take; 0: the painter's own
    std::vector<BarGroup> groups;
};

} // namespace daemok

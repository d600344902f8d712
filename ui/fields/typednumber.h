// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace daemok::ui {

struct NumberForm;

/// Text of a number as people type it, taken apart: "1.2억 명" is 120 000 000 with the unit "명".
/// Full-width digits count as digits, spaces inside a number as grouping.
struct TypedNumber
{
    double value = 0;
    QString unit;          ///< what follows the number, trimmed; scale words are in `value` already
    bool hasScale = false; ///< 만, 億 and the like were written
    bool oddGroups = false; ///< separators that do not part groups of three: "12,34"
    bool isNumber = false;  ///< false: `value` and `unit` mean nothing
};

/// Reads digits with the locale's separators and the scale words 천 만 억 조 / 千 万 億 兆, which may be
/// chained ("3천만") and added ("1억 2,000만").
[[nodiscard]] TypedNumber readTyped(const QString &text, const QLocale &locale);

/// What one of the unit is in core's unit: k M G T, the form's own unit, and units of the same kind
/// ("TB" where GB are asked, "분" where hours are). Nothing if the unit is not known there.
[[nodiscard]] std::optional<double> unitFactor(const QString &unit, const NumberForm &form);

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <string>

namespace daemok::ui {

/// How a number is typed and shown: its allowed range in core's unit, and the unit people use.
struct NumberForm
{
    std::string unit;      ///< core's unit id ("s", "share", "B")
    QString shownUnit;     ///< stands inside the entry
    double shownScale = 1; ///< shown number = value / shownScale (0.01 for percent)
    double min = 0;
    double max = 0;
    bool integer = false;
    bool mayBeUnlimited = false;
};

/// Typed text <-> value. Takes the locale's separators, k M G T, 만 억 조 and 万 億 兆, and units of the same
/// kind: "12k", "3만", "30 %", "90 min" where hours are asked, "1.5 TB" where GB are, "20/s" where a day's.
class NumberEntry
{
    Q_DECLARE_TR_FUNCTIONS(NumberEntry)

public:
    explicit NumberEntry(NumberForm form, QLocale locale = QLocale());

    struct Parsed
    {
        double value = 0;
        QString problem; ///< one sentence, empty if the value is good
    };
    [[nodiscard]] Parsed parse(const QString &text) const;
    [[nodiscard]] QString text(double value) const; ///< without the unit
    [[nodiscard]] QString withUnit(double value) const;
    /// "= 2,500 GB" where the text was typed in another unit or scale than the one asked for; else empty.
    [[nodiscard]] QString echo(const QString &text) const;
    [[nodiscard]] QString allowed() const; ///< "1 to 24", "at least 0"
    /// The next rounder number up (+1) or down (-1), inside the range: 47 -> 48, 4,700 -> 4,800.
    [[nodiscard]] double stepped(double value, int direction) const;
    [[nodiscard]] const NumberForm &form() const { return m_form; }
    void setShownUnit(const QString &unit) { m_form.shownUnit = unit; }

private:
    [[nodiscard]] QString plain(double shown) const;
    [[nodiscard]] QString outside() const;
    [[nodiscard]] QString examples() const; ///< units that are known here
    [[nodiscard]] QString withoutCurrency(const QString &typed) const;

    NumberForm m_form;
    QLocale m_locale;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace daemok::ui {

/// Numbers, money and units as a reader of one locale expects them. Rounds for reading (three
/// significant digits), never for computing. Files never pass through here.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    explicit Format(QLocale locale = QLocale());

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString count(double value) const;     ///< 12,400
    [[nodiscard]] QString number(double value) const;    ///< 0.0123   4.56   123   12,400
    [[nodiscard]] QString scaled(double value) const;    ///< 1.2k   3.4M; small ones as number()
    [[nodiscard]] QString percent(double share) const;   ///< share 0..1
    [[nodiscard]] QString factor(double value) const;    ///< ×1.31
    [[nodiscard]] QString bytes(double bytes) const;     ///< decimal: kB MB GB TB PB
    [[nodiscard]] QString gib(double gib) const;         ///< GiB, TiB from 10 TiB on
    [[nodiscard]] QString milliseconds(double ms) const; ///< µs, ms or s
    [[nodiscard]] QString seconds(double s) const;       ///< s, min, h or days

    /// Amounts of money read US$••• while PriceCurtain is drawn.
    /// US$1,234 or ₩4,500,000: whole units from 100 on, cents below; won and yen always whole.
    [[nodiscard]] QString money(double amount, const QString &currency) const;
    [[nodiscard]] QString money(double amount, const std::string &currency) const;
    /// A unit price with up to six significant digits: US$0.2585.
    [[nodiscard]] QString unitPrice(double amount, const std::string &currency) const;
    [[nodiscard]] QString moneyPerMonth(double amount, const std::string &currency) const;
    /// With its sign always written: +US$120, -US$120.
    [[nodiscard]] QString moneyDifference(double amount, const std::string &currency) const;
    /// Short enough for an axis: US$12k.
    [[nodiscard]] QString moneyScaled(double amount, const std::string &currency) const;

    /// Value with one of core's unit ids ("vCPU", "GiB", "connections"); unknown ids stand as written.
    [[nodiscard]] QString withUnit(double value, std::string_view unit) const;
    [[nodiscard]] static bool knowsUnit(std::string_view unit);

    /// "a, b and c" as the language joins a list.
    [[nodiscard]] QString list(const QStringList &parts) const;

private:
    [[nodiscard]] QString significant(double value, int digits) const;
    [[nodiscard]] static QString hiddenMoney(const QString &currency);
    [[nodiscard]] static QString currencySymbol(const QString &currency);

    QLocale m_locale;
};

} // namespace daemok::ui

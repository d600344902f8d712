// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "ui/text/pricecurtain.h"

#include <array>
#include <cmath>

namespace daemok::ui {
namespace {

struct Step
{
    double from; // sizes below this belong to the step before
    double divisor;
    const char *pattern;
};

// 999.5 already reads as 1,000: a step changes where the rounded number does.
constexpr double kRounds = 0.9995;

constexpr std::array kScales = {
    Step{0, 1, QT_TRANSLATE_NOOP("Format", "%1")},
    Step{1e4 * kRounds, 1e3, QT_TRANSLATE_NOOP("Format", "%1k")},
    Step{1e6 * kRounds, 1e6, QT_TRANSLATE_NOOP("Format", "%1M")},
    Step{1e9 * kRounds, 1e9, QT_TRANSLATE_NOOP("Format", "%1G")},
    Step{1e12 * kRounds, 1e12, QT_TRANSLATE_NOOP("Format", "%1T")},
};

constexpr std::array kByteScales = {
    Step{0, 1, QT_TRANSLATE_NOOP("Format", "%1 B")},
    Step{1e3 * kRounds, 1e3, QT_TRANSLATE_NOOP("Format", "%1 kB")},
    Step{1e6 * kRounds, 1e6, QT_TRANSLATE_NOOP("Format", "%1 MB")},
    Step{1e9 * kRounds, 1e9, QT_TRANSLATE_NOOP("Format", "%1 GB")},
    Step{1e12 * kRounds, 1e12, QT_TRANSLATE_NOOP("Format", "%1 TB")},
    Step{1e15 * kRounds, 1e15, QT_TRANSLATE_NOOP("Format", "%1 PB")},
};

constexpr std::array kGibScales = {
    Step{0, 1, QT_TRANSLATE_NOOP("Format", "%1 GiB")},
    Step{10 * 1024.0, 1024, QT_TRANSLATE_NOOP("Format", "%1 TiB")},
    Step{10 * 1024.0 * 1024.0, 1024 * 1024.0, QT_TRANSLATE_NOOP("Format", "%1 PiB")},
};

constexpr std::array kMillisecondScales = {
    Step{0, 1e-3, QT_TRANSLATE_NOOP("Format", "%1 µs")},
    Step{0.1, 1, QT_TRANSLATE_NOOP("Format", "%1 ms")},
    Step{1e3 * kRounds, 1e3, QT_TRANSLATE_NOOP("Format", "%1 s")},
};

constexpr std::array kSecondScales = {
    Step{0, 1, QT_TRANSLATE_NOOP("Format", "%1 s")},
    Step{120, 60, QT_TRANSLATE_NOOP("Format", "%1 min")},
    Step{7200, 3600, QT_TRANSLATE_NOOP("Format", "%1 h")},
    Step{2 * 86400.0, 86400, QT_TRANSLATE_NOOP("Format", "%1 days")},
};

template <std::size_t N> const Step &stepFor(const std::array<Step, N> &steps, double value)
{
    const double size = std::abs(value);
    std::size_t found = 0;
    for (std::size_t i = 1; i < N; ++i) {
        if (size >= steps[i].from)
            found = i;
    }
    return steps[found];
}

struct Currency
{
    const char *code;
    const char *symbol;
    bool whole; // has no smaller unit in use
};

constexpr std::array kCurrencies = {
    Currency{"USD", "US$", false},
    Currency{"KRW", "₩", true},
    Currency{"JPY", "¥", true},
    Currency{"EUR", "€", false},
};

const Currency *findCurrency(const QString &code)
{
    for (const Currency &currency : kCurrencies) {
        if (code == QLatin1String(currency.code))
            return &currency;
    }
    return nullptr;
}

} // namespace

Format::Format(QLocale locale) : m_locale(std::move(locale)) {}

QString Format::significant(double value, int digits) const
{
    if (value == 0)
        return m_locale.toString(0);
    if (!std::isfinite(value))
        return tr("unlimited");
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    int decimals = std::max(0, digits - 1 - magnitude);
    if (decimals > 9)
        return m_locale.toString(value, 'g', digits);
    QString text = m_locale.toString(value, 'f', decimals);
    const QString point = m_locale.decimalPoint();
    while (decimals > 0 && text.endsWith(m_locale.zeroDigit())) {
        text.chop(1);
        --decimals;
    }
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString Format::count(double value) const
{
    return m_locale.toString(std::round(value), 'f', 0);
}

QString Format::number(double value) const
{
    return significant(value, 3);
}

QString Format::scaled(double value) const
{
    if (!std::isfinite(value))
        return tr("unlimited");
    const Step &step = stepFor(kScales, value);
    return tr(step.pattern).arg(significant(value / step.divisor, 3));
}

QString Format::percent(double share) const
{
    const double percent = share * 100;
    if (percent > 99 && percent < 100)
        return tr("%1 %").arg(m_locale.toString(std::floor(percent * 10) / 10, 'f', 1));
    return tr("%1 %").arg(significant(percent, std::abs(percent) < 10 ? 2 : 3));
}

QString Format::factor(double value) const
{
    return tr("×%1").arg(significant(value, 3));
}

QString Format::bytes(double bytes) const
{
    const Step &step = stepFor(kByteScales, bytes);
    return tr(step.pattern).arg(significant(bytes / step.divisor, 3));
}

QString Format::gib(double gib) const
{
    const Step &step = stepFor(kGibScales, gib);
    return tr(step.pattern).arg(significant(gib / step.divisor, 3));
}

QString Format::milliseconds(double ms) const
{
    const Step &step = ms == 0 ? kMillisecondScales[1] : stepFor(kMillisecondScales, ms);
    return tr(step.pattern).arg(significant(ms / step.divisor, 3));
}

QString Format::seconds(double s) const
{
    const Step &step = stepFor(kSecondScales, s);
    return tr(step.pattern).arg(significant(s / step.divisor, 3));
}

QString Format::currencySymbol(const QString &currency)
{
    const Currency *known = findCurrency(currency);
    return known ? QString::fromUtf8(known->symbol) : currency + QChar(0xA0);
}

QString Format::money(double amount, const QString &currency) const
{
    if (PriceCurtain::isDrawn())
        return hiddenMoney(currency);
    const Currency *known = findCurrency(currency);
    int decimals = std::abs(amount) < 99.995 && amount != 0 ? 2 : 0;
    if (known && known->whole)
        decimals = 0;
    // Unit prices: a request unit costs millionths.
    if (amount != 0 && std::abs(amount) < 0.01)
        decimals = std::min(9, 1 - static_cast<int>(std::floor(std::log10(std::abs(amount)))));
    return m_locale.toCurrencyString(amount, currencySymbol(currency), decimals);
}

QString Format::money(double amount, const std::string &currency) const
{
    return money(amount, QString::fromStdString(currency));
}

QString Format::hiddenMoney(const QString &currency)
{
    return currencySymbol(currency) + QStringLiteral("•••");
}

QString Format::unitPrice(double amount, const std::string &currency) const
{
    if (PriceCurtain::isDrawn())
        return hiddenMoney(QString::fromStdString(currency));
    return currencySymbol(QString::fromStdString(currency)) + significant(amount, 6);
}

QString Format::moneyPerMonth(double amount, const std::string &currency) const
{
    return tr("%1 a month").arg(money(amount, currency));
}

QString Format::moneyDifference(double amount, const std::string &currency) const
{
    if (std::abs(amount) < 0.005 || PriceCurtain::isDrawn())
        return money(0.0, currency);
    const QString size = money(std::abs(amount), currency);
    return amount < 0 ? tr("−%1").arg(size) : tr("+%1").arg(size);
}

QString Format::moneyScaled(double amount, const std::string &currency) const
{
    if (PriceCurtain::isDrawn())
        return hiddenMoney(QString::fromStdString(currency));
    return tr("%1%2", "currency symbol, scaled amount")
        .arg(currencySymbol(QString::fromStdString(currency)), scaled(amount));
}

QString Format::list(const QStringList &parts) const
{
    return m_locale.createSeparatedList(parts);
}

} // namespace daemok::ui

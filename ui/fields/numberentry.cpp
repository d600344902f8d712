// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/numberentry.h"

#include "ui/fields/typednumber.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace daemok::ui {
namespace {

// 2.3M must be whole although the product of the two doubles may be off in its last digit.
double snapped(double value)
{
    constexpr double kRoundingError = 1e-12;
    const double whole = std::round(value);
    return std::abs(value - whole) <= kRoundingError * std::abs(value) ? whole : value;
}

} // namespace

NumberEntry::NumberEntry(NumberForm form, QLocale locale)
    : m_form(std::move(form)),
      m_locale(std::move(locale))
{}

QString NumberEntry::withoutCurrency(const QString &typed) const
{
    const bool money = m_form.unit == "money";
    return money && !typed.isEmpty() && typed[0].category() == QChar::Symbol_Currency
                   && unitFactor(typed.left(1), m_form)
               ? typed.mid(1)
               : typed;
}

NumberEntry::Parsed NumberEntry::parse(const QString &text) const
{
    const QString typed = text.trimmed();
    if (m_form.mayBeUnlimited && (typed == tr("unlimited") || typed == QStringLiteral("∞")))
        return {std::numeric_limits<double>::infinity(), {}};

    const TypedNumber number = readTyped(withoutCurrency(typed), m_locale);
    if (!number.isNumber)
        return {0,
                tr("“%1” is not a number; write digits, for example %2.").arg(typed, plain(12.5))};
    const auto factor = unitFactor(number.unit, m_form);
    if (!factor)
        return {0, tr("“%1” is not a unit known here; leave it out or write %2.")
                       .arg(number.unit, examples())};
    const double value = snapped(number.value * *factor);
    if (!(value >= m_form.min && value <= m_form.max))
        return {0, outside()};
    if (m_form.integer && value != std::floor(value))
        return {0, tr("A whole number is needed; allowed: %1.").arg(allowed())};
    return {value, {}};
}

QString NumberEntry::echo(const QString &text) const
{
    const TypedNumber number = readTyped(withoutCurrency(text.trimmed()), m_locale);
    const Parsed parsed = parse(text);
    const bool plainly = !number.hasScale && !number.oddGroups
                         && (number.unit.isEmpty() || number.unit == m_form.shownUnit);
    if (!number.isNumber || !parsed.problem.isEmpty() || plainly)
        return {};
    return tr("= %1", "a typed quantity in the unit asked for").arg(withUnit(parsed.value));
}

QString NumberEntry::withUnit(double value) const
{
    if (m_form.shownUnit.isEmpty() || std::isinf(value))
        return this->text(value);
    return tr("%1 %2", "number and its unit").arg(this->text(value), m_form.shownUnit);
}

QString NumberEntry::examples() const
{
    if (m_form.shownUnit.isEmpty())
        return tr("k or M");
    if (m_form.unit == "s" || m_form.unit == "h" || m_form.unit == "min")
        return tr("%1, min, h or d").arg(m_form.shownUnit);
    if (m_form.unit == "GB")
        return tr("GB, TB or GiB");
    if (m_form.unit == "B")
        return tr("bytes, kB, MB or KiB");
    if (m_form.unit == "1/s" || m_form.unit == "1/min" || m_form.unit == "1/d")
        return tr("/s, /min, /h or /d");
    return m_form.shownUnit;
}

QString NumberEntry::plain(double shown) const
{
    if (shown == std::floor(shown) && std::abs(shown) < 1e15)
        return m_locale.toString(shown, 'f', 0);
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(shown))));
    QString text = m_locale.toString(shown, 'f', std::clamp(5 - magnitude, 0, 12));
    if (text.contains(m_locale.decimalPoint())) {
        while (text.endsWith(m_locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(m_locale.decimalPoint()))
            text.chop(m_locale.decimalPoint().size());
    }
    return text;
}

QString NumberEntry::text(double value) const
{
    return std::isinf(value) ? tr("unlimited") : plain(value / m_form.shownScale);
}

QString NumberEntry::allowed() const
{
    constexpr double kPracticallyUnbounded = 1e5;
    const double shownMax = m_form.max / m_form.shownScale;
    QString range =
        shownMax >= kPracticallyUnbounded
            ? tr("%1 or more").arg(plain(m_form.min / m_form.shownScale))
            : tr("%1 to %2").arg(plain(m_form.min / m_form.shownScale), plain(shownMax));
    if (!m_form.shownUnit.isEmpty())
        range = tr("%1 %2", "range and its unit").arg(range, m_form.shownUnit);
    return m_form.mayBeUnlimited ? tr("%1, or “unlimited”").arg(range) : range;
}

QString NumberEntry::outside() const
{
    return tr("Allowed: %1.").arg(allowed());
}

double NumberEntry::stepped(double value, int direction) const
{
    if (std::isinf(value))
        return value;
    const double shown = value / m_form.shownScale;
    const double size = std::abs(shown);
    double step = size < 10 ? 1 : std::pow(10, std::floor(std::log10(size)) - 1);
    if (!m_form.integer && size < 10 && shown != std::floor(shown))
        step = 0.1;
    const double next = (std::round(shown / step) + direction) * step * m_form.shownScale;
    return std::clamp(next, m_form.min, m_form.max);
}

} // namespace daemok::ui

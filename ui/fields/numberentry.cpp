// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/numberentry.h"

#include "core/quantity/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace daemok::ui {
namespace {

struct Suffix
{
    const char *unit; // core's unit the suffix belongs to; "*" for every one
    const char *text;
    double factor; // one of the suffix in core's unit
};

constexpr std::array kSuffixes = {
    Suffix{"*", "k", 1e3},         Suffix{"*", "K", 1e3},        Suffix{"*", "M", 1e6},
    Suffix{"*", "G", 1e9},         Suffix{"share", "%", 0.01},   Suffix{"s", "ms", 1e-3},
    Suffix{"s", "s", 1},           Suffix{"s", "min", 60},       Suffix{"s", "h", 3600},
    Suffix{"s", "d", 86400},       Suffix{"s", "days", 86400},   Suffix{"ms", "ms", 1},
    Suffix{"ms", "us", 1e-3},      Suffix{"ms", "µs", 1e-3},     Suffix{"ms", "s", 1e3},
    Suffix{"min", "min", 1},       Suffix{"min", "h", 60},       Suffix{"min", "d", 1440},
    Suffix{"h", "h", 1},           Suffix{"h", "min", 1.0 / 60}, Suffix{"h", "d", 24},
    Suffix{"d", "d", 1},           Suffix{"d", "days", 1},       Suffix{"d", "h", 1.0 / 24},
    Suffix{"d", "w", 7},           Suffix{"d", "y", 365},        Suffix{"months", "y", 12},
    Suffix{"months", "years", 12}, Suffix{"B", "B", 1},          Suffix{"B", "kB", 1e3},
    Suffix{"B", "KB", 1e3},        Suffix{"B", "MB", 1e6},       Suffix{"B", "GB", 1e9},
    Suffix{"B", "KiB", 1024},      Suffix{"B", "MiB", 1048576},  Suffix{"GB", "MB", 1e-3},
    Suffix{"GB", "GB", 1},         Suffix{"GB", "TB", 1e3},      Suffix{"GB", "PB", 1e6},
};

// Factor of a suffix in core's unit, or nothing if it is not known here.
std::optional<double> factorOf(const QString &suffix, const NumberForm &form)
{
    if (suffix.isEmpty() || suffix == form.shownUnit)
        return form.shownScale;
    for (const Suffix &known : kSuffixes) {
        if (form.unit == known.unit && suffix == QString::fromUtf8(known.text))
            return known.factor;
    }
    for (const Suffix &known : kSuffixes) {
        if (std::string_view(known.unit) == "*" && suffix == QString::fromUtf8(known.text))
            return known.factor * form.shownScale;
    }
    return std::nullopt;
}

} // namespace

NumberEntry::NumberEntry(NumberForm form, QLocale locale)
    : m_form(std::move(form)),
      m_locale(std::move(locale))
{}

NumberEntry::Parsed NumberEntry::parse(const QString &text) const
{
    const QString typed = text.trimmed();
    if (m_form.mayBeUnlimited && (typed == tr("unlimited") || typed == QStringLiteral("∞")))
        return {std::numeric_limits<double>::infinity(), {}};

    qsizetype end = 0;
    const QString numeric =
        m_locale.decimalPoint() + m_locale.groupSeparator() + QStringLiteral("+-. \u00A0");
    while (end < typed.size() && (typed[end].isDigit() || numeric.contains(typed[end])))
        ++end;
    QString digits = typed.left(end).remove(m_locale.groupSeparator());
    digits.remove(QLatin1Char(' ')).remove(QChar(0xA0));
    if (m_locale.decimalPoint() != QLatin1String("."))
        digits.replace(m_locale.decimalPoint(), QLatin1String("."));

    const auto number = parseNumber(digits.toStdString());
    const auto factor = factorOf(typed.mid(end).trimmed(), m_form);
    if (!number)
        return {0,
                tr("“%1” is not a number; write digits, for example %2.").arg(typed, plain(12.5))};
    if (!factor) {
        return {0, tr("“%1” is not a unit known here; leave it out or write %2.")
                       .arg(typed.mid(end).trimmed(),
                            m_form.shownUnit.isEmpty() ? tr("k or M") : m_form.shownUnit)};
    }
    const double value = *number * *factor;
    if (!(value >= m_form.min && value <= m_form.max))
        return {0, outside()};
    if (m_form.integer && value != std::floor(value))
        return {0, tr("A whole number is needed; allowed: %1.").arg(allowed())};
    return {value, {}};
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

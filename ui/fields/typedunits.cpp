// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/numberentry.h"
#include "ui/fields/typednumber.h"

#include <array>
#include <string_view>

namespace daemok::ui {
namespace {

struct Suffix
{
    std::string_view unit; // core's unit the suffix belongs to
    const char *text;
    double factor; // one of the suffix in core's unit
};

constexpr std::array kSuffixes = {
    Suffix{"share", "%", 0.01},
    Suffix{"share", "퍼센트", 0.01},
    Suffix{"share", "パーセント", 0.01},
    Suffix{"s", "us", 1e-6},
    Suffix{"s", "ms", 1e-3},
    Suffix{"s", "s", 1},
    Suffix{"s", "sec", 1},
    Suffix{"s", "초", 1},
    Suffix{"s", "秒", 1},
    Suffix{"s", "min", 60},
    Suffix{"s", "분", 60},
    Suffix{"s", "分", 60},
    Suffix{"s", "h", 3600},
    Suffix{"s", "시간", 3600},
    Suffix{"s", "時間", 3600},
    Suffix{"s", "d", 86400},
    Suffix{"s", "days", 86400},
    Suffix{"s", "일", 86400},
    Suffix{"s", "日", 86400},
    Suffix{"ms", "us", 1e-3},
    Suffix{"ms", "μs", 1e-3},
    Suffix{"ms", "ms", 1},
    Suffix{"ms", "s", 1e3},
    Suffix{"ms", "초", 1e3},
    Suffix{"ms", "秒", 1e3},
    Suffix{"ms", "min", 6e4},
    Suffix{"min", "s", 1.0 / 60},
    Suffix{"min", "min", 1},
    Suffix{"min", "분", 1},
    Suffix{"min", "分", 1},
    Suffix{"min", "h", 60},
    Suffix{"min", "시간", 60},
    Suffix{"min", "時間", 60},
    Suffix{"min", "d", 1440},
    Suffix{"min", "일", 1440},
    Suffix{"min", "日", 1440},
    Suffix{"h", "min", 1.0 / 60},
    Suffix{"h", "분", 1.0 / 60},
    Suffix{"h", "分", 1.0 / 60},
    Suffix{"h", "h", 1},
    Suffix{"h", "시간", 1},
    Suffix{"h", "時間", 1},
    Suffix{"h", "d", 24},
    Suffix{"h", "일", 24},
    Suffix{"h", "日", 24},
    Suffix{"h/d", "min", 1.0 / 60},
    Suffix{"h/d", "h", 1},
    Suffix{"h/d", "시간", 1},
    Suffix{"h/d", "時間", 1},
    Suffix{"d", "h", 1.0 / 24},
    Suffix{"d", "시간", 1.0 / 24},
    Suffix{"d", "時間", 1.0 / 24},
    Suffix{"d", "d", 1},
    Suffix{"d", "days", 1},
    Suffix{"d", "일", 1},
    Suffix{"d", "日", 1},
    Suffix{"d", "w", 7},
    Suffix{"d", "weeks", 7},
    Suffix{"d", "주", 7},
    Suffix{"d", "週間", 7},
    Suffix{"d", "y", 365},
    Suffix{"d", "years", 365},
    Suffix{"d", "년", 365},
    Suffix{"d", "年", 365},
    Suffix{"months", "months", 1},
    Suffix{"months", "개월", 1},
    Suffix{"months", "か月", 1},
    Suffix{"months", "ヶ月", 1},
    Suffix{"months", "y", 12},
    Suffix{"months", "years", 12},
    Suffix{"months", "년", 12},
    Suffix{"months", "年", 12},
    Suffix{"B", "B", 1},
    Suffix{"B", "kB", 1e3},
    Suffix{"B", "MB", 1e6},
    Suffix{"B", "GB", 1e9},
    Suffix{"B", "KiB", 1024},
    Suffix{"B", "MiB", 1048576},
    Suffix{"B", "GiB", 1073741824},
    Suffix{"GB", "MB", 1e-3},
    Suffix{"GB", "GB", 1},
    Suffix{"GB", "TB", 1e3},
    Suffix{"GB", "PB", 1e6},
    Suffix{"GB", "MiB", 1.048576e-3},
    Suffix{"GB", "GiB", 1.073741824},
    Suffix{"GB", "TiB", 1099.511627776},
    Suffix{"people", "명", 1},
    Suffix{"people", "人", 1},
    Suffix{"items", "건", 1},
    Suffix{"items", "件", 1},
    Suffix{"ratio", "x", 1},
    Suffix{"ratio", "배", 1},
    Suffix{"ratio", "倍", 1},
    Suffix{"reads", "회", 1},
    Suffix{"reads", "回", 1},
};

// A rate may be typed for another span of time than the one that is asked for.
struct Span
{
    const char *text;
    double seconds;
};
constexpr std::array kSpans = {
    Span{"s", 1},     Span{"sec", 1},     Span{"초", 1},     Span{"秒", 1},      Span{"min", 60},
    Span{"분", 60},   Span{"分", 60},     Span{"h", 3600},   Span{"시간", 3600}, Span{"時間", 3600},
    Span{"d", 86400}, Span{"day", 86400}, Span{"일", 86400}, Span{"日", 86400}};

struct Prefix
{
    char16_t letter;
    double factor;
};
constexpr std::array kPrefixes = {Prefix{u'k', 1e3}, Prefix{u'K', 1e3}, Prefix{u'M', 1e6},
                                  Prefix{u'G', 1e9}, Prefix{u'T', 1e12}};

bool isText(const QString &text, const char *known)
{
    return text.compare(QString::fromUtf8(known), Qt::CaseInsensitive) == 0;
}

double secondsOfRate(std::string_view unit)
{
    return unit == "1/s" ? 1 : unit == "1/min" ? 60 : unit == "1/d" ? 86400 : 0;
}

// "/s", "/ 분", "rps": one of it in the form's own rate.
std::optional<double> rateFactor(const QString &unit, const NumberForm &form)
{
    const double asked = secondsOfRate(form.unit);
    if (asked == 0)
        return std::nullopt;
    if (isText(unit, "rps") || isText(unit, "tps") || isText(unit, "qps"))
        return asked;
    if (isText(unit, "rpm") || isText(unit, "tpm"))
        return asked / 60;
    if (isText(unit, "건") || isText(unit, "회") || isText(unit, "件") || isText(unit, "回"))
        return 1;
    if (!unit.startsWith(QLatin1Char('/')))
        return std::nullopt;
    const QString span = unit.mid(1).trimmed();
    for (const Span &known : kSpans) {
        if (isText(span, known.text))
            return asked / known.seconds;
    }
    return std::nullopt;
}

std::optional<double> moneyFactor(const QString &unit, const NumberForm &form)
{
    constexpr std::array<std::pair<const char *, const char *>, 8> kWords = {{{"KRW", "원"},
                                                                              {"KRW", "₩"},
                                                                              {"JPY", "円"},
                                                                              {"JPY", "¥"},
                                                                              {"USD", "$"},
                                                                              {"USD", "달러"},
                                                                              {"EUR", "€"},
                                                                              {"EUR", "유로"}}};
    for (const auto &[currency, word] : kWords) {
        if (form.unit == "money" && form.shownUnit == QLatin1String(currency)
            && unit == QString::fromUtf8(word))
            return 1;
    }
    return std::nullopt;
}

std::optional<double> plainFactor(const QString &unit, const NumberForm &form)
{
    if (unit.isEmpty() || isText(unit, form.shownUnit.toUtf8().constData()))
        return form.shownScale;
    // Exact first: "Mb" must not be taken for "MB" where both are known.
    for (const Suffix &known : kSuffixes) {
        if (form.unit == known.unit && unit == QString::fromUtf8(known.text))
            return known.factor;
    }
    for (const Suffix &known : kSuffixes) {
        if (form.unit == known.unit && unit.size() > 1 && isText(unit, known.text))
            return known.factor;
    }
    if (const auto rate = rateFactor(unit, form))
        return rate;
    return moneyFactor(unit, form);
}

} // namespace

std::optional<double> unitFactor(const QString &unit, const NumberForm &form)
{
    if (const auto factor = plainFactor(unit, form))
        return factor;
    for (const Prefix &prefix : kPrefixes) {
        if (unit.isEmpty() || unit[0].unicode() != prefix.letter)
            continue;
        const QString rest = unit.mid(1).trimmed();
        const bool own = rest.isEmpty() || isText(rest, form.shownUnit.toUtf8().constData());
        if (const auto factor = own ? std::optional(form.shownScale) : rateFactor(rest, form))
            return prefix.factor * *factor;
    }
    return std::nullopt;
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportstyle.h"

#include "core/figure/printcolours.h"

#include <array>
#include <cmath>

namespace daemok::ui {
namespace {

struct Cut
{
    double points;
    bool bold;
};

// By Face.
constexpr std::array<Cut, kFaces> kCuts = {Cut{19, true},  Cut{13, true}, Cut{9.2, false},
                                           Cut{9.6, true}, Cut{15, true}, Cut{8.2, false},
                                           Cut{8.2, true}, Cut{7, false}, Cut{30, true}};
constexpr double kLeading = 1.36; // Korean and Japanese need more air than Latin

} // namespace

ReportStyle::ReportStyle(const QStringList &families, const QLocale &locale, double density)
    : m_families(families),
      m_locale(locale),
      m_density(density),
      m_widths(kFaces)
{
    for (const Cut &cut : kCuts) {
        QFont font;
        font.setFamilies(families);
        font.setPixelSize(static_cast<int>(std::lround(cut.points * kUnitsPerPoint * density)));
        font.setWeight(cut.bold ? QFont::Bold : QFont::Normal);
        font.setHintingPreference(QFont::PreferNoHinting);
        m_fonts.push_back(font);
        m_metrics.emplace_back(font);
    }
}

double ReportStyle::width(Face face, const QString &text) const
{
    QHash<QString, double> &widths = m_widths[index(face)];
    const auto known = widths.constFind(text);
    if (known != widths.constEnd())
        return *known;
    return *widths.insert(text, metrics(face).horizontalAdvance(text));
}

double ReportStyle::lineHeight(Face face) const
{
    return font(face).pixelSize() * kLeading;
}

double ReportStyle::ascent(Face face) const
{
    const QFontMetricsF &known = metrics(face);
    return (lineHeight(face) - known.ascent() - known.descent()) / 2 + known.ascent();
}

double ReportStyle::length(double points) const
{
    return points * kUnitsPerPoint * m_density;
}

QColor ReportStyle::colour(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return QColor(QRgb(print::kText));
    case Ink::Muted:
        return QColor(QRgb(print::kMuted));
    case Ink::Accent:
        return QColor(QRgb(print::kAccent));
    case Ink::Good:
        return QColor(QRgb(print::kCalm));
    case Ink::Warning:
        return QColor(QRgb(print::kTight));
    case Ink::Bad:
        return QColor(QRgb(print::kOver));
    }
    return {};
}

// Solid colours: a transparent one would cost the file its simple graphics.
QColor ReportStyle::soft(Ink ink)
{
    constexpr double kOf = 0.075;
    const QColor full = colour(ink);
    const auto mix = [](double part) { return static_cast<float>(kOf * part + (1 - kOf)); };
    return QColor::fromRgbF(mix(full.redF()), mix(full.greenF()), mix(full.blueF()));
}

QColor ReportStyle::rule()
{
    return QColor(0xDDE2EA);
}

QColor ReportStyle::tray()
{
    return QColor(QRgb(print::kTray));
}

} // namespace daemok::ui

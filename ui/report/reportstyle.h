// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QSizeF>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace daemok::ui {

/// Pages are laid out in tenths of a point (1/720 inch), so that every font has a whole size and every device
/// shows the same lines.
constexpr double kUnitsPerPoint = 10;
constexpr double kUnitsPerInch = 720;
/// A4.
[[nodiscard]] inline QSizeF paperSize()
{
    return {5953, 8419};
}

/// How a line of a report is set.
enum class Face : std::uint8_t {
    Title,
    Headline,
    Lead,
    Heading,
    Figure,
    Body,
    Strong,
    Small,
    Cover
};
constexpr int kFaces = 9;

enum class Ink : std::uint8_t { Text, Muted, Accent, Good, Warning, Bad };

/// Fonts, colours and measures of a report; remembers what it has measured, so of one thread. `density` scales type and gaps together: 1 is roomy, less fits more.
class ReportStyle
{
public:
    ReportStyle(const QStringList &families, const QLocale &locale, double density);

    [[nodiscard]] const QFont &font(Face face) const { return m_fonts[index(face)]; }
    [[nodiscard]] const QFontMetricsF &metrics(Face face) const { return m_metrics[index(face)]; }
    [[nodiscard]] double width(Face face, const QString &text) const;
    [[nodiscard]] double lineHeight(Face face) const; ///< baseline to baseline, in page units
    [[nodiscard]] double ascent(Face face) const;     ///< top of a line to its baseline
    [[nodiscard]] double length(double points) const; ///< in page units, with the density
    [[nodiscard]] double density() const { return m_density; }
    [[nodiscard]] const QStringList &families() const { return m_families; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] static QColor colour(Ink ink);
    [[nodiscard]] static QColor soft(Ink ink); ///< ground behind text of that ink
    [[nodiscard]] static QColor rule();        ///< thin lines
    [[nodiscard]] static QColor tray();        ///< empty part of a bar

private:
    [[nodiscard]] static std::size_t index(Face face) { return static_cast<std::size_t>(face); }

    QStringList m_families;
    QLocale m_locale;
    double m_density;
    std::vector<QFont> m_fonts;
    std::vector<QFontMetricsF> m_metrics;
    mutable std::vector<QHash<QString, double>> m_widths; ///< by Face
};

} // namespace daemok::ui

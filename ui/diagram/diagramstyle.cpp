// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagramstyle.h"

#include "core/figure/printcolours.h"

#include <QFontMetricsF>

#include <memory>
#include <string>
#include <unordered_map>

namespace daemok::ui {
namespace {

constexpr std::size_t kMostRemembered = 4000;

// Made once: a font is looked up anew for each one that is made, and a drawing has a hundred texts.
const DiagramFonts &screenFonts()
{
    static const DiagramFonts fonts = diagramFonts(Theme::font().families());
    return fonts;
}

struct Measured
{
    QFontMetricsF metrics;
    std::unordered_map<std::string, double> widths;
};

} // namespace

DiagramStyle DiagramStyle::screen(const Theme &theme)
{
    DiagramStyle style;
    style.fonts = screenFonts();
    style.frame = theme.raised;
    style.box = theme.panel;
    style.line = theme.line;
    style.text = theme.text;
    style.muted = theme.muted;
    style.flow = theme.muted;
    style.tray = theme.window;
    style.cell = theme.panel;
    style.cellLine = theme.neutral;
    style.accent = theme.accent;
    style.selected = theme.accentSoft;
    style.calm = theme.good;
    style.tight = theme.warning;
    style.over = theme.bad;
    for (std::size_t i = 0; i < style.kinds.size(); ++i)
        style.kinds[i] = QColor(QRgb(print::kKinds[i]));
    if (theme.dark) {
        style.kinds = {theme.accent,     QColor(0xB994F5), theme.good,    theme.neutral,
                       QColor(0x5BC0EB), QColor(0x9AA4B5), theme.warning, QColor(0xE29AC0)};
    }
    return style;
}

DiagramStyle DiagramStyle::print()
{
    DiagramStyle style;
    style.fonts = screenFonts();
    style.ground = QColor(QRgb(print::kPaper));
    style.frame = QColor(QRgb(print::kFrame));
    style.box = QColor(QRgb(print::kPaper));
    style.line = QColor(QRgb(print::kLine));
    style.text = QColor(QRgb(print::kText));
    style.muted = QColor(QRgb(print::kMuted));
    style.flow = QColor(QRgb(print::kFlow));
    style.tray = QColor(QRgb(print::kTray));
    style.cell = QColor(QRgb(print::kPaper));
    style.cellLine = QColor(QRgb(print::kCellLine));
    style.accent = QColor(QRgb(print::kAccent));
    style.selected = style.frame;
    style.calm = QColor(QRgb(print::kCalm));
    style.tight = QColor(QRgb(print::kTight));
    style.over = QColor(QRgb(print::kOver));
    for (std::size_t i = 0; i < style.kinds.size(); ++i)
        style.kinds[i] = QColor(QRgb(print::kKinds[i]));
    return style;
}

QColor DiagramStyle::level(Level level) const
{
    return level == Level::Over ? over : level == Level::Tight ? tight : calm;
}

DiagramFonts diagramFonts(const QStringList &families)
{
    DiagramFonts made;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const auto each = static_cast<TextStyle>(i);
        made[i] = Theme::font();
        made[i].setFamilies(families);
        made[i].setPixelSize(static_cast<int>(pixelSize(each)));
        made[i].setWeight(isBold(each) ? QFont::DemiBold : QFont::Normal);
        // The drawing is scaled as a whole: widths must not depend on the scale.
        made[i].setHintingPreference(QFont::PreferNoHinting);
    }
    return made;
}

TextMeter diagramMeter()
{
    return diagramMeter(screenFonts());
}

TextMeter diagramMeter(const DiagramFonts &fonts)
{
    auto measured = std::make_shared<std::vector<Measured>>();
    for (const QFont &font : fonts)
        measured->push_back({QFontMetricsF(font), {}});
    return [measured](std::string_view text, TextStyle style) {
        Measured &known = (*measured)[static_cast<std::size_t>(style)];
        std::string key(text);
        const auto found = known.widths.find(key);
        if (found != known.widths.end())
            return found->second;
        if (known.widths.size() >= kMostRemembered)
            known.widths.clear();
        const double width = known.metrics.horizontalAdvance(
            QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        known.widths.emplace(std::move(key), width);
        return width;
    };
}

} // namespace daemok::ui

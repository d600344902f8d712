// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/theme.h"

namespace daemok::ui {

Theme Theme::light()
{
    Theme t;
    t.window = QColor(0xF4F6F9);
    t.panel = QColor(0xFFFFFF);
    t.raised = QColor(0xF7F8FB);
    t.line = QColor(0xD9DEE6);
    t.text = QColor(0x161B26);
    t.muted = QColor(0x5A6475);
    t.accent = QColor(0x2563EB);
    t.accentSoft = QColor(0xE6EEFE);
    t.onAccent = QColor(0xFFFFFF);
    t.good = QColor(0x0B7F6F);
    t.warning = QColor(0xA65A00);
    t.bad = QColor(0xC22F45);
    t.badSoft = QColor(0xFDECEE);
    t.neutral = QColor(0x7D8798);
    return t;
}

Theme Theme::darkTheme()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x12161D);
    t.panel = QColor(0x1B212B);
    t.raised = QColor(0x232A36);
    t.line = QColor(0x343D4C);
    t.text = QColor(0xE9EDF4);
    t.muted = QColor(0xA0AABA);
    t.accent = QColor(0x6EA4FF);
    t.accentSoft = QColor(0x24344F);
    t.onAccent = QColor(0x0C1420);
    t.good = QColor(0x3DD0B6);
    t.warning = QColor(0xF4B25A);
    t.bad = QColor(0xFF8291);
    t.badSoft = QColor(0x40242C);
    t.neutral = QColor(0x7E899A);
    return t;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, panel);
    p.setColor(QPalette::AlternateBase, raised);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, panel);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, bad);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::Light, raised);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, line.darker(110));
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : line.darker(130));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, neutral);
    return p;
}

QFont Theme::font(double enlarged)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK KR"),
                      QStringLiteral("Segoe UI"), QStringLiteral("Malgun Gothic"), font.family()});
    font.setPointSizeF(9.5 * enlarged);
    return font;
}

} // namespace daemok::ui

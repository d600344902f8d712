// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/displaywidth.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace daemok::app {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr std::array<Range, 14> wideRanges = {{
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE4F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
}};

int columnsOf(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    const bool wide =
        std::any_of(wideRanges.begin(), wideRanges.end(), [point](const Range &range) {
            return point >= range.first && point <= range.last;
        });
    return wide ? 2 : 1;
}

// UTF-16 units of `text` that fit into `width` columns; at least one character.
qsizetype unitsWithin(const QString &text, int width)
{
    int used = 0;
    qsizetype position = 0;
    while (position < text.size()) {
        const bool pair = text[position].isHighSurrogate() && position + 1 < text.size();
        const char32_t point = pair ? QChar::surrogateToUcs4(text[position], text[position + 1])
                                    : char32_t(text[position].unicode());
        used += columnsOf(point);
        if (used > width && position > 0)
            break;
        position += pair ? 2 : 1;
    }
    return position;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    const auto points = text.toUcs4();
    for (const auto point : points)
        width += columnsOf(char32_t(point));
    return width;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines << line;
            line.clear();
        }
        while (displayWidth(word) > width) {
            const qsizetype units = unitsWithin(word, width);
            lines << word.left(units);
            word.remove(0, units);
        }
        if (!line.isEmpty())
            line += u' ';
        line += word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

} // namespace daemok::app

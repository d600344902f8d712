// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/textpage.h"

#include "app/page/displaywidth.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace daemok::app {
namespace {

constexpr int gap = 2;
constexpr int continuation = 4; // of a line that does not fit

QString blanks(int count)
{
    return QString(std::max(count, 0), u' ');
}

// ANSI attributes every terminal knows in light and dark; grey is left to the terminal's own dim.
QString attribute(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Strong:
        return QStringLiteral("1");
    case Tone::Quiet:
        return QStringLiteral("2");
    case Tone::Good:
        return QStringLiteral("32");
    case Tone::Caution:
        return QStringLiteral("33");
    case Tone::Bad:
        return QStringLiteral("31");
    }
    return {};
}

QString rendered(const Span &span, bool coloured)
{
    const QString code = attribute(span.tone);
    if (!coloured || code.isEmpty() || span.text.trimmed().isEmpty())
        return span.text;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(code, span.text);
}

void dropTrailingBlanks(std::vector<Span> &spans)
{
    while (!spans.empty()) {
        QString &text = spans.back().text;
        while (text.endsWith(u' '))
            text.chop(1);
        if (!text.isEmpty())
            return;
        spans.pop_back();
    }
}

} // namespace

TextTable::TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

void TextTable::row(std::vector<Span> cells)
{
    cells.resize(m_columns.size());
    m_rows.push_back(std::move(cells));
}

int TextTable::narrowest(std::size_t column) const
{
    int width = 0;
    for (const std::vector<Span> &cells : m_rows) {
        const QStringList words = cells[column].text.split(u' ');
        for (const QString &word : words)
            width = std::max(width, displayWidth(word));
    }
    return width;
}

std::vector<int> TextTable::widths(int width) const
{
    std::vector<int> result(m_columns.size(), 0);
    for (const std::vector<Span> &cells : m_rows) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            result[i] = std::max(result[i], displayWidth(cells[i].text));
    }
    int excess = std::accumulate(result.begin(), result.end(), 0)
                 + gap * static_cast<int>(m_columns.size() - 1) - width;
    for (std::size_t i = m_columns.size(); i-- > 0 && excess > 0;) {
        if (!m_columns[i].gives)
            continue;
        const int given = std::clamp(result[i] - narrowest(i), 0, excess);
        result[i] -= given;
        excess -= given;
    }
    return result;
}

void TextTable::appendRow(const std::vector<Span> &cells, const std::vector<int> &widths,
                          std::vector<std::vector<Span>> &result) const
{
    std::vector<QStringList> parts;
    qsizetype height = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool breaks = m_columns[i].gives && displayWidth(cells[i].text) > widths[i];
        parts.push_back(breaks ? wrapped(cells[i].text, widths[i]) : QStringList{cells[i].text});
        height = std::max(height, parts.back().size());
    }
    for (qsizetype line = 0; line < height; ++line) {
        std::vector<Span> spans;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const QString text = parts[i].value(line);
            const QString fill = blanks(widths[i] - displayWidth(text));
            const bool right = m_columns[i].align == Column::Align::Right;
            spans.push_back({blanks(i == 0 ? 0 : gap) + (right ? fill : QString())});
            spans.push_back({text, cells[i].tone});
            spans.push_back({right ? QString() : fill});
        }
        result.push_back(std::move(spans));
    }
}

std::vector<std::vector<Span>> TextTable::lines(int width) const
{
    std::vector<std::vector<Span>> result;
    const std::vector<int> columnWidths = widths(width);
    for (const std::vector<Span> &cells : m_rows)
        appendRow(cells, columnWidths, result);
    return result;
}

void TextPage::title(const QString &text)
{
    blank();
    const int rest = width - displayWidth(text) - 1;
    line({{text + u' ', Tone::Strong}, {QString(std::max(rest, 0), QChar(0x2500)), Tone::Quiet}});
}

void TextPage::paragraph(const QString &text, Tone tone, int indent)
{
    const QStringList lines = wrapped(text, width - indent);
    for (const QString &each : lines)
        append({{blanks(indent)}, {each, tone}});
}

void TextPage::table(const TextTable &table, int indent)
{
    for (std::vector<Span> &spans : table.lines(width - indent)) {
        spans.insert(spans.begin(), Span{blanks(indent)});
        append(std::move(spans));
    }
}

void TextPage::line(std::vector<Span> spans, int indent)
{
    int used = indent;
    std::vector<Span> current{{blanks(indent)}};
    for (Span &span : spans) {
        const int needed = displayWidth(span.text);
        if (used + needed > width && used > indent) {
            append(std::move(current));
            indent += continuation;
            const QStringList parts = wrapped(span.text, width - indent);
            for (qsizetype i = 0; i + 1 < parts.size(); ++i)
                append({{blanks(indent)}, {parts[i], span.tone}});
            span.text = parts.last();
            current = {{blanks(indent)}};
            used = indent;
        }
        used += displayWidth(span.text);
        current.push_back(std::move(span));
    }
    append(std::move(current));
}

void TextPage::append(std::vector<Span> spans)
{
    dropTrailingBlanks(spans);
    m_lines.push_back(std::move(spans));
}

void TextPage::blank()
{
    if (!m_lines.empty() && !m_lines.back().empty())
        m_lines.emplace_back();
}

QString TextPage::text(bool coloured) const
{
    QString result;
    for (const std::vector<Span> &spans : m_lines) {
        for (const Span &span : spans)
            result += rendered(span, coloured);
        result += u'\n';
    }
    return result;
}

} // namespace daemok::app

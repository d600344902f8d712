// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace daemok::app {

/// How a piece of text is meant; colours only where the reader's terminal wants them.
enum class Tone { Plain, Strong, Quiet, Good, Caution, Bad };

struct Span
{
    QString text;
    Tone tone = Tone::Plain;
};

struct Column
{
    enum class Align { Left, Right } align = Align::Left;
    bool gives =
        false; ///< breaks into more lines where the table is too wide; the last such column first
};

/// Rows of cells in columns as wide as their widest cell, two blanks between them.
class TextTable
{
public:
    explicit TextTable(std::vector<Column> columns);
    /// Missing cells at the end are empty.
    void row(std::vector<Span> cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] std::vector<std::vector<Span>> lines(int width) const;

private:
    [[nodiscard]] int narrowest(std::size_t column) const;
    [[nodiscard]] std::vector<int> widths(int width) const;
    void appendRow(const std::vector<Span> &cells, const std::vector<int> &widths,
                   std::vector<std::vector<Span>> &result) const;

    std::vector<Column> m_columns;
    std::vector<std::vector<Span>> m_rows;
};

/// A page for a terminal of 100 columns: titles, paragraphs, tables.
class TextPage
{
public:
    static constexpr int width = 100;

    void title(const QString &text);
    void paragraph(const QString &text, Tone tone = Tone::Plain, int indent = 0);
    void table(const TextTable &table, int indent = 0);
    /// Spans that no longer fit go on in the next line, four columns further in.
    void line(std::vector<Span> spans, int indent = 0);
    void blank();

    /// Lines without blanks at their end; `coloured` adds ANSI attributes.
    [[nodiscard]] QString text(bool coloured) const;

private:
    void append(std::vector<Span> spans);

    std::vector<std::vector<Span>> m_lines;
};

} // namespace daemok::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/csvreader.h"

#include "core/quantity/numbers.h"
#include "core/quantity/textfile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace daemok::csv {
namespace {

std::string joined(const std::vector<std::string_view> &words)
{
    std::string all;
    for (const std::string_view word : words) {
        all += all.empty() ? "" : ", ";
        all += word;
    }
    return all;
}

std::string rangeText(double least, double most)
{
    if (most == std::numeric_limits<double>::infinity())
        return ">= " + formatNumber(least);
    return formatNumber(least) + ".." + formatNumber(most);
}

// One pass over the text; rows end at \n, \r\n or the end.
class Scanner
{
public:
    Scanner(std::string_view text, const std::string &file) : m_text(text), m_file(file) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    Result<std::vector<Cell>> row()
    {
        std::vector<Cell> cells;
        for (;;) {
            Result<Cell> cell = m_at < m_text.size() && m_text[m_at] == '"' ? quoted() : bare();
            if (!cell)
                return cell.error();
            cells.push_back(std::move(cell).value());
            if (atEnd() || m_text[m_at] != ',')
                break;
            step();
        }
        endOfLine();
        return cells;
    }

private:
    void step()
    {
        const char c = m_text[m_at++];
        if (c == '\n') {
            ++m_line;
            m_column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++m_column;
        }
    }

    void endOfLine()
    {
        if (!atEnd() && m_text[m_at] == '\r')
            step();
        if (!atEnd() && m_text[m_at] == '\n')
            step();
    }

    [[nodiscard]] Error error(const char *expected) const
    {
        return {ErrorId::WrongType, {m_file, m_line, m_column}, {"cell", expected}};
    }

    Result<Cell> bare()
    {
        Cell cell{{}, m_line, m_column};
        while (!atEnd() && m_text[m_at] != ',' && m_text[m_at] != '\n' && m_text[m_at] != '\r') {
            if (m_text[m_at] == '"')
                return error("a cell with quotes to be quoted as a whole");
            cell.text += m_text[m_at];
            step();
        }
        return cell;
    }

    Result<Cell> quoted()
    {
        Cell cell{{}, m_line, m_column};
        step();
        for (;;) {
            if (atEnd())
                return Error{ErrorId::WrongType,
                             {m_file, cell.line, cell.column},
                             {"cell", "a closing quote"}};
            if (m_text[m_at] == '"') {
                step();
                if (atEnd() || m_text[m_at] != '"')
                    break;
            }
            cell.text += m_text[m_at];
            step();
        }
        if (!atEnd() && m_text[m_at] != ',' && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            return error("a comma or the end of the line after a closing quote");
        return cell;
    }

    std::string_view m_text;
    const std::string &m_file;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

Result<Done> checkHeader(const Table &table)
{
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const Cell &cell = table.header[i];
        const Place place{table.file, cell.line, cell.column};
        if (cell.text.empty())
            return Error{ErrorId::MissingKey, place, {"column " + std::to_string(i + 1)}};
        if (*table.column(cell.text) != i)
            return Error{ErrorId::DuplicateKey, place, {cell.text}};
    }
    return Done{};
}

} // namespace

std::optional<std::size_t> Table::column(std::string_view name) const
{
    const auto found = std::find_if(header.begin(), header.end(),
                                    [name](const Cell &c) { return c.text == name; });
    if (found == header.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

Result<Table> parse(std::string_view text, const std::string &file, std::size_t largest)
{
    if (text.size() > largest)
        return Error{
            ErrorId::FileTooLarge, {file}, {std::to_string(text.size()), std::to_string(largest)}};
    if (const auto bad = firstInvalidUtf8(text))
        return Error{ErrorId::NotText, placeAt(text, *bad, file), {}};
    const auto control = std::find_if(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    });
    if (control != text.end())
        return Error{ErrorId::NotText,
                     placeAt(text, static_cast<std::size_t>(control - text.begin()), file),
                     {}};
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);

    Table table;
    table.file = file;
    Scanner scanner(text, table.file);
    while (!scanner.atEnd()) {
        Result<std::vector<Cell>> row = scanner.row();
        if (!row)
            return row.error();
        if (row->size() == 1 && row->front().text.empty())
            continue;
        if (table.header.empty()) {
            table.header = std::move(row).value();
            if (const Result<Done> header = checkHeader(table); !header)
                return header.error();
            continue;
        }
        if (row->size() != table.header.size())
            return Error{ErrorId::ColumnCount,
                         {file, row->front().line, 1},
                         {std::to_string(row->size()), std::to_string(table.header.size())}};
        table.rows.push_back(std::move(row).value());
    }
    return table;
}

const Cell *Row::cell(std::string_view name)
{
    const std::optional<std::size_t> column = m_table.column(name);
    if (!column) {
        fail({ErrorId::MissingKey, {m_table.file, 1, 1}, {"column " + std::string(name)}});
        return nullptr;
    }
    return &m_row[*column];
}

Place Row::place(std::string_view name) const
{
    const std::optional<std::size_t> column = m_table.column(name);
    const Cell &at = m_row[column.value_or(0)];
    return {m_table.file, at.line, at.column};
}

void Row::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

std::string Row::text(std::string_view name)
{
    const Cell *found = cell(name);
    return found != nullptr ? found->text : std::string();
}

std::string Row::required(std::string_view name)
{
    std::string value = text(name);
    if (value.empty())
        fail({ErrorId::MissingKey, place(name), {std::string(name)}});
    return value;
}

std::optional<double> Row::maybe(std::string_view name, double least, double most)
{
    const Cell *found = cell(name);
    if (found == nullptr || found->text.empty())
        return std::nullopt;
    const std::optional<double> value = parseNumber(found->text);
    if (!value)
        fail({ErrorId::NotANumber, place(name), {std::string(name), found->text}});
    else if (*value < least || *value > most)
        fail({ErrorId::OutOfRange,
              place(name),
              {std::string(name), found->text, rangeText(least, most)}});
    return value;
}

double Row::number(std::string_view name, double least, double most)
{
    const std::optional<double> value = maybe(name, least, most);
    if (!value)
        fail({ErrorId::MissingKey, place(name), {std::string(name)}});
    return value.value_or(least);
}

std::optional<int> Row::maybeWhole(std::string_view name, int least, int most)
{
    const std::optional<double> value = maybe(name, least, most);
    if (!value || *value < least || *value > most)
        return std::nullopt;
    if (*value != std::floor(*value))
        fail({ErrorId::OutOfRange,
              place(name),
              {std::string(name), text(name), "whole numbers " + rangeText(least, most)}});
    return static_cast<int>(*value);
}

int Row::whole(std::string_view name, int least, int most)
{
    const std::optional<int> value = maybeWhole(name, least, most);
    if (!value)
        fail({ErrorId::MissingKey, place(name), {std::string(name)}});
    return value.value_or(least);
}

std::size_t Row::oneOf(std::string_view name, const std::vector<std::string_view> &allowed)
{
    const std::string value = text(name);
    const auto found = std::find(allowed.begin(), allowed.end(), value);
    if (found == allowed.end()) {
        fail({ErrorId::NotOneOf, place(name), {std::string(name), value, joined(allowed)}});
        return 0;
    }
    return static_cast<std::size_t>(found - allowed.begin());
}

} // namespace daemok::csv

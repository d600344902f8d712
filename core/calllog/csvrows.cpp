// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/rows.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace daemok::calllog {

namespace {

static_assert(std::endian::native == std::endian::little,
              "bytes of a word are counted from its low end");

constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
constexpr std::uint64_t kHighs = 0x8080808080808080ULL;

/// High bit of every byte of `word` that equals the byte repeated in `pattern`, exactly.
std::uint64_t equalBytes(std::uint64_t word, std::uint64_t pattern)
{
    const std::uint64_t x = word ^ pattern;
    return ~(((x & ~kHighs) + ~kHighs) | x | ~kHighs);
}

/// Fields of one record between two separators, in the window.
struct Field
{
    char *begin = nullptr;
    char *end = nullptr;
    bool doubledQuotes = false;
};

/// RFC 4180 with any separator; \n, \r\n; quotes only where a field begins with one.
class CsvRows final : public RowReader
{
public:
    CsvRows(TextWindow &window, const Format &format)
        : m_window(window),
          m_expected(format.columns.size()),
          m_separator(format.separator),
          m_skipHeader(format.header),
          m_wanted(format.columns.size(), kUnwanted)
    {
        // A column may carry several roles; the first is written by its place, the rest are copied.
        for (std::size_t role = 0; role < kColumnRoles; ++role)
            if (const auto column = format.mapping.one[role])
                want(*column, static_cast<std::uint8_t>(role));
        for (std::size_t i = 0; i < std::min(format.mapping.keys.size(), kMostKeyColumns); ++i)
            want(format.mapping.keys[i], static_cast<std::uint8_t>(kColumnRoles + i));
        m_keyCount = std::min(format.mapping.keys.size(), kMostKeyColumns);
    }

    Result<bool> next(Row &row) override
    {
        for (;;) {
            const auto got = scan();
            if (!got)
                return got.error();
            if (*got == Scan::End)
                return false;
            if (m_skipHeader) {
                m_skipHeader = false;
                continue;
            }
            if (*got == Scan::Empty)
                continue;
            row.line = m_recordLine;
            row.damage = m_damage;
            if (m_damage == LineDamage::None)
                fill(row);
            return true;
        }
    }

private:
    static constexpr std::uint8_t kUnwanted = 255;
    static constexpr std::size_t kSlots = kColumnRoles + kMostKeyColumns;
    enum class Scan : std::uint8_t { Record, Empty, End };

    void want(std::size_t column, std::uint8_t slot)
    {
        if (column >= m_wanted.size())
            return;
        if (m_wanted[column] == kUnwanted)
            m_wanted[column] = slot;
        else
            m_copies.push_back({m_wanted[column], slot});
    }

    void store(std::size_t column, char *begin, char *end, bool doubledQuotes = false)
    {
        if (column < m_wanted.size() && m_wanted[column] != kUnwanted)
            m_fields[m_wanted[column]] = {begin, end, doubledQuotes};
    }

    void fill(Row &row)
    {
        for (const auto &[from, to] : m_copies)
            m_fields[to] = m_fields[from];
        for (std::size_t slot = 0; slot < kColumnRoles; ++slot)
            row.cells[slot] = cellOf(m_fields[slot]);
        for (std::size_t i = 0; i < m_keyCount; ++i)
            row.keys[i] = cellOf(m_fields[kColumnRoles + i]);
        row.keyCount = m_keyCount;
    }

    static Cell cellOf(Field &field)
    {
        if (field.doubledQuotes) { // "" becomes ", in place
            char *to = field.begin;
            for (const char *from = field.begin; from < field.end; ++from) {
                *to++ = *from;
                if (*from == '"' && from + 1 < field.end && from[1] == '"')
                    ++from;
            }
            field.end = to;
            field.doubledQuotes = false;
        }
        return Cell::of({field.begin, static_cast<std::size_t>(field.end - field.begin)});
    }

    Result<Scan> scan()
    {
        for (;;) {
            char *const begin = m_window.begin();
            if (begin < m_window.end()) {
                const Found found = plainRecord(begin);
                if (found == Found::Whole)
                    return finish();
                if (found == Found::Quoted) {
                    const Found quoted = quotedRecord(begin);
                    if (quoted == Found::Whole)
                        return finish();
                }
            }
            if (m_window.isFull())
                return tooLong();
            const auto more = m_window.more();
            if (!more)
                return more.error();
            if (*more || m_window.isFull())
                continue;
            if (m_window.begin() == m_window.end())
                return Scan::End;
            return lastRecord();
        }
    }

    enum class Found : std::uint8_t { Whole, Quoted, Cut };

    // Eight bytes at a time to the next separator, line end or quote.
    Found plainRecord(char *begin)
    {
        const std::uint64_t separators = kOnes * static_cast<unsigned char>(m_separator);
        constexpr std::uint64_t newlines = kOnes * static_cast<unsigned char>('\n');
        constexpr std::uint64_t quotes = kOnes * static_cast<unsigned char>('"');
        const char *const end = m_window.end();
        char *field = begin;
        std::size_t column = 0;
        for (char *at = begin; at < end; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, sizeof word);
            std::uint64_t hits = equalBytes(word, separators) | equalBytes(word, newlines)
                                 | equalBytes(word, quotes);
            for (; hits != 0; hits &= hits - 1) {
                char *const hit = at + (static_cast<unsigned>(std::countr_zero(hits)) >> 3U);
                if (hit >= end)
                    return Found::Cut;
                if (*hit == m_separator) {
                    store(column++, field, hit);
                    field = hit + 1;
                } else if (*hit == '\n') {
                    endRecord(column, field, hit);
                    return Found::Whole;
                } else if (hit == field) {
                    return Found::Quoted;
                }
            }
        }
        return Found::Cut;
    }

    void endRecord(std::size_t column, char *field, char *stop, bool doubledQuotes = false,
                   char *fieldEnd = nullptr)
    {
        char *end = fieldEnd ? fieldEnd : stop;
        if (!fieldEnd && end > field && end[-1] == '\r')
            --end;
        store(column, field, end, doubledQuotes);
        m_columns = column + 1;
        m_isEmpty = column == 0 && field == end && !fieldEnd;
        m_stop = stop;
        m_lines = 1;
        m_damage = LineDamage::None;
    }

    // The slow way, for records with quotes.
    Found quotedRecord(char *begin)
    {
        char *const end = m_window.end();
        char *at = begin;
        std::size_t column = 0;
        std::uint64_t lines = 1;
        for (;;) {
            char *field = at;
            char *fieldEnd = nullptr;
            bool doubled = false;
            if (at < end && *at == '"') {
                field = at + 1;
                fieldEnd = closingQuote(field, end, doubled);
                if (fieldEnd == nullptr)
                    return Found::Cut;
                lines += static_cast<std::uint64_t>(std::count(field, fieldEnd, '\n'));
                at = fieldEnd + 1;
            }
            char *const stop =
                std::find_if(at, end, [this](char c) { return c == m_separator || c == '\n'; });
            if (stop == end)
                return Found::Cut;
            if (*stop == '\n') {
                endRecord(column, field, stop, doubled, fieldEnd);
                m_lines = lines;
                return Found::Whole;
            }
            store(column++, field, fieldEnd ? fieldEnd : stop, doubled);
            at = stop + 1;
        }
    }

    static char *closingQuote(char *from, char *end, bool &doubled)
    {
        for (;;) {
            auto *quote = from < end ? static_cast<char *>(
                              std::memchr(from, '"', static_cast<std::size_t>(end - from)))
                                     : nullptr;
            if (quote == nullptr || quote + 1 == end)
                return nullptr; // what follows the quote decides
            if (quote[1] != '"')
                return quote;
            doubled = true;
            from = quote + 2;
        }
    }

    Result<Scan> finish()
    {
        m_recordLine = m_line;
        m_line += m_lines;
        const bool longRecord =
            m_stop - m_window.begin() > static_cast<std::ptrdiff_t>(kLongestRecord);
        m_window.consume(m_stop + 1);
        if (m_isEmpty)
            return Scan::Empty;
        if (longRecord)
            m_damage = LineDamage::TooLong;
        else if (m_columns != m_expected)
            m_damage = LineDamage::ColumnCount;
        return Scan::Record;
    }

    // The last line may lack its line end: it is put there, into the padding.
    Result<Scan> lastRecord()
    {
        if (m_lastEnded)
            return openQuote();
        m_lastEnded = true;
        *m_window.end() = '\n';
        m_window.extendByOne();
        char *const begin = m_window.begin();
        Found found = plainRecord(begin);
        if (found == Found::Quoted)
            found = quotedRecord(begin);
        if (found == Found::Whole)
            return finish();
        return openQuote();
    }

    Result<Scan> tooLong()
    {
        // A quote that opens and never closes ends here too: then only its own line is lost.
        const char *const begin = m_window.begin();
        const auto size = static_cast<std::size_t>(m_window.end() - begin);
        if (std::memchr(begin, '\n', size) != nullptr)
            return openQuote();
        m_recordLine = m_line;
        LineReader reader(m_window);
        const auto skipped = reader.next();
        if (!skipped)
            return skipped.error();
        ++m_line;
        m_damage = LineDamage::TooLong;
        return Scan::Record;
    }

    Result<Scan> openQuote()
    {
        char *const begin = m_window.begin();
        m_stop = std::find(begin, m_window.end(), '\n');
        m_recordLine = m_line++;
        m_damage = LineDamage::QuoteOpen;
        m_window.consume(std::min(m_stop + 1, m_window.end()));
        return Scan::Record;
    }

    TextWindow &m_window;
    std::size_t m_expected;
    char m_separator;
    bool m_skipHeader;
    std::vector<std::uint8_t> m_wanted; ///< by column: slot, or kUnwanted
    struct Copy
    {
        std::uint8_t from, to;
    };
    std::vector<Copy> m_copies;
    std::size_t m_keyCount = 0;
    std::array<Field, kSlots> m_fields;
    std::size_t m_columns = 0;
    bool m_isEmpty = false;
    bool m_lastEnded = false; ///< the missing line end has been put
    char *m_stop = nullptr;   ///< line end of the record
    std::uint64_t m_lines = 1;
    std::uint64_t m_line = 1;
    std::uint64_t m_recordLine = 1;
    LineDamage m_damage = LineDamage::None;
};

} // namespace

std::unique_ptr<RowReader> csvRows(TextWindow &window, const Format &format)
{
    return std::make_unique<CsvRows>(window, format);
}

std::vector<std::string> splitRecord(std::string_view record, char separator)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < record.size(); ++i) {
        const char c = record[i];
        if (quoted && c == '"' && i + 1 < record.size() && record[i + 1] == '"') {
            cells.back() += c;
            ++i;
        } else if (c == '"' && (quoted || cells.back().empty())) {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

} // namespace daemok::calllog

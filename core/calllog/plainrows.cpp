// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/rows.h"

#include <array>

namespace daemok::calllog {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(LineDamage::Count_)> kDamageNames{
    "",
    "column_count",
    "too_long",
    "not_json",
    "quote_open",
    "key_missing",
    "time_missing",
    "not_a_time",
    "other_time_form",
    "not_a_number",
    "cut_off",
    "binary"};

class KeyLineRows final : public RowReader
{
public:
    KeyLineRows(TextWindow &window, bool header) : m_lines(window), m_skipHeader(header) {}

    Result<bool> next(Row &row) override
    {
        for (;;) {
            const auto got = m_lines.next();
            if (!got)
                return got.error();
            if (got->got == Line::Got::End)
                return false;
            if (m_skipHeader) {
                m_skipHeader = false;
                continue;
            }
            if (got->got == Line::Got::Text && got->text.empty())
                continue;
            row.line = got->number;
            row.damage = LineDamage::None;
            if (got->got == Line::Got::TooLong)
                row.damage = LineDamage::TooLong;
            else if (got->text.find('\0') != std::string_view::npos)
                row.damage = LineDamage::Binary;
            row.keys[0] = Cell::of(got->text);
            row.keyCount = 1;
            return true;
        }
    }

private:
    LineReader m_lines;
    bool m_skipHeader;
};

class RawKeyRows final : public RowReader
{
public:
    explicit RawKeyRows(TextWindow &window) : m_window(window) {}

    Result<bool> next(Row &row) override
    {
        while (m_window.end() - m_window.begin() < kBytes) {
            const auto more = m_window.more();
            if (!more)
                return more.error();
            if (!*more)
                return rest(row);
        }
        std::uint32_t key = 0;
        for (const char *at = m_window.begin(); at < m_window.begin() + kBytes; ++at)
            key = (key << 8U) | static_cast<unsigned char>(*at);
        m_window.consume(m_window.begin() + kBytes);
        row.line = ++m_record;
        row.damage = LineDamage::None;
        row.keys[0] = {Cell::Kind::Integer, {}, static_cast<std::int64_t>(key), 0};
        row.keyCount = 1;
        return true;
    }

private:
    static constexpr std::ptrdiff_t kBytes = 4;

    bool rest(Row &row)
    {
        if (m_window.begin() == m_window.end())
            return false;
        m_window.consume(m_window.end());
        row.line = ++m_record;
        row.damage = LineDamage::CutOff;
        return true;
    }

    TextWindow &m_window;
    std::uint64_t m_record = 0;
};

} // namespace

std::string_view lineDamageName(LineDamage damage)
{
    return kDamageNames[static_cast<std::size_t>(damage)];
}

LineDamage lineDamageFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kDamageNames.size(); ++i)
        if (kDamageNames[i] == name)
            return static_cast<LineDamage>(i);
    return LineDamage::None;
}

std::string_view columnRoleName(ColumnRole role)
{
    constexpr std::array<std::string_view, kColumnRoles> names{
        "time",     "key",    "user", "input_tokens", "output_tokens",
        "duration", "blocks", "rate", "variation"};
    return names[static_cast<std::size_t>(role)];
}

std::string_view fileKindName(FileKind kind)
{
    constexpr std::array<std::string_view, 4> names{"table", "json_lines", "key_lines", "raw_keys"};
    return names[static_cast<std::size_t>(kind)];
}

std::unique_ptr<RowReader> keyLineRows(TextWindow &window, const Format &format)
{
    return std::make_unique<KeyLineRows>(window, format.header);
}

std::unique_ptr<RowReader> rawKeyRows(TextWindow &window)
{
    return std::make_unique<RawKeyRows>(window);
}

std::unique_ptr<RowReader> rowsOf(TextWindow &window, const Format &format)
{
    switch (format.kind) {
    case FileKind::Table:
        return csvRows(window, format);
    case FileKind::JsonLines:
        return jsonRows(window, format);
    case FileKind::KeyLines:
        return keyLineRows(window, format);
    case FileKind::RawKeys:
        break;
    }
    return rawKeyRows(window);
}

} // namespace daemok::calllog

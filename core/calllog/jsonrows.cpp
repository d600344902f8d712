// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/hash.h"
#include "core/calllog/jsonpath.h"
#include "core/calllog/rows.h"

#include <simdjson.h>

namespace daemok::calllog {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

constexpr std::size_t kDepth = 64; ///< objects and arrays within each other

class JsonRows final : public RowReader
{
public:
    JsonRows(TextWindow &window, const Format &format) : m_lines(window), m_parser(kLongestRecord)
    {
        for (std::size_t role = 0; role < kColumnRoles; ++role)
            if (const auto column = format.mapping.one[role])
                m_roles.push_back({role, fieldPath(format.columns[*column].name)});
        for (const std::size_t column : format.mapping.keys)
            if (m_keys.size() < kMostKeyColumns)
                m_keys.push_back(fieldPath(format.columns[column].name));
    }

    Result<bool> next(Row &row) override
    {
        Line line;
        do {
            const auto got = m_lines.next();
            if (!got)
                return got.error();
            line = *got;
            if (line.got == Line::Got::End)
                return false;
        } while (line.got == Line::Got::Text
                 && line.text.find_first_not_of(" \t") == std::string_view::npos);
        row.line = line.number;
        row.damage = line.got == Line::Got::TooLong ? LineDamage::TooLong : read(line.text, row);
        return true;
    }

private:
    LineDamage read(std::string_view text, Row &row)
    {
        if (m_parser.capacity() < text.size() || m_parser.max_depth() != kDepth)
            if (m_parser.allocate(std::max<std::size_t>(text.size(), 4096), kDepth)
                != simdjson::SUCCESS)
                return LineDamage::TooLong;
        element root;
        // The window keeps kPadding bytes behind every line.
        static_assert(kPadding >= simdjson::SIMDJSON_PADDING);
        if (m_parser.parse(text.data(), text.size(), false).get(root) != simdjson::SUCCESS
            || !root.is_object())
            return LineDamage::NotJson;
        m_texts.clear();
        m_texts.reserve(kMostKeyColumns + 1); // views into it must not move
        row.cells = {};
        row.blocks.clear();
        for (const auto &[role, path] : m_roles)
            if (const auto found = findField(root, path)) {
                if (role == static_cast<std::size_t>(ColumnRole::Blocks))
                    readBlocks(*found, row);
                else
                    row.cells[role] = cellOf(*found);
            }
        row.keyCount = m_keys.size();
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const auto found = findField(root, m_keys[i]);
            row.keys[i] = found ? keyOf(*found) : Cell{};
        }
        return LineDamage::None;
    }

    static Cell cellOf(const element &value)
    {
        switch (value.type()) {
        case element_type::STRING:
            return Cell::of(value.get_string().value_unsafe());
        case element_type::INT64:
            return {Cell::Kind::Integer, {}, value.get_int64().value_unsafe(), 0};
        case element_type::DOUBLE:
            return {Cell::Kind::Real, {}, 0, value.get_double().value_unsafe()};
        case element_type::UINT64: // beyond 2^63
            return {
                Cell::Kind::Real, {}, 0, static_cast<double>(value.get_uint64().value_unsafe())};
        case element_type::BOOL:
            return Cell::of(value.get_bool().value_unsafe() ? "true" : "false");
        case element_type::NULL_VALUE:
        case element_type::ARRAY:
        case element_type::OBJECT:
            break;
        }
        return {};
    }

    // A list of messages is a key too: its text without blanks between the values.
    Cell keyOf(const element &value)
    {
        if (value.is_array() || value.is_object()) {
            m_texts.push_back(simdjson::minify(value));
            return Cell::of(m_texts.back());
        }
        if (value.is_uint64() && !value.is_int64()) {
            m_texts.push_back(simdjson::minify(value));
            return Cell::of(m_texts.back());
        }
        return cellOf(value);
    }

    static void readBlocks(const element &value, Row &row)
    {
        simdjson::dom::array list;
        if (value.get_array().get(list) != simdjson::SUCCESS)
            return;
        for (const element item : list) {
            if (item.is_string())
                row.blocks.push_back(hashOf(item.get_string().value_unsafe()));
            else if (std::uint64_t number = 0; item.get_uint64().get(number) == simdjson::SUCCESS)
                row.blocks.push_back(hashOf(number));
            else
                row.blocks.push_back(hashOf(simdjson::minify(item)));
        }
    }

    struct RoleField
    {
        std::size_t role;
        FieldPath path;
    };
    LineReader m_lines;
    simdjson::dom::parser m_parser;
    std::vector<RoleField> m_roles;
    std::vector<FieldPath> m_keys;
    std::vector<std::string> m_texts;
};

} // namespace

std::unique_ptr<RowReader> jsonRows(TextWindow &window, const Format &format)
{
    return std::make_unique<JsonRows>(window, format);
}

} // namespace daemok::calllog

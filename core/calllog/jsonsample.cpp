// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calllog/jsonsample.h"

#include <simdjson.h>

#include <algorithm>
#include <string>

namespace daemok::calllog {

namespace {

constexpr int kLevels = 3;
constexpr std::size_t kMostFields = 1000;

std::string textOf(const simdjson::dom::element &value)
{
    if (value.is_string())
        return std::string(value.get_string().value_unsafe());
    return value.is_null() ? std::string() : simdjson::minify(value);
}

class Sampler
{
public:
    Sampler(std::size_t sampleBytes, std::vector<Column> &columns, std::vector<bool> &lists)
        : m_sampleBytes(sampleBytes),
          m_columns(columns),
          m_lists(lists)
    {}

    void add(const simdjson::dom::object &object, const std::string &prefix, int level)
    {
        for (const auto &field : object) {
            const std::string name = prefix + std::string(field.key);
            if (field.value.is_object() && level < kLevels)
                add(field.value.get_object().value_unsafe(), name + ".", level + 1);
            else
                put(name, field.value);
        }
    }

private:
    void put(const std::string &name, const simdjson::dom::element &value)
    {
        auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                  [&](const Column &column) { return column.name == name; });
        if (found == m_columns.end()) {
            if (m_columns.size() >= kMostFields)
                return;
            m_columns.push_back({name, {}});
            m_lists.push_back(false);
            found = m_columns.end() - 1;
        }
        if (value.is_array())
            m_lists[static_cast<std::size_t>(found - m_columns.begin())] = true;
        found->samples.push_back(textOf(value).substr(0, m_sampleBytes));
    }

    std::size_t m_sampleBytes;
    std::vector<Column> &m_columns;
    std::vector<bool> &m_lists;
};

} // namespace

bool sampleJsonLine(std::string_view line, std::size_t sampleBytes, std::vector<Column> &columns,
                    std::vector<bool> &lists)
{
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    const simdjson::padded_string padded(line);
    if (parser.parse(padded).get_object().get(object) != simdjson::SUCCESS)
        return false;
    Sampler(sampleBytes, columns, lists).add(object, {}, 1);
    return true;
}

} // namespace daemok::calllog

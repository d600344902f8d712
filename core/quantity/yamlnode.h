// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace daemok::yaml {

enum class Kind : std::uint8_t { Null, Text, List, Map };

/// One value of a YAML document with its place. Scalars stay text until a typed getter reads them.
/// Keys of a map are unique texts in file order; keys().size() == items().size().
class Node
{
public:
    struct Key
    {
        std::string name;
        int line = 0;
        int column = 0;
    };

    Node() = default;
    Node(Kind kind, std::shared_ptr<const std::string> file, int line, int column)
        : m_kind(kind),
          m_line(line),
          m_column(column),
          m_file(std::move(file))
    {}

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool isText() const { return m_kind == Kind::Text; }
    [[nodiscard]] bool isList() const { return m_kind == Kind::List; }
    [[nodiscard]] bool isMap() const { return m_kind == Kind::Map; }

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const std::vector<Node> &items() const
    {
        return m_items;
    } ///< of a list, or values of a map
    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; }
    [[nodiscard]] const Node *find(std::string_view key) const; ///< nullptr where absent
    [[nodiscard]] Place place() const
    {
        return {m_file ? *m_file : std::string(), m_line, m_column};
    }
    [[nodiscard]] Place placeOf(const Key &key) const
    {
        return {m_file ? *m_file : std::string(), key.line, key.column};
    }

    void setText(std::string text) { m_text = std::move(text); }
    void append(Node item) { m_items.push_back(std::move(item)); }
    void append(Key key, Node value)
    {
        m_keys.push_back(std::move(key));
        m_items.push_back(std::move(value));
    }

private:
    Kind m_kind = Kind::Null;
    int m_line = 0;
    int m_column = 0;
    std::shared_ptr<const std::string> m_file;
    std::string m_text;
    std::vector<Node> m_items;
    std::vector<Key> m_keys;
};

/// Typed readings of one node. `field` names it in messages ("answers.burst.likely").
[[nodiscard]] Result<std::string> asText(const Node &node, std::string_view field);
[[nodiscard]] Result<double> asNumber(const Node &node, std::string_view field);
[[nodiscard]] Result<bool> asFlag(const Node &node,
                                  std::string_view field); ///< true, false, yes, no
/// A list of texts; a single text counts as a list of one, an empty value as an empty list.
[[nodiscard]] Result<std::vector<std::string>> asTexts(const Node &node, std::string_view field);

} // namespace daemok::yaml

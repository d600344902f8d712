// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/yamlnode.h"

#include "core/quantity/numbers.h"

namespace daemok::yaml {

namespace {

Error wrongType(const Node &node, std::string_view field, std::string_view expected)
{
    return {ErrorId::WrongType, node.place(), {std::string(field), std::string(expected)}};
}

} // namespace

const Node *Node::find(std::string_view key) const
{
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        if (m_keys[i].name == key)
            return &m_items[i];
    return nullptr;
}

Result<std::string> asText(const Node &node, std::string_view field)
{
    if (!node.isText())
        return wrongType(node, field, "text");
    return node.text();
}

Result<double> asNumber(const Node &node, std::string_view field)
{
    if (!node.isText())
        return wrongType(node, field, "number");
    const auto value = parseNumber(node.text());
    if (!value)
        return Error{ErrorId::NotANumber, node.place(), {std::string(field), node.text()}};
    return *value;
}

Result<bool> asFlag(const Node &node, std::string_view field)
{
    if (!node.isText())
        return wrongType(node, field, "true or false");
    if (node.text() == "true" || node.text() == "yes")
        return true;
    if (node.text() == "false" || node.text() == "no")
        return false;
    return Error{ErrorId::NotOneOf, node.place(), {std::string(field), node.text(), "true, false"}};
}

Result<std::vector<std::string>> asTexts(const Node &node, std::string_view field)
{
    std::vector<std::string> texts;
    if (node.isNull())
        return texts;
    if (node.isText()) {
        texts.push_back(node.text());
        return texts;
    }
    if (!node.isList())
        return wrongType(node, field, "list of texts");
    for (const Node &item : node.items()) {
        auto text = asText(item, field);
        if (!text)
            return text.error();
        texts.push_back(std::move(*text));
    }
    return texts;
}

} // namespace daemok::yaml

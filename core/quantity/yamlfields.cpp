// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity/yamlfields.h"

#include "core/quantity/nearest.h"
#include "core/quantity/numbers.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace daemok::yaml {

namespace {

bool earlier(const Error &a, const Error &b)
{
    return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
}

} // namespace

std::string rangeText(const Range &range)
{
    const auto text = [](double x) {
        return std::abs(x) < 1e16 && x == std::floor(x) ? formatFixed(x, 0) : formatNumber(x);
    };
    const bool below = std::isfinite(range.min);
    const bool above = std::isfinite(range.max);
    if (below && above)
        return text(range.min) + ".." + text(range.max);
    if (below)
        return ">= " + text(range.min);
    if (above)
        return "<= " + text(range.max);
    return "any number";
}

Fields::Fields(const Node &node, std::string path) : m_node(node), m_path(std::move(path))
{
    if (!node.isMap())
        fail({ErrorId::WrongType, node.place(), {m_path, "key: value pairs"}});
}

std::string Fields::path(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

void Fields::fail(Error error)
{
    m_problems.push_back(std::move(error));
}

void Fields::note(std::string_view key)
{
    if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
        m_known.emplace_back(key);
}

const Node *Fields::need(std::string_view key)
{
    note(key);
    const Node *node = m_node.find(key);
    if (!node && m_node.isMap())
        m_missing.push_back({ErrorId::MissingKey, m_node.place(), {path(key)}});
    return node;
}

const Node *Fields::maybe(std::string_view key)
{
    note(key);
    const Node *node = m_node.find(key);
    return node && !node->isNull() ? node : nullptr;
}

const Node *Fields::maybeList(std::string_view key)
{
    const Node *node = maybe(key);
    if (node && !node->isList()) {
        fail({ErrorId::WrongType, node->place(), {path(key), "list"}});
        return nullptr;
    }
    return node;
}

const Node *Fields::maybeMap(std::string_view key)
{
    const Node *node = maybe(key);
    if (node && !node->isMap()) {
        fail({ErrorId::WrongType, node->place(), {path(key), "key: value pairs"}});
        return nullptr;
    }
    return node;
}

void Fields::text(std::string_view key, std::string &out)
{
    if (const Node *node = need(key)) {
        auto value = asText(*node, path(key));
        if (value)
            out = std::move(*value);
        else
            fail(value.error());
    }
}

void Fields::maybeText(std::string_view key, std::string &out)
{
    if (maybe(key))
        text(key, out);
}

void Fields::readNumber(const Node &node, std::string_view key, double &out, const Range &range)
{
    const auto value = asNumber(node, path(key));
    if (!value)
        fail(value.error());
    else if (*value < range.min || *value > range.max)
        fail({ErrorId::OutOfRange, node.place(), {path(key), node.text(), rangeText(range)}});
    else
        out = *value;
}

void Fields::number(std::string_view key, double &out, const Range &range)
{
    if (const Node *node = need(key))
        readNumber(*node, key, out, range);
}

void Fields::maybeNumber(std::string_view key, double &out, const Range &range)
{
    if (const Node *node = maybe(key))
        readNumber(*node, key, out, range);
}

void Fields::maybeNumber(std::string_view key, std::optional<double> &out, const Range &range)
{
    if (const Node *node = maybe(key)) {
        const std::size_t problems = m_problems.size();
        double value = 0;
        readNumber(*node, key, value, range);
        if (m_problems.size() == problems)
            out = value;
    }
}

void Fields::whole(std::string_view key, int &out, const Range &range)
{
    const Node *node = need(key);
    if (!node)
        return;
    const std::size_t problems = m_problems.size();
    double value = 0;
    const Range fits{std::max(range.min, -2147483647.0), std::min(range.max, 2147483647.0)};
    readNumber(*node, key, value, fits);
    if (m_problems.size() != problems)
        return;
    if (value != std::floor(value))
        fail({ErrorId::WrongType, node->place(), {path(key), "whole number"}});
    else
        out = static_cast<int>(value);
}

void Fields::maybeWhole(std::string_view key, int &out, const Range &range)
{
    if (maybe(key))
        whole(key, out, range);
}

void Fields::flag(std::string_view key, bool &out)
{
    if (const Node *node = need(key)) {
        const auto value = asFlag(*node, path(key));
        if (value)
            out = *value;
        else
            fail(value.error());
    }
}

void Fields::maybeFlag(std::string_view key, bool &out)
{
    if (maybe(key))
        flag(key, out);
}

void Fields::texts(std::string_view key, std::vector<std::string> &out)
{
    if (const Node *node = need(key)) {
        auto value = asTexts(*node, path(key));
        if (value)
            out = std::move(*value);
        else
            fail(value.error());
    }
}

void Fields::maybeTexts(std::string_view key, std::vector<std::string> &out)
{
    if (maybe(key))
        texts(key, out);
}

void Fields::notOneOf(const Node &node, std::string_view key,
                      const std::vector<std::string_view> &names)
{
    std::string allowed;
    for (const auto name : names)
        allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    if (node.isText())
        fail({ErrorId::NotOneOf, node.place(), {path(key), node.text(), allowed}});
    else
        fail({ErrorId::WrongType, node.place(), {path(key), allowed}});
}

Result<Done> Fields::finish()
{
    // Only the first: a hostile map may hold very many.
    const auto unknown =
        std::find_if(m_node.keys().begin(), m_node.keys().end(), [&](const Node::Key &key) {
            return std::find(m_known.begin(), m_known.end(), key.name) == m_known.end();
        });
    if (unknown != m_node.keys().end())
        fail({ErrorId::UnknownKey,
              m_node.placeOf(*unknown),
              {path(unknown->name), nearest(unknown->name, m_known)}});
    if (!m_problems.empty())
        return *std::min_element(m_problems.begin(), m_problems.end(), earlier);
    if (!m_missing.empty())
        return m_missing.front();
    return Done{};
}

} // namespace daemok::yaml

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"
#include "core/quantity/yamlnode.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace daemok::yaml {

struct Range
{
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
};
constexpr Range kNotNegative{0, std::numeric_limits<double>::infinity()};
constexpr Range kShare{0, 1};

/// "0..1", ">= 0", "<= 5" or "any number", as messages write a range.
[[nodiscard]] std::string rangeText(const Range &range);

/// Reads the fields of one map by name. Every name asked for is a known key; what else stands in the map is an
/// UnknownKey error naming the nearest known one. Problems are collected, reading goes on with the value left as it
/// was; finish() returns the first in file order, missing keys last. `path` prefixes field names in messages.
///     Fields f(node, "servers[0]");
///     f.text("name", row.name);
///     f.maybeNumber("iops", row.iops, kNotNegative);
///     if (auto done = f.finish(); !done) return done.error();
class Fields
{
public:
    explicit Fields(const Node &node, std::string path = {});

    // Required: MissingKey where absent.
    void text(std::string_view key, std::string &out);
    void number(std::string_view key, double &out, const Range &range = {});
    void whole(std::string_view key, int &out, const Range &range = {});
    void flag(std::string_view key, bool &out);
    void texts(std::string_view key, std::vector<std::string> &out);
    /// One of `choices` (name, value).
    template <class T>
    void choice(std::string_view key, T &out,
                std::span<const std::pair<std::string_view, T>> choices)
    {
        const Node *node = need(key);
        if (node)
            choose(*node, key, out, choices);
    }

    // Optional: absent or empty leaves `out` as it was.
    void maybeText(std::string_view key, std::string &out);
    void maybeNumber(std::string_view key, double &out, const Range &range = {});
    void maybeNumber(std::string_view key, std::optional<double> &out, const Range &range = {});
    void maybeWhole(std::string_view key, int &out, const Range &range = {});
    void maybeFlag(std::string_view key, bool &out);
    void maybeTexts(std::string_view key, std::vector<std::string> &out);
    template <class T>
    void maybeChoice(std::string_view key, T &out,
                     std::span<const std::pair<std::string_view, T>> choices)
    {
        const Node *node = maybe(key);
        if (node)
            choose(*node, key, out, choices);
    }

    /// The value itself, for maps and lists. need() notes MissingKey; both note the key as known.
    const Node *need(std::string_view key);
    const Node *maybe(std::string_view key);
    /// The value as a list or map; anything else is WrongType. nullptr where absent.
    const Node *maybeList(std::string_view key);
    const Node *maybeMap(std::string_view key);

    [[nodiscard]] bool has(std::string_view key) const { return m_node.find(key) != nullptr; }
    [[nodiscard]] const Node &node() const { return m_node; }
    [[nodiscard]] std::string path(std::string_view key) const;
    /// A problem found by the caller.
    void fail(Error error);
    [[nodiscard]] bool failed() const { return !m_problems.empty() || !m_missing.empty(); }
    /// First problem, unknown keys included.
    [[nodiscard]] Result<Done> finish();

private:
    void note(std::string_view key);
    void readNumber(const Node &node, std::string_view key, double &out, const Range &range);
    void notOneOf(const Node &node, std::string_view key,
                  const std::vector<std::string_view> &names);
    template <class T>
    void choose(const Node &node, std::string_view key, T &out,
                std::span<const std::pair<std::string_view, T>> choices)
    {
        std::vector<std::string_view> names;
        for (const auto &[name, value] : choices) {
            if (node.isText() && node.text() == name) {
                out = value;
                return;
            }
            names.push_back(name);
        }
        notOneOf(node, key, names);
    }

    const Node &m_node;
    std::string m_path;
    std::vector<std::string> m_known;
    std::vector<Error> m_problems;
    std::vector<Error> m_missing;
};

} // namespace daemok::yaml

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace daemok::calllog {

/// "usage.prompt_tokens" -> {"usage", "prompt_tokens"}; a field whose own name has a dot is found too.
struct FieldPath
{
    std::string whole;
    std::vector<std::string> steps;
};

[[nodiscard]] inline FieldPath fieldPath(const std::string &name)
{
    FieldPath path{name, {}};
    std::size_t from = 0;
    for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', from)) {
        path.steps.push_back(name.substr(from, dot - from));
        from = dot + 1;
    }
    path.steps.push_back(name.substr(from));
    return path;
}

[[nodiscard]] inline std::optional<simdjson::dom::element> findField(simdjson::dom::element root,
                                                                     const FieldPath &path)
{
    simdjson::dom::element found;
    simdjson::dom::object object;
    if (root.get_object().get(object) == simdjson::SUCCESS
        && object.at_key(path.whole).get(found) == simdjson::SUCCESS)
        return found;
    for (const std::string &step : path.steps) {
        if (root.get_object().get(object) != simdjson::SUCCESS
            || object.at_key(step).get(root) != simdjson::SUCCESS)
            return std::nullopt;
    }
    return root;
}

} // namespace daemok::calllog

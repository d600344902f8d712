// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/yamldocument.h"

#include "core/project/yamltext.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace daemok {
namespace {

using Json = nlohmann::ordered_json;

std::string scalar(const Json &value)
{
    return value.is_string() ? yamlText(value.get_ref<const std::string &>()) : value.dump();
}

void write(const Json &value, std::size_t indent, bool inList, std::string &out);

void writeMember(const std::string &lead, const Json &value, std::size_t indent, std::string &out)
{
    out += lead;
    if (value.is_structured() && value.empty())
        out += value.is_array() ? " []\n" : " {}\n";
    else if (value.is_structured())
        write(value, indent, lead == "-", out);
    else
        out += ' ' + scalar(value) + '\n';
}

// After "-" the first key stands on the same line.
void write(const Json &value, std::size_t indent, bool inList, std::string &out)
{
    bool sameLine = inList && value.is_object();
    if (!sameLine)
        out += '\n';
    for (const auto &item : value.items()) {
        out += sameLine ? std::string(1, ' ') : std::string(indent, ' ');
        sameLine = false;
        const std::string lead = value.is_array() ? "-" : yamlText(item.key()) + ':';
        writeMember(lead, item.value(), indent + 2, out);
    }
}

} // namespace

std::string yamlDocument(const Json &tree)
{
    std::string out;
    if (!tree.is_structured() || tree.empty())
        return (tree.is_structured() ? (tree.is_array() ? "[]" : "{}") : scalar(tree)) + "\n";
    write(tree, 0, false, out);
    return out.substr(1);
}

std::string yamlComment(const std::string &text)
{
    std::string line = "# ";
    for (const char c : text)
        line += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    return line + '\n';
}

} // namespace daemok

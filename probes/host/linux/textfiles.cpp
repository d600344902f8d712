// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/host/linux/textfiles.h"

#include "core/quantity/numbers.h"

#include <fstream>

namespace daemok::probes::host {
namespace {

constexpr std::size_t kMostLines = 10000; // /proc/cpuinfo of the largest machines fits

} // namespace

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::vector<std::string> textLines(const std::string &path)
{
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; lines.size() < kMostLines && std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

std::string firstLine(const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return trimmed(line);
}

std::optional<double> numberIn(const std::string &path)
{
    return parseNumber(firstLine(path));
}

std::string valueIn(const std::string &path, std::string_view key)
{
    for (const std::string &line : textLines(path)) {
        if (!line.starts_with(key))
            continue;
        const std::string_view rest = std::string_view(line).substr(key.size());
        const std::size_t start = rest.find_first_not_of(" \t:");
        if (start != 0 && start != std::string_view::npos)
            return trimmed(rest.substr(start));
    }
    return {};
}

} // namespace daemok::probes::host

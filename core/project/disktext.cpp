// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/disktext.h"

#include "core/project/celltext.h"

#include <cmath>

namespace daemok {

namespace {

using celltext::Quantity;

constexpr double kGibPerGb = 1e9 / 1073741824.0;

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> result(1);
    for (const char c : text) {
        if (c == ' ' || c == '\t') {
            if (!result.back().empty())
                result.emplace_back();
        } else {
            result.back() += c;
        }
    }
    if (result.back().empty())
        result.pop_back();
    return result;
}

// Size with its unit, in GiB; makers' GB and TB are decimal.
std::optional<double> gibOf(const Quantity &size, const std::string &nextWord, bool *usesNext)
{
    std::string unit = size.unit;
    const bool unitFollows =
        unit.empty()
        && (nextWord == "gib" || nextWord == "gb" || nextWord == "tib" || nextWord == "tb");
    if (unitFollows)
        unit = nextWord;
    *usesNext = unitFollows;
    if (unit.empty() || unit == "gib")
        return size.value;
    if (unit == "tib")
        return size.value * 1024;
    const auto rounded = [](double gib) { return std::round(gib * 100) / 100; };
    if (unit == "gb")
        return rounded(size.value * kGibPerGb);
    if (unit == "tb")
        return rounded(size.value * 1000 * kGibPerGb);
    return std::nullopt;
}

} // namespace

std::optional<DiskGroup> diskGroup(std::string text)
{
    for (std::size_t i = text.find("×"); i != std::string::npos; i = text.find("×"))
        text.replace(i, std::string_view("×").size(), "x");
    std::string spaced;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool times = (text[i] == 'x' || text[i] == 'X' || text[i] == '*') && i > 0
                           && (text[i - 1] == ' ' || (text[i - 1] >= '0' && text[i - 1] <= '9'));
        spaced += times ? std::string(" x ") : std::string(1, text[i]);
    }
    std::vector<std::string> parts = words(celltext::lower(spaced));
    DiskGroup disks;
    disks.count = 1;
    disks.kind = "ssd";
    std::size_t i = 0;
    if (parts.size() >= 2 && parts[1] == "x") {
        const auto count = celltext::quantity(parts[0]);
        if (!count || !count->unit.empty() || count->value != std::floor(count->value)
            || count->value < 1 || count->value > 1e6)
            return std::nullopt;
        disks.count = static_cast<int>(count->value);
        i = 2;
    }
    const auto size = i < parts.size() ? celltext::quantity(parts[i]) : std::nullopt;
    bool usesNext = false;
    const auto gib =
        size ? gibOf(*size, i + 1 < parts.size() ? parts[i + 1] : std::string(), &usesNext)
             : std::nullopt;
    if (!gib || *gib <= 0)
        return std::nullopt;
    disks.gib = *gib;
    for (i += usesNext ? 2 : 1; i < parts.size(); ++i) {
        if (parts[i] == "nvme" || parts[i] == "ssd" || parts[i] == "hdd") {
            disks.kind = parts[i];
            continue;
        }
        const auto iops = celltext::quantity(parts[i]);
        const bool named =
            iops
            && (iops->unit == "iops"
                || (iops->unit.empty() && i + 1 < parts.size() && parts[i + 1] == "iops"));
        if (!named || iops->value < 0)
            return std::nullopt;
        disks.iops = iops->value;
        i += iops->unit.empty() ? 1 : 0;
    }
    return disks;
}

std::string disksText(const std::vector<DiskGroup> &groups)
{
    std::string text;
    for (const DiskGroup &disks : groups) {
        text += (text.empty() ? "" : "; ") + std::to_string(disks.count) + " x "
                + celltext::plainNumber(disks.gib) + " GiB " + disks.kind;
        if (disks.iops)
            text += " " + celltext::plainNumber(*disks.iops) + " IOPS";
    }
    return text;
}

} // namespace daemok

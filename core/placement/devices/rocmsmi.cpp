// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/devices/jsonread.h"
#include "core/placement/devices/pastedreaders.h"
#include "core/placement/devices/textscan.h"

#include <algorithm>
#include <map>

namespace daemok::placement::pasted {
namespace {

/// "VRAM Total Memory (B)" -> "21458059264", by card in the order of their names.
using Facts = std::map<std::string, std::string, std::less<>>;
using Cards = std::map<std::string, Facts, std::less<>>;

// GPU[0]		: VRAM Total Memory (B): 4278190080
Cards fromText(const std::vector<std::string_view> &lines)
{
    Cards cards;
    for (const std::string_view line : lines) {
        const std::size_t close = line.find(']');
        if (!line.starts_with("GPU[") || close == std::string_view::npos)
            continue;
        const std::size_t colon = line.find(':', close);
        const std::size_t second =
            colon == std::string_view::npos ? colon : line.find(": ", colon + 1);
        if (second == std::string_view::npos)
            continue;
        cards[std::string(line.substr(0, close + 1))]
             [std::string(scan::trimmed(line.substr(colon + 1, second - colon - 1)))] =
                 std::string(scan::trimmed(line.substr(second + 1)));
    }
    return cards;
}

// --csv: "device,VRAM Total Memory (B),...", one card a line.
Cards fromCsv(const std::vector<std::string_view> &lines)
{
    Cards cards;
    std::vector<std::string_view> columns;
    for (const std::string_view line : lines) {
        const auto cells = scan::split(line, ',');
        if (line.starts_with("device,"))
            columns = cells;
        else if (cells.size() == columns.size() && line.starts_with("card")) {
            for (std::size_t i = 1; i < cells.size(); ++i)
                cards[std::string(cells[0])][std::string(scan::trimmed(columns[i]))] =
                    std::string(scan::trimmed(cells[i]));
        }
    }
    return cards;
}

// --json: {"card0": {"VRAM Total Memory (B)": "21458059264", ...}}
Cards fromJson(std::string_view text)
{
    Cards cards;
    const json::Value document = json::parse(text);
    if (!document.is_object())
        return cards;
    for (const auto &[card, facts] : document.items()) {
        if (!card.starts_with("card") || !facts.is_object())
            continue;
        for (const auto &[key, value] : facts.items()) {
            if (value.is_string())
                cards[card][key] = value.get<std::string>();
        }
    }
    return cards;
}

const std::string &fact(const Facts &facts, std::string_view key)
{
    static const std::string none;
    const auto found = facts.find(key);
    return found == facts.end() ? none : found->second;
}

std::optional<double> rest(std::optional<double> total, std::optional<double> used)
{
    return total && used && *used <= *total ? std::optional(*total - *used) : std::nullopt;
}

Described described(const Facts &facts)
{
    Described device;
    device.vendor = "AMD";
    device.platform = "ROCm";
    for (const char *key : {"Card Series", "Card series", "Card Model", "Card model"}) {
        if (device.name.empty())
            device.name = fact(facts, key);
    }
    device.version = fact(facts, "GFX Version");
    device.pci = scan::pciAddress(fact(facts, "PCI Bus"));
    const auto total = scan::leadingNumber(fact(facts, "VRAM Total Memory (B)"));
    const auto used = scan::leadingNumber(fact(facts, "VRAM Total Used Memory (B)"));
    const auto shared = scan::leadingNumber(fact(facts, "GTT Total Memory (B)"));
    const auto sharedUsed = scan::leadingNumber(fact(facts, "GTT Total Used Memory (B)"));
    constexpr double largestCarveOut = 4.0 * 1024 * 1024 * 1024; // as in probes/host/linux
    device.unified = total && shared && *total <= largestCarveOut && *shared > *total;
    device.total = total;
    device.free = rest(total, used);
    if (*device.unified) {
        device.total = *total + *shared;
        device.free =
            rest(device.total, used && sharedUsed ? std::optional(*used + *sharedUsed) : used);
    }
    return device;
}

} // namespace

std::vector<Described> rocmSmi(std::string_view text)
{
    const auto lines = scan::lines(text);
    Cards cards = fromText(lines);
    if (cards.empty())
        cards = fromCsv(lines);
    if (cards.empty())
        cards = fromJson(text);
    std::vector<Described> devices;
    for (const auto &[card, facts] : cards) {
        Described device = described(facts);
        if (device.name.empty())
            device.name = card;
        devices.push_back(std::move(device));
    }
    return devices;
}

} // namespace daemok::placement::pasted

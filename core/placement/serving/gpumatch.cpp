// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement/serving/serving.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <set>
#include <utility>

namespace daemok::placement {
namespace {

/// "NVIDIA A100 80GB PCIe" -> a100, 80, gb, pcie: runs of letters with the digits that belong to them, numbers, words.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto close = [&] {
        if (!word.empty())
            words.push_back(std::exchange(word, {}));
    };
    for (const char raw : text) {
        const auto c = static_cast<unsigned char>(raw);
        if (std::isalnum(c) == 0) {
            close();
            continue;
        }
        // "80GB" is a size and its unit, "L40S" is one name.
        const bool unitFollows = std::isalpha(c) != 0 && !word.empty()
                                 && std::all_of(word.begin(), word.end(), [](unsigned char w) {
                                        return std::isdigit(w) != 0;
                                    });
        if (unitFollows)
            close();
        word += static_cast<char>(std::tolower(c));
    }
    close();
    return words;
}

bool isMaker(const std::string &word)
{
    constexpr std::array<std::string_view, 9> makers{
        "nvidia", "amd", "intel", "tesla", "geforce", "radeon", "instinct", "graphics", "r"};
    return std::find(makers.begin(), makers.end(), word) != makers.end();
}

bool hasDigit(const std::string &word)
{
    return std::any_of(word.begin(), word.end(),
                       [](unsigned char c) { return std::isdigit(c) != 0; });
}

// The words that tell one model from another: those with a digit that are not sizes, and the variants behind them.
struct ModelName
{
    std::set<std::string> designation; ///< "a100", "4090", "rtx"; all must agree
    std::set<std::string> variants;    ///< "pcie", "sxm4", "ti", "mobile"
};

ModelName modelName(std::string_view text)
{
    const std::vector<std::string> words = wordsOf(text);
    ModelName name;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        const bool isSize = i + 1 < words.size() && words[i + 1] == "gb";
        const bool isMemoryKind = word.starts_with("hbm") || word.starts_with("gddr");
        if (isMaker(word) || isSize || isMemoryKind || word == "gb" || word == "mega")
            continue;
        const bool isBus = word.starts_with("sxm") || word == "pcie" || word == "nvl";
        if (hasDigit(word) && !isBus)
            name.designation.insert(word);
        else
            name.variants.insert(isBus && word.starts_with("sxm") ? "sxm" : word);
    }
    return name;
}

// Relative difference; 0 where the table has no size.
double memoryDifference(const Gpu &gpu, std::optional<double> bytes)
{
    return gpu.memoryGb && bytes ? std::abs(*bytes / (*gpu.memoryGb * kGB) - 1) : 0;
}

const Gpu *best(const Catalog &catalog, std::string_view text, std::optional<double> memory,
                std::string_view family)
{
    const ModelName asked = modelName(text);
    const Gpu *found = nullptr;
    double foundPoints = -1;
    constexpr double tolerance = 0.12; // GB against GiB, and what ECC takes
    for (const Gpu &gpu : catalog.gpus) {
        const ModelName known = modelName(gpu.name);
        if (asked.designation.empty() || known.designation != asked.designation
            || memoryDifference(gpu, memory) > tolerance)
            continue;
        double points = 100 - 50 * memoryDifference(gpu, memory);
        // Drivers name the bus of a plug-in card ("H100 PCIe") and leave it out for a module.
        for (const std::string &variant : known.variants)
            points += asked.variants.count(variant) != 0 ? 10 : variant == "pcie" ? -3 : -2;
        for (const std::string &variant : asked.variants)
            points -= known.variants.count(variant) != 0 ? 0 : 5;
        // The table names the cloud families that carry a card.
        if (!family.empty() && gpu.cloudInstances.find(family) != std::string::npos)
            points += 7;
        if (points > foundPoints) {
            found = &gpu;
            foundPoints = points;
        }
    }
    return found;
}

// "p4d.24xlarge" -> p4d, "a2-highgpu-1g" -> a2-highgpu.
std::string_view familyOf(const ServerType &server)
{
    const std::string_view type = server.name;
    if (server.provider == "gcp")
        return type.substr(0, type.rfind('-'));
    return type.substr(0, type.find('.'));
}

} // namespace

const Gpu *gpuOf(const Catalog &catalog, const ServerType &server)
{
    const bool isShare = server.gpuCount > 0 && server.gpuCount < 1;
    const std::optional<double> memory = server.gpuMemoryGib > 0 && !isShare
                                             ? std::optional(server.gpuMemoryGib * kGiB)
                                             : std::nullopt;
    return best(catalog, server.gpu, memory, familyOf(server));
}

const Gpu *gpuNamed(const Catalog &catalog, std::string_view name, std::optional<Bytes> memory)
{
    return best(catalog, name, memory ? std::optional(memory->value()) : std::nullopt, {});
}

} // namespace daemok::placement

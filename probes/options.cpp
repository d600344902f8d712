// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/options.h"

#include "core/quantity/numbers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace daemok::probes {
namespace {

struct Known
{
    std::string_view name;
    bool takesValue;
};
constexpr std::array kKnown = {
    Known{"api", true},     Known{"bytes", true},  Known{"context", false}, Known{"deadline", true},
    Known{"device", true},  Known{"file", true},   Known{"kernels", true},  Known{"library", true},
    Known{"process", true}, Known{"root", true},   Known{"scratch", true},  Known{"seconds", true},
    Known{"repeats", true}, Known{"quick", false}, Known{"card", false},
};

} // namespace

std::string Options::text(const std::string &name, const std::string &otherwise) const
{
    const auto found = values.find(name);
    return found != values.end() ? found->second : otherwise;
}

double Options::number(const std::string &name, double otherwise) const
{
    return parseNumber(text(name)).value_or(otherwise);
}

std::optional<Options> readOptions(int argc, const char *const *argv)
{
    if (argc < 2)
        return std::nullopt;
    Options options;
    options.mode = argv[1];
    for (int i = 2; i < argc; ++i) {
        const std::string_view word = argv[i];
        const auto *known = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known &option) {
            return word.starts_with("--") && word.substr(2) == option.name;
        });
        if (known == kKnown.end() || (known->takesValue && i + 1 == argc))
            return std::nullopt;
        options.values[std::string(known->name)] = known->takesValue ? argv[++i] : "";
    }
    return options;
}

} // namespace daemok::probes

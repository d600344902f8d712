// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace daemok::probes {

/// "dddd:bb:dd.f" in lower-case hexadecimal, as the kernel writes it.
[[nodiscard]] inline std::string pciAddress(unsigned domain, unsigned bus, unsigned device,
                                            unsigned function)
{
    constexpr const char *digits = "0123456789abcdef";
    const auto hex = [&](unsigned value, int places) {
        std::string text;
        for (int shift = 4 * (places - 1); shift >= 0; shift -= 4)
            text += digits[(value >> static_cast<unsigned>(shift)) & 15U];
        return text;
    };
    return hex(domain, 4) + ':' + hex(bus, 2) + ':' + hex(device, 2) + '.' + hex(function, 1);
}

/// 32 hexadecimal digits.
[[nodiscard]] inline std::string uuidText(const unsigned char (&bytes)[16])
{
    constexpr const char *digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

} // namespace daemok::probes

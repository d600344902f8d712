// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace daemok;

namespace {

const Presets &shippedPresets()
{
    static const Presets presets = [] {
        auto loaded = loadPresets(DAEMOK_RESOURCES "/presets");
        if (!loaded)
            std::abort();
        return std::move(*loaded);
    }();
    return presets;
}

} // namespace

// Whatever the text: an error with its place, or a project that writes and reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto project = readProject(text, "fuzz", shippedPresets());
    if (!project)
        return 0;
    const std::string written = writeProject(*project);
    const auto again = readProject(written, "again", shippedPresets());
    if (!again || writeProject(*again) != written)
        std::abort();
    return 0;
}

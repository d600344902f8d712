// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/lab/device.h"

namespace daemok::probes::lab {

std::byte *Device::stage(std::size_t bytes)
{
    StagedMemory *best = nullptr;
    for (StagedMemory &stage : m_stages) {
        if (!stage.used && stage.bytes >= bytes && (best == nullptr || stage.bytes < best->bytes))
            best = &stage;
    }
    if (best == nullptr) {
        std::byte *memory = newStage(bytes);
        if (memory == nullptr)
            return nullptr;
        best = &m_stages.emplace_back(StagedMemory{memory, bytes, false});
    }
    best->used = true;
    return best->memory;
}

void Device::releaseStages()
{
    for (StagedMemory &stage : m_stages)
        stage.used = false;
}

} // namespace daemok::probes::lab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "core/figure/chartspec.h"
#include "core/placement/devices/history.h"
#include "ui/placement/placementstudy.h"

#include <QCoreApplication>

namespace daemok::ui {

class Format;

/// Figures of the Placement page from a study. Pure; words from ui/text.
class PlacementFigures
{
    Q_DECLARE_TR_FUNCTIONS(PlacementFigures)

public:
    /// Memory of the device: used, usable, largest buffer, and what each strategy would take of it.
    [[nodiscard]] static BarSpec memory(const PlacementStudy &study, const Format &format);
    /// Throughput against chunk size: the model, what the lab measured over it, and the band that fits.
    [[nodiscard]] static ChartSpec chunks(const PlacementStudy &study,
                                          const std::optional<placement::LabResult> &lab,
                                          const Format &format);
    /// Time of every strategy against the size of the data or the passes over them.
    [[nodiscard]] static ChartSpec bySize(const PlacementStudy &study, const Format &format);
    [[nodiscard]] static ChartSpec byPasses(const PlacementStudy &study,
                                            const std::optional<placement::LabResult> &lab,
                                            const Format &format);
    /// Reading, copying and computing of the first chunks, for each strategy on one scale of time.
    [[nodiscard]] static BarSpec steps(const PlacementStudy &study, const Format &format);
    /// Used and free memory since the first probe; empty stretches where nobody asked.
    [[nodiscard]] static ChartSpec live(const placement::MemoryHistory &history,
                                        const std::string &deviceId, const Format &format);

private:
    [[nodiscard]] static BarSpec servingMemory(const PlacementStudy &study, const Format &format);
};

} // namespace daemok::ui

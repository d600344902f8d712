// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement/devices/machine.h"
#include "ui/layout/rowmodel.h"
#include "ui/placement/placementstudy.h"

#include <QCoreApplication>

namespace daemok::ui {

class Format;

/// Rows and texts of the Placement page. Pure.
class PlacementRows
{
    Q_DECLARE_TR_FUNCTIONS(PlacementRows)

public:
    enum OptionColumn { Way, Time, Headroom, Chunk, Score, NUM_OPTION_COLUMNS };
    enum ServingColumn { Server, Count, Calls, Busy, Speed, Monthly, NUM_SERVING_COLUMNS };
    enum DriverColumn { Driver, State, Took, NUM_DRIVER_COLUMNS };

    [[nodiscard]] static QStringList optionTitles();
    [[nodiscard]] static QStringList servingTitles();
    [[nodiscard]] static QStringList driverTitles();

    /// Every interface and strategy, best first; the reason stands below each.
    [[nodiscard]] static std::vector<Row> options(const PlacementStudy &study,
                                                  const Format &format);
    /// The device's own cards first, then every server type.
    [[nodiscard]] static std::vector<Row> serving(const PlacementStudy &study,
                                                  const Format &format);
    /// Every driver that was asked, with its own sentence.
    [[nodiscard]] static std::vector<Row> drivers(const placement::ProbedMachine &machine,
                                                  const Format &format);

    /// The recommendation in one sentence.
    [[nodiscard]] static QString verdict(const PlacementStudy &study, const Format &format);
    /// Rich text: why, what would change it, what makes it fit.
    [[nodiscard]] static QString advice(const PlacementStudy &study, const Format &format);
    [[nodiscard]] static QString note(const PlacementStudy &study, const Format &format);
    [[nodiscard]] static QString claims(const PlacementStudy &study, const Format &format);
};

} // namespace daemok::ui

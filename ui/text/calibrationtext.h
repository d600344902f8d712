// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibration.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

/// Words for benchmark results and what is calibrated from them.
class CalibrationText
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationText)

public:
    [[nodiscard]] static QString tool(calibration::Tool tool);
    [[nodiscard]] static QString loop(calibration::Loop loop); ///< "closed loop"
    [[nodiscard]] static QString
    method(calibration::Method method); ///< how a service time was found
    [[nodiscard]] static QString methodTip(calibration::Method method);
    [[nodiscard]] static QString axis(calibration::ScalingAxis axis); ///< "Clients"
    [[nodiscard]] static QString warning(calibration::Warning warning);
    [[nodiscard]] static QString problem(calibration::BenchmarkProblem problem);
    /// By the name that stands in an error; an unknown one is unrecognised.
    [[nodiscard]] static QString problemNamed(const QString &name);
    /// "alpha 0.03 (0.01 to 0.05), beta 0.0001 (0 to 0.0002), most at 96 clients"
    [[nodiscard]] static QString scaling(const calibration::UslFit &fit,
                                         calibration::ScalingAxis axis, const Format &format);
    /// Why percentiles of a run are not taken for answer times; empty where they are.
    [[nodiscard]] static QString tailRefused(calibration::Loop loop);
};

} // namespace daemok::ui

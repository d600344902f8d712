// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace daemok::ui {

/// A name written beside what it names.
struct DirectLabel
{
    std::size_t series = 0; ///< into ChartSpec::series
    QString text;
    QRectF box;
    bool wholeSeries = false; ///< names the series: its legend chip is not needed
};

/// Names of curves at their right ends and of dots that have one, only where they cross no curve, cover
/// no dot, no marker and no other label. `taken` is ground that is used already (labels of markers).
[[nodiscard]] std::vector<DirectLabel> directLabels(const ChartSpec &spec, const ChartFrame &frame,
                                                    const ChartStyle &style,
                                                    const std::vector<QRectF> &taken = {});

} // namespace daemok::ui

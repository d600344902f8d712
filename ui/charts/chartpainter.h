// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QSize>

namespace daemok::ui {

/// The whole chart with title and legend, with vectors only: the same spec, frame, series and labels as
/// on screen. Works without a window; needs a QGuiApplication.
void paintChart(QPainter &painter, const QRectF &target, const ChartSpec &spec,
                const ChartStyle &style);

[[nodiscard]] QByteArray chartSvg(const ChartSpec &spec, const QSize &size);
[[nodiscard]] QImage chartPicture(const ChartSpec &spec, const QSize &size, double scale);

} // namespace daemok::ui

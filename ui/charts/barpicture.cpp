// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barpicture.h"

#include "ui/charts/barpainter.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <cmath>

namespace daemok::ui {
namespace {

QSize sizeOf(const BarSpec &spec, int width)
{
    return {width, static_cast<int>(std::ceil(barFigureHeight(spec, width, ChartStyle::print())))};
}

} // namespace

QByteArray barSvg(const BarSpec &spec, int width)
{
    const QSize size = sizeOf(spec, width);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(QString::fromStdString(spec.title));
    generator.setDescription(QString::fromStdString(spec.summary));
    QPainter painter(&generator);
    paintBars(painter, QRectF(QPointF(), size), spec, ChartStyle::print());
    painter.end();
    return bytes;
}

QImage barPicture(const BarSpec &spec, int width, double scale)
{
    const QSize size = sizeOf(spec, width);
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBars(painter, QRectF(QPointF(), size), spec, ChartStyle::print());
    return image;
}

} // namespace daemok::ui

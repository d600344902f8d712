// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace daemok::ui {

/// Chips that name the series, in a row; names are shortened where the row is too narrow, and the whole
/// name then stands in the tooltip. Never widens the window.
class LegendRow : public QWidget
{
    Q_OBJECT

public:
    explicit LegendRow(const ChartStyle &style, QWidget *parent = nullptr);

    void setSeries(const std::vector<ChartSeries> &series);
    void setStyle(const ChartStyle &style);
    [[nodiscard]] bool isEmpty() const { return m_chips.empty(); }
    /// Chips as they are painted at the present width.
    [[nodiscard]] QStringList shownNames() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Chip
    {
        ChartSeries series; ///< without points
        QString name;
    };
    struct Placed
    {
        QRect box;
        QString text;
        bool shortened = false;
    };
    [[nodiscard]] std::vector<Placed> placed() const;

    ChartStyle m_style;
    std::vector<Chip> m_chips;
};

} // namespace daemok::ui

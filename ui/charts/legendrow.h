// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace daemok::ui {

/// Chips that name the series, in a row or, where it is very narrow, in several; names are shortened where
/// they do not fit, and the whole name then stands in the tooltip. Never widens the window.
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
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

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
    /// Chips of each row, by number.
    [[nodiscard]] std::vector<int> rows(int width) const;
    [[nodiscard]] std::vector<Placed> placed() const;
    [[nodiscard]] int nameWidth(const Chip &chip) const;

    ChartStyle m_style;
    std::vector<Chip> m_chips;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/state/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace daemok::ui {

/// Chips that name the series, in a row; they wrap to a second row and never widen the window.
class LegendRow : public QWidget
{
public:
    explicit LegendRow(const Theme &theme, QWidget *parent = nullptr);

    void setSeries(const std::vector<ChartSeries> &series);
    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Chip
    {
        SeriesRole role{};
        QString name;
    };
    [[nodiscard]] int chipWidth(const Chip &chip) const;
    [[nodiscard]] std::vector<std::vector<const Chip *>> rows(int width) const;

    Theme m_theme;
    std::vector<Chip> m_chips;
};

} // namespace daemok::ui

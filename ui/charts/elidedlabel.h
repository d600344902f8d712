// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace daemok::ui {

/// One line that gives way: shortened where it is too narrow, the whole text then stands in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/progressline.h"

#include <algorithm>
#include <cmath>

namespace daemok::ui {
namespace {

constexpr int kHeight = 4; // pixels

} // namespace

ProgressLine::ProgressLine(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, 100);
    setTextVisible(false);
    setFixedHeight(kHeight);
    QSizePolicy kept = sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    setSizePolicy(kept);
    hide();
}

void ProgressLine::setShare(double share)
{
    setVisible(share >= 0);
    setValue(static_cast<int>(std::lround(100 * std::max(0.0, share))));
}

} // namespace daemok::ui

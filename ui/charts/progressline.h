// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace daemok::ui {

/// How far a computation has come, as a line in a card. Its room stays where it is hidden, so that nothing moves.
class ProgressLine : public QProgressBar
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// 0..1 of the whole; negative: nothing runs, and the line is hidden.
    void setShare(double share);
};

} // namespace daemok::ui

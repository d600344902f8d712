// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace daemok::ui {

/// A check box drawn in the studio's colours: the native one is hard to see on a dark panel.
class EntryCheck : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/appearance.h"

#include <QWidget>

namespace daemok::ui {

/// Dims what lies under it and lets every click through: the last good result while something is wrong.
class Veil : public QWidget
{
    Q_OBJECT

public:
    Veil(QWidget *covered, const Appearance *appearance);

    void setDimmed(bool dimmed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance *m_appearance;
};

} // namespace daemok::ui

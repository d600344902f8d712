// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace daemok::ui {

constexpr int kCardGap = 10; ///< pixels between cards

/// Two cards beside or under each other, in shares that the user can move.
[[nodiscard]] QSplitter *createCardSplitter(Qt::Orientation orientation, QWidget *first,
                                            QWidget *second, const QList<int> &shares);

/// The same where the shares alone decide, not what the cards would like.
[[nodiscard]] QSplitter *createShareSplitter(Qt::Orientation orientation, QWidget *first,
                                             QWidget *second, const QList<int> &shares);

} // namespace daemok::ui

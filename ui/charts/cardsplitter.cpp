// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cardsplitter.h"

namespace daemok::ui {

QSplitter *createCardSplitter(Qt::Orientation orientation, QWidget *first, QWidget *second,
                              const QList<int> &shares)
{
    auto *splitter = new QSplitter(orientation);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setStretchFactor(0, shares[0]);
    splitter->setStretchFactor(1, shares[1]);
    splitter->setSizes({shares[0] * 10, shares[1] * 10});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(kCardGap);
    return splitter;
}

QSplitter *createShareSplitter(Qt::Orientation orientation, QWidget *first, QWidget *second,
                               const QList<int> &shares)
{
    constexpr int kLarge = 1000; // beyond any size there is: only the proportion is taken
    for (QWidget *card : {first, second})
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    QSplitter *splitter = createCardSplitter(orientation, first, second, shares);
    splitter->setSizes({shares[0] * kLarge, shares[1] * kLarge});
    return splitter;
}

} // namespace daemok::ui

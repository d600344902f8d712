// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pricecurtain.h"

#include <QCoreApplication>
#include <QVariant>

namespace daemok::ui {
namespace {

constexpr const char *kDrawn = "daemokPricesHidden";

thread_local int shownDepth = 0;

} // namespace

void PriceCurtain::draw(bool drawn)
{
    QCoreApplication::instance()->setProperty(kDrawn, drawn);
}

bool PriceCurtain::isDrawn()
{
    const QCoreApplication *application = QCoreApplication::instance();
    return shownDepth == 0 && application && application->property(kDrawn).toBool();
}

PricesShown::PricesShown()
{
    ++shownDepth;
}

PricesShown::~PricesShown()
{
    --shownDepth;
}

} // namespace daemok::ui

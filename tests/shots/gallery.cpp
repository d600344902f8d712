// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/gallery.h"

#include "tests/shots/figures.h"
#include "ui/charts/barpanel.h"
#include "ui/charts/barview.h"
#include "ui/charts/chartcard.h"
#include "ui/diagram/diagramcard.h"

#include <QGridLayout>

namespace daemok::shots {

std::unique_ptr<QWidget> gallery(const QString &page, const QString &language,
                                 const ui::Theme &theme)
{
    auto widget = std::make_unique<QWidget>();
    widget->setPalette(theme.palette());
    auto *grid = new QGridLayout(widget.get());
    grid->setContentsMargins(10, 10, 10, 10);
    grid->setSpacing(10);
    const int columns = page == QLatin1String("charts") ? 3 : 2;
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    for (int i = 0; i < 2; ++i)
        grid->setRowStretch(i, 1);
    if (page == QLatin1String("charts")) {
        int at = 0;
        for (const ChartSpec &spec : chartFigures(language)) {
            auto *card = new ui::ChartCard(theme);
            card->setSpec(spec);
            card->setMinimumWidth(200);
            card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
            grid->addWidget(card, at / 3, at % 3);
            ++at;
        }
        return widget;
    }
    if (page == QLatin1String("diagram")) {
        int at = 0;
        for (const Topology &topology : topologyFigures()) {
            auto *card = new ui::DiagramCard(theme);
            card->setTopology(topology, wordsFor(language));
            grid->addWidget(card, at / 2, at % 2);
            ++at;
        }
        return widget;
    }
    return nullptr;
}

} // namespace daemok::shots

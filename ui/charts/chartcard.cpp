// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartview.h"
#include "ui/charts/legendrow.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {

ChartCard::ChartCard(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel),
      m_legend(new LegendRow(theme)),
      m_view(new ChartView(theme)),
      m_empty(new QLabel),
      m_stack(new QStackedLayout)
{
    setProperty("card", true);
    m_title->setProperty("heading", true);
    m_empty->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    m_title->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 10, 6);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_legend);
    layout->addLayout(m_stack, 1);
}

void ChartCard::setSpec(const ChartSpec &spec)
{
    m_title->setText(QString::fromStdString(spec.title));
    m_legend->setSeries(spec.series);
    m_empty->setText(QString::fromStdString(spec.empty));
    const bool any = std::any_of(spec.series.begin(), spec.series.end(),
                                 [](const ChartSeries &series) { return !series.points.empty(); });
    m_view->setSpec(spec);
    m_stack->setCurrentIndex(any ? 0 : 1);
}

void ChartCard::setTheme(const Theme &theme)
{
    m_legend->setTheme(theme);
    m_view->setTheme(theme);
}

} // namespace daemok::ui

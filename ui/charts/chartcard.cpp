// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/chartview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/figuremenu.h"
#include "ui/charts/figuretable.h"
#include "ui/charts/figuretableview.h"
#include "ui/charts/glyphbutton.h"
#include "ui/charts/legendrow.h"
#include "ui/charts/selection.h"
#include "ui/text/format.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr QSize kPictureSize(960, 540);
constexpr double kPictureScale = 2;

} // namespace

ChartCard::ChartCard(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_header(new FigureHeader(ChartStyle::screen(theme))),
      m_view(new ChartView(theme)),
      m_model(new FigureTableModel(this)),
      m_empty(new QLabel),
      m_stack(new QStackedWidget)
{
    setProperty("card", true);
    m_table = createFigureTable(m_model);
    m_empty->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_table, m_empty})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 7, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    FigureSource source;
    source.name = [this] { return QString::fromStdString(m_view->spec().title); };
    source.picture = [this] { return chartPicture(m_view->spec(), kPictureSize, kPictureScale); };
    source.svg = [this] { return chartSvg(m_view->spec(), kPictureSize); };
    source.table = [this] { return tableOf(m_view->spec(), Format()); };
    m_header->setMenu(new FigureMenu(source, this));
    m_header->table()->show();
    connect(m_header->table(), &QToolButton::toggled, this, &ChartCard::showTable);
    connect(m_header->whole(), &QToolButton::clicked, m_view, &ChartView::resetZoom);
    connect(m_view, &ChartView::zoomChanged, m_header->whole(), &QWidget::setVisible);
    connect(m_view, &ChartView::labelsChanged, this, &ChartCard::showLegend);
}

void ChartCard::setSelection(Selection *selection)
{
    m_selection = selection;
    m_view->setSelection(selection);
    connect(selection, &Selection::changed, this, &ChartCard::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const QString id = m_model->table().ids.value(current.row());
                if (current.isValid() && !id.isEmpty() && m_table->isVisible() && !m_turning)
                    m_selection->choose(id);
            });
}

void ChartCard::setSpec(const ChartSpec &spec)
{
    m_header->setTitle(QString::fromStdString(spec.title));
    m_empty->setText(QString::fromStdString(spec.empty));
    m_view->setSpec(spec);
    m_table->setAccessibleName(QString::fromStdString(spec.title));
    m_table->setAccessibleDescription(QString::fromStdString(spec.summary));
    showLegend();
    showTable(m_header->table()->isChecked());
}

void ChartCard::showLegend()
{
    const std::set<std::size_t> named = m_view->namedSeries();
    std::vector<ChartSeries> chips;
    for (std::size_t i = 0; i < m_view->spec().series.size(); ++i) {
        const ChartSeries &series = m_view->spec().series[i];
        // The stretches of a curve with gaps are one thing.
        const bool again = std::any_of(chips.begin(), chips.end(), [&](const ChartSeries &chip) {
            return chip.name == series.name && chip.role == series.role && chip.slot == series.slot
                   && chip.ghost == series.ghost;
        });
        if (!series.points.empty() && !series.name.empty() && named.count(i) == 0 && !again)
            chips.push_back({series.role, series.name, {}, series.kind, series.slot, series.ghost});
    }
    m_header->legend()->setSeries(chips);
    m_header->arrange();
}

void ChartCard::showTable(bool on)
{
    m_header->table()->setVisible(hasPoints(m_view->spec()));
    m_header->more()->setVisible(hasPoints(m_view->spec()));
    if (!hasPoints(m_view->spec())) {
        m_stack->setCurrentWidget(m_empty);
    } else if (on) {
        m_turning = true;
        m_model->setTable(tableOf(m_view->spec(), Format()));
        m_stack->setCurrentWidget(m_table);
        showSelected();
        m_turning = false;
    } else {
        m_stack->setCurrentWidget(m_view);
    }
}

void ChartCard::showSelected()
{
    if (!m_selection || m_stack->currentWidget() != m_table)
        return;
    const auto row = m_model->table().ids.indexOf(m_selection->id());
    if (row >= 0 && m_model->table().ids.value(m_table->currentIndex().row()) != m_selection->id())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    m_header->menu()->popup(event->globalPos());
}

void ChartCard::setTheme(const Theme &theme)
{
    m_header->legend()->setStyle(ChartStyle::screen(theme));
    m_view->setTheme(theme);
}

} // namespace daemok::ui

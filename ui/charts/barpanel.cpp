// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barpanel.h"

#include "ui/charts/barpicture.h"
#include "ui/charts/barview.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/figuremenu.h"
#include "ui/charts/figuretable.h"
#include "ui/charts/figuretableview.h"
#include "ui/charts/glyphbutton.h"

#include <QContextMenuEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace daemok::ui {
namespace {

constexpr int kPictureWidth = 960;
constexpr double kPictureScale = 2;

} // namespace

BarPanel::BarPanel(const Theme &theme, QWidget *twin, QWidget *parent)
    : QWidget(parent),
      m_header(new FigureHeader(ChartStyle::screen(theme))),
      m_view(new BarView(theme)),
      m_twin(twin),
      m_stack(new QStackedWidget)
{
    if (!m_twin) {
        m_model = new FigureTableModel(this);
        m_twin = createFigureTable(m_model);
    }
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_twin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    FigureSource source;
    source.name = [this] { return QString::fromStdString(m_view->spec().title); };
    source.picture = [this] { return barPicture(m_view->spec(), kPictureWidth, kPictureScale); };
    source.svg = [this] { return barSvg(m_view->spec(), kPictureWidth); };
    source.table = [this] { return tableOf(m_view->spec()); };
    m_header->setMenu(new FigureMenu(source, this));
    m_header->table()->show();
    connect(m_header->table(), &QToolButton::toggled, this, &BarPanel::showTable);
}

bool BarPanel::showsTable() const
{
    return m_stack->currentWidget() == m_twin;
}

void BarPanel::setSpec(const BarSpec &spec)
{
    m_header->setTitle(m_titled ? QString::fromStdString(spec.title) : QString());
    m_view->setSpec(spec);
    if (m_model && showsTable())
        m_model->setTable(tableOf(spec));
}

void BarPanel::showTable(bool on)
{
    if (on && m_model)
        m_model->setTable(tableOf(m_view->spec()));
    m_stack->setCurrentWidget(on ? m_twin : m_view);
    emit tableShown(on);
}

void BarPanel::contextMenuEvent(QContextMenuEvent *event)
{
    m_header->menu()->popup(event->globalPos());
}

void BarPanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
}

} // namespace daemok::ui

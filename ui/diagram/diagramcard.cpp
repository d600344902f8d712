// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagramcard.h"

#include "core/export/drawiodiagram.h"
#include "core/export/svgdiagram.h"
#include "core/figure/diagramlayout.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/elidedlabel.h"
#include "ui/charts/figureheader.h"
#include "ui/charts/figuremenu.h"
#include "ui/charts/glyphbutton.h"
#include "ui/charts/selection.h"
#include "ui/diagram/diagrampainter.h"
#include "ui/diagram/diagramview.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace daemok::ui {
namespace {

constexpr double kPictureScale = 2;

QImage picture(const DiagramSpec &spec)
{
    const QSize size(static_cast<int>(std::ceil(spec.width)),
                     static_cast<int>(std::ceil(spec.height)));
    QImage image(size * kPictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDiagram(painter, spec, DiagramStyle::print());
    return image;
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

DiagramCard::DiagramCard(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_header(new FigureHeader(ChartStyle::screen(theme))),
      m_view(new DiagramView(theme)),
      m_legend(new ElidedLabel),
      m_empty(new QLabel),
      m_stack(new QStackedWidget)
{
    setProperty("card", true);
    m_empty->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_legend->setProperty("muted", true);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_legend->setContentsMargins(0, 0, 8, 0);
    m_header->addWidget(m_legend);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(2);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);

    // What is saved says everything, however small the window is.
    const auto whole = [this] {
        return m_topology && m_words ? layoutDiagram(*m_topology, *m_words, diagramMeter())
                                     : DiagramSpec();
    };
    FigureSource source;
    source.name = [this] { return m_header->title()->text(); };
    source.picture = [whole] { return picture(whole()); };
    source.svg = [whole] { return bytes(svgDiagram(whole())); };
    source.more = {{QStringLiteral("drawio"), [] { return tr("Save for draw.io…"); },
                    [this, whole] {
                        return bytes(
                            drawioDiagram(whole(), m_header->title()->text().toStdString()));
                    }}};
    m_header->setMenu(new FigureMenu(source, this));
    connect(m_header->whole(), &QToolButton::clicked, m_view, &DiagramView::resetZoom);
    connect(m_view, &DiagramView::zoomChanged, m_header->whole(), &QWidget::setVisible);
}

void DiagramCard::setTopology(const std::optional<Topology> &topology,
                              std::shared_ptr<const DiagramWords> words, const QString &why)
{
    m_topology = topology;
    m_words = words;
    m_empty->setText(why);
    m_legend->setText(topology && words ? QString::fromStdString(words->legend(*topology))
                                        : QString());
    m_view->setTopology(topology, std::move(words));
    m_stack->setCurrentIndex(topology ? 0 : 1);
}

void DiagramCard::contextMenuEvent(QContextMenuEvent *event)
{
    m_header->menu()->popup(event->globalPos());
}

void DiagramCard::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
}

void DiagramCard::setSelection(Selection *selection)
{
    connect(m_view, &DiagramView::chosen, selection, &Selection::choose);
    connect(selection, &Selection::changed, m_view, &DiagramView::setSelected);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpreview.h"
#include "ui/text/pricecurtain.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <vector>

namespace daemok::ui {
namespace {

constexpr int kMargin = 14;
constexpr int kLeastPage = 330; // pixels: narrower pages stand one below the other
constexpr double kStep = 1.2;

} // namespace

/// Paints pages from pictures that are made once for a size.
class ReportPreview::Sheet : public QWidget
{
public:
    explicit Sheet(const Theme &theme) : m_theme(theme) {}

    void show(std::shared_ptr<const ReportDocument> document)
    {
        m_document = std::move(document);
        m_pictures.clear();
        update();
    }
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        update();
    }
    void arrange(int columns, int pageWidth)
    {
        if (pageWidth != m_pageWidth)
            m_pictures.clear();
        m_columns = columns;
        m_pageWidth = pageWidth;
        const int pages = m_document ? m_document->pageCount() : 0;
        const int rows = (pages + columns - 1) / columns;
        resize(kMargin + columns * (pageWidth + kMargin),
               kMargin + rows * (pageHeight() + kMargin));
        update();
    }
    [[nodiscard]] int topOf(int page) const { return boxOf(page).top() - kMargin; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), m_theme.window);
        if (PriceCurtain::isDrawn()) {
            painter.setPen(m_theme.muted);
            painter.drawText(visibleRegion().boundingRect(), Qt::AlignCenter | Qt::TextWordWrap,
                             ReportPreview::tr("Prices are hidden. The report shows them, so its "
                                               "pages are not shown here."));
            return;
        }
        for (int page = 0; m_document && page < m_document->pageCount(); ++page) {
            const QRect box = boxOf(page);
            if (!box.intersects(event->rect()))
                continue;
            painter.drawPixmap(box.topLeft(), picture(page));
            painter.setPen(m_theme.line);
            painter.drawRect(box.adjusted(-1, -1, 0, 0));
        }
    }

private:
    [[nodiscard]] int pageHeight() const
    {
        return static_cast<int>(
            std::lround(m_pageWidth * paperSize().height() / paperSize().width()));
    }
    [[nodiscard]] QRect boxOf(int page) const
    {
        return {kMargin + page % m_columns * (m_pageWidth + kMargin),
                kMargin + page / m_columns * (pageHeight() + kMargin), m_pageWidth, pageHeight()};
    }
    const QPixmap &picture(int page)
    {
        m_pictures.resize(static_cast<std::size_t>(m_document->pageCount()));
        QPixmap &known = m_pictures[static_cast<std::size_t>(page)];
        if (known.isNull()) {
            const double ratio = devicePixelRatioF();
            known = QPixmap(QSize(m_pageWidth, pageHeight()) * ratio);
            known.setDevicePixelRatio(ratio);
            QPainter painter(&known);
            painter.setRenderHint(QPainter::TextAntialiasing);
            painter.scale(m_pageWidth / paperSize().width(), m_pageWidth / paperSize().width());
            m_document->paint(painter, page);
        }
        return known;
    }

    Theme m_theme;
    std::shared_ptr<const ReportDocument> m_document;
    std::vector<QPixmap> m_pictures;
    int m_columns = 1;
    int m_pageWidth = kLeastPage;
};

ReportPreview::ReportPreview(const Theme &theme, QWidget *parent)
    : QScrollArea(parent),
      m_sheet(new Sheet(theme))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the height
    setWidget(m_sheet);
}

void ReportPreview::setDocument(std::shared_ptr<const ReportDocument> document)
{
    m_document = std::move(document);
    m_sheet->show(m_document);
    arrange();
}

void ReportPreview::setTheme(const Theme &theme)
{
    m_sheet->setTheme(theme);
}

void ReportPreview::showPage(int page)
{
    verticalScrollBar()->setValue(m_sheet->topOf(page));
}

void ReportPreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    arrange();
}

void ReportPreview::arrange()
{
    const int room = viewport()->width() - kMargin;
    const int pages = m_document ? m_document->pageCount() : 1;
    const int columns =
        std::clamp(room / (kLeastPage + kMargin), 1, std::max(1, std::min(2, pages)));
    const double fitting = room / static_cast<double>(columns) - kMargin;
    m_sheet->arrange(columns, std::max(100, static_cast<int>(fitting * m_zoom)));
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * kStep : m_zoom / kStep);
    event->accept();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * kStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / kStep);
    case Qt::Key_0:
        return setZoom(1);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace daemok::ui

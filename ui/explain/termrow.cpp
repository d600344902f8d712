// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/termrow.h"

#include "ui/explain/formulalayout.h"
#include "ui/fields/originbadge.h"
#include "ui/text/origintext.h"
#include "ui/text/termtext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace daemok::ui {
namespace {

constexpr int kMargin = 10;
constexpr int kMark = 10;
constexpr int kSymbolLeast = 30;
constexpr int kSymbolMost = 84;
constexpr int kGap = 8;
constexpr int kRow = 5; ///< above and below

} // namespace

TermRow::TermRow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TermRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void TermRow::setTerm(const Term &term, const QString &value, const QString &from,
                      const QString &tip)
{
    m_term = term;
    m_name = TermText::word(term.name);
    m_value = value;
    m_from = from;
    m_placesWidth = -1;
    m_symbol = FormulaLayout::symbol(QString::fromStdString(term.symbol), font());
    setCursor(leadsOn() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(leadsOn() ? Qt::StrongFocus : Qt::NoFocus);
    setToolTip(tip);
    setAccessibleName(tr("%1, %2: %3", "symbol, name, value")
                          .arg(QString::fromStdString(term.symbol), m_name, m_value));
    setAccessibleDescription(
        tr("%1 %2", "origin as a sentence, source").arg(OriginText::sentence(term.origin), m_from));
    if (places(width()).height != height()) // a drag must not lay the panel out anew
        updateGeometry();
    update();
}

QFont TermRow::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 0.8);
    return small;
}

const TermRow::Places &TermRow::places(int width) const
{
    if (width != m_placesWidth) {
        m_places = place(width);
        m_placesWidth = width;
    }
    return m_places;
}

void TermRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_placesWidth = -1; // font or language
}

TermRow::Places TermRow::place(int width) const
{
    const QFontMetrics metrics(font());
    const QFontMetrics small(smallFont());
    const int symbolWidth =
        std::clamp(static_cast<int>(m_symbol.width()) + 4, kSymbolLeast, kSymbolMost);
    const int left = kMargin + kMark + kGap;
    const int text = left + symbolWidth + kGap;
    const int right = width - kMargin - (leadsOn() ? 14 : 0);
    const int valueWidth = metrics.horizontalAdvance(m_value) + 1;
    Places p;
    const int line = std::max(metrics.height(), static_cast<int>(m_symbol.height()) + 2);
    p.mark = {kMargin, kRow + (line - kMark) / 2, kMark, kMark};
    p.symbol = {left, kRow, symbolWidth, line};
    p.valueBelow =
        right - text - valueWidth - kGap < std::min(110, metrics.horizontalAdvance(m_name));
    const int nameWidth = p.valueBelow ? right - text : right - text - valueWidth - kGap;
    const QRect name = metrics.boundingRect(QRect(0, 0, nameWidth, 1000), Qt::TextWordWrap, m_name);
    p.name = {text, kRow, nameWidth, std::max(line, name.height())};
    int bottom = p.name.bottom() + 1;
    if (p.valueBelow) {
        p.value = {text, bottom, right - text, metrics.height()};
        bottom += metrics.height();
    } else {
        p.value = {right - valueWidth, kRow, valueWidth, line};
    }
    if (!m_from.isEmpty()) {
        const QRect from =
            small.boundingRect(QRect(0, 0, right - text, 1000), Qt::TextWordWrap, m_from);
        p.from = {text, bottom, right - text, from.height()};
        bottom += from.height();
    }
    p.height = bottom + kRow;
    return p;
}

int TermRow::heightForWidth(int width) const
{
    return places(width).height;
}

QSize TermRow::sizeHint() const
{
    return {300, heightForWidth(std::max(width(), 200))};
}

QSize TermRow::minimumSizeHint() const
{
    return {180, QFontMetrics(font()).height()};
}

void TermRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places &p = places(width());
    const bool lit = leadsOn() && (underMouse() || hasFocus());
    if (lit) {
        painter.setPen(hasFocus() ? QPen(m_theme.accent, 1) : Qt::NoPen);
        painter.setBrush(m_theme.accentSoft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 0.5, -3.5, -0.5), 6, 6);
    }
    const bool own = m_term.origin == Origin::Measured || m_term.origin == Origin::Estimate;
    paintOrigin(painter, p.mark, m_term.origin, own ? m_theme.accent : m_theme.muted);
    painter.setClipRect(p.symbol);
    m_symbol.draw(painter,
                  {static_cast<double>(p.symbol.left()),
                   p.symbol.center().y() + (m_symbol.ascent() - m_symbol.descent()) / 2 + 0.5},
                  m_theme.text);
    painter.setClipping(false);
    painter.setFont(font());
    painter.setPen(m_theme.text);
    const bool oneLine = p.name.height() <= p.symbol.height();
    const int vertical = oneLine ? Qt::AlignVCenter : Qt::AlignTop;
    painter.drawText(p.name, Qt::TextWordWrap | vertical, m_name);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(p.valueBelow ? bold : font());
    const int horizontal = p.valueBelow ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(p.value, horizontal | Qt::AlignVCenter, m_value);
    painter.setFont(smallFont());
    painter.setPen(leadsOn() ? m_theme.accent : m_theme.muted);
    painter.drawText(p.from, Qt::TextWordWrap | Qt::AlignTop, m_from);
    if (leadsOn()) {
        painter.setPen(
            QPen(lit ? m_theme.accent : m_theme.neutral, 1.5, Qt::SolidLine, Qt::RoundCap));
        paintWay(painter, {width() - kMargin - 3.0, p.symbol.center().y() + 0.5});
    }
}

// On to another figure, or back to the interview at the left.
void TermRow::paintWay(QPainter &painter, QPointF at) const
{
    const double tip = m_term.figure.empty() ? -4 : 2;
    const double side = m_term.figure.empty() ? 4 : -4;
    painter.drawLine(at + QPointF(tip, 0), at + QPointF(tip + side, -4));
    painter.drawLine(at + QPointF(tip, 0), at + QPointF(tip + side, 4));
    if (m_term.figure.empty())
        painter.drawLine(at + QPointF(tip, 0), at + QPointF(5, 0));
}

void TermRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && leadsOn()
        && rect().contains(event->position().toPoint()))
        emit followed();
    else
        QWidget::mouseReleaseEvent(event);
}

void TermRow::keyPressEvent(QKeyEvent *event)
{
    const bool go = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                    || event->key() == Qt::Key_Space;
    if (go && leadsOn() && event->modifiers() == Qt::NoModifier)
        emit followed();
    else
        QWidget::keyPressEvent(event);
}

void TermRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void TermRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

// The keyboard brings a row into view.
void TermRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(widget))
            area->ensureWidgetVisible(this, 0, 8);
}

} // namespace daemok::ui

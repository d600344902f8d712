// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formulaview.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace daemok::ui {
namespace {

constexpr int kSide = 12;
constexpr int kTop = 9;
constexpr double kLarger = 1.5; ///< points above the window's

constexpr double kSmaller = 0.93;
constexpr int kSmallerSteps = 5; ///< 70 % at least

} // namespace

FormulaView::FormulaView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormulaView::setFormula(const QString &text, const FormulaLayout::PutIn &putIn)
{
    if (!putIn && !m_putIn && text == m_text)
        return;
    m_text = text;
    m_putIn = putIn;
    m_layoutWidth = -1;
    setAccessibleDescription(text);
    if (heightForWidth(width()) != height())
        updateGeometry();
    update();
}

void FormulaView::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

// Widths are asked for again and again while the panel is laid out.
const FormulaLayout &FormulaView::layoutFor(int width) const
{
    if (width == m_layoutWidth)
        return m_layout;
    QFont larger = font();
    if (!m_putIn)
        larger.setPointSizeF(larger.pointSizeF() + kLarger);
    const double inside = width - 2 * kSide;
    m_layout = {m_text, larger, inside, m_putIn};
    // An integral or a root does not break: where it is too wide, all is set smaller.
    for (int i = 0; i < kSmallerSteps && inside > 0 && m_layout.size().width() > inside; ++i) {
        larger.setPointSizeF(larger.pointSizeF() * kSmaller);
        m_layout = {m_text, larger, inside, m_putIn};
    }
    m_layoutWidth = width;
    return m_layout;
}

void FormulaView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_layoutWidth = -1; // font or language
    updateGeometry();
}

int FormulaView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(layoutFor(width).size().height())) + 2 * kTop;
}

QSize FormulaView::sizeHint() const
{
    return {300, heightForWidth(std::max(width(), 200))};
}

void FormulaView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    layoutFor(width()).draw(painter, QPointF(kSide, kTop), m_theme.text);
}

} // namespace daemok::ui

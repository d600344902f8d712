// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/formulaview.h"

#include <QPainter>

#include <cmath>

namespace daemok::ui {
namespace {

constexpr int kSide = 12;
constexpr int kTop = 9;
constexpr double kLarger = 1.5; ///< points above the window's

} // namespace

FormulaView::FormulaView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormulaView::setFormula(const QString &text, const FormulaLayout::PutIn &putIn)
{
    m_text = text;
    m_putIn = putIn;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void FormulaView::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

FormulaLayout FormulaView::layoutFor(int width) const
{
    QFont larger = font();
    if (!m_putIn)
        larger.setPointSizeF(larger.pointSizeF() + kLarger);
    return {m_text, larger, static_cast<double>(width - 2 * kSide), m_putIn};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/appearance.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>

namespace daemok::ui {
namespace {

constexpr double kForARoom = 1.25;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Appearance::Appearance(ThemeChoice choice, QObject *parent)
    : QObject(parent),
      m_choice(choice),
      m_systemIsDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    emit changed();
}

void Appearance::setWorkshop(bool on)
{
    if (on == m_workshop)
        return;
    m_workshop = on;
    apply();
}

void Appearance::setSheet(const QString &sheet)
{
    qApp->setStyleSheet(sheet);
}

void Appearance::apply()
{
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    m_theme = dark ? Theme::darkTheme() : Theme::light();
    m_theme.enlarged = m_workshop ? kForARoom : 1;
    setSheet({}); // with a sheet, font and palette would each style every widget anew
    QApplication::setFont(Theme::font(m_theme.enlarged));
    QApplication::setPalette(m_theme.palette());
    QToolTip::setPalette(m_theme.palette());
    setSheet(m_theme.styleSheet());
}

} // namespace daemok::ui

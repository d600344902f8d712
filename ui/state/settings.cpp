// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/settings.h"

#include <QLocale>
#include <QStandardPaths>

namespace daemok::ui {
namespace {

const QString kTheme = QStringLiteral("view/theme");
const QString kLanguage = QStringLiteral("view/language");
const QString kRecent = QStringLiteral("files/recent");

} // namespace

Settings::Settings(const QString &iniFile) : m_ini(iniFile, QSettings::IniFormat) {}

QString Settings::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/daemok/studio.ini");
}

ThemeChoice Settings::theme() const
{
    const QString word = m_ini.value(kTheme).toString();
    if (word == QLatin1String("light"))
        return ThemeChoice::Light;
    if (word == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        m_ini.remove(kTheme);
        break;
    case ThemeChoice::Light:
        m_ini.setValue(kTheme, QStringLiteral("light"));
        break;
    case ThemeChoice::Dark:
        m_ini.setValue(kTheme, QStringLiteral("dark"));
        break;
    }
}

QString Settings::language() const
{
    const QString chosen = m_ini.value(kLanguage).toString();
    for (const QString &wanted : {chosen, QLocale::system().name().left(2)})
        for (const char *known : {"ko", "en", "ja"})
            if (wanted == QLatin1String(known))
                return wanted;
    return QStringLiteral("en");
}

void Settings::setLanguage(const QString &language)
{
    m_ini.setValue(kLanguage, language);
}

QStringList Settings::recentFiles() const
{
    return m_ini.value(kRecent).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > kRecentFiles)
        files.removeLast();
    m_ini.setValue(kRecent, files);
}

QByteArray Settings::state(const QString &name) const
{
    return m_ini.value(QStringLiteral("window/") + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_ini.setValue(QStringLiteral("window/") + name, state);
}

} // namespace daemok::ui

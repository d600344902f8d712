// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace daemok::ui {

enum class ThemeChoice { System, Light, Dark };

/// What the studio remembers about this desk: never about a client beyond the paths of recent files.
/// The INI file is injected, so that tests have their own.
class Settings
{
public:
    static constexpr int kRecentFiles = 8;

    explicit Settings(const QString &iniFile);
    /// The user's own file, in the place where the system keeps settings.
    [[nodiscard]] static QString userFile();

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// ko, en or ja; the system's where none was chosen and it is one of them, else English.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void addRecentFile(const QString &path);

    [[nodiscard]] QByteArray state(const QString &name) const; ///< geometry, splitters
    void setState(const QString &name, const QByteArray &state);

private:
    QSettings m_ini;
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace daemok::ui {

/// Installs daemok_LANGUAGE.qm of `resourcesPath`/i18n on the running application (plurals of English
/// too) and makes its locale the default. False if there is no translation: English stays.
bool installLanguage(const QString &resourcesPath, const QString &language);

/// How numbers, dates and lists are written in ko, en or ja.
[[nodiscard]] QLocale localeOf(const QString &language);

/// While it lives, tr() speaks another language on this thread: a report is set in its own language beside a
/// window in another. Nothing is installed or removed, so no widget hears of it; other threads, and the
/// default locale, stay as they are. Scopes nest.
class LanguageScope
{
public:
    LanguageScope(const QString &resourcesPath, const QString &language);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

    /// False if there is no translation: the words are English.
    [[nodiscard]] bool found() const { return m_found; }

private:
    QTranslator m_words;
    const QTranslator *m_before = nullptr;
    bool m_found = false;
};

} // namespace daemok::ui

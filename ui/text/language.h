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

/// The words of one language, read once.
class LanguageWords
{
public:
    LanguageWords(const QString &resourcesPath, const QString &language);

    /// False if there is no translation: the words are English, and so is the locale.
    [[nodiscard]] bool found() const { return m_found; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    friend class LanguageScope;

    QTranslator m_words;
    bool m_found;
    QLocale m_locale;
};

/// While it lives, tr() speaks another language on this thread: a report is set in its own language beside a
/// window in another. Nothing is installed or removed, so no widget hears of it; other threads, and the
/// default locale, stay as they are. Scopes nest.
class LanguageScope
{
public:
    explicit LanguageScope(const LanguageWords &words);
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;

private:
    const QTranslator *m_before = nullptr;
};

} // namespace daemok::ui

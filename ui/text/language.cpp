// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QReadLocker>
#include <QReadWriteLock>
#include <QThread>
#include <QWriteLocker>

#include <memory>

namespace daemok::ui {
namespace {

const QString kTranslator = QStringLiteral("daemok.translator");
const QString kEnglish = QStringLiteral("en");

/// What the application asks for words: those of the thread's scope, else those of the screen.
class Words : public QTranslator
{
public:
    explicit Words(QObject *parent) : QTranslator(parent) { setObjectName(kTranslator); }

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override
    {
        const QTranslator *scoped = scope();
        return (scoped ? scoped : &m_screen)->translate(context, source, disambiguation, n);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QTranslator &screen() { return m_screen; }
    [[nodiscard]] const QTranslator *scope() const
    {
        const QReadLocker lock(&m_lock);
        return m_scopes.value(QThread::currentThreadId());
    }
    void setScope(const QTranslator *words)
    {
        const QWriteLocker lock(&m_lock);
        if (words)
            m_scopes.insert(QThread::currentThreadId(), words);
        else
            m_scopes.remove(QThread::currentThreadId());
    }

private:
    QTranslator m_screen;
    mutable QReadWriteLock m_lock;
    QHash<Qt::HANDLE, const QTranslator *> m_scopes; ///< threads that speak another language
};

Words *installed()
{
    return static_cast<Words *>(
        QCoreApplication::instance()->findChild<QTranslator *>(kTranslator));
}

bool load(QTranslator &words, const QString &resourcesPath, const QString &language)
{
    return words.load(QStringLiteral("daemok_%1").arg(language),
                      resourcesPath + QStringLiteral("/i18n"));
}

// English where the language is missing: its plurals.
bool loadOrEnglish(QTranslator &words, const QString &resourcesPath, const QString &language)
{
    if (language != kEnglish && load(words, resourcesPath, language))
        return true;
    (void)load(words, resourcesPath, kEnglish);
    return language == kEnglish;
}

} // namespace

QLocale localeOf(const QString &language)
{
    return language == kEnglish ? QLocale(QLocale::English, QLocale::UnitedStates)
                                : QLocale(language);
}

bool installLanguage(const QString &resourcesPath, const QString &language)
{
    if (Words *earlier = installed()) {
        QCoreApplication::removeTranslator(earlier);
        delete earlier;
    }
    auto words = std::make_unique<Words>(QCoreApplication::instance());
    const bool found = loadOrEnglish(words->screen(), resourcesPath, language);
    QLocale::setDefault(localeOf(found ? language : kEnglish));
    QCoreApplication::installTranslator(words.release());
    return found;
}

LanguageWords::LanguageWords(const QString &resourcesPath, const QString &language)
    : m_found(loadOrEnglish(m_words, resourcesPath, language)),
      m_locale(localeOf(m_found ? language : kEnglish))
{}

LanguageScope::LanguageScope(const LanguageWords &words)
{
    if (!installed())
        QCoreApplication::installTranslator(
            std::make_unique<Words>(QCoreApplication::instance()).release());
    m_before = installed()->scope();
    installed()->setScope(&words.m_words);
}

LanguageScope::~LanguageScope()
{
    if (Words *words = installed())
        words->setScope(m_before);
}

} // namespace daemok::ui

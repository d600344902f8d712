// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QThreadStorage>

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
        const QTranslator *words = scope() ? scope() : &m_screen;
        return words->translate(context, source, disambiguation, n);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QTranslator &screen() { return m_screen; }
    [[nodiscard]] const QTranslator *scope() const
    {
        return m_scope.hasLocalData() ? m_scope.localData().words : nullptr;
    }
    void setScope(const QTranslator *words) { m_scope.setLocalData({words}); }

private:
    struct Scoped
    {
        const QTranslator *words = nullptr;
    };
    QTranslator m_screen;
    mutable QThreadStorage<Scoped> m_scope;
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

LanguageScope::LanguageScope(const QString &resourcesPath, const QString &language)
    : m_found(loadOrEnglish(m_words, resourcesPath, language))
{
    if (!installed())
        QCoreApplication::installTranslator(
            std::make_unique<Words>(QCoreApplication::instance()).release());
    m_before = installed()->scope();
    installed()->setScope(&m_words);
}

LanguageScope::~LanguageScope()
{
    if (Words *words = installed())
        words->setScope(m_before);
}

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace daemok::ui {
namespace {

bool install(const QString &folder, const QString &language)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(QStringLiteral("daemok_%1").arg(language), folder))
        return false;
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

bool installLanguage(const QString &resourcesPath, const QString &language)
{
    const QString folder = resourcesPath + QStringLiteral("/i18n");
    if (language != QLatin1String("en") && install(folder, language)) {
        QLocale::setDefault(QLocale(language));
        return true;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    install(folder, QStringLiteral("en"));
    return language == QLatin1String("en");
}

} // namespace daemok::ui

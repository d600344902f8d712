// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace daemok::ui {
namespace {

const QString kTranslator = QStringLiteral("daemok.translator");

bool install(const QString &folder, const QString &language)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(QStringLiteral("daemok_%1").arg(language), folder))
        return false;
    translator->setObjectName(kTranslator);
    return QCoreApplication::installTranslator(translator.release());
}

void removeEarlier()
{
    for (QTranslator *earlier :
         QCoreApplication::instance()->findChildren<QTranslator *>(kTranslator)) {
        QCoreApplication::removeTranslator(earlier);
        delete earlier;
    }
}

} // namespace

bool installLanguage(const QString &resourcesPath, const QString &language)
{
    const QString folder = resourcesPath + QStringLiteral("/i18n");
    removeEarlier();
    if (language != QLatin1String("en") && install(folder, language)) {
        QLocale::setDefault(QLocale(language));
        return true;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    install(folder, QStringLiteral("en"));
    return language == QLatin1String("en");
}

} // namespace daemok::ui

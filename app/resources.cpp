// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources.h"

#include <QByteArray>
#include <QCoreApplication>

namespace daemok::app {

std::filesystem::path resourcesFolder(const std::string &asked)
{
    if (!asked.empty())
        return std::filesystem::path(asked);
    const QByteArray variable = qgetenv("DAEMOK_RESOURCES");
    if (!variable.isEmpty())
        return std::filesystem::path(variable.toStdString());
    const std::filesystem::path program(QCoreApplication::applicationDirPath().toStdU16String());
    return (program / ".." / "share" / "daemok").lexically_normal();
}

} // namespace daemok::app

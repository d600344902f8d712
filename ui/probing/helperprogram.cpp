// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probing/helperprogram.h"

#include <QCoreApplication>
#include <QDateTime>

namespace daemok::ui {

QString helperProgram()
{
    const QString asked = qEnvironmentVariable("DAEMOK_PROBE");
    return asked.isEmpty()
               ? QCoreApplication::applicationDirPath() + QStringLiteral("/daemok-probe")
               : asked;
}

std::string utcNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

} // namespace daemok::ui

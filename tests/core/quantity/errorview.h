// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity/result.h"

#include <QtCore/qstring.h>

namespace daemok::testing {

/// An error as "id line:column a | b", so that one comparison shows everything that is wrong.
inline QString view(const Error &error)
{
    QString text = QStringLiteral("%1 %2:%3")
                       .arg(static_cast<int>(error.id))
                       .arg(error.place.line)
                       .arg(error.place.column);
    for (std::size_t i = 0; i < error.args.size(); ++i)
        text += (i == 0 ? QStringLiteral(" ") : QStringLiteral(" | "))
                + QString::fromStdString(error.args[i]);
    return text;
}

inline QString view(ErrorId id, int line, int column, const QString &args = {})
{
    return QStringLiteral("%1 %2:%3").arg(static_cast<int>(id)).arg(line).arg(column)
           + (args.isEmpty() ? QString() : QStringLiteral(" ") + args);
}

/// "ok", or the error.
template <class T> QString view(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : view(result.error());
}

} // namespace daemok::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/howto.h"

namespace daemok::ui::howto {

// Commands are the same in every language; names in capitals are to be replaced.

inline HowStep ask(const QString &where, const QString &text)
{
    return {where, text, {}};
}
inline HowStep run(const QString &where, const QString &text, const char *command)
{
    return {where, text, QString::fromUtf8(command)};
}
inline HowStep postgres(const char *sql, const QString &text = {})
{
    return run(QStringLiteral("PostgreSQL"), text, sql);
}
inline HowStep mysql(const char *sql, const QString &text = {})
{
    return run(QStringLiteral("MySQL, MariaDB"), text, sql);
}
inline HowStep oracle(const char *sql, const QString &text = {})
{
    return run(QStringLiteral("Oracle"), text, sql);
}

} // namespace daemok::ui::howto

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// Call logs written by the tests themselves.
namespace daemok::ui::fixture {

inline QString writeLog(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

/// `calls` calls, one a second from 2026-03-01 10:00:00; every fourth repeats the question of ten calls before, every eighth
/// by the same user.
inline QByteArray chatLog(int calls)
{
    QByteArray text = "timestamp,user,question,input_tokens,output_tokens\n";
    for (int i = 0; i < calls; ++i) {
        const bool repeats = i % 4 == 3 && i >= 10;
        const int second = i % 60;
        const int minute = i / 60 % 60;
        const int hour = 10 + i / 3600;
        const QByteArray time = QStringLiteral("2026-03-01T%1:%2:%3Z")
                                    .arg(hour, 2, 10, QLatin1Char('0'))
                                    .arg(minute, 2, 10, QLatin1Char('0'))
                                    .arg(second, 2, 10, QLatin1Char('0'))
                                    .toLatin1();
        const int asked = repeats ? i - 10 : i;
        const int user = repeats && i % 8 == 7 ? (i - 10) % 5 : i % 5;
        text += time + ",u" + QByteArray::number(user) + ",\"what is " + QByteArray::number(asked)
                + "?\"," + QByteArray::number(800 + i % 400) + ",200\n";
    }
    return text;
}

inline QString trace(const char *name)
{
    return QStringLiteral(DAEMOK_FIXTURES "/traces/") + QLatin1String(name);
}

constexpr const char *kClockTrace = "mooncake_conversation_calls.csv.gz";
constexpr const char *kNoClockTrace = "cache2k_web12_keys.txt.gz";

} // namespace daemok::ui::fixture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calllog/calllog.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <filesystem>
#include <limits>
#include <string>

/// tests/fixtures/reuse/groundtruth.json: exact counts of the real logs in tests/fixtures/traces by an independent program.
namespace daemok::testing {

inline QJsonObject groundTruth(const char *part)
{
    QFile file(QStringLiteral(DAEMOK_FIXTURES "/reuse/groundtruth.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(part)].toObject();
}

inline double number(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toDouble(std::numeric_limits<double>::quiet_NaN());
}

inline std::filesystem::path trace(const std::string &name)
{
    return std::filesystem::path(DAEMOK_FIXTURES "/traces") / name;
}

inline std::filesystem::path azureTrace()
{
    return DAEMOK_RESOURCES "/samples/traces/azure_llm_2023_conv.csv.gz";
}

inline Result<calllog::CallLog> importTrace(const std::filesystem::path &file)
{
    auto format = calllog::sniff(file);
    if (!format)
        return format.error();
    return calllog::importLog(file, *format);
}

} // namespace daemok::testing

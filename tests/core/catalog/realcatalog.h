// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QtCore/qbytearray.h>
#include <QtTest/qtestcase.h>

#include <string>

namespace daemok {

/// "id 7 resources/catalog/storage.csv:3:1 price_usd, -1, 0..1e9" for failure messages.
inline std::string errorText(const Error &error)
{
    std::string text = "id " + std::to_string(static_cast<int>(error.id)) + " " + error.place.file
                       + ":" + std::to_string(error.place.line) + ":"
                       + std::to_string(error.place.column);
    for (const std::string &arg : error.args)
        text += " | " + arg;
    return text;
}

/// The shipped catalogue, read once a program.
inline const Catalog &realCatalog()
{
    static const Result<Catalog> loaded = loadCatalog(DAEMOK_RESOURCES "/catalog");
    if (!loaded)
        qFatal("%s", errorText(loaded.error()).c_str());
    return *loaded;
}

inline const Product &product(const char *id)
{
    const Product *found = realCatalog().findProduct(id);
    if (found == nullptr)
        qFatal("no product %s", id);
    return *found;
}

inline double rule(const char *id, Rule kind)
{
    return realCatalog().rule(product(id), kind).value;
}

} // namespace daemok

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QtCore/qbytearray.h>

namespace daemok::testing {

/// A JSON value as a test compares it: a string's text, everything else as it is written ("12.5", "3",
/// "true", "[\"a\",\"b\"]"); so that 3 and 3.0 differ.
inline QByteArray word(const nlohmann::ordered_json &value)
{
    return QByteArray::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

} // namespace daemok::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

namespace daemok::testing {

/// RFC 4180 read strictly: rows of cells. Empty if the byte order mark is missing or a quote is never closed.
[[nodiscard]] QList<QList<QByteArray>> readCsv(const QByteArray &file);

} // namespace daemok::testing

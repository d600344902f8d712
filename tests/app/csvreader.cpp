// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/csvreader.h"

namespace daemok::testing {

QList<QList<QByteArray>> readCsv(const QByteArray &file)
{
    if (!file.startsWith("\xEF\xBB\xBF"))
        return {};
    QList<QList<QByteArray>> rows;
    QList<QByteArray> row;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 3; i < file.size(); ++i) {
        const char c = file[i];
        if (quoted) {
            if (c == '"' && i + 1 < file.size() && file[i + 1] == '"')
                cell += file[++i];
            else if (c == '"')
                quoted = false;
            else
                cell += c;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',' || c == '\n') {
            if (c == '\n' && cell.endsWith('\r'))
                cell.chop(1);
            row << cell;
            cell.clear();
            if (c == '\n') {
                rows << row;
                row.clear();
            }
        } else {
            cell += c;
        }
    }
    return quoted ? QList<QList<QByteArray>>{} : rows;
}

} // namespace daemok::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/tablecells.h"

#include <QCoreApplication>
#include <QString>

namespace daemok::ui {

enum class TableKind { Servers, Prices };

/// The user's own tables in words: their columns, and what is wrong with a cell.
class TableText
{
    Q_DECLARE_TR_FUNCTIONS(TableText)

public:
    [[nodiscard]] static QString title(TableKind kind);
    [[nodiscard]] static QString hint(TableKind kind); ///< what the table is for, in a sentence
    [[nodiscard]] static QString title(ServerColumn column);
    [[nodiscard]] static QString title(PriceColumn column);
    [[nodiscard]] static QString title(TableKind kind, std::size_t column);
    [[nodiscard]] static QString help(ServerColumn column);
    [[nodiscard]] static QString help(PriceColumn column);
    [[nodiscard]] static QString help(TableKind kind, std::size_t column);
    [[nodiscard]] static QString sentence(TableKind kind, const CellProblem &problem);
    [[nodiscard]] static QString inRow(std::size_t row, const QString &sentence); ///< "Row 3: ..."
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/plan.h"

#include <QModelIndex>
#include <QString>

#include <string>

namespace daemok::ui {

/// Which figure stands in a cell of the Layout page's tables or in a box of its diagram: JSON pointers into plan --json, empty where a
/// cell holds no figure. `base`: pointer of the layout shown.
class ExplainedCells
{
public:
    /// A cell of the ledger tree: a role's count, or need, capacity and nodes of a line.
    [[nodiscard]] static QString ledger(const Layout &layout, const std::string &base,
                                        const QModelIndex &cell);
    /// Row and column of the alternatives; row 0 is the recommended layout.
    [[nodiscard]] static QString alternative(const Plan &plan, int row, int column);
    [[nodiscard]] static QString cost(const Layout &layout, const std::string &base, int row,
                                      int column);
    /// A box of the topology: a role's or a managed store's size, the service's requests, calls of the API.
    [[nodiscard]] static QString box(const Layout &layout, const std::string &base,
                                     const QString &id);
};

} // namespace daemok::ui

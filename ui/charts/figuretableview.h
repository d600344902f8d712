// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace daemok::ui {

class FigureTableModel;

/// The table twin of a figure, as every card shows it.
[[nodiscard]] QTableView *createFigureTable(FigureTableModel *model);

} // namespace daemok::ui

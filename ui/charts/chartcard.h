// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/chartspec.h"
#include "ui/state/theme.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTableView;

namespace daemok::ui {

class ChartView;
class FigureHeader;
class FigureTableModel;
class Selection;

/// A chart in its card: title, legend of what is not named in the plot, the chart or its table; or the
/// sentence that says what is missing.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(const Theme &theme, QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);
    [[nodiscard]] ChartView *view() const { return m_view; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] FigureHeader *header() const { return m_header; }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showLegend();
    void showTable(bool on);
    void showSelected();

    FigureHeader *m_header;
    ChartView *m_view;
    QTableView *m_table;
    FigureTableModel *m_model;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    Selection *m_selection = nullptr;
    bool m_turning = false; ///< to the table: the row that gets the focus was not chosen by anyone
};

} // namespace daemok::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/barspec.h"
#include "ui/state/theme.h"

#include <QWidget>

class QStackedWidget;

namespace daemok::ui {

class BarView;
class FigureHeader;
class FigureTableModel;

/// Bars with their title, their table twin and their menu; stands in a card or on a page of one.
class BarPanel : public QWidget
{
    Q_OBJECT

public:
    /// `twin`: another widget that shows the same as a table; nothing: one is made.
    explicit BarPanel(const Theme &theme, QWidget *twin = nullptr, QWidget *parent = nullptr);

    void setSpec(const BarSpec &spec);
    void setTheme(const Theme &theme);
    /// On a page of tabs the tab says what it is.
    void hideTitle() { m_titled = false; }
    [[nodiscard]] BarView *view() const { return m_view; }
    [[nodiscard]] FigureHeader *header() const { return m_header; }
    [[nodiscard]] QWidget *twin() const { return m_twin; }
    [[nodiscard]] bool showsTable() const;

signals:
    void tableShown(bool on);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showTable(bool on);

    FigureHeader *m_header;
    BarView *m_view;
    QWidget *m_twin;
    FigureTableModel *m_model = nullptr; ///< of the twin made here
    QStackedWidget *m_stack;
    bool m_titled = true;
};

} // namespace daemok::ui

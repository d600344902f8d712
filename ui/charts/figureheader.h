// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace daemok::ui {

class FigureMenu;
class GlyphButton;
class LegendRow;
class ElidedLabel;

/// Head of a figure's card: title, legend beside it or below where it is narrow, buttons for "show
/// everything", "show as table" and the menu; under it the sentence of a file that could not be written.
class FigureHeader : public QWidget
{
    Q_OBJECT

public:
    explicit FigureHeader(const ChartStyle &style, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note); ///< muted, behind the title
    void setMenu(FigureMenu *menu);
    /// A widget of the page's own, before the buttons.
    void addWidget(QWidget *widget);
    /// The buttons, to be put elsewhere: beside the tabs of a page. The head then takes no room.
    [[nodiscard]] QWidget *takeButtons();

    [[nodiscard]] LegendRow *legend() const { return m_legend; }
    [[nodiscard]] GlyphButton *whole() const
    {
        return m_whole;
    } ///< hidden until something is zoomed
    [[nodiscard]] GlyphButton *table() const { return m_table; } ///< checkable; hidden until shown
    [[nodiscard]] GlyphButton *more() const { return m_more; }
    [[nodiscard]] FigureMenu *menu() const { return m_menu; }
    [[nodiscard]] QLabel *title() const { return m_title; }

public slots:
    /// The legend has other chips: it may need a line of its own now.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QGridLayout *m_grid;
    QWidget *m_buttonBox;
    QHBoxLayout *m_buttons;
    QLabel *m_title;
    ElidedLabel *m_note;
    QLabel *m_problem;
    LegendRow *m_legend;
    GlyphButton *m_whole;
    GlyphButton *m_table;
    GlyphButton *m_more;
    FigureMenu *m_menu = nullptr;
    bool m_below = false; ///< the legend has a line of its own
};

} // namespace daemok::ui

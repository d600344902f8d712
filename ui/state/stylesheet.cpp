// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/theme.h"

namespace daemok::ui {
namespace {

constexpr const char *kSheet = R"(
QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 3px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentSoft; color: @text; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @neutral; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { left: 6px; width: 12px; height: 12px; }
QStatusBar { background: @window; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 0 4px; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 5px; }

QFrame[card="true"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[side="true"] { background: @panel; border: none; border-right: 1px solid @line; }
QFrame[sideRight="true"] { background: @panel; border: none; border-left: 1px solid @line; }
QFrame[notice="true"] { background: @accentSoft; border: none; border-bottom: 1px solid @line; }
QFrame[popover="true"] { background: @panel; border: 1px solid @neutral; border-radius: 8px; }
QFrame[command="true"] { background: @raised; border: 1px solid @line; border-radius: 5px; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[muted="true"] { color: @muted; }
QLabel[reason="true"] { background: @accentSoft; border-radius: 6px; padding: 7px 10px; }
QLabel[problem="true"] { color: @bad; }
QLabel[pill="true"] { background: @accentSoft; color: @accent; border-radius: 7px; padding: 1px 8px; font-weight: 600; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @accentSoft; }

QLineEdit, QComboBox, QPushButton[entry="true"] {
  background: @raised; border: 1px solid @line; border-radius: 5px; padding: 3px 7px; color: @text;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:hover, QComboBox:hover, QPushButton[entry="true"]:hover { border-color: @neutral; }
QLineEdit:focus, QComboBox:focus, QPushButton[entry="true"]:focus { border: 1px solid @accent; background: @panel; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border: 1px solid @bad; background: @badSoft; }
QPushButton[entry="true"] { text-align: left; }
QComboBox[unknown="true"], QPushButton[entry="true"][unknown="true"] { color: @muted; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox QProgressBar { background: @raised; border: 1px solid @line; border-radius: 5px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QPushButton[plain="true"]:disabled { color: @neutral; }

QAbstractItemView { background: @panel; border: 1px solid @line; selection-background-color: @accentSoft;
  selection-color: @text; outline: none; }
QToolButton[flat="true"] { border: none; border-radius: 5px; padding: 4px 9px; background: transparent; color: @text; }
QToolButton[flat="true"]:hover { background: @accentSoft; }
QToolButton[flat="true"]:focus { background: @accentSoft; }
QToolButton[flat="true"]:disabled { color: @neutral; }
QToolButton[choice="true"] { border: 1px solid @line; border-radius: 5px; padding: 4px 12px; background: @panel; color: @muted; }
QToolButton[choice="true"]:hover, QToolButton[choice="true"]:focus { border-color: @accent; }
QToolButton[choice="true"]:checked { background: @accentSoft; color: @text; border-color: @accent; }
QPushButton[plain="true"] { background: @raised; border: 1px solid @line; border-radius: 5px; padding: 4px 12px; }
QPushButton[plain="true"]:hover, QPushButton[plain="true"]:focus { border-color: @accent; }

QAbstractItemView { background: @panel; border: none; outline: none; alternate-background-color: @panel;
  selection-background-color: @accentSoft; selection-color: @text; }
QListWidget[rows="true"]::item { padding: 5px 6px; border-bottom: 1px solid @line; color: @text; }
QListWidget[rows="true"]::item:selected { background: @accentSoft; color: @text; }
QTableView { gridline-color: @line; }
QTableCornerButton::section { background: @panel; border: none; border-bottom: 1px solid @line; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @line;
  padding: 5px 8px; font-weight: 500; }
QScrollArea, QScrollArea > QWidget > QWidget[page="true"] { background: @panel; border: none; }
QScrollArea#pageRoom { background: transparent; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 6px 3px;
  margin: 0 9px; color: @muted; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @neutral; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString Theme::styleSheet() const
{
    QString sheet = QString::fromLatin1(kSheet);
    // Longer names first: @accentSoft begins with @accent.
    const std::pair<const char *, QColor> names[] = {
        {"@accentSoft", accentSoft},
        {"@accent", accent},
        {"@onAccent", onAccent},
        {"@badSoft", badSoft},
        {"@bad", bad},
        {"@panel", panel},
        {"@raised", raised},
        {"@window", window},
        {"@line", line},
        {"@text", text},
        {"@muted", muted},
        {"@neutral", neutral},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace daemok::ui

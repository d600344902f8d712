// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QToolButton;

namespace daemok::ui {

/// A row of buttons of which so many are down at a time: choosing another lets the one go that was chosen first.
class FigureChooser : public QWidget
{
    Q_OBJECT

public:
    /// The first `atATime` of them are down.
    FigureChooser(const QStringList &titles, int atATime, QWidget *parent = nullptr);

    [[nodiscard]] bool isChosen(int index) const;
    [[nodiscard]] QToolButton *button(int index) const { return m_buttons.at(index); }
    void choose(int index);

signals:
    void changed();

private:
    void showChosen();

    QList<QToolButton *> m_buttons;
    std::vector<int> m_chosen; ///< in the order in which they were chosen
};

} // namespace daemok::ui

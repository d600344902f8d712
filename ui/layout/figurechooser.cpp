// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/figurechooser.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace daemok::ui {

FigureChooser::FigureChooser(const QStringList &titles, int atATime, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(6);
    for (int i = 0; i < titles.size(); ++i) {
        auto *button = new QToolButton;
        button->setProperty("choice", true);
        button->setText(titles[i]);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, i] { choose(i); });
        row->addWidget(button);
        m_buttons << button;
        if (i < atATime)
            m_chosen.push_back(i);
    }
    row->addStretch(1);
    showChosen();
}

bool FigureChooser::isChosen(int index) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), index) != m_chosen.end();
}

void FigureChooser::choose(int index)
{
    if (!isChosen(index)) {
        m_chosen.erase(m_chosen.begin());
        m_chosen.push_back(index);
        emit changed();
    }
    showChosen();
}

void FigureChooser::showChosen()
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(isChosen(i));
}

} // namespace daemok::ui

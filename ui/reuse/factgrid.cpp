// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reuse/factgrid.h"

#include <QGridLayout>
#include <QLabel>

namespace daemok::ui {

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 4, 12, 8);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(0, 1);
}

QLabel *FactGrid::labelAt(int row, int column)
{
    const auto r = static_cast<std::size_t>(row);
    const auto c = static_cast<std::size_t>(column);
    while (m_labels.size() <= r)
        m_labels.emplace_back();
    while (m_labels[r].size() <= c) {
        auto *label = new QLabel;
        const int at = static_cast<int>(m_labels[r].size());
        label->setAlignment((at == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        label->setProperty("muted", row == 0 || at == 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
        m_grid->addWidget(label, row, at);
        m_labels[r].push_back(label);
    }
    return m_labels[r][c];
}

void FactGrid::setFacts(const QStringList &titles, const std::vector<Row> &rows)
{
    const auto set = [this](int row, const QStringList &texts, const QString &tip, bool strong) {
        for (int column = 0; column < texts.size(); ++column) {
            QLabel *label = labelAt(row, column);
            label->setText(texts[column]);
            label->setToolTip(tip);
            QFont font = label->font();
            font.setBold(strong && column > 0);
            label->setFont(font);
            label->show();
        }
        if (static_cast<std::size_t>(row) >= m_labels.size())
            return; // no text and no label: an empty grid
        auto &labels = m_labels[static_cast<std::size_t>(row)];
        for (auto i = static_cast<std::size_t>(texts.size()); i < labels.size(); ++i)
            labels[i]->hide();
    };
    m_shown = static_cast<int>(rows.size());
    set(0, titles, {}, false);
    int at = 1;
    for (const Row &row : rows)
        set(at++, QStringList{row.label} + row.values, row.tip, row.strong);
    for (auto i = static_cast<std::size_t>(at); i < m_labels.size(); ++i)
        for (QLabel *label : m_labels[i]) {
            label->clear();
            label->hide();
        }
    m_grid->setRowStretch(static_cast<int>(m_labels.size()), 1);
}

QString FactGrid::value(const QString &label, int column) const
{
    for (const auto &row : m_labels)
        if (!row.empty() && row.front()->text() == label
            && static_cast<std::size_t>(column) < row.size())
            return row[static_cast<std::size_t>(column)]->text();
    return {};
}

} // namespace daemok::ui

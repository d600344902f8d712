// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace daemok::ui {

/// Facts in rows: what it is, one value a column. Labels stay while their number stays, so that a drag costs only texts.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QStringList values;
        QString tip;
        bool strong = false;
    };

    explicit FactGrid(QWidget *parent = nullptr);

    void setFacts(const QStringList &titles, const std::vector<Row> &rows);
    /// What stands there, for readers and tests: empty where there is no such row.
    [[nodiscard]] QString value(const QString &label, int column) const;
    [[nodiscard]] int rows() const { return m_shown; }

private:
    QLabel *labelAt(int row, int column);

    QGridLayout *m_grid;
    std::vector<std::vector<QLabel *>> m_labels; ///< the first row are the titles
    int m_shown = 0;
};

} // namespace daemok::ui

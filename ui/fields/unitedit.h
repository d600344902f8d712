// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace daemok::ui {

/// A line edit with its unit written inside at the right end. Undo and redo are left to the window,
/// where they mean the project's; up and down ask for a rounder number.
class UnitEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit UnitEdit(QWidget *parent = nullptr);

    void setUnit(const QString &unit);
    [[nodiscard]] const QString &unit() const { return m_unit; }
    void setWrong(bool wrong);

signals:
    void stepAsked(int direction);
    void resetAsked(); ///< Escape

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargin();

    QString m_unit;
};

} // namespace daemok::ui

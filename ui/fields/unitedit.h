// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace daemok::ui {

/// A line edit with its unit written inside at the right end, or an echo of what is being typed ("= 2,500
/// GB"). Undo and redo are left to the window, where they mean the project's; up and down ask for a
/// rounder number.
class UnitEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit UnitEdit(QWidget *parent = nullptr);

    void setUnit(const QString &unit);
    [[nodiscard]] const QString &unit() const { return m_unit; }
    /// Stands in the unit's place while it is not empty. False if there is no room for it beside the text:
    /// then nothing stands there.
    bool setEcho(const QString &echo);
    [[nodiscard]] const QString &echo() const { return m_echo; }
    void setWrong(bool wrong);

signals:
    void stepAsked(int direction);
    void resetAsked(); ///< Escape

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateMargin();

    QString m_unit;
    QString m_echo;
    QString m_inside; ///< what is written at the right end: unit, echo or nothing
};

} // namespace daemok::ui

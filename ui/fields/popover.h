// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace daemok::ui {

/// A small sheet beside what it belongs to, inside the window: nothing behind it is blocked. It goes with
/// Escape, a click elsewhere or the keyboard going elsewhere, and gives the keyboard back.
class Popover : public QFrame
{
    Q_OBJECT

public:
    /// `anchor`: the widget beside which it opens; it lives in the anchor's window.
    explicit Popover(QWidget *anchor);

    /// Shows it at the anchor's right, else at its left, always whole in the window; `first` takes the keyboard.
    void open(QWidget *first);
    void dismiss();
    /// What opens it: pressed again, it closes it.
    void setToggle(QWidget *toggle) { m_toggle = toggle; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

signals:
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    [[nodiscard]] bool holds(const QObject *object) const;

    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_toggle;
    QPointer<QWidget> m_before; ///< had the keyboard
    QVBoxLayout *m_body;
};

} // namespace daemok::ui
